/** Countries: what Intl.DisplayNames does not say: other names, and adjectives of nationality (lemmas). */
export default `
# Names that the browser knows (Intl.DisplayNames) need not stand here. Own work.

place:AE
  vi: UAE | Các Tiểu vương quốc Ả rập thống nhất | Các Tiểu vương quốc Ả-rập Thống nhất
  en: UAE
  de: VAE !fixed
  ru: Объединённые Арабские Эмираты
  fr: EAU
  zh: 阿联酋
  en-adj: Emirati
  de-adj: emiratisch
  ru-adj: эмиратский
  fr-adj: émirati

place:AF
  en-adj: Afghan
  de-adj: afghanisch
  ru-adj: афганский
  fr-adj: afghan

place:AL
  en-adj: Albanian
  de-adj: albanisch
  ru-adj: албанский
  fr-adj: albanais

place:AM
  en-adj: Armenian
  de-adj: armenisch
  ru-adj: армянский
  fr-adj: arménien

place:AO
  en-adj: Angolan
  de-adj: angolanisch
  ru-adj: ангольский
  fr-adj: angolais

place:AR
  en-adj: Argentine | Argentinian
  de-adj: argentinisch
  ru-adj: аргентинский
  fr-adj: argentin

place:AT
  vi: Áo !guard
  en-adj: Austrian
  de-adj: österreichisch
  ru-adj: австрийский
  fr-adj: autrichien

place:AU
  vi: Australia | Ô-xtrây-li-a | Ốt-xtrây-li-a
  zh: 澳洲
  en-adj: Australian
  de-adj: australisch
  ru-adj: австралийский
  fr-adj: australien

place:AZ
  fr: Azerbaïdjan
  en-adj: Azerbaijani
  de-adj: aserbaidschanisch
  ru-adj: азербайджанский
  fr-adj: azerbaïdjanais

place:BA
  en: Bosnia and Herzegovina | Bosnia
  de: Bosnien-Herzegowina | Bosnien
  ru: Босния
  zh: 波黑
  en-adj: Bosnian
  de-adj: bosnisch
  ru-adj: боснийский
  fr-adj: bosnien

place:BD
  en-adj: Bangladeshi
  de-adj: bangladeschisch
  ru-adj: бангладешский
  fr-adj: bangladais

place:BE
  vi: Bỉ !guard | Vương quốc Bỉ
  en-adj: Belgian
  de-adj: belgisch
  ru-adj: бельгийский
  fr-adj: belge

place:BG
  en-adj: Bulgarian
  de-adj: bulgarisch
  ru-adj: болгарский
  fr-adj: bulgare

place:BN
  vi: Brunei Darussalam
  en: Brunei Darussalam
  de: Brunei
  en-adj: Bruneian
  de-adj: bruneiisch
  ru-adj: брунейский
  fr-adj: brunéien

place:BO
  en-adj: Bolivian
  de-adj: bolivianisch
  ru-adj: боливийский
  fr-adj: bolivien

place:BR
  vi: Bra-xin
  ru: Федеративная Республика Бразилия
  en-adj: Brazilian
  de-adj: brasilianisch
  ru-adj: бразильский
  fr-adj: brésilien

place:BY
  vi: Bê-la-rút
  de: Weißrussland
  ru: Белоруссия
  fr: Bélarus
  en-adj: Belarusian
  de-adj: belarussisch
  ru-adj: белорусский
  fr-adj: biélorusse

place:CA
  vi: Ca-na-đa
  en-adj: Canadian
  de-adj: kanadisch
  ru-adj: канадский
  fr-adj: canadien

place:CD
  vi: Cộng hòa Dân chủ Congo | CHDC Congo
  en: Democratic Republic of the Congo | DR Congo | DRC
  de: Demokratische Republik Kongo
  ru: Демократическая Республика Конго | ДР Конго
  fr: République démocratique du Congo | RDC
  zh: 刚果民主共和国

place:CG
  vi: Congo
  en: Republic of the Congo | Congo
  de: Kongo
  ru: Конго
  fr: Congo

place:CH
  vi: Thụy Sỹ | Liên bang Thụy Sĩ
  de: Schweiz
  en-adj: Swiss
  de-adj: schweizerisch
  ru-adj: швейцарский
  fr-adj: suisse

place:CI
  vi: Bờ Biển Ngà
  en: Ivory Coast
  de: Elfenbeinküste

place:CL
  en-adj: Chilean
  de-adj: chilenisch
  ru-adj: чилийский
  fr-adj: chilien

place:CN
  vi: Cộng hòa Nhân dân Trung Hoa | CHND Trung Hoa | Trung Hoa
  en: People’s Republic of China | PRC
  de: Volksrepublik China | VR China
  ru: Китайская Народная Республика | КНР
  fr: République populaire de Chine | RPC
  zh: 中华人民共和国
  en-adj: Chinese
  de-adj: chinesisch
  ru-adj: китайский
  fr-adj: chinois

place:CO
  en-adj: Colombian
  de-adj: kolumbianisch
  ru-adj: колумбийский
  fr-adj: colombien

place:CU
  vi: Cu Ba | Cu-ba | Cộng hòa Cuba
  zh: 古巴共和国
  en-adj: Cuban
  de-adj: kubanisch
  ru-adj: кубинский
  fr-adj: cubain

place:CY
  en-adj: Cypriot
  de-adj: zyprisch
  ru-adj: кипрский
  fr-adj: chypriote

place:CZ
  vi: Cộng hòa Séc | CH Séc | Séc !guard
  en: Czech Republic
  de: Tschechische Republik
  ru: Чешская Республика
  fr: République tchèque
  en-adj: Czech
  de-adj: tschechisch
  ru-adj: чешский
  fr-adj: tchèque

place:DE
  vi: Đức !guard | Cộng hòa Liên bang Đức | CHLB Đức
  en: Federal Republic of Germany
  de: Bundesrepublik Deutschland | Bundesrepublik
  ru: ФРГ | Федеративная Республика Германия
  fr: République fédérale d’Allemagne
  zh: 德意志联邦共和国
  en-adj: German
  de-adj: deutsch
  ru-adj: германский | немецкий
  fr-adj: allemand

place:DK
  vi: Vương quốc Đan Mạch
  en-adj: Danish
  de-adj: dänisch
  ru-adj: датский
  fr-adj: danois

place:DM
  fr: Dominique !guard

place:DZ
  en-adj: Algerian
  de-adj: algerisch
  ru-adj: алжирский
  fr-adj: algérien

place:EC
  en-adj: Ecuadorian
  de-adj: ecuadorianisch
  ru-adj: эквадорский
  fr-adj: équatorien

place:EE
  en-adj: Estonian
  de-adj: estnisch
  ru-adj: эстонский
  fr-adj: estonien

place:EG
  en-adj: Egyptian
  de-adj: ägyptisch
  ru-adj: египетский
  fr-adj: égyptien

place:ES
  en-adj: Spanish
  de-adj: spanisch
  ru-adj: испанский
  fr-adj: espagnol

place:ET
  en-adj: Ethiopian
  de-adj: äthiopisch
  ru-adj: эфиопский
  fr-adj: éthiopien

place:FI
  en-adj: Finnish
  de-adj: finnisch
  ru-adj: финский
  fr-adj: finlandais

place:FR
  vi: Pháp !guard | Cộng hòa Pháp
  en: French Republic
  fr: République française
  zh: 法兰西共和国
  en-adj: French
  de-adj: französisch
  ru-adj: французский
  fr-adj: français

place:GB
  vi: Anh !guard | Vương quốc Liên hiệp Anh và Bắc Ireland
  en: UK | Britain | Great Britain | U.K.
  de: Großbritannien | Vereinigtes Königreich Großbritannien
  ru: Соединённое Королевство | Британия
  fr: Grande-Bretagne
  en-adj: British
  de-adj: britisch
  ru-adj: британский
  fr-adj: britannique

place:GE
  vi: Gruzia
  en: Georgia !guard
  en-adj: Georgian
  de-adj: georgisch
  ru-adj: грузинский
  fr-adj: géorgien

place:GH
  en-adj: Ghanaian
  de-adj: ghanaisch
  ru-adj: ганский
  fr-adj: ghanéen

place:GR
  en-adj: Greek
  de-adj: griechisch
  ru-adj: греческий
  fr-adj: grec

place:GW
  en: Guinea-Bissau

place:HK
  vi: Hồng Kông | Hong Kong | Hồng Công
  en: Hong Kong
  de: Hongkong
  ru: Гонконг
  fr: Hong Kong | Hongkong
  zh: 香港

place:HR
  en-adj: Croatian
  de-adj: kroatisch
  ru-adj: хорватский
  fr-adj: croate

place:HU
  en-adj: Hungarian
  de-adj: ungarisch
  ru-adj: венгерский
  fr-adj: hongrois

place:ID
  vi: In-đô-nê-xi-a
  zh: 印尼
  en-adj: Indonesian
  de-adj: indonesisch
  ru-adj: индонезийский
  fr-adj: indonésien

place:IE
  en-adj: Irish
  de-adj: irisch
  ru-adj: ирландский
  fr-adj: irlandais

place:IL
  en-adj: Israeli
  de-adj: israelisch
  ru-adj: израильский
  fr-adj: israélien

place:IN
  vi: Cộng hòa Ấn Độ
  en-adj: Indian
  de-adj: indisch
  ru-adj: индийский
  fr-adj: indien

place:IQ
  en-adj: Iraqi
  de-adj: irakisch
  ru-adj: иракский
  fr-adj: irakien

place:IR
  vi: Cộng hòa Hồi giáo Iran
  ru: Исламская Республика Иран | ИРИ
  en-adj: Iranian
  de-adj: iranisch
  ru-adj: иранский
  fr-adj: iranien

place:IS
  en-adj: Icelandic
  de-adj: isländisch
  ru-adj: исландский
  fr-adj: islandais

place:IT
  vi: Ý !guard | I-ta-li-a
  en-adj: Italian
  de-adj: italienisch
  ru-adj: итальянский
  fr-adj: italien

place:JO
  en: Jordan !guard
  en-adj: Jordanian
  de-adj: jordanisch
  ru-adj: иорданский
  fr-adj: jordanien

place:JP
  vi: Nhật !guard
  en-adj: Japanese
  de-adj: japanisch
  ru-adj: японский
  fr-adj: japonais

place:KE
  en-adj: Kenyan
  de-adj: kenianisch
  ru-adj: кенийский
  fr-adj: kényan

place:KG
  en: Kyrgyz Republic
  ru: Кыргызстан
  en-adj: Kyrgyz
  de-adj: kirgisisch
  ru-adj: киргизский | кыргызский
  fr-adj: kirghize

place:KH
  vi: Cam-pu-chia | Căm-pu-chia | Vương quốc Campuchia
  en: Kingdom of Cambodia
  zh: 柬埔寨王国
  en-adj: Cambodian
  de-adj: kambodschanisch
  ru-adj: камбоджийский
  fr-adj: cambodgien

place:KP
  vi: CHDCND Triều Tiên | Cộng hòa Dân chủ Nhân dân Triều Tiên | Bắc Triều Tiên
  en: DPRK | Democratic People’s Republic of Korea
  de: DVRK !fixed | Demokratische Volksrepublik Korea
  ru: Северная Корея
  fr: RPDC
  zh: 北韩 | 朝鲜民主主义人民共和国
  en-adj: North Korean
  de-adj: nordkoreanisch
  ru-adj: северокорейский
  fr-adj: nord-coréen

place:KR
  vi: Đại Hàn Dân Quốc | Nam Hàn
  en: Republic of Korea | ROK | Korea
  de: Republik Korea | Korea
  ru: Южная Корея | Корея
  fr: République de Corée | Corée
  zh: 大韩民国 | 南韩
  en-adj: South Korean | Korean
  de-adj: südkoreanisch | koreanisch
  ru-adj: южнокорейский | корейский
  fr-adj: sud-coréen | coréen

place:KW
  en-adj: Kuwaiti
  de-adj: kuwaitisch
  ru-adj: кувейтский
  fr-adj: koweïtien

place:KZ
  zh: 哈萨克
  en-adj: Kazakh | Kazakhstani
  de-adj: kasachisch
  ru-adj: казахстанский
  fr-adj: kazakh

place:LA
  vi: CHDCND Lào | Cộng hòa Dân chủ Nhân dân Lào
  en: Lao PDR | Lao People’s Democratic Republic
  de: Demokratische Volksrepublik Laos
  ru: ЛНДР | Лаосская Народно-Демократическая Республика
  fr: RDP lao | République démocratique populaire lao
  zh: 老挝人民民主共和国
  en-adj: Lao | Laotian
  de-adj: laotisch
  ru-adj: лаосский
  fr-adj: laotien

place:LB
  vi: Liban | Lebanon
  en-adj: Lebanese
  de-adj: libanesisch
  ru-adj: ливанский
  fr-adj: libanais

place:LK
  en-adj: Sri Lankan
  de-adj: sri-lankisch
  ru-adj: шри-ланкийский
  fr-adj: sri-lankais

place:LT
  en-adj: Lithuanian
  de-adj: litauisch
  ru-adj: литовский
  fr-adj: lituanien

place:LU
  en-adj: Luxembourgish
  de-adj: luxemburgisch
  ru-adj: люксембургский
  fr-adj: luxembourgeois

place:LV
  en-adj: Latvian
  de-adj: lettisch
  ru-adj: латвийский
  fr-adj: letton

place:LY
  en-adj: Libyan
  de-adj: libysch
  ru-adj: ливийский
  fr-adj: libyen

place:MA
  en-adj: Moroccan
  de-adj: marokkanisch
  ru-adj: марокканский
  fr-adj: marocain

place:MD
  de: Moldau | Moldawien
  ru: Республика Молдова | Молдавия
  fr: Moldova
  en-adj: Moldovan
  de-adj: moldauisch
  ru-adj: молдавский
  fr-adj: moldave

place:MM
  ru: Мьянма
  fr: Birmanie
  en-adj: Myanmar | Burmese
  de-adj: myanmarisch
  ru-adj: мьянманский
  fr-adj: birman

place:MN
  ru: Монголия
  en-adj: Mongolian
  de-adj: mongolisch
  ru-adj: монгольский
  fr-adj: mongol

place:MO
  vi: Ma Cao | Macau
  en: Macao | Macau
  de: Macau | Macao
  ru: Макао
  fr: Macao
  zh: 澳门

place:MU
  fr: Maurice !guard | île Maurice

place:MX
  en-adj: Mexican
  de-adj: mexikanisch
  ru-adj: мексиканский
  fr-adj: mexicain

place:MY
  vi: Ma-lai-xi-a
  en-adj: Malaysian
  de-adj: malaysisch
  ru-adj: малайзийский
  fr-adj: malaisien

place:MZ
  en-adj: Mozambican
  de-adj: mosambikanisch
  ru-adj: мозамбикский
  fr-adj: mozambicain

place:NG
  en-adj: Nigerian
  de-adj: nigerianisch
  ru-adj: нигерийский
  fr-adj: nigérian

place:NL
  vi: Vương quốc Hà Lan
  en: The Netherlands | Holland
  de: Holland
  ru: Голландия
  en-adj: Dutch
  de-adj: niederländisch
  ru-adj: нидерландский | голландский
  fr-adj: néerlandais

place:NO
  en-adj: Norwegian
  de-adj: norwegisch
  ru-adj: норвежский
  fr-adj: norvégien

place:NP
  en-adj: Nepali | Nepalese
  de-adj: nepalesisch
  ru-adj: непальский
  fr-adj: népalais

place:NZ
  en-adj: New Zealand
  de-adj: neuseeländisch
  ru-adj: новозеландский
  fr-adj: néo-zélandais

place:OM
  en-adj: Omani
  de-adj: omanisch
  ru-adj: оманский
  fr-adj: omanais

place:PA
  en-adj: Panamanian
  de-adj: panamaisch
  ru-adj: панамский
  fr-adj: panaméen

place:PE
  en-adj: Peruvian
  de-adj: peruanisch
  ru-adj: перуанский
  fr-adj: péruvien

place:PH
  vi: Phi-líp-pin | Philippin
  en-adj: Philippine | Filipino
  de-adj: philippinisch
  ru-adj: филиппинский
  fr-adj: philippin

place:PK
  en-adj: Pakistani
  de-adj: pakistanisch
  ru-adj: пакистанский
  fr-adj: pakistanais

place:PL
  en-adj: Polish
  de-adj: polnisch
  ru-adj: польский
  fr-adj: polonais

place:PS
  vi: Palestine | Pa-le-xtin
  en: Palestine | State of Palestine
  de: Palästina
  ru: Палестина
  fr: Palestine
  zh: 巴勒斯坦
  en-adj: Palestinian
  de-adj: palästinensisch
  ru-adj: палестинский
  fr-adj: palestinien

place:PT
  en-adj: Portuguese
  de-adj: portugiesisch
  ru-adj: португальский
  fr-adj: portugais

place:QA
  en-adj: Qatari
  de-adj: katarisch
  ru-adj: катарский
  fr-adj: qatari

place:RO
  en-adj: Romanian
  de-adj: rumänisch
  ru-adj: румынский
  fr-adj: roumain

place:RS
  en-adj: Serbian
  de-adj: serbisch
  ru-adj: сербский
  fr-adj: serbe

place:RU
  vi: Liên bang Nga | LB Nga | Nga !guard
  en: Russian Federation
  de: Russische Föderation | Rußland
  ru: РФ | Российская Федерация
  fr: Fédération de Russie
  zh: 俄国 | 俄联邦 | 俄罗斯联邦
  en-adj: Russian
  de-adj: russisch
  ru-adj: российский | русский
  fr-adj: russe

place:SA
  vi: Ả-rập Xê-út | Ả rập Xê út | Saudi Arabia | Arab Saudi
  en-adj: Saudi | Saudi Arabian
  de-adj: saudi-arabisch | saudisch
  ru-adj: саудовский
  fr-adj: saoudien

place:SD
  en-adj: Sudanese
  de-adj: sudanesisch
  ru-adj: суданский
  fr-adj: soudanais

place:SE
  en-adj: Swedish
  de-adj: schwedisch
  ru-adj: шведский
  fr-adj: suédois

place:SG
  vi: Xinh-ga-po | Cộng hòa Singapore
  en-adj: Singaporean
  de-adj: singapurisch
  ru-adj: сингапурский
  fr-adj: singapourien

place:SI
  en-adj: Slovenian | Slovene
  de-adj: slowenisch
  ru-adj: словенский
  fr-adj: slovène

place:SK
  vi: Slovakia | Xlô-va-ki-a
  en-adj: Slovak
  de-adj: slowakisch
  ru-adj: словацкий
  fr-adj: slovaque

place:SY
  vi: Xy-ri
  en-adj: Syrian
  de-adj: syrisch
  ru-adj: сирийский
  fr-adj: syrien

place:TD
  en: Chad !guard

place:TH
  vi: Vương quốc Thái Lan
  zh: 泰王国
  en-adj: Thai
  de-adj: thailändisch
  ru-adj: таиландский | тайский
  fr-adj: thaïlandais

place:TJ
  en-adj: Tajik
  de-adj: tadschikisch
  ru-adj: таджикский
  fr-adj: tadjik

place:TL
  vi: Đông Timor | Timor Leste
  en: East Timor
  de: Osttimor
  ru: Тимор-Лешти
  fr: Timor-Leste
  en-adj: Timorese
  de-adj: osttimoresisch | timoresisch
  ru-adj: восточнотиморский
  fr-adj: est-timorais

place:TM
  en-adj: Turkmen
  de-adj: turkmenisch
  ru-adj: туркменский
  fr-adj: turkmène

place:TN
  en-adj: Tunisian
  de-adj: tunesisch
  ru-adj: тунисский
  fr-adj: tunisien

place:TR
  en: Turkey | Turkiye
  en-adj: Turkish
  de-adj: türkisch
  ru-adj: турецкий
  fr-adj: turc

place:TW
  zh: 台湾地区 | 中国台湾

place:TZ
  vi: Tan-da-ni-a

place:UA
  vi: U-crai-na | Ukraine
  en-adj: Ukrainian
  de-adj: ukrainisch
  ru-adj: украинский
  fr-adj: ukrainien

place:US
  vi: Mỹ !guard | Hợp chúng quốc Hoa Kỳ | Hợp chủng quốc Hoa Kỳ
  en: US | USA | U.S. | U.S.A. | United States of America | America
  de: USA | US !fixed | Vereinigte Staaten von Amerika | Amerika
  ru: США | Соединённые Штаты Америки | Америка
  fr: USA | États-Unis d’Amérique | Amérique
  zh: 美利坚合众国
  en-adj: American
  de-adj: amerikanisch | US-amerikanisch
  ru-adj: американский
  fr-adj: américain

place:UY
  en-adj: Uruguayan
  de-adj: uruguayisch
  ru-adj: уругвайский
  fr-adj: uruguayen

place:UZ
  de: Usbekistan
  en-adj: Uzbek
  de-adj: usbekisch
  ru-adj: узбекский
  fr-adj: ouzbek

place:VA
  vi: Vatican | Tòa thánh Vatican
  en: Vatican | Holy See
  de: Vatikan | Heiliger Stuhl
  ru: Святой Престол
  fr: Vatican | Saint-Siège

place:VE
  en-adj: Venezuelan
  de-adj: venezolanisch
  ru-adj: венесуэльский
  fr-adj: vénézuélien

place:VN
  vi: Việt Nam | Cộng hòa xã hội chủ nghĩa Việt Nam | CHXHCN Việt Nam | Việt-nam
  en: Vietnam | Viet Nam | Socialist Republic of Vietnam | Socialist Republic of Viet Nam | VN
  de: Vietnam | Sozialistische Republik Vietnam | Viet Nam
  ru: Вьетнам | СРВ | Социалистическая Республика Вьетнам
  fr: Vietnam | Viet Nam | Viêt Nam | République socialiste du Vietnam | RSVN
  zh: 越南 | 越南社会主义共和国
  en-adj: Vietnamese
  de-adj: vietnamesisch
  ru-adj: вьетнамский
  fr-adj: vietnamien

place:XK
  vi: Kosovo

place:YE
  en-adj: Yemeni
  de-adj: jemenitisch
  ru-adj: йеменский
  fr-adj: yéménite

place:ZA
  vi: Cộng hòa Nam Phi
  ru: ЮАР
  en-adj: South African
  de-adj: südafrikanisch
  ru-adj: южноафриканский
  fr-adj: sud-africain

place:ZW
  en-adj: Zimbabwean
  de-adj: simbabwisch
  ru-adj: зимбабвийский
  fr-adj: zimbabwéen
`;
