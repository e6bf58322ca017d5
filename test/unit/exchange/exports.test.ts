import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName, formats } from "../../../exchange/index.ts";
import { escapeInline, obsidianTag } from "../../../exchange/markdown.ts";
import { annotation, article } from "../samples.ts";

const options = { exportedAt: "2026-03-02T02:00:00.000Z", generator: "Verbale test" };
const write = (id: string, ...records: Parameters<(typeof formats)[number]["write"]>[0]) =>
  formats.find((f) => f.id === id)?.write(records, options) ?? "";

describe("JSON", () => {
  it("loses nothing", () => {
    const record = {
      article,
      annotations: [annotation({ quote: "Hai bên nhất trí.", note: "n", tags: ["t"] })],
    };
    const file = JSON.parse(write("json", record));
    expect(file.articles).toEqual([record]);
    expect(file.counts).toEqual({ articles: 1, annotations: 1 });
  });
});

describe("Markdown", () => {
  it("writes front matter, quotation, note, tags and a block id", () => {
    const text = write("markdown", {
      article,
      annotations: [
        annotation({
          quote: "Hai bên\nnhất trí.",
          note: "**Ai** nói?",
          tags: ["Biển Đông", "2026"],
        }),
      ],
    });
    expect(text).toContain('title: "Hội đàm tại Hà Nội: hai bên nhất trí"');
    expect(text).toContain('published: "2026-03-02"');
    expect(text).toContain("> Hai bên\n> nhất trí.");
    expect(text).toContain("**Ai** nói?");
    expect(text).toContain("#Biển-Đông #_2026");
    expect(text).toContain("^verbale-3f2c9a10");
    expect(text).toContain("<https://baoquocte.vn/hoi-dam-tai-ha-noi-1234567.html>");
  });

  it("leaves the address as it is", () => {
    const canonicalUrl = "https://baoquocte.vn/a%2Fb.html?q=%3D1&x=Hà Nội<";
    const text = write("markdown", {
      article: { ...article, canonicalUrl },
      annotations: [annotation({ quote: "q" })],
    });
    expect(text).toContain("<https://baoquocte.vn/a%2Fb.html?q=%3D1&x=Hà%20Nội%3C>");
  });

  it("takes the meaning from markup in what a page says", () => {
    const hostile = "<script>x</script> [[link]] `code` # head {{template}} ![i](javascript:1)";
    const text = write("markdown", { article, annotations: [annotation({ quote: hostile })] });
    const quote = text.split("\n").find((line) => line.startsWith("> ")) ?? "";
    expect(quote).toContain("\\<script\\>");
    expect(quote).toContain("\\[\\[link\\]\\]");
    expect(quote).toContain("\\{\\{template\\}\\}");
  });

  it("keeps a title with line breaks and quotes inside its front matter line", () => {
    const wild = { ...article, title: 'a"\n---\nb: \\ c' };
    const text = write("markdown", { article: wild, annotations: [annotation({ quote: "q" })] });
    const [, head = ""] = text.split(/^---$/m);
    expect(
      head
        .trim()
        .split("\n")
        .every((line) => /^[a-z]+: /.test(line)),
    ).toBe(true);
  });

  it("can be read back: unescaping gives the words again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        expect(escapeInline(words).replace(/\\([\\`*_[\]<>|~$=#^%{}.)+-])/g, "$1")).toBe(words);
      }),
    );
  });

  it("makes tags that Obsidian reads", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (tag) => {
        const made = obsidianTag(tag);
        expect(made).toMatch(/^$|^[\p{L}\p{M}\p{N}_/-]+$/u);
        expect(made).not.toMatch(/^\p{N}+$/u);
      }),
    );
  });
});

describe("fileName", () => {
  it("is dated and readable", () => {
    expect(fileName("Hội đàm: A/B?", "2026-03-02T08:15:00+07:00", "md")).toBe(
      "2026-03-02 Hội đàm A B.md",
    );
    expect(fileName("CON", null, "json")).toBe("Verbale CON.json");
  });

  it("is taken by every system", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const name = fileName(title, null, "md");
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(123);
        expect(name.startsWith(".")).toBe(false);
        expect(name.length).toBeGreaterThan(3);
      }),
    );
  });
});
