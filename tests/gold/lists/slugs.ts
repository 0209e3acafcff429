// LinkedIn slugs: of companies and of people, renamed, numbered, encoded, and such that two accounts could claim.

export const slugs = `
W seller-own.example
A a | n=Lanternfish plc | li=lanternfish | liid=70001234
A b | n=Quarnholt Maschinenbau GmbH | li=quarnholt-maschinenbau-gmbh
A c | n=Müllerstüb Gerätebau | li=müllerstüb-gerätebau
A d | n=Kumotsubame | li=kumotsubame-%E9%9B%B2%E7%87%95
A e | n=Wolf Otter & Co | li=wolf-otter-&-co
A f | n=Fiddlehead Ferns | li=fiddlehead
> company | co=Lanternfish | cs=lanternfish ¦ LanternFish ¦ LANTERNFISH => one a // the account's slug
> company | cs=lanternfish => one a // the account's slug, the name not read
> company | co=Lanternfish | cs=70001234 => one a // the account's number in place of a slug
> company | cs=70001234 => one a // the account's number in place of a slug
> company | co=Seaglow | cs=70001235 ¦ 7000123 ¦ 170001234 => none // another number
> company | co=Lanternfish | cs=lanternfish-1 ¦ lanternfish1 ¦ lantern-fish ¦ lanternfish-sushi ¦ the-lanternfish ¦ lanternfish-inc => ask a // same name, but the slug is another
> company | cs=lanternfish-1 ¦ lanternfish-sushi ¦ lanternfishing ¦ my-lanternfish ¦ lantern => none // another slug, no name
> company | co=Lanternfish Sushi Bar | cs=lanternfish-sushi-bar => none // another slug, another name
> company | co=Lanternfish Labs | cs=lanternfish-labs => none ; ask a // showcase page of a sub-brand
> company | co=Anglerglow (formerly Lanternfish) | cs=lanternfish => one a // renamed company, its slug kept
> company | co=Anglerglow | cs=lanternfish => one a ; ask a // renamed company, its slug kept
> company | co=Anglerglow | cs=anglerglow => none // neither name nor slug
> person | pn=Ignatius Plumfeather | s=ignatius-invented | co=Lanternfish | cs=lanternfish => one a // the employer's slug on the card
> person | pn=Ignatius Plumfeather | s=ignatius-invented | co=Lanternfish Group | cs=lanternfish => one a // the employer's slug on the card
> person | pn=Ignatius Plumfeather | s=ignatius-invented | co=Lanternfish | cs=lanternfish-jobs ¦ lanternfish-bv => ask a // same name, but the slug is another
> person | pn=Ignatius Plumfeather | s=lanternfish => none // a person's slug is not a company's
> person | pn=Lantern Fish | s=lanternfish-plc ¦ lanternfish-1 => none // a person's slug is not a company's
> company | co=Quarnholt Maschinenbau | cs=quarnholt-maschinenbau-gmbh ¦ Quarnholt-Maschinenbau-GmbH => one b // the account's slug
> company | co=Quarnholt Maschinenbau | cs=quarnholt-maschinenbau ¦ quarnholt-maschinenbau-gmbh-co-kg ¦ quarnholt => ask b // same name, but the slug is another
> company | co=Müllerstüb | cs=müllerstüb-gerätebau ¦ m%C3%BCllerst%C3%BCb-ger%C3%A4tebau ¦ müllerstüb-gerätebau ¦ M%C3%9CLLERST%C3%9CB-GER%C3%84TEBAU => one c // the slug's encodings
> company | co=Mollerstab | cs=mollerstab-geratebau ¦ möllerstäb-gerätebau => none // another slug and name
> company | co=Kumotsubame | cs=kumotsubame-雲燕 ¦ kumotsubame-%e9%9b%b2%e7%87%95 ¦ kumotsubame-%E9%9B%B2%E7%87%95 => one d // the slug's encodings
> company | co=Wolf Otter | cs=wolf-otter-&-co ¦ wolf-otter-%26-co => one e // the slug's encodings
> company | co=Fiddlehead Ferns | cs=fiddlehead => one f // the account's slug
> company | co=Fiddlehead Brewing | cs=fiddlehead-brewing => none // the account's slug is only its beginning
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Fiddlehead Brewing | cs=fiddlehead-brewing => none // the account's slug is only its beginning
> person | pn=Saoirse Windlecombe | s=saoirse-invented | co=Fiddlehead | cs=fiddlehead => one f // the employer's slug on the card
W seller-own.example
A a | n=Opalgoose | li=opalgoose
A b | n=Opalgoose | li=opalgoose-2
A c | n=Opalgoose Nordic AB
A d | n=Twinkletoad Ltd | li=twinkletoad
A e | n=Twinkletoad Studios | li=twinkletoad
> company | co=Opalgoose | cs=opalgoose => one a // two of one name, the slug says which
> company | co=Opalgoose | cs=opalgoose-2 => one b // two of one name, the slug says which
> person | pn=Ingvild Havskodde | s=ingvild-invented | co=Opalgoose | cs=opalgoose-2 => one b // two of one name, the slug says which
> person | pn=Ingvild Havskodde | s=ingvild-invented | co=Opalgoose | cs=opalgoose => one a // two of one name, the slug says which
> person | pn=Ingvild Havskodde | s=ingvild-invented | co=Opalgoose => several a b // two of one name, nothing else
> company | co=Opalgoose | cs=opalgoose-3 ¦ opalgoose-nordic => several a b // two of one name, and the slug is neither's
> company | co=Opalgoose Nordic | cs=opalgoose-nordic => ask c // name alone
> company | co=Twinkletoad | cs=twinkletoad => several d e ; ask d // two accounts hold the slug
> company | cs=twinkletoad => several d e // two accounts hold the slug
> company | co=Twinkletoad Studios | cs=twinkletoad => several d e ; ask e // two accounts hold the slug
W seller-own.example
A a | n=Marmotte & Fille SAS | li=marmotte-fille
A b | n=Gnomovia Software | li=gnomovia
C c1 a | n=Maëlle Tournebrise | li=maelle-tournebrise-4b1a | t=Directrice
C c2 b | n=Rurik Snegopadov | li=rurik-snegopadov | e=rurik@gnomovia.example
C c3 b | n=Hoshiko Amagumori | li=%E6%98%9F%E5%AD%90-invented
> person | pn=Maëlle Tournebrise | s=maelle-tournebrise-4b1a | co=Marmotte & Fille => one a/c1 // a contact's slug
> person | s=maelle-tournebrise-4b1a ¦ Maelle-Tournebrise-4B1A => one a/c1 ; ask a // a contact's slug, nothing else was read
> person | pn=Maëlle Tournebrise | s=maelle-tournebrise-4b1a => one a/c1 ; ask a // a contact's slug, no employer was read
> person | pn=Maëlle Tournebrise | s=maelle-tournebrise ¦ maelle-tournebrise-77 ¦ mtournebrise-invented => none ; ask a // a contact's name, but another slug
> person | pn=Rurik Snegopadov | s=rurik-snegopadov | co=Gnomovia Software | cs=gnomovia => one b/c2 // contact and employer agree
> person | pn=Rurik S. | s=rurik-snegopadov | co=Gnomovia Software => one b/c2 // a contact's slug, the name shortened
> person | pn=Hoshiko Amagumori | s=星子-invented | co=Gnomovia Software => one b/c3 // a contact's slug, decoded
> person | pn=Rurik Snegopadov | s=rurik-snegopadov-1 | co=Wattlebee => none // a namesake elsewhere
> person | pn=Rurik Snegopadov | s=rurik-snegopadov-1 | co=Gnomovia Software | cs=gnomovia => one b // the employer's slug; perhaps the same person
> company | co=Rurik Snegopadov Consulting | cs=rurik-snegopadov => none // a company's slug is not a person's
`
