// Websites: registrable domains, public suffixes, hosts that many share, country sites, domains that two accounts hold.

export const domains = `
W seller-own.example
A a | n=Pebblewhisk Ltd | d=pebblewhisk.example,pebblewhisk-shop.example
A b | n=Zentrifix GmbH | d=zentrifix-invented.de
A c | n=Thistlewick Ales plc | d=thistlewick-invented.co.uk
A d | n=Wombatillo Mining Pty Ltd | d=wombatillo-invented.com.au
A e | n=Springbokkie Citrus (Pty) Ltd | d=springbokkie-invented.co.za
A f | n=Kumoyama K.K. | d=kumoyama-invented.co.jp
> web | d=pebblewhisk.example ¦ www.pebblewhisk.example ¦ shop.pebblewhisk.example ¦ de.pebblewhisk.example ¦ careers.eu.pebblewhisk.example ¦ PEBBLEWHISK.EXAMPLE ¦ www2.pebblewhisk.example ¦ status.pebblewhisk.example => one a // the account's domain or a host below it
> web | d=pebblewhisk-shop.example ¦ checkout.pebblewhisk-shop.example => one a // second domain of the account
> web | d=pebblewhisk-blog.example ¦ getpebblewhisk.example ¦ pebblewhisk.example.phish-invented.example ¦ pebble-whisk.example ¦ pebblewhiisk.example ¦ pebblewhisk-fans.example ¦ whisk.example ¦ pebblewhisk.shop-invented.example => none // another domain that contains or resembles the account's
> web | d=zentrifix-invented.de ¦ www.zentrifix-invented.de ¦ karriere.zentrifix-invented.de => one b // the account's domain or a host below it
> web | d=zentrifix-invented.com ¦ zentrifix-invented.ch ¦ zentrifix-invented.eu ¦ www.zentrifix-invented.fr => none ; ask b // country site that nobody told us of
> web | d=thistlewick-invented.co.uk ¦ www.thistlewick-invented.co.uk => one c // domain below a suffix of two parts
> web | d=co.uk ¦ wobblecastle-invented.co.uk ¦ www.co.uk ¦ thistlewick-invented.org.uk => none // shares the public suffix alone
> web | d=wombatillo-invented.com.au ¦ investors.wombatillo-invented.com.au => one d // domain below a suffix of two parts
> web | d=platypusette-invented.com.au ¦ com.au ¦ wombatillo-invented.net.au => none // shares the public suffix alone
> web | d=springbokkie-invented.co.za => one e // domain below a suffix of two parts
> web | d=proteabloom-invented.co.za ¦ co.za => none // shares the public suffix alone
> web | d=kumoyama-invented.co.jp ¦ ir.kumoyama-invented.co.jp => one f // domain below a suffix of two parts
> web | d=amefuri-invented.co.jp ¦ kumoyama-invented.ne.jp => none // shares the public suffix alone
> record sf Account 001900000000444AAA | n=Pebblewhisk | co=Pebblewhisk | d=pebblewhisk.example ¦ www.pebblewhisk.example => one a // the record's website
> record sf Account 001900000000445AAA | n=Whiskify | co=Whiskify | d=pebblewhisk.example => one a ; ask a // the domain says so, the name is new
> record sf Account 001900000000446AAA | n=Pebblewhisk | co=Pebblewhisk | d=pebblewhisk-invented.com ¦ pebblewhisk-invented.ie => ask a // same name, but the domain is another
> company | co=Pebblewhisk | cs=pebblewhisk-invented | d=pebblewhisk.example => one a // the company page's website
> company | co=Pebblewhisk | cs=pebblewhisk-invented | d=pebblewhisk-bikes.example => ask a // same name, but the domain is another
> company | co=Wattlebee | cs=wattlebee-invented | d=wattlebee.example => none // neither name nor domain
W seller-own.example
A gh | n=Tinkerfjord | d=tinkerfjord-invented.github.io
A sh | n=Mossy Mug Shop | d=mossymug-invented.myshopify.com
A wp | n=Dunstable Dirigibles | d=dirigibles-invented.wordpress.com
A bl | n=Owlpost Weekly | d=owlpost-invented.blogspot.com
A nf | n=Snarkbyte | d=snarkbyte-invented.netlify.app
A hk | n=Gherkinflow | d=gherkinflow-invented.herokuapp.com
> web | d=tinkerfjord-invented.github.io => one gh ; ask gh // a host of its own below a shared domain
> web | d=mossymug-invented.myshopify.com => one sh ; ask sh // a host of its own below a shared domain
> web | d=snarkbyte-invented.netlify.app => one nf ; ask nf // a host of its own below a shared domain
> web | d=dirigibles-invented.wordpress.com => one wp ; ask wp // a host of its own below a shared domain
> web | d=github.io ¦ grumblepine-invented.github.io ¦ tinkerfjord.github.io => none // another's host below the shared domain
> web | d=myshopify.com ¦ frogteapot-invented.myshopify.com => none // another's host below the shared domain
> web | d=wordpress.com ¦ frogteapot-invented.wordpress.com => none // another's host below the shared domain
> web | d=blogspot.com ¦ frogteapot-invented.blogspot.com => none // another's host below the shared domain
> web | d=netlify.app ¦ frogteapot-invented.netlify.app => none // another's host below the shared domain
> web | d=herokuapp.com ¦ frogteapot-invented.herokuapp.com => none // another's host below the shared domain
> web | d=localhost ¦ 192.0.2.17 ¦ intranet ¦ printer.local => none // no public domain
W seller-own.example
A p | n=Globolux Holding AG | d=globolux.example,pebbleglow.example
A s | n=Globolux Energy GmbH | d=globolux.example,globolux-energy.example
A t | n=Pebbleglow Ltd | d=pebbleglow.example
> web | d=globolux.example ¦ www.globolux.example ¦ energy.globolux.example => several p s // two accounts hold the domain
> web | d=globolux-energy.example => one s // only one account holds it
> web | d=pebbleglow.example => several p t // owner and daughter hold the domain
> mail | pn=Ginevra Lampascione | e=ginevra@globolux.example ¦ ginevra@ch.globolux.example => several p s // two accounts hold the domain
> mail | pn=Ginevra Lampascione | e=ginevra@globolux-energy.example => one s // only one account holds it
> record sf Account 001900000000447AAA | n=Globolux Energy | co=Globolux Energy | d=globolux.example => several p s ; ask s ; one s // the shared domain; the name says which
> record sf Account 001900000000448AAA | n=Globolux | co=Globolux | d=globolux.example => several p s ; ask p // the shared domain; the name leans to the holding
W seller-own.example
A a | n=Velcrotto Inc. | d=velcrotto.example,velcrotto-de.example,velcrotto-france.example
A b | n=Bramblecast Networks | d=bramblecast.example,acquired-otter.example
> web | d=velcrotto-de.example ¦ www.velcrotto-france.example => one a // a country site that the account holds
> mail | pn=Maëlle Tournebrise | e=maelle@velcrotto-france.example => one a // a daughter's domain that the account holds
> web | d=velcrotto-italia.example ¦ velcrotto-jp.example => none ; ask a // a country site that nobody told us of
> record sf Account 001900000000449AAA | n=Velcrotto Deutschland GmbH | co=Velcrotto Deutschland GmbH | d=velcrotto-de.example => one a // the regional unit, and a key says so
> company | co=Velcrotto Deutschland GmbH | cs=velcrotto-de-invented | d=velcrotto-de.example => one a // the regional unit, and a key says so
> web | d=acquired-otter.example => one b // an acquired company's domain that the account holds
> mail | pn=Fenna Dijkwolk | e=fenna@acquired-otter.example ¦ fenna@mail.acquired-otter.example => one b // an acquired company's domain that the account holds
> record sf Lead 00Q900000000450EAA | n=Fenna Dijkwolk | pn=Fenna Dijkwolk | co=Acquired Otter | e=fenna@acquired-otter.example => one b ; ask b // the domain says so, the name is the daughter's
`
