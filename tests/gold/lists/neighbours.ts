// Names that come near and are not the account: regional units, daughters, look-alikes, branches. Some are met by a name alone.

export const units = `
= Velcrotto Inc.
* Velcrotto Ventures LP
? regional unit of the same name, not the account unless a key says so: Velcrotto Deutschland GmbH ¦ Velcrotto France SAS ¦ Velcrotto UK Ltd ¦ Velcrotto Nederland B.V. ¦ Velcrotto Italia S.r.l. ¦ Velcrotto Iberia S.L. ¦ Velcrotto Japan K.K. ¦ Velcrotto India Pvt. Ltd. ¦ Velcrotto Polska Sp. z o.o. ¦ Velcrotto México S.A. de C.V. ¦ Velcrotto (Shanghai) Co., Ltd. ¦ Velcrotto Middle East FZE
? region, not a company of its own perhaps: Velcrotto EMEA ¦ Velcrotto APAC ¦ Velcrotto North America ¦ Velcrotto LATAM ¦ Velcrotto DACH
? daughter of another trade: Velcrotto Financial Services ¦ Velcrotto Capital GmbH ¦ Velcrotto Foundation ¦ Velcrotto Leasing ¦ Velcrotto Ventures
= Mompelgard Deutschland GmbH
? the parent is not this unit: Mompelgard Inc. ¦ Mompelgard ¦ Mompelgard Group
? another country's unit: Mompelgard France SAS ¦ Mompelgard Österreich GmbH ¦ Mompelgard Schweiz AG
+ the unit itself: Mompelgard Deutschland ¦ MOMPELGARD DEUTSCHLAND GMBH
= Wurzelkraft Inc. ~ Wurzelkraft Deutschland
& Wurzelkraft France SAS
4 the account is known by this unit's name too: Wurzelkraft Deutschland GmbH ¦ Wurzelkraft Deutschland
5 the other unit is an account of its own: Wurzelkraft France ¦ Wurzelkraft France SAS ¦ WURZELKRAFT FRANCE
= Ziegenhall AG
& Ziegenhall USA Inc.
4 parent by its name: Ziegenhall ¦ Ziegenhall AG ¦ ZIEGENHALL
5 unit by its name: Ziegenhall USA ¦ Ziegenhall USA, Inc. ¦ Ziegenhall USA LLC
= Pomeroux SA
& Pomeroux Canada Inc.
4 parent by its name: Pomeroux ¦ Pomeroux S.A.
5 unit by its name: Pomeroux Canada ¦ POMEROUX CANADA
= Bramblecast Networks
? sub-brand: Bramblecast Cloud ¦ Bramblecast Labs ¦ Bramblecast Health ¦ Bramblecast Studios ¦ Bramblecast for Startups ¦ Bramblecast Ventures ¦ Bramblecast Careers
- other trade: Bramblecast Fly Fishing ¦ Bramblecast Pottery
= Kessel & Quaste AG
? part of the company: Kessel & Quaste Energietechnik GmbH ¦ Kessel & Quaste Service GmbH ¦ Kessel & Quaste Digital ¦ Kessel & Quaste Stiftung ¦ Kessel & Quaste Betriebskrankenkasse
= Dromedis Pharma
? sub-brand: Dromedis Consumer Health ¦ Dromedis Vet ¦ Dromedis Generics ¦ Dromedis R&D Center Kabutpur
= Gliedermaus Werk Süd GmbH
? sister works: Gliedermaus Werk Nord GmbH ¦ Gliedermaus Werk Ost
+ the works itself: Gliedermaus Werk Süd ¦ Gliedermaus Werk Sued GmbH
`

