// CRM records: ids of 15 and 18 characters, their capitals and check characters, ids that another CRM or object bears too.

export const records = `
W seller-own.example
A a | n=Dampfhuber Pumpen AG | sf=0015g00000QxAbCAAV
A b | n=Polderwind B.V. | sf=0015g00000QxAbD
A c | n=Snöflinga Kullager AB | sf=0017Y00002LmNoPQAV
A d | n=Nebulous Neighbour Ltd | sf=0015g00000qxabcAAA
C c1 a | n=Thorsten Quellmund | sf=0035g00000TqUeLAAV
C c2 b | n=Fenna Dijkwolk | sf=0035g00000FeNnA
> record sf Account 0015g00000QxAbCAAV | n=Dampfhuber Pumpen | co=Dampfhuber Pumpen => one a // the account's record, 18 characters
> record sf Account 0015g00000QxAbC | n=Dampfhuber Pumpen | co=Dampfhuber Pumpen => one a // the account's record, 15 characters
> record sf Account 0015g00000QxAbCAAV => one a // the account's record, nothing else was read
> record sf Account 0015g00000QxAbC => one a // the account's record, nothing else was read
> record sf Account 0015g00000QxAbCAAV | n=Dampfhuber Pumpen (DUPLICATE – do not use) | co=Dampfhuber Pumpen (DUPLICATE – do not use) => one a // the record decides, whatever was added to its name
> record sf Account 0015g00000QxAbCAAV | n=Wirbelkolben SE | co=Wirbelkolben SE => one a ; ask a // the record was renamed
> record sf Account 0015g00000QxAbDAAV | n=Polderwind | co=Polderwind => one b // stored with 15, met with 18
> record sf Account 0015g00000QxAbD | n=Polderwind | co=Polderwind => one b // stored with 15, met with 15
> record sf Account 0015g00000QxAbDAAV => one b // stored with 15, met with 18, no name
> record sf Account 0017Y00002LmNoPQAV | n=Snöflinga | co=Snöflinga => one c // the record decides
> record sf Account 0017Y00002LmNoP => one c // stored with 18, met with 15
> record sf Account 0015g00000qxabcAAA => one d // capitals make another record, 18 characters
> record sf Account 0015g00000qxabc => one d // capitals make another record, 15 characters
> record sf Account 0015G00000QXABCAAV => one a ; ask a ; none // 18 characters, capitals lost: the check characters bring them back
> record sf Account 0015g00000qxabcAAV => one a ; ask a ; none // 18 characters, capitals lost: the check characters bring them back
> record sf Account 0017y00002lmnop => none // 15 characters, capitals lost
> record sf Account 0015G00000QXABD => none // 15 characters, capitals lost
> record sf Account 0015g00000QxAbCAAA => none // check characters are wrong
> record sf Account 0015g00000QxAbCZZZ => none // check characters are wrong
> record sf Account 0017Y00002LmNoPAAC | n=Snöflinga Kullager | co=Snöflinga Kullager => ask c // check characters are wrong; the name is left
> record sf Account 0015g00000QxAbDAAB | n=Something Else | co=Something Else => none // check characters are wrong, the name says nothing
> record sf Account 0015g00000QxAbEAAV | n=Wattlebee | co=Wattlebee => none // another record
> record sf Account 0015g00000QxAbEAAV | n=Dampfhuber Pumpen | co=Dampfhuber Pumpen => ask a // another record of the same name
> record sf Account 0015g00000QxAb => none // an id cut short
> record sf Contact 0035g00000TqUeLAAV | n=Thorsten Quellmund | pn=Thorsten Quellmund | co=Dampfhuber Pumpen => one a/c1 // a contact's record, 18 characters
> record sf Contact 0035g00000TqUeL | n=Thorsten Quellmund | pn=Thorsten Quellmund => one a/c1 // a contact's record, 15 characters
> record sf Contact 0035g00000FeNnAAAV | n=Fenna Dijkwolk | pn=Fenna Dijkwolk => one b/c2 // stored with 15, met with 18
> record sf Contact 0035g00000FeNnAAAV => one b/c2 // a contact's record, nothing else was read
> record sf Contact 0035g00000fenna => none // 15 characters, capitals lost
> record sf Contact 0035g00000XyZzYAAV | n=Anselm Krautwickel | pn=Anselm Krautwickel | co=Dampfhuber Pumpen => ask a // an unknown contact, the employer's name alone
> record sf Contact 0035g00000XyZzYAAV | n=Thorsten Quellmund | pn=Thorsten Quellmund => none ; ask a // an unknown contact with a known name
> record sf Opportunity 0065g00000DeAlXAAV | n=Pumps 2031 | co=Dampfhuber Pumpen AG => ask a // a deal names its account by name alone
> record sf Opportunity 0065g00000DeAlXAAV | n=Dampfhuber Pumpen – Renewal => none ; ask a // a deal's own name is no company's
> record sf Opportunity 0065g00000DeAlYAAV | n=Renewal 2031 | co=Wattlebee => none // a deal of another company
> record sf Case 5005g00000CaSeXAAV | n=Ticket 00017 | co=Polderwind => ask b // a case names its account by name alone
> record sf Lead 00Q5g00000LeAdXEAV | n=Marjatta Suopilvi | pn=Marjatta Suopilvi | co=Polderwind BV => ask b // a lead's company by name alone
> record sf Lead 00Q5g00000LeAdXEAV | n=Marjatta Suopilvi | pn=Marjatta Suopilvi | co=Polderwind Kinderopvang => none // a lead of another company
W seller-own.example
A a | n=Frittelloni S.r.l. | hs=55012345 | pd=412 | zo=4876876000000333001 | dy=3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a10
A b | n=Gaufrelle Textiles | hs=412 | pd=55012345 | dy=3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a11
A c | n=Tannzapf Holzwerke | hs=9001 | pd=9002 | zo=4876876000000333002
C c1 a | n=Ginevra Lampascione | hs=7711 | pd=88 | dy=aaaabbbb-1111-2222-3333-ccccddddeeee | zo=4876876000000444001
C c2 c | n=Eszter Ködmönfalvi | hs=9002 | pd=9001
> record hs company 55012345 | n=Frittelloni | co=Frittelloni => one a // the account's record
> record hs company 55012345 => one a // the account's record, nothing else was read
> record hs company 412 | n=Gaufrelle | co=Gaufrelle => one b // the account's record
> record hs contact 7711 | n=Ginevra Lampascione | pn=Ginevra Lampascione => one a/c1 // a contact's record
> record hs contact 55012345 | n=Zdzisława Wierzbogaj | pn=Zdzisława Wierzbogaj => none // a company's number on a contact's record
> record hs contact 412 | n=Zdzisława Wierzbogaj | pn=Zdzisława Wierzbogaj => none // a company's number on a contact's record
> record hs company 7711 | n=Wattlebee | co=Wattlebee => none // a contact's number on a company's record
> record hs deal 55012345 | n=Fryers 2031 => none // a company's number on a deal's record
> record hs deal 412 | n=Looms 2031 => none // a company's number on a deal's record
> record hs ticket 9001 | n=Leaking log => none // a company's number on a ticket's record
> record hs deal 880011 | n=Fryers 2031 | co=Frittelloni => ask a // a deal names its account by name alone
> record hs company 9001 | n=Tannzapf | co=Tannzapf Holzwerke => one c // the account's record; a contact of another CRM has the number
> record hs contact 9002 | n=Eszter Ködmönfalvi | pn=Eszter Ködmönfalvi => one c/c2 // a contact's record; a company of another CRM has the number
> record hs company 9002 | n=Wattlebee | co=Wattlebee => none // the number is a contact's here and a company's in another CRM
> record hs contact 9001 | n=Cornelius Vanderplop | pn=Cornelius Vanderplop => none // the number is a company's here
> record pd organization 412 | n=Frittelloni | co=Frittelloni => one a // the account's record
> record pd organization 412 => one a // the same number is another's in HubSpot
> record pd organization 55012345 => one b // the same number is another's in HubSpot
> record pd organization 413 | n=Wattlebee | co=Wattlebee => none // another record
> record pd person 88 | n=Ginevra Lampascione | pn=Ginevra Lampascione => one a/c1 // a contact's record
> record pd person 412 | n=Baldomero Vientoseco | pn=Baldomero Vientoseco => none // an organisation's number on a person's record
> record pd organization 88 | n=Wattlebee | co=Wattlebee => none // a person's number on an organisation's record
> record pd deal 412 | n=Fryers deal => none // an organisation's number on a deal's record
> record pd deal 9002 | n=Timber deal => none // an organisation's number on a deal's record
> record pd deal 500 | n=Fryers deal | co=Frittelloni Srl => ask a // a deal names its account by name alone
> record pd lead 3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a10 | n=Fryers lead => none // an id of another CRM
> record zo Accounts 4876876000000333001 | n=Frittelloni | co=Frittelloni => one a // the account's record
> record zo Accounts 4876876000000333002 => one c // the account's record
> record zo Accounts 4876876000000333003 => none // one digit differs beyond what a number can hold exactly
> record zo Accounts 4876876000000333000 => none // one digit differs beyond what a number can hold exactly
> record zo Contacts 4876876000000444001 | n=Ginevra Lampascione | pn=Ginevra Lampascione => one a/c1 // a contact's record
> record zo Contacts 4876876000000333001 => none // an account's number on a contact's record
> record zo Potentials 4876876000000333002 | n=Timber => none // an account's number on a deal's record
> record zo Accounts 55012345 => none // an id of another CRM
> record dy account 3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a10 | n=Frittelloni | co=Frittelloni => one a // the account's record
> record dy account 3F2B8C1E-7D4A-4E0B-9A51-0C6D2E8F7A10 => one a // a GUID in capitals is the same
> record dy account {3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a10} => one a ; ask a // a GUID in braces is the same
> record dy account 3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a11 => one b // one digit makes the other account
> record dy account 3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a12 => none // one digit differs
> record dy contact aaaabbbb-1111-2222-3333-ccccddddeeee | n=Ginevra Lampascione | pn=Ginevra Lampascione => one a/c1 // a contact's record
> record dy contact AAAABBBB-1111-2222-3333-CCCCDDDDEEEE => one a/c1 // a GUID in capitals is the same
> record dy account aaaabbbb-1111-2222-3333-ccccddddeeee => none // a contact's GUID on an account's record
> record dy opportunity 3f2b8c1e-7d4a-4e0b-9a51-0c6d2e8f7a10 | n=Fryers => none // an account's GUID on a deal's record
> record dy lead 00000000-0000-0000-0000-000000000000 | n=New Lead => none // a record not yet saved
> record sf Account 55012345 => none // an id of another CRM
> record sf Account 412 => none // an id of another CRM
> record hs company 999001 | n=Frittelloni Immobiliare | co=Frittelloni Immobiliare => none // another record of a name that begins alike
> record hs company 999002 | n=Gaufrelle Textiles | co=Gaufrelle Textiles => ask b // another record of the same name
> record pd organization 999003 | n=Tannzapf Holzwerke | co=Tannzapf Holzwerke | d=tannzapf-invented.at => ask c // another record of the same name
> record zo Leads 4876876000000555001 | n=Xanthippe Oreinovou | pn=Xanthippe Oreinovou | co=Gaufrelle Textiles SPRL => ask b // a lead's company by name alone
> record dy lead 11112222-3333-4444-5555-666677778888 | n=Bronisław Chmurkowski | pn=Bronisław Chmurkowski | co=Tannzapf Holzwerke GmbH => ask c // a lead's company by name alone
W seller-own.example
A a | n=Twice Imported Ltd | sf=0015g00000TwIcEAAV | d=twice.example
A b | n=Twice Imported Ltd | sf=0015g00000TwIcEAAV | d=twice-two.example
A c | n=Merged Moles | sf=0015g00000MeRgAAAV,0015g00000MeRgBAAV
> record sf Account 0015g00000TwIcEAAV | n=Twice Imported | co=Twice Imported => several a b // two accounts hold the record
> record sf Account 0015g00000TwIcE => several a b // two accounts hold the record
> record sf Account 0015g00000TwIcEAAV | d=twice.example | co=Twice Imported => several a b ; ask a ; one a // two accounts hold the record, the website says which
> record sf Account 0015g00000MeRgAAAV => one c // one of two records of the account
> record sf Account 0015g00000MeRgBAAV => one c // one of two records of the account
> record sf Account 0015g00000MeRgB | n=Merged Moles (old) => one c // one of two records of the account
> record sf Account 0015g00000mergb => none // capitals lost
`
