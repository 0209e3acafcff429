// Names with brackets, taglines, former names and owners beside them, as people type them into their profiles.

export const brackets = `
= Pebblewhisk
* Pebblewick Foods ¦ Whiskstone
+ tagline after a bar: Pebblewhisk | We build better batter ¦ Pebblewhisk | Industrial Mixers ¦ Pebblewhisk | B Corp™
+ tagline after a dash: Pebblewhisk - Mixing made simple ¦ Pebblewhisk – The Batter Company ¦ Pebblewhisk — hiring!
+ remark in brackets: Pebblewhisk (formerly Zentrifix) ¦ Pebblewhisk (ex Zentrifix) ¦ Pebblewhisk (YC W31) ¦ Pebblewhisk (acquired by Globolux) ¦ Pebblewhisk (We're hiring) ¦ Pebblewhisk [Stealth]
+ sentence of ownership: Pebblewhisk, a Globolux company ¦ Pebblewhisk – Part of Globolux ¦ Pebblewhisk, part of Globolux Group ¦ Pebblewhisk | A Globolux Company ¦ Pebblewhisk by Globolux
- only its former owner's name is the same word elsewhere: Zentrifix Robotics ¦ Whiskstone Distillery
= Globolux
? the account is only the owner of whom the page names: Pebblewhisk – Part of Globolux ¦ Wattlebee, a Globolux company ¦ Snarkbyte (acquired by Globolux) ¦ Tinkerfjord | A Globolux Company
- another company's customer or partner: Snarkbyte (Globolux Gold Partner) ¦ Mirthfold – consulting for Globolux
= Zentrifix GmbH
! the account's name is the former one on the page: Pebblewhisk (formerly Zentrifix) ¦ Pebblewhisk (vormals Zentrifix GmbH) ¦ Pebblewhisk (ex-Zentrifix) ¦ Pebblewhisk (previously known as Zentrifix) ¦ Pebblewhisk (anciennement Zentrifix) ¦ Pebblewhisk, formerly Zentrifix
= Quillotter AG
& Fernblot AG
3 former and new name are accounts both: Quillotter (formerly Fernblot) ¦ Quillotter AG (ehemals Fernblot AG) ¦ Quillotter, vormals Fernblot ¦ Quillotter (antes Fernblot)
= Nimblecrate
& Harborplume Holding
4 the page names a unit and its owner, accounts both: Nimblecrate – Part of Harborplume Holding ¦ Nimblecrate (a Harborplume company) ¦ Nimblecrate | Harborplume Group
= Doppelmops Verpackungen GmbH
+ tagline after a colon or comma: Doppelmops Verpackungen: Wir packen's ein ¦ Doppelmops Verpackungen, Wellpappe seit 1911
+ town in brackets: Doppelmops Verpackungen (Hauptsitz) ¦ Doppelmops Verpackungen GmbH (Wolkau)
+ sign of a trade mark: Doppelmops® Verpackungen ¦ DOPPELMOPS™ Verpackungen GmbH
+ remark on the post: Doppelmops Verpackungen GmbH (Festanstellung) ¦ Doppelmops Verpackungen (befristet)
- one word of two: Doppelmops Hundeschule | Welpen willkommen
= Cloudgherkin
+ tagline in the page's name: Cloudgherkin | The Data Pickling Platform ¦ Cloudgherkin • Data, preserved ¦ Cloudgherkin · AI for brine ¦ Cloudgherkin // labs ¦ Cloudgherkin: Data Pickling
+ domain written as a name: Cloudgherkin.example ¦ www.cloudgherkin.example
+ remark in brackets: Cloudgherkin (Remote) ¦ Cloudgherkin (Contract) ¦ Cloudgherkin (Full-time) ¦ Cloudgherkin (NYSE: GHRK)
- a school or fan circle named after it: Cloudgherkin User Group Midlands ¦ Friends of Cloudgherkin
= Vlinderstaal BV ~ VST
+ short name in brackets: Vlinderstaal (VST) ¦ VST (Vlinderstaal BV) ¦ Vlinderstaal B.V. (VST)
- the same letters mean another: VST (Verein Süddeutscher Tubisten)
= Marmotte & Fille SAS
+ tagline in French: Marmotte & Fille | Fromagers depuis 1888 ¦ Marmotte & Fille – Groupe Alpagette ¦ Marmotte & Fille (Siège)
= Gnomovia Software
+ tagline with the maker's promise: Gnomovia Software | ERP für Zwerge ¦ Gnomovia Software - An ISO 27001 certified company ¦ Gnomovia Software | Great Place to Work® 2031
- words in the tagline only: Trollheim Beratung | Partner von Gnomovia Software ¦ Elfenbein Consulting – Gnomovia Software Experts
= Tumbledrift Marine
+ brackets of another script: Tumbledrift Marine（タンブルドリフト） ¦ Tumbledrift Marine 【公式】
+ remark in square or curly brackets: Tumbledrift Marine [HQ] ¦ Tumbledrift Marine {official}
= Opalgoose
+ remark about the past: Opalgoose (now Velvetcrane) ¦ Opalgoose (2019-2031)
! the account's name stands after "now": Hazelswan (now Opalgoose) ¦ Hazelswan → Opalgoose
- former employees' circle: Opalgoose Alumni Network
= Frostmarmalade
+ many bars: Frostmarmalade | Fruit | Ice | Logistics ¦ Frostmarmalade | Frozen | EMEA
- the account stands among customers: Kettleworks Advisory | Frostmarmalade, Dustpanda, Inkwhale
`

