/**
 * A page for every site rule, each with what makes that rule necessary: the containers are the site's own
 * (see article/sites/), the sentences ours. What the rule has to give stands beside the page.
 */

/** What the rule's absence spoils; a field of `Article`. */
export type Field =
  | "title"
  | "kicker"
  | "byline"
  | "publishedTime"
  | "lead"
  | "text"
  | "captions"
  | "editions"
  | "source";

export interface RulePage {
  url: string;
  html: string;
  /**
   * Fields that are read wrongly without the rule. Where that is "text", it is the general reader's
   * judgement: retrained, it may learn to do without the rule, and the test will say so.
   */
  needs: readonly [Field, ...Field[]];
  lang: string;
  title: string;
  kicker?: string;
  lead: string | null;
  /** The blocks after the lead. */
  body: readonly string[];
  byline: string | null;
  publishedTime: string | null;
  captions?: readonly string[];
  /** Addresses of other editions, in order. */
  editions?: readonly string[];
  source?: string;
}

interface Shell {
  lang: string;
  title: string;
  /** Content of `meta` by name or property. */
  metas?: Readonly<Record<string, string>>;
  data?: Readonly<Record<string, unknown>>;
  head?: string;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function pageOf({ lang, title, metas = {}, data, head = "" }: Shell, body: string): string {
  const lines = Object.entries(metas).map(([name, content]) => {
    const key = name.includes(":") ? "property" : "name";
    return `<meta ${key}="${name}" content="${escaped(content)}">`;
  });
  const json = data && JSON.stringify({ "@context": "https://schema.org", ...data });
  if (json) lines.push(`<script type="application/ld+json">${json}</script>`);
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
${lines.join("\n")}${head}</head><body>${body}</body></html>`;
}

/** Paragraphs, one a line. */
const paragraphs = (texts: readonly string[], attributes = ""): string =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join("\n");

function auswaertigesAmt(): RulePage {
  const title = "Rede zum Ausbau der Konsularnetze in Berlin";
  const lead =
    "Beamte aus sechs Ländern beraten zwei Tage lang über gemeinsame Sprechstunden ihrer Konsulate. Am Ende soll ein Zeitplan stehen.";
  const body = [
    // Without the rule these are two labels before the first sentence.
    "Verehrte Delegierte,",
    "liebe Gäste,",
    "ich danke Ihnen für die Vorarbeit des Winters. Drei Punkte sind noch offen: die Haftung, die Gebühren und die Frage der Amtssprache.",
    "Nach dem Entwurf können Reisende ihre Pässe künftig auch in den Vertretungen der Partner abgeben. Die Prüfung bleibt bei dem Land, das den Pass ausgestellt hat.",
    "Ein Versuch in zwei Hafenstädten hat gezeigt, dass sich die Wartezeit auf die Hälfte verkürzt. Auf dieser Grundlage wollen wir das Netz bis zum Herbst erweitern.",
    "Das nächste Treffen ist für Juni vereinbart. Bis dahin bitte ich Sie um Ihre Berechnungen.",
  ];
  const html = pageOf(
    {
      lang: "de",
      title: `${title} - Auswärtiges Amt`,
      metas: { description: "Willkommen auf den Seiten des Auswärtigen Amts" },
    },
    `<header class="header"><a href="/de">Willkommen auf den Seiten des Auswärtigen Amts</a></header>
<main id="main"><div class="heading"><h1 class="heading__title"><span class="heading__title-text">${title}</span></h1>
<span class="heading__meta">03.03.2026 - Rede</span><p class="heading__intro">${lead}</p></div>
<div class="c-rte--default"><div>${paragraphs(body.slice(0, 4), ' class="rte__paragraph"')}</div></div>
<div class="c-teaser"><h2>Reise- und Sicherheitshinweise</h2>
<p class="teaser__text">Vor jeder Reise empfiehlt sich ein Blick in die Hinweise zu Einreise, Gesundheit und Sicherheit, die für jedes Land gesondert geführt werden.</p>
<a href="/de/reise-900100">Zu den Hinweisen</a></div>
<div class="c-rte--default"><div>${paragraphs(body.slice(4), ' class="rte__paragraph"')}</div></div>
<div class="c-service"><p>Das Bürgertelefon beantwortet werktags zwischen neun und fünfzehn Uhr allgemeine Fragen zur Arbeit der Vertretungen im Ausland.</p></div></main>
<footer><a href="/de/impressum-900101">Impressum</a></footer>`,
  );
  return {
    url: "https://www.auswaertiges-amt.de/de/newsroom/rede-konsularnetze-2790001",
    html,
    needs: ["text"],
    lang: "de",
    title,
    lead,
    body,
    byline: null,
    publishedTime: "2026-03-03",
  };
}

const bqt = {
  url: "https://baoquocte.vn/doi-thoai-ve-luu-vuc-song-noi-lai-tai-can-tho-900201.html",
  title: "Đối thoại về lưu vực sông nối lại tại Cần Thơ",
  lead: "Sau hai năm chờ đợi, bốn nước ven sông ngồi lại để bàn cách chia sẻ số liệu mực nước.",
  body: [
    "Sáng 26/2, phiên họp đầu tiên của nhóm chuyên gia khai mạc với sự có mặt của đại diện bốn Bộ Ngoại giao. Các bên trao cho nhau bản đồ trạm đo và thống nhất đơn vị tính.",
    "Theo chương trình, mỗi nước sẽ công bố số liệu vào ngày mồng một hằng tháng; ban thư ký có trách nhiệm đối chiếu và gửi lại trong vòng một tuần.",
    "Phát biểu tại phiên họp, trưởng đoàn Việt Nam cho rằng sự minh bạch là nền tảng của lòng tin và đề nghị lập đường dây trao đổi khẩn cấp trong mùa lũ.",
    "Phiên họp tiếp theo dự kiến diễn ra vào tháng Sáu, khi các đoàn đã có báo cáo của mùa khô.",
  ],
  caption: "Các đại biểu bên bản đồ trạm đo. (Ảnh: Văn Mẫu)",
};

/** baoquocte.vn's pages: for desktops, for telephones, and as AMP; another address, other wrappers. */
export function baoquocteHtml(form: "desktop" | "mobile" | "amp"): string {
  const { url, title, lead, body, caption } = bqt;
  const picture =
    form === "amp"
      ? '<amp-img src="/stores/amp_img/a.jpg" width="600" height="400"></amp-img>'
      : '<img class="__img_mastercms" src="data:," alt="tin nhap 20260226080112">';
  const article = `<div class="article-detail fw lt mb clearfix"><span class="article-detail-subtitle"></span>
<h1 class="article-detail-title f0">${title}</h1>
<div class="article-social fw lt clearfix"><div class="inforAuthor lt"><span class="article-member">Trần Mẫu An</span>
<div class="article-date hna-article-date lt">08:01 | 26/02/2026</div></div></div>
<div class="article-detail-desc fw lt f0 mb clearfix">${lead}</div>
<div class="bqt-share-social"><a href="#">Sao chép liên kết</a><a class="bqt-google-new" href="#">Theo dõi Baoquocte.vn trên</a></div>
<div class="article-relate"><a class="article-link" href="/tin-khac-900202.html">Một phiên họp khác về nguồn nước vừa kết thúc ở thượng nguồn</a></div>
<div class="__MASTERCMS_CONTENT"><div id="articleBody" itemprop="articleBody"><div id="__MB_MASTERCMS_EL_3"><style>.x{color:red}</style>
<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td>${picture}</td></tr><tr><td><p>${caption}</p></td></tr></tbody></table>
${paragraphs(body.slice(0, 2))}
<table class="_MB_EMBEDNEWS" align="right"><thead><tr><th>More from WVR</th></tr></thead><tbody><tr><td><p><a href="/tin-cu-900203.html">Tàu khảo sát rời cảng Cần Thơ</a></p></td></tr></tbody></table>
${paragraphs(body.slice(2))}
<table class="__mb_article_in_image"><tbody><tr><td><a href="/a-900204.html">Hợp tác nghề cá bước sang chặng mới</a><span class="tpl_desc">Hai bên bàn về lịch đánh bắt của năm tới và cách bảo vệ vùng sinh sản của cá con ở hạ lưu.</span></td></tr></tbody></table>
</div>
<div class="banner"><ins class="adsbygoogle"><p>Gói nghỉ dưỡng ba ngày hai đêm bên bờ biển, đặt trước ngày cuối tháng để nhận ưu đãi cho cả gia đình.</p></ins></div>
<zone id="k9"><p>Khóa học ngoại ngữ trực tuyến buổi tối khai giảng vào thứ Hai đầu tháng, học thử một tuần miễn phí.</p></zone></div>
<div class="article-detail-author"><i></i></div></div></div>
<div class="article-tag">Tags: <a class="tag-link" href="/tag/luu-vuc-song-1.tag">lưu vực sông</a></div>
<div id="user-comment"><p>Ý KIẾN BẠN ĐỌC</p><button name="__MB_ACTION_POST_COMMENT">Gửi bình luận</button></div>`;
  const data = {
    "@type": "NewsArticle",
    headline: title,
    publisher: { "@type": "Organization", name: "Báo Thế giới và Việt Nam" },
    isAccessibleForFree: "true",
  };
  const wrapped =
    form === "desktop"
      ? `<div class="webpage pc-detail"><span class="ico-systemDate">Thứ bảy 28/02/2026 10:38</span><main id="main"><div class="main-detail"><div class="bx-grid-detail"><div class="bx-detail-left lt">${article}</div>
<div class="bx-detail-right"><h3>Xem nhiều</h3><a href="/b-900205.html">Tin được xem nhiều thứ nhất</a></div></div></div></main></div>`
      : `<div class="webpage mobile-detail"><div class="mb-header"><a class="mb-menu" href="#">Menu</a><span class="ico-systemDate">28/02/2026 10:38</span></div><main id="main"><div class="mb-detail">${article}</div></main>
<div class="mb-footer"><a href="/">Trang chủ</a></div></div>`;
  return pageOf(
    {
      lang: "vi",
      title,
      metas: {
        author: "Báo Thế giới và Việt Nam",
        pagegen: "28-02-2026 10:38:41",
        "og:type": "article",
        "og:title": title,
      },
      data,
      head: `<link rel="canonical" href="${url}">${form === "desktop" ? `<link rel="amphtml" href="${url}&amp;mobile=yes&amp;amp=1">` : ""}`,
    },
    wrapped,
  );
}

function baoquocte(): RulePage {
  return {
    url: bqt.url,
    html: baoquocteHtml("desktop"),
    needs: ["byline"],
    lang: "vi",
    title: bqt.title,
    lead: bqt.lead,
    body: bqt.body,
    byline: "Trần Mẫu An",
    publishedTime: "2026-02-26T08:01:00+07:00",
    captions: [bqt.caption],
  };
}

function dw(): RulePage {
  const title = "Sechs Inselstaaten wollen ihre Seekarten gemeinsam erneuern";
  const lead =
    "Die Karten vieler Riffe sind fünfzig Jahre alt. Nun legen sechs Regierungen Geld und Schiffe zusammen. Nicht alle Nachbarn sind davon begeistert.";
  const heading = "Was die Nachbarn fürchten";
  const body = [
    "Es ist ein stilles Abkommen, das am Montag ohne Kameras unterzeichnet wurde. Sechs Inselstaaten verpflichten sich darin, ihre Gewässer bis zum Jahr 2030 neu zu vermessen.",
    "Den Anstoß gab ein Unfall im vergangenen Jahr, als ein Frachter auf ein Riff lief, das auf keiner Karte verzeichnet war. Die Regierungen einigten sich danach auf eine gemeinsame Behörde.",
    heading,
    "In den Hauptstädten der Nachbarländer wird gefragt, wem die neuen Daten gehören werden. Eine Diplomatin, die an den Gesprächen beteiligt war, nennt die Sorge verständlich, aber verfrüht.",
    "Veröffentlicht werden sollen die Karten ohnehin für alle. So steht es in der Präambel, und so haben es die Außenminister bei der Unterzeichnung bekräftigt.",
  ];
  const html = pageOf(
    { lang: "de", title: `${title} – DW – 07.04.2026` },
    `<nav><a href="/de/themen/s-9077">Themen</a><a href="/de/deutschland/s-1432">Deutschland</a></nav>
<section class="teasers"><h1>Weitere Themen</h1><a href="/de/hafen/a-71000002"><h3>Der Hafen, der wieder öffnet</h3></a><time>vor 3 Stunden</time></section>
<article><header><a href="/de/asien/s-1">Politik</a><h1>${title}</h1><span>Anna Probe aus Suva</span><p>${lead}</p></header>
<div class="rich-text">${paragraphs(body.slice(0, 2))}
<h2>${heading}</h2>${paragraphs(body.slice(3))}</div>
<section class="inline-recommendation"><h2>Redaktionsempfehlungen</h2><div class="entry"><a href="/de/lotsen/a-71000003"><h3>Lotsen auf hoher See</h3></a>
<p>Wer große Schiffe durch enge Rinnen bringt, braucht ruhige Nerven und Nachbarn, die einander vertrauen. Ein Besuch bei den Lotsen der Meerenge.</p></div></section></article>
<footer>© 2026 Deutsche Welle</footer>`,
  );
  return {
    url: "https://www.dw.com/de/inselstaaten-seekarten/a-71000001",
    html,
    needs: ["lead"],
    lang: "de",
    title,
    lead,
    body,
    byline: null,
    publishedTime: null,
  };
}

function eeas(): RulePage {
  const title = "Statement by the Spokesperson on the resumption of river talks";
  const body = [
    "The European Union welcomes the decision of the four riparian states to resume their talks on the sharing of water data, after an interruption of two years.",
    "The EU Delegation has offered to host the meetings of the technical group. It will also support the training of thirty hydrologists from the region.",
    "We encourage all parties to publish their measurements and to settle what is disputed by peaceful means, in line with the conventions they have signed.",
  ];
  const html = pageOf(
    {
      lang: "en",
      title: `${title} | EEAS`,
      metas: { "og:site_name": "EEAS", "og:title": title },
    },
    `<nav><a href="/_en">Home</a><a href="/eeas/press_en">Press</a></nav>
<main><article class="node node--type-press"><h1 class="node__title">${title}</h1>
<div class="node__meta"><div class="field--name-field-date"><time datetime="2026-02-27T12:00:00Z">27.02.2026</time></div><div class="field--name-field-place">Brussels</div></div>
<div class="node__content"><div class="field field--name-body"><div class="field__item">${paragraphs(body)}</div></div>
<div class="field field--name-field-contacts"><div class="field__item"><p>Spokesperson for Foreign Affairs and Security Policy, who answers questions of the press on working days between nine and six in the evening.</p></div></div></div></article></main>
<footer><a href="/eeas/contact_en">Contact</a></footer>`,
  );
  return {
    url: "https://www.eeas.europa.eu/eeas/statement-resumption-river-talks_en",
    html,
    needs: ["editions"],
    lang: "en",
    title,
    lead: null,
    body,
    byline: null,
    publishedTime: "2026-02-27T12:00:00Z",
    editions: ["https://www.eeas.europa.eu/eeas/statement-resumption-river-talks_fr"],
  };
}

function masterCms(): RulePage {
  const title = "Bạn bè quốc tế góp sách cho thư viện vùng biên";
  const lead = "Hơn ba nghìn cuốn sách bằng năm thứ tiếng đã về tới bốn trường học ở vùng biên.";
  const body = [
    "Ngày 12/3, đại diện các tổ chức hữu nghị trao số sách đầu tiên cho thầy trò bốn xã biên giới. Buổi lễ có sự tham dự của phó đại sứ hai nước láng giềng.",
    "Theo ban tổ chức, danh mục do chính các thầy cô lựa chọn, gồm sách khoa học, truyện thiếu nhi và từ điển. Số còn lại sẽ tới nơi trước năm học mới.",
    "Phía bạn đề nghị mở thêm lớp học tiếng qua mạng vào cuối tuần và cử tình nguyện viên sang giúp trong dịp hè.",
  ];
  const caption = "Học sinh bên những cuốn sách mới. (Ảnh: Thử Nghiệm)";
  const html = pageOf(
    {
      lang: "vi",
      title,
      metas: { author: "Tạp chí Thời Đại", "og:title": title, "og:site_name": "thoidai.com.vn" },
    },
    `<div class="header"><span class="systemDate">Thứ sáu, 13/03/2026 21:10</span></div>
<div class="article-detail"><h1 class="article-detail-title">${title}</h1>
<span class="article-detail-date">15:42 | 12/03/2026</span>
<div class="article-detail-desc">${lead}</div>
<div class="__MASTERCMS_CONTENT"><div id="__MB_MASTERCMS_EL_1">
<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td><img src="data:," alt=""></td></tr><tr><td>${caption}</td></tr></tbody></table>
${paragraphs(body.slice(0, 2))}
<table class="__MB_ARTICLE_A"><tbody><tr><td><p>TIN LIÊN QUAN</p><p><a href="/tin-900301.html">Lớp học tiếng nước láng giềng khai giảng bên bờ suối</a></p></td></tr></tbody></table>
${paragraphs(body.slice(2))}
<table class="__mb_article_in_image"><tbody><tr><td><a href="/tin-900302.html">Chuyến xe chở sách qua đèo</a><p>Đoàn xe chở sách vượt ba con đèo trong một ngày mưa để kịp buổi lễ khai mạc thư viện mới của xã.</p></td></tr></tbody></table></div>
<zone id="k1"><p>Mua hai tặng một tất cả các loại vở học sinh trong tuần lễ khai trương, giao hàng miễn phí toàn quốc.</p></zone></div></div>`,
  );
  return {
    url: "https://thoidai.com.vn/ban-be-quoc-te-gop-sach-cho-thu-vien-vung-bien-900300.html",
    html,
    needs: ["byline"],
    lang: "vi",
    title,
    lead,
    body,
    byline: null,
    publishedTime: "2026-03-12T15:42:00+07:00",
    captions: [caption],
  };
}

function mfaChina(): RulePage {
  const title = "两国外交部举行第三轮海洋事务磋商";
  const body = [
    "三月十二日，两国外交部在厦门举行第三轮海洋事务磋商。双方就渔业合作、海上搜救和科研数据共享交换了意见，同意继续保持沟通。",
    "双方商定年内举行一次联合搜救演练，并建立渔船信息通报制度。演练的时间和地点由两国海事部门另行商定。",
    "双方还同意支持两国青年学者互访，共同编写一份关于海洋环境保护的报告，并于明年在第四轮磋商前公布。",
  ];
  const html = pageOf(
    { lang: "zh", title: `${title}_中华人民共和国外交部`, metas: { author: "外交部" } },
    `<div class="header"><div class="date">今天是2026年3月14日</div><a href="/web/">首页</a><a href="/web/wjbxw/">新闻</a></div>
<div class="vibox"><div class="news-title"><div id="News_Body_Title">${title}</div></div>
<div class="time"><span>来源：</span><span id="News_Body_Time">2026-03-12 18:25</span></div>
<div id="News_Body_Txt_A">${paragraphs(body.map((text) => `　　${text}`))}</div>
<div class="recommend"><h3>推荐给朋友</h3><p>欢迎关注本网站的领事服务栏目，出行前请查阅目的地的安全提醒，并登记联系方式以便紧急时联络。</p></div></div>`,
  );
  return {
    url: "https://www.mfa.gov.cn/web/wjbxw/202603/t20260312_11500001.shtml",
    html,
    needs: ["title"],
    lang: "zh",
    title,
    lead: null,
    body,
    byline: null,
    publishedTime: "2026-03-12T18:25:00+08:00",
  };
}

function midRussia(): RulePage {
  const title = "О консультациях по вопросам речного судоходства";
  const body = [
    "14 мая в Москве прошли консультации экспертов трёх внешнеполитических ведомств по вопросам речного судоходства. Делегации возглавляли директора профильных департаментов.",
    "Стороны подтвердили готовность обмениваться сведениями о паводках и согласовали порядок прохода исследовательских судов через общие участки реки.",
    "Условлено, что следующая встреча состоится осенью. К этому времени будет подготовлен проект соглашения о совместных лоцманских картах.",
  ];
  const html = pageOf(
    { lang: "ru", title: `${title} - Министерство иностранных дел` },
    `<header><a href="/ru/">Главная</a><span class="current-date">16 мая 2026</span></header>
<div class="page-content"><article class="article"><div class="article-status-line"><span><span><i>14.05.2026</i> 20:28</span></span></div>
<h1>${title}</h1><div class="text article-content"><p class="article-note">975-14-05-2026</p>${paragraphs(body)}</div></article></div>
<div class="anons"><h3>Другие материалы</h3><div class="anons-text"><p>О встрече заместителя министра с послами стран региона и о подготовке к ежегодному совещанию руководителей миссий.</p></div></div>`,
  );
  return {
    url: "https://mid.ru/ru/foreign_policy/news/2099001/",
    html,
    needs: ["publishedTime"],
    lang: "ru",
    title,
    lead: null,
    body,
    byline: null,
    publishedTime: "2026-05-14T20:28:00+03:00",
  };
}

function oneCms(): RulePage {
  const title = "Ủy ban hỗn hợp bàn về kết nối đường sắt qua biên giới";
  const lead =
    "Hai nước nhất trí khảo sát chung tuyến đường sắt mới và lập nhóm công tác về thủ tục hải quan.";
  const body = [
    "Ngày 9/3, kỳ họp lần thứ năm của Ủy ban hỗn hợp khai mạc tại Lào Cai dưới sự đồng chủ trì của hai Thứ trưởng Ngoại giao. Hai bên rà soát các thỏa thuận đã ký.",
    "Các chuyên gia trình bày ba phương án hướng tuyến, trong đó phương án đi theo thung lũng được đánh giá là ít tốn kém và ít ảnh hưởng tới rừng hơn cả.",
    "Kết thúc kỳ họp, hai bên ký biên bản và hẹn gặp lại vào tháng Mười để nghe kết quả khảo sát.",
  ];
  const caption = "Toàn cảnh kỳ họp của Ủy ban hỗn hợp. (Ảnh: Mẫu/TTXVN)";
  const html = pageOf(
    {
      lang: "vi",
      title: `${title} | Vietnam+ (VietnamPlus)`,
      metas: { "og:title": title, "og:site_name": "Vietnam+ (VietnamPlus)" },
    },
    `<nav><a href="/chinhtri/">Chính trị</a><a href="/thegioi/">Thế giới</a></nav>
<article class="article"><h1 class="article__title cms-title">${title}</h1>
<div class="article__meta"><div class="article__author"><a class="name" href="/tac-gia/1.vnp">Lê Thử</a></div><time datetime="2026-03-09T07:45:00">09/03/2026 07:45</time></div>
<div class="article__sapo cms-desc">${lead}</div>
<div class="article__social"><a href="#">Chia sẻ</a></div>
<div class="article__body zce-content-body cms-body" itemprop="articleBody">${paragraphs(body.slice(0, 1))}
<div class="sda_middle"><p>Căn hộ hướng biển đã mở bán đợt hai với chính sách trả góp linh hoạt dành cho khách hàng đăng ký sớm.</p></div>
<figure class="picture"><img src="data:," alt=""><figcaption>${caption}</figcaption></figure>
${paragraphs(body.slice(1, 2))}
<div class="notebox cms-note"><p><strong>Tuyến đường sắt trong số liệu</strong></p><p>Tuyến dài 380 cây số, đi qua ba tỉnh, có 31 ga và dự kiến cần sáu năm để hoàn thành nếu vốn được cấp đủ.</p></div>
${paragraphs(body.slice(2))}
<div class="article-relate"><p>Tuyến đường sắt cũ vẫn chạy hai chuyến mỗi ngày trong thời gian khảo sát tuyến mới.</p></div>
<div class="related-news"><article><h3><a href="/ga-post900402.vnp">Ga biên giới mở thêm cửa làm thủ tục</a></h3><p>Cửa mới giúp hành khách làm thủ tục ngay trên tàu, không phải xuống ga chờ như trước đây.</p></article></div></div></article>`,
  );
  return {
    url: "https://www.vietnamplus.vn/uy-ban-hon-hop-ban-ve-ket-noi-duong-sat-post900401.vnp",
    html,
    needs: ["text"],
    lang: "vi",
    title,
    lead,
    body,
    byline: "Lê Thử",
    publishedTime: "2026-03-09T07:45:00+07:00",
    captions: [caption],
  };
}

function people(): RulePage {
  const title = "边境两市签署青年交流备忘录";
  const kicker = "共建友好城市二十年";
  const body = [
    "新华社昆明4月24日电 边境两座城市24日签署青年交流备忘录，约定今后五年每年互派一百名学生，学习语言、农业技术和传统工艺。",
    "签字仪式在市政厅举行。两国驻当地的总领事出席并致辞，表示青年往来是友好关系的根基，愿为交流提供签证便利。",
    "根据备忘录，首批学生将于九月出发。两市还将共同设立奖学金，资助家庭困难的学生，并邀请教师每年寒假互访。",
  ];
  const html = pageOf(
    {
      lang: "zh",
      title: `${title}--国际--人民网`,
      metas: { publishdate: "2026-04-24", author: "105092", source: "来源：新华网" },
    },
    `<div class="main"><div class="header cf"><h1><a href="http://www.people.cn"><img src="/img/logo.png" alt="人民网" title="人民网"></a></h1></div>
<div class="layout path"><a class="clink" href="http://www.people.com.cn/">人民网</a></div>
<div class="layout rm_txt cf"><div class="col col-1"><h3 class="pre">${kicker}</h3><h1>${title}</h1><h4 class="sub"></h4><div class="author cf"></div>
<div class="channel cf"><div class="col-1-1">2026年04月24日21:52 | 来源：<a href="http://www.news.cn/20260424/a0/c.html">新华网</a></div></div>
<div class="rm_txt_con cf"><div class="bza"><span></span><p></p></div>${paragraphs(body.map((text) => `　　${text}`))}
<div class="edit cf">(责编：甲某、乙某)</div><p class="paper_num"><em class="section-common-share-wrap">分享让更多人看到</em></p></div>
<div class="rm_relevant cf"><h5>推荐阅读</h5><ul><li><a href="/n1/2026/0423/c1002-40990002.html">跨境列车开行满月</a></li></ul></div></div></div></div>`,
  );
  return {
    url: "http://world.people.com.cn/n1/2026/0424/c1002-40990001.html",
    html,
    needs: ["publishedTime", "kicker"],
    lang: "zh",
    title,
    kicker,
    lead: null,
    body,
    byline: null,
    publishedTime: "2026-04-24T21:52:00+08:00",
  };
}

function qdnd(): RulePage {
  const title = "Hải quân hai nước tuần tra chung lần thứ mười hai";
  const lead =
    "QĐND Online - Chuyến tuần tra kéo dài ba ngày, kết hợp luyện tập tìm kiếm cứu nạn trên biển.";
  const body = [
    "Sáng 18/5, biên đội tàu của hải quân hai nước rời quân cảng Đà Nẵng, bắt đầu chuyến tuần tra chung thường niên. Tùy viên quốc phòng hai nước có mặt tại lễ xuất phát.",
    "Trong ba ngày, các tàu luyện tập liên lạc, vận động đội hình và phối hợp tìm kiếm một tàu cá giả định gặp nạn. Máy bay tuần thám hỗ trợ từ trên không.",
    "Kết thúc chuyến tuần tra, hai bên rút kinh nghiệm và thống nhất kế hoạch của năm sau, trong đó có phần giao lưu của các học viên trẻ.",
  ];
  const caption = "Biên đội tàu trước giờ rời cảng. Ảnh: VĂN THỬ";
  const html = pageOf(
    { lang: "vi", title, metas: { "og:title": title, "og:site_name": "Báo Quân đội nhân dân" } },
    `<div class="header"><span class="today">Thứ ba, 19/05/2026</span></div>
<div class="main"><h1 class="post-title">${title}</h1>
<div class="post-subinfo-wrap"><span class="post-subinfo"><span>Thứ hai, 18/05/2026 - 10:05</span></span></div>
<div class="post-summary"><p>${lead}</p></div>
<div class="post-content"><div itemprop="articleBody">${paragraphs(body.slice(0, 1))}
<table class="contentimg"><tbody><tr><td>leftcenterrightdel<img src="data:," alt=""></td></tr><tr><td>${caption}</td></tr></tbody></table>
${paragraphs(body.slice(1))}<p style="text-align: right"><strong>MINH THỬ - LÊ MẪU</strong></p></div>
<div class="post-more"><p>*Mời bạn đọc vào chuyên mục Đối ngoại quốc phòng để xem các tin, bài liên quan.</p>
<p>Mọi ý kiến đóng góp của bạn đọc xin gửi về tòa soạn theo địa chỉ ghi ở chân trang, kèm họ tên và số điện thoại liên lạc.</p></div></div></div>`,
  );
  return {
    url: "https://www.qdnd.vn/quoc-phong-an-ninh/doi-ngoai/hai-quan-hai-nuoc-tuan-tra-chung-900501",
    html,
    needs: ["text", "byline"],
    lang: "vi",
    title,
    lead,
    body,
    byline: "MINH THỬ - LÊ MẪU",
    publishedTime: "2026-05-18T10:05:00+07:00",
    captions: [caption],
  };
}

function reuters(): RulePage {
  const title = "Envoys close in on deal to share coast guard radio channels";
  const body = [
    "GENEVA, April 7 (Sample) - Envoys of five coastal states are close to a deal on shared radio channels for their coast guards, three people with knowledge of the talks said on Tuesday.",
    "The draft names two channels that would be kept open around the clock and a third for drills.",
    "Disagreement remains over who keeps the recordings, said one of the people, who asked not to be named because the talks are private.",
    "A spokesperson for the host government declined to comment.",
    "The envoys meet again on Thursday.",
  ];
  const html = pageOf(
    {
      lang: "en",
      title: `${title} | Reuters`,
      metas: { "og:title": title, "og:site_name": "Reuters" },
      data: {
        "@type": "NewsArticle",
        headline: title,
        datePublished: "2026-04-07T06:10:00Z",
        author: [{ "@type": "Person", name: "Nora Exemplar" }],
      },
    },
    `<header><a href="/world/">World</a><a href="/markets/">Markets</a></header>
<main><article><div><h1 data-testid="Heading">${title}</h1><div data-testid="AuthorName">By <a href="/authors/nora/">Nora Exemplar</a></div></div>
<div class="article-body__content__17Yit">${body.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe">${text}</div>${i === 1 ? '<div data-testid="promo-box" class="promo-box__x"><div class="text__text__1FZLe">The Reuters Daily Briefing newsletter provides all the news you need to start your day.</div><div class="text__text__1FZLe">Get it delivered to your inbox every weekday morning. Sign up here.</div></div>' : ""}`).join("\n")}</div>
<div class="article-body__sign-off"><p>Reporting by Nora Exemplar in Geneva; Editing by Paul Specimen</p><p>Our Standards: The Thomson Reuters Trust Principles., opens new tab</p></div></article></main>`,
  );
  return {
    url: "https://www.reuters.com/world/envoys-close-deal-share-coast-guard-radio-channels-2026-04-07/",
    html,
    needs: ["text"],
    lang: "en",
    title,
    lead: null,
    body,
    byline: "Nora Exemplar",
    publishedTime: "2026-04-07T06:10:00Z",
  };
}

function stateGov(): RulePage {
  const title = "Joint Statement on the Second Harbor Security Dialogue";
  const body = [
    "The text of the following statement was released by the two governments on the occasion of the second Harbor Security Dialogue.",
    "The two sides met on February 20 to review the training of port inspectors and the exchange of manifests. They noted that forty inspectors completed the joint course last year.",
    "They agreed to open a third training site, to hold an exercise on the handling of dangerous cargo, and to report to their ministers before the end of the year.",
    "The next Dialogue will be held in the spring of next year at a place to be agreed through diplomatic channels.",
  ];
  const html = pageOf(
    {
      lang: "en",
      title: `${title} - United States Department of State`,
      metas: { "og:title": title, "article:published_time": "2026-02-20T15:00:00+00:00" },
    },
    `<header><a href="/">Home</a><a href="/press-releases/">Press Releases</a></header>
<main><div class="featured-content"><h1>${title}</h1><p class="article-meta__doctype">Media Note</p></div>
<div class="entry-content"><div class="page-header__actions"><a href="#print">Print this page for your records</a></div>${paragraphs(body.slice(0, 2))}
<div class="report__back-to-top"><a href="#top">Back to the table of contents of this statement</a></div>${paragraphs(body.slice(2))}
<div class="sharethis-inline-share-buttons"><p>Share this statement with colleagues by electronic mail or through one of the networks listed below.</p></div>
<div class="post_tags"><p>Bureau of Harbor Affairs, Office of the Spokesperson, Maritime Security, Port Inspectors, Dangerous Cargo.</p></div></div></main>
<footer><a href="/privacy/">Privacy</a></footer>`,
  );
  return {
    url: "https://www.state.gov/joint-statement-on-the-second-harbor-security-dialogue/",
    html,
    needs: ["text"],
    lang: "en",
    title,
    lead: null,
    body,
    byline: null,
    publishedTime: "2026-02-20T15:00:00+00:00",
  };
}

function theDiplomat(): RulePage {
  const title = "The Quiet Return of River Diplomacy";
  const lead = "Four governments are talking about water again. What they leave out says more.";
  const body = [
    "When the four delegations sat down in February, none of them mentioned the dams. That silence was the price of the meeting, and it may turn out to have been worth paying.",
    "The agenda spoke of gauges, units and the calendar of reports. These are small things, but they are the things on which earlier rounds came apart.",
    "Officials in two of the capitals now say in private that a common set of figures would tie their hands less than the rumors that take its place.",
    "Whether the dams come up in June depends on the rains. If the delta stays dry, no delegation will be able to leave them out a second time.",
  ];
  const html = pageOf(
    {
      lang: "en",
      title: `${title} – The Diplomat`,
      metas: { "og:title": title, "og:site_name": "The Diplomat" },
    },
    `<header><a href="/regions/">Regions</a><a href="/magazine/">Magazine</a></header>
<article id="td-story"><h1 id="td-headline">${title}</h1><h2 id="td-lead">${lead}</h2>
<div id="td-meta"><div class="td-author">By <a href="/authors/ida/">Ida Muster</a></div><div class="td-date"><span itemprop="datePublished" content="2026-02-28T09:00:00-05:00">February 28, 2026</span></div></div>
<div id="td-story-body">${paragraphs(body.slice(0, 2))}
<p ng-show="dplpw.ad">Enjoying this article? Consider supporting our reporting with a subscription that costs less than a cup of coffee each month.</p>
${paragraphs(body.slice(2, 3))}
<div class="td-ad-inline"><p>The new atlas of rivers and borders, with three hundred maps in color, is available to our readers at a reduced price until the end of March.</p></div>
<aside><p>Our weekly briefing brings together what matters in the region, written by editors who live there.</p></aside>
${paragraphs(body.slice(3))}</div></article>`,
  );
  return {
    url: "https://thediplomat.com/2026/02/the-quiet-return-of-river-diplomacy/",
    html,
    needs: ["text"],
    lang: "en",
    title,
    lead,
    body,
    byline: "Ida Muster",
    publishedTime: "2026-02-28T09:00:00-05:00",
  };
}

function vcCorp(): RulePage {
  const title = "Thủ tướng tiếp đoàn các nhà khoa học biển";
  const lead =
    "Đoàn gồm mười hai nhà khoa học của bảy nước đang tham gia chương trình khảo sát chung.";
  const body = [
    "Chiều 18/5, tại trụ sở Chính phủ, Thủ tướng tiếp đoàn các nhà khoa học biển đang làm việc tại Việt Nam. Cùng dự có lãnh đạo Bộ Ngoại giao.",
    "Trưởng đoàn báo cáo kết quả sáu tháng khảo sát và đề nghị cho phép tàu nghiên cứu cập cảng để bổ sung nhiên liệu, nước ngọt.",
    "Thủ tướng giao các bộ phối hợp giải quyết đề nghị này trong tháng Sáu và công bố kết quả khảo sát để ngư dân cùng sử dụng.",
  ];
  const caption = "Quang cảnh buổi tiếp. Ảnh: VGP/Mẫu";
  const html = pageOf(
    {
      lang: "vi",
      title,
      metas: { "og:type": "article", "og:title": title, "og:site_name": "baochinhphu.vn" },
    },
    `<div class="header"><div class="header__date">Thứ tư, 20/05/2026</div></div>
<div class="detail-page"><h1 class="detail-title" data-role="title">${title}</h1>
<div class="detail-time"><div data-role="publishdate">18/05/2026 17:35</div></div>
<h2 class="detail-sapo" data-role="sapo">${lead}</h2>
<div class="detail-content afcbc-body" data-role="content">${paragraphs(body.slice(0, 1))}
<div class="VCSortableInPreviewMode" type="Photo"><div><img src="data:,"></div><div class="PhotoCMS_Caption"><p>${caption}</p></div></div>
${paragraphs(body.slice(1, 2))}
<div class="VCSortableInPreviewMode" type="content"><p>Hộp thông tin: chương trình khảo sát chung bắt đầu từ năm ngoái với ba tàu nghiên cứu và hơn một trăm trạm đo.</p></div>
<div type="RelatedOneNews"><p><b>Tàu nghiên cứu cập cảng sau sáu tháng</b></p><p>Con tàu mang về hơn hai nghìn mẫu nước và trầm tích, đủ cho một năm làm việc của phòng thí nghiệm.</p></div>
${paragraphs(body.slice(2))}
<zone id="z1"><p>Trả góp không lãi suất cho mọi đơn hàng trong tuần này, áp dụng tại tất cả cửa hàng trên toàn quốc.</p></zone>
<div class="link-inline-content"><p>Đọc thêm về các đoàn khách quốc tế trong tuần tại trang chuyên đề của báo.</p></div>
<div class="detail__foru"><p>Dành cho bạn: tuyển tập các bài viết được nhiều người đọc nhất trong tháng về đời sống ở ven biển.</p></div>
<div class="box-qad"><p>Gửi câu hỏi của bạn cho chuyên mục hỏi đáp, câu trả lời sẽ được đăng vào sáng thứ Sáu hằng tuần.</p></div>
<div class="detail-tags"><a href="#">khảo sát biển</a></div></div>
<div class="detail-author-bot"><a class="avatar" href="#"><img src="data:," alt=""></a><a class="name" href="#">Phạm Mẫu</a><a class="count" href="#">24 bài viết</a></div></div>`,
  );
  return {
    url: "https://baochinhphu.vn/thu-tuong-tiep-doan-cac-nha-khoa-hoc-bien-10226051817350012.htm",
    html,
    needs: ["byline"],
    lang: "vi",
    title,
    lead,
    body,
    byline: "Phạm Mẫu",
    publishedTime: "2026-05-18T17:35:00+07:00",
    captions: [caption],
  };
}

function vietnamVn(): RulePage {
  const title = "Grenzprovinzen eröffnen gemeinsamen Markt";
  const body = [
    "Die Volkskomitees zweier Grenzprovinzen haben am 4. Juli einen gemeinsamen Markt eröffnet. An der Feier nahmen die Generalkonsuln beider Länder teil.",
    "Nach Angaben der Verwaltung stehen den Händlern achtzig Stände zur Verfügung. Die Zollabfertigung findet in einem Gebäude statt, das beide Seiten nutzen.",
    "In den kommenden Monaten sollen eine Busverbindung und ein Übersetzungsdienst hinzukommen, damit auch kleine Erzeuger ihre Waren anbieten können.",
  ];
  const caption = "Händler am Tag der Eröffnung. (Foto: Muster)";
  const slug = "cac-tinh-bien-gioi-mo-cho-chung-dau-tien";
  const html = pageOf(
    { lang: "vi", title: `${title} - Vietnam.vn`, metas: { author: "Vietnam.vn" } },
    `<div class="top">Vietnam.vn - Nền tảng quảng bá Việt Nam</div><main><h1>${title}</h1>
<div class="post-detail-body"><p>Báo Quốc TếBáo Quốc Tế05/07/2025</p>
<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td><img src="data:," alt="Các tỉnh biên giới"></td></tr><tr><td>${caption}</td></tr></tbody></table>
${paragraphs(body.slice(0, 2))}
<table class="_MB_EMBEDNEWS"><tbody><tr><th>VERWANDTE NACHRICHTEN</th></tr><tr><td><a href="/de/mot-bai-khac-ve-cho-bien-gioi">Ein anderer Artikel über Märkte</a></td></tr></tbody></table>
${paragraphs(body.slice(2))}
<p>Quelle: https://baoquocte.vn/cac-tinh-bien-gioi-mo-cho-chung-900601.html</p><p>Kommentar (0)</p><p>No data</p></div></main>`,
  );
  const at = (lang: string) => `https://www.vietnam.vn/${lang}${slug}`;
  return {
    url: at("de/"),
    html,
    needs: ["editions", "source"],
    lang: "de",
    title,
    lead: null,
    body,
    byline: null,
    publishedTime: "2025-07-05",
    captions: [caption],
    editions: [
      "https://baoquocte.vn/cac-tinh-bien-gioi-mo-cho-chung-900601.html",
      ...["", "en/", "fr/", "es/", "pt/", "ja/", "ko/", "ru/"].map(at),
      `https://thongtin.vietnam.vn/de/${slug}`,
    ],
    source: "baoquocte.vn",
  };
}

function vnexpress(): RulePage {
  const title = "Bốn nước lập quỹ chung bảo vệ rừng đầu nguồn";
  const lead = "Quỹ có số vốn ban đầu 40 triệu USD, ưu tiên các bản làng sống dựa vào rừng.";
  const body = [
    "Tại hội nghị ngày 22/3, Bộ trưởng Ngoại giao bốn nước ký thỏa thuận lập quỹ chung bảo vệ rừng đầu nguồn. Quỹ đặt văn phòng tại Luang Prabang.",
    "Theo thỏa thuận, mỗi nước góp phần vốn bằng nhau và cử hai đại diện vào hội đồng. Quyết định được đưa ra theo nguyên tắc đồng thuận.",
    "Dự án đầu tiên, dự kiến khởi động vào mùa mưa, sẽ trồng lại một nghìn hecta rừng và lắp các trạm cảnh báo lũ quét.",
  ];
  const caption = "Lễ ký thỏa thuận lập quỹ chung. Ảnh: Mẫu";
  const html = pageOf(
    {
      lang: "vi",
      title: `${title} - Báo VnExpress`,
      metas: { author: "VnExpress", "og:title": title, "og:site_name": "vnexpress.net" },
    },
    `<div class="header"><span class="time-now">Thứ ba, 24/3/2026</span></div>
<div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a href="/the-gioi">Thế giới</a></li></ul><span class="date">Chủ nhật, 22/3/2026, 19:25</span></div>
<h1 class="title-detail">${title}</h1><p class="description">${lead}</p>
<article class="fck_detail">${paragraphs(body.slice(0, 1), ' class="Normal"')}
<figure class="tplCaption" itemprop="associatedMedia image"><div class="fig-picture"><img src="data:," alt=""></div><figcaption><p class="Image">${caption}</p></figcaption></figure>
${paragraphs(body.slice(1), ' class="Normal"')}
<p class="Normal" style="text-align:right;"><strong>Vũ Thử</strong> (Theo <em>AFP</em>)</p>
<div class="box-tinlienquanv2"><article class="item-news"><h4 class="title-news"><a href="/lu-4900002.html">Trạm cảnh báo lũ đầu tiên hoạt động</a></h4><p class="description">Trạm phát tín hiệu cho sáu bản ở hạ lưu, sớm hơn ba giờ so với cách báo tin bằng loa trước đây.</p></article></div>
<ul class="list-news"><li><a href="/rung-4900003.html">Rừng đầu nguồn hồi sinh sau mười năm</a></li></ul></article></div>`,
  );
  return {
    url: "https://vnexpress.net/bon-nuoc-lap-quy-chung-bao-ve-rung-dau-nguon-4900001.html",
    html,
    needs: ["byline", "publishedTime"],
    lang: "vi",
    title,
    lead,
    body,
    byline: "Vũ Thử",
    publishedTime: "2026-03-22T19:25:00+07:00",
    captions: [caption],
  };
}

function xinhua(): RulePage {
  const title = "多国代表在日内瓦讨论海上搜救合作";
  const body = [
    "新华社日内瓦2月28日电 多国代表28日在日内瓦就海上搜救合作举行会议，讨论统一求救频率和共享船舶位置信息等问题。",
    "与会代表认为，近年来远洋航线更加繁忙，现有的通报办法已不能满足需要，各国应尽快商定共同的程序和联络人名单。",
    "会议决定成立工作组，由六个国家的海事部门组成，在年底前提交报告。下次会议将于明年春天在新加坡举行。",
  ];
  const html = pageOf(
    { lang: "zh", title: `${title}-新华网`, metas: { author: "新华社客户端" } },
    `<div class="header"><div class="header-top clearfix"><div class="header-time left"><span class="year"><em> 2026</em></span> <span class="day"><em>02</em>/<em>28</em></span> <span class="time"> 10:00:00</span></div><div class="source">来源：新华网</div></div>
<div class="head-line"><h1><span class="title">${title}</span></h1></div></div>
<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">${paragraphs(body.map((text) => `　　${text}`))}</span>
<div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor">【责任编辑:甲某】</span></div></div>
<div class="columBox"><h3>阅读下一篇</h3><p>远洋科考船完成首次环球航行，带回上千份海水样本，科研人员将用一年时间对这些样本进行分析。</p></div></div></div>`,
  );
  return {
    url: "http://www.xinhuanet.com/world/2026-02/28/c_1139900001.htm",
    html,
    needs: ["publishedTime"],
    lang: "zh",
    title,
    lead: null,
    body,
    byline: null,
    publishedTime: "2026-02-28T10:00:00+08:00",
  };
}

/** By the rule's id. */
export const rulePages: Readonly<Record<string, RulePage>> = {
  "auswaertiges-amt": auswaertigesAmt(),
  baoquocte: baoquocte(),
  dw: dw(),
  eeas: eeas(),
  mastercms: masterCms(),
  "mfa-china": mfaChina(),
  "mid-russia": midRussia(),
  onecms: oneCms(),
  people: people(),
  qdnd: qdnd(),
  reuters: reuters(),
  "state-gov": stateGov(),
  "the-diplomat": theDiplomat(),
  vccorp: vcCorp(),
  "vietnam-vn": vietnamVn(),
  vnexpress: vnexpress(),
  xinhua: xinhua(),
};
