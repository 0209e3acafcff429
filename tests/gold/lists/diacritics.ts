// Diacritics and the usual spellings without them; pairs that a too greedy folding would confuse.

export const diacritics = `
= Müllerstüb Gerätebau GmbH
* Mollerstub Transport GmbH
+ ü as ue, ä as ae: Muellerstueb Geraetebau GmbH ¦ Muellerstueb Geraetebau
+ marks left out: Mullerstub Geratebau ¦ MÜLLERSTÜB GERÄTEBAU ¦ MUELLERSTUEB GERAETEBAU GMBH
+ marks as separate characters: Müllerstüb Gerätebau
- other vowel, other name: Möllerstäb Gerätebau GmbH
= Weißenblödel Süßwaren AG
+ ß as ss, umlauts as two letters: Weissenbloedel Suesswaren ¦ Weissenblödel Süsswaren AG ¦ WEISSENBLÖDEL SÜSSWAREN AG ¦ WEIẞENBLÖDEL SÜẞWAREN
- one letter more: Weisenblüdel Süßwaren
= Grützkopf Rösterei KG
+ umlauts in their spellings: Gruetzkopf Roesterei ¦ Grutzkopf Rosterei ¦ grützkopf rösterei
= Nordlyst Værktøj A/S
+ ø as o or oe, æ as ae: Nordlyst Vaerktoej ¦ Nordlyst Vaerktoj A/S ¦ Nordlyst Værktoj ¦ NORDLYST VÆRKTØJ
- other trade: Nordlyst Værtshus
= Ærøskobold Rederi ApS
+ æ and ø: Aeroskobold Rederi ¦ Aeroeskobold Rederi ApS
= Ålegård Smørrebrød ApS
+ å as aa or a: Aalegaard Smoerrebroed ¦ Alegard Smorrebrod ¦ Aalegaard Smørrebrød
= Øystrefjell Kraft AS
+ ø as o or oe: Oystrefjell Kraft ¦ Oeystrefjell Kraft AS ¦ ØYSTREFJELL KRAFT
- other trade: Øystrefjell Barnehage
= Björnklöver Stål AB
+ ö and å: Bjornklover Stal ¦ Bjoernkloever Staal AB ¦ BJÖRNKLÖVER STÅL
- neighbouring name: Björklövet Städ AB
= Hämäränkärki Säätö Oy
+ Finnish marks left out: Hamarankarki Saato ¦ HÄMÄRÄNKÄRKI SÄÄTÖ OY ¦ Hämäränkärki Saato
= Crème-Éclairon Pâtisseries SAS
+ marks as separate characters: Crème-Éclairon Pâtisseries
+ accents left out: Creme-Eclairon Patisseries ¦ Creme Eclairon Patisseries SAS ¦ CREME-ECLAIRON PATISSERIES ¦ CRÈME-ÉCLAIRON PÂTISSERIES
- half of the name: Éclairon Électricité
= Façonnière de l'Œuf d'Or SA
+ ligature and cedilla: Faconniere de l'Oeuf d'Or ¦ Façonnière de l'Oeuf d'Or SA ¦ Faconniere de l’Œuf d’Or
= Hôtelière Sœurs Naïves SARL
+ trema, circumflex, ligature: Hoteliere Soeurs Naives ¦ Hôtelière Soeurs Naïves
= Peñascales Año Nuevo S.L.
+ ñ as n: Penascales Ano Nuevo ¦ PEÑASCALES AÑO NUEVO ¦ Penascales Año Nuevo SL
- other trade: Peñascales Inmobiliaria
= Güiraldo Pingüinos S.A.
+ Spanish trema: Guiraldo Pinguinos ¦ Güiraldo Pinguinos SA
= São Nuvião Calçados Ltda
+ tilde and cedilla: Sao Nuviao Calcados ¦ SÃO NUVIÃO CALÇADOS LTDA ¦ Sao Nuvião Calçados
- other saint: São Neblão Calçados
= Coração Estrelinha Mobília Lda
+ Portuguese marks left out: Coracao Estrelinha Mobilia ¦ CORAÇÃO ESTRELINHA MOBÍLIA
= Żółwiński Ślusarnia Sp. z o.o.
+ marks as separate characters: Żółwiński Ślusarnia
+ ł as l, the rest without marks: Zolwinski Slusarnia ¦ Zółwinski Slusarnia Sp. z o.o. ¦ ŻÓŁWIŃSKI ŚLUSARNIA
- one letter differs: Żółkiński Ślusarnia
= Łabędźko Łodzie S.A.
+ ł, ę, ź: Labedzko Lodzie ¦ ŁABĘDŹKO ŁODZIE SA
= Příšerka Žárovky a.s.
+ Czech marks left out: Priserka Zarovky ¦ PŘÍŠERKA ŽÁROVKY ¦ Priserka Zarovky a.s.
= Čučoriedka Ľadovne s.r.o.
+ Slovak marks left out: Cucoriedka Ladovne ¦ ČUČORIEDKA ĽADOVNE
= Űrhöcsög Gyártó Zrt.
+ Hungarian double acute: Urhocsog Gyarto ¦ Ürhöcsög Gyártó Zrt. ¦ ŰRHÖCSÖG GYÁRTÓ
= Şimşekçi Ağaç Sanayi A.Ş.
+ Turkish letters left out: Simsekci Agac Sanayi ¦ ŞİMŞEKÇİ AĞAÇ SANAYİ ¦ SIMSEKCI AGAC SANAYI A.S.
= Işıldak Aydınlatma A.Ş.
+ dotless i: Isildak Aydinlatma ¦ IŞILDAK AYDINLATMA ¦ Işildak Aydinlatma
= Țânțaru Înghețată SRL
+ Romanian comma and cedilla: Tantaru Inghetata ¦ Ţânţaru Îngheţată SRL ¦ ȚÂNȚARU ÎNGHEȚATĂ
= Džungličić Đakovina d.o.o.
+ đ as d or dj, č as c: Dzunglicic Dakovina ¦ Dzunglicic Djakovina d.o.o. ¦ DŽUNGLIČIĆ ĐAKOVINA
= Ķirzaka Ģipsis SIA
+ Latvian marks left out: Kirzaka Gipsis ¦ SIA Kirzaka Gipsis
= Žvėrelių Šilkas UAB
+ Lithuanian marks left out: Zvereliu Silkas ¦ UAB Zvereliu Silkas
= Õunapüü Köök OÜ
+ Estonian marks left out: Ounapuu Kook ¦ ÕUNAPÜÜ KÖÖK OÜ
= Þrumuguð Raftæki hf.
+ Icelandic þ and ð: Thrumugud Raftaeki ¦ Thrumugudh Raftaeki hf ¦ ÞRUMUGUÐ RAFTÆKI
= L'Àlber Núvol S.L.
+ Catalan marks and apostrophe: L'Alber Nuvol ¦ L’Àlber Núvol ¦ L´Alber Nuvol
= Mây Hồng Điện Tử
+ Vietnamese marks left out: May Hong Dien Tu ¦ MÂY HỒNG ĐIỆN TỬ
= Ħobżkbir Forn Ltd
+ Maltese letters left out: Hobzkbir Forn ¦ ĦOBŻKBIR FORN LTD
= Roemersprung Tiefbau GmbH
! oe that never was ö, met as ö: Römersprung Tiefbau
- other name: Ramersprung Tiefbau
= Haasenpfoot Vlees BV
! aa that never was å, met as å: Håsenpfoot Vlees
= Böllerup GmbH
& Bollerup ApS
3 folded alike, two accounts: Bollerup ¦ BOLLERUP ¦ Böllerup
= Løvspring AS
& Lovspring Inc.
3 folded alike, two accounts: Lovspring ¦ LØVSPRING ¦ Løvspring
= Ñandusol S.A.
& Nandusol Ltd
3 folded alike, two accounts: Nandusol ¦ ÑANDUSOL ¦ Ñandusol
= Käferzug GmbH
& Kaferzug AG
3 folded alike, two accounts: Kaeferzug ¦ Kaferzug
`