export const groups = `
= Lanternfish
* Lanternfish Academy Trust
+ article before it: The Lanternfish ¦ The Lanternfish Company
+ group after it: Lanternfish Group ¦ Lanternfish Group plc ¦ The Lanternfish Group ¦ Groupe Lanternfish ¦ Lanternfish Gruppe ¦ Gruppo Lanternfish ¦ Grupo Lanternfish ¦ Lanternfish Group Ltd
! holding above it, perhaps another company: Lanternfish Holding ¦ Lanternfish Holdings plc ¦ Lanternfish Holding AG ¦ Lanternfish Beteiligungs GmbH
! international may be the same: Lanternfish International ¦ Lanternfish Worldwide ¦ Lanternfish Global
- other trade: Lanternfish Sushi Bar ¦ Lanternfish Diving School ¦ Lanternfish Records
= The Crumpet Foundry
+ article dropped: Crumpet Foundry ¦ Crumpet Foundry Ltd ¦ Crumpet Foundry, The
- half of the name: The Foundry Oddton ¦ The Crumpet Shop
= Die Wolkenwerker GmbH
+ German article dropped: Wolkenwerker ¦ Wolkenwerker GmbH
- an insurance of one letter less: Wolkenwerk Versicherung AG
= Les Moulins Farfelus
+ French article dropped: Moulins Farfelus ¦ Moulins Farfelus SA
= La Nuez Voladora S.A.
+ Spanish article dropped: Nuez Voladora ¦ Nuez Voladora SA
= Fuchswinkel Gruppe
+ group dropped or in English: Fuchswinkel ¦ Fuchswinkel Group ¦ Fuchswinkel Unternehmensgruppe ¦ Fuchswinkel-Gruppe ¦ FUCHSWINKEL GROUP
! holding of the group: Fuchswinkel Holding GmbH ¦ Fuchswinkel Management Holding SE
- other trade: Fuchswinkel Apotheke ¦ Gasthof Fuchswinkel
= Barkentine Holdings plc
! the company without holding may be a daughter: Barkentine ¦ Barkentine Group
+ the holding in its spellings: Barkentine Holding ¦ Barkentine Holdings ¦ Barkentine Holdings Limited
- half of the name: Barkentine Pet Hotels
= Snowplough Analytics International Inc.
! with and without international: Snowplough Analytics ¦ Snowplough Analytics, Inc.
+ shortened: Snowplough Analytics Int'l ¦ Snowplough Analytics Intl. ¦ Snowplough Analytics International
= Ostmeer Technologies GmbH
! technologies may be left out: Ostmeer ¦ Ostmeer Tech
+ shortened: Ostmeer Technologies ¦ Ostmeer Technology GmbH
! head office of a country: Ostmeer Technologies Deutschland-Zentrale (HQ)
- other trade: Ostmeer Klinik ¦ Ostmeer Reederei
= Murmelbach Manufacturing Co.
+ shortened: Murmelbach Mfg. ¦ Murmelbach Mfg Co ¦ Murmelbach Manufacturing
- other trade: Murmelbach Brewing Co.
= Hickorydock Brothers Ltd ~ HDB
+ brothers shortened, letters known: Hickorydock Bros ¦ Hickorydock Bros. Ltd ¦ HDB ¦ HDB Ltd
- other relatives: Hickorydock Sisters Bakery
= Gebrüder Knödelmann OHG
+ brothers shortened in German: Gebr. Knödelmann ¦ Gebrüder Knödelmann ¦ Gebr. Knoedelmann OHG ¦ Gebrueder Knoedelmann
- one brother's own firm: Alois Knödelmann Dachdeckerei
= Norddeutsche Quarkwerke AG ~ NQW
+ the account's short name: NQW ¦ NQW AG ¦ Norddeutsche Quarkwerke ¦ N.Q.W.
- letters that are near: NQV ¦ NQM GmbH ¦ NW
= Süddeutsche Zahnradwerke AG
? letters nobody told us of: SZW ¦ SDZ
+ shortened German words: Südd. Zahnradwerke ¦ Süddt. Zahnradwerke AG ¦ Suedd. Zahnradwerke
- other half of the country: Norddeutsche Zahnradwerke AG
= Interplanetary Biscuit Machines Corporation
? letters nobody told us of: IPBM ¦ IBMC
+ plain spellings: Interplanetary Biscuit Machines ¦ INTERPLANETARY BISCUIT MACHINES CORP
= Svalblomst Associates LLP
+ shortened: Svalblomst Assoc. ¦ Svalblomst & Associates ¦ Svalblomst Associates
= Marzipanov Engineering Ltd
+ shortened: Marzipanov Eng. Ltd ¦ Marzipanov Engrg ¦ Marzipanov Engineering
- other trade: Marzipanov Confectionery
= St. Bartelmoos Kliniken gGmbH
+ saint spelt out: Sankt Bartelmoos Kliniken ¦ St Bartelmoos Kliniken ¦ Sankt Bartelmoos Kliniken gGmbH ¦ St.-Bartelmoos-Kliniken
- other saint: St. Bertelmoos Kliniken
= Universität Nebelstadt
+ university in its spellings: Uni Nebelstadt
! translated and turned around: Nebelstadt University
! translated, not spelt otherwise: University of Nebelstadt
- another school of the town: Fachhochschule Nebelstadt ¦ Universitätsklinikum Nebelstadt
= Stadtwerke Pustebach GmbH
+ form dropped: Stadtwerke Pustebach
- another town's works or another office of the town: Stadtwerke Pustefurt ¦ Stadt Pustebach ¦ Stadtsparkasse Pustebach
= Ministry of Clouds
- another country's: Ministry of Cloud Computing ¦ Ministerium für Wolken Nebelstadt
`

