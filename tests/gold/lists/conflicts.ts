// Keys that contradict each other, and what the rep has answered before.

export const contradictions = `
W seller-own.example
A a | n=Kettleworks plc | d=kettleworks.example | li=kettleworks | sf=001900000000801AAA
A b | n=Plumbobbin Ltd | d=plumbobbin.example | li=plumbobbin | sf=001900000000802AAA
A c | n=Wobblethatch
C c1 a | n=Ada Plumridge | e=ada@kettleworks.example,ada@consulting-invented.example | li=ada-plumridge-invented
C c2 b | n=Pádraig Mossgather | e=padraig@plumbobbin.example | li=padraig-invented | sf=003900000000803EAA
> record sf Account 001900000000801AAA | n=Kettleworks | co=Kettleworks | d=plumbobbin.example => several a b ; ask a ; ask b // record and website contradict
> record sf Account 001900000000802AAA | n=Plumbobbin | co=Plumbobbin | d=www.kettleworks.example => several a b ; ask b ; ask a // record and website contradict
> record sf Account 001900000000801AAA | n=Plumbobbin Ltd | co=Plumbobbin Ltd => several a b ; ask a ; ask b // record and name contradict
> record sf Account 001900000000802AAA | n=Wobblethatch | co=Wobblethatch => several b c ; ask b ; ask c // record and name contradict
> record sf Account 001900000000801AAA | n=Kettleworks | co=Kettleworks | d=kettleworks-invented.com => one a ; ask a // an unknown website contradicts no account
> company | co=Kettleworks | cs=kettleworks | d=plumbobbin.example => several a b ; ask a ; ask b // slug and website contradict
> company | co=Plumbobbin | cs=kettleworks => several a b ; ask a ; ask b // slug and name contradict
> company | co=Wobblethatch | cs=plumbobbin => several b c ; ask b ; ask c // slug and name contradict
> company | co=Kettleworks | cs=plumbobbin ¦ Plumbobbin => several a b ; ask a ; ask b // slug and name contradict
> company | co=Kettleworks | cs=kettleworks-usa ¦ kettleworks-official ¦ kettleworksplc => ask a // same name, but the slug is another
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Kettleworks | cs=plumbobbin => several a b ; ask a ; ask b // slug and name contradict
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Kettleworks | e=z@plumbobbin.example => several a b ; ask a ; ask b // name and address contradict
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Kettleworks | cs=kettleworks | e=z@plumbobbin.example => several a b ; ask a ; ask b // slug and address contradict
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Wobblethatch | e=z@plumbobbin.example => several b c ; ask b ; ask c // name and address contradict
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | e=z@plumbobbin.example,z@kettleworks.example => several a b // two addresses at two accounts
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | e=z@plumbobbin.example,z.invented@gmail.com => one b // free mail beside it contradicts nothing
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | e=z@plumbobbin.example,z@mail.plumbobbin.example => one b // two addresses at one account
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Kettleworks | e=z.invented@gmail.com => ask a // free mail adds nothing to a name
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Kettleworks | e=z@kettleworks.example => one a // name and address agree
> person | pn=Zdzisława Wierzbogaj | s=zdzislawa-invented | co=Wattlebee | e=z@kettleworks.example => ask a ; one a // the employer is no account, the address is one's
> person | pn=Ada Plumridge | s=ada-plumridge-invented | co=Plumbobbin | cs=plumbobbin => several a b ; ask b // contact and employer contradict
> person | pn=Ada Plumridge | s=ada-plumridge-invented | co=Kettleworks | cs=kettleworks => one a/c1 // contact and employer agree
> person | pn=Ada Plumridge | s=ada-plumridge-invented | co=Wobblethatch => several a c ; ask c // contact and employer contradict
> mail | pn=Ada Plumridge | e=ada@consulting-invented.example => one a/c1 ; ask a // a contact's further address
> mail | pn=Ada Plumridge | e=ada@plumbobbin.example => one b ; ask b // a namesake at another account
> record sf Contact 003900000000803EAA | n=Pádraig Mossgather | pn=Pádraig Mossgather | co=Kettleworks => several a b ; ask a ; ask b // contact's record and account contradict
> record sf Contact 003900000000803EAA | n=Pádraig Mossgather | pn=Pádraig Mossgather | co=Plumbobbin => one b/c2 // contact's record and account agree
> record sf Contact 003900000000803EAA | n=Ada Plumridge | pn=Ada Plumridge | e=ada@kettleworks.example => several a b ; ask a ; ask b // contact's record and address contradict
> record sf Lead 00Q900000000804EAA | n=Zdzisława Wierzbogaj | pn=Zdzisława Wierzbogaj | co=Plumbobbin | e=z@kettleworks.example => several a b ; ask a ; ask b // company and address contradict
> record sf Lead 00Q900000000805EAA | n=Zdzisława Wierzbogaj | pn=Zdzisława Wierzbogaj | co=Plumbobbin | e=z@plumbobbin.example => one b // company and address agree
> record sf Lead 00Q900000000806EAA | n=Zdzisława Wierzbogaj | pn=Zdzisława Wierzbogaj | co=Plumbobbin | e=z@wattlebee.example => ask b // name with an unknown address
> mail | pn=Pádraig Mossgather | e=padraig@plumbobbin.example | co=Kettleworks => several a b ; ask a ; ask b // signature and address contradict
> web | d=kettleworks.example | co=Plumbobbin => several a b ; ask a ; ask b // site and name contradict
> web | d=plumbobbin-invented.com | co=Plumbobbin => ask b // same name, but the domain is another
> web | d=plumbobbin.example | co=Plumbobbin => one b // site and name agree
`

