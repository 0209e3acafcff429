// Names written in another script: transliterated, beside their Latin brand, or known by another name of the account.

export const scripts = `
= Северная Пушинка ООО
+ Russian in Latin letters: Severnaya Pushinka ¦ Severnaya Pushinka LLC ¦ OOO Severnaya Pushinka ¦ Severnaia Pushinka
+ brackets repeat it in Latin letters: Северная Пушинка (Severnaya Pushinka)
- one word of two: Северная Звездочка ¦ Severny Veter LLC
= Severomgla Metall
+ Latin account, Cyrillic page: ООО «Северомгла Металл» ¦ Северомгла Металл
- other name: ООО «Южномгла Металл»
= Хрустящий Щавель АО
+ щ and х in Latin letters: Khrustyashchiy Shchavel
! less usual transliteration: Hrustyashchij Shchavel JSC
! less usual transliteration: Khrustyaschiy Schavel
= Чайка-Облако ООО
+ Russian in English and German spelling: Chayka-Oblako ¦ Chaika-Oblako ¦ Chayka Oblako LLC
! less usual transliteration: Tschaika-Oblako
- prefix name: Чайка ¦ Chaika Balloon Lines
= Жёлтый Ёжик ООО
+ ё as е, ж as zh: Желтый Ежик ¦ Zheltyy Yozhik ¦ Zheltyi Ezhik
= Юлианна-Яхонт ЗАО
+ ю and я in Latin letters: Yulianna-Yakhont ¦ Iulianna-Iakhont ¦ Julianna-Jachont
= Хмарний Їжак ТОВ
+ Ukrainian in Latin letters: Khmarnyi Yizhak ¦ Khmarnyy Yizhak ¦ Khmarnyi Izhak LLC
- half of the name: Khmarnyi Hosting
= Щастлива Бджілка ПрАТ
+ Ukrainian in Latin letters: Shchastlyva Bdzhilka ¦ SHCHASTLYVA BDZHILKA
= Мъгла Дюли ЕООД
+ Bulgarian in Latin letters: Magla Dyuli ¦ Magla Diuli EOOD
! less usual transliteration: Mugla Dyuli
= Магловита Љубичица д.о.о.
+ Serbian in both of its scripts: Maglovita Ljubičica d.o.o. ¦ Maglovita Ljubicica ¦ MAGLOVITA LJUBIČICA
= Џепни Ђердан ДОО
+ Serbian letters with two Latin ones: Džepni Đerdan ¦ Dzepni Djerdan d.o.o. ¦ Dzepni Derdan
= Ομιχλάδα Πλαστικά Α.Ε.
+ Greek in Latin letters: Omichlada Plastika ¦ Omichlada Plastika S.A. ¦ OMICHLADA PLASTIKA
! less usual transliteration: Omihlada Plastika
+ Greek capitals without accents: ΟΜΙΧΛΑΔΑ ΠΛΑΣΤΙΚΑ ¦ ΟΜΙΧΛΑΔΑ ΠΛΑΣΤΙΚΑ ΑΕ
- half of the name: Omichlada Hotels
= Χελιδόνιο Ναυτιλιακή ΕΠΕ
+ Greek in Latin letters: Chelidonio Naftiliaki ¦ Helidonio Naftiliaki
! less usual transliteration: Chelidonio Nautiliaki
= Γαλαζοψαρού Τρόφιμα
+ Greek in Latin letters: Galazopsarou Trofima ¦ GALAZOPSAROU TROFIMA ¦ ΓΑΛΑΖΟΨΑΡΟΥ ΤΡΟΦΙΜΑ
= Kumotsubame Corporation ~ 株式会社雲燕
+ the account's other name: 株式会社雲燕 ¦ 雲燕 ¦ 雲燕株式会社 ¦ Kumotsubame
- one sign of two: 株式会社雲鶴
= Amefurashi Inc. ~ アメフラシ株式会社
+ the account's other name, kana: アメフラシ ¦ アメフラシ株式会社 ¦ 株式会社アメフラシ ¦ (株)アメフラシ
+ half-width kana: ｱﾒﾌﾗｼ株式会社
= タヌキバシ株式会社
+ kana in Latin letters: Tanukibashi ¦ Tanukibashi Co., Ltd. ¦ TANUKIBASHI K.K.
+ brackets repeat the Latin brand: タヌキバシ株式会社 (Tanukibashi)
- other animal: キツネバシ株式会社 ¦ Kitsunebashi Inc.
= カワウソデンキ株式会社
+ kana in Latin letters: Kawausodenki ¦ Kawauso Denki Co., Ltd.
= Mizuhotaru
+ Latin account, kana page: ミズホタル ¦ ミズホタル株式会社 ¦ 株式会社ミズホタル
- longer name: ミズホタル健康センター
= Yukitōge Seiki K.K.
+ long vowels in their spellings: Yukitoge Seiki ¦ Yukitouge Seiki
! less usual transliteration: Yukitohge Seiki K.K.
= 雪狸精工株式会社
? signs cannot be spelt without knowing the reading: Yukidanuki Seiko
+ full-width and spaced: 雪狸精工 株式会社 ¦ 雪狸精工
= Ｎｉｊｉｄｏ株式会社
+ full-width Latin letters: Nijido ¦ Nijido株式会社 ¦ Nijido Inc.
= Kumofune株式会社
+ Latin brand with Japanese form: Kumofune ¦ Kumofune Inc. ¦ Kumofune株式会社（クモフネ） ¦ KUMOFUNE K.K.
- longer name: Kumofune Ramen
= Yunjing Robotics ~ 云鲸子机器人有限公司
+ the account's Chinese name: 云鲸子机器人 ¦ 云鲸子机器人有限公司 ¦ Yunjing Robotics Co., Ltd.
- other trade: 云鲸子餐饮有限公司 ¦ Yunjing Tea House
= Shanwu Optics ~ 山雾光学股份有限公司 ~ 山霧光學
+ simplified and traditional signs, both known: 山雾光学 ¦ 山霧光學 ¦ 山霧光學股份有限公司
= 东雾银杏制造有限公司
? signs cannot be spelt without knowing the reading: Dongwu Yinxing Manufacturing
= 구름토끼전자 주식회사 ~ Gureumtokki Electronics
+ the account's Latin name: Gureumtokki Electronics ¦ Gureumtokki Electronics Co., Ltd. ¦ (주)구름토끼전자
- half of the name: 토끼전자 ¦ Gureum Cosmetics
= Byeolnamu ~ 별나무
+ the account's Korean name: 별나무 ¦ 주식회사 별나무 ¦ Byeolnamu Inc.
= شركة ضباب الورد ~ Dabab Alward Co.
+ the account's Latin name: Dabab Alward ¦ Dabab Alward Company ¦ شركة ضباب الورد ¦ ضباب الورد
= ערפל תות בע"מ ~ Arafel Toot Ltd
+ the account's Latin name: Arafel Toot ¦ ערפל תות ¦ Arafel Toot Ltd.
= เมฆกระต่าย จำกัด ~ Mekkratai Co., Ltd.
+ the account's Latin name: Mekkratai ¦ บริษัท เมฆกระต่าย จำกัด
= धुंधफूल प्राइवेट लिमिटेड ~ Dhundhphool Pvt Ltd
+ the account's Latin name: Dhundhphool ¦ Dhundhphool Private Limited
= Oblakon
* Oblakov Trading
- letters of another script make a look-alike name: Обладон ¦ Oblakom
! look-alike letters, rather a trick: Оblаkоn
= Mistoro ~ Мисторо
+ the account's Cyrillic name: Мисторо ¦ ООО «Мисторо» ¦ МИСТОРО
- one letter differs: Мистеро
`
