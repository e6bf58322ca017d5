import { PageText } from "./page-text.ts";
import type { Selector } from "./selectors.ts";

/** Characters of context kept on each side, UTF-16 code units: twice what is needed to tell two copies apart on most pages. */
const CONTEXT = 128;

/** A passage in words, and the range of exactly these words. */
export interface Described {
  selectors: Selector[];
  range: Range;
}

/**
 * Describes a range inside `root` by W3C selectors: the quotation with its context, and its
 * position in the root's text (white space collapsed, a line per block).
 * Empty when the range covers no text.
 */
export function describe(root: Element, range: Range): Selector[] {
  return describePassage(root, range)?.selectors ?? [];
}

/** The same, with the range that the quotation covers: without the white space at its ends. Null without text. */
export function describePassage(root: Element, range: Range): Described | null {
  const page = new PageText(root);
  const span = page.fromRange(range);
  if (span === null) return null;
  const { start, end } = trim(page.text, span.start, span.end);
  const exact = page.toRange(start, end);
  if (exact === null) return null;
  return {
    range: exact,
    selectors: [
      {
        type: "TextQuoteSelector",
        exact: page.text.slice(start, end),
        prefix: wellFormed(page.text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: wellFormed(page.text.slice(end, end + CONTEXT)),
      },
      { type: "TextPositionSelector", start, end },
    ],
  };
}

/** Takes white space off both ends: a triple click selects the line break too. */
function trim(text: string, start: number, end: number): { start: number; end: number } {
  const slice = text.slice(start, end);
  return {
    start: start + (slice.length - slice.trimStart().length),
    end: end - (slice.length - slice.trimEnd().length),
  };
}

/** Half a surrogate pair at the cut is no character. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
