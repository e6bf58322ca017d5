// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { canonicalOf, cleanUrl } from "../../../article/address.ts";
import { detectArticle } from "../../../article/detect.ts";
import { parse } from "./pages.ts";

describe("addresses", () => {
  it.each([
    ["https://a.example/x-1.html&mobile=yes&amp=1", "https://a.example/x-1.html"],
    ["https://a.example/x-1.html&mobile=yes", "https://a.example/x-1.html"],
    ["https://a.example/x?utm_source=b&id=3&fbclid=c#d", "https://a.example/x?id=3"],
    ["https://a.example/x/amp/", "https://a.example/x/"],
    ["https://a.example/x?xtor=RSS-1", "https://a.example/x"],
  ])("cleans %s", (from, to) => expect(cleanUrl(new URL(from))).toBe(to));

  const canonical = (said: string, page: string) =>
    canonicalOf(parse(`<link rel="canonical" href="${said}">`), new URL(page));

  it("believes rel=canonical of the same site only, and never a home page", () => {
    const page = "https://id.baoquocte.vn/mot-bai-123456.html?utm_medium=x";
    // The mirror's address stands for the paper's own.
    const plain = "https://baoquocte.vn/mot-bai-123456.html";
    expect(canonical("https://baoquocte.vn/mot-bai-123456.html", page)).toBe(
      "https://baoquocte.vn/mot-bai-123456.html",
    );
    expect(canonical("https://baoquocte.vn/", page)).toBe(plain);
    expect(canonical("https://baoquocte.vn/the-thao", page)).toBe(plain);
    expect(canonical("https://evil.example/mot-bai-123456.html", page)).toBe(plain);
    expect(canonical("javascript:alert(1)", page)).toBe(plain);
    expect(canonical("", page)).toBe(plain);
  });

  it.each([
    "https://vietnamplus.vn/song-tag66.html",
    "https://baoquocte.vn/chu-de/bien-dong.topic",
    "https://baoquocte.vn/ngoai-giao&s_cond=&BRSR=15",
    "https://www.nhandan.vn/",
    "https://example.com/de/",
    "https://example.com/search?q=x",
  ])("never takes %s for an article by its address", (url) => {
    const text = "<p>".concat("A sentence of some length that fills the paragraph. ".repeat(4));
    const verdict = detectArticle(parse(`<h1>x</h1>${text.repeat(2)}`), url);
    expect(verdict.article).not.toBe("yes");
  });
});
