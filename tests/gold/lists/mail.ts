// E-mail addresses: the account's domains and what only looks like them, free mail, forwarding, people known by their address.
// Providers of free mail are called by their real domains, for there is no other way to know them; the people are invented.

export const mail = `
W seller-own.example
A a | n=Brindlewick Paper Ltd | d=brindlewick.example,brindlewick-pulp.example
A b | n=Quarnholt Maschinenbau GmbH | d=quarnholt-invented.de
A c | n=Thistlewick Ales plc | d=thistlewick-invented.co.uk
A d | n=Kumoyama K.K. | d=kumoyama-invented.co.jp
A e | n=Nevoeiro Azul Ltda | d=nevoeiro-invented.com.br
> mail | pn=Ottoline Brask | e=ottoline@brindlewick.example ¦ o.brask@brindlewick.example ¦ OTTOLINE.BRASK@BRINDLEWICK.EXAMPLE ¦ einkauf+angebot@brindlewick.example => one a // domain of the account
> mail | pn=Ottoline Brask | e=ottoline@mail.brindlewick.example ¦ ottoline@eu.mail.brindlewick.example ¦ ottoline@hq.brindlewick.example ¦ ottoline@smtp.uk.brindlewick.example => one a // sub-domain of the account's domain
> mail | pn=Ottoline Brask | e=ottoline@brindlewick-pulp.example ¦ ottoline@lab.brindlewick-pulp.example => one a // second domain of the account
> mail | pn=Ottoline Brask | e=ottoline@notbrindlewick.example ¦ ottoline@brindlewick.example.mailer-invented.example ¦ ottoline@brindlewickpaper.example ¦ ottoline@brindle-wick.example ¦ ottoline@brindlewik.example ¦ ottoline@brindlewick-jobs.example ¦ ottoline@example-brindlewick.example => none // another domain that contains or resembles the account's
> mail | pn=Ottoline Brask | e=brindlewick.example@mailer-invented.example ¦ ottoline=brindlewick.example@bounces.mailer-invented.example ¦ ottoline_at_brindlewick.example@relay-invented.example ¦ brindlewick@post-invented.example => none // the account's domain stands before the @
> mail | pn=Thorsten Quellmund | e=t.quellmund@quarnholt-invented.de ¦ t.quellmund@werk2.quarnholt-invented.de => one b // domain of the account
> mail | pn=Thorsten Quellmund | e=t.quellmund@quarnholt-invented.at ¦ t.quellmund@quarnholt-invented.com ¦ t.quellmund@quarnholt-invented.co => none ; ask b // country domain that nobody told us of
> mail | pn=Thorsten Quellmund | e=t.quellmund@quarnhold-invented.de ¦ t.quellmund@quarnholt-lnvented.de ¦ t.quellmund@quarnholtinvented.de => none // one letter differs
> mail | pn=Ada Plumridge | e=ada@thistlewick-invented.co.uk ¦ ada@cellar.thistlewick-invented.co.uk => one c // domain below a suffix of two parts
> mail | pn=Ada Plumridge | e=ada@wobblecastle-invented.co.uk ¦ ada@co.uk ¦ ada@thistle-invented.co.uk => none // shares the public suffix alone
> mail | pn=Hoshiko Amagumori | e=hoshiko@kumoyama-invented.co.jp ¦ hoshiko@tokyo.kumoyama-invented.co.jp => one d // domain below a suffix of two parts
> mail | pn=Hoshiko Amagumori | e=hoshiko@amefuri-invented.co.jp ¦ hoshiko@kumoyama.amefuri-invented.co.jp => none // shares the public suffix alone, or bears the name as a sub-domain
> mail | pn=Leocádia Ventobrando | e=leocadia@nevoeiro-invented.com.br ¦ leocadia@fabrica.nevoeiro-invented.com.br => one e // domain below a suffix of two parts
> mail | pn=Leocádia Ventobrando | e=leocadia@chuvisco-invented.com.br ¦ leocadia@com.br => none // shares the public suffix alone
> mail | pn=Ottoline Brask | e=ottoline@unknown-invented.example | l=https://www.brindlewick.example/,https://quarnholt-invented.de/angebot => none // links in the text are no evidence
> mail | pn=Brindlewick Paper Ltd | e=noreply@newsletter-invented.example => none ; ask a // a sender's shown name is not an employer
> mail | pn=Quarnholt Maschinenbau via Sendwolke | e=bounce@sendwolke-invented.example => none ; ask b // sent through somebody else's service
> mail | pn=Ottoline Brask | e=ottoline@brindlewick.example | p=thorsten@quarnholt-invented.de,ada@thistlewick-invented.co.uk => one a ; ask a ; several a b c ; several a b // others are copied in; the person is at one account
> mail | pn=Ottoline Brask | e=ottoline@brindlewick.example | p=colleague@seller-own.example,boss@seller-own.example => one a // our own colleagues are copied in
> mail | pn=Lone Wolfson | e=lone@lonewolf-invented.example | p=ottoline@brindlewick.example => none ; ask a // whom the rep talks to is from elsewhere
> mail | pn=Lone Wolfson | e=lone@lonewolf-invented.example | p=ottoline@brindlewick.example,thorsten@quarnholt-invented.de => none ; several a b // whom the rep talks to is from elsewhere
> mail | pn=Ottoline Brask | e=ottoline@brindlewick.example | me=rep.invented@gmail.com => one a // the rep writes from a private address
> mail | p=newsletter@news-invented.example => none // nobody is named
W seller-own.example
A uni | n=Universität Nebelstadt | d=uni-nebelstadt-invented.de
A gov | n=Ministry of Clouds | d=clouds-invented.gov.uk
A idn | n=Müllerstüb Gerätebau GmbH | d=müllerstüb-invented.de
A puny | n=Öllampe Øst A/S | d=xn--llampe-invented-7sb.dk
> mail | pn=Anselm Krautwickel | e=krautwickel@physik.uni-nebelstadt-invented.de ¦ krautwickel@stud.uni-nebelstadt-invented.de ¦ krautwickel@uni-nebelstadt-invented.de => one uni // faculty or student below the university's domain
> mail | pn=Philippa Thistledown | e=philippa@clouds-invented.gov.uk ¦ philippa@fog.clouds-invented.gov.uk => one gov // domain below a suffix of two parts
> mail | pn=Philippa Thistledown | e=philippa@fog-invented.gov.uk ¦ philippa@clouds-invented.ac.uk => none // another office of the same suffix
> mail | pn=Karl Müllerstüb | e=karl@xn--mllerstb-invented-22bg.de ¦ karl@müllerstüb-invented.de => one idn // the domain's two spellings
> mail | pn=Ingvild Havskodde | e=ingvild@öllampe-invented.dk ¦ ingvild@xn--llampe-invented-7sb.dk ¦ ingvild@post.öllampe-invented.dk => one puny // the domain's two spellings
> mail | pn=Karl Müllerstüb | e=karl@muellerstueb-invented.de ¦ karl@mullerstub-invented.de => none ; ask idn // another domain, whatever it resembles
`