export const corrections = `
W seller-own.example
A a | n=Tinselmoor Ltd
A b | n=Tinselmoor Ltd | i=Brewing
A c | n=Grumblepine GmbH | li=grumblepine | d=grumblepine.example
A d | n=Velvetcrane Inc. | d=velvetcrane.example
C c1 d | n=Hoshiko Amagumori | li=hoshiko-invented
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Grumblepine => c
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Grumblepine => one c // the rep has said yes to this
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Grumblepine => c
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Grumblepine => one c // the rep has said yes to this name
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Grumblepine => c
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Grumblepine GmbH ¦ GRUMBLEPINE ¦ Grumblepine gmbh => one c ; ask c // the name that the rep confirmed, spelt otherwise
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Grumblepine => c
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Grumblepine Tea Rooms ¦ Grumblepile ¦ Grumblepine Orchard School => none // the confirmed name is only a part
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Velvetcrane Deutschland GmbH => d
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Velvetcrane Deutschland GmbH => one d // the rep said that the unit belongs to the account
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Velvetcrane Deutschland GmbH => d
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Velvetcrane Deutschland GmbH ¦ Velvetcrane Deutschland => one d ; ask d // the rep said that the unit belongs to the account
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Velvetcrane Deutschland GmbH => d
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Velvetcrane Österreich GmbH ¦ Velvetcrane France SAS => none ; ask d // another unit than the one answered for
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Tinselmoor => b
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Tinselmoor => one b // two of one name, the rep chose on this very page
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Tinselmoor => b
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Tinselmoor => several a b ; one b ; ask b // two of one name, the rep chose for somebody else
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Tinselmoor => a
> person | pn=Rurik Snegopadov | s=rurik-invented | co=Tinselmoor => one a // two of one name, the rep chose on this very page
^ company | co=Wattlebee | cs=wattlebee-invented => d
> company | co=Wattlebee | cs=wattlebee-invented => one d // the rep says that this page is the account
^ company | cs=wattlebee-invented => d
> company | cs=wattlebee-invented => one d // the rep says that this page is the account
^ company | co=Wattlebee | cs=wattlebee-invented => d
> company | co=Opalgoose | cs=opalgoose-invented => none // another page than the one answered for
^ company | co=Grumblepine | cs=grumblepine => d
> company | co=Grumblepine | cs=grumblepine => one d // the rep's answer wins over the slug
^ web | d=wattlebee.example => d
> web | d=wattlebee.example ¦ www.wattlebee.example => one d // the rep says that this site is the account's
^ web | d=wattlebee.example => d
> web | d=wattlebees.example ¦ wattlebee.example.phish-invented.example => none // another site than the one answered for
^ web | d=grumblepine.example => d
> web | d=grumblepine.example => one d // the rep's answer wins over the domain
^ mail | pn=Ottoline Brask | e=ottoline@wattlebee.example => c
> mail | pn=Ottoline Brask | e=ottoline@wattlebee.example => one c // the rep says that this sender is the account's
^ mail | pn=Ottoline Brask | e=ottoline.invented@gmail.com => c
> mail | pn=Ottoline Brask | e=ottoline.invented@gmail.com => one c // the rep says that this private address is the account's
^ mail | pn=Ottoline Brask | e=ottoline.invented@gmail.com => c
> mail | pn=Thorsten Quellmund | e=thorsten.invented@gmail.com ¦ ottoline.invented@gmx.de ¦ brask.invented@gmail.com => none // an answer for one private address says nothing of others
^ mail | pn=Petra Eigenfeld | e=petra@seller-own.example => c
> mail | pn=Walter Eigenfeld | e=walter@seller-own.example => none // an answer for one colleague says nothing of others
^ record sf Account 001900000000901AAA | n=Wattlebee | co=Wattlebee => c
> record sf Account 001900000000901AAA | n=Wattlebee | co=Wattlebee => one c // the rep says that this record is the account
^ record sf Account 001900000000901AAA | n=Wattlebee | co=Wattlebee => c
> record sf Account 001900000000902AAA | n=Opalgoose | co=Opalgoose => none // another record than the one answered for
^ record hs company 4711 | n=Wattlebee | co=Wattlebee => c
> record pd organization 4711 | n=Opalgoose | co=Opalgoose => none // the same number in another CRM
^ record hs company 4711 | n=Wattlebee | co=Wattlebee => c
> record hs contact 4711 | n=Rurik Snegopadov | pn=Rurik Snegopadov => none // the same number on another kind of record
^ person | pn=Hoshiko Amagumori | s=hoshiko-invented | co=Grumblepine => c
> person | pn=Hoshiko Amagumori | s=hoshiko-invented | co=Grumblepine => one c // our contact of another account; the rep says that she moved
^ person | pn=Rurik Snegopadov | s=rurik-invented => c
> person | pn=Rurik Snegopadov | s=rurik-invented => one c // the rep says where this person works
^ person | pn=Rurik Snegopadov | s=rurik-invented | co=Freelance => c
> person | pn=Marjatta Suopilvi | s=marjatta-invented | co=Freelance => none ; one c ; ask c // an answer for a name that is nobody's
`
