// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapRuns } from "../../../article/index.ts";
import type { Block } from "../../../article/types.ts";
import {
  directionOf,
  marginOf,
  type Part,
  type PlacedNote,
  partsOf,
  placeNotes,
  type Span,
  segmentsOf,
} from "../../../components/reading.ts";
import type { NoteView } from "../../../messages/from-views.ts";

const KINDS = [
  "lead",
  "paragraph",
  "heading",
  "listItem",
  "quotation",
  "table",
  "question",
  "note",
] as const;

/** A text whose blocks tile it, joined by line ends. */
const articles = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      level: fc.integer({ min: 1, max: 6 }),
      words: fc.string({ minLength: 1, maxLength: 40, unit: "binary" }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => {
    let start = 0;
    const blocks = lines.map(({ kind, level, words }): Block => {
      const block = { kind, start, end: start + words.length };
      start = block.end + 1;
      return kind === "heading" ? { ...block, level } : block;
    });
    return { text: lines.map(({ words }) => words).join("\n"), blocks };
  });

const note = (id: string, words = ""): NoteView => ({
  id,
  quote: "",
  note: words,
  tags: [],
  colour: "yellow",
  createdAt: "",
  updatedAt: "",
});

const placedAt = (spans: readonly (readonly [number, number])[], length: number): PlacedNote[] =>
  spans.map(([a, b], i) => ({
    note: note(String(i)),
    number: null,
    place: { text: "body", start: Math.min(a, b) % length, end: (Math.max(a, b) % length) + 1 },
  }));

const spansOf = (parts: readonly Part[]): Span[] =>
  parts.flatMap((part) => ("items" in part ? part.items : [part]));

describe("the parts of an article", () => {
  it("hold its text, all of it, in its order", () => {
    fc.assert(
      fc.property(articles, ({ text, blocks }) => {
        const shown = spansOf(partsOf(blocks)).map(({ start, end }) => text.slice(start, end));
        expect(shown.join("\n")).toBe(text);
      }),
    );
  });

  it("are cut by marks into segments that tile them", () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 6 });
    fc.assert(
      fc.property(articles, spans, ({ text, blocks }, marked) => {
        const placed = placedAt(marked, text.length);
        for (const span of spansOf(partsOf(blocks))) {
          const segments = segmentsOf(span, placed);
          const words = segments.map(({ start, end }) => text.slice(start, end)).join("");
          expect(words).toBe(text.slice(span.start, span.end));
          for (const { start, end, over } of segments) {
            const under = placed.filter(({ place }) => place.start <= start && place.end >= end);
            expect(new Set(over)).toEqual(new Set(under));
          }
        }
      }),
    );
  });

  it("say once where a mark ends, though it goes over several blocks", () => {
    const [one] = placedAt([[2, 9]], 100);
    const ends = [
      { start: 0, end: 4 },
      { start: 5, end: 8 },
      { start: 9, end: 14 },
    ].flatMap((span) => segmentsOf(span, one === undefined ? [] : [one]).flatMap((s) => s.ending));
    expect(ends).toEqual([one]);
  });

  it("have headings without leaps, below the title", () => {
    fc.assert(
      fc.property(articles, ({ blocks }) => {
        let previous = 1;
        for (const part of partsOf(blocks)) {
          if (part.shape !== "heading") continue;
          expect(part.level).toBeGreaterThan(1);
          expect(part.level).toBeLessThanOrEqual(Math.min(6, previous + 1));
          previous = part.level;
        }
      }),
    );
  });

  it("group the items of a list, and no others", () => {
    const blocks = (
      ["paragraph", "listItem", "listItem", "table", "table", "listItem"] as const
    ).map((kind, i): Block => ({ kind, start: i * 2, end: i * 2 + 1 }));
    expect(
      partsOf(blocks).map((part) => ("items" in part ? part.items.length : part.shape)),
    ).toEqual(["paragraph", 2, 2, 1]);
  });
});

