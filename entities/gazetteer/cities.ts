/** Capitals, and the cities, provinces and islands that matter for Vietnam. */
export default `
# Provinces as before July 2025 too: articles of those years name them. Own work.

place:ae-abu-dhabi
  vi: Abu Dhabi
  en: Abu Dhabi
  de: Abu Dhabi
  ru: Абу-Даби
  fr: Abou Dabi
  zh: 阿布扎比

place:ae-dubai
  vi: Dubai
  en: Dubai
  de: Dubai
  ru: Дубай
  fr: Dubaï
  zh: 迪拜

place:af-kabul
  vi: Kabul
  en: Kabul
  de: Kabul
  ru: Кабул
  fr: Kaboul
  zh: 喀布尔

place:al-tirana
  vi: Tirana
  en: Tirana
  de: Tirana
  ru: Тирана
  fr: Tirana
  zh: 地拉那

place:am-yerevan
  vi: Yerevan
  en: Yerevan
  de: Eriwan | Jerewan
  ru: Ереван
  fr: Erevan
  zh: 埃里温

place:ao-luanda
  vi: Luanda
  en: Luanda
  de: Luanda
  ru: Луанда
  fr: Luanda
  zh: 罗安达

place:ar-buenos-aires
  vi: Buenos Aires
  en: Buenos Aires
  de: Buenos Aires
  ru: Буэнос-Айрес
  fr: Buenos Aires
  zh: 布宜诺斯艾利斯

place:at-vienna
  vi: Viên | Vienna
  en: Vienna
  de: Wien
  ru: Вена
  fr: Vienne
  zh: 维也纳

place:au-canberra
  vi: Canberra
  en: Canberra
  de: Canberra
  ru: Канберра
  fr: Canberra
  zh: 堪培拉

place:au-melbourne
  vi: Melbourne
  en: Melbourne
  de: Melbourne
  ru: Мельбурн
  fr: Melbourne
  zh: 墨尔本

place:au-sydney
  vi: Sydney
  en: Sydney
  de: Sydney
  ru: Сидней
  fr: Sydney
  zh: 悉尼

place:az-baku
  vi: Baku
  en: Baku
  de: Baku
  ru: Баку
  fr: Bakou
  zh: 巴库

place:ba-sarajevo
  vi: Sarajevo
  en: Sarajevo
  de: Sarajevo
  ru: Сараево
  fr: Sarajevo
  zh: 萨拉热窝

place:bd-dhaka
  vi: Dhaka
  en: Dhaka
  de: Dhaka
  ru: Дакка
  fr: Dacca
  zh: 达卡

place:be-brussels
  vi: Brussels | Brúc-xen
  en: Brussels
  de: Brüssel
  ru: Брюссель
  fr: Bruxelles
  zh: 布鲁塞尔

place:bf-ouagadougou
  vi: Ouagadougou
  en: Ouagadougou
  de: Ouagadougou
  ru: Уагадугу
  fr: Ouagadougou
  zh: 瓦加杜古

place:bg-sofia
  vi: Sofia
  en: Sofia
  de: Sofia
  ru: София
  fr: Sofia
  zh: 索非亚

place:bh-manama
  vi: Manama
  en: Manama
  de: Manama
  ru: Манама
  fr: Manama
  zh: 麦纳麦

place:bn-bandar-seri-begawan
  vi: Bandar Seri Begawan
  en: Bandar Seri Begawan
  de: Bandar Seri Begawan
  ru: Бандар-Сери-Бегаван
  fr: Bandar Seri Begawan
  zh: 斯里巴加湾

place:bo-la-paz
  vi: La Paz
  en: La Paz
  de: La Paz
  ru: Ла-Пас
  fr: La Paz
  zh: 拉巴斯

place:br-brasilia
  vi: Brasilia
  en: Brasilia
  de: Brasília | Brasilia
  ru: Бразилиа
  fr: Brasilia
  zh: 巴西利亚

place:br-rio-de-janeiro
  vi: Rio de Janeiro
  en: Rio de Janeiro
  de: Rio de Janeiro
  ru: Рио-де-Жанейро
  fr: Rio de Janeiro
  zh: 里约热内卢

place:br-sao-paulo
  vi: São Paulo
  en: São Paulo
  de: São Paulo
  ru: Сан-Паулу
  fr: São Paulo
  zh: 圣保罗

place:bt-thimphu
  vi: Thimphu
  en: Thimphu
  de: Thimphu
  ru: Тхимпху
  fr: Thimphou
  zh: 廷布

place:bw-gaborone
  vi: Gaborone
  en: Gaborone
  de: Gaborone
  ru: Габороне
  fr: Gaborone
  zh: 哈博罗内

place:by-minsk
  vi: Minsk
  en: Minsk
  de: Minsk
  ru: Минск
  fr: Minsk
  zh: 明斯克

place:ca-montreal
  vi: Montreal
  en: Montreal
  de: Montreal
  ru: Монреаль
  fr: Montréal
  zh: 蒙特利尔

place:ca-ottawa
  vi: Ottawa
  en: Ottawa
  de: Ottawa
  ru: Оттава
  fr: Ottawa
  zh: 渥太华

place:ca-toronto
  vi: Toronto
  en: Toronto
  de: Toronto
  ru: Торонто
  fr: Toronto
  zh: 多伦多

place:cd-kinshasa
  vi: Kinshasa
  en: Kinshasa
  de: Kinshasa
  ru: Киншаса
  fr: Kinshasa
  zh: 金沙萨

place:ch-bern
  vi: Bern
  en: Bern
  de: Bern
  ru: Берн
  fr: Berne
  zh: 伯尔尼

place:ch-davos
  vi: Davos
  en: Davos
  de: Davos
  ru: Давос
  fr: Davos
  zh: 达沃斯

place:ch-geneva
  vi: Geneva | Giơ-ne-vơ | Genève
  en: Geneva
  de: Genf
  ru: Женева
  fr: Genève
  zh: 日内瓦

place:cl-santiago
  vi: Santiago
  en: Santiago
  de: Santiago de Chile
  ru: Сантьяго
  fr: Santiago du Chili
  zh: 圣地亚哥

place:cm-yaounde
  vi: Yaounde
  en: Yaounde
  de: Yaoundé
  ru: Яунде
  fr: Yaoundé
  zh: 雅温得

place:cn-beijing
  vi: Bắc Kinh
  en: Beijing | Peking
  de: Peking
  ru: Пекин
  fr: Pékin
  zh: 北京

place:cn-chongqing
  vi: Trùng Khánh
  en: Chongqing
  de: Chongqing
  ru: Чунцин
  fr: Chongqing
  zh: 重庆 | 重庆市

place:cn-guangdong
  vi: Quảng Đông
  en: Guangdong
  de: Guangdong
  ru: Гуандун
  fr: Guangdong
  zh: 广东 | 广东省

place:cn-guangxi
  vi: Quảng Tây
  en: Guangxi
  de: Guangxi
  ru: Гуанси
  fr: Guangxi
  zh: 广西

place:cn-guangzhou
  vi: Quảng Châu
  en: Guangzhou
  de: Guangzhou
  ru: Гуанчжоу
  fr: Canton
  zh: 广州

place:cn-inner-mongolia
  vi: Nội Mông
  en: Inner Mongolia
  de: Innere Mongolei
  ru: Внутренняя Монголия
  fr: Mongolie intérieure
  zh: 内蒙古

place:cn-kunming
  vi: Côn Minh
  en: Kunming
  de: Kunming
  ru: Куньмин
  fr: Kunming
  zh: 昆明

place:cn-nanning
  vi: Nam Ninh
  en: Nanning
  de: Nanning
  ru: Наньнин
  fr: Nanning
  zh: 南宁

place:cn-shanghai
  vi: Thượng Hải
  en: Shanghai
  de: Shanghai
  ru: Шанхай
  fr: Shanghai | Shanghaï
  zh: 上海

place:cn-shenzhen
  vi: Thâm Quyến
  en: Shenzhen
  de: Shenzhen
  ru: Шэньчжэнь
  fr: Shenzhen
  zh: 深圳

place:cn-tianjin
  vi: Thiên Tân
  en: Tianjin
  de: Tianjin
  ru: Тяньцзинь
  fr: Tianjin
  zh: 天津

place:cn-tibet
  vi: Tây Tạng
  en: Tibet
  de: Tibet
  ru: Тибет
  fr: Tibet
  zh: 西藏

place:cn-xinjiang
  vi: Tân Cương
  en: Xinjiang
  de: Xinjiang
  ru: Синьцзян
  fr: Xinjiang
  zh: 新疆

place:cn-yunnan
  vi: Vân Nam
  en: Yunnan
  de: Yunnan
  ru: Юньнань
  fr: Yunnan
  zh: 云南

place:co-bogota
  vi: Bogota
  en: Bogota
  de: Bogotá
  ru: Богота
  fr: Bogota
  zh: 波哥大

place:cr-san-jose
  vi: San Jose
  en: San Jose
  de: San José
  ru: Сан-Хосе
  fr: San José
  zh: 圣何塞

place:cu-havana
  vi: La Habana
  en: Havana
  de: Havanna
  ru: Гавана
  fr: La Havane
  zh: 哈瓦那

place:cy-nicosia
  vi: Nicosia
  en: Nicosia
  de: Nikosia
  ru: Никосия
  fr: Nicosie
  zh: 尼科西亚

place:cz-prague
  vi: Praha
  en: Prague
  de: Prag
  ru: Прага
  fr: Prague
  zh: 布拉格

place:de-berlin
  vi: Berlin | Béc-lin
  en: Berlin
  de: Berlin
  ru: Берлин
  fr: Berlin
  zh: 柏林

place:de-bonn
  vi: Bonn
  en: Bonn
  de: Bonn
  ru: Бонн
  fr: Bonn
  zh: 波恩

place:de-frankfurt
  vi: Frankfurt
  en: Frankfurt
  de: Frankfurt
  ru: Франкфурт
  fr: Francfort
  zh: 法兰克福

place:de-hamburg
  vi: Hamburg
  en: Hamburg
  de: Hamburg
  ru: Гамбург
  fr: Hambourg
  zh: 汉堡

place:de-munich
  vi: Munich
  en: Munich
  de: München
  ru: Мюнхен
  fr: Munich
  zh: 慕尼黑

place:dk-copenhagen
  vi: Copenhagen
  en: Copenhagen
  de: Kopenhagen
  ru: Копенгаген
  fr: Copenhague
  zh: 哥本哈根

place:do-santo-domingo
  vi: Santo Domingo
  en: Santo Domingo
  de: Santo Domingo
  ru: Санто-Доминго
  fr: Saint-Domingue
  zh: 圣多明各

place:dz-algiers
  vi: Algiers
  en: Algiers
  de: Algier
  fr: Alger
  zh: 阿尔及尔

place:ec-quito
  vi: Quito
  en: Quito
  de: Quito
  ru: Кито
  fr: Quito
  zh: 基多

place:ee-tallinn
  vi: Tallinn
  en: Tallinn
  de: Tallinn
  ru: Таллин
  fr: Tallinn
  zh: 塔林

place:eg-cairo
  vi: Cairo
  en: Cairo
  de: Kairo
  ru: Каир
  fr: Le Caire
  zh: 开罗

place:es-barcelona
  vi: Barcelona
  en: Barcelona
  de: Barcelona
  ru: Барселона
  fr: Barcelone
  zh: 巴塞罗那

place:es-madrid
  vi: Madrid
  en: Madrid
  de: Madrid
  ru: Мадрид
  fr: Madrid
  zh: 马德里

place:et-addis-ababa
  vi: Addis Ababa
  en: Addis Ababa
  de: Addis Abeba
  ru: Аддис-Абеба
  fr: Addis-Abeba
  zh: 亚的斯亚贝巴

place:fi-helsinki
  vi: Helsinki
  en: Helsinki
  de: Helsinki
  ru: Хельсинки
  fr: Helsinki
  zh: 赫尔辛基

place:fr-marseille
  vi: Marseille
  en: Marseille
  de: Marseille
  ru: Марсель
  fr: Marseille
  zh: 马赛

place:fr-nice
  vi: Nice !guard
  en: Nice !guard
  de: Nizza
  ru: Ницца
  fr: Nice !guard
  zh: 尼斯

place:fr-paris
  vi: Paris | Pa-ri
  en: Paris
  de: Paris
  ru: Париж
  fr: Paris
  zh: 巴黎

place:fr-strasbourg
  vi: Strasbourg
  en: Strasbourg
  de: Straßburg
  ru: Страсбург
  fr: Strasbourg
  zh: 斯特拉斯堡

place:gb-edinburgh
  vi: Edinburgh
  en: Edinburgh
  de: Edinburgh
  ru: Эдинбург
  fr: Édimbourg
  zh: 爱丁堡

place:gb-england
  vi: England
  en: England
  de: England
  ru: Англия
  fr: Angleterre
  zh: 英格兰

place:gb-glasgow
  vi: Glasgow
  en: Glasgow
  de: Glasgow
  ru: Глазго
  fr: Glasgow
  zh: 格拉斯哥

place:gb-london
  vi: London | Luân Đôn
  en: London
  de: London
  ru: Лондон
  fr: Londres
  zh: 伦敦

place:gb-northern-ireland
  vi: Bắc Ireland
  en: Northern Ireland
  de: Nordirland
  ru: Северная Ирландия
  fr: Irlande du Nord
  zh: 北爱尔兰

place:gb-scotland
  vi: Scotland
  en: Scotland
  de: Schottland
  ru: Шотландия
  fr: Écosse
  zh: 苏格兰

place:gb-wales
  vi: Wales | xứ Wales
  en: Wales
  de: Wales
  ru: Уэльс
  fr: Pays de Galles
  zh: 威尔士

place:ge-tbilisi
  vi: Tbilisi
  en: Tbilisi
  de: Tiflis
  ru: Тбилиси
  fr: Tbilissi
  zh: 第比利斯

place:gh-accra
  vi: Accra
  en: Accra
  de: Accra
  ru: Аккра
  fr: Accra
  zh: 阿克拉

place:gn-conakry
  vi: Conakry
  en: Conakry
  de: Conakry
  ru: Конакри
  fr: Conakry
  zh: 科纳克里

place:gr-athens
  vi: Athens
  en: Athens
  de: Athen
  ru: Афины
  fr: Athènes
  zh: 雅典

place:hr-zagreb
  vi: Zagreb
  en: Zagreb
  de: Zagreb
  ru: Загреб
  fr: Zagreb
  zh: 萨格勒布

place:hu-budapest
  vi: Budapest
  en: Budapest
  de: Budapest
  ru: Будапешт
  fr: Budapest
  zh: 布达佩斯

place:id-bali
  vi: Bali
  en: Bali
  de: Bali
  fr: Bali
  zh: 巴厘岛

place:id-jakarta
  vi: Jakarta | Gia-các-ta
  en: Jakarta
  de: Jakarta
  ru: Джакарта
  fr: Jakarta
  zh: 雅加达

place:ie-dublin
  vi: Dublin
  en: Dublin
  de: Dublin
  ru: Дублин
  fr: Dublin
  zh: 都柏林

place:il-jerusalem
  vi: Jerusalem
  en: Jerusalem
  de: Jerusalem
  ru: Иерусалим
  fr: Jérusalem
  zh: 耶路撒冷

place:il-tel-aviv
  vi: Tel Aviv
  en: Tel Aviv
  de: Tel Aviv
  ru: Тель-Авив
  fr: Tel-Aviv
  zh: 特拉维夫

place:in-mumbai
  vi: Mumbai
  en: Mumbai
  de: Mumbai
  ru: Мумбаи
  fr: Bombay
  zh: 孟买

place:in-new-delhi
  vi: New Delhi | Niu Đê-li
  en: New Delhi
  de: Neu-Delhi
  ru: Нью-Дели
  fr: New Delhi
  zh: 新德里

place:iq-baghdad
  vi: Baghdad
  en: Baghdad
  de: Bagdad
  ru: Багдад
  fr: Bagdad
  zh: 巴格达

place:ir-tehran
  vi: Tehran
  en: Tehran
  de: Teheran
  ru: Тегеран
  fr: Téhéran
  zh: 德黑兰

place:is-reykjavik
  vi: Reykjavik
  en: Reykjavik
  de: Reykjavík | Reykjavik
  ru: Рейкьявик
  fr: Reykjavik
  zh: 雷克雅未克

place:it-milan
  vi: Milan
  en: Milan
  de: Mailand
  ru: Милан
  fr: Milan
  zh: 米兰

place:it-rome
  vi: Rome | La Mã
  en: Rome
  de: Rom
  ru: Рим
  fr: Rome
  zh: 罗马

place:jo-amman
  vi: Amman
  en: Amman
  de: Amman
  ru: Амман
  fr: Amman
  zh: 安曼

place:jp-hiroshima
  vi: Hiroshima
  en: Hiroshima
  de: Hiroshima
  ru: Хиросима
  fr: Hiroshima
  zh: 广岛

place:jp-osaka
  vi: Osaka
  en: Osaka
  de: Osaka
  ru: Осака
  fr: Osaka
  zh: 大阪

place:jp-tokyo
  vi: Tokyo
  en: Tokyo
  de: Tokio
  ru: Токио
  fr: Tokyo
  zh: 东京

place:ke-nairobi
  vi: Nairobi
  en: Nairobi
  de: Nairobi
  ru: Найроби
  fr: Nairobi
  zh: 内罗毕

place:kg-bishkek
  vi: Bishkek
  en: Bishkek
  de: Bischkek
  ru: Бишкек
  fr: Bichkek
  zh: 比什凯克

place:kh-phnom-penh
  vi: Phnom Penh | Phnôm Pênh
  en: Phnom Penh
  de: Phnom Penh
  ru: Пномпень
  fr: Phnom Penh
  zh: 金边

place:kh-siem-reap
  vi: Siem Reap
  en: Siem Reap
  de: Siem Reap
  ru: Сиемреап
  fr: Siem Reap
  zh: 暹粒

place:kp-pyongyang
  vi: Bình Nhưỡng
  en: Pyongyang
  de: Pjöngjang
  ru: Пхеньян
  fr: Pyongyang
  zh: 平壤

place:kr-busan
  vi: Busan
  en: Busan
  de: Busan
  ru: Пусан
  fr: Busan
  zh: 釜山

place:kr-gyeongju
  vi: Gyeongju
  en: Gyeongju
  de: Gyeongju
  ru: Кёнджу
  fr: Gyeongju
  zh: 庆州

place:kr-incheon
  vi: Incheon
  en: Incheon
  de: Incheon
  ru: Инчхон
  fr: Incheon
  zh: 仁川

place:kr-seoul
  vi: Seoul
  en: Seoul
  de: Seoul
  ru: Сеул
  fr: Séoul
  zh: 首尔

place:kw-kuwait-city
  vi: Kuwait City
  en: Kuwait City
  de: Kuwait-Stadt
  ru: Эль-Кувейт
  fr: Koweït City
  zh: 科威特城

place:kz-almaty
  vi: Almaty
  en: Almaty
  de: Almaty
  ru: Алматы
  fr: Almaty
  zh: 阿拉木图

place:kz-astana
  vi: Astana
  en: Astana
  de: Astana
  ru: Астана
  fr: Astana
  zh: 阿斯塔纳

place:la-luang-prabang
  vi: Luang Prabang | Luông Pha-băng
  en: Luang Prabang
  de: Luang Prabang
  ru: Луангпхабанг | Луангпрабанг
  fr: Luang Prabang
  zh: 琅勃拉邦

place:la-vientiane
  vi: Viêng Chăn | Vientiane | Viêng-chăn
  en: Vientiane
  de: Vientiane
  ru: Вьентьян
  fr: Vientiane
  zh: 万象

place:lb-beirut
  vi: Beirut
  en: Beirut
  de: Beirut
  ru: Бейрут
  fr: Beyrouth
  zh: 贝鲁特

place:lk-colombo
  vi: Colombo
  en: Colombo
  de: Colombo
  ru: Коломбо
  fr: Colombo
  zh: 科伦坡

place:lt-vilnius
  vi: Vilnius
  en: Vilnius
  de: Vilnius
  ru: Вильнюс
  fr: Vilnius
  zh: 维尔纽斯

place:lv-riga
  vi: Riga
  en: Riga
  de: Riga
  ru: Рига
  fr: Riga
  zh: 里加

place:ly-tripoli
  vi: Tripoli
  en: Tripoli
  de: Tripolis
  ru: Триполи
  fr: Tripoli
  zh: 的黎波里

place:ma-rabat
  vi: Rabat
  en: Rabat
  de: Rabat
  ru: Рабат
  fr: Rabat
  zh: 拉巴特

place:md-chisinau
  vi: Chisinau
  en: Chisinau
  de: Chisinau
  ru: Кишинёв
  fr: Chisinau
  zh: 基希讷乌

place:me-podgorica
  vi: Podgorica
  en: Podgorica
  de: Podgorica
  ru: Подгорица
  fr: Podgorica
  zh: 波德戈里察

place:mg-antananarivo
  vi: Antananarivo
  en: Antananarivo
  de: Antananarivo
  ru: Антананариву
  fr: Antananarivo
  zh: 塔那那利佛

place:mk-skopje
  vi: Skopje
  en: Skopje
  de: Skopje
  ru: Скопье
  fr: Skopje
  zh: 斯科普里

place:ml-bamako
  vi: Bamako
  en: Bamako
  de: Bamako
  ru: Бамако
  fr: Bamako
  zh: 巴马科

place:mm-naypyidaw
  vi: Naypyidaw | Nay Pyi Taw
  en: Naypyidaw | Nay Pyi Taw
  de: Naypyidaw | Nay Pyi Taw
  ru: Нейпьидо
  fr: Naypyidaw | Nay Pyi Taw
  zh: 内比都

place:mm-yangon
  vi: Yangon
  en: Yangon
  de: Rangun
  ru: Янгон
  fr: Rangoun
  zh: 仰光

place:mn-ulaanbaatar
  vi: Ulaanbaatar | Ulan Bator
  en: Ulaanbaatar | Ulan Bator
  de: Ulan-Bator
  ru: Улан-Батор
  fr: Oulan-Bator
  zh: 乌兰巴托

place:mt-valletta
  vi: Valletta
  en: Valletta
  de: Valletta
  ru: Валлетта
  fr: La Valette
  zh: 瓦莱塔

place:mx-mexico-city
  vi: Mexico City
  en: Mexico City
  de: Mexiko-Stadt
  ru: Мехико
  fr: Mexico
  zh: 墨西哥城

place:my-kuala-lumpur
  vi: Kuala Lumpur
  en: Kuala Lumpur
  de: Kuala Lumpur
  ru: Куала-Лумпур
  fr: Kuala Lumpur
  zh: 吉隆坡

place:mz-maputo
  vi: Maputo
  en: Maputo
  de: Maputo
  ru: Мапуту
  fr: Maputo
  zh: 马普托

place:na-windhoek
  vi: Windhoek
  en: Windhoek
  de: Windhuk
  ru: Виндхук
  fr: Windhoek
  zh: 温得和克

place:ng-abuja
  vi: Abuja
  en: Abuja
  de: Abuja
  ru: Абуджа
  fr: Abuja
  zh: 阿布贾

place:ni-managua
  vi: Managua
  en: Managua
  de: Managua
  ru: Манагуа
  fr: Managua
  zh: 马那瓜

place:nl-amsterdam
  vi: Amsterdam
  en: Amsterdam
  de: Amsterdam
  ru: Амстердам
  fr: Amsterdam
  zh: 阿姆斯特丹

place:nl-the-hague
  vi: La Hay | The Hague
  en: The Hague
  de: Den Haag
  ru: Гаага
  fr: La Haye
  zh: 海牙

place:no-oslo
  vi: Oslo
  en: Oslo
  de: Oslo
  ru: Осло
  fr: Oslo
  zh: 奥斯陆

place:np-kathmandu
  vi: Kathmandu
  en: Kathmandu
  de: Kathmandu
  ru: Катманду
  fr: Katmandou
  zh: 加德满都

place:nz-auckland
  vi: Auckland
  en: Auckland
  de: Auckland
  ru: Окленд
  fr: Auckland
  zh: 奥克兰

place:nz-wellington
  vi: Wellington
  en: Wellington
  de: Wellington
  ru: Веллингтон
  fr: Wellington
  zh: 惠灵顿

place:om-muscat
  vi: Muscat
  en: Muscat
  de: Maskat
  ru: Маскат
  fr: Mascate
  zh: 马斯喀特

place:pa-panama-city
  vi: Panama City
  en: Panama City
  de: Panama-Stadt
  fr: Panama City
  zh: 巴拿马城

place:pe-lima
  vi: Lima
  en: Lima
  de: Lima
  ru: Лима
  fr: Lima
  zh: 利马

place:pg-port-moresby
  vi: Port Moresby
  en: Port Moresby
  de: Port Moresby
  ru: Порт-Морсби
  fr: Port Moresby
  zh: 莫尔兹比港

place:ph-manila
  vi: Manila
  en: Manila
  de: Manila
  ru: Манила
  fr: Manille
  zh: 马尼拉

place:pk-islamabad
  vi: Islamabad
  en: Islamabad
  de: Islamabad
  ru: Исламабад
  fr: Islamabad
  zh: 伊斯兰堡

place:pl-warsaw
  vi: Vác-sa-va
  en: Warsaw
  de: Warschau
  ru: Варшава
  fr: Varsovie
  zh: 华沙

place:ps-gaza
  vi: Gaza | Dải Gaza
  en: Gaza | Gaza Strip
  de: Gaza | Gazastreifen
  ru: Газа | сектор Газа
  fr: Gaza | bande de Gaza
  zh: 加沙 | 加沙地带

place:pt-lisbon
  vi: Lisbon
  en: Lisbon
  de: Lissabon
  ru: Лиссабон
  fr: Lisbonne
  zh: 里斯本

place:py-asuncion
  vi: Asuncion
  en: Asuncion
  de: Asunción
  ru: Асунсьон
  fr: Asuncion
  zh: 亚松森

place:qa-doha
  vi: Doha
  en: Doha
  de: Doha
  ru: Доха
  fr: Doha
  zh: 多哈

place:ro-bucharest
  vi: Bucharest
  en: Bucharest
  de: Bukarest
  ru: Бухарест
  fr: Bucarest
  zh: 布加勒斯特

place:rs-belgrade
  vi: Belgrade
  en: Belgrade
  de: Belgrad
  ru: Белград
  fr: Belgrade
  zh: 贝尔格莱德

place:ru-crimea
  vi: Crimea | Crưm
  en: Crimea
  de: Krim
  ru: Крым
  fr: Crimée
  zh: 克里米亚

place:ru-kazan
  vi: Kazan
  en: Kazan
  de: Kasan
  ru: Казань
  fr: Kazan
  zh: 喀山

place:ru-moscow
  vi: Moscow | Mát-xcơ-va | Matxcơva | Moskva
  en: Moscow
  de: Moskau
  ru: Москва
  fr: Moscou
  zh: 莫斯科

place:ru-saint-petersburg
  vi: Saint Petersburg | Xanh Pê-téc-bua
  en: Saint Petersburg | St. Petersburg | St Petersburg
  de: Sankt Petersburg | St. Petersburg
  ru: Санкт-Петербург | Петербург
  fr: Saint-Pétersbourg
  zh: 圣彼得堡

place:ru-vladivostok
  vi: Vladivostok
  en: Vladivostok
  de: Wladiwostok
  ru: Владивосток
  fr: Vladivostok
  zh: 符拉迪沃斯托克 | 海参崴

place:rw-kigali
  vi: Kigali
  en: Kigali
  de: Kigali
  ru: Кигали
  fr: Kigali
  zh: 基加利

place:sa-jeddah
  vi: Jeddah
  en: Jeddah
  de: Dschidda
  ru: Джидда
  fr: Djeddah
  zh: 吉达

place:sa-riyadh
  vi: Riyadh
  en: Riyadh
  de: Riad
  ru: Эр-Рияд
  fr: Riyad
  zh: 利雅得

place:sd-khartoum
  vi: Khartoum
  en: Khartoum
  de: Khartum
  ru: Хартум
  fr: Khartoum
  zh: 喀土穆

place:se-stockholm
  vi: Stockholm
  en: Stockholm
  de: Stockholm
  ru: Стокгольм
  fr: Stockholm
  zh: 斯德哥尔摩

place:si-ljubljana
  vi: Ljubljana
  en: Ljubljana
  de: Ljubljana
  ru: Любляна
  fr: Ljubljana
  zh: 卢布尔雅那

place:sk-bratislava
  vi: Bratislava
  en: Bratislava
  de: Bratislava
  ru: Братислава
  fr: Bratislava
  zh: 布拉迪斯拉发

place:sn-dakar
  vi: Dakar
  en: Dakar
  de: Dakar
  ru: Дакар
  fr: Dakar
  zh: 达喀尔

place:so-mogadishu
  vi: Mogadishu
  en: Mogadishu
  de: Mogadischu
  ru: Могадишо
  fr: Mogadiscio
  zh: 摩加迪沙

place:sy-damascus
  vi: Damascus
  en: Damascus
  de: Damaskus
  ru: Дамаск
  fr: Damas
  zh: 大马士革

place:th-bangkok
  vi: Bangkok | Băng Cốc
  en: Bangkok
  de: Bangkok
  ru: Бангкок
  fr: Bangkok
  zh: 曼谷

place:th-phuket
  vi: Phuket
  en: Phuket
  de: Phuket
  ru: Пхукет
  fr: Phuket
  zh: 普吉岛

place:tj-dushanbe
  vi: Dushanbe
  en: Dushanbe
  de: Duschanbe
  ru: Душанбе
  fr: Douchanbé
  zh: 杜尚别

place:tl-dili
  vi: Dili
  en: Dili
  de: Dili
  ru: Дили
  fr: Dili
  zh: 帝力

place:tm-ashgabat
  vi: Ashgabat
  en: Ashgabat
  de: Aschgabat
  ru: Ашхабад
  fr: Achgabat
  zh: 阿什哈巴德

place:tn-tunis
  vi: Tunis
  en: Tunis
  de: Tunis
  fr: Tunis
  zh: 突尼斯市

place:tr-ankara
  vi: Ankara
  en: Ankara
  de: Ankara
  ru: Анкара
  fr: Ankara
  zh: 安卡拉

place:tr-istanbul
  vi: Istanbul
  en: Istanbul
  de: Istanbul
  ru: Стамбул
  fr: Istanbul
  zh: 伊斯坦布尔

place:tw-taipei
  vi: Đài Bắc
  en: Taipei
  de: Taipeh
  ru: Тайбэй
  fr: Taipei
  zh: 台北

place:tz-dar-es-salaam
  vi: Dar es Salaam
  en: Dar es Salaam
  de: Daressalam
  ru: Дар-эс-Салам
  fr: Dar es Salaam
  zh: 达累斯萨拉姆

place:tz-dodoma
  vi: Dodoma
  en: Dodoma
  de: Dodoma
  ru: Додома
  fr: Dodoma
  zh: 多多马

place:ua-donbas
  vi: Donbas | Donbass
  en: Donbas | Donbass
  de: Donbass
  ru: Донбасс
  fr: Donbass
  zh: 顿巴斯

place:ua-kyiv
  vi: Kiev | Kyiv
  en: Kyiv | Kiev
  de: Kiew | Kyjiw
  ru: Киев
  fr: Kiev | Kyiv
  zh: 基辅

place:ug-kampala
  vi: Kampala
  en: Kampala
  de: Kampala
  ru: Кампала
  fr: Kampala
  zh: 坎帕拉

place:us-alaska
  vi: Alaska
  en: Alaska
  de: Alaska
  ru: Аляска
  fr: Alaska
  zh: 阿拉斯加

place:us-california
  vi: California
  en: California
  de: Kalifornien
  ru: Калифорния
  fr: Californie
  zh: 加利福尼亚 | 加州

place:us-hawaii
  vi: Hawaii
  en: Hawaii
  de: Hawaii
  ru: Гавайи
  fr: Hawaï
  zh: 夏威夷

place:us-houston
  vi: Houston
  en: Houston
  de: Houston
  ru: Хьюстон
  fr: Houston
  zh: 休斯敦

place:us-los-angeles
  vi: Los Angeles
  en: Los Angeles
  de: Los Angeles
  ru: Лос-Анджелес
  fr: Los Angeles
  zh: 洛杉矶

place:us-new-jersey
  vi: New Jersey
  en: New Jersey
  de: New Jersey
  ru: Нью-Джерси
  fr: New Jersey
  zh: 新泽西

place:us-new-mexico
  vi: New Mexico
  en: New Mexico
  de: New Mexico
  ru: Нью-Мексико
  fr: Nouveau-Mexique
  zh: 新墨西哥

place:us-new-york
  vi: New York | Niu Y-oóc
  en: New York
  de: New York
  ru: Нью-Йорк
  fr: New York
  zh: 纽约

place:us-san-francisco
  vi: San Francisco
  en: San Francisco
  de: San Francisco
  ru: Сан-Франциско
  fr: San Francisco
  zh: 旧金山

place:us-texas
  vi: Texas
  en: Texas
  de: Texas
  ru: Техас
  fr: Texas
  zh: 得克萨斯 | 得州

place:us-washington
  vi: Washington | Oa-sinh-tơn | Washington D.C.
  en: Washington | Washington D.C. | Washington DC
  de: Washington
  ru: Вашингтон
  fr: Washington
  zh: 华盛顿

place:uy-montevideo
  vi: Montevideo
  en: Montevideo
  de: Montevideo
  ru: Монтевидео
  fr: Montevideo
  zh: 蒙得维的亚

place:uz-samarkand
  vi: Samarkand
  en: Samarkand
  de: Samarkand
  ru: Самарканд
  fr: Samarcande
  zh: 撒马尔罕

place:uz-tashkent
  vi: Tashkent
  en: Tashkent
  de: Taschkent
  ru: Ташкент
  fr: Tachkent
  zh: 塔什干

place:ve-caracas
  vi: Caracas
  en: Caracas
  de: Caracas
  ru: Каракас
  fr: Caracas
  zh: 加拉加斯

place:vn-an-giang
  vi: An Giang
  en: An Giang
  de: An Giang
  ru: Анзянг
  fr: An Giang
  zh: 安江 | 安江省

place:vn-ba-dinh-square
  vi: Quảng trường Ba Đình
  en: Ba Dinh Square
  de: Ba-Dinh-Platz
  ru: площадь Бадинь
  fr: place Ba Dinh
  zh: 巴亭广场

place:vn-ba-ria-vung-tau
  vi: Bà Rịa - Vũng Tàu
  en: Ba Ria-Vung Tau
  de: Ba Ria-Vung Tau
  ru: Бариа-Вунгтау
  fr: Ba Ria-Vung Tau
  zh: 巴地头顿

place:vn-bac-giang
  vi: Bắc Giang
  en: Bac Giang
  de: Bac Giang
  ru: Бакзянг
  fr: Bac Giang
  zh: 北江

place:vn-bac-kan
  vi: Bắc Kạn
  en: Bac Kan
  de: Bac Kan
  ru: Баккан
  zh: 北件 | 北干省
  fr: Bac Kan

place:vn-bac-lieu
  vi: Bạc Liêu
  en: Bac Lieu
  de: Bac Lieu
  ru: Бакльеу
  fr: Bac Lieu
  zh: 薄辽

place:vn-bac-ninh
  vi: Bắc Ninh
  en: Bac Ninh
  de: Bac Ninh
  ru: Бакнинь
  fr: Bac Ninh
  zh: 北宁

place:vn-ben-tre
  vi: Bến Tre
  en: Ben Tre
  de: Ben Tre
  ru: Бенче
  fr: Ben Tre
  zh: 槟椥

place:vn-binh-dinh
  vi: Bình Định
  en: Binh Dinh
  de: Binh Dinh
  ru: Биньдинь
  fr: Binh Dinh
  zh: 平定省

place:vn-binh-duong
  vi: Bình Dương
  en: Binh Duong
  de: Binh Duong
  ru: Биньзыонг
  fr: Binh Duong
  zh: 平阳省 | 平阳 !bare

place:vn-binh-phuoc
  vi: Bình Phước
  en: Binh Phuoc
  de: Binh Phuoc
  ru: Биньфыок
  fr: Binh Phuoc
  zh: 平福

place:vn-binh-thuan
  vi: Bình Thuận
  en: Binh Thuan
  de: Binh Thuan
  ru: Биньтхуан
  fr: Binh Thuan
  zh: 平顺

place:vn-ca-mau
  vi: Cà Mau
  en: Ca Mau
  de: Ca Mau
  ru: Камау
  fr: Ca Mau
  zh: 金瓯

place:vn-can-tho
  vi: Cần Thơ
  en: Can Tho
  de: Can Tho
  ru: Кантхо
  fr: Can Tho
  zh: 芹苴

place:vn-cao-bang
  vi: Cao Bằng
  en: Cao Bang
  de: Cao Bang
  ru: Каобанг
  fr: Cao Bang
  zh: 高平省

place:vn-central-highlands
  vi: Tây Nguyên
  en: Central Highlands
  de: Zentrales Hochland
  ru: Центральное нагорье
  fr: Hauts plateaux du Centre
  zh: 西原

place:vn-con-dao
  vi: Côn Đảo
  en: Con Dao
  de: Con Dao
  ru: Кондао
  fr: Con Dao
  zh: 昆岛

place:vn-da-lat
  vi: Đà Lạt
  en: Da Lat | Dalat
  de: Da Lat | Dalat
  ru: Далат
  fr: Da Lat | Dalat
  zh: 大叻

place:vn-da-nang
  vi: Đà Nẵng
  en: Da Nang | Danang
  de: Da Nang | Danang
  ru: Дананг
  fr: Da Nang | Danang
  zh: 岘港

place:vn-dak-lak
  vi: Đắk Lắk | Đắc Lắc
  en: Dak Lak
  de: Dak Lak
  ru: Даклак
  fr: Dak Lak
  zh: 得乐

place:vn-dak-nong
  vi: Đắk Nông | Đắc Nông
  en: Dak Nong
  de: Dak Nong
  ru: Дакнонг
  fr: Dak Nong
  zh: 得农

place:vn-dien-bien
  vi: Điện Biên
  en: Dien Bien
  de: Dien Bien
  ru: Дьенбьен
  fr: Dien Bien
  zh: 奠边 | 奠边省

place:vn-dien-bien-phu
  vi: Điện Biên Phủ
  en: Dien Bien Phu
  de: Dien Bien Phu
  ru: Дьенбьенфу
  fr: Diên Biên Phu
  zh: 奠边府

place:vn-dong-nai
  vi: Đồng Nai
  en: Dong Nai
  de: Dong Nai
  ru: Донгнай
  fr: Dong Nai
  zh: 同奈

place:vn-dong-thap
  vi: Đồng Tháp
  en: Dong Thap
  de: Dong Thap
  ru: Донгтхап
  fr: Dong Thap
  zh: 同塔

place:vn-gia-lai
  vi: Gia Lai
  en: Gia Lai
  de: Gia Lai
  ru: Зялай
  fr: Gia Lai
  zh: 嘉莱

place:vn-ha-giang
  vi: Hà Giang
  en: Ha Giang
  de: Ha Giang
  ru: Хазянг
  fr: Ha Giang
  zh: 河江省 | 河江 !bare

place:vn-ha-long
  vi: Hạ Long
  en: Ha Long
  de: Ha Long
  ru: Халонг
  fr: Ha Long
  zh: 下龙

place:vn-ha-long-bay
  vi: Vịnh Hạ Long | vịnh Hạ Long
  en: Ha Long Bay | Halong Bay
  de: Halong-Bucht | Ha-Long-Bucht
  ru: бухта Халонг | залив Халонг
  fr: baie d’Ha Long | baie d’Along
  zh: 下龙湾

place:vn-ha-nam
  vi: Hà Nam
  en: Ha Nam
  de: Ha Nam
  ru: Ханам
  fr: Ha Nam

place:vn-ha-noi
  vi: Hà Nội | Thủ đô Hà Nội
  en: Hanoi | Ha Noi
  de: Hanoi | Ha Noi
  ru: Ханой
  fr: Hanoï | Hanoi
  zh: 河内

place:vn-ha-tinh
  vi: Hà Tĩnh
  en: Ha Tinh
  de: Ha Tinh
  ru: Хатинь
  fr: Ha Tinh
  zh: 河静

place:vn-hai-duong
  vi: Hải Dương
  en: Hai Duong
  de: Hai Duong
  ru: Хайзыонг
  fr: Hai Duong
  zh: 海阳省 | 海阳 !bare

place:vn-hai-phong
  vi: Hải Phòng
  en: Hai Phong | Haiphong
  de: Haiphong | Hai Phong
  ru: Хайфон
  fr: Hai Phong | Haïphong
  zh: 海防市 | 海防 !bare

place:vn-hau-giang
  vi: Hậu Giang
  en: Hau Giang
  de: Hau Giang
  ru: Хаузянг
  fr: Hau Giang
  zh: 后江

place:vn-ho-chi-minh-city
  vi: Thành phố Hồ Chí Minh | TP. Hồ Chí Minh | TP.HCM | TPHCM | TP Hồ Chí Minh | TP HCM
  en: Ho Chi Minh City | HCM City | HCMC
  de: Ho-Chi-Minh-Stadt
  ru: Хошимин !shared | город Хошимин
  fr: Hô Chi Minh-Ville | Ho Chi Minh-Ville | Hô-Chi-Minh-Ville
  zh: 胡志明市

place:vn-hoa-binh
  vi: Hòa Bình
  en: Hoa Binh
  de: Hoa Binh
  ru: Хоабинь
  fr: Hoa Binh
  zh: 和平省

place:vn-hoang-sa
  vi: Hoàng Sa | Quần đảo Hoàng Sa | quần đảo Hoàng Sa
  en: Hoang Sa | Paracel Islands | Paracels
  de: Paracel-Inseln | Hoang Sa
  ru: Хоангша | Парасельские острова
  fr: Hoang Sa | îles Paracels | Paracels
  zh: 黄沙群岛 | 西沙群岛

place:vn-hoi-an
  vi: Hội An
  en: Hoi An
  de: Hoi An
  ru: Хойан
  fr: Hôi An
  zh: 会安

place:vn-hue
  vi: Huế
  en: Hue
  de: Hue
  ru: Хюэ
  fr: Huê | Hue
  zh: 顺化

place:vn-hung-yen
  vi: Hưng Yên
  en: Hung Yen
  de: Hung Yen
  ru: Хынгйен
  fr: Hung Yen
  zh: 兴安省 | 兴安 !bare

place:vn-khanh-hoa
  vi: Khánh Hòa
  en: Khanh Hoa
  de: Khanh Hoa
  ru: Кханьхоа
  fr: Khanh Hoa
  zh: 庆和

place:vn-kien-giang
  vi: Kiên Giang
  en: Kien Giang
  de: Kien Giang
  ru: Кьензянг
  fr: Kien Giang
  zh: 坚江

place:vn-kon-tum
  vi: Kon Tum
  en: Kon Tum
  de: Kon Tum
  ru: Контум
  fr: Kon Tum
  zh: 昆嵩 | 崑嵩

place:vn-lai-chau
  vi: Lai Châu
  en: Lai Chau
  de: Lai Chau
  ru: Лайтяу
  fr: Lai Chau
  zh: 莱州

place:vn-lam-dong
  vi: Lâm Đồng
  en: Lam Dong
  de: Lam Dong
  ru: Ламдонг
  fr: Lam Dong
  zh: 林同

place:vn-lang-son
  vi: Lạng Sơn
  en: Lang Son
  de: Lang Son
  ru: Лангшон
  fr: Lang Son
  zh: 谅山

place:vn-lao-cai
  vi: Lào Cai
  en: Lao Cai
  de: Lao Cai
  ru: Лаокай
  fr: Lao Cai
  zh: 老街省 | 老街 !bare

place:vn-long-an
  vi: Long An
  en: Long An
  de: Long An
  ru: Лонган
  fr: Long An
  zh: 隆安

place:vn-mekong-delta
  vi: Đồng bằng sông Cửu Long | Đồng bằng Sông Cửu Long | ĐBSCL
  en: Mekong Delta
  de: Mekong-Delta | Mekongdelta
  ru: дельта Меконга
  fr: delta du Mékong
  zh: 九龙江平原 | 湄公河三角洲

place:vn-my-lai
  vi: Mỹ Lai
  en: My Lai
  de: My Lai
  ru: Милай
  fr: My Lai
  zh: 美莱

place:vn-nam-dinh
  vi: Nam Định
  en: Nam Dinh
  de: Nam Dinh
  ru: Намдинь
  fr: Nam Dinh
  zh: 南定省 | 南定 !bare

place:vn-nghe-an
  vi: Nghệ An
  en: Nghe An
  de: Nghe An
  ru: Нгеан
  fr: Nghê An
  zh: 义安 | 乂安

place:vn-nha-trang
  vi: Nha Trang
  en: Nha Trang
  de: Nha Trang
  ru: Нячанг
  fr: Nha Trang
  zh: 芽庄

place:vn-ninh-binh
  vi: Ninh Bình
  en: Ninh Binh
  de: Ninh Binh
  ru: Ниньбинь
  fr: Ninh Binh
  zh: 宁平

place:vn-ninh-thuan
  vi: Ninh Thuận
  en: Ninh Thuan
  de: Ninh Thuan
  ru: Ниньтхуан
  fr: Ninh Thuan
  zh: 宁顺

place:vn-noi-bai
  vi: Nội Bài
  en: Noi Bai
  de: Noi Bai
  ru: Нойбай
  fr: Noi Bai
  zh: 内排

place:vn-phu-quoc
  vi: Phú Quốc
  en: Phu Quoc
  de: Phu Quoc
  ru: Фукуок
  fr: Phu Quoc
  zh: 富国岛

place:vn-phu-tho
  vi: Phú Thọ
  en: Phu Tho
  de: Phu Tho
  ru: Футхо
  fr: Phu Tho
  zh: 富寿

place:vn-phu-yen
  vi: Phú Yên
  en: Phu Yen
  de: Phu Yen
  ru: Фуйен
  fr: Phu Yen
  zh: 富安省

place:vn-quang-binh
  vi: Quảng Bình
  en: Quang Binh
  de: Quang Binh
  ru: Куангбинь
  fr: Quang Binh
  zh: 广平

place:vn-quang-nam
  vi: Quảng Nam
  en: Quang Nam
  de: Quang Nam
  ru: Куангнам
  fr: Quang Nam
  zh: 广南

place:vn-quang-ngai
  vi: Quảng Ngãi
  en: Quang Ngai
  de: Quang Ngai
  ru: Куангнгай
  fr: Quang Ngai
  zh: 广义

place:vn-quang-ninh
  vi: Quảng Ninh
  en: Quang Ninh
  de: Quang Ninh
  ru: Куангнинь
  fr: Quang Ninh
  zh: 广宁

place:vn-quang-tri
  vi: Quảng Trị
  en: Quang Tri
  de: Quang Tri
  ru: Куангчи
  fr: Quang Tri
  zh: 广治

place:vn-red-river-delta
  vi: Đồng bằng sông Hồng
  en: Red River Delta
  de: Delta des Roten Flusses | Rotes-Fluss-Delta
  ru: дельта Красной реки
  fr: delta du fleuve Rouge
  zh: 红河平原 | 红河三角洲

place:vn-saigon
  vi: Sài Gòn
  en: Saigon
  de: Saigon
  ru: Сайгон
  fr: Saigon | Saïgon
  zh: 西贡

place:vn-soc-trang
  vi: Sóc Trăng
  en: Soc Trang
  de: Soc Trang
  ru: Шокчанг
  fr: Soc Trang
  zh: 朔庄

place:vn-son-la
  vi: Sơn La
  en: Son La
  de: Son La
  ru: Шонла
  fr: Son La
  zh: 山罗

place:vn-tay-ninh
  vi: Tây Ninh
  en: Tay Ninh
  de: Tay Ninh
  ru: Тэйнинь
  fr: Tay Ninh
  zh: 西宁省

place:vn-thai-binh
  vi: Thái Bình
  en: Thai Binh
  de: Thai Binh
  ru: Тхайбинь
  fr: Thai Binh
  zh: 太平省

place:vn-thai-nguyen
  vi: Thái Nguyên
  en: Thai Nguyen
  de: Thai Nguyen
  ru: Тхайнгуен
  fr: Thai Nguyen

place:vn-thanh-hoa
  vi: Thanh Hóa
  en: Thanh Hoa
  de: Thanh Hoa
  ru: Тханьхоа
  fr: Thanh Hoa
  zh: 清化

place:vn-thua-thien-hue
  vi: Thừa Thiên Huế | Thừa Thiên - Huế
  en: Thua Thien-Hue
  de: Thua Thien-Hue
  ru: Тхыатхьен-Хюэ
  fr: Thua Thien-Hue
  zh: 承天顺化

place:vn-tien-giang
  vi: Tiền Giang
  en: Tien Giang
  de: Tien Giang
  ru: Тьензянг
  fr: Tien Giang
  zh: 前江

place:vn-tra-vinh
  vi: Trà Vinh
  en: Tra Vinh
  de: Tra Vinh
  ru: Чавинь
  fr: Tra Vinh
  zh: 茶荣

place:vn-truong-sa
  vi: Trường Sa | Quần đảo Trường Sa | quần đảo Trường Sa
  en: Truong Sa | Spratly Islands | Spratlys
  de: Spratly-Inseln | Truong Sa
  ru: Чыонгша | острова Спратли
  fr: Truong Sa | îles Spratleys | Spratleys
  zh: 长沙群岛 | 南沙群岛

place:vn-tuyen-quang
  vi: Tuyên Quang
  en: Tuyen Quang
  de: Tuyen Quang
  ru: Туенкуанг
  fr: Tuyen Quang
  zh: 宣光

place:vn-vinh-long
  vi: Vĩnh Long
  en: Vinh Long
  de: Vinh Long
  ru: Виньлонг
  fr: Vinh Long
  zh: 永隆

place:vn-vinh-phuc
  vi: Vĩnh Phúc
  en: Vinh Phuc
  de: Vinh Phuc
  ru: Виньфук
  fr: Vinh Phuc
  zh: 永福省

place:vn-vung-tau
  vi: Vũng Tàu
  en: Vung Tau
  de: Vung Tau
  ru: Вунгтау
  fr: Vung Tau
  zh: 头顿

place:vn-yen-bai
  vi: Yên Bái
  en: Yen Bai
  de: Yen Bai
  ru: Йенбай
  fr: Yen Bai
  zh: 安沛

place:ye-sanaa
  vi: Sanaa
  en: Sanaa
  de: Sanaa
  ru: Сана
  fr: Sanaa
  zh: 萨那

place:za-cape-town
  vi: Cape Town
  en: Cape Town
  de: Kapstadt
  ru: Кейптаун
  fr: Le Cap
  zh: 开普敦

place:za-johannesburg
  vi: Johannesburg
  en: Johannesburg
  de: Johannesburg
  ru: Йоханнесбург
  fr: Johannesburg
  zh: 约翰内斯堡

place:za-pretoria
  vi: Pretoria
  en: Pretoria
  de: Pretoria
  ru: Претория
  fr: Pretoria
  zh: 比勒陀利亚

place:zm-lusaka
  vi: Lusaka
  en: Lusaka
  de: Lusaka
  ru: Лусака
  fr: Lusaka
  zh: 卢萨卡

place:zw-harare
  vi: Harare
  en: Harare
  de: Harare
  ru: Хараре
  fr: Harare
  zh: 哈拉雷
`;
