/** Offices and institutions that every country has; {cc} is filled in by the recogniser. */
export default `
# A tilde marks where French puts the adjective: "le ministre chinois des Affaires étrangères".

office:{cc}-acting-president
  vi: quyền tổng thống | quyền chủ tịch nước
  en: acting president
  de: Interimspräsident | amtierender Präsident
  ru: исполняющий обязанности президента | и.о. президента
  fr: président ~ par intérim
  zh: 代总统 | 代主席

office:{cc}-ambassador-{host}
  vi: đại sứ !capital | đại sứ đặc mệnh toàn quyền
  en: ambassador !capital | ambassador extraordinary and plenipotentiary
  de: Botschafter | Botschafterin | außerordentlicher und bevollmächtigter Botschafter
  ru: посол !capital | чрезвычайный и полномочный посол
  fr: ambassadeur !capital | ambassadrice !capital | ambassadeur extraordinaire et plénipotentiaire
  zh: 大使 | 特命全权大使

office:{cc}-chancellor
  only: de at
  vi: thủ tướng liên bang
  en: chancellor !capital | federal chancellor
  de: Bundeskanzler | Bundeskanzlerin | Kanzler | Kanzlerin
  ru: канцлер | федеральный канцлер
  fr: chancelier | chancelière | chancelier fédéral
  zh: 联邦总理

office:{cc}-defence-minister
  ids: us office:us-secretary-of-defense
  vi: bộ trưởng quốc phòng | bộ trưởng Bộ Quốc phòng
  en: defence minister | defense minister | minister of national defence | minister of national defense | minister of defence | minister of defense | secretary of defense | defense secretary | defence secretary
  de: Verteidigungsminister | Verteidigungsministerin | Minister für Nationale Verteidigung | Minister für nationale Verteidigung
  ru: министр обороны | министр национальной обороны
  fr: ministre ~ de la Défense | ministre ~ de la Défense nationale
  zh: 国防部长 | 国防部部长 | 防长

office:{cc}-deputy-foreign-minister
  ids: us office:us-deputy-secretary-of-state
  vi: thứ trưởng ngoại giao | thứ trưởng Bộ Ngoại giao
  en: deputy foreign minister | vice foreign minister | deputy minister of foreign affairs | vice minister of foreign affairs | deputy secretary of state
  de: stellvertretender Außenminister | stellvertretende Außenministerin | Vize-Außenminister | Vizeaußenminister | stellvertretender Minister für Auswärtige Angelegenheiten | stellvertretender Minister für auswärtige Angelegenheiten
  ru: заместитель министра иностранных дел | замминистра иностранных дел !fixed | замглавы МИД !fixed
  fr: vice-ministre ~ des Affaires étrangères
  zh: 外交部副部长 | 副外长 | 副外交部长 | 常务副国务卿

office:{cc}-deputy-prime-minister
  vi: phó thủ tướng | phó thủ tướng chính phủ
  en: deputy prime minister | vice premier | vice prime minister | deputy PM !beside
  de: stellvertretender Premierminister | stellvertretende Premierministerin | stellvertretender Ministerpräsident | Vizepremierminister | Vizepremier | Vize-Premierminister
  ru: заместитель премьер-министра | вице-премьер | заместитель председателя правительства
  fr: vice-Premier ministre | vice-premier ministre
  zh: 副总理 | 政府副总理

office:{cc}-foreign-minister
  ids: us office:us-secretary-of-state
  vi: bộ trưởng ngoại giao | bộ trưởng Bộ Ngoại giao | ngoại trưởng
  en: foreign minister | minister of foreign affairs | minister for foreign affairs | minister for Europe and foreign affairs | foreign secretary | secretary of state | FM !beside
  de: Außenminister | Außenministerin | Minister für Auswärtige Angelegenheiten | Minister für auswärtige Angelegenheiten | Bundesaußenminister
  ru: министр иностранных дел | глава МИД | глава МИДа | глава внешнеполитического ведомства !capital | госсекретарь | государственный секретарь
  fr: ministre ~ des Affaires étrangères | chef de la diplomatie | ministre ~ de l’Europe et des Affaires étrangères | secrétaire d’État
  zh: 外交部部长 | 外交部长 | 外长 | 外交大臣 | 外相 | 国务卿

office:{cc}-general-secretary
  only: vn cn la
  ids: vn office:vn-cpv-general-secretary | cn office:cn-ccp-general-secretary | la office:la-lprp-general-secretary
  vi: Tổng Bí thư | tổng bí thư | Tổng Bí thư Ban Chấp hành Trung ương Đảng
  en: General Secretary | Party General Secretary | general secretary of the Communist Party | Party chief | General Secretary of the Party Central Committee
  de: Generalsekretär | Generalsekretärin | Generalsekretär der Kommunistischen Partei | Generalsekretär der Partei | Generalsekretär des Zentralkomitees
  ru: генеральный секретарь | генсек | генеральный секретарь ЦК | генеральный секретарь Коммунистической партии | генеральный секретарь Центрального комитета
  fr: secrétaire général ~ du Parti | secrétaire général du Parti communiste | secrétaire général du Comité central | Secrétaire général !capital
  zh: 总书记 | 中央总书记

office:{cc}-justice-minister
  vi: bộ trưởng tư pháp | bộ trưởng Bộ Tư pháp
  en: justice minister | minister of justice
  de: Justizminister | Justizministerin
  ru: министр юстиции
  fr: ministre ~ de la Justice
  zh: 司法部部长 | 司法部长

office:{cc}-king
  only: kh th gb jo sa es be nl dk no se bt ma bh
  vi: quốc vương !capital | nhà vua !capital | vua !capital
  en: King !foreign
  de: König !foreign
  ru: король !foreign
  fr: roi !capital !foreign
  zh: 国王

office:{cc}-mofa-spokesperson
  vi: người phát ngôn Bộ Ngoại giao | phó phát ngôn Bộ Ngoại giao
  en: Foreign Ministry spokesperson | Foreign Ministry spokesman | Foreign Ministry spokeswoman | spokesperson of the Ministry of Foreign Affairs | spokesperson for the Ministry of Foreign Affairs | spokeswoman of the Ministry of Foreign Affairs | Foreign Ministry’s spokesperson
  de: Sprecher des Außenministeriums | Sprecherin des Außenministeriums | Außenamtssprecher | Außenamtssprecherin | Außenministeriumssprecher
  ru: официальный представитель Министерства иностранных дел | официальный представитель МИД | официальный представитель МИДа | пресс-секретарь Министерства иностранных дел | пресс-секретарь МИД
  fr: porte-parole ~ du ministère des Affaires étrangères | porte-parole du ministère ~ des Affaires étrangères
  zh: 外交部发言人

office:{cc}-na-chair
  ids: us office:us-house-speaker | cn office:cn-npc-chair
  vi: chủ tịch quốc hội
  en: National Assembly Chairman | National Assembly Chairwoman | chairman of the National Assembly | chairwoman of the National Assembly | president of the National Assembly | speaker of the National Assembly | parliament speaker | speaker of parliament | NA Chairman | National Assembly Speaker
  de: Vorsitzender der Nationalversammlung | Präsident der Nationalversammlung | Präsidentin der Nationalversammlung | Parlamentspräsident | Parlamentspräsidentin | Parlamentsvorsitzender
  ru: председатель Национального собрания | председатель Национальной ассамблеи | спикер парламента | председатель парламента
  fr: président ~ de l’Assemblée nationale | présidente ~ de l’Assemblée nationale | président ~ du Parlement
  zh: 国会主席 | 国会议长 | 国会主席团主席

office:{cc}-party-chairman
  only: vn la cn
  vi: Chủ tịch Đảng
  en: Party Chairman
  de: Parteivorsitzender
  ru: председатель партии
  fr: président du Parti
  zh: 党主席

office:{cc}-permanent-deputy-foreign-minister
  vi: thứ trưởng thường trực Bộ Ngoại giao | thứ trưởng thường trực ngoại giao | thứ trưởng ngoại giao thường trực
  en: permanent deputy foreign minister | permanent deputy minister of foreign affairs | standing deputy foreign minister | first deputy foreign minister
  de: ständiger stellvertretender Außenminister | erster stellvertretender Außenminister | ständiger Vize-Außenminister
  ru: постоянный заместитель министра иностранных дел | первый заместитель министра иностранных дел | первый замминистра иностранных дел
  fr: vice-ministre permanent des Affaires étrangères | premier vice-ministre des Affaires étrangères
  zh: 外交部常务副部长 | 常务副外长

office:{cc}-permanent-deputy-prime-minister
  vi: phó thủ tướng thường trực | phó thủ tướng thường trực chính phủ
  en: permanent deputy prime minister | standing deputy prime minister | first deputy prime minister
  de: ständiger stellvertretender Premierminister | erster stellvertretender Premierminister
  ru: постоянный заместитель премьер-министра | первый вице-премьер | первый заместитель премьер-министра
  fr: vice-Premier ministre permanent | premier vice-Premier ministre
  zh: 常务副总理

office:{cc}-president
  vi: chủ tịch nước | chủ tịch !beside | tổng thống !foreign | Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam
  en: president !capital | state president | president of the Republic
  de: Präsident | Präsidentin | Staatspräsident | Staatspräsidentin | Staatschef | Bundespräsident
  ru: президент | государственный президент | президент государства
  fr: président !capital | présidente !capital | président ~ de la République
  zh: 国家主席 | 总统 !foreign | 主席 !beside

office:{cc}-prime-minister
  ids: de office:de-chancellor | at office:at-chancellor
  vi: thủ tướng | thủ tướng chính phủ
  en: prime minister | premier !capital | PM !beside
  # Alone, a Ministerpräsident in a German text is the head of a Land.
  de: Premierminister | Premierministerin | Ministerpräsident !beside | Ministerpräsidentin !beside | Premier | Regierungschef | Regierungschefin
  ru: премьер-министр | премьер | председатель правительства | глава правительства
  fr: Premier ministre | Première ministre | premier ministre | première ministre | chef du gouvernement
  zh: 总理 | 政府总理 | 国务院总理 | 首相

office:{cc}-prime-minister-former
  vi: cựu thủ tướng | nguyên thủ tướng
  en: former prime minister
  de: ehemaliger Premierminister | früherer Premierminister
  ru: бывший премьер-министр | экс-премьер
  fr: ancien Premier ministre
  zh: 前总理 | 前首相

office:{cc}-public-security-minister
  vi: bộ trưởng công an | bộ trưởng Bộ Công an
  en: minister of public security | public security minister
  de: Minister für Öffentliche Sicherheit | Minister für öffentliche Sicherheit
  ru: министр общественной безопасности
  fr: ministre ~ de la Sécurité publique
  zh: 公安部部长 | 公安部长

office:{cc}-trade-minister
  vi: bộ trưởng công thương | bộ trưởng Bộ Công Thương | bộ trưởng thương mại
  en: trade minister | minister of industry and trade | industry and trade minister
  de: Handelsminister | Handelsministerin | Industrie- und Handelsminister | Minister für Industrie und Handel
  ru: министр промышленности и торговли | министр торговли
  fr: ministre ~ de l’Industrie et du Commerce | ministre ~ du Commerce
  zh: 工贸部部长 | 工商部部长 | 商务部部长 | 商务部长

office:{cc}-vice-president
  vi: phó chủ tịch nước | phó tổng thống !foreign
  en: vice president !capital | state vice president
  de: Vizepräsident | Vizepräsidentin | Vizestaatspräsident | Vizestaatspräsidentin
  ru: вице-президент
  fr: vice-président !capital | vice-présidente !capital
  zh: 国家副主席 | 副总统 !foreign

org:{cc}-agriculture-environment-ministry
  ids: vn org:vn-mae
  vi: Bộ Nông nghiệp và Môi trường
  en: Ministry of Agriculture and Environment | Ministry of Agriculture and the Environment
  de: Ministerium für Landwirtschaft und Umwelt | Landwirtschafts- und Umweltministerium
  ru: Министерство сельского хозяйства и окружающей среды
  fr: ministère de l’Agriculture et de l’Environnement
  zh: 农业与环境部 | 农业和环境部

org:{cc}-agriculture-ministry
  vi: Bộ Nông nghiệp và Phát triển nông thôn | Bộ Nông nghiệp
  en: Ministry of Agriculture and Rural Development | Ministry of Agriculture | Agriculture Ministry
  de: Ministerium für Landwirtschaft und ländliche Entwicklung | Landwirtschaftsministerium
  ru: Министерство сельского хозяйства и развития сельских районов | Министерство сельского хозяйства | Минсельхоз
  fr: ministère de l’Agriculture et du Développement rural | ministère ~ de l’Agriculture
  zh: 农业与农村发展部 | 农业农村部 | 农业部

org:{cc}-central-bank
  ids: vn org:vn-state-bank | us org:us-federal-reserve
  vi: Ngân hàng Nhà nước | Ngân hàng Trung ương
  en: State Bank | central bank !capital
  de: Staatsbank | Zentralbank | Notenbank
  ru: Государственный банк | Центральный банк | Центробанк
  fr: Banque d’État | Banque centrale
  zh: 国家银行 | 中央银行

org:{cc}-communist-party
  only: vn cn cu
  ids: vn org:vn-cpv | cn org:cn-ccp | cu org:cu-pcc
  vi: Đảng Cộng sản | Đảng !capital
  en: Communist Party
  de: Kommunistische Partei | KP !fixed
  ru: Коммунистическая партия | компартия
  fr: Parti communiste
  zh: 共产党

org:{cc}-communist-party-central-committee
  only: vn cn cu
  ids: vn org:vn-cpv-central-committee | cn org:cn-ccp-central-committee | cu org:cu-pcc-central-committee
  vi: Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương | Trung ương Đảng | Ban Chấp hành Trung ương Đảng Cộng sản | Ban Chấp hành TW Đảng
  en: Party Central Committee | Central Committee of the Communist Party | Central Committee | Communist Party Central Committee
  de: Zentralkomitee | Zentralkomitee der Partei | Zentralkomitee der Kommunistischen Partei | ZK !fixed
  ru: Центральный Комитет | Центральный комитет партии | Центральный комитет Коммунистической партии | ЦК
  fr: Comité central du Parti | Comité central | Comité central du Parti communiste
  zh: 党中央 | 中央委员会 | 共产党中央委员会

org:{cc}-construction-ministry
  vi: Bộ Xây dựng
  en: Ministry of Construction | Construction Ministry
  de: Bauministerium | Ministerium für Bauwesen
  ru: Министерство строительства | Минстрой
  fr: ministère ~ de la Construction
  zh: 建设部

org:{cc}-culture-ministry
  vi: Bộ Văn hóa, Thể thao và Du lịch | Bộ Văn hóa Thể thao và Du lịch | Bộ VHTTDL | Bộ Văn hóa
  en: Ministry of Culture, Sports and Tourism | Ministry of Culture Sports and Tourism | Ministry of Culture | Culture Ministry
  de: Ministerium für Kultur, Sport und Tourismus | Kulturministerium
  ru: Министерство культуры, спорта и туризма | Министерство культуры | Минкультуры !fixed
  fr: ministère de la Culture, des Sports et du Tourisme | ministère ~ de la Culture
  zh: 文化体育旅游部 | 文化体育与旅游部 | 文化部

org:{cc}-defence-ministry
  ids: us org:us-defense-department
  vi: Bộ Quốc phòng
  en: Ministry of National Defence | Ministry of National Defense | Ministry of Defence | Ministry of Defense | Defence Ministry | Defense Ministry | Department of Defense
  de: Verteidigungsministerium | Ministerium für Nationale Verteidigung | Ministerium für nationale Verteidigung
  ru: Министерство обороны | Министерство национальной обороны | Минобороны !fixed
  fr: ministère ~ de la Défense | ministère ~ de la Défense nationale
  zh: 国防部

org:{cc}-education-ministry
  vi: Bộ Giáo dục và Đào tạo | Bộ Giáo dục | Bộ GD&ĐT
  en: Ministry of Education and Training | Ministry of Education | Education Ministry
  de: Ministerium für Bildung und Ausbildung | Bildungsministerium
  ru: Министерство образования и подготовки кадров | Министерство образования и обучения | Министерство образования
  fr: ministère de l’Éducation et de la Formation | ministère ~ de l’Éducation
  zh: 教育培训部 | 教育部

org:{cc}-embassy-{host}
  vi: Đại sứ quán | đại sứ quán
  en: embassy !capital
  de: Botschaft
  ru: посольство !capital
  fr: ambassade !capital
  zh: 大使馆

org:{cc}-ethnic-religious-affairs-ministry
  vi: Bộ Dân tộc và Tôn giáo
  en: Ministry of Ethnic and Religious Affairs | Ministry of Ethnic Minorities and Religion | Ministry of Ethnic Minority and Religious Affairs
  de: Ministerium für ethnische und religiöse Angelegenheiten | Ministerium für ethnische Minderheiten und Religion
  ru: Министерство по делам национальностей и религий | Министерство по делам этнических меньшинств и религий
  fr: ministère des Ethnies et des Religions | ministère des Affaires ethniques et religieuses
  zh: 民族与宗教部 | 民族宗教部

org:{cc}-finance-ministry
  ids: us org:us-treasury
  vi: Bộ Tài chính
  en: Ministry of Finance | Finance Ministry | Treasury Department
  de: Finanzministerium | Ministerium der Finanzen
  ru: Министерство финансов | Минфин
  fr: ministère ~ des Finances
  zh: 财政部

org:{cc}-government
  vi: chính phủ !capital
  en: government !capital
  de: Regierung
  ru: правительство
  fr: gouvernement !capital
  zh: 政府

org:{cc}-health-ministry
  vi: Bộ Y tế
  en: Ministry of Health | Health Ministry
  de: Gesundheitsministerium
  ru: Министерство здравоохранения | Минздрав
  fr: ministère ~ de la Santé
  zh: 卫生部

org:{cc}-home-affairs-ministry
  vi: Bộ Nội vụ
  en: Ministry of Home Affairs | Ministry of the Interior | Interior Ministry | Ministry of Interior
  de: Innenministerium
  ru: Министерство внутренних дел | МВД
  fr: ministère ~ de l’Intérieur
  zh: 内务部 | 内政部

org:{cc}-industry-trade-ministry
  vi: Bộ Công Thương | Bộ Công thương
  en: Ministry of Industry and Trade | Industry and Trade Ministry
  de: Ministerium für Industrie und Handel | Industrie- und Handelsministerium
  ru: Министерство промышленности и торговли | Минпромторг
  fr: ministère de l’Industrie et du Commerce
  zh: 工贸部 | 工商部

org:{cc}-information-communications-ministry
  vi: Bộ Thông tin và Truyền thông | Bộ TT&TT
  en: Ministry of Information and Communications
  de: Ministerium für Information und Kommunikation
  ru: Министерство информации и коммуникаций
  fr: ministère de l’Information et des Communications
  zh: 信息与传媒部 | 通讯与传媒部

org:{cc}-justice-ministry
  ids: us org:us-justice-department
  vi: Bộ Tư pháp
  en: Ministry of Justice | Justice Ministry | Department of Justice
  de: Justizministerium
  ru: Министерство юстиции | Минюст
  fr: ministère ~ de la Justice
  zh: 司法部

org:{cc}-labour-ministry
  vi: Bộ Lao động, Thương binh và Xã hội | Bộ Lao động - Thương binh và Xã hội | Bộ LĐTBXH | Bộ Lao động
  en: Ministry of Labour, Invalids and Social Affairs | Ministry of Labor, Invalids and Social Affairs | Ministry of Labour | Ministry of Labor
  de: Ministerium für Arbeit, Invaliden und Soziales | Arbeitsministerium
  ru: Министерство труда, инвалидов и социальных дел | Министерство труда
  fr: ministère du Travail, des Invalides et des Affaires sociales | ministère ~ du Travail
  zh: 劳动荣军与社会部 | 劳动部

org:{cc}-mofa
  ids: us org:us-state-department
  vi: Bộ Ngoại giao
  en: Ministry of Foreign Affairs | Foreign Ministry | Foreign Affairs Ministry | MOFA | MoFA | State Department | Department of State | Foreign Office | Ministry for Foreign Affairs | foreign ministry
  de: Außenministerium | Ministerium für Auswärtige Angelegenheiten | Ministerium für auswärtige Angelegenheiten | Auswärtiges Amt
  ru: Министерство иностранных дел | МИД | Госдепартамент | внешнеполитическое ведомство !capital
  fr: ministère ~ des Affaires étrangères | département d’État
  zh: 外交部 | 国务院外交部 | 外务省

org:{cc}-natural-resources-ministry
  vi: Bộ Tài nguyên và Môi trường | Bộ TN&MT
  en: Ministry of Natural Resources and Environment | Ministry of Natural Resources and the Environment
  de: Ministerium für natürliche Ressourcen und Umwelt | Ministerium für Natürliche Ressourcen und Umwelt
  ru: Министерство природных ресурсов и окружающей среды
  fr: ministère des Ressources naturelles et de l’Environnement
  zh: 自然资源与环境部 | 资源环境部

org:{cc}-parliament
  ids: vn org:vn-national-assembly | cn org:cn-npc | us org:us-congress
  vi: quốc hội !capital | nghị viện !capital !foreign
  en: National Assembly | parliament !capital
  de: Nationalversammlung | Parlament
  ru: Национальное собрание | Национальная ассамблея | парламент
  fr: Assemblée nationale | Parlement
  zh: 国会 | 议会 !foreign

org:{cc}-planning-investment-ministry
  vi: Bộ Kế hoạch và Đầu tư | Bộ KH&ĐT
  en: Ministry of Planning and Investment
  de: Ministerium für Planung und Investitionen | Planungs- und Investitionsministerium
  ru: Министерство планирования и инвестиций
  fr: ministère du Plan et de l’Investissement
  zh: 计划投资部 | 计划与投资部

org:{cc}-politburo
  only: vn cn cu
  ids: vn org:vn-cpv-politburo | cn org:cn-ccp-politburo | cu org:cu-pcc-politburo
  vi: Bộ Chính trị | Bộ Chính trị Trung ương Đảng
  en: Politburo | Political Bureau
  de: Politbüro
  ru: Политбюро
  fr: Bureau politique | Politburo
  zh: 政治局 | 中央政治局

org:{cc}-presidential-office
  vi: Văn phòng Chủ tịch nước | Phủ Chủ tịch | Phủ Tổng thống !foreign
  en: Presidential Office | Office of the President
  de: Präsidialamt | Präsidentenbüro
  ru: Канцелярия президента | Администрация президента
  fr: Bureau présidentiel | Présidence !capital
  zh: 国家主席办公厅 | 总统府

org:{cc}-public-security-ministry
  vi: Bộ Công an
  en: Ministry of Public Security | Public Security Ministry
  de: Ministerium für Öffentliche Sicherheit | Ministerium für öffentliche Sicherheit
  ru: Министерство общественной безопасности
  fr: ministère ~ de la Sécurité publique
  zh: 公安部

org:{cc}-science-technology-ministry
  vi: Bộ Khoa học và Công nghệ | Bộ KH&CN
  en: Ministry of Science and Technology
  de: Ministerium für Wissenschaft und Technologie | Wissenschaftsministerium
  ru: Министерство науки и технологий
  fr: ministère des Sciences et des Technologies | ministère de la Science et de la Technologie
  zh: 科技部 | 科学技术部

org:{cc}-state
  only: vn cn la
  ids: vn org:vn-state | cn org:cn-state | la org:la-state
  vi: Nhà nước

org:{cc}-supreme-court
  vi: Tòa án nhân dân tối cao | Tòa án Tối cao
  en: Supreme People’s Court | Supreme Court
  de: Oberster Volksgerichtshof | Oberster Gerichtshof
  ru: Верховный народный суд | Верховный суд
  fr: Cour populaire suprême | Cour suprême
  zh: 最高人民法院 | 最高法院

org:{cc}-transport-ministry
  vi: Bộ Giao thông vận tải | Bộ Giao thông Vận tải | Bộ GTVT
  en: Ministry of Transport | Transport Ministry
  de: Verkehrsministerium
  ru: Министерство транспорта | Минтранс
  fr: ministère ~ des Transports
  zh: 交通运输部
`;