describe("the lines beside the text", () => {
  it("are found in the margin in their order, each as a whole line", () => {
    const lines = { kicker: "Hà Nội", title: "Hà Nội 2026", captions: [{ text: "Hà Nội" }] };
    expect(marginOf(lines, "Hà Nội\nHà Nội 2026\nHà Nội")).toEqual({
      kicker: { text: "Hà Nội", start: 0 },
      title: { text: "Hà Nội 2026", start: 7 },
      captions: [{ text: "Hà Nội", start: 19 }],
    });
  });

  it("are shown, too, where the page has them in other words", () => {
    const lines = { kicker: null, title: "Title | Site", captions: [{ text: "A picture" }] };
    expect(marginOf(lines, "Title\nA picture")).toEqual({
      kicker: null,
      title: { text: "Title | Site", start: null },
      captions: [{ text: "A picture", start: 6 }],
    });
  });
});

describe("notes", () => {
  it("are numbered in the order of the page: title, text, captions; mere marks are not", () => {
    const place = (text: "body" | "margin", start: number) => ({ text, start, end: start + 3 });
    const ids = ["caption", "late", "bare", "early", "title", "gone"];
    const places = [
      place("margin", 40),
      place("body", 50),
      place("body", 20),
      place("body", 10),
      place("margin", 0),
      null,
    ];
    const { placed, lost } = placeNotes(
      ids.map((id) => note(id, id === "bare" ? "" : "words")),
      ids.map((id, i) => ({ id, quote: "", state: "exact" as const, place: places[i] ?? null })),
      30,
    );
    expect(placed.map((one) => [one.note.id, one.number])).toEqual([
      ["title", 1],
      ["early", 2],
      ["bare", null],
      ["late", 3],
      ["caption", 4],
    ]);
    expect(lost.map(({ id }) => id)).toEqual(["gone"]);
  });
});

describe("a text and its text nodes", () => {
  document.body.innerHTML = "<p>eins zwei</p><aside>x</aside><p>drei <b>vier</b></p>";
  const nodes = ["p", "p:last-of-type", "b"].map(
    (selector) => document.querySelector(selector)?.firstChild as Text,
  );
  const starts = [0, 10, 15];
  const text = "eins zwei\ndrei vier";
  const runs = nodes.map((node, i) => ({
    start: starts[i] ?? 0,
    node,
    offset: 0,
    length: node.length,
  }));

  it("lead to each other and back", () => {
    const map = mapRuns(text, runs);
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const range = map.toRange(start, end);
        const trimmed = text.slice(start, end).replace(/^\n|\n$/g, "");
        if (range === null) expect(trimmed).toBe("");
        else {
          const back = map.fromRange(range);
          expect(back && text.slice(back.start, back.end)).toBe(trimmed);
        }
      }
    }
  });

  it("know nothing of what stands between", () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("aside") as Element);
    expect(mapRuns(text, runs).fromRange(range)).toBeNull();
  });

  it("take the longest stretch where the order of the text is not the page's", () => {
    const [first, second, third] = runs;
    if (!first || !second || !third) throw new Error("no runs");
    // The last words of the page stand first in this text.
    const turned = mapRuns("vier\neins zwei\ndrei ", [
      { ...third, start: 0 },
      { ...first, start: 5 },
      { ...second, start: 15 },
    ]);
    const range = document.createRange();
    range.setStart(second.node, 0);
    range.setEnd(third.node, 4);
    expect(turned.fromRange(range)).toEqual({ start: 15, end: 20 });
    // Two pieces that are neighbours in the text alone: what is between them was not selected.
    const crossed = mapRuns("vier\neins zwei", [
      { ...third, start: 0 },
      { ...first, start: 5 },
    ]);
    range.setStart(first.node, 0);
    range.setEnd(third.node, 2);
    expect(crossed.fromRange(range)).toEqual({ start: 5, end: 14 });
  });
});

it("the direction of a script follows its language", () => {
  expect(["vi", "ar-EG", "fa", "zh-Hans", "und", "arn"].map(directionOf)).toEqual([
    "ltr",
    "rtl",
    "rtl",
    "ltr",
    "auto",
    "ltr",
  ]);
});
