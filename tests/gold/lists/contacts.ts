// Which contact of the account it is: by address, slug, record, and name within the account.

export const contacts = `
W seller-own.example
A a | n=Räntäsade Paperi Oy | d=rantasade.example | li=rantasade-paperi
A b | n=Gaufrelle Textiles | d=gaufrelle.example | li=gaufrelle
C c1 a | n=Zoë Øvregaard-Lampi | e=zoe@rantasade.example | li=zoe-ovregaard
C c2 a | n=Marjatta Suopilvi | t=Ostojohtaja
C c3 a | n=Jörg Weißbecher
C c4 a | n=Дарья Облакова
C c5 a | n=Rob Thimblewright | e=rob@rantasade.example
C c6 a | n=Ida Pilvinen
C c7 a | n=Ida Pilvinen
C c8 b | n=Marjatta Suopilvi
> person | pn=Marjatta Suopilvi ¦ MARJATTA SUOPILVI ¦ Marjatta Suopilvi 🌦️ ¦ Marjatta Suopilvi (She/Her) ¦ Marjatta Suopilvi, MBA ¦ Dr. Marjatta Suopilvi | s=marjatta-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a/c2 // the name within the account
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Gaufrelle | cs=gaufrelle => one b/c8 // the same name at the other account
> person | pn=Jörg Weißbecher ¦ Joerg Weissbecher ¦ Jorg Weissbecher ¦ JÖRG WEISSBECHER | s=joerg-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a/c3 // the name's usual spellings
> person | pn=Дарья Облакова ¦ Darya Oblakova ¦ Daria Oblakova | s=darya-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a // the name in either script
> person | pn=Zoë Øvregaard-Lampi ¦ Zoe Ovregaard-Lampi ¦ Zoë Øvregaard Lampi | s=zoe-ovregaard | co=Räntäsade Paperi => one a/c1 // a contact's slug
> person | pn=Ida Pilvinen | s=ida-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a/- // two contacts of one name
> person | pn=Ottoline Brask | s=ottoline-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a/- // nobody of ours
> person | pn=Marja Suopilvi ¦ Marjatta Suopelto ¦ Marjut Suopilvi | s=marja-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a/- // a colleague whose name is near
> person | pn=Marjatta | s=marjatta-x-invented | co=Räntäsade Paperi | cs=rantasade-paperi => one a/- // a first name alone
> mail | pn=Rob Thimblewright | e=rob@rantasade.example => one a/c5 // a contact's address
> mail | pn=Robert Thimblewright | e=rob@rantasade.example => one a/c5 // a contact's address, the name in full
> mail | e=rob@rantasade.example => one a/c5 // a contact's address, no name
> mail | pn=Marjatta Suopilvi | e=marjatta@rantasade.example => one a/c2 // the domain's account, the name within it
> mail | pn=Suopilvi, Marjatta | e=m.suopilvi@rantasade.example => one a // the name turned around
> mail | pn=Einkauf | e=info@rantasade.example ¦ einkauf@rantasade.example ¦ sales@mail.rantasade.example => one a/- // a box that many share
> mail | pn=Ottoline Brask | e=ottoline@rantasade.example => one a/- // nobody of ours
> mail | pn=Zoë Øvregaard-Lampi | e=zoe@gaufrelle.example => one b ; ask b // a namesake at the other account
> person | pn=Marjatta Suopilvi | s=marjatta-invented => none ; several a b // a contact's name alone is no key
> person | pn=Rob Thimblewright | s=rob-invented => none ; ask a // a contact's name alone is no key
> person | pn=Rob Thimblewright | s=rob-invented | co=Wattlebee => none // a namesake elsewhere
> record sf Lead 00Q900000000951EAA | n=Marjatta Suopilvi | pn=Marjatta Suopilvi | co=Räntäsade Paperi | e=marjatta@rantasade.example => one a/c2 // the domain's account, the name within it
> record sf Contact 003900000000952EAA | n=Marjatta Suopilvi | pn=Marjatta Suopilvi | co=Räntäsade Paperi => ask a // a name alone is asked, whoever works there
> company | co=Räntäsade Paperi | cs=rantasade-paperi => one a/- // a company's page is nobody's
`
