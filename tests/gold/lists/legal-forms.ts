// Legal forms of many countries, before and after the name, dropped, shortened and spelt out; every name is invented.

export const legalForms = `
= Quarnholt Maschinenbau GmbH & Co. KG
* Quarnholt Immobilien Verwaltungs GmbH ¦ Quarnheim Maschinenbau GmbH
+ legal form dropped: Quarnholt Maschinenbau
+ legal form shortened or spaced otherwise: Quarnholt Maschinenbau GmbH ¦ Quarnholt Maschinenbau GmbH & Co.KG ¦ Quarnholt Maschinenbau GmbH & Co KG ¦ Quarnholt Maschinenbau GmbH und Co. KG ¦ Quarnholt Maschinenbau GmbH&Co.KG
+ legal form spelt out: Quarnholt Maschinenbau Gesellschaft mit beschränkter Haftung & Co. Kommanditgesellschaft
- same family name, other trade: Quarnholt Medizintechnik GmbH ¦ Quarnholt Zahnarztpraxis ¦ Quarnholt Gartenbau KG
= Dampfhuber Pumpen AG
+ legal form dropped or changed: Dampfhuber Pumpen ¦ Dampfhuber Pumpen SE ¦ Dampfhuber Pumpen Aktiengesellschaft ¦ Dampfhuber Pumpen GmbH ¦ Dampfhuber Pumpen A.G.
- one word more makes another company: Dampfhuber Pumpenprüfdienst Nord eG
- one word only: Dampfhuber Bestattungen
= Kleinwolkau Solar UG (haftungsbeschränkt)
+ mini-GmbH in its spellings: Kleinwolkau Solar ¦ Kleinwolkau Solar UG ¦ Kleinwolkau Solar UG haftungsbeschränkt ¦ Kleinwolkau Solar GmbH
- other town's project company: Großwolkau Solar UG
= Wipfelrath e.K.
+ sole trader's form dropped or spelt out: Wipfelrath ¦ Wipfelrath eingetragener Kaufmann ¦ Wipfelrath e. K.
= Bleiglanz Optik KGaA
+ partnership by shares: Bleiglanz Optik ¦ Bleiglanz Optik AG & Co. KGaA ¦ Bleiglanz Optik SE & Co. KGaA
- other trade: Bleiglanz Recycling KGaA
= Nebelkamm Genossenschaft eG
+ form dropped: Nebelkamm Genossenschaft
= Tannzapf Holzwerke Ges.m.b.H.
+ Austrian spelling of GmbH: Tannzapf Holzwerke ¦ Tannzapf Holzwerke GesmbH ¦ Tannzapf Holzwerke GmbH ¦ Tannzapf Holzwerke Ges. m. b. H.
= Alpschatten Uhren SA
+ Swiss forms in three languages: Alpschatten Uhren ¦ Alpschatten Uhren AG ¦ Alpschatten Uhren Sagl
= Brackenfold Instruments Ltd
* Brackenford Instruments Ltd
+ legal form dropped or spelt out: Brackenfold Instruments ¦ Brackenfold Instruments Limited ¦ Brackenfold Instruments Ltd. ¦ Brackenfold Instruments PLC
! country in brackets, perhaps a unit: Brackenfold Instruments (UK) Limited
- other trade: Brackenfold Veterinary Clinic Ltd
= Thistlewick Ales plc
+ British form in its spellings: Thistlewick Ales ¦ Thistlewick Ales PLC ¦ Thistlewick Ales p.l.c. ¦ Thistlewick Ales Public Limited Company
- another drink: Thistlewick Ciders plc
= Oddbrook & Partners LLP
+ partnership form: Oddbrook & Partners ¦ Oddbrook & Partners L.L.P.
= Cwm Hapus Dairies Cyf
+ Welsh form: Cwm Hapus Dairies ¦ Cwm Hapus Dairies Cyfyngedig ¦ Cwm Hapus Dairies Ltd
= Glasmoor Peat Teoranta
+ Irish form: Glasmoor Peat ¦ Glasmoor Peat Teo ¦ Glasmoor Peat DAC
= Bumblethorn, Inc.
* Bumblethorne Coffee Inc.
+ American forms: Bumblethorn ¦ Bumblethorn Inc ¦ Bumblethorn Incorporated ¦ Bumblethorn, Inc ¦ Bumblethorn LLC ¦ Bumblethorn Corp. ¦ Bumblethorn Corporation
- one word more: Bumblethorn Family Dentistry
= Prairie Fizzle Energy LLC
+ American forms: Prairie Fizzle Energy ¦ Prairie Fizzle Energy, LLC ¦ Prairie Fizzle Energy L.L.C. ¦ Prairie Fizzle Energy LP ¦ Prairie Fizzle Energy, Inc.
- half of the name: Prairie Fog Energy Cooperative ¦ Fizzle Energy Drinks LLC
= Saltlick Wagon Co.
+ company as a form: Saltlick Wagon ¦ Saltlick Wagon Company ¦ Saltlick Wagon Co ¦ Saltlick Wagon Co., Inc.
= Moosequill Lumber ULC
+ Canadian forms: Moosequill Lumber ¦ Moosequill Lumber Ltée ¦ Moosequill Lumber Inc.
= Vaporette Meubles S.A.
+ French forms: Vaporette Meubles ¦ Vaporette Meubles SA ¦ Vaporette Meubles SAS ¦ Vaporette Meubles S.A.S. ¦ SAS Vaporette Meubles ¦ Vaporette Meubles SARL ¦ Vaporette Meubles Société Anonyme
- other trade: Vaporette Nettoyage SARL
= Brumeclair SASU
+ French one-person form: Brumeclair ¦ Brumeclair SAS ¦ Brumeclair EURL
= Grenouillard Tuiles SNC
+ French partnership: Grenouillard Tuiles ¦ Ets Grenouillard Tuiles
= Frittelloni S.r.l.
+ Italian forms: Frittelloni ¦ Frittelloni Srl ¦ Frittelloni SRL ¦ Frittelloni S.R.L. ¦ Frittelloni srl unipersonale ¦ Frittelloni S.r.l. a socio unico
- other trade: Frittelloni Immobiliare S.r.l.
= Zampogna Cuscinetti S.p.A.
+ Italian forms: Zampogna Cuscinetti ¦ Zampogna Cuscinetti SpA ¦ Zampogna Cuscinetti S.P.A. ¦ Zampogna Cuscinetti Società per Azioni ¦ Zampogna Cuscinetti S.p.A. - Società Benefit
- half of the name: Zampogna Gelati S.p.A.
= Lumachina Trasporti S.n.c. di Lumachini & C.
+ Italian partnership: Lumachina Trasporti snc ¦ Lumachina Trasporti
= Polderwind B.V.
+ Dutch forms: Polderwind ¦ Polderwind BV ¦ Polderwind b.v. ¦ Polderwind N.V. ¦ B.V. Polderwind
- one word more: Polderwind Kinderopvang B.V.
= Kaasmeer Logistiek N.V.
+ Dutch and Belgian forms: Kaasmeer Logistiek ¦ Kaasmeer Logistiek NV ¦ NV Kaasmeer Logistiek ¦ Kaasmeer Logistiek BVBA ¦ Kaasmeer Logistiek NV/SA
= Gaufrelle Textiles SPRL
+ Belgian forms: Gaufrelle Textiles ¦ Gaufrelle Textiles SRL ¦ Gaufrelle Textiles S.P.R.L.
= Nordtoppe Fisk AS
+ Norwegian forms: Nordtoppe Fisk ¦ Nordtoppe Fisk ASA ¦ Nordtoppe Fisk A/S ¦ Nordtoppe Fisk a.s.
- one word more: Nordtoppe Fiskeredskaper og Båt AS
= Kagegaard Mejeri A/S
+ Danish forms: Kagegaard Mejeri ¦ Kagegaard Mejeri ApS ¦ Kagegaard Mejeri AS ¦ Kagegaard Mejeri Aktieselskab
= Snöflinga Kullager AB
+ Swedish forms: Snöflinga Kullager ¦ Snöflinga Kullager Aktiebolag ¦ Snöflinga Kullager AB (publ) ¦ AB Snöflinga Kullager
= Räntäsade Paperi Oy
+ Finnish forms: Räntäsade Paperi ¦ Räntäsade Paperi Oyj ¦ Räntäsade Paperi Ab ¦ Räntäsade Paperi Oy Ab ¦ Oy Räntäsade Paperi Ab
= Þokufjall Hugbúnaður ehf.
+ Icelandic forms: Þokufjall Hugbúnaður ¦ Þokufjall Hugbúnaður ehf ¦ Þokufjall Hugbúnaður hf.
= Chmurnik Łożyska Sp. z o.o.
+ Polish forms: Chmurnik Łożyska ¦ Chmurnik Łożyska sp. z o. o. ¦ Chmurnik Łożyska Sp. z o.o. Sp. k. ¦ Chmurnik Łożyska S.A. ¦ Chmurnik Łożyska Spółka z ograniczoną odpowiedzialnością ¦ Chmurnik Łożyska SP. Z O.O.
- other trade: Chmurnik Fryzjer
= Mlhovina Strojírny s.r.o.
+ Czech forms: Mlhovina Strojírny ¦ Mlhovina Strojírny, s.r.o. ¦ Mlhovina Strojírny spol. s r.o. ¦ Mlhovina Strojírny a.s. ¦ Mlhovina Strojírny, a. s.
= Felhővarázs Gépgyár Kft.
+ Hungarian forms: Felhővarázs Gépgyár ¦ Felhővarázs Gépgyár Kft ¦ Felhővarázs Gépgyár Zrt. ¦ Felhővarázs Gépgyár Nyrt. ¦ Felhővarázs Gépgyár Bt.
= Ceațaverde Mobilă S.R.L.
+ Romanian forms: Ceațaverde Mobilă ¦ SC Ceațaverde Mobilă SRL ¦ S.C. Ceațaverde Mobilă S.R.L. ¦ Ceațaverde Mobilă SA
= Oblakovo Jadra d.o.o.
+ forms between Alps and Adriatic: Oblakovo Jadra ¦ Oblakovo Jadra doo ¦ Oblakovo Jadra d.d. ¦ Oblakovo Jadra j.d.o.o. ¦ Oblakovo Jadra, d. o. o.
- one word more: Oblakovo Hoteli d.o.o.
= Udumets Puit OÜ
+ Estonian forms: Udumets Puit ¦ OÜ Udumets Puit ¦ Udumets Puit AS ¦ Udumets Puit Osaühing
= Miglas Koks SIA
+ Latvian forms, before and after: Miglas Koks ¦ SIA Miglas Koks ¦ SIA "Miglas Koks" ¦ AS Miglas Koks
= Rūkas Baldai UAB
+ Lithuanian forms, before and after: Rūkas Baldai ¦ UAB Rūkas Baldai ¦ UAB „Rūkas Baldai“ ¦ AB Rūkas Baldai
= Sislibulut Tekstil A.Ş.
+ Turkish forms: Sislibulut Tekstil ¦ Sislibulut Tekstil AŞ ¦ Sislibulut Tekstil Ltd. Şti. ¦ Sislibulut Tekstil San. ve Tic. A.Ş. ¦ Sislibulut Tekstil Anonim Şirketi
= ООО «Облачная Пряжа»
+ Russian forms, before, after and without marks: Облачная Пряжа ¦ ООО Облачная Пряжа ¦ Облачная Пряжа, ООО ¦ ПАО «Облачная Пряжа» ¦ АО "Облачная Пряжа" ¦ ЗАО Облачная Пряжа ¦ Общество с ограниченной ответственностью «Облачная Пряжа»
- half of the name: ООО «Облачная Бухгалтерия» ¦ ИП Пряжа
= ТОВ «Вітряний Млин-Сталь»
+ Ukrainian forms: Вітряний Млин-Сталь ¦ ПрАТ «Вітряний Млин-Сталь» ¦ ТОВ Вітряний Млин Сталь
= Мъгливо Стъкло ООД
+ Bulgarian forms: Мъгливо Стъкло ¦ „Мъгливо Стъкло“ ООД ¦ Мъгливо Стъкло ЕООД ¦ Мъгливо Стъкло АД
= Ομιχλώδης Χαλυβουργική Α.Ε.
+ Greek forms: Ομιχλώδης Χαλυβουργική ¦ Ομιχλώδης Χαλυβουργική ΑΕ ¦ Ομιχλώδης Χαλυβουργική Ε.Π.Ε. ¦ Ομιχλώδης Χαλυβουργική ΙΚΕ
= Nublosa Cerámica S.L.
+ Spanish forms: Nublosa Cerámica ¦ Nublosa Cerámica SL ¦ Nublosa Cerámica S.L.U. ¦ Nublosa Cerámica, S.A. ¦ Nublosa Cerámica, S.L. ¦ Nublosa Cerámica S. Coop.
= Tortuguilla Envases S.A. de C.V.
+ Mexican forms: Tortuguilla Envases ¦ Tortuguilla Envases SA de CV ¦ Tortuguilla Envases S.A.B. de C.V. ¦ Tortuguilla Envases, S. de R.L. de C.V. ¦ Tortuguilla Envases S.A.P.I. de C.V.
- other trade: Tortuguilla Hoteles S.A. de C.V.
= Chubasquero Minería SpA
+ Chilean and Colombian forms: Chubasquero Minería ¦ Chubasquero Minería S.A. ¦ Chubasquero Minería Ltda. ¦ Chubasquero Minería S.A.S.
= Nevoeiro Azul Ltda.
+ Brazilian forms: Nevoeiro Azul ¦ Nevoeiro Azul LTDA ¦ Nevoeiro Azul Ltda - ME ¦ Nevoeiro Azul EIRELI ¦ Nevoeiro Azul S/A ¦ Nevoeiro Azul S.A. ¦ Nevoeiro Azul Limitada
= Marejinha Conservas, Lda.
+ Portuguese forms: Marejinha Conservas ¦ Marejinha Conservas Lda ¦ Marejinha Conservas, S.A. ¦ Marejinha Conservas Unipessoal Lda
= Wombatillo Mining Pty Ltd
+ Australian forms: Wombatillo Mining ¦ Wombatillo Mining Pty. Ltd. ¦ Wombatillo Mining Proprietary Limited ¦ Wombatillo Mining Pty Limited ¦ Wombatillo Mining Ltd
- half of the name: Wombatillo Swim School Pty Ltd
= Springbokkie Citrus (Pty) Ltd
+ South African forms: Springbokkie Citrus ¦ Springbokkie Citrus Pty Ltd ¦ Springbokkie Citrus (Proprietary) Limited
= Kumoyama K.K.
+ Japanese forms in Latin letters: Kumoyama ¦ Kumoyama KK ¦ Kumoyama Kabushiki Kaisha ¦ Kumoyama Co., Ltd. ¦ Kumoyama Co.,Ltd. ¦ Kumoyama G.K.
- one word more: Kumoyama Sushi House
= 株式会社雲山製作所
+ Japanese forms before, after, shortened: 雲山製作所 ¦ 雲山製作所株式会社 ¦ (株)雲山製作所 ¦ ㈱雲山製作所 ¦ （株）雲山製作所 ¦ 株式会社 雲山製作所 ¦ 雲山製作所 (株) ¦ 有限会社雲山製作所
- one sign differs: 株式会社雲川製作所 ¦ 雨山製作所株式会社
- one word more: 雲山製作所健康保険組合
= 霧笛合同会社
+ Japanese form dropped or moved: 霧笛 ¦ 合同会社霧笛 ¦ 霧笛 合同会社
= 云雾精密机械有限公司
+ Chinese forms: 云雾精密机械 ¦ 云雾精密机械股份有限公司 ¦ 云雾精密机械有限责任公司 ¦ 云雾精密机械 有限公司
- other trade: 云雾餐饮有限公司
= 雲鯨電子股份有限公司
+ forms of Taiwan: 雲鯨電子 ¦ 雲鯨電子有限公司 ¦ 雲鯨電子（股）公司
= 주식회사 구름고래
+ Korean forms before, after, shortened: 구름고래 ¦ (주)구름고래 ¦ ㈜구름고래 ¦ 구름고래 주식회사 ¦ 구름고래㈜
- one word more: 구름고래 어린이집
= Mistfeather Semicon Sdn. Bhd.
+ Malaysian forms: Mistfeather Semicon ¦ Mistfeather Semicon Sdn Bhd ¦ Mistfeather Semicon Berhad ¦ Mistfeather Semicon SDN. BHD.
= PT Kabutbiru Kemasan Tbk
+ Indonesian forms: Kabutbiru Kemasan ¦ PT Kabutbiru Kemasan ¦ PT. Kabutbiru Kemasan ¦ Kabutbiru Kemasan, PT
= Merliongate Pte. Ltd.
+ Singaporean forms: Merliongate ¦ Merliongate Pte Ltd ¦ Merliongate Private Limited ¦ Merliongate PTE LTD
= Monsoonwala Castings Pvt. Ltd.
+ Indian forms: Monsoonwala Castings ¦ Monsoonwala Castings Private Limited ¦ Monsoonwala Castings (P) Ltd ¦ Monsoonwala Castings Pvt Ltd ¦ M/s Monsoonwala Castings
- other trade: Monsoonwala Caterers
= Công ty TNHH Mây Lành
+ Vietnamese forms: Mây Lành ¦ Mây Lành Co., Ltd ¦ Công ty Cổ phần Mây Lành
= Dunepalm Trading FZE
+ forms of the Gulf: Dunepalm Trading ¦ Dunepalm Trading FZ-LLC ¦ Dunepalm Trading L.L.C ¦ Dunepalm Trading FZCO ¦ Dunepalm Trading WLL
= Fogshalom Ba'am בע"מ
! Hebrew form beside a Latin name: Fogshalom Ba'am ¦ Fogshalom Ba'am Ltd
`
