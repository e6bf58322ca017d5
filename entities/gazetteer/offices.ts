/** Offices that only one body has. Those that every country has are in roles.ts. */
export default `
# office:vn-cpv-… belong to the Communist Party of Vietnam.

office:asean-secretary-general
  vi: tổng thư ký ASEAN | tổng Thư ký ASEAN
  en: ASEAN Secretary-General | secretary-General of ASEAN | secretary General of ASEAN
  de: ASEAN-Generalsekretär | Generalsekretär der ASEAN | Generalsekretär des ASEAN
  ru: генеральный секретарь АСЕАН | генсек АСЕАН
  fr: secrétaire général de l’ASEAN
  zh: 东盟秘书长

office:cn-ccp-general-secretary
  vi: Tổng Bí thư Đảng Cộng sản Trung Quốc | Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc
  en: General Secretary of the Communist Party of China | General Secretary of the Chinese Communist Party
  de: Generalsekretär der Kommunistischen Partei Chinas
  ru: генеральный секретарь ЦК КПК | генеральный секретарь Коммунистической партии Китая
  fr: secrétaire général du Parti communiste chinois | secrétaire général du Parti communiste de Chine
  zh: 中共中央总书记

office:cn-president
  ru: председатель КНР | председатель Китайской Народной Республики

office:eu-commission-president
  vi: chủ tịch Ủy ban châu Âu | chủ tịch EC
  en: president of the European Commission | European Commission President | Commission President
  de: EU-Kommissionspräsidentin | EU-Kommissionspräsident | Kommissionspräsidentin | Präsidentin der Europäischen Kommission | Präsident der Europäischen Kommission
  ru: председатель Еврокомиссии | председатель Европейской комиссии | глава Еврокомиссии
  fr: présidente de la Commission européenne | président de la Commission européenne
  zh: 欧盟委员会主席 | 欧委会主席

office:eu-council-president
  vi: chủ tịch Hội đồng châu Âu
  en: president of the European Council | European Council President
  de: EU-Ratspräsident | Präsident des Europäischen Rates
  ru: председатель Европейского совета | глава Евросовета
  fr: président du Conseil européen
  zh: 欧洲理事会主席

office:eu-high-representative
  vi: đại diện cấp cao của Liên minh châu Âu về chính sách đối ngoại và an ninh | đại diện cấp cao EU về chính sách đối ngoại và an ninh
  en: EU High Representative for Foreign Affairs and Security Policy | EU foreign policy chief | High Representative of the Union for Foreign Affairs and Security Policy
  de: EU-Außenbeauftragte | EU-Außenbeauftragter | EU-Chefdiplomatin
  ru: глава дипломатии ЕС | глава дипломатии Евросоюза | верховный представитель ЕС по иностранным делам и политике безопасности
  fr: haute représentante de l’UE | haute représentante de l’Union européenne pour les affaires étrangères et la politique de sécurité | chef de la diplomatie européenne
  zh: 欧盟外交与安全政策高级代表 | 欧盟外交和安全政策高级代表

office:nato-secretary-general
  vi: tổng thư ký NATO | tổng Thư ký NATO
  en: NATO Secretary General | NATO Secretary-General
  de: NATO-Generalsekretär | Nato-Generalsekretär
  ru: генеральный секретарь НАТО | генсек НАТО
  fr: secrétaire général de l’OTAN | secrétaire général de l’Otan
  zh: 北约秘书长

office:un-general-assembly-president
  vi: chủ tịch Đại hội đồng Liên hợp quốc | chủ tịch Đại hội đồng LHQ
  en: president of the United Nations General Assembly | UN General Assembly President | president of the UN General Assembly
  de: Präsident der UN-Generalversammlung | Präsidentin der UN-Generalversammlung | Präsident der Generalversammlung der Vereinten Nationen
  ru: председатель Генеральной Ассамблеи ООН | председатель Генассамблеи ООН
  fr: président de l’Assemblée générale des Nations Unies | présidente de l’Assemblée générale des Nations Unies | président de l’Assemblée générale de l’ONU
  zh: 联合国大会主席 | 联大主席

office:un-secretary-general
  vi: tổng thư ký Liên hợp quốc | tổng Thư ký Liên hợp quốc | tổng thư ký Liên Hợp Quốc | tổng Thư ký LHQ | tổng thư ký LHQ
  en: United Nations Secretary-General | UN Secretary-General | UN Secretary General | secretary-General of the United Nations | UN chief
  de: UN-Generalsekretär | Generalsekretär der Vereinten Nationen | UNO-Generalsekretär
  ru: генеральный секретарь ООН | генсек ООН | генеральный секретарь Организации Объединённых Наций
  fr: secrétaire général des Nations Unies | secrétaire général de l’ONU | secrétaire général des Nations unies
  zh: 联合国秘书长

office:vn-cpv-external-relations-commission-head
  vi: trưởng Ban Đối ngoại Trung ương | trưởng ban Đối ngoại Trung ương
  en: head of the Party Central Committee’s Commission for External Relations | chairman of the Party Central Committee’s Commission for External Relations
  de: Leiter der Zentralen Kommission für Auswärtige Angelegenheiten | Leiter der Kommission für Außenbeziehungen
  ru: заведующий Отделом внешних связей ЦК КПВ | председатель Комиссии ЦК по внешним связям | глава Комиссии ЦК КПВ по внешним связям
  fr: chef de la Commission des relations extérieures du Comité central | président de la Commission des relations extérieures du Comité central
  zh: 越共中央对外部部长 | 中央对外部部长

office:vn-cpv-general-secretary
  vi: Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam | Tổng Bí thư Đảng Cộng sản Việt Nam
  en: General Secretary of the Communist Party of Vietnam | General Secretary of the Communist Party of Vietnam Central Committee | General Secretary of the Communist Party of Viet Nam | CPV General Secretary | General Secretary of the CPV Central Committee
  de: Generalsekretär der Kommunistischen Partei Vietnams | Generalsekretär des Zentralkomitees der Kommunistischen Partei Vietnams
  ru: генеральный секретарь ЦК КПВ | генеральный секретарь КПВ | генеральный секретарь ЦК Коммунистической партии Вьетнама
  fr: secrétaire général du Parti communiste du Vietnam | secrétaire général du Comité central du Parti communiste du Vietnam | secrétaire général du PCV
  zh: 越共中央总书记 | 越南共产党中央委员会总书记 | 越共总书记

office:vn-cpv-secretariat-standing-member
  vi: thường trực Ban Bí thư
  en: permanent Member of the Secretariat | standing Member of the Secretariat | permanent member of the Party Central Committee’s Secretariat | standing Secretary of the Party Central Committee
  de: Ständiges Mitglied des Sekretariats | Ständiger Sekretär des Sekretariats
  ru: постоянный член Секретариата | постоянный член Секретариата ЦК КПВ
  fr: membre permanent du Secrétariat | permanent du Secrétariat du Comité central
  zh: 中央书记处常务书记 | 越共中央书记处常务书记

office:vn-hanoi-party-secretary
  vi: bí thư Thành ủy Hà Nội
  en: secretary of the Hanoi Party Committee | Hanoi Party Secretary
  de: Sekretär des Parteikomitees von Hanoi
  ru: секретарь Ханойского горкома партии | секретарь партийного комитета Ханоя
  fr: secrétaire du Comité municipal du Parti de Hanoi | secrétaire du Comité du Parti de Hanoi
  zh: 河内市委书记

office:vn-na-foreign-affairs-committee-chair
  vi: chủ nhiệm Ủy ban Đối ngoại của Quốc hội | chủ nhiệm Ủy ban Đối ngoại | chủ nhiệm Ủy ban Đối ngoại Quốc hội
  en: chairman of the National Assembly’s Committee for External Relations | chairman of the National Assembly Committee for External Relations
  de: Vorsitzender des Ausschusses für Auswärtige Angelegenheiten der Nationalversammlung
  ru: председатель Комитета Национального собрания по внешним связям | председатель Комитета по внешним связям Национального собрания
  fr: président de la Commission des relations extérieures de l’Assemblée nationale
  zh: 国会对外委员会主任

office:vn-na-permanent-vice-chair
  vi: phó Chủ tịch Thường trực Quốc hội | phó Chủ tịch thường trực Quốc hội
  en: permanent Vice Chairman of the National Assembly | standing Vice Chairman of the National Assembly
  de: Ständiger stellvertretender Vorsitzender der Nationalversammlung
  ru: постоянный заместитель председателя Национального собрания | первый заместитель председателя Национального собрания
  fr: vice-président permanent de l’Assemblée nationale
  zh: 国会常务副主席

office:vn-na-vice-chair
  vi: phó Chủ tịch Quốc hội | phó chủ tịch Quốc hội
  en: vice Chairman of the National Assembly | National Assembly Vice Chairman | vice Chairwoman of the National Assembly | National Assembly Vice Chairwoman
  de: stellvertretender Vorsitzender der Nationalversammlung | Vizevorsitzender der Nationalversammlung | Vizepräsident der Nationalversammlung
  ru: заместитель председателя Национального собрания | вице-спикер Национального собрания
  fr: vice-président de l’Assemblée nationale | vice-présidente de l’Assemblée nationale
  zh: 国会副主席
`;
