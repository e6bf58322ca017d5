// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../article/index.ts";
import { kinship, type Relative, slugWords } from "../../../article/kinship.ts";
import { parse } from "./pages.ts";

const translated = "https://www.vietnam.vn/de/doan-cong-tac-hai-quan-tham-hai-phong-hom-nay";

/** A page of vietnam.vn with something after its text. */
const page = (after: string, url = translated) =>
  readArticle(
    parse(`<html lang="de"><body><h1>Marinedelegation besucht heute Hai Phong</h1>
      <div class="post-detail-body">
      <p>Eine Delegation der Marine hat am Dienstag die Hafenstadt Hai Phong besucht und dort Gespräche über Ausbildung und Seenotrettung geführt.</p>
      <p>Die Gäste besichtigten eine Werft. Beide Seiten wollen ihre Offiziere künftig gemeinsam schulen, teilte die Stadtverwaltung am Abend mit.</p>
      ${after}</div></body></html>`),
    url,
  );

describe("the source a translation names", () => {
  it.each([
    [
      "<p>Quelle: https://baoquocte.vn/doan-cong-toc-hai-quan-tham-hai-phong-912345.html</p>",
      "source-line",
    ],
    [
      '<p>Quelle</p><p><a href="https://baoquocte.vn/doan-cong-toc-hai-quan-tham-hai-phong-912345.html">Báo Quốc Tế</a></p>',
      "source-link",
    ],
    [
      '<p><a href="https://baoquocte.vn/doan-cong-toc-hai-quan-tham-hai-phong-912345.html">Quelle</a></p>',
      "source-link",
    ],
  ])("by %s", (after, how) => {
    const article = page(after);
    expect(article?.editions[0]).toEqual({
      url: "https://baoquocte.vn/doan-cong-toc-hai-quan-tham-hai-phong-912345.html",
      lang: null,
      relation: "original",
      how,
    });
    expect(article?.text).not.toContain("Quelle");
  });

  it("by its badge: the publication, no address", () => {
    const article = page("<p>Báo Thanh niênBáo Thanh niên05/07/2025</p>");
    expect(article?.source).toEqual({
      name: "Báo Thanh niên",
      host: null,
      how: "badge",
    });
    expect(article?.editions.map(({ relation }) => relation)).not.toContain("original");
  });

  it.each([
    '<p>Quelle: <a href="https://reuters.com/">Reuters</a></p>',
    "<p>Quelle: https://www.vietnam.vn/de/ein-anderer-artikel-von-hier-heute</p>",
    '<p>Quelle</p><p><a href="javascript:alert(1)">hier</a></p>',
    "<p>Die Quelle: ein Sprecher, der https://baoquocte.vn/x-912345.html las.</p>",
  ])("is not guessed from %s", (after) => {
    expect(page(after)?.editions.map(({ relation }) => relation)).not.toContain("original");
  });
});

describe("kinship", () => {
  const relative = (canonicalUrl: string, more: Partial<Relative> = {}): Relative => ({
    canonicalUrl,
    editions: [],
    source: null,
    publishedTime: "2025-07-05T08:00:00+07:00",
    ...more,
  });
  const original = relative(
    "https://baoquocte.vn/doan-cong-toc-hai-quan-tham-hai-phong-hom-nay-912345.html",
  );
  const named = { name: "Báo Quốc Tế", host: null, how: "badge" } as const;

  it("is a link of either", () => {
    const link = {
      url: original.canonicalUrl,
      lang: null,
      relation: "original",
      how: "source-line",
    } as const;
    const a = relative(translated, { editions: [link] });
    expect(kinship(a, original)).toBe("source-line");
    expect(kinship(original, a)).toBe("source-line");
    const b = relative("https://other.example/x", { editions: [link] });
    expect(kinship(a, b)).toBe("same-original");
  });

  it("is not what a page says of another site's, unless that says so too", () => {
    const said = (url: string) => [
      { url, lang: "fr", relation: "language", how: "hreflang" } as const,
    ];
    const a = relative("https://paper.example/en/talks", {
      editions: said("https://ministry.example/fr/pourparlers"),
    });
    const b = relative("https://ministry.example/fr/pourparlers");
    expect(kinship(a, b)).toBeNull();
    expect(kinship(a, { ...b, editions: said(a.canonicalUrl) })).toBe("hreflang");
    const own = relative("https://www.paper.example/fr/pourparlers");
    expect(kinship({ ...a, editions: said(own.canonicalUrl) }, own)).toBe("hreflang");
  });

  it("is one slug in all languages and on the mirror of vietnam.vn", () => {
    const slug = "doan-cong-tac-hai-quan-tham-hai-phong-hom-nay";
    for (const other of [
      `https://www.vietnam.vn/ru/${slug}`,
      `https://www.vietnam.vn/${slug}`,
      `https://thongtin.vietnam.vn/de/${slug}`,
    ]) {
      expect(kinship(relative(translated), relative(other))).toBe("same-slug");
    }
    expect(
      kinship(relative(translated), relative(`https://vietnam.vnanet.vn/german/${slug}`)),
    ).toBeNull();
  });

  it("is a named paper, words of the address that agree but for a letter, and days that agree", () => {
    const a = relative(translated, { source: named });
    expect(kinship(a, original)).toBe("source-slug");
    expect(kinship(original, a)).toBe("source-slug");
    expect(kinship(a, { ...original, publishedTime: "2024-07-05" })).toBeNull();
    expect(kinship(a, { ...original, publishedTime: null })).toBeNull();
    expect(kinship(relative(translated), original)).toBeNull();
    expect(
      kinship(a, relative("https://baoquocte.vn/doan-cong-tac-lam-viec-tai-hue-912346.html")),
    ).toBeNull();
  });

  it("is nobody's with himself", () => expect(kinship(original, original)).toBeNull());

  it("takes number and ending off an address", () => {
    expect(slugWords("https://a.vn/hai-nuoc-post123456.vnp")).toEqual(["hai", "nuoc"]);
    expect(slugWords("https://a.vn/de/hai-nuoc/")).toEqual(["hai", "nuoc"]);
    expect(slugWords("no address")).toEqual([]);
  });
});
