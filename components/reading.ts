/** How an article's text is laid out in the reading view: blocks to parts, marks to segments. Pure. */
import type { Article, Block } from "../article/types.ts";
import type { NoteView } from "../messages/from-views.ts";
import type { PageState, Place } from "../messages/to-page.ts";

/** A stretch of a text. Offsets are UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

const SHAPES = ["lead", "heading", "quotation", "question", "note", "paragraph"] as const;
type Shape = (typeof SHAPES)[number];

/** What is set as one: a block, or the items of a list, or the cells of a table, which follow each other. */
export type Part =
  | ({ shape: Shape; level: number } & Span)
  | { shape: "list" | "cells"; items: readonly Span[] };

/**
 * The blocks in the order of the text. A heading's level is its rank below the title, 2–6, without
 * leaps, whatever levels the page used; a kind that has no shape of its own is a paragraph.
 */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  const ranks = rankLevels(blocks);
  let previous = 1;
  let group: Span[] | null = null;
  let grouped: Block["kind"] | null = null;
  for (const { kind, level, start, end } of blocks) {
    if (kind === "listItem" || kind === "table") {
      if (group === null || grouped !== kind) {
        group = [];
        parts.push({ shape: kind === "table" ? "cells" : "list", items: group });
      }
      group.push({ start, end });
      grouped = kind;
      continue;
    }
    group = null;
    const shape = SHAPES.find((one) => one === kind) ?? "paragraph";
    if (shape === "heading") previous = Math.min(ranks.get(level ?? 2) ?? 2, previous + 1, 6);
    parts.push({ shape, level: previous, start, end });
  }
  return parts;
}

/** The levels in use, from 2 on. */
function rankLevels(blocks: readonly Block[]): Map<number, number> {
  const used = new Set(blocks.filter((b) => b.kind === "heading").map(({ level }) => level ?? 2));
  return new Map([...used].sort((a, b) => a - b).map((level, i) => [level, i + 2]));
}

/** A line beside the text, with its place in the margin's text; null where the margin has it not. */
export interface MarginLine {
  text: string;
  start: number | null;
}

/**
 * Kicker, title and captions as they are shown, found again in the margin, where they stand in
 * this order on lines of their own. What the page sets otherwise than it is called is shown, too,
 * but nothing is painted in it.
 */
export function marginOf(
  {
    kicker,
    title,
    captions,
  }: Pick<Article, "kicker" | "title"> & { captions: readonly { text: string }[] },
  margin: string,
): { kicker: MarginLine | null; title: MarginLine; captions: MarginLine[] } {
  let from = 0;
  const find = (text: string): MarginLine => {
    const start = text === "" ? -1 : `${margin}\n`.indexOf(`${text}\n`, from);
    if (start < 0 || (start > 0 && margin[start - 1] !== "\n")) return { text, start: null };
    from = start + text.length + 1;
    return { text, start };
  };
  return {
    kicker: kicker === null ? null : find(kicker),
    title: find(title),
    captions: captions.map(({ text }) => find(text)),
  };
}

/** A note with the place of its passage in the article. */
export interface PlacedNote {
  note: NoteView;
  place: Place;
  /** Counted in the order of the text; null for a mere mark, which has no words of the reader's. */
  number: number | null;
}

/** The notes in the order in which the reading view shows their passages, and those that it cannot show. */
export function placeNotes(
  notes: readonly NoteView[],
  annotations: PageState["annotations"],
  /** The margin's part that stands above the text; the rest, the captions, is below. */
  above: number,
): { placed: PlacedNote[]; lost: NoteView[] } {
  const places = new Map(annotations.map(({ id, place }) => [id, place]));
  const rank = ({ text, start }: Place): number => (text === "body" ? 1 : start < above ? 0 : 2);
  const found: { note: NoteView; place: Place }[] = [];
  const lost: NoteView[] = [];
  for (const note of notes) {
    const place = places.get(note.id);
    if (place == null) lost.push(note);
    else found.push({ note, place });
  }
  found.sort(
    ({ place: a }, { place: b }) => rank(a) - rank(b) || a.end - b.end || a.start - b.start,
  );
  let number = 0;
  const placed = found.map(({ note, place }) => ({
    note,
    place,
    number: note.note !== "" || note.tags.length > 0 ? ++number : null,
  }));
  return { placed, lost };
}

/** A stretch of text under the same marks. */
export interface Segment extends Span {
  /** The marks over it, the shortest first. */
  over: readonly PlacedNote[];
  /** The marks whose last word it holds: their numbers stand behind it. */
  ending: readonly PlacedNote[];
}

/** A block cut where marks begin and end. The segments tile it. */
export function segmentsOf({ start, end }: Span, placed: readonly PlacedNote[]): Segment[] {
  const here = placed.filter(({ place }) => place.start < end && place.end > start);
  const cuts = new Set([start, end]);
  for (const { place } of here) {
    cuts.add(Math.max(start, place.start));
    cuts.add(Math.min(end, place.end));
  }
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((from, i) => {
    const to = at[i + 1] ?? end;
    return {
      start: from,
      end: to,
      over: here
        .filter(({ place }) => place.start < to && place.end > from)
        .sort((a, b) => lengthOf(a) - lengthOf(b)),
      ending: here.filter(({ place }) => place.end === to),
    };
  });
}

const lengthOf = ({ place }: PlacedNote): number => place.end - place.start;

/** Languages that are written from right to left. */
const LEFTWARD = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

/** The direction of a language's script; of an unknown one the browser finds out. */
export function directionOf(lang: string): "ltr" | "rtl" | "auto" {
  if (lang === "" || lang === "und") return "auto";
  return LEFTWARD.test(lang) ? "rtl" : "ltr";
}
