/** The door of the room: from a page to an Article. Pure: no browser APIs, no clock; the page is only read. */
import { readGenerally } from "./general/index.ts";
import { readOnPage } from "./read.ts";
import type { Article, ArticleOnPage } from "./types.ts";

export type { Run } from "./blocks.ts";
export { type Change, type ChangePart, compare, compareWords } from "./changes.ts";
export { detectArticle } from "./detect.ts";
export { type GeneralReader, readGenerally } from "./general/index.ts";
export { type KinshipSign, kinship, mayBeKin, type Relative } from "./kinship.ts";
export { mapRuns } from "./mapped-text.ts";
export { readOnPage } from "./read.ts";
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

/**
 * As `readArticle`; besides, the way from every offset back to the page.
 * @param asked the reader asked to annotate anyway: no verdict, read what there is
 */
export function readArticleOnPage(
  document: Document,
  url: string,
  { asked = false }: { asked?: boolean } = {},
): ArticleOnPage | null {
  return readOnPage(document, url, { asked, general: readGenerally });
}
