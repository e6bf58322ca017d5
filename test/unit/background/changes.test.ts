import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { changesSince } from "../../../entrypoints/background/changes.ts";
import { serve, unpack } from "../../../messages/contract.ts";
import { fromViews } from "../../../messages/from-views.ts";
import { openDatabase } from "../../../storage/database.ts";
import { Notes } from "../../../storage/notes.ts";
import type { AnnotationRecord, ArticleVersion } from "../../../storage/records.ts";
import { annotation, article, quoteSelectors } from "../samples.ts";

const sent = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { sendMessage: sent },
    tabs: { query: () => Promise.resolve([]), sendMessage: sent },
    storage: { local: { get: () => Promise.resolve({}) } },
  },
}));

const { viewHandlers } = await import("../../../entrypoints/background/from-views.ts");

const A = "The ministers met in Hanoi on Tuesday morning.";
const B = "Both sides agreed to hold the consultations again next year.";
const C = "A joint statement will be published before the end of March.";

function version(...paragraphs: string[]): ArticleVersion {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  const text = paragraphs.join("\n");
  return { readAt: "2026-03-04T02:40:00.000Z", accepted: true, title: "Talks", text, blocks };
}

let ids = 0;
/** A note on these words, with what stood around them. */
function note(exact: string, prefix = "", suffix = ""): AnnotationRecord {
  return {
    ...annotation({ quote: exact }),
    id: `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
    deletedAt: null,
    schema: 1,
    articleId: "",
    target: {
      source: "",
      selector: [{ type: "TextQuoteSelector", exact, prefix, suffix }],
      styleClass: "yellow",
    },
  };
}

/** Which of the notes each change touches. */
function touched(before: ArticleVersion, now: ArticleVersion, notes: AnnotationRecord[]) {
  const found = changesSince(before, now, notes);
  return found?.changes.map((change) =>
    change.notes.map((id) => notes.findIndex((one) => one.id === id)),
  );
}

describe("changesSince", () => {
  it("is silent on the same text, and on one that is only cut differently", () => {
    expect(changesSince(version(A, B), version(A, B), [])).toBeNull();
    expect(changesSince(version(A, B), version(`${A} ${B}`), [])).toBeNull();
  });

  it("says since when, how many, what, and where that stands today", () => {
    const reworded = C.replace("March", "June");
    const now = version(A, reworded, "A last sentence was added by the editors.");
    const found = changesSince(version(A, B, C), now, []);
    expect(found?.since).toBe("2026-03-04T02:40:00.000Z");
    expect(found?.counts).toEqual({ added: 1, removed: 1, reworded: 1 });
    const places = found?.changes.map(({ kind, place }) => [
      kind,
      place && now.text.slice(place.start, place.end),
    ]);
    expect(places).toEqual([
      ["removed", null],
      ["reworded", reworded],
      ["added", "A last sentence was added by the editors."],
    ]);
  });

  it("tells a new title", () => {
    const found = changesSince(version(A), { ...version(A), title: "Talks in Hanoi" }, []);
    expect(found?.changes).toEqual([
      {
        kind: "reworded",
        isTitle: true,
        place: null,
        parts: [
          { kind: "same", text: "Talks" },
          { kind: "added", text: " in Hanoi" },
        ],
        notes: [],
      },
    ]);
  });

  it("finds the notes on words that changed, whatever white space they were marked with", () => {
    const now = version(A, B.replace("next year", "in May"));
    const notes = [
      note("met in Hanoi"),
      note("agreed\u00a0to\nhold"),
      note("morning.\nBoth sides"),
    ];
    expect(touched(version(A, B, C), now, notes)).toEqual([[1, 2], []]);
  });

  it("tells the same words in two paragraphs apart by what stood around them", () => {
    const twice = "The minister said so again in the evening.";
    const before = version("The minister said so in the morning.", twice);
    const now = version("The minister said so at noon.", twice);
    const notes = [
      note("The minister said so", "", " in the morning"),
      note("The minister said so", "morning. ", " again"),
    ];
    expect(touched(before, now, notes)).toEqual([[0]]);
  });

  it("finds notes that were written since", () => {
    const added = "A last sentence was added by the editors.";
    expect(touched(version(A), version(A, added), [note("last sentence")])).toEqual([[0]]);
  });

  it("finds notes on the title", () => {
    const now = { ...version(A), title: "Consultations" };
    expect(touched(version(A), now, [note("Talks"), note("Hanoi")])).toEqual([[0]]);
  });

  it("keeps its bounds", () => {
    const old = Array.from({ length: 300 }, (_, n) => `Câu số ${n} của bài cũ ${"x".repeat(n)}`);
    const found = changesSince(version(...old), version("Ngắn.", "y ".repeat(5_000)), []);
    expect(found?.counts).toEqual({ added: 2, removed: 300, reworded: 0 });
    expect(found?.changes.length).toBe(200);
    const sizes = found?.changes.map(({ parts }) => parts.map(({ text }) => text).join("").length);
    expect(Math.max(...(sizes ?? []))).toBeLessThanOrEqual(601);
  });

  it("shows of a long paragraph what stands around the change", () => {
    const long = (word: string): string =>
      `${"before ".repeat(60)}${word} ${"after ".repeat(60)}end.`;
    const [change] = changesSince(version(long("old")), version(long("new")), [])?.changes ?? [];
    expect(change?.parts.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
    const [first, , , last] = change?.parts ?? [];
    expect(first?.text).toMatch(/^…( before)+ $/);
    expect(last?.text).toMatch(/^ (after )+…$/);
  });
});

describe("the request of the views", () => {
  const server = serve(fromViews, viewHandlers, { tabId: null });
  const { canonicalUrl, title, text, blocks } = article;
  const shown = { canonicalUrl, title, text, blocks };
  const changed = { ...shown, text: text.replace("nhất trí", "thống nhất ") };
  const ask = async (of: typeof shown) =>
    unpack(fromViews, "article:changes", await server("article:changes", { article: of }));

  beforeEach(() => sent.mockClear());

  it("knows nothing of an article that is not kept", async () => {
    expect(await ask(changed)).toBeNull();
    expect(await server("article:accept", { article: shown })).toMatchObject({
      failure: "not-found",
    });
  });

  it("tells the changes and the notes they touch, until the article is marked as read", async () => {
    const database = await openDatabase();
    const { id } = await new Notes(database).create({
      url: canonicalUrl,
      article,
      selectors: quoteSelectors("Hai bên nhất trí", 34),
      colour: "yellow",
    });
    database.close();
    expect(await ask(shown)).toBeNull();
    expect(await ask(changed)).toMatchObject({
      counts: { added: 0, removed: 0, reworded: 1 },
      changes: [{ kind: "reworded", notes: [id] }],
    });
    expect(await server("article:accept", { article: changed })).toEqual({ ok: true, value: null });
    expect(sent).toHaveBeenCalledWith({ to: "views", event: "notes-changed" });
    expect(await ask(changed)).toBeNull();
    // The site takes its change back: that is one, too.
    expect((await ask(shown))?.counts.reworded).toBe(1);
  });

  it("takes no article without an address, and none of another shape", async () => {
    for (const wrong of [
      { ...shown, canonicalUrl: "javascript:alert(1)" },
      { ...shown, blocks: [{ kind: "script", start: 0, end: 1 }] },
      { canonicalUrl },
    ]) {
      expect(await server("article:changes", { article: wrong })).toMatchObject({
        failure: "malformed",
      });
    }
  });
});
