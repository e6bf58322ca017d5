import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, compare, compareWords } from "../../../article/index.ts";
import type { Article } from "../../../article/types.ts";

type Text = Pick<Article, "text" | "blocks">;

/** A text of these paragraphs, as it is read from a page. */
function text(...paragraphs: string[]): Text {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return { text: paragraphs.join("\n"), blocks };
}

const oldOf = ({ parts }: Pick<Change, "parts">): string =>
  parts.map((part) => (part.kind === "added" ? "" : part.text)).join("");
const newOf = ({ parts }: Pick<Change, "parts">): string =>
  parts.map((part) => (part.kind === "removed" ? "" : part.text)).join("");

/** Changes as lines that a test can say. */
function told(before: Text, after: Text): string[] {
  return compare(before, after).map(({ kind, parts }) => {
    const marks = { same: ["", ""], added: ["{+", "+}"], removed: ["[-", "-]"] } as const;
    const shown = parts.map((part) => marks[part.kind].join(part.text)).join("");
    return `${kind}: ${shown}`;
  });
}

const A = "The ministers met in Hanoi on Tuesday morning.";
const B = "Both sides agreed to hold the consultations again next year.";
const C = "A joint statement will be published before the end of March.";
const D = "The delegation then travelled on to Vientiane.";

describe("compare", () => {
  it("finds nothing in the same text", () => {
    expect(told(text(A, B, C), text(A, B, C))).toEqual([]);
    expect(told(text(), text())).toEqual([]);
  });

  it("finds what was added, where it stands", () => {
    const after = text(A, D, B);
    const [change] = compare(text(A, B), after);
    expect(change).toEqual({
      kind: "added",
      before: null,
      after: { start: A.length + 1, end: A.length + 1 + D.length },
      parts: [{ kind: "added", text: D }],
    });
    expect(after.text.slice(change?.after?.start, change?.after?.end)).toBe(D);
  });

  it("finds what was removed", () => {
    expect(compare(text(A, B, C), text(A, C))).toEqual([
      {
        kind: "removed",
        before: { start: A.length + 1, end: A.length + 1 + B.length },
        after: null,
        parts: [{ kind: "removed", text: B }],
      },
    ]);
  });

  it("finds what was reworded, word by word", () => {
    const reworded = B.replace("agreed", "reportedly agreed").replace("next year", "in May");
    expect(told(text(A, B, C), text(A, reworded, C))).toEqual([
      "reworded: Both sides {+reportedly +}agreed to hold the consultations again [-next year-]{+in May+}.",
    ]);
  });

  it("tells them in the order of reading", () => {
    const reworded = C.replace("March", "June");
    expect(told(text(A, B, C), text(D, A, reworded))).toEqual([
      `added: {+${D}+}`,
      `removed: [-${B}-]`,
      "reworded: A joint statement will be published before the end of [-March-]{+June+}.",
    ]);
  });

  it("takes no notice of blocks that stand elsewhere", () => {
    expect(told(text(A, B, C, D), text(D, B, A, C))).toEqual([]);
    expect(told(text(A, B, C), text(C, B.replace("again ", ""), A))).toEqual([
      "reworded: Both sides agreed to hold the consultations [-again -]next year.",
    ]);
  });

  it("counts copies: one more of the same is new", () => {
    expect(told(text(A, B), text(A, A, B))).toEqual([`added: {+${A}+}`]);
    expect(told(text(A, B, A), text(A, B))).toEqual([`removed: [-${A}-]`]);
  });

  it("takes no notice of white space, normal forms and the cutting of paragraphs", () => {
    const vi = "Hai bên nhất trí duy trì đối thoại.";
    expect(told(text(vi, A), text(vi.normalize("NFD").replaceAll(" ", "\u00a0 "), A))).toEqual([]);
    expect(told(text(`${A} ${B}`, C), text(A, `${B} ${C}`))).toEqual([]);
  });

  it("takes another sentence for another one", () => {
    expect(told(text(A, B), text(A, D))).toEqual([`removed: [-${B}-]`, `added: {+${D}+}`]);
  });

  it("pairs so that all pairs together are most alike", () => {
    const almost = "Both sides agreed to hold the consultations again this year.";
    const farther = "Both sides agreed to hold the talks once more this year.";
    // In order and first come, the old sentence would go with the farther one.
    expect(told(text(B), text(farther, almost)).map((line) => line.split(":")[0])).toEqual([
      "added",
      "reworded",
    ]);
  });

  it("reads Vietnamese by syllables", () => {
    const before = "Việt Nam coi trọng đối thoại và mong muốn các bên giữ vững cam kết.";
    const after = "Việt Nam coi trọng đối thoại và kêu gọi các bên giữ vững cam kết.";
    expect(told(text(A, before), text(A, after))).toEqual([
      "reworded: Việt Nam coi trọng đối thoại và [-mong muốn-]{+kêu gọi+} các bên giữ vững cam kết.",
    ]);
  });

  it("reads Chinese by words", () => {
    const before = "外交部发言人表示，双方将继续保持沟通，共同维护地区和平稳定。";
    const after = "外交部发言人强调，双方将继续保持沟通，共同维护地区和平稳定。";
    expect(told(text(before, "完。"), text(after, "完。"))).toEqual([
      "reworded: 外交部发言人[-表示-]{+强调+}，双方将继续保持沟通，共同维护地区和平稳定。",
    ]);
  });

  it("stands a million letters, alike and not", () => {
    const paragraph = (n: number, of: string): string =>
      Array.from({ length: 40 }, (_, k) => `${of}${(n * 7 + k * k) % 997}`).join(" ");
    const many = (of: string): string[] =>
      Array.from({ length: 5_000 }, (_, n) => paragraph(n, of));
    const before = many("từ");
    const edited = before.map((line, n) => (n % 50 === 0 ? `${line} mới` : line));
    expect(compare(text(...before), text(...edited)).length).toBe(100);
    const other = compare(text(...before), text(...many("слово")));
    expect(other.length).toBe(10_000);
    // One block of that size, as of a page without paragraphs.
    const [whole] = compare(text(before.join(" ")), text(edited.join(" ")));
    expect(whole?.kind).toBe("reworded");
  });

  it("accounts for every block once, of both texts", () => {
    const word = fc.constantFrom("một", "hai", "three", "четыре", "五", ".", " ", "ba,");
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 12 })
      .map((words) => words.join(" ").replace(/\s+/g, " ").trim());
    const paragraphs = fc.array(paragraph, { maxLength: 12 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (old, now) => {
        const [before, after] = [text(...old), text(...now)];
        const changes = compare(before, after);
        const slice = (of: Text, span: { start: number; end: number } | null): string =>
          span === null ? "" : of.text.slice(span.start, span.end);
        for (const change of changes) {
          expect(oldOf(change)).toBe(slice(before, change.before));
          expect(newOf(change)).toBe(slice(after, change.after));
          expect(change.before !== null).toBe(change.kind !== "added");
          expect(change.after !== null).toBe(change.kind !== "removed");
        }
        const starts = changes.flatMap(({ after }) => (after === null ? [] : [after.start]));
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        const gone = changes.flatMap(({ before }) => (before === null ? [] : [before.start]));
        expect(new Set(gone).size).toBe(gone.length);
        // What no change names is the same in both texts, the order and the cutting aside.
        const rest = (of: Text, named: number[]): string[] =>
          of.blocks
            .filter(({ start }) => !named.includes(start))
            .map((block) => slice(of, block))
            .filter((line) => line !== "")
            .sort();
        if (changes.length > 0) expect(rest(before, gone)).toEqual(rest(after, starts));
        else expect(letters(before)).toBe(letters(after));
      }),
    );
  });
});

/** The letters of a text in whatever order its blocks stand. */
function letters({ text }: Text): string {
  return [...text.replace(/\s/g, "")].sort().join("");
}

describe("compareWords", () => {
  it("joins pieces that only a gap holds apart", () => {
    expect(compareWords("the old man left", "the young girl left")).toEqual([
      { kind: "same", text: "the " },
      { kind: "removed", text: "old man" },
      { kind: "added", text: "young girl" },
      { kind: "same", text: " left" },
    ]);
  });

  it("keeps a figure together", () => {
    expect(compareWords("rose by 3.5% to 1,200", "rose by 3.6% to 1,200")).toEqual([
      { kind: "same", text: "rose by " },
      { kind: "removed", text: "3.5" },
      { kind: "added", text: "3.6" },
      { kind: "same", text: "% to 1,200" },
    ]);
  });

  it("loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const parts = compareWords(a, b);
        const clean = (s: string): string => oldOf({ parts: compareWords(s, s) });
        expect(oldOf({ parts })).toBe(clean(a));
        expect(newOf({ parts })).toBe(clean(b));
      }),
    );
  });
});
