import { type Anchored, anchor, anchorAll } from "../../annotations/anchor.ts";
import { quoteIn } from "../../annotations/annotation.ts";
import type { Colour } from "../../annotations/colours.ts";
import { describe } from "../../annotations/describe.ts";
import { Painter } from "../../annotations/painter.ts";
import { detectArticle } from "../../article/detect.ts";
import { get } from "../../article/dom.ts";
import { type ArticleOnPage, readArticleOnPage } from "../../article/index.ts";
import type { Mention } from "../../entities/types.ts";
import { fromPage, type Painted } from "../../messages/from-page.ts";
import type { PageState } from "../../messages/to-page.ts";
import { askBackground, tellViews } from "../../messages/transport.ts";

const ask = askBackground(fromPage);

/** Entities painted before the page's own work gets its turn again. */
const SLICE = 150;
const MARK_PRIORITY = 10;
const ACTIVE_PRIORITY = 20;
/** How long a passage that was jumped to stays lit, milliseconds. */
const LIT = 1_600;

interface Mark {
  painted: Painted;
  anchored: Anchored | null;
}

/** What Verbale knows of the page that is shown: the article, what it names, the reader's marks. */
export class Session {
  private readonly document: Document;
  private readonly painter: Painter;
  private readonly signal: AbortSignal;
  private status: PageState["status"] = "reading";
  private onPage: ArticleOnPage | null = null;
  private mentions: Mention[] = [];
  private marginMentions: Mention[] = [];
  private readonly marks = new Map<string, Mark>();
  private notesAvailable = true;
  private timings: Record<string, number> = {};
  /** Counts the openings: an answer that comes after the next opening is stale. */
  private opening = 0;

  constructor(document: Document, signal: AbortSignal) {
    this.document = document;
    this.signal = signal;
    this.painter = new Painter(signal);
  }

  get isOpen(): boolean {
    return this.status === "article";
  }

  /** Reads the page, has it recognised, finds the marks, paints. `asked`: article or not. */
  async open(asked: boolean): Promise<void> {
    const opening = ++this.opening;
    this.forget();
    const watch = stopwatch(this.timings);
    this.onPage = this.read(asked);
    watch("read");
    if (this.onPage === null) {
      this.status = "no-article";
      tellViews("page-changed");
      return;
    }
    const { article, margin } = this.onPage;
    const answer = await ask("page:read", { article, margin: margin.text }).catch((error) => {
      // Nothing was recognised, but the article is there, and the views say what is wrong.
      console.warn("Verbale:", error);
      const { canonicalUrl } = article;
      return {
        canonicalUrl,
        mentions: [],
        marginMentions: [],
        annotations: [],
        notesAvailable: false,
      };
    });
    if (opening !== this.opening || this.signal.aborted) return;
    watch("recognise");
    article.canonicalUrl = answer.canonicalUrl;
    this.mentions = answer.mentions;
    this.marginMentions = answer.marginMentions;
    this.notesAvailable = answer.notesAvailable;
    this.place(answer.annotations);
    watch("anchor");
    // Open before the last entity is painted: the reader's marks are there already.
    this.status = "article";
    await this.paintMentions(opening);
    watch("paint");
    tellViews("page-changed");
  }

  /** The page went to another address: what was known is of the old one. */
  leave(): void {
    this.opening++;
    this.forget();
  }

  /** Opens again if the page shows another text by now than when it was read. */
  async openIfChanged(): Promise<void> {
    if (this.status === "reading") return;
    const now = this.read(false)?.article;
    const then = this.onPage?.article;
    if (now?.text === then?.text && now?.title === then?.title) return;
    // What was opened on the reader's word is not closed because it looks like no article.
    if (now === undefined && then?.reasons.includes("asked-by-reader")) return;
    await this.open(false);
  }

  /** Tries again for marks without a place, after the page changed. True when one was found. */
  retryOrphans(): boolean {
    const lost = [...this.marks.values()].filter((mark) => mark.anchored === null);
    if (lost.length === 0) return false;
    this.place(lost.map((mark) => mark.painted));
    const found = lost.some(({ painted }) => this.marks.get(painted.id)?.anchored != null);
    if (found) tellViews("page-changed");
    return found;
  }

  get hasOrphans(): boolean {
    return [...this.marks.values()].some((mark) => mark.anchored === null);
  }

  /**
   * Marks a passage. The answer is its id; null when the range covers no text.
   * @throws CallFailed when it could not be saved; the selection is left as it is.
   */
  async mark(range: Range, colour: Colour): Promise<string | null> {
    if (this.onPage === null) return null;
    const selectors = describe(this.root(), range);
    if (selectors.length === 0) return null;
    const { article } = this.onPage;
    const painted = await ask("annotation:create", { article, selectors, colour });
    // The place is known: searching could only find a twin.
    const anchored = anchor(this.root(), painted.selectors) ?? {
      range: range.cloneRange(),
      method: "exact" as const,
      score: 1,
    };
    this.show(painted, anchored);
    return painted.id;
  }