export const freeMail = `
W seller-own.example
A a | n=Nebelkamm Handwerk eG | d=nebelkamm.example
A b | n=Gmail Repair Shop Oddton
C c1 a | n=Wilma Nebelkamm | e=wilma.nebelkamm.invented@gmail.com,wilma@nebelkamm.example
> mail | pn=Ottoline Brask | e=ottoline.invented@gmail.com ¦ ottoline.invented@googlemail.com ¦ ottoline.invented@outlook.com ¦ ottoline.invented@hotmail.co.uk ¦ ottoline.invented@yahoo.co.jp ¦ ottoline.invented@icloud.com ¦ ottoline.invented@gmx.de ¦ ottoline.invented@web.de ¦ ottoline.invented@proton.me ¦ ottoline.invented@qq.com => none // free mail says nothing
> mail | pn=Nebelkamm Handwerk | e=nebelkamm.handwerk.invented@gmail.com ¦ info.nebelkamm.invented@gmx.net ¦ nebelkamm.example.invented@web.de => none ; ask a // a firm's name in free mail is no key
> mail | pn=Wilma Nebelkamm | e=wilma.nebelkamm.invented@gmail.com => one a/c1 ; ask a // a contact known by this very address
> mail | pn=Wilma Nebelkamm | e=wilma.invented@gmail.com ¦ w.nebelkamm.invented@gmx.de ¦ wilma.nebelkamm.invented@outlook.com => none ; ask a // an address like that of a contact is another one
> mail | pn=Walter Nebelkamm | e=walter.nebelkamm.invented@gmail.com => none // relatives use free mail too
> person | pn=Wilma Nebelkamm | s=wilma-invented | e=wilma.nebelkamm.invented@gmail.com => one a/c1 ; ask a // a contact known by this very address
> person | pn=Ottoline Brask | s=ottoline-invented | e=ottoline.invented@gmail.com => none // free mail says nothing
> record sf Contact 003900000000111EAA | n=Ottoline Brask | pn=Ottoline Brask | e=ottoline.invented@yahoo.de => none // free mail says nothing
> record sf Lead 00Q900000000111EAA | n=Ottoline Brask | pn=Ottoline Brask | e=ottoline.invented@live.com | co=Nebelkamm Handwerk => ask a // the name alone is left
W seller-own.example
A bad | n=Import Mishap Ltd | d=gmail.com,googlemail.com,outlook.com,hotmail.com,live.com,msn.com,yahoo.com,yahoo.de,yahoo.co.uk,icloud.com,me.com,aol.com,gmx.de,gmx.net,web.de,proton.me,protonmail.com,mail.ru,yandex.ru,qq.com
> mail | pn=Ottoline Brask | e=o.invented@gmail.com ¦ o.invented@googlemail.com ¦ o.invented@outlook.com ¦ o.invented@hotmail.com ¦ o.invented@live.com ¦ o.invented@msn.com ¦ o.invented@yahoo.com ¦ o.invented@yahoo.de ¦ o.invented@yahoo.co.uk ¦ o.invented@icloud.com ¦ o.invented@me.com ¦ o.invented@aol.com ¦ o.invented@gmx.de ¦ o.invented@gmx.net ¦ o.invented@web.de ¦ o.invented@proton.me ¦ o.invented@protonmail.com ¦ o.invented@mail.ru ¦ o.invented@yandex.ru ¦ o.invented@qq.com => none // an import gave an account the domain of a free-mail provider
W seller-own.example
A bad | n=Second Mishap GmbH | d=t-online.de,freenet.de,posteo.de,mailbox.org,gmx.at,gmx.ch,bluewin.ch,orange.fr,wanadoo.fr,laposte.net,libero.it,wp.pl,seznam.cz,163.com,126.com,naver.com,hanmail.net,btinternet.com,comcast.net,uol.com.br
> mail | pn=Ottoline Brask | e=o.invented@gmx.at ¦ o.invented@gmx.ch ¦ o.invented@163.com ¦ o.invented@126.com ¦ o.invented@naver.com ¦ o.invented@hanmail.net ¦ o.invented@libero.it ¦ o.invented@wp.pl ¦ o.invented@seznam.cz ¦ o.invented@posteo.de ¦ o.invented@laposte.net => none ; ask bad // an import gave an account the domain of a free-mail provider
> mail | pn=Ottoline Brask | e=o.invented@t-online.de ¦ o.invented@freenet.de ¦ o.invented@bluewin.ch ¦ o.invented@orange.fr ¦ o.invented@wanadoo.fr ¦ o.invented@btinternet.com ¦ o.invented@comcast.net ¦ o.invented@uol.com.br ¦ o.invented@mailbox.org => none ; ask bad // a provider's customers are not its staff
W seller-own.example
A bad | n=Relay Mishap Inc | d=privaterelay.appleid.com,duck.com,mozmail.com,simplelogin.com,anonaddy.me
A a | n=Nebelkamm Handwerk eG | d=nebelkamm.example
> mail | pn=Ottoline Brask | e=x7k2.invented@privaterelay.appleid.com ¦ x7k2.invented@duck.com ¦ x7k2.invented@mozmail.com ¦ x7k2.invented@simplelogin.com ¦ x7k2.invented@anonaddy.me => none ; ask bad // a forwarding service hides who writes
> mail | pn=Wilma Nebelkamm | e=wilma_at_nebelkamm.example_invented@privaterelay.appleid.com ¦ wilma=nebelkamm.example.invented@duck.com ¦ nebelkamm.example.invented@mozmail.com => none // a forwarded address only mentions the domain
`

