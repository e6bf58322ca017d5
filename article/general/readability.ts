/** Reading a page without a rule: Readability on a numbered copy, its choice brought back to the live nodes. */
// The package's own entry brings a second script along that is not used here.
import Readability from "@mozilla/readability/Readability.js";
import { call, get, textOf } from "../dom.ts";
import { liveTextOf, numberThePage } from "./number-the-page.ts";

/** Elements; Readability visits each several times. A long report of a parliament has about 20,000. */
const MAX_ELEMENTS = 40_000;
/** Nested elements; Readability asks every one of them for its text, so the cost is quadratic. */
const MAX_DEPTH = 400;
/** UTF-16 code units of text. */
const MAX_TEXT = 3_000_000;

const NUMBER = "data-verbale-n";

/** The text nodes Readability takes for the article, or null where it finds none or the page is beyond bounds. */
export function textByReadability(document: Document): ReadonlySet<Text> | null {
  const root = get(document, "documentElement") as Element | null;
  if (!root) return null;
  const page = numberThePage(root, MAX_ELEMENTS);
  if (!page || page.depth > MAX_DEPTH || textOf(root).length > MAX_TEXT) return null;
  try {
    const copy = call(document, "cloneNode", true) as Document;
    const elements = copy.getElementsByTagName("*");
    if (elements.length !== page.elements.length) return null;
    for (let i = 0; i < elements.length; i++) elements[i]?.setAttribute(NUMBER, String(i));
    dropComments(copy);
    const result = new Readability<Node>(copy, {
      serializer: (element) => element,
      disableJSONLD: true,
    }).parse();
    const content = result?.content as Element | null | undefined;
    return content ? liveTextOf(content, NUMBER, page) : null;
  } catch {
    // A hostile or broken page may break Readability (clobbered names, recursion); it must not break us.
    return null;
  }
}

/** Comments out, neighbours of text merged: what a re-parse inside Readability would do half-way. */
function dropComments(document: Document): void {
  const walker = document.createTreeWalker(document, 128 /* NodeFilter.SHOW_COMMENT */);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  document.documentElement.normalize();
}