export const signs = `
= Brisket & Fennimore LLP
* Brisket Fennimore Archives
+ ampersand written otherwise: Brisket and Fennimore ¦ Brisket + Fennimore ¦ Brisket&Fennimore ¦ BRISKET & FENNIMORE ¦ Brisket &amp; Fennimore LLP ¦ Brisket＆Fennimore
- one of two partners: Brisket Ltd ¦ Fennimore & Daughters ¦ Brisket & Fennick
= Pfeffer & Söhne Mühlenbau
+ German and: Pfeffer und Söhne Mühlenbau ¦ Pfeffer u. Söhne Mühlenbau ¦ Pfeffer+Söhne Mühlenbau ¦ Pfeffer & Soehne Muehlenbau
- other trade: Pfeffer & Söhne Gewürze
= Crépuscule et Fils SA
+ French and: Crépuscule & Fils ¦ Crepuscule et fils ¦ Crépuscule + Fils SA
= Hormiga y Cía. S.L.
+ Spanish and: Hormiga & Cía ¦ Hormiga y Cia ¦ Hormiga y Compañía
= Ratelli e Figli S.r.l.
+ Italian and: Ratelli & Figli ¦ Ratelli e Figli ¦ RATELLI & FIGLI SRL
= Skovmus og Sønner A/S
+ Danish and: Skovmus & Sønner ¦ Skovmus og Soenner ¦ Skovmus + Sønner
= Jansmolen en Zonen B.V.
+ Dutch and: Jansmolen & Zonen ¦ Jansmolen en Zn. ¦ Jansmolen & Zn BV
= R&Q Dynamo
+ letters around the ampersand: R & Q Dynamo ¦ R+Q Dynamo ¦ R&amp;Q Dynamo
! unusual spelling of the ampersand: RandQ Dynamo
- without the second letter: R Dynamo ¦ RQX Dynamo
= Wulf-Hammerling Werkzeuge
+ hyphen and space: Wulf Hammerling Werkzeuge ¦ Wulf–Hammerling Werkzeuge ¦ Wulf - Hammerling Werkzeuge ¦ WulfHammerling Werkzeuge ¦ Wulf‑Hammerling Werkzeuge
- one half: Wulf Werkzeuge ¦ Hammerling Werkzeuge
= Datapudding
+ spaces and capitals inside: Data Pudding ¦ DataPudding ¦ DATAPUDDING ¦ Data-Pudding ¦ dataPudding ¦ data pudding
- other sweets: Datapudge ¦ Dataputting ¦ Pudding
= Night Heron Freight
+ written together: NightHeron Freight ¦ Nightheron Freight ¦ NIGHT HERON FREIGHT
- other birds: Night Owl Freight ¦ Day Heron Freight
= e-Zwiebel AG
+ hyphen after one letter: eZwiebel ¦ EZwiebel AG ¦ E-Zwiebel ¦ ezwiebel
- without the letter: Zwiebel AG
= 4Fjords Shipping
* 5Fjords Shipping
+ number as a word apart: 4 Fjords Shipping ¦ 4FJORDS SHIPPING ¦ 4-Fjords Shipping
! number spelt out: Four Fjords Shipping
- other number: 14Fjords Shipping ¦ 6 Fjords Shipping ¦ Fjords Shipping
= Studio 47 Teetopf
- other number: Studio 74 Teetopf ¦ Studio 4 Teetopf ¦ Studio 470 Teetopf ¦ Studio Teetopf
+ number sign: Studio No. 47 Teetopf ¦ Studio #47 Teetopf
= Plumtree2 Labs
- other number: Plumtree Labs ¦ Plumtree3 Labs
+ spaces: Plumtree 2 Labs ¦ PLUMTREE2 LABS
= O'Wigglesworth Looms
+ apostrophes: O’Wigglesworth Looms ¦ OWigglesworth Looms ¦ O Wigglesworth Looms ¦ O´Wigglesworth Looms ¦ O'WIGGLESWORTH LOOMS
- without the O: Wigglesworth Looms
= Grandma's Gasket Co.
+ apostrophes: Grandmas Gasket ¦ Grandma’s Gasket Co ¦ GRANDMA'S GASKET
- other relatives: Grandpa's Gasket
= Yodelhub!
+ punctuation at the end: Yodelhub ¦ YODELHUB! ¦ Yodelhub.
- one letter less: Yodehub ¦ Yodelhut
= .dotpelican
+ dot at the start: dotpelican ¦ DotPelican ¦ .DotPelican Inc.
= Sunmoose ☀️
+ with and without emoji: Sunmoose ¦ Sunmoose 🌞 ¦ 🚀 Sunmoose ¦ Sunmoose ☀️🫎 ¦ ☀️ SUNMOOSE ☀️
= Rocketkelp
+ emoji around it: 🚀 Rocketkelp ¦ Rocketkelp 🌊 ¦ Rocketkelp™ ¦ ✅ Rocketkelp (hiring) ¦ ⭐Rocketkelp⭐ ¦ 𝗥𝗼𝗰𝗸𝗲𝘁𝗸𝗲𝗹𝗽
- emoji does not make it the same: 🚀 Rocketkale ¦ Rocket 🌊 Kelpies
= Abnt.Moss Systems
+ dots and spaces: Abnt Moss Systems ¦ AbntMoss Systems ¦ abnt.moss systems
= Slumber/Jack Bedding
+ slash: Slumber Jack Bedding ¦ Slumber / Jack Bedding ¦ SlumberJack Bedding
= Q-Trellis N.V.
+ hyphen after one letter: QTrellis ¦ Q Trellis ¦ Q-TRELLIS NV
- other letter: X-Trellis ¦ Trellis
= Tschüssikowski Logistik
+ capitals and spacing: TSCHÜSSIKOWSKI LOGISTIK ¦ tschüssikowski logistik ¦ Tschuessikowski Logistik ¦  Tschüssikowski  Logistik
= XÜ Kompressoren
- other letters: XY Kompressoren ¦ XO Kompressoren
+ two letters for one: XUE Kompressoren ¦ Xü Kompressoren
`
