/** The door of the room: from a page to an Article. Pure: no browser APIs, no clock; the page is only read. */
import { readArticleOnPage } from "./read.ts";
import type { Article } from "./types.ts";

export { detectArticle } from "./detect.ts";
export { type ReadOptions, readArticleOnPage } from "./read.ts";
export { knownHosts } from "./sites/hosts.ts";
export type * from "./types.ts";

/**
 * The article on a page, as plain JSON; null where the page is none. The document is left exactly as it was.
 *
 * @param url the page's address, as in `location.href`
 * @example
 * const article = readArticle(document, location.href);
 * if (article) console.log(article.title, article.lang, article.blocks.length);
 */
export function readArticle(document: Document, url: string): Article | null {
  return readArticleOnPage(document, url)?.article ?? null;
}
