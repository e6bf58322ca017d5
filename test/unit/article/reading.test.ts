// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { detectArticle, readArticle, readArticleOnPage } from "../../../article/index.ts";
import { articles, collapsed, load, others, parse } from "./pages.ts";

const read = (name: string) => {
  const { document, url } = load(name);
  const page = readArticleOnPage(document, url);
  if (!page) throw new Error(`${name} was not read`);
  return page;
};

describe.each(Object.keys(articles))("the article %s", (name) => {
  it("is taken for an article", () => {
    const { document, url } = load(name);
    expect(detectArticle(document, url).article).not.toBe("no");
    expect(readArticle(document, url)).not.toBeNull();
  });

  it("is read without changing the page", () => {
    const { document, url } = load(name);
    const before = document.documentElement.outerHTML;
    readArticleOnPage(document, url);
    readArticleOnPage(document, url, { asked: true });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("maps every block back to the page", () => {
    const { article, body } = read(name);
    expect(article.blocks.length).toBeGreaterThan(2);
    expect(article.text).toBe(body.text);
    for (const { start, end } of article.blocks) {
      expect(collapsed(body.toRange(start, end)?.toString() ?? "")).toBe(
        article.text.slice(start, end),
      );
    }
  });

  it("maps every word back to the page", () => {
    const { body, margin } = read(name);
    for (const mapped of [body, margin]) {
      for (const word of mapped.text.matchAll(/[^\s]+/g)) {
        const range = mapped.toRange(word.index, word.index + word[0].length);
        expect(range?.toString()).toBe(word[0]);
      }
    }
  });

  it("has blocks that tile the text", () => {
    const { article } = read(name);
    const lines = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(lines.join("\n")).toBe(article.text);
    expect(lines.every((line) => line === collapsed(line) && line !== "")).toBe(true);
    for (const { title, start } of article.outline) {
      expect(article.text.startsWith(title, start)).toBe(true);
    }
  });
});

describe.each(Object.keys(others))("the other page %s", (name) => {
  it("is no article", () => {
    const { document, url } = load(name);
    expect(readArticle(document, url)).toBeNull();
    expect(detectArticle(document, url).article).not.toBe("yes");
  });

  it("is read when the reader asks", () => {
    const { document, url } = load(name);
    const page = readArticleOnPage(document, url, { asked: true });
    expect(page?.article.text.length).toBeGreaterThan(20);
    expect(page?.article.reasons).toContain("asked-by-reader");
  });
});

describe("what is read", () => {
  it("baoquocte: body, captions and boxes apart", () => {
    const { article } = read("baoquocte");
    expect(article).toMatchObject({
      title: "Hai nước mở lại kênh đối thoại về nghề cá",
      kicker: "Đối thoại biển",
      byline: "Lê Thử Nghiệm",
      lead: "Sau ba năm gián đoạn, ủy ban hỗn hợp về nghề cá sẽ họp lại tại Đà Nẵng vào tháng tới.",
      publishedTime: "2026-04-02T14:20:00+07:00",
      modifiedTime: "2026-04-02T15:00:00+07:00",
      lang: "vi",
      rule: "baoquocte",
      captions: [
        { text: "Tàu cá rời cảng lúc bình minh. (Ảnh: Người viết thử)", credit: "Người viết thử" },
      ],
      editions: [],
    });
    expect(article.blocks).toHaveLength(6);
    expect(article.blocks[0]).toEqual({ kind: "lead", start: 0, end: article.lead?.length });
    expect(article.outline.map((item) => item.title)).toEqual(["Lộ trình ba bước"]);
    expect(article.text).not.toMatch(/Tin liên quan|bước vào vòng cuối|Quảng cáo|quangcao|Thẻ bài/);
    expect(article.text).toContain("Theo thỏa thuận, mỗi bên");
  });

  it("the date of publication without machine-readable data comes from the site's own line", () => {
    const { document, url } = load("baoquocte");
    document.querySelector("script[type]")?.remove();
    expect(readArticle(document, url)?.publishedTime).toBe("2026-04-02T14:20:00+07:00");
  });

  it("vietnam.vn in German: badge, source, counter and labels out; language of the text", () => {
    const { article } = read("vietnam-vn-de");
    expect(article.lang).toBe("de");
    expect(article.blocks).toHaveLength(3);
    expect(article.text).not.toMatch(/Báo|Quelle|Kommentar|No data|VERWANDTE|anderer Artikel/);
    expect(article.byline).toBeNull();
    expect(article.captions).toEqual([
      { text: "Die Unterzeichnung im Rathaus. (Foto: Beispiel)", credit: "Beispiel" },
    ]);
    expect(article.editions).toContainEqual({
      url: "https://www.vietnam.vn/cac-thanh-pho-cang-lap-co-quan-kiem-tra-chung",
      lang: "vi",
      relation: "language",
      how: "site-rule",
    });
    expect(article.editions.filter(({ lang }) => lang === "de")).toEqual([
      {
        url: "https://thongtin.vietnam.vn/de/cac-thanh-pho-cang-lap-co-quan-kiem-tra-chung",
        lang: "de",
        relation: "mirror",
        how: "site-rule",
      },
    ]);
    expect(article.editions[0]).toEqual({
      url: "https://baoquocte.vn/vi-du-900008.html",
      lang: null,
      relation: "original",
      how: "source-line",
    });
    expect(article.source).toEqual({ name: null, host: "baoquocte.vn", how: "source-line" });
  });

  it("ONECMS: a time without offset is Vietnam's", () => {
    const { article } = read("onecms");
    expect(article.publishedTime).toBe("2026-03-09T07:45:00+07:00");
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "lead",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
    expect(article.captions).toHaveLength(1);
  });

  it("VCCorp: visible date, author, photo caption", () => {
    const { article } = read("vccorp");
    expect(article.publishedTime).toBe("2026-05-18T10:05:00+07:00");
    expect(article.byline).toBe("Phạm Mẫu");
    expect(article.blocks).toHaveLength(4);
    expect(article.captions).toEqual([
      { text: "Làn xe dành cho hàng nông sản. Ảnh: Mẫu", credit: "Mẫu" },
    ]);
  });

  it("an unknown site in English", () => {
    const { article } = read("unknown-en");
    expect(article).toMatchObject({
      title: "Island states agree on shared patrol calendar",
      byline: "Nora Exemplar",
      kicker: "Ocean policy",
      lead: "Five governments will publish the dates of joint patrols a year ahead, officials said.",
      publishedTime: "2026-04-07T06:10:00Z",
      lang: "en",
      siteName: "The Sample Courier",
      section: "World",
      rule: null,
      canonicalUrl:
        "https://courier.example/world/2026/04/07/island-states-agree-on-shared-patrol-calendar",
      captions: [
        { text: "A patrol boat at anchor. Photo: Example Agency", credit: "Example Agency" },
      ],
    });
    expect(article.editions).toEqual([
      {
        url: "https://courier.example/fr/world/2026/04/07/etats-insulaires-calendrier",
        lang: "fr",
        relation: "language",
        how: "hreflang",
      },
    ]);
    expect(article.text).not.toMatch(/Related|Sign up|Read more|Most read|fishing season/);
    expect(article.outline).toMatchObject([{ title: "What the text leaves open", level: 2 }]);
    expect(article.blocks.map((block) => block.kind)).toContain("quotation");
  });

  it("an unknown site in Russian: no zone, so the day alone", () => {
    const { article } = read("unknown-ru");
    expect(article.lang).toBe("ru");
    expect(article.publishedTime).toBe("2026-05-14");
    expect(article.blocks).toHaveLength(4);
  });

  it("an unknown site in Chinese: editor's line out, time of China", () => {
    const { article } = read("unknown-zh");
    expect(article.lang).toBe("zh");
    expect(article.publishedTime).toBe("2026-03-12T09:40:00+08:00");
    expect(article.blocks).toHaveLength(4);
    expect(article.text).not.toContain("责编");
  });

  it("the practice article", () => {
    const { article } = read("practice");
    expect(article).toMatchObject({
      kicker: "Hội nghị Đối tác Hà Nội 2026",
      byline: "Trần Minh Khuê",
      publishedTime: "2026-11-16T08:30:00+07:00",
      section: "Ngoại giao đa phương",
    });
    expect(article.blocks).toHaveLength(14);
    expect(article.text.length).toBeGreaterThan(4500);
    expect(article.text.length).toBeLessThan(6000);
    expect(article.captions).toHaveLength(1);
    expect(article.outline).toHaveLength(1);
  });
});

describe("a picture story", () => {
  const pictures = [1, 2, 3].map(
    (n) =>
      `<table class="MASTERCMS_TPL_TABLE"><tr><td><img src="data:," alt=""></td></tr><tr><td><p>Ảnh ${n}: Đoàn đại biểu thăm khu phố cổ và trò chuyện với người dân bên hồ. (Ảnh: Người thử)</p></td></tr></table>`,
  );
  const page = (at: string) =>
    readArticle(
      parse(
        `<html lang="vi"><title>Chùm ảnh</title><body><h1 class="article-detail-title">Chùm ảnh đoàn đại biểu thăm phố cổ</h1><div class="__MASTERCMS_CONTENT"><div id="articleBody"><div id="__MB_MASTERCMS_EL_3">${pictures.join("")}</div></div></div></body></html>`,
      ),
      at,
    );

  it("is an article at an article's address, its captions apart", () => {
    const article = page("https://baoquocte.vn/chum-anh-doan-dai-bieu-tham-pho-co-900123.html");
    expect(article?.captions).toHaveLength(3);
    expect(article?.captions[0]?.credit).toBe("Người thử");
    expect(article?.text).toBe("");
  });
});

describe("a rule that no longer fits", () => {
  it("falls back to the general way and says so", () => {
    const { document, url } = load("baoquocte");
    const body = document.querySelector("#articleBody");
    body?.removeAttribute("id");
    for (const part of document.querySelectorAll("[id^=__MB]")) part.id = "new";
    document.querySelector(".__MASTERCMS_CONTENT")?.setAttribute("class", "content");
    const article = readArticle(document, url);
    expect(article?.rule).toBeNull();
    expect(article?.reasons).toContain("rule-missed");
    expect(article?.text).toContain("đường dây nóng");
  });
});
