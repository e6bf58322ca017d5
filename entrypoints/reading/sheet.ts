import { Painter, scrollToPassage } from "../../annotations/index.ts";
import { type MappedText, mapRuns, type Run } from "../../article/index.ts";
import type { PlacedNote } from "../../components/reading.ts";
import type { PageState, Place } from "../../messages/to-page.ts";

/** The same layers as on the page: what is named, the reader's marks, the passage jumped to. */
const MARKS = 10;
const ACTIVE = 20;
/** How long a passage that was jumped to stays lit, milliseconds. */
const LIT = 1_600;

const NOTHING = mapRuns("", []);

/** What is on the screen of the reading view: the way from the article's offsets to it and back, and the paint on it. */
export class Sheet {
  private readonly painter: Painter;
  private body: MappedText = NOTHING;
  private margin: MappedText = NOTHING;
  private page: Pick<PageState, "mentions" | "marginMentions"> | null = null;
  private readonly marks = new Map<string, Range>();
  private lit: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    this.painter = new Painter(signal);
  }

  /** Takes in what was drawn, and paints it. */
  show(root: Element, page: PageState, placed: readonly PlacedNote[], names: boolean): void {
    this.page = page;
    this.body = mapRuns(page.article?.text ?? "", runsIn(root, "body"));
    this.margin = mapRuns(page.margin, runsIn(root, "margin"));
    this.painter.removeAll();
    this.marks.clear();
    if (names) {
      for (const text of ["margin", "body"] as const) {
        for (const { start, end, type } of this.mentionsIn(text)) {
          const range = this[text].toRange(start, end);
          if (range !== null) this.painter.paint(`${text} ${start}`, type, range, 0);
        }
      }
    }
    for (const { note, place } of placed) {
      const range = this[place.text].toRange(place.start, place.end);
      if (range === null) continue;
      this.marks.set(note.id, range);
      this.painter.paint(note.id, note.colour, range, MARKS);
    }
  }

  /** Where a mark is on the screen. */
  rangeOf(id: string): Range | null {
    return this.marks.get(id) ?? null;
  }

  /** The marks on the screen, for finding out what lies under the pointer. */
  ranges(): ReadonlyMap<string, Range> {
    return this.marks;
  }

  /** The article's words that a range shows; null when it shows none. */
  wordsIn(range: Range): { place: Place; words: string } | null {
    for (const text of ["body", "margin"] as const) {
      const span = this[text].fromRange(range);
      if (span === null) continue;
      return { place: { text, ...span }, words: this[text].text.slice(span.start, span.end) };
    }
    return null;
  }

  /** Goes to the n-th occurrence of an entity; answers how many there are. */
  revealEntity(id: string, occurrence: number): number {
    const ranges = (["margin", "body"] as const).flatMap((text) =>
      this.mentionsIn(text)
        .filter((mention) => mention.id === id)
        .map(({ start, end }) => this[text].toRange(start, end))
        .filter((range) => range !== null),
    );
    const range = ranges[occurrence % Math.max(1, ranges.length)];
    if (range !== undefined) this.light(range);
    return ranges.length;
  }

  /** Goes to a mark. False: it has no place here. */
  reveal(id: string): boolean {
    const range = this.rangeOf(id);
    if (range !== null) this.light(range);
    return range !== null;
  }

  /** Goes to words of the article. False: they are not on the screen. */
  revealText({ text, start, end }: Place): boolean {
    const range = this[text].toRange(start, end);
    if (range !== null) this.light(range);
    return range !== null;
  }

  private light(range: Range): void {
    const calm = document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollToPassage(range, calm ? "instant" : "smooth");
    this.painter.paint("active", "active", range, ACTIVE);
    clearTimeout(this.lit);
    this.lit = setTimeout(() => this.painter.remove("active"), LIT);
  }

  private mentionsIn(text: Place["text"]): PageState["mentions"] {
    return (text === "body" ? this.page?.mentions : this.page?.marginMentions) ?? [];
  }
}

/** The text nodes of one of the article's texts, with the offsets that `data-start` counts from. */
function runsIn(root: Element, text: Place["text"]): Run[] {
  const runs: Run[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(`[data-text=${text}]`)) {
    let start = Number(element.dataset.start);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      runs.push({ start, node: node as Text, offset: 0, length });
      start += length;
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}
