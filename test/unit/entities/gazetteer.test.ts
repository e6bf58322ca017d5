import { describe, expect, it } from "vitest";
import { fold } from "../../../entities/fold.ts";
import { gazetteer, SOURCES } from "../../../entities/gazetteer/index.ts";
import { NAME_KEYS, parseGazetteer } from "../../../entities/gazetteer/parse.ts";
import { tokenise } from "../../../entities/tokens.ts";

function folded(name: string): string {
  const t = tokenise(name);
  return Array.from({ length: t.count }, (_, i) => fold(t.surface(i))).join(" ");
}

describe("the gazetteer", () => {
  it.each(Object.entries(SOURCES))("%s parses without a problem", (file, source) => {
    expect(parseGazetteer(source, file).problems).toEqual([]);
  });

  it.each(Object.entries(SOURCES))("%s is alphabetical by id", (file, source) => {
    const ids = parseGazetteer(source, file).rows.map((r) => r.id);
    expect(ids).toEqual([...ids].sort());
  });

  it("has every id once", () => {
    const ids = gazetteer().rows.map((r) => r.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("gives every name to one id, unless the name is marked as depending on context", () => {
    const clashes: string[] = [];
    for (const lang of NAME_KEYS) {
      const owner = new Map<string, string>();
      for (const row of gazetteer().rows)
        for (const name of row.names.get(lang) ?? []) {
          if (name.marks.includes("shared") || name.marks.includes("bare")) continue;
          // Vietnamese names differ by their tones, all others by their letters.
          const key = lang === "vi" ? name.text.toLowerCase() : folded(name.text);
          const other = owner.get(key);
          if (other !== undefined && other !== row.id)
            clashes.push(`${lang} "${name.text}": ${other}, ${row.id}`);
          owner.set(key, row.id);
        }
    }
    expect(clashes).toEqual([]);
  });

  it("writes each language in its own script", () => {
    const wrong: string[] = [];
    for (const row of gazetteer().rows) {
      for (const n of row.names.get("zh") ?? [])
        if (!/[\p{Script=Han}]/u.test(n.text)) wrong.push(`${row.id} zh ${n.text}`);
      for (const n of row.names.get("ru") ?? [])
        if (!/\p{Script=Cyrillic}/u.test(n.text)) wrong.push(`${row.id} ru ${n.text}`);
      for (const lang of ["vi", "en", "de", "fr"])
        for (const n of row.names.get(lang) ?? [])
          if (/[\p{Script=Cyrillic}\p{Script=Han}]/u.test(n.text))
            wrong.push(`${row.id} ${lang} ${n.text}`);
      // A look-alike of another script inside a name would never be seen by eye.
      for (const names of row.names.values())
        for (const n of names)
          for (const word of n.text.split(/[^\p{L}]+/u))
            if (/\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word))
              wrong.push(`${row.id} mixed ${n.text}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("parseGazetteer", () => {
  it("reports a broken row with its line and keeps the others", () => {
    const { rows, problems } = parseGazetteer(
      `
# a comment
person:vn-a
  vi: A

person:VN-b
  vi: B

person:vn-c
  vi: C !nosuch

person:vn-d
  what is this

person:vn-e
  vi: Đ | E
  years: 1900-1950
`,
      "test",
    );
    expect(rows.map((r) => r.id)).toEqual(["person:vn-a", "person:vn-e"]);
    expect(problems.map((p) => p.line)).toEqual([6, 10, 13]);
    expect(rows[1]?.names.get("vi")?.map((n) => n.text)).toEqual(["Đ", "E"]);
    expect(rows[1]?.years).toBe("1900-1950");
  });
});
