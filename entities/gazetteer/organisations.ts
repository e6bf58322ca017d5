/** Institutions by name: Vietnam's own, and the world bodies every diplomatic article names. */
export default `
# Institutions that every country has (ministries, governments) are in roles.ts.

org:adb
  vi: Ngân hàng Phát triển châu Á | Ngân hàng Phát triển Châu Á
  en: Asian Development Bank
  de: Asiatische Entwicklungsbank
  ru: Азиатский банк развития | АБР
  fr: Banque asiatique de développement
  zh: 亚洲开发银行 | 亚行
  all: ADB

org:aiib
  vi: Ngân hàng Đầu tư cơ sở hạ tầng châu Á
  en: Asian Infrastructure Investment Bank
  de: Asiatische Infrastrukturinvestmentbank
  ru: Азиатский банк инфраструктурных инвестиций | АБИИ
  fr: Banque asiatique d’investissement pour les infrastructures
  zh: 亚洲基础设施投资银行 | 亚投行
  all: AIIB

org:aipa
  vi: Đại hội đồng Liên nghị viện Hiệp hội các quốc gia Đông Nam Á | Đại hội đồng Liên nghị viện ASEAN
  en: ASEAN Inter-Parliamentary Assembly
  de: Interparlamentarische Versammlung der ASEAN
  ru: Межпарламентская ассамблея АСЕАН
  fr: Assemblée interparlementaire de l’ASEAN
  zh: 东盟议会联盟大会 | 东盟各国议会间大会
  all: AIPA

org:apec
  vi: Diễn đàn Hợp tác kinh tế châu Á - Thái Bình Dương | Diễn đàn Hợp tác Kinh tế châu Á-Thái Bình Dương
  en: Asia-Pacific Economic Cooperation | Asia-Pacific Economic Cooperation Forum
  de: Asiatisch-Pazifische Wirtschaftsgemeinschaft
  ru: Азиатско-Тихоокеанское экономическое сотрудничество | АТЭС
  fr: Coopération économique pour l’Asie-Pacifique
  zh: 亚太经合组织 | 亚太经济合作组织
  all: APEC

org:asean
  vi: Hiệp hội các quốc gia Đông Nam Á | Hiệp hội các Quốc gia Đông Nam Á
  en: Association of Southeast Asian Nations
  de: Verband Südostasiatischer Nationen | Vereinigung Südostasiatischer Nationen
  ru: АСЕАН | Ассоциация государств Юго-Восточной Азии
  fr: Association des nations de l’Asie du Sud-Est | Asean | ANASE
  zh: 东盟 | 东南亚国家联盟
  all: ASEAN

org:asean-secretariat
  vi: Ban Thư ký ASEAN
  en: ASEAN Secretariat
  de: ASEAN-Sekretariat
  ru: Секретариат АСЕАН
  fr: Secrétariat de l’ASEAN
  zh: 东盟秘书处

org:asem
  vi: Diễn đàn Hợp tác Á - Âu | Diễn đàn hợp tác Á-Âu
  en: Asia-Europe Meeting
  de: Asien-Europa-Treffen
  ru: АСЕМ
  fr: Dialogue Asie-Europe
  zh: 亚欧会议
  all: ASEM

org:au
  vi: Liên minh châu Phi | Liên minh Châu Phi
  en: African Union
  de: Afrikanische Union
  ru: Африканский союз
  fr: Union africaine
  zh: 非洲联盟 | 非盟

org:brics
  vi: Nhóm BRICS
  en: BRICS group
  de: BRICS-Gruppe
  ru: БРИКС
  fr: Brics
  zh: 金砖国家
  all: BRICS

org:cn-ccp
  vi: Đảng Cộng sản Trung Quốc
  en: Communist Party of China | Chinese Communist Party | CPC | CCP
  de: Kommunistische Partei Chinas | KPCh !fixed
  ru: Коммунистическая партия Китая | КПК
  fr: Parti communiste chinois | Parti communiste de Chine | PCC
  zh: 中国共产党 | 中共

org:cn-npc
  vi: Đại hội Đại biểu Nhân dân toàn quốc Trung Quốc | Nhân đại toàn quốc Trung Quốc
  en: National People’s Congress
  de: Nationaler Volkskongress
  ru: Всекитайское собрание народных представителей | ВСНП
  fr: Assemblée populaire nationale
  zh: 全国人民代表大会 | 全国人大

org:eaeu
  vi: Liên minh Kinh tế Á-Âu | Liên minh kinh tế Á - Âu
  en: Eurasian Economic Union
  de: Eurasische Wirtschaftsunion
  ru: Евразийский экономический союз | ЕАЭС
  fr: Union économique eurasiatique
  zh: 欧亚经济联盟
  all: EAEU

org:ecb
  vi: Ngân hàng Trung ương châu Âu
  en: European Central Bank | ECB
  de: Europäische Zentralbank | EZB !fixed
  ru: Европейский центральный банк | ЕЦБ
  fr: Banque centrale européenne | BCE
  zh: 欧洲中央银行 | 欧洲央行

org:eu
  vi: Liên minh châu Âu | Liên minh Châu Âu
  en: European Union
  de: Europäische Union
  ru: Европейский союз | Евросоюз | ЕС
  fr: Union européenne | UE
  zh: 欧盟 | 欧洲联盟
  all: EU

org:eu-commission
  vi: Ủy ban châu Âu | Ủy ban Châu Âu
  en: European Commission
  de: Europäische Kommission | EU-Kommission
  ru: Европейская комиссия | Еврокомиссия
  fr: Commission européenne
  zh: 欧盟委员会 | 欧委会

org:eu-council
  vi: Hội đồng châu Âu | Hội đồng Châu Âu
  en: European Council
  de: Europäischer Rat
  ru: Европейский совет | Евросовет
  fr: Conseil européen
  zh: 欧洲理事会

org:eu-parliament
  vi: Nghị viện châu Âu | Nghị viện Châu Âu
  en: European Parliament
  de: Europäisches Parlament | EU-Parlament | Europaparlament
  ru: Европейский парламент | Европарламент
  fr: Parlement européen
  zh: 欧洲议会

org:fao
  vi: Tổ chức Lương thực và Nông nghiệp Liên hợp quốc
  en: Food and Agriculture Organization | Food and Agriculture Organisation
  de: Ernährungs- und Landwirtschaftsorganisation
  ru: ФАО | Продовольственная и сельскохозяйственная организация ООН
  fr: Organisation pour l’alimentation et l’agriculture
  zh: 联合国粮农组织 | 粮农组织
  all: FAO

org:g20
  vi: Nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới
  en: Group of Twenty | Group of 20
  de: Gruppe der Zwanzig
  ru: Группа двадцати | Большая двадцатка
  fr: Groupe des vingt
  zh: 二十国集团
  all: G20 | G-20

org:g7
  vi: Nhóm các nước công nghiệp phát triển hàng đầu thế giới
  en: Group of Seven
  de: Gruppe der Sieben
  ru: Группа семи | Большая семёрка
  fr: Groupe des sept
  zh: 七国集团
  all: G7 | G-7

org:iaea
  vi: Cơ quan Năng lượng nguyên tử quốc tế | Cơ quan Năng lượng Nguyên tử Quốc tế
  en: International Atomic Energy Agency
  de: Internationale Atomenergie-Organisation | Internationale Atomenergiebehörde | IAEO !fixed
  ru: Международное агентство по атомной энергии | МАГАТЭ
  fr: Agence internationale de l’énergie atomique | AIEA
  zh: 国际原子能机构
  all: IAEA

org:icc
  vi: Tòa án Hình sự Quốc tế
  en: International Criminal Court
  de: Internationaler Strafgerichtshof | IStGH !fixed
  ru: Международный уголовный суд | МУС
  fr: Cour pénale internationale | CPI
  zh: 国际刑事法院

org:icj
  vi: Tòa án Công lý Quốc tế | Tòa án Công lý quốc tế
  en: International Court of Justice
  de: Internationaler Gerichtshof
  ru: Международный суд ООН
  fr: Cour internationale de Justice | Cour internationale de justice
  zh: 国际法院

org:icrc
  vi: Ủy ban Chữ thập đỏ quốc tế
  en: International Committee of the Red Cross
  de: Internationales Komitee vom Roten Kreuz
  ru: Международный комитет Красного Креста | МККК
  fr: Comité international de la Croix-Rouge | CICR
  zh: 红十字国际委员会
  all: ICRC

org:ilo
  vi: Tổ chức Lao động quốc tế | Tổ chức Lao động Quốc tế
  en: International Labour Organization | International Labour Organisation | International Labor Organization
  de: Internationale Arbeitsorganisation
  ru: Международная организация труда | МОТ
  fr: Organisation internationale du travail | Organisation internationale du Travail | OIT
  zh: 国际劳工组织
  all: ILO

org:imf
  vi: Quỹ Tiền tệ quốc tế | Quỹ Tiền tệ Quốc tế
  en: International Monetary Fund
  de: Internationaler Währungsfonds | IWF !fixed
  ru: Международный валютный фонд | МВФ
  fr: Fonds monétaire international | FMI
  zh: 国际货币基金组织
  all: IMF

org:interpol
  vi: Tổ chức Cảnh sát hình sự quốc tế
  ru: Интерпол
  zh: 国际刑警组织
  all: Interpol | INTERPOL

org:iom
  vi: Tổ chức Di cư quốc tế
  en: International Organization for Migration
  de: Internationale Organisation für Migration
  ru: Международная организация по миграции | МОМ
  fr: Organisation internationale pour les migrations
  zh: 国际移民组织
  all: IOM

org:jica
  vi: Cơ quan Hợp tác quốc tế Nhật Bản | Cơ quan Hợp tác Quốc tế Nhật Bản
  en: Japan International Cooperation Agency
  de: Japanische Agentur für internationale Zusammenarbeit
  ru: Японское агентство международного сотрудничества
  fr: Agence japonaise de coopération internationale
  zh: 日本国际协力机构
  all: JICA

org:mrc
  vi: Ủy hội sông Mekong quốc tế | Ủy hội sông Mekong | Ủy hội sông Mê Công quốc tế | Ủy hội sông Mê Công
  en: Mekong River Commission
  de: Mekong-Kommission | Mekong River Commission
  ru: Комиссия по реке Меконг | Комиссия реки Меконг
  fr: Commission du Mékong | Commission du fleuve Mékong
  zh: 湄公河委员会 | 湄委会

org:nato
  vi: Tổ chức Hiệp ước Bắc Đại Tây Dương
  en: North Atlantic Treaty Organization | Nato
  de: Nato | Nordatlantikpakt
  ru: НАТО | Организация Североатлантического договора
  fr: Otan | OTAN | Organisation du traité de l’Atlantique nord
  zh: 北约 | 北大西洋公约组织
  all: NATO

org:oecd
  vi: Tổ chức Hợp tác và Phát triển Kinh tế | Tổ chức Hợp tác và Phát triển kinh tế
  en: Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
  de: Organisation für wirtschaftliche Zusammenarbeit und Entwicklung
  ru: ОЭСР | Организация экономического сотрудничества и развития
  fr: OCDE | Organisation de coopération et de développement économiques
  zh: 经合组织 | 经济合作与发展组织
  all: OECD

org:oif
  vi: Cộng đồng Pháp ngữ | Tổ chức quốc tế Pháp ngữ
  en: International Organisation of La Francophonie | Francophonie
  de: Internationale Organisation der Frankophonie | Frankophonie
  ru: Международная организация франкоязычных стран | Франкофония
  fr: Organisation internationale de la Francophonie | Francophonie
  zh: 法语国家组织 | 法语国家国际组织
  all: OIF

org:opec
  ru: ОПЕК
  fr: Opep | OPEP
  zh: 欧佩克
  all: OPEC

org:osce
  vi: Tổ chức An ninh và Hợp tác châu Âu
  en: Organization for Security and Co-operation in Europe
  de: Organisation für Sicherheit und Zusammenarbeit in Europa
  ru: ОБСЕ | Организация по безопасности и сотрудничеству в Европе
  fr: Organisation pour la sécurité et la coopération en Europe
  zh: 欧洲安全与合作组织 | 欧安组织
  all: OSCE

org:sco
  vi: Tổ chức Hợp tác Thượng Hải
  en: Shanghai Cooperation Organisation | Shanghai Cooperation Organization
  de: Shanghaier Organisation für Zusammenarbeit | Shanghai Cooperation Organisation | SOZ !fixed
  ru: Шанхайская организация сотрудничества | ШОС
  fr: Organisation de coopération de Shanghai | Organisation de coopération de Shanghaï | OCS
  zh: 上海合作组织 | 上合组织
  all: SCO

org:un
  vi: Liên hợp quốc | Liên Hợp Quốc | Liên Hiệp Quốc | LHQ
  en: United Nations
  de: Vereinte Nationen | UNO !fixed
  ru: Организация Объединённых Наций | ООН
  fr: Nations Unies | Nations unies | ONU | Organisation des Nations Unies | Organisation des Nations unies
  zh: 联合国
  all: UN

org:un-general-assembly
  vi: Đại hội đồng Liên hợp quốc | Đại hội đồng Liên Hợp Quốc | Đại hội đồng LHQ
  en: United Nations General Assembly | UN General Assembly | UNGA | General Assembly of the United Nations
  de: Generalversammlung der Vereinten Nationen | UN-Generalversammlung | UN-Vollversammlung | Vollversammlung der Vereinten Nationen
  ru: Генеральная Ассамблея ООН | Генассамблея ООН | Генеральная Ассамблея Организации Объединённых Наций | ГА ООН
  fr: Assemblée générale des Nations Unies | Assemblée générale de l’ONU | Assemblée générale des Nations unies
  zh: 联合国大会 | 联大

org:un-human-rights-council
  vi: Hội đồng Nhân quyền Liên hợp quốc | Hội đồng Nhân quyền | Hội đồng Nhân quyền LHQ
  en: United Nations Human Rights Council | UN Human Rights Council | Human Rights Council
  de: Menschenrechtsrat | UN-Menschenrechtsrat | Menschenrechtsrat der Vereinten Nationen
  ru: Совет по правам человека | Совет ООН по правам человека | СПЧ ООН
  fr: Conseil des droits de l’homme | Conseil des droits de l’homme des Nations Unies | Conseil des droits de l’homme de l’ONU
  zh: 联合国人权理事会 | 人权理事会

org:un-secretariat
  vi: Ban Thư ký Liên hợp quốc
  en: United Nations Secretariat | UN Secretariat
  de: UN-Sekretariat | Sekretariat der Vereinten Nationen
  ru: Секретариат ООН
  fr: Secrétariat des Nations Unies | Secrétariat de l’ONU
  zh: 联合国秘书处

org:un-security-council
  vi: Hội đồng Bảo an Liên hợp quốc | Hội đồng Bảo an | HĐBA LHQ | Hội đồng Bảo an LHQ | HĐBA
  en: United Nations Security Council | UN Security Council | Security Council | UNSC | Security Council of the United Nations
  de: UN-Sicherheitsrat | Sicherheitsrat der Vereinten Nationen | Sicherheitsrat | Weltsicherheitsrat
  ru: Совет Безопасности ООН | Совбез ООН | СБ ООН | Совет Безопасности | Совет Безопасности Организации Объединённых Наций
  fr: Conseil de sécurité des Nations Unies | Conseil de sécurité de l’ONU | Conseil de sécurité | Conseil de sécurité des Nations unies
  zh: 联合国安理会 | 安理会 | 联合国安全理事会

org:un-women
  vi: UN Women
  en: UN Women
  de: UN Women
  ru: ООН-женщины
  fr: ONU Femmes
  zh: 联合国妇女署

org:undp
  vi: Chương trình Phát triển Liên hợp quốc
  en: United Nations Development Programme | UN Development Programme
  de: Entwicklungsprogramm der Vereinten Nationen
  ru: Программа развития ООН | ПРООН
  fr: Programme des Nations Unies pour le développement | PNUD
  zh: 联合国开发计划署
  all: UNDP

org:unesco
  vi: Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc
  en: United Nations Educational, Scientific and Cultural Organization
  de: Unesco
  ru: ЮНЕСКО
  fr: Unesco
  zh: 联合国教科文组织 | 教科文组织
  all: UNESCO

org:unfpa
  vi: Quỹ Dân số Liên hợp quốc
  en: United Nations Population Fund
  de: Bevölkerungsfonds der Vereinten Nationen
  ru: Фонд ООН в области народонаселения | ЮНФПА
  fr: Fonds des Nations Unies pour la population
  zh: 联合国人口基金
  all: UNFPA

org:unhcr
  vi: Cao ủy Liên hợp quốc về người tị nạn
  en: United Nations High Commissioner for Refugees | UN Refugee Agency
  de: UN-Flüchtlingshilfswerk | Flüchtlingshilfswerk der Vereinten Nationen
  ru: УВКБ ООН | УВКБ
  fr: Haut-Commissariat des Nations Unies pour les réfugiés
  zh: 联合国难民署 | 联合国难民事务高级专员公署
  all: UNHCR

org:unicef
  vi: Quỹ Nhi đồng Liên hợp quốc
  en: United Nations Children’s Fund
  de: Unicef | Kinderhilfswerk der Vereinten Nationen
  ru: ЮНИСЕФ | Детский фонд ООН
  fr: Unicef | Fonds des Nations Unies pour l’enfance
  zh: 联合国儿童基金会
  all: UNICEF

org:us-congress
  vi: Quốc hội Mỹ | Quốc hội Hoa Kỳ
  en: US Congress | U.S. Congress | Congress of the United States
  de: US-Kongress
  ru: Конгресс США
  fr: Congrès américain
  zh: 美国国会

org:vn-cpv
  vi: Đảng Cộng sản Việt Nam | Đảng ta !bare
  en: Communist Party of Vietnam | Communist Party of Viet Nam | CPV | Party !bare
  de: Kommunistische Partei Vietnams | KPV !fixed | Partei !bare
  ru: Коммунистическая партия Вьетнама | КПВ | партия !bare
  fr: Parti communiste du Vietnam | Parti communiste vietnamien | PCV | Parti !bare
  zh: 越南共产党 | 越共

org:vn-cpv-central-committee
  vi: Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
  en: Central Committee of the Communist Party of Vietnam | CPV Central Committee | Communist Party of Vietnam Central Committee
  de: Zentralkomitee der Kommunistischen Partei Vietnams
  ru: Центральный комитет Коммунистической партии Вьетнама | ЦК КПВ
  fr: Comité central du Parti communiste du Vietnam | Comité central du PCV
  zh: 越南共产党中央委员会 | 越共中央委员会 | 越共中央

org:vn-cpv-external-relations-commission
  vi: Ban Đối ngoại Trung ương | Ban Đối ngoại Trung ương Đảng
  en: Party Central Committee’s Commission for External Relations | Commission for External Relations | Central External Relations Commission | External Relations Commission | Commission for External Relations of the Party Central Committee | Central Commission for External Relations
  de: Ausschuss für Auswärtige Angelegenheiten !bare | Zentrale Kommission für Auswärtige Angelegenheiten | Kommission für Außenbeziehungen | Zentrale Kommission für Außenbeziehungen | Zentralausschuss für Auswärtige Angelegenheiten
  ru: Комиссия ЦК по внешним связям | Комиссия по внешним связям ЦК КПВ | Центральная комиссия по внешним связям | Отдел внешних связей ЦК КПВ | Комиссия по внешним связям !bare
  fr: Commission des relations extérieures du Comité central | Commission centrale des relations extérieures | Commission des relations extérieures !bare
  zh: 越共中央对外部 | 中央对外部 | 越共中央对外工作委员会

org:vn-cpv-inspection-commission
  vi: Ủy ban Kiểm tra Trung ương
  en: Central Inspection Commission | Central Commission for Inspection | Central Inspection Committee
  de: Zentrale Inspektionskommission | Zentrales Inspektionskomitee
  ru: Центральная комиссия по проверке | Центральная инспекционная комиссия
  fr: Commission centrale de contrôle | Commission centrale du contrôle
  zh: 中央检查委员会

org:vn-cpv-organisation-commission
  vi: Ban Tổ chức Trung ương
  en: Central Organisation Commission | Central Organization Commission | Central Commission for Organisation
  de: Zentrale Organisationskommission
  ru: Центральная организационная комиссия | Орготдел ЦК КПВ
  fr: Commission centrale de l’organisation
  zh: 越共中央组织部

org:vn-cpv-politburo
  vi: Bộ Chính trị Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam
  en: Politburo of the Communist Party of Vietnam | CPV Politburo
  ru: Политбюро ЦК КПВ
  fr: Bureau politique du Parti communiste du Vietnam | Bureau politique du PCV
  zh: 越共中央政治局

org:vn-cpv-propaganda-commission
  vi: Ban Tuyên giáo và Dân vận Trung ương | Ban Tuyên giáo Trung ương
  en: Central Propaganda and Education Commission | Commission for Communications and Education | Party Central Committee’s Commission for Communication, Education and Mass Mobilisation | Commission for Information, Education and Mass Mobilisation
  de: Zentrale Propagandakommission | Zentrale Kommission für Propaganda und Massenmobilisierung
  ru: Центральная комиссия по пропаганде и воспитанию | Центральная комиссия по пропаганде и массовой мобилизации
  fr: Commission centrale de la sensibilisation et de l’éducation | Commission centrale de la sensibilisation, de l’éducation et de la mobilisation des masses
  zh: 越共中央宣教部 | 中央宣教部

org:vn-cpv-secretariat
  vi: Ban Bí thư | Ban Bí thư Trung ương Đảng
  en: Secretariat !bare | Party Central Committee’s Secretariat | Secretariat of the Party Central Committee
  de: Sekretariat !bare | Sekretariat des Zentralkomitees | Parteisekretariat
  ru: Секретариат !bare | Секретариат ЦК | Секретариат ЦК КПВ
  fr: Secrétariat !bare | Secrétariat du Comité central du Parti | Secrétariat du Comité central
  zh: 中央书记处 | 越共中央书记处

org:vn-dav
  vi: Học viện Ngoại giao | Học viện Ngoại giao Việt Nam
  en: Diplomatic Academy of Vietnam | Diplomatic Academy of Viet Nam
  de: Diplomatische Akademie Vietnams | Diplomatische Akademie von Vietnam
  ru: Дипломатическая академия Вьетнама
  fr: Académie diplomatique du Vietnam
  zh: 越南外交学院

org:vn-fatherland-front
  vi: Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | MTTQ Việt Nam | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | MTTQ
  en: Vietnam Fatherland Front | Viet Nam Fatherland Front | Fatherland Front | VFF
  de: Vaterländische Front Vietnams | Vaterländische Front | Vietnamesische Vaterländische Front
  ru: Отечественный фронт Вьетнама | Отечественный фронт | ОФВ
  fr: Front de la Patrie du Vietnam | Front de la Patrie
  zh: 越南祖国阵线 | 祖国阵线

org:vn-government-inspectorate
  vi: Thanh tra Chính phủ
  en: Government Inspectorate
  de: Regierungsinspektorat
  ru: Правительственная инспекция
  fr: Inspection gouvernementale | Inspection du gouvernement
  zh: 政府监察总署

org:vn-government-office
  vi: Văn phòng Chính phủ
  en: Government Office | Office of the Government
  de: Regierungsbüro
  ru: Канцелярия правительства
  fr: Bureau du gouvernement | Office du gouvernement
  zh: 政府办公厅

org:vn-mofa-scov
  vi: Ủy ban Nhà nước về người Việt Nam ở nước ngoài | Ủy ban Nhà nước về Người Việt Nam ở nước ngoài
  en: State Committee for Overseas Vietnamese Affairs | State Committee for Overseas Vietnamese
  de: Staatskomitee für Angelegenheiten der Auslandsvietnamesen | Staatskomitee für Auslandsvietnamesen
  ru: Государственный комитет по делам вьетнамцев за рубежом | Государственный комитет по делам зарубежных вьетнамцев
  fr: Comité d’État chargé des Vietnamiens résidant à l’étranger | Comité d’État pour les Vietnamiens résidant à l’étranger
  zh: 国外越南人国家委员会 | 外交部国外越南人国家委员会

org:vn-na-foreign-affairs-committee
  vi: Ủy ban Đối ngoại của Quốc hội | Ủy ban Đối ngoại Quốc hội | Ủy ban Đối ngoại
  en: National Assembly’s Committee for External Relations | National Assembly Committee for External Relations | National Assembly’s Foreign Affairs Committee | National Assembly Foreign Affairs Committee | Committee for External Relations of the National Assembly
  de: Ausschuss für Auswärtige Angelegenheiten der Nationalversammlung | Außenausschuss der Nationalversammlung | Auswärtiger Ausschuss der Nationalversammlung
  ru: Комитет по внешним связям Национального собрания | Комитет Национального собрания по внешним связям | Комитет по иностранным делам Национального собрания
  fr: Commission des relations extérieures de l’Assemblée nationale | Commission des affaires étrangères de l’Assemblée nationale
  zh: 国会对外委员会

org:vn-na-standing-committee
  vi: Ủy ban Thường vụ Quốc hội | Thường vụ Quốc hội
  en: National Assembly Standing Committee | Standing Committee of the National Assembly | NA Standing Committee
  de: Ständiger Ausschuss der Nationalversammlung
  ru: Постоянный комитет Национального собрания | Постоянный комитет Национальной ассамблеи | ПК НС
  fr: Comité permanent de l’Assemblée nationale
  zh: 国会常务委员会 | 国会常委会

org:vn-nhan-dan
  vi: Báo Nhân Dân | Báo Nhân dân | báo Nhân Dân
  en: Nhan Dan Newspaper | Nhan Dan newspaper
  de: Zeitung Nhan Dan
  ru: Нянзан
  fr: Journal Nhan Dan
  zh: 越南人民报

org:vn-peoples-army
  vi: Quân đội nhân dân Việt Nam | Quân đội Nhân dân Việt Nam | QĐND Việt Nam
  en: Vietnam People’s Army | Viet Nam People’s Army | People’s Army of Vietnam
  de: Vietnamesische Volksarmee | Volksarmee Vietnams
  ru: Вьетнамская народная армия | ВНА
  fr: Armée populaire du Vietnam
  zh: 越南人民军

org:vn-qdnd
  vi: Báo Quân đội nhân dân | Báo Quân đội Nhân dân
  en: People’s Army Newspaper
  zh: 人民军队报

org:vn-the-gioi-viet-nam
  vi: Báo Thế giới và Việt Nam | Thế giới và Việt Nam | Báo Thế giới & Việt Nam | Thế giới & Việt Nam | TG&VN | Báo TG&VN | Báo Quốc tế
  en: The World and Vietnam Report | World and Vietnam Report | World & Vietnam Report | World and Vietnam Newspaper | The World & Vietnam Report
  de: Zeitung Welt und Vietnam | Die Welt und Vietnam
  ru: Мир и Вьетнам
  fr: Le Monde et le Vietnam
  zh: 世界与越南报 | 越南世界报

org:vn-vna
  vi: Thông tấn xã Việt Nam | TTXVN
  en: Vietnam News Agency | Viet Nam News Agency
  de: Vietnamesische Nachrichtenagentur | Nachrichtenagentur Vietnams
  ru: Вьетнамское информационное агентство | ВИА
  fr: Agence vietnamienne d’Information | Agence vietnamienne d’information | AVI
  zh: 越南通讯社 | 越通社
  all: VNA

org:vn-vov
  vi: Đài Tiếng nói Việt Nam
  en: Voice of Vietnam | Radio Voice of Vietnam
  de: Stimme Vietnams
  ru: Голос Вьетнама
  fr: La Voix du Vietnam | Voix du Vietnam
  zh: 越南之声
  all: VOV

org:vn-vtv
  vi: Đài Truyền hình Việt Nam
  en: Vietnam Television
  ru: Вьетнамское телевидение
  fr: Télévision du Vietnam
  zh: 越南电视台
  all: VTV

org:who
  vi: Tổ chức Y tế thế giới | Tổ chức Y tế Thế giới
  en: World Health Organization | World Health Organisation
  de: Weltgesundheitsorganisation
  ru: Всемирная организация здравоохранения | ВОЗ
  fr: Organisation mondiale de la Santé | Organisation mondiale de la santé | OMS
  zh: 世界卫生组织 | 世卫组织
  all: WHO

org:wipo
  vi: Tổ chức Sở hữu trí tuệ thế giới
  en: World Intellectual Property Organization
  de: Weltorganisation für geistiges Eigentum
  ru: Всемирная организация интеллектуальной собственности | ВОИС
  fr: Organisation mondiale de la propriété intellectuelle | OMPI
  zh: 世界知识产权组织
  all: WIPO

org:world-bank
  vi: Ngân hàng Thế giới | Ngân hàng thế giới
  en: World Bank
  de: Weltbank
  ru: Всемирный банк
  fr: Banque mondiale
  zh: 世界银行 | 世行

org:world-economic-forum
  vi: Diễn đàn Kinh tế thế giới | Diễn đàn Kinh tế Thế giới
  en: World Economic Forum
  de: Weltwirtschaftsforum
  ru: Всемирный экономический форум | ВЭФ
  fr: Forum économique mondial
  zh: 世界经济论坛
  all: WEF

org:wto
  vi: Tổ chức Thương mại thế giới | Tổ chức Thương mại Thế giới
  en: World Trade Organization | World Trade Organisation
  de: Welthandelsorganisation
  ru: Всемирная торговая организация | ВТО
  fr: Organisation mondiale du commerce | Organisation mondiale du Commerce | OMC
  zh: 世界贸易组织 | 世贸组织
  all: WTO
`;