export const lookalikes = `
= Veltra
* Deltrona
- prefix name of another company: Veltra Airlines ¦ Veltra Faucets ¦ Veltra Dental ¦ Veltra Hotel & Spa ¦ Veltra Kebab House ¦ Veltra Air Cargo ¦ Veltra State University ¦ Veltra Community Credit Union
- one letter differs: Voltra ¦ Veltro ¦ Veltri ¦ Weltra ¦ Vetra ¦ Veltrax
- name inside another: Inveltra ¦ New Veltra Mining ¦ Greater Veltra Water Board
= Norvex Systems
* Norvik Systems ¦ Nordex Systematics
- one letter differs: Norvax Systems ¦ Narvex Systems ¦ Norvey Systems ¦ Morvex Systems ¦ Norvex Sistems Dental
- second word differs: Norvex Partners ¦ Norvex Energy ¦ Norvex Foods
- first word differs: Corvex Systems ¦ Zorvex Systems
= Veltra Airlines
- first word alone: Veltra ¦ Veltra Logistics
+ itself: VELTRA AIRLINES ¦ Veltra Airlines, Inc. ¦ Veltra Airlines Ltd
! one word or two: Veltra Air Lines
= Pinnacled Mushroom Partners
- words in common: Pinnacled Partners ¦ Mushroom Partners ¦ Pinnacled Toadstool Partners ¦ Partners
= Wexhollow Group
- one letter or syllable differs: Wexhallow Group ¦ Wexhollow Manor Hotel ¦ Wexham Hollow Group ¦ Waxhollow Group
= Grüntal Logistik
- plain German words around: Blautal Logistik ¦ Grünthaler Logistics ¦ Grüntal Catering ¦ Grünwald Logistik
= Global Kettle Solutions
- general words in common: Global Solutions Oddton ¦ Kettle Solutions Direct ¦ Global Cattle Solutions ¦ Global Kettlebell Solutions
= First Bumblebee Bank
- banks and insects: Second Bumblebee Bank ¦ First Honeybee Bank ¦ First Bank of Oddton ¦ Bumblebee Bank of Oddton
= Advanced Noodle Technologies
- general words in common: Advanced Technologies ¦ Advanced Poodle Technologies ¦ Noodle Technologies Pte ¦ Advanced Needle Technologies
= Sirius Marmalade
& Sirius Marmalade
2 two accounts of one name: Sirius Marmalade ¦ SIRIUS MARMALADE ¦ Sirius Marmalade Ltd ¦ Sirius Marmalade Inc. ¦ The Sirius Marmalade Company
- other stars: Sirius Jam ¦ Vega Marmalade
= Halcyonide GmbH
& Halcyonide Inc.
3 two accounts that differ by legal form alone: Halcyonide ¦ HALCYONIDE ¦ Halcyonide GmbH
2 a third legal form: Halcyonide Ltd ¦ Halcyonide S.A. ¦ Halcyonide AG
= Kronplatt AG
& Kronplatt S.p.A.
3 two accounts that differ by legal form alone: Kronplatt ¦ Kronplatt AG
2 a third legal form: Kronplatt d.o.o. ¦ Kronplatt SE
= Umbrapine
& The Umbrapine Group
3 two accounts that differ by the word group: Umbrapine ¦ Umbrapine Ltd
5 the group by its full name: The Umbrapine Group ¦ Umbrapine Group
= Mercurial Badger Ltd
& Mercurial Badger Pty Ltd
3 one name in two countries: Mercurial Badger ¦ MERCURIAL BADGER ¦ Mercurial Badger Ltd ¦ Mercurial Badger Limited
= Castorette SA
& Castorette S.r.l.
2 one name in two countries: Castorette ¦ CASTORETTE ¦ Castorette Ltd ¦ castorette
= Tabletop Otters
& Tabletop Otters ~ TTO
2 two accounts of one name, one with letters: Tabletop Otters ¦ TABLETOP OTTERS ¦ Tabletop Otters LLC
5 letters of one of them: TTO
= Eigenheim Dachziegel eG
& Eigenheim Dachziegel KG
3 cooperative and partnership of one name: Eigenheim Dachziegel ¦ Eigenheim Dachziegel eG ¦ EIGENHEIM DACHZIEGEL
= Ariostello
- a first name, a street, a theatre: Ariostello Ballerinelli Studio Legale ¦ Teatro Ariostello ¦ Hotel Ariostello
+ itself: ARIOSTELLO ¦ Ariostello S.p.A.
= Orbitail
- spelling brings another brand: Orbital ¦ Orbitall ¦ Orbitale ¦ OrbitAI ¦ Orbitail Pets
= Finchgrain
- near names of other trades: Finchgrave ¦ Finch Grain Whiskey Bar ¦ Finchgrin ¦ Lynchgrain
= Lumen Turnip
- words swapped or changed: Lumen Tulip ¦ Lumens Tonic ¦ Human Turnip
! words swapped: Turnip Lumen
= Sable Kiwi Consulting
- other animal or fruit: Sable Kiwi Orchards ¦ Sable Emu Consulting ¦ Stable Kiwi Consulting
= Bank
- a general word is no evidence for an account that an import named badly: Kettlefield Bank ¦ River Bank Studios ¦ Bankside Labs
= GmbH
- an account that an import named by a legal form alone: Plüschpanzer GmbH ¦ Wuselwerk GmbH ¦ Brummkreisel GmbH & Co. KG
= Inc
- an account that an import named by a legal form alone: Waddlepine, Inc. ¦ Thunderquince Inc
= Self-employed
- what people write in place of an employer: Freelance ¦ Independent Consultant ¦ Stealth Startup ¦ Selbstständig
? nobody's company, even where an import made an account of it: Self-employed ¦ Self employed
`

