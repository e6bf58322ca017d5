// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readArticle, readArticleOnPage } from "../../../article/index.ts";
import { addresses, siteOfHost } from "../../../article/sites/addresses.ts";
import { ruleFor, rules } from "../../../article/sites/index.ts";
import type { Article } from "../../../article/types.ts";
import { parse } from "./pages.ts";
import { baoquocteHtml, type Field, type RulePage, rulePages } from "./rule-pages.ts";

function pageFor(id: string): RulePage {
  const page = rulePages[id];
  if (!page) throw new Error(`the rule ${id} has no page that needs it`);
  return page;
}

const fieldsOf = (article: Article): Record<Field, unknown> => ({
  title: article.title,
  kicker: article.kicker,
  byline: article.byline,
  publishedTime: article.publishedTime,
  lead: article.lead,
  text: article.text,
  captions: article.captions.map(({ text }) => text),
  editions: article.editions.map(({ url }) => url),
  source: article.source?.host ?? null,
});

const expectedOf = (page: RulePage): Record<Field, unknown> => ({
  title: page.title,
  kicker: page.kicker ?? null,
  byline: page.byline,
  publishedTime: page.publishedTime,
  lead: page.lead,
  text: [...(page.lead === null ? [] : [page.lead]), ...page.body].join("\n"),
  captions: page.captions ?? [],
  editions: page.editions ?? [],
  source: page.source ?? null,
});

/**
 * The same page where its rule does not know it: under a host that is nobody's, in the same country, for
 * a country gives its hosts a time zone. With the family's mark, where another family's rule may take it,
 * and without. Asked for, so that how it is read counts and not whether.
 */
