// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { detectArticle, readArticle, readArticleOnPage } from "../../../article/index.ts";
import { fixture, parse } from "./pages.ts";

const url = "https://news.example/world/2026/04/07/a-report-of-some-length-1234567.html";
const sentence =
  "The delegates met for the third time this spring and agreed on the order of the agenda, which took most of the afternoon. ";
const paragraphs = (n: number) => `<p>${sentence.repeat(3)}</p>`.repeat(n);

const both = (document: Document) => {
  const before = document.documentElement?.outerHTML;
  const article = readArticle(document, url);
  readArticleOnPage(document, url, { asked: true });
  expect(document.documentElement?.outerHTML).toBe(before);
  return article;
};

describe("hostile and broken pages", () => {
  it("survives names that shadow the DOM's own", () => {
    const names = ["parentNode", "firstChild", "nextSibling", "nodeType", "matches", "closest"]
      .concat(["localName", "textContent", "getAttribute", "children", "attributes", "contains"])
      .concat(["querySelectorAll", "ownerDocument", "isConnected", "checkVisibility"]);
    const fields = names.map((name) => `<input name="${name}">`).join("");
    const images = ["body", "querySelector", "querySelectorAll", "documentElement", "cloneNode"]
      .concat(["createRange", "contentType", "defaultView", "head", "title"])
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join("");
    const document = parse(
      `<title>A report of some length</title><h1>A report of some length</h1>${images}<article><form>${fields}${paragraphs(5)}</form></article>`,
    );
    expect(detectArticle(document, url).article).not.toBe("no");
    const page = readArticleOnPage(document, url);
    expect(page?.article.blocks.length).toBe(5);
    expect(page?.body.toRange(0, 13)?.toString()).toBe("The delegates");
  });

  it.each([
    "{",
    "[]",
    "null",
    '"text"',
    '{"@type":["NewsArticle",5],"headline":{"a":1},"datePublished":"2026-13-45T99:99","author":[null,7,{"name":["A Person","B Person"]}]}',
    '[{"@graph":[{"@type":"NewsArticle","headline":"Tom &amp; Co","author":"https://x.example/a"}]}]',
    `{"@type":"NewsArticle","headline":"line\nbreak",}`,
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    `{"__proto__":{"polluted":1},"@type":"Article"}`,
  ])("reads past JSON-LD such as %.60s", (json) => {
    const document = parse(
      `<title>A report</title><script type="application/ld+json">${json}</script><h1>A report</h1><article>${paragraphs(5)}</article>`,
    );
    const article = both(document);
    expect(article?.blocks).toHaveLength(5);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("bounds a megabyte of title", () => {
    const document = parse(
      `<title>${"Long ".repeat(200_000)}</title><article>${paragraphs(4)}</article>`,
    );
    expect(readArticle(document, url)?.title.length).toBeLessThanOrEqual(500);
  });

  it("reads or refuses 3,000 nested elements without an exception", () => {
    const document = parse("<title>A report</title><h1>A report</h1>");
    let inner: Element = document.body;
    for (let i = 0; i < 3000; i++) {
      inner = inner.appendChild(document.createElement("div"));
    }
    inner.innerHTML = paragraphs(5);
    const page = readArticleOnPage(document, url, { asked: true });
    expect(page?.article.blocks).toHaveLength(5);
  });

  it("answers for 100,000 elements", () => {
    const rows = "<div><span>cell</span></div>".repeat(50_000);
    const document = parse(
      `<title>A report</title><h1>A report</h1><article>${paragraphs(5)}</article>${rows}`,
    );
    expect(readArticle(document, url)?.text).toContain("third time");
  }, 20_000);

  it("leaves framesets, empty and XML documents alone", () => {
    const frames = parse("<frameset cols=50%><frame src=a.html></frameset>");
    expect(detectArticle(frames, url)).toEqual({
      article: "no",
      sure: true,
      reasons: ["not-html"],
    });
    expect(readArticleOnPage(frames, url, { asked: true })).toBeNull();
    expect(readArticle(parse(""), url)).toBeNull();
    const xml = new DOMParser().parseFromString("<a><p>text</p></a>", "application/xml");
    expect(detectArticle(xml, url).article).toBe("no");
    expect(readArticleOnPage(xml, url, { asked: true })).toBeNull();
    const bare = parse("").implementation.createDocument(null, null);
    expect(readArticle(bare, url)).toBeNull();
    expect(readArticle(parse(paragraphs(4)), "not a url")).toBeNull();
  });

  it("gives null for places that have left the page", () => {
    const document = parse(fixture("unknown-en"));
    const page = readArticleOnPage(document, url);
    const middle = page?.article.blocks[1];
    if (!page || !middle) throw new Error("not read");
    expect(page.body.toRange(-1, 4)).toBeNull();
    expect(page.body.toRange(4, 4)).toBeNull();
    expect(page.body.toRange(0, page.body.text.length + 1)).toBeNull();
    expect(page.body.toRange(middle.start - 1, middle.start)).toBeNull();
    expect(page.body.toRange(0, page.body.text.length)).not.toBeNull();
    document.querySelector(".story-body")?.remove();
    expect(page.body.toRange(middle.start, middle.end)).toBeNull();
  });
});

describe("a page the reader asked for", () => {
  it("of nothing but links is read as it stands", () => {
    const links = ["One harbour", "Another harbour", "A third harbour"];
    const document = parse(
      `<ul>${links.map((x) => `<li><a href="/x">${x}</a></li>`).join("")}</ul>`,
    );
    const page = readArticleOnPage(document, "https://news.example/", { asked: true });
    expect(page?.article.text).toBe(links.join("\n"));
    expect(readArticle(document, "https://news.example/")).toBeNull();
  });
});

describe("what is not text", () => {
  it("hidden, script, template and form text is not read; white space is as shown", () => {
    const document = parse(`<title>A report</title><h1>A report</h1><article>
      <p>First&nbsp;&nbsp;line\n  of <b>the</b>&#173; re&shy;port&#8203;.<script>var a = "script";</script> ${sentence}</p>
      <p hidden>hidden one ${sentence}</p><p style="display: none">hidden two ${sentence}</p>
      <template><p>template ${sentence}</p></template><noscript><p>noscript ${sentence}</p></noscript>
      <p>One line<br>another line<br/>${sentence}<span class="sr-only">spoken</span></p>${paragraphs(3)}</article>`);
    const page = readArticleOnPage(document, url, { asked: true });
    const lines = page?.article.text.split("\n") ?? [];
    expect(lines[0]).toBe(`First line of the report. ${sentence.trim()}`);
    expect(lines.slice(1, 4)).toEqual(["One line", "another line", sentence.trim()]);
    expect(page?.article.text).not.toMatch(/hidden|script|template|spoken/);
  });
});
