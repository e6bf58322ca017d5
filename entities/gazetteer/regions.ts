/** Continents, regions, seas, rivers and straits. */
export default `
# Own work.

place:africa
  vi: châu Phi | Châu Phi
  en: Africa
  de: Afrika
  ru: Африка
  fr: Afrique
  zh: 非洲

place:arab-world
  vi: thế giới Ả Rập
  en: Arab world
  de: arabische Welt
  ru: арабский мир
  fr: monde arabe
  zh: 阿拉伯世界

place:arctic
  vi: Bắc Cực
  en: Arctic
  de: Arktis
  ru: Арктика
  fr: Arctique
  zh: 北极

place:asia
  vi: châu Á | Châu Á
  en: Asia
  de: Asien
  ru: Азия
  fr: Asie
  zh: 亚洲

place:asia-pacific
  vi: châu Á - Thái Bình Dương | châu Á-Thái Bình Dương | Châu Á-Thái Bình Dương | Châu Á - Thái Bình Dương
  en: Asia-Pacific
  de: Asien-Pazifik | Asien-Pazifik-Raum
  ru: Азиатско-Тихоокеанский регион | АТР
  fr: Asie-Pacifique
  zh: 亚太 | 亚太地区

place:atlantic
  vi: Đại Tây Dương
  en: Atlantic | Atlantic Ocean
  de: Atlantik
  ru: Атлантика | Атлантический океан
  fr: Atlantique
  zh: 大西洋

place:balkans
  vi: Balkan
  en: Balkans
  de: Balkan
  ru: Балканы
  fr: Balkans
  zh: 巴尔干

place:baltic-sea
  vi: biển Baltic
  en: Baltic Sea
  de: Ostsee !shared
  ru: Балтийское море
  fr: mer Baltique
  zh: 波罗的海

place:black-sea
  vi: Biển Đen
  en: Black Sea
  de: Schwarzes Meer
  ru: Чёрное море
  fr: mer Noire
  zh: 黑海

place:central-asia
  vi: Trung Á
  en: Central Asia
  de: Zentralasien
  ru: Центральная Азия
  fr: Asie centrale
  zh: 中亚

place:east-asia
  vi: Đông Á
  en: East Asia
  de: Ostasien
  ru: Восточная Азия
  fr: Asie de l’Est
  zh: 东亚

place:eastern-europe
  vi: Đông Âu
  en: Eastern Europe
  de: Osteuropa
  ru: Восточная Европа
  fr: Europe de l’Est
  zh: 东欧

place:eurasia
  en: Eurasia
  de: Eurasien
  ru: Евразия
  fr: Eurasie
  zh: 欧亚

place:europe
  vi: châu Âu | Châu Âu
  en: Europe
  de: Europa
  ru: Европа
  fr: Europe
  zh: 欧洲

place:gulf-of-mexico
  vi: Vịnh Mexico | vịnh Mexico
  en: Gulf of Mexico
  de: Golf von Mexiko
  ru: Мексиканский залив
  fr: golfe du Mexique
  zh: 墨西哥湾

place:gulf-of-thailand
  vi: Vịnh Thái Lan | vịnh Thái Lan
  en: Gulf of Thailand
  de: Golf von Thailand
  ru: Сиамский залив
  fr: golfe de Thaïlande
  zh: 泰国湾

place:gulf-of-tonkin
  vi: Vịnh Bắc Bộ | vịnh Bắc Bộ
  en: Gulf of Tonkin | Tonkin Gulf
  de: Golf von Tonkin
  ru: Тонкинский залив
  fr: golfe du Tonkin
  zh: 北部湾

place:indian-ocean
  vi: Ấn Độ Dương
  en: Indian Ocean
  de: Indischer Ozean
  ru: Индийский океан
  fr: océan Indien
  zh: 印度洋

place:indo-pacific
  vi: Ấn Độ Dương - Thái Bình Dương | Ấn Độ Dương-Thái Bình Dương
  en: Indo-Pacific
  de: Indopazifik | Indo-Pazifik
  ru: Индо-Тихоокеанский регион | Индо-Пацифика
  fr: Indo-Pacifique | Indopacifique
  zh: 印太 | 印太地区

place:indochina
  vi: Đông Dương
  en: Indochina
  de: Indochina
  ru: Индокитай
  fr: Indochine
  zh: 印度支那 | 中南半岛

place:korean-peninsula
  vi: Bán đảo Triều Tiên | bán đảo Triều Tiên
  en: Korean Peninsula
  de: Koreanische Halbinsel | koreanische Halbinsel
  ru: Корейский полуостров
  fr: péninsule coréenne
  zh: 朝鲜半岛

place:latin-america
  vi: Mỹ Latinh | Mỹ La-tinh | Mỹ Latin
  en: Latin America
  de: Lateinamerika
  ru: Латинская Америка
  fr: Amérique latine
  zh: 拉丁美洲 | 拉美

place:mediterranean
  vi: Địa Trung Hải
  en: Mediterranean | Mediterranean Sea
  de: Mittelmeer
  ru: Средиземное море | Средиземноморье
  fr: Méditerranée
  zh: 地中海

place:mekong
  vi: Mekong | Mê Công | sông Mekong | sông Mê Công
  en: Mekong | Mekong River
  de: Mekong
  ru: Меконг
  fr: Mékong
  zh: 湄公河

place:middle-east
  vi: Trung Đông
  en: Middle East
  de: Naher Osten | Nahost
  ru: Ближний Восток
  fr: Moyen-Orient | Proche-Orient
  zh: 中东

place:north-africa
  vi: Bắc Phi
  en: North Africa
  de: Nordafrika
  ru: Северная Африка
  fr: Afrique du Nord
  zh: 北非

place:north-america
  vi: Bắc Mỹ
  en: North America
  de: Nordamerika
  ru: Северная Америка
  fr: Amérique du Nord
  zh: 北美

place:northeast-asia
  vi: Đông Bắc Á
  en: Northeast Asia
  de: Nordostasien
  ru: Северо-Восточная Азия
  fr: Asie du Nord-Est
  zh: 东北亚

place:oceania
  vi: châu Đại Dương | Châu Đại Dương
  en: Oceania
  de: Ozeanien
  ru: Океания
  fr: Océanie
  zh: 大洋洲

place:pacific
  vi: Thái Bình Dương
  en: Pacific | Pacific Ocean
  de: Pazifik | Pazifischer Ozean
  ru: Тихий океан
  fr: Pacifique | océan Pacifique
  zh: 太平洋

place:persian-gulf
  vi: Vịnh Ba Tư | vùng Vịnh
  en: Persian Gulf
  de: Persischer Golf
  ru: Персидский залив
  fr: golfe Persique
  zh: 波斯湾

place:red-sea
  vi: Biển Đỏ
  en: Red Sea
  de: Rotes Meer
  ru: Красное море
  fr: mer Rouge
  zh: 红海

place:south-america
  vi: Nam Mỹ
  en: South America
  de: Südamerika
  ru: Южная Америка
  fr: Amérique du Sud
  zh: 南美 | 南美洲

place:south-asia
  vi: Nam Á
  en: South Asia
  de: Südasien
  ru: Южная Азия
  fr: Asie du Sud
  zh: 南亚

place:south-china-sea
  vi: Biển Đông
  en: South China Sea | East Sea | Bien Dong Sea
  de: Südchinesisches Meer | Ostmeer | Ostsee !bare
  ru: Южно-Китайское море | Восточное море
  fr: mer de Chine méridionale | mer Orientale | mer de l’Est
  zh: 南海

place:south-pacific
  vi: Nam Thái Bình Dương
  en: South Pacific
  de: Südpazifik
  ru: Южная часть Тихого океана
  fr: Pacifique Sud
  zh: 南太平洋

place:southeast-asia
  vi: Đông Nam Á
  en: Southeast Asia | South-East Asia
  de: Südostasien
  ru: Юго-Восточная Азия
  fr: Asie du Sud-Est
  zh: 东南亚

place:strait-of-hormuz
  vi: Eo biển Hormuz | eo biển Hormuz
  en: Strait of Hormuz
  de: Straße von Hormus
  ru: Ормузский пролив
  fr: détroit d’Ormuz
  zh: 霍尔木兹海峡

place:strait-of-malacca
  vi: Eo biển Malacca | eo biển Malacca
  en: Strait of Malacca | Malacca Strait
  de: Straße von Malakka
  ru: Малаккский пролив
  fr: détroit de Malacca
  zh: 马六甲海峡

place:sub-saharan-africa
  vi: châu Phi cận Sahara
  en: Sub-Saharan Africa
  de: Subsahara-Afrika
  ru: Африка к югу от Сахары
  fr: Afrique subsaharienne
  zh: 撒哈拉以南非洲

place:taiwan-strait
  vi: Eo biển Đài Loan | eo biển Đài Loan
  en: Taiwan Strait
  de: Taiwanstraße | Straße von Taiwan
  ru: Тайваньский пролив
  fr: détroit de Taïwan
  zh: 台湾海峡 | 台海

place:west
  vi: thế giới phương Tây
  en: Western world
  de: westliche Welt
  ru: западный мир
  fr: monde occidental
  zh: 西方世界

place:west-africa
  vi: Tây Phi
  en: West Africa
  de: Westafrika
  ru: Западная Африка
  fr: Afrique de l’Ouest
  zh: 西非

place:western-europe
  vi: Tây Âu
  en: Western Europe
  de: Westeuropa
  ru: Западная Европа
  fr: Europe occidentale
  zh: 西欧
`;