export const branches = `
= Kettlewick Bakery
* Kettlebeck Bakery
? branch or franchise: Kettlewick Bakery – Store 114 ¦ Kettlewick Bakery Leedsmoor ¦ Kettlewick Bakery #22 ¦ Kettlewick Bakery (Franchise) ¦ Kettlewick Bakery Oddton Central ¦ Kettlewick Bakery - Nebelstadt Airport
- who serves its branches: Association of Kettlewick Bakery Franchisees ¦ Kettlewick Bakery Workers Union
= Fitnesswolf
? branch or franchise: Fitnesswolf Pustebach ¦ Fitnesswolf Wolkau-Mitte ¦ Fitnesswolf Studio 7 ¦ Fitnesswolf Franchise Nord GmbH
= Autohaus Zwirbelmoser GmbH
? house in another town: Autohaus Zwirbelmoser Filiale Wolkau ¦ Autohaus Zwirbelmoser Niederlassung Süd
- brand that it sells: Autohaus Zwirbelmann ¦ Zwirbelmoser Fahrschule
= Marsupial Inn & Suites
? franchised house: Marsupial Inn & Suites Oddton ¦ Marsupial Inn & Suites by the Lake ¦ Marsupial Inn & Suites - Dunepalm Marina
- half of the name: Marsupial Inn ¦ Inn & Suites
= Dorfbank Pustebach eG
- another town's bank of the same federation: Dorfbank Wolkau eG ¦ Dorfbank Pustefurt ¦ Dorfbank Pustebacher Land eG ¦ Dorfbank
+ itself: Dorfbank Pustebach ¦ DORFBANK PUSTEBACH EG
= Rotund Widget Club of Oddton
- another town's club: Rotund Widget Club of Leedsmoor ¦ Rotund Widget Club
= Realtors of Plumridge – Team Vandersnoot
? the broker's house of many teams: Realtors of Plumridge
- another team: Realtors of Plumridge – Team Okonkwobble
= Gymnasium Nebelstadt
- another school: Gymnasium Wolkau ¦ Gymnasium Nebelstadt-Ost Förderverein
= Espressolito
? branch: Espressolito Via Nebbiosa ¦ Espressolito Aeroporto ¦ Espressolito Franchising S.r.l.
= KPQG Oddton LLP
? another firm of the network: KPQG ¦ KPQG International ¦ KPQG Wolkau AG Wirtschaftsprüfungsgesellschaft
+ itself: KPQG Oddton ¦ KPQG ODDTON LLP
`
