// People whose employer is not the account, whatever else on the page names it: recruiters, consultants, headlines, job changes.

export const decoys = `
W seller-own.example
A a | n=Snarkbyte Inc. | d=snarkbyte.example
A b | n=Mirthfold AG | d=mirthfold.example
> person | pn=Cornelius Vanderplop | s=cornelius-invented | h=ex-Snarkbyte || Founder => none // a headline is no employer
> person | pn=Cornelius Vanderplop | s=cornelius-invented | h=Head of Ops at Snarkbyte ¦ COO @ Snarkbyte ¦ Snarkbyte Inc. ¦ Snarkbyte – Director ¦ Working at Snarkbyte, loving it ¦ @Snarkbyte · ex Mirthfold => none ; ask a // a headline is no employer
> person | pn=Cornelius Vanderplop | s=cornelius-invented | h=ex-Snarkbyte ¦ Formerly Snarkbyte ¦ Alumni of Snarkbyte, Mirthfold and Wattlebee ¦ Snarkbyte veteran (2019–2027) ¦ Ehemals Mirthfold AG ¦ Retired. Previously Mirthfold ¦ On sabbatical from life after Snarkbyte => none // a headline tells of the past
> person | pn=Cornelius Vanderplop | s=cornelius-invented | h=ex-Snarkbyte, building Wattlebee ¦ Wattlebee (Snarkbyte spin-off) ¦ Angel investor in Snarkbyte ¦ Board member Snarkbyte, CEO Wattlebee ¦ I help Snarkbyte customers sleep ¦ Snarkbyte certified ¦ Snarkbyte Partner of the Year => none // a headline is no employer
> person | pn=Cornelius Vanderplop | s=cornelius-invented | co=Wattlebee | h=COO at Snarkbyte ¦ Snarkbyte || Mirthfold || Wattlebee ¦ ex-Snarkbyte, now Wattlebee ¦ Interim COO for Snarkbyte ¦ Consultant @ Snarkbyte via Wattlebee ¦ Snarkbyte Ambassador => none // the card names another employer than the headline
> person | pn=Cornelius Vanderplop | s=cornelius-invented | co=Wattlebee | cs=wattlebee-invented | h=COO at Snarkbyte ¦ Formerly Mirthfold AG => none // the card names another employer than the headline
> person | pn=Cornelius Vanderplop | s=cornelius-invented | co=Snarkbyte | h=ex-Mirthfold ¦ Mirthfold alumnus, Snarkbyte today ¦ Mirthfold ¦ COO at Mirthfold AG ¦ Advisor to Mirthfold => ask a // the card names the account, the headline another
> person | pn=Cornelius Vanderplop | s=cornelius-invented | co=Mirthfold | h=Ex Snarkbyte, Wattlebee ¦ Snarkbyte Champion 2031 ¦ Integrating Snarkbyte since 2026 => ask b // the card names the account, the headline another
> person | pn=Snarkbyte Inc. | s=snarkbyte-invented-person => none ; ask a // a company's name on a person's page
> person | pn=Mirthfold Snarkbyte | s=mirthfold-snarkbyte | co=Wattlebee => none // a person named like an account
> person | pn=Ada Snarkbyte | s=ada-snarkbyte | co=Snarkbyte Family Office => none // a person named like an account
> person | pn=Cornelius Vanderplop | s=snarkbyte-cornelius | t=Director Snarkbyte Practice | co=Wattlebee => none // a title names the product line
> record sf Lead 00Q900000000551EAA | n=Cornelius Vanderplop | pn=Cornelius Vanderplop | t=Snarkbyte Administrator | co=Wattlebee => none // a title names what the person works with
> record sf Contact 003900000000552EAA | n=Cornelius Vanderplop | pn=Cornelius Vanderplop | t=Account Manager Mirthfold | co=Wattlebee => none // a title names the customer
> mail | pn=Cornelius Vanderplop (Snarkbyte) | e=cornelius@wattlebee.example => none ; ask a // a sender's shown name is not an employer
> mail | pn=Snarkbyte Support | e=support@ticketmill-invented.example => none ; ask a // sent through somebody else's service
> mail | pn=Cornelius Vanderplop | e=cornelius@wattlebee.example | l=https://snarkbyte.example/careers,https://mirthfold.example => none // links in the text are no evidence
`

