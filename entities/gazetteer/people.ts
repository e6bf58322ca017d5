/** People: leaders named in the news of Vietnam's diplomacy. Facts that any encyclopaedia confirms. */
export default `
# Vietnamese people need their Vietnamese name; English, German and French print it with or without
# diacritics. Russian and Chinese stand by hand, with spellings seen from translation machines.

person:cn-li-qiang
  years: 1959-
  vi: Lý Cường
  en: Li Qiang
  ru: Ли Цян
  zh: 李强

person:cn-wang-yi
  years: 1953-
  vi: Vương Nghị
  en: Wang Yi
  ru: Ван И !fixed
  zh: 王毅

person:cn-xi-jinping
  years: 1953-
  vi: Tập Cận Bình
  en: Xi Jinping
  ru: Си Цзиньпин
  zh: 习近平

person:de-angela-merkel
  years: 1954-
  en: Angela Merkel | Merkel
  ru: Ангела Меркель !fixed | Меркель !fixed
  zh: 安格拉·默克尔 | 默克尔

person:de-annalena-baerbock
  years: 1980-
  en: Annalena Baerbock | Baerbock
  ru: Анналена Бербок | Бербок !fixed
  zh: 安娜莱娜·贝尔伯克 | 贝尔伯克

person:de-frank-walter-steinmeier
  years: 1956-
  en: Frank-Walter Steinmeier | Steinmeier
  ru: Франк-Вальтер Штайнмайер | Штайнмайер
  zh: 弗兰克-瓦尔特·施泰因迈尔 | 施泰因迈尔

person:de-friedrich-merz
  years: 1955-
  en: Friedrich Merz | Merz
  ru: Фридрих Мерц | Мерц
  zh: 弗里德里希·默茨 | 默茨

person:de-johann-wadephul
  years: 1963-
  en: Johann Wadephul | Wadephul
  ru: Йоханн Вадефуль | Вадефуль
  zh: 约翰·瓦德富尔 | 瓦德富尔

person:de-olaf-scholz
  years: 1958-
  en: Olaf Scholz | Scholz
  ru: Олаф Шольц | Шольц
  zh: 奥拉夫·朔尔茨 | 朔尔茨

person:de-ursula-von-der-leyen
  years: 1958-
  en: Ursula von der Leyen | von der Leyen
  ru: Урсула фон дер Ляйен !fixed
  zh: 乌尔苏拉·冯德莱恩 | 冯德莱恩

person:fr-emmanuel-macron
  years: 1977-
  en: Emmanuel Macron | Macron
  ru: Эмманюэль Макрон | Эммануэль Макрон | Макрон
  zh: 埃马纽埃尔·马克龙 | 马克龙

person:gb-keir-starmer
  years: 1962-
  en: Keir Starmer | Starmer
  ru: Кир Стармер | Стармер
  zh: 基尔·斯塔默 | 斯塔默

person:il-benjamin-netanyahu
  years: 1949-
  en: Benjamin Netanyahu | Netanyahu
  ru: Биньямин Нетаньяху | Нетаньяху
  fr: Benyamin Netanyahou | Benjamin Netanyahu
  de: Benjamin Netanjahu | Netanjahu
  zh: 内塔尼亚胡

person:in-narendra-modi
  years: 1950-
  en: Narendra Modi | Modi
  ru: Нарендра Моди | Моди
  zh: 纳伦德拉·莫迪 | 莫迪

person:in-s-jaishankar
  years: 1955-
  en: S. Jaishankar | Subrahmanyam Jaishankar | Jaishankar
  ru: Субраманьям Джайшанкар | Джайшанкар
  zh: 苏杰生

person:jp-fumio-kishida
  years: 1957-
  en: Fumio Kishida | Kishida Fumio | Kishida
  ru: Фумио Кисида | Кисида
  zh: 岸田文雄

person:jp-shigeru-ishiba
  years: 1957-
  en: Shigeru Ishiba | Ishiba Shigeru | Ishiba
  ru: Сигэру Исиба | Исиба
  zh: 石破茂

person:kh-hun-manet
  years: 1977-
  en: Hun Manet
  ru: Хун Манет
  zh: 洪玛奈

person:kh-hun-sen
  years: 1952-
  en: Hun Sen
  ru: Хун Сен
  zh: 洪森

person:kr-lee-jae-myung
  years: 1963-
  en: Lee Jae-myung
  ru: Ли Чжэ Мён | Ли Джэ Мён
  zh: 李在明

person:kr-yoon-suk-yeol
  years: 1960-
  en: Yoon Suk-yeol
  ru: Юн Сок Ёль | Юн Сок Ель
  zh: 尹锡悦

person:la-sonexay-siphandone
  years: 1966-
  en: Sonexay Siphandone
  ru: Сонсай Сипхандон
  zh: 宋赛·西潘敦

person:la-thongloun-sisoulith
  years: 1945-
  en: Thongloun Sisoulith
  ru: Тхонглун Сисулит
  zh: 通伦·西苏里 | 通伦

person:my-anwar-ibrahim
  years: 1947-
  en: Anwar Ibrahim
  ru: Анвар Ибрагим
  zh: 安瓦尔·易卜拉欣 | 安瓦尔

person:pt-antonio-guterres
  years: 1949-
  en: António Guterres | Guterres
  ru: Антониу Гутерриш | Антонио Гутерриш | Гутерриш
  zh: 安东尼奥·古特雷斯 | 古特雷斯

person:ru-dmitry-medvedev
  years: 1965-
  en: Dmitry Medvedev | Medvedev
  de: Dmitri Medwedew | Medwedew
  ru: Дмитрий Медведев | Медведев
  fr: Dmitri Medvedev
  zh: 德米特里·梅德韦杰夫 | 梅德韦杰夫

person:ru-maria-zakharova
  years: 1975-
  en: Maria Zakharova | Zakharova
  de: Maria Sacharowa | Sacharowa
  ru: Мария Захарова | Захарова
  zh: 扎哈罗娃

person:ru-mikhail-mishustin
  years: 1966-
  en: Mikhail Mishustin | Mishustin
  de: Michail Mischustin | Mischustin
  ru: Михаил Мишустин | Мишустин
  fr: Mikhaïl Michoustine | Michoustine
  zh: 米哈伊尔·米舒斯京 | 米舒斯京

person:ru-sergey-lavrov
  years: 1950-
  en: Sergey Lavrov | Sergei Lavrov | Lavrov
  de: Sergej Lawrow | Sergei Lawrow | Lawrow
  ru: Сергей Лавров | Сергей Викторович Лавров | Лавров
  fr: Sergueï Lavrov
  zh: 谢尔盖·拉夫罗夫 | 拉夫罗夫

person:ru-vladimir-putin
  years: 1952-
  en: Vladimir Putin | Putin
  de: Wladimir Putin
  ru: Владимир Путин | Владимир Владимирович Путин | Путин
  fr: Vladimir Poutine | Poutine
  zh: 弗拉基米尔·普京 | 普京

person:sg-lawrence-wong
  years: 1972-
  en: Lawrence Wong
  ru: Лоуренс Вонг
  zh: 黄循财

person:tr-recep-tayyip-erdogan
  years: 1954-
  en: Recep Tayyip Erdoğan | Erdoğan
  ru: Реджеп Тайип Эрдоган | Эрдоган
  zh: 埃尔多安

person:ua-volodymyr-zelenskyy
  years: 1978-
  en: Volodymyr Zelenskyy | Volodymyr Zelensky | Zelenskyy | Zelensky | Zelenskiy
  de: Wolodymyr Selenskyj | Selenskyj | Selenski
  ru: Владимир Зеленский | Зеленский
  zh: 弗拉基米尔·泽连斯基 | 泽连斯基

person:us-antony-blinken
  years: 1962-
  en: Antony Blinken | Anthony Blinken | Blinken
  ru: Энтони Блинкен | Блинкен
  zh: 安东尼·布林肯 | 布林肯

person:us-barack-obama
  years: 1961-
  en: Barack Obama | Obama
  ru: Барак Обама | Обама
  zh: 巴拉克·奥巴马 | 奥巴马

person:us-donald-trump
  years: 1946-
  en: Donald Trump | Trump | Donald J. Trump
  ru: Дональд Трамп | Трамп
  zh: 唐纳德·特朗普 | 特朗普

person:us-jd-vance
  years: 1984-
  en: JD Vance | J. D. Vance | J.D. Vance
  ru: Джей Ди Вэнс
  zh: 万斯

person:us-joe-biden
  years: 1942-
  en: Joe Biden | Biden
  ru: Джо Байден | Байден
  zh: 乔·拜登 | 拜登

person:us-marco-rubio
  years: 1971-
  en: Marco Rubio | Rubio
  ru: Марко Рубио | Рубио
  zh: 马尔科·鲁比奥 | 鲁比奥 | 卢比奥

person:vn-bui-thanh-son
  years: 1962-
  vi: Bùi Thanh Sơn
  ru: Буй Тхань Шон | Буй Тхань Сон | Буй Тан Сон
  zh: 裴青山

person:vn-ho-chi-minh
  years: 1890-1969
  vi: Hồ Chí Minh | Bác Hồ | Nguyễn Ái Quốc
  ru: Хо Ши Мин | Хо Чи Мин | Хошимин !shared
  zh: 胡志明

person:vn-le-duan
  years: 1907-1986
  vi: Lê Duẩn
  ru: Ле Зуан
  zh: 黎笋

person:vn-le-hoai-trung
  years: 1961-
  vi: Lê Hoài Trung
  ru: Ле Хоай Чунг | Ле Хоай Трунг
  zh: 黎怀忠

person:vn-le-minh-hung
  vi: Lê Minh Hưng
  ru: Ле Минь Хынг
  zh: 黎明兴

person:vn-le-thi-thu-hang
  vi: Lê Thị Thu Hằng
  ru: Ле Тхи Тху Ханг | Ле Тхи Тху Хан

person:vn-luong-cuong
  years: 1957-
  vi: Lương Cường
  ru: Лыонг Кыонг | Льонг Кыонг | Луонг Кыонг
  zh: 梁强

person:vn-nguyen-chi-dung
  vi: Nguyễn Chí Dũng
  ru: Нгуен Чи Зунг | Нгуен Ти Зунг
  zh: 阮志勇

person:vn-nguyen-co-thach
  years: 1921-1998
  vi: Nguyễn Cơ Thạch
  ru: Нгуен Ко Тхать | Нгуен Ко Тхач
  zh: 阮基石

person:vn-nguyen-duy-trinh
  years: 1910-1985
  vi: Nguyễn Duy Trinh
  ru: Нгуен Зуй Чинь
  zh: 阮维桢

person:vn-nguyen-hoa-binh
  vi: Nguyễn Hòa Bình
  ru: Нгуен Хоа Бинь
  zh: 阮和平

person:vn-nguyen-phu-trong
  years: 1944-2024
  vi: Nguyễn Phú Trọng
  ru: Нгуен Фу Чонг | Нгуен Фу Тронг
  zh: 阮富仲

person:vn-nguyen-tan-dung
  years: 1949-
  vi: Nguyễn Tấn Dũng
  ru: Нгуен Тан Зунг
  zh: 阮晋勇

person:vn-nguyen-thi-binh
  years: 1927-
  vi: Nguyễn Thị Bình
  ru: Нгуен Тхи Бинь
  zh: 阮氏萍

person:vn-nguyen-xuan-phuc
  years: 1954-
  vi: Nguyễn Xuân Phúc
  ru: Нгуен Суан Фук
  zh: 阮春福

person:vn-pham-binh-minh
  years: 1959-
  vi: Phạm Bình Minh
  ru: Фам Бинь Минь
  zh: 范平明

person:vn-pham-gia-khiem
  years: 1944-
  vi: Phạm Gia Khiêm
  ru: Фам Зя Кхием | Фам За Кхьем
  zh: 范家谦

person:vn-pham-minh-chinh
  years: 1958-
  vi: Phạm Minh Chính
  ru: Фам Минь Тинь | Фам Минь Чинь
  zh: 范明政 | 范明正

person:vn-pham-van-dong
  years: 1906-2000
  vi: Phạm Văn Đồng
  ru: Фам Ван Донг
  zh: 范文同

person:vn-phan-van-giang
  vi: Phan Văn Giang
  ru: Фан Ван Зянг | Фан Ван Жанг
  zh: 潘文江

person:vn-phan-van-khai
  years: 1933-2018
  vi: Phan Văn Khải
  ru: Фан Ван Кхай
  zh: 潘文凯

person:vn-to-lam
  years: 1957-
  vi: Tô Lâm
  ru: То Лам | Кы Лам
  zh: 苏林

person:vn-tran-cam-tu
  vi: Trần Cẩm Tú
  ru: Чан Кам Ту
  zh: 陈锦秀 | 陈锦绣

person:vn-tran-dai-quang
  years: 1956-2018
  vi: Trần Đại Quang
  ru: Чан Дай Куанг
  zh: 陈大光

person:vn-tran-luu-quang
  years: 1967-
  vi: Trần Lưu Quang
  ru: Чан Лыу Куанг | Чан Луу Куанг
  zh: 陈流光

person:vn-tran-thanh-man
  years: 1962-
  vi: Trần Thanh Mẫn
  ru: Чан Тхань Ман | Чан Тан Ман
  zh: 陈青敏 | 陈清敏

person:vn-truong-chinh
  years: 1907-1988
  vi: Trường Chinh
  ru: Чыонг Тинь | Чыонг Чинь

person:vn-truong-thi-mai
  years: 1958-
  vi: Trương Thị Mai
  ru: Чыонг Тхи Май
  zh: 张氏梅

person:vn-vo-nguyen-giap
  years: 1911-2013
  vi: Võ Nguyên Giáp
  ru: Во Нгуен Зяп | Во Нгуен Зап
  zh: 武元甲

person:vn-vo-van-kiet
  years: 1922-2008
  vi: Võ Văn Kiệt
  ru: Во Ван Кьет | Во Ван Киет
  zh: 武文杰

person:vn-vo-van-thuong
  years: 1970-
  vi: Võ Văn Thưởng
  ru: Во Ван Тхыонг | Во Ван Тхуонг | Во Ван Туонг
  zh: 武文赏

person:vn-vu-khoan
  years: 1937-2023
  vi: Vũ Khoan
  ru: Ву Кхоан
  zh: 武宽

person:vn-vuong-dinh-hue
  years: 1957-
  vi: Vương Đình Huệ
  ru: Выонг Динь Хюэ | Вуонг Динь Хюэ | Выонг Динь Хуэ
  zh: 王廷惠
`;
