import { call, isElement, parentOf } from "../article/dom.ts";
import { clusterLength, type Folded, fold } from "./fold.ts";
import { PageText } from "./page-text.ts";
import type { Selector, TextPositionSelector, TextQuoteSelector } from "./selectors.ts";

/** Where an annotation was found. */
export interface Anchored {
  range: Range;
  /** "exact": every letter of the quotation stands there (white space, case and kinds of quotes aside). */
  method: "exact";
  /** 0–1: how much of the stored context stands around it. */
  score: number;
}

/** Occurrences of one quotation that are looked at: a page may repeat a word for ever. */
const MOST = 2_000;
/**
 * A short quotation ("the Foreign Minister") stands in many sentences: it needs a share of its
 * context around it, the less the longer it is, none from this length (folded code units) on.
 */
const LONG = 80;
/** The share that the shortest needs. */
const FLOOR = 0.25;
/** The lead in context that a place needs over the runner-up. */
const MARGIN = 0.05;

/** Finds one annotation in `root`; null when it has no place, or no certain one. */
export function anchor(root: Element, selectors: readonly Selector[]): Anchored | null {
  return anchorAll(root, [selectors])[0] ?? null;
}

/** Finds many annotations with one reading of the page. The answers stand in the order of the questions. */
export function anchorAll(
  root: Element,
  annotations: readonly (readonly Selector[])[],
): (Anchored | null)[] {
  if (annotations.length === 0) return [];
  const page = new PageText(root);
  const folded = fold(page.text);
  return annotations.map((selectors) => find(page, folded, selectors));
}

interface Candidate {
  start: number;
  end: number;
  score: number;
  distance: number;
  range: Range;
}

function find(page: PageText, folded: Folded, selectors: readonly Selector[]): Anchored | null {
  const quote = selectors.find((s): s is TextQuoteSelector => s.type === "TextQuoteSelector");
  if (quote === undefined) return null;
  const position = selectors.find(
    (s): s is TextPositionSelector => s.type === "TextPositionSelector",
  );
  const exact = fold(quote.exact).text;
  if (exact === "") return null;
  const prefix = fold(quote.prefix).text;
  const suffix = fold(quote.suffix).text;
  const candidates: Candidate[] = [];
  let at = folded.text.indexOf(exact);
  for (let n = 0; at >= 0 && n < MOST; n++, at = folded.text.indexOf(exact, at + 1)) {
    const candidate = judge(page, folded, at, exact.length, prefix, suffix, position);
    if (candidate !== null) candidates.push(candidate);
  }
  return choose(
    candidates,
    exact.length,
    prefix.length + suffix.length > 0,
    position !== undefined,
  );
}

function judge(
  page: PageText,
  folded: Folded,
  at: number,
  length: number,
  prefix: string,
  suffix: string,
  position: TextPositionSelector | undefined,
): Candidate | null {
  const start = folded.offsets[at] as number;
  const last = folded.offsets[at + length - 1] as number;
  // A ligature folds to several letters: half of it is no match.
  if (at > 0 && folded.offsets[at - 1] === start) return null;
  if (folded.offsets[at + length] === last) return null;
  const end = last + clusterLength(page.text, last);
  const range = page.toRange(start, end);
  if (range === null) return null;
  const before = sharedEnd(folded.text, at, prefix);
  const after = sharedStart(folded.text, at + length, suffix);
  const context = prefix.length + suffix.length;
  const score = context === 0 ? 1 : (before + after) / context;
  const distance = position === undefined ? 0 : Math.abs(position.start - start);
  return { start, end, score, distance, range };
}

function choose(
  candidates: Candidate[],
  length: number,
  hasContext: boolean,
  positioned: boolean,
): Anchored | null {
  // Hidden copies (print versions, collapsed menus) lose against a visible one.
  const seen = candidates.length > 1 ? candidates.filter((c) => isVisible(c.range)) : candidates;
  const among = seen.length > 0 ? seen : candidates;
  among.sort((a, b) => b.score - a.score || a.distance - b.distance);
  const best = among[0];
  if (best === undefined) return null;
  const floor = hasContext ? FLOOR * Math.max(0, 1 - length / LONG) : 0;
  // A passage that has not moved by a letter needs no other witness.
  if (best.score < floor && !(best.distance === 0 && positioned)) return null;
  const second = among[1];
  if (second !== undefined) {
    const clear = best.score - second.score >= MARGIN;
    // Equal context: only an unmoved position tells two copies apart.
    if (!clear && !(best.distance === 0 && second.distance > 0)) return null;
  }
  return { range: best.range, method: "exact", score: best.score };
}

function isVisible(range: Range): boolean {
  const element = parentOf(range.startContainer);
  if (element === null || !isElement(element)) return true;
  return call(element, "checkVisibility", { visibilityProperty: true });
}

/** How many code units `prefix` shares with the text that ends at `at`. */
export function sharedEnd(text: string, at: number, prefix: string): number {
  let n = 0;
  while (
    n < prefix.length &&
    at - 1 - n >= 0 &&
    text.charCodeAt(at - 1 - n) === prefix.charCodeAt(prefix.length - 1 - n)
  ) {
    n++;
  }
  return n;
}

/** How many code units `suffix` shares with the text that begins at `at`. */
export function sharedStart(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text.charCodeAt(at + n) === suffix.charCodeAt(n)) n++;
  return n;
}
