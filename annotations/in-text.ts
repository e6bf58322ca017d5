import { sharedEnd, sharedStart } from "./anchor.ts";
import { type Folded, fold } from "./fold.ts";
import type { Selector, TextQuoteSelector } from "./selectors.ts";

/** Occurrences of one quotation that are looked at: a text may repeat a word for ever. */
const MOST = 2_000;

/**
 * Where quotations stand in a text that is on no page (any more), as offsets; null for one that
 * does not. The answers stand in the order of the questions. Of several places the one with the
 * most of the stored context counts: unlike on a page, where a wrong mark makes a reader misquote,
 * a guess does no harm here.
 */
export function quotesInText(
  text: string,
  annotations: readonly (readonly Selector[])[],
): ({ start: number; end: number } | null)[] {
  if (annotations.length === 0) return [];
  const folded = fold(text);
  return annotations.map((selectors) => {
    const quote = selectors.find((s): s is TextQuoteSelector => s.type === "TextQuoteSelector");
    return quote === undefined ? null : find(folded, quote);
  });
}

function find(
  { text, offsets }: Folded,
  quote: TextQuoteSelector,
): { start: number; end: number } | null {
  const exact = fold(quote.exact).text;
  if (exact === "") return null;
  const prefix = fold(quote.prefix).text;
  const suffix = fold(quote.suffix).text;
  let best = -1;
  let most = -1;
  let at = text.indexOf(exact);
  for (let n = 0; at >= 0 && n < MOST; n++, at = text.indexOf(exact, at + 1)) {
    const context = sharedEnd(text, at, prefix) + sharedStart(text, at + exact.length, suffix);
    // Of equals the last: a title stands first, and says again what stands in the text.
    if (context >= most) {
      most = context;
      best = at;
    }
  }
  if (best < 0) return null;
  // To the end of the last character: what follows it may be white space, which is folded away.
  return { start: offsets[best] ?? 0, end: (offsets[best + exact.length - 1] ?? 0) + 1 };
}