export const ownCompany = `
W seller-own.example,seller-own-group.example
A a | n=Brackenfold Instruments Ltd | d=brackenfold.example
A us | n=Seller Own Test Account | d=seller-own.example,seller-own-test.example
C c1 us | n=Petra Eigenfeld | e=petra@seller-own.example
> mail | pn=Petra Eigenfeld | e=petra@seller-own.example => none // our own domain is never evidence, though an account and a contact bear it
> mail | pn=Colleague Eigenfeld | e=c@seller-own.example ¦ c@mail.seller-own.example ¦ c@seller-own-group.example => none // our own domain is never evidence
> web | d=seller-own.example ¦ www.seller-own.example ¦ blog.seller-own.example ¦ seller-own-group.example => none // our own website
> mail | pn=Petra Eigenfeld | e=petra@seller-own.example | p=ada@brackenfold.example => none ; one a ; ask a // a thread with our colleague in which a customer is copied
> mail | pn=Ada Plumridge | e=ada@brackenfold.example | p=petra@seller-own.example => one a // our colleague is copied in
> person | pn=Petra Eigenfeld | s=petra-eigenfeld-invented | e=petra@seller-own.example => none // our own domain on a person's page
> record sf Lead 00Q900000000222EAA | n=Petra Eigenfeld | pn=Petra Eigenfeld | e=petra@seller-own.example => none // a colleague entered as a lead
> record sf Lead 00Q900000000223EAA | n=Ada Plumridge | pn=Ada Plumridge | e=ada@brackenfold.example => one a // the customer's domain beside our own account
> mail | pn=Ada Plumridge | e=ada@seller-own-test.example => one us ; ask us // a domain of that account which is not among our own
> web | d=notseller-own.example ¦ seller-own.example.mailer-invented.example => none // resembles our own domain
> company | co=Seller Own | cs=seller-own => none ; ask us // our own page on LinkedIn, no key of any account
> none | no=feed => none // the feed names nobody
> none => none // nobody is named
> mail => none // a thread whose person was not read
> person | s=invented-unknown-person => none // only an unknown person's slug was read
> person | pn=Ada Plumridge => none // a person's name is no account
> company | cs=invented-unknown-company => none // only an unknown company's slug was read
> record sf Account 001900000000333AAA => none // only an unknown record's id was read
`