function withoutRule({ url, html }: RulePage, id: string): Article[] {
  const address = new URL(url);
  address.hostname = `paper.example.${address.hostname.split(".").at(-1)}`;
  const pages = new Set([html, html.replaceAll("__MASTERCMS_CONTENT", "article-content")]);
  return [...pages].flatMap((page) => {
    const document = parse(page);
    if (ruleFor(document, address.hostname)?.id === id) return [];
    return readArticleOnPage(document, address.href, { asked: true })?.article ?? [];
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (id) => {
  it("has a page, and reads it to the letter", () => {
    const page = pageFor(id);
    const article = readArticle(parse(page.html), page.url);
    expect(article?.rule).toBe(id);
    expect(article?.lang).toBe(page.lang);
    expect(article && fieldsOf(article)).toEqual(expectedOf(page));
  });

  it("is needed for it", () => {
    const page = pageFor(id);
    const expected = expectedOf(page);
    const readings = withoutRule(page, id);
    expect(readings.map(({ rule }) => rule)).toContain(null);
    for (const article of readings) {
      const without = fieldsOf(article);
      for (const field of page.needs) {
        expect(without[field], `${field} is read without the rule`).not.toEqual(expected[field]);
      }
    }
  });
});

describe("the rules' pages", () => {
  it("are one a rule, and stand at an article's address of their site", () => {
    expect(Object.keys(rulePages)).toEqual(rules.map(({ id }) => id));
    for (const rule of rules) {
      const url = new URL(pageFor(rule.id).url);
      const site = siteOfHost(url.hostname);
      expect(site?.id ?? null, url.href).toBe(rule.when === undefined ? rule.id : null);
      if (site?.article) expect(url.pathname).toMatch(site.article);
    }
  });
});

/** Text of a page that another template of the site writes otherwise. */
type Rewriting = readonly (readonly [from: string, to: string])[];

const time2020 = '<span class="format_time">26/02/2026 08:01</span></div>';

/** The same article in a template before or beside the page's: the selectors that come second. */
const templates: readonly (readonly [id: string, template: string, rewriting: Rewriting])[] = [
  [
    "baoquocte",
    "before 2020",
    [
      ['class="article-detail-title f0"', 'class="titleDetailNews"'],
      ['<span class="article-member">Trần Mẫu An</span>', ""],
      [
        '<div class="article-date hna-article-date lt">08:01 | 26/02/2026</div>',
        `<span class="tg"><span class="clorOr">Trần Mẫu An</span></span><div class="dateUp">${time2020}`,
      ],
      [
        '<div class="article-detail-desc fw lt f0 mb clearfix">',
        '<div class="viewsDtail"><div class="padB10"><strong>',
      ],
      ['</div>\n<div class="bqt-share-social">', '</strong></div></div><div class="share">'],
      ['<div class="__MASTERCMS_CONTENT">', "<div>"],
      ['id="articleBody" itemprop="articleBody"', 'class="viewsDtailContent"'],
      ['id="__MB_MASTERCMS_EL_3"', ""],
      ['class="_MB_EMBEDNEWS"', 'class="__MB_ARTICLE_A"'],
    ],
  ],
  [
    "baoquocte",
    "of 2020",
    [
      [
        '<div class="article-date hna-article-date lt">08:01 | 26/02/2026</div>',
        `<div>${time2020}`,
      ],
      ['class="article-member"', 'class="cms-author"'],
      ['id="articleBody" itemprop="articleBody"', ""],
      ["<tr><td><p>Các đại biểu", "<caption><p>Các đại biểu"],
      ["(Ảnh: Văn Mẫu)</p></td></tr>", "(Ảnh: Văn Mẫu)</p></caption>"],
    ],
  ],
  [
    "dw",
    "before 2021",
    [
      ['class="rich-text"', 'class="longText"'],
      ["<article>", "<div>"],
      ["</article>", "</div>"],
    ],
  ],
  [
    "mastercms",
    "of vietnamtimes.org.vn",
    [
      ["article-detail-date", "article-detail-publish"],
      ['class="__MB_ARTICLE_A"', 'class="_MB_EMBEDNEWS"'],
      ['<zone id="k1">', '<div class="banner">'],
      ["</zone>", "</div>"],
    ],
  ],
  [
    "mastercms",
    "of thoibaonganhang.vn",
    [
      ["article-detail-date", "format_time"],
      ['<zone id="k1">', "<ins>"],
      ["</zone>", "</ins>"],
      ["<tr><td>Học sinh", "<caption>Học sinh"],
      ["(Ảnh: Thử Nghiệm)</td></tr>", "(Ảnh: Thử Nghiệm)</caption>"],
    ],
  ],
  ["mastercms", "of baoquocte.vn", [["article-detail-date", "article-date"]]],
  ["mfa-china", "with a content_text", [['id="News_Body_Txt_A"', 'class="content_text"']]],
  [
    "mfa-china",
    "with a TRS_Editor",
    [
      ['id="News_Body_Txt_A"', 'class="TRS_Editor"'],
      ['<div id="News_Body_Title">', "<h1>"],
      ['</div></div>\n<div class="time">', '</h1></div>\n<div class="time">'],
    ],
  ],
  [
    "onecms",
    "of the older vov.vn",
    [
      [
        'class="article__body zce-content-body cms-body" itemprop="articleBody"',
        'class="text-long"',
      ],
      ["article__title cms-title", "cms-title"],
      ["article__sapo cms-desc", "cms-desc"],
    ],
  ],
  ["vccorp", "without a role", [['data-role="content"', ""]]],
  ["vietnam-vn", "with its source's boxes", [['class="_MB_EMBEDNEWS"', 'class="__MB_ARTICLE_A"']]],
  [
    "vietnam-vn",
    "with its source's cards",
    [
      ['class="_MB_EMBEDNEWS"', 'class="__mb_article_in_image"'],
      ["<tr><td>Händler", "<caption>Händler"],
      ["(Foto: Muster)</td></tr>", "(Foto: Muster)</caption>"],
    ],
  ],
  [
    "vnexpress",
    "with the author's address",
    [
      [
        '<p class="Normal" style="text-align:right;"><strong>Vũ Thử</strong> (Theo <em>AFP</em>)</p>',
        '<p class="author_mail"><strong>Vũ Thử</strong></p>',
      ],
      ["</head>", '<meta name="pubdate" content="2026-03-22T19:25:00+07:00"></head>'],
      [
        '<figure class="tplCaption" itemprop="associatedMedia image">',
        '<table class="tplCaption"><tr><td>',
      ],
      ["</figure>", "</td></tr></table>"],
      ["<figcaption>", ""],
      ["</figcaption>", ""],
    ],
  ],
  ["xinhua", "of 2022", [['<span id="detailContent">', "<span>"]]],
  [
    "xinhua",
    "of 2018",
    [
      ['<span id="detailContent">', "<span>"],
      ['id="detail"', 'class="main-aticle-detail"'],
    ],
  ],
];

function inTemplate({ html }: RulePage, rewriting: Rewriting): string {
  let written = html;
  for (const [from, to] of rewriting) {
    expect(written).toContain(from);
    written = written.replaceAll(from, to);
  }
  return written;
}

describe.each(templates)("the rule %s", (id, template, rewriting) => {
  it(`reads the template ${template} alike`, () => {
    const page = pageFor(id);
    const article = readArticle(parse(inTemplate(page, rewriting)), page.url);
    expect(article?.rule).toBe(id);
    expect(article && fieldsOf(article)).toEqual(expectedOf(page));
  });
});

describe("a selector", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "of the rule %s parses and finds something on one of its pages",
    (id, rule) => {
      const page = pageFor(id);
      const rewritten = templates.filter(([of]) => of === id).map(([, , how]) => how);
      const pages = [page.html, ...rewritten.map((how) => inTemplate(page, how))].map(parse);
      const { title = [], kicker = [], lead = [], author = [], date = [], drop = [] } = rule;
      const lists = [title, kicker, lead, author, date, rule.body, drop, rule.caption ?? []];
      for (const selector of lists.flat()) {
        const found = pages.some((document) => document.querySelector(selector) !== null);
        expect(found, selector).toBe(true);
      }
    },
  );

  it("of an address that tells its lists parses", () => {
    const document = parse("<p>");
    for (const selector of addresses.flatMap(({ list = [] }) => list)) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  });
});

describe("one article of baoquocte.vn at its several addresses", () => {
  const page = pageFor("baoquocte");
  const read = (url: string, html: string) => {
    const article = readArticle(parse(html), url);
    expect(article?.rule, url).toBe("baoquocte");
    return article && { ...fieldsOf(article), canonicalUrl: article.canonicalUrl };
  };
  const expected = { ...expectedOf(page), canonicalUrl: page.url };
  const withoutCanonical = (html: string) => html.replace(/<link rel="canonical"[^>]*>/, "");
  const mirror = page.url.replace("https://", "http://id.");

  it.each([
    ["on desktops", page.url, "desktop"],
    ["on telephones", `${page.url}&mobile=yes`, "mobile"],
    ["as AMP", `${page.url}&mobile=yes&amp=1`, "amp"],
    ["on the mirror", mirror, "desktop"],
    ["on the mirror's telephone page", `${mirror}&mobile=yes`, "mobile"],
    ["with www", page.url.replace("https://", "https://www."), "desktop"],
  ] as const)("%s is one text under one address", (_, url, form) => {
    const html = baoquocteHtml(form);
    expect(withoutCanonical(html)).not.toBe(html);
    expect(read(url, html)).toEqual(expected);
    expect(read(url, withoutCanonical(html))).toEqual(expected);
    expect(read(url, html.replace(`href="${page.url}"`, `href="${mirror}"`))).toEqual(expected);
  });
});
