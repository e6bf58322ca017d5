import {
  type Colour,
  describePassage,
  Painter,
  scrollToPassage,
  stands,
} from "../../annotations/index.ts";
import { get } from "../../article/dom.ts";
import { type ArticleOnPage, detectArticle, readOnPage } from "../../article/index.ts";
import type { Mention } from "../../entities/types.ts";
import { fromPage } from "../../messages/from-page.ts";
import type { PageState, Place } from "../../messages/to-page.ts";
import { askBackground, tellViews } from "../../messages/transport.ts";
import { GENERAL, type WorldWithGeneral } from "../shared/general.ts";
import { Marks } from "./marks.ts";

const ask = askBackground(fromPage);

/** Entities painted before the page's own work gets its turn again. */
const SLICE = 150;
const ACTIVE_PRIORITY = 20;
/** How long a passage that was jumped to stays lit, milliseconds. */
const LIT = 1_600;

/** A mark that was made, or that was there already. */
export interface Marked {
  id: string;
  isNew: boolean;
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
  /** The reader's marks, painted by the same hand. */
  readonly marks: Marks;
  private timings: Record<string, number> = {};
  /** Whether the reader asked to annotate what looks like no article. */
  private asked = false;
  /** The last reading would have needed the general way, which is not here yet. */
  private lacksGeneral = false;
  private readonly withoutGeneral = (): null => {
    this.lacksGeneral = true;
    return null;
  };
  /** Counts the openings: what was asked for before the last one is stale. */
  private opening = 0;
  private lit: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.document = document;
    this.signal = signal;
    this.painter = new Painter(signal);
    this.marks = new Marks(this.painter);
    signal.addEventListener("abort", () => clearTimeout(this.lit));
  }

  get isOpen(): boolean {
    return this.status === "article";
  }

  /** Reads the page, has it recognised, finds the marks, paints. `asked`: article or not. */
  async open(asked: boolean): Promise<void> {
    const opening = ++this.opening;
    this.forget();
    this.asked = asked;
    const watch = stopwatch(this.timings);
    this.onPage = this.read();
    if (this.lacksGeneral) {
      await ask("page:general", {}).catch((error) => console.warn("Verbale:", error));
      if (this.isStale(opening)) return;
      this.onPage = this.read();
    }
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
      return { canonicalUrl, mentions: [], marginMentions: [], annotations: [] };
    });
    if (this.isStale(opening)) return;
    watch("recognise");
    article.canonicalUrl = answer.canonicalUrl;
    this.mentions = answer.mentions;
    this.marginMentions = answer.marginMentions;
    this.marks.place(this.root(), answer.annotations);
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

  /**
   * Opens again if the page shows another text by now than when it was read.
   * False when it could not be told, because the page is being read.
   */
  async openIfChanged(): Promise<boolean> {
    if (this.status === "reading") return false;
    const now = this.read()?.article;
    const then = this.onPage?.article;
    if (now?.text !== then?.text || now?.title !== then?.title) await this.open(this.asked);
    return true;
  }

  /** Whether the page took away what was painted. Cheap. */
  get hasLostPaint(): boolean {
    return this.status === "article" && this.painter.hasLost;
  }

  /** Whether marks are without a place. */
  get hasOrphans(): boolean {
    return this.status === "article" && this.marks.lost().length > 0;
  }

  /** Looks for marks without a place, and paints again what the page took away by rendering anew. */
  async repair(): Promise<void> {
    const before = this.marks.placed;
    const tookPaint = this.painter.hasLost;
    this.marks.place(this.root(), this.marks.lost());
    if (this.marks.placed !== before) tellViews("page-changed");
    if (!tookPaint) return;
    const now = this.read();
    const then = this.onPage;
    const same = now?.article.text === then?.article.text && now?.margin.text === then?.margin.text;
    if (now === null || then === null || !same) return this.open(this.asked);
    this.onPage = { ...now, article: then.article };
    await this.paintMentions(this.opening);
  }

  /**
   * Marks a passage, or finds the mark that is on these very words already: the reader wants that
   * one, not a second over it. Null when the range covers no text.
   * @throws CallFailed when it could not be saved.
   */
  async mark(range: Range, colour: Colour): Promise<Marked | null> {
    const opening = this.opening;
    const passage = describePassage(this.root(), range);
    if (this.onPage === null || passage === null) return null;
    const twin = this.marks.twinOf(passage.range);
    if (twin !== null) return { id: twin, isNew: false };
    const { article } = this.onPage;
    const { selectors } = passage;
    const painted = await ask("annotation:create", { article, selectors, colour });
    if (!this.isStale(opening)) {
      this.marks.show(painted, { range: passage.range, method: "exact", score: 1 });
    }
    return { id: painted.id, isNew: true };
  }

  /**
   * Marks words of the article by their place in its text, as the reading view knows them. Null
   * where the page does not show them; other words than `words` are never marked.
   * @throws CallFailed when it could not be saved.
   */
  async markText(place: Place, words: string, colour: Colour): Promise<Marked | null> {
    const map = this.onPage?.[place.text];
    if (map?.text.slice(place.start, place.end) !== words) return null;
    const range = map.toRange(place.start, place.end);
    return range === null ? null : this.mark(range, colour);
  }

  /** Reads the marks again, after a change in another frame. */
  async refresh(): Promise<void> {
    const opening = this.opening;
    if (this.onPage === null) return;
    const { canonicalUrl } = this.onPage.article;
    const current = await ask("annotations:here", { canonicalUrl });
    if (this.isStale(opening)) return;
    this.marks.update(this.root(), current);
    tellViews("page-changed");
  }

  /** Scrolls to a mark. False: it has no place here. */
  reveal(id: string): boolean {
    const range = this.marks.rangeOf(id);
    if (range === null || !stands(range)) return false;
    this.light(range);
    return true;
  }

  /** Scrolls to a passage of the text. False: the page does not show it (any more). */
  revealText({ text, start, end }: Place): boolean {
    const range = this.onPage?.[text].toRange(start, end) ?? null;
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
      shownBy: "page",
      article: this.onPage?.article ?? null,
      reasons: this.onPage?.article.reasons ?? detectArticle(this.document, location.href).reasons,
      mentions: this.mentions,
      marginMentions: this.marginMentions,
      margin: this.onPage?.margin.text ?? "",
      annotations: this.marks.state().map((mark) => ({ ...mark, place: this.placeOf(mark.id) })),
      timings: this.timings,
    };
  }

  /** Where a mark stands in the article's text; null for one beside it, or without a place. */
  private placeOf(id: string): Place | null {
    const range = this.marks.rangeOf(id);
    if (range === null || this.onPage === null) return null;
    for (const text of ["body", "margin"] as const) {
      const span = this.onPage[text].fromRange(range);
      if (span !== null) return { text, ...span };
    }
    return null;
  }

  /** The page's body, or what a document without one has, whatever the page named its images. */
  private root(): Element {
    return get(this.document, "body") ?? get(this.document, "documentElement");
  }

  /** A page that breaks the reading is no article; it must not leave the views waiting. */
  private read(): ArticleOnPage | null {
    try {
      this.lacksGeneral = false;
      const general = (globalThis as WorldWithGeneral)[GENERAL] ?? this.withoutGeneral;
      return readOnPage(this.document, location.href, { asked: this.asked, general });
    } catch (error) {
      console.error("Verbale: reading failed", error);
      return null;
    }
  }

  private isStale(opening: number): boolean {
    return opening !== this.opening || this.signal.aborted;
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

  private async paintMentions(opening: number): Promise<void> {
    let painted = 0;
    for (const { key, map, mentions } of this.mentionedTexts()) {
      for (const mention of mentions) {
        const range = map.toRange(mention.start, mention.end);
        if (range !== null) this.painter.paint(`${key}${mention.start}`, mention.type, range, 0);
        if (++painted % SLICE === 0) {
          await breathe();
          if (this.isStale(opening)) return;
        }
      }
    }
  }

  private rangesOfEntity(id: string): Range[] {
    return this.mentionedTexts().flatMap(({ map, mentions }) =>
      mentions
        .filter((mention) => mention.id === id)
        .map((mention) => map.toRange(mention.start, mention.end))
        .filter((range) => range !== null),
    );
  }

  /** Margin and body with what they name, in the order of the page. */
  private mentionedTexts() {
    if (this.onPage === null) return [];
    return [
      { key: "margin ", map: this.onPage.margin, mentions: this.marginMentions },
      { key: "body ", map: this.onPage.body, mentions: this.mentions },
    ];
  }

  private light(range: Range): void {
    // A page that is not looked at (the panel was clicked in another window) does not glide.
    const calm = document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollToPassage(range, calm ? "instant" : "smooth");
    this.painter.paint("active", "active", range, ACTIVE_PRIORITY);
    clearTimeout(this.lit);
    this.lit = setTimeout(() => this.painter.remove("active"), LIT);
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