export const recruiters = `
W seller-own.example
A a | n=Gherkinflow GmbH | d=gherkinflow.example | li=gherkinflow
A b | n=Tumbledrift Marine Ltd | d=tumbledrift.example | li=tumbledrift-marine
C c1 a | n=Wilhelmina Dampfnudel-Grau | e=wilhelmina@gherkinflow.example
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Talentkrähe Personal | h=Recruiting for Gherkinflow ¦ Talent Partner @ Gherkinflow ¦ Wir suchen für Gherkinflow GmbH ¦ RPO – Gherkinflow & Tumbledrift Marine ¦ Headhunter || Gherkinflow || Tumbledrift => none // a recruiter's employer is the agency
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Talentkrähe c/o Gherkinflow ¦ Talentkrähe (on behalf of Gherkinflow) ¦ Talentkrähe for Gherkinflow ¦ Gherkinflow via Talentkrähe => none ; ask a // the agency's name with its client beside it
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Nebelrat Consulting | cs=nebelrat-consulting | h=SAP lead at Gherkinflow ¦ Consultant → client Tumbledrift Marine ¦ Interim CFO Gherkinflow => none // a consultant's employer is the consultancy
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Freelance ¦ Self-employed ¦ Freiberuflich ¦ Indépendant ¦ Autónomo | h=Working with Gherkinflow => none // nobody's company
> mail | pn=Saoirse Windlecombe | e=saoirse@talentkraehe-invented.example | p=wilhelmina@gherkinflow.example => none ; ask a // an agency writes, a customer is copied
> mail | pn=Saoirse Windlecombe | e=saoirse.gherkinflow@talentkraehe-invented.example ¦ gherkinflow@talentkraehe-invented.example ¦ jobs-gherkinflow@talentkraehe-invented.example => none // the client stands before the @
> mail | pn=Saoirse Windlecombe | e=saoirse@gherkinflow.talentkraehe-invented.example ¦ saoirse@tumbledrift.jobmill-invented.example => none // the client is a sub-domain of the agency's domain
> mail | pn=Saoirse Windlecombe | e=saoirse@ext.gherkinflow.example ¦ saoirse@extern.gherkinflow.example ¦ saoirse@partner.gherkinflow.example => one a ; ask a // a guest's address at the account
> company | co=Talentkrähe Personal | cs=talentkraehe => none // the agency itself
> company | co=Gherkinflow Jobs by Talentkrähe | cs=gherkinflow-jobs-talentkraehe => none ; ask a // an agency's page about its client
> record sf Lead 00Q900000000661EAA | n=Saoirse Windlecombe | pn=Saoirse Windlecombe | co=Talentkrähe Personal | e=saoirse@talentkraehe-invented.example => none // the agency entered as a lead
> record sf Lead 00Q900000000662EAA | n=Saoirse Windlecombe | pn=Saoirse Windlecombe | co=Gherkinflow | e=saoirse@talentkraehe-invented.example => ask a // the lead's company by name, the address is elsewhere
> record sf Contact 003900000000663EAA | n=Saoirse Windlecombe | pn=Saoirse Windlecombe | co=Tumbledrift Marine | e=saoirse@nebelrat-invented.example => ask b // a consultant filed under the client
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Tumbledrift Marine | h=Recruiter => ask b // a recruiter of the account's own
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Gherkinflow | cs=gherkinflow | h=We're hiring! Talent Acquisition => one a // a recruiter of the account's own
`

