/** The element that holds most of a page's running text: a plain look for when nothing better is known. */
import { all, closest, get, isElement, parentOf, textOf } from "./dom.ts";
import { collapse } from "./text.ts";
import { weight } from "./weight.ts";

const RUNNING_TEXT = "p, blockquote, [itemprop=articleBody] > div, article div, main div";
const ELSEWHERE = "aside, nav, footer, [role=complementary], [role=navigation]";

/** Paragraphs looked at: enough for the longest report, few enough for a page of a hundred thousand. */
const MAX_CANDIDATES = 3000;

/** The parent with the heaviest running text, a grandparent earning half; null where there is none. */
export function densestContainer(document: Document): Element | null {
  const scores = new Map<Element, number>();
  const paragraphs = all(document, RUNNING_TEXT, MAX_CANDIDATES);
  for (const paragraph of paragraphs) {
    const raw = textOf(paragraph);
    if (raw.length > 20_000) continue;
    const text = collapse(raw);
    const worth = weight(text);
    if (worth < 80 || closest(paragraph, ELSEWHERE)) continue;
    if (all(paragraph, "p, div, li, table").length > 0) continue;
    let linked = 0;
    for (const link of all(paragraph, "a")) linked += textOf(link).length;
    const earned = worth - 2 * linked;
    if (earned <= 0) continue;
    const parent = parentOf(paragraph);
    if (!parent || !isElement(parent)) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + earned);
    const grand = parentOf(parent);
    if (grand && isElement(grand)) scores.set(grand, (scores.get(grand) ?? 0) + earned / 2);
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    if (score > most) {
      best = element;
      most = score;
    }
  }
  return best;
}

/** The page's body, or null in a frameset or a document without one. */
export function bodyOf(document: Document): Element | null {
  const body = get(document, "body") as Element | null;
  return body && get(body, "localName") === "body" ? body : null;
}