  /** Reads the marks again, after a change in another frame. */
  async refresh(): Promise<void> {
    if (this.onPage === null) return;
    const { canonicalUrl } = this.onPage.article;
    const current = await ask("annotations:here", { canonicalUrl });
    const ids = new Set(current.map(({ id }) => id));
    for (const id of [...this.marks.keys()]) {
      if (ids.has(id)) continue;
      this.painter.remove(id);
      this.marks.delete(id);
    }
    const fresh: Painted[] = [];
    for (const painted of current) {
      const known = this.marks.get(painted.id);
      if (known?.anchored == null) fresh.push(painted);
      else this.show(painted, known.anchored);
    }
    this.place(fresh);
    this.notesAvailable = true;
  }

  rangeOf(id: string): Range | null {
    return this.marks.get(id)?.anchored?.range ?? null;
  }

  /** The painted ranges, for finding out what lies under the pointer. */
  ranges(): Map<string, Range> {
    const ranges = new Map<string, Range>();
    for (const [id, { anchored }] of this.marks)
      if (anchored !== null) ranges.set(id, anchored.range);
    return ranges;
  }

  /** Scrolls to a mark. False: it has no place here. */
  reveal(id: string): boolean {
    const range = this.rangeOf(id);
    if (range === null) return false;
    this.light(range);
    return true;
  }

  /** Scrolls to the n-th occurrence of an entity in the text; answers how many there are. */
  revealEntity(id: string, occurrence: number): number {
    const ranges = this.rangesOfEntity(id);
    const range = ranges[occurrence % Math.max(1, ranges.length)];
    if (range !== undefined) this.light(range);
    return ranges.length;
  }

  state(): PageState {
    return {
      status: this.status,
      url: location.href,
      article: this.onPage?.article ?? null,
      reasons: this.onPage?.article.reasons ?? detectArticle(this.document, location.href).reasons,
      mentions: this.mentions,
      marginMentions: this.marginMentions,
      margin: this.onPage?.margin.text ?? "",
      annotations: [...this.marks].map(([id, { painted, anchored }]) => ({
        id,
        quote: quoteIn(painted.selectors),
        state: anchored === null ? "orphan" : "exact",
      })),
      notesAvailable: this.notesAvailable,
      timings: this.timings,
    };
  }

  /** The page's body, or what a document without one has, whatever the page named its images. */
  private root(): Element {
    return get(this.document, "body") ?? get(this.document, "documentElement");
  }

  /** A page that breaks the reading is no article; it must not leave the views waiting. */
  private read(asked: boolean): ArticleOnPage | null {
    try {
      return readArticleOnPage(this.document, location.href, { asked });
    } catch (error) {
      console.error("Verbale: reading failed", error);
      return null;
    }
  }

  private forget(): void {
    this.status = "reading";
    this.painter.removeAll();
    this.marks.clear();
    this.mentions = [];
    this.marginMentions = [];
    this.onPage = null;
    this.timings = {};
  }

  private place(paintedOnes: readonly Painted[]): void {
    const found = anchorAll(
      this.root(),
      paintedOnes.map(({ selectors }) => selectors),
    );
    paintedOnes.forEach((painted, i) => {
      this.show(painted, found[i] ?? null);
    });
  }

  private show(painted: Painted, anchored: Anchored | null): void {
    this.marks.set(painted.id, { painted, anchored });
    if (anchored === null) this.painter.remove(painted.id);
    else this.painter.paint(painted.id, painted.colour, anchored.range, MARK_PRIORITY);
  }

  private async paintMentions(opening: number): Promise<void> {
    let painted = 0;
    for (const { text, key } of this.mentionedTexts()) {
      for (const mention of text.mentions) {
        const range = text.map.toRange(mention.start, mention.end);
        if (range !== null) {
          this.painter.paint(`${key}${mention.start}`, mention.type, range, 0);
        }
        if (++painted % SLICE === 0) {
          await breathe();
          if (opening !== this.opening || this.signal.aborted) return;
        }
      }
    }
  }

  private rangesOfEntity(id: string): Range[] {
    return this.mentionedTexts().flatMap(({ text }) =>
      text.mentions
        .filter((mention) => mention.id === id)
        .map((mention) => text.map.toRange(mention.start, mention.end))
        .filter((range): range is Range => range !== null),
    );
  }

  /** Margin and body with what they name, in the order of the page. */
  private mentionedTexts() {
    if (this.onPage === null) return [];
    return [
      { key: "margin ", text: { map: this.onPage.margin, mentions: this.marginMentions } },
      { key: "body ", text: { map: this.onPage.body, mentions: this.mentions } },
    ];
  }

  private light(range: Range): void {
    // A page that is not looked at (the panel was clicked in another window) does not glide.
    const calm = document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
    const box = range.getBoundingClientRect();
    scrollTo({
      top: scrollY + box.top - (innerHeight - Math.min(box.height, innerHeight)) / 2,
      behavior: calm ? "auto" : "smooth",
    });
    this.painter.paint("active", "active", range, ACTIVE_PRIORITY);
    const timer = setTimeout(() => this.painter.remove("active"), LIT);
    this.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  }
}

/** Lets the page have its turn. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Measures steps with the clock, in milliseconds. Not with `performance.mark`: the page can read
 * those.
 */
function stopwatch(into: Record<string, number>): (step: string) => void {
  let last = performance.now();
  return (step) => {
    const now = performance.now();
    into[step] = now - last;
    last = now;
  };
}