export const jobChanges = `
W seller-own.example
A old | n=Vlinderstaal BV | d=vlinderstaal.example | li=vlinderstaal
A new | n=Frostmarmalade Ltd | d=frostmarmalade.example | li=frostmarmalade
C c1 old | n=Fenna Dijkwolk | t=Hoofd inkoop | e=fenna@vlinderstaal.example | li=fenna-dijkwolk-invented | sf=003900000000771EAA
C c2 old | n=Rurik Snegopadov | e=rurik@vlinderstaal.example,rurik.invented@gmail.com
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Frostmarmalade | cs=frostmarmalade => several old new ; ask new // our contact's page names another account by its slug
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Frostmarmalade ¦ Frostmarmalade Ltd ¦ FROSTMARMALADE => several old new ; ask new // our contact's page names another account
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Wattlebee ¦ Opalgoose AB ¦ Nebelrat Consulting ¦ Stealth Startup ¦ Freelance => ask old ; none // our contact's page names a company that is no account
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Wattlebee | cs=wattlebee-invented => ask old ; none // our contact's page names a company that is no account
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Vlinderstaal ¦ Vlinderstaal B.V. ¦ VLINDERSTAAL => one old/c1 // still there
> person | pn=Fenna Dijkwolk-Mossgather | s=fenna-dijkwolk-invented | co=Vlinderstaal => one old/c1 // still there, married
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | t=Directeur | co=Vlinderstaal | cs=vlinderstaal => one old/c1 // still there, promoted
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | h=Now at Frostmarmalade! ¦ ex-Vlinderstaal => one old/c1 ; ask old ; several old new ; ask new // no employer was read, a headline is none
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | e=fenna@frostmarmalade.example => several old new ; ask new // our contact's page shows an address at another account
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Frostmarmalade | e=fenna@frostmarmalade.example => several old new ; ask new // page and address agree, our contact is filed elsewhere
> person | pn=Fenna Dijkwolk | s=fenna-dijkwolk-invented | co=Frostmarmalade | e=fenna@vlinderstaal.example => several old new ; ask new // an old address on a new page
> mail | pn=Fenna Dijkwolk | e=fenna@frostmarmalade.example => one new ; ask new // a new address; a name alone does not hold it back
> mail | pn=Fenna Dijkwolk | e=fenna@vlinderstaal.example => one old/c1 // the old address still writes
> mail | pn=Rurik Snegopadov | e=rurik@wattlebee.example => none // a known name at a company that is no account
> mail | pn=Rurik Snegopadov | e=rurik@frostmarmalade.example => one new ; ask new // a known name at another account
> mail | pn=Rurik Snegopadov | e=rurik.invented@gmail.com => one old/c2 ; ask old // a contact known by this very address
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Frostmarmalade | e=rurik.invented@gmail.com => several old new ; ask new // known by address, the page names another account
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Frostmarmalade | cs=frostmarmalade => one new // the employer's slug; a namesake at another account is no key
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Frostmarmalade => ask new // name alone; a namesake at another account
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Wattlebee => none // a namesake elsewhere
> person | pn=Rurik Snegopadov | s=rurik-invented => none ; ask old // a contact's name alone
> record sf Contact 003900000000771EAA | n=Fenna Dijkwolk | pn=Fenna Dijkwolk | co=Frostmarmalade => several old new ; ask new ; ask old // the CRM moved the contact, ours has not
> record sf Contact 003900000000771EAA | n=Fenna Dijkwolk | pn=Fenna Dijkwolk | co=Frostmarmalade | e=fenna@frostmarmalade.example => several old new ; ask new ; ask old // the CRM moved the contact, ours has not
> record sf Contact 003900000000771EAA | n=Fenna Dijkwolk | pn=Fenna Dijkwolk | co=Vlinderstaal | e=fenna@frostmarmalade.example => several old new ; ask old ; ask new // record and account agree, the address is elsewhere
> record sf Contact 003900000000771EAA | n=Fenna Dijkwolk | pn=Fenna Dijkwolk | co=Vlinderstaal BV | e=fenna@vlinderstaal.example => one old/c1 // all keys agree
> record sf Lead 00Q900000000772EAA | n=Fenna Dijkwolk | pn=Fenna Dijkwolk | co=Frostmarmalade | e=fenna@frostmarmalade.example => one new ; ask new // a lead at the new employer
W seller-own.example
A a | n=Klompenberg Kaas BV | d=klompenberg.example
A b | n=Spekkoek Machines NV | d=spekkoek.example
C c1 a | n=Anselm Krautwickel | e=anselm@klompenberg.example | li=anselm-k-invented
C c2 b | n=Anselm Krautwickel | e=anselm@spekkoek.example | li=anselm-k-invented
C c3 b | n=Lúthien Regnbágur | e=luthien@spekkoek.example,luthien@klompenberg.example
> person | pn=Anselm Krautwickel | s=anselm-k-invented => several a b // one slug on contacts of two accounts
> person | pn=Anselm Krautwickel | s=anselm-k-invented | co=Spekkoek Machines => several a b ; ask b ; one b // one slug on contacts of two accounts, the page names one
> person | pn=Anselm Krautwickel | s=anselm-k-invented | co=Wattlebee => several a b ; none // one slug on contacts of two accounts, the page names neither
> mail | pn=Anselm Krautwickel | e=anselm@spekkoek.example => one b/c2 // the address says which
> mail | pn=Anselm Krautwickel | e=anselm@klompenberg.example => one a/c1 // the address says which
> mail | pn=Lúthien Regnbágur | e=luthien@spekkoek.example => one b/c3 // contact and domain agree
> mail | pn=Lúthien Regnbágur | e=luthien@klompenberg.example => several a b ; ask a ; ask b // the domain says one account, the contact another
> person | pn=Anselm Krautwickel | s=another-anselm-invented | co=Wattlebee => none // a namesake elsewhere
`
