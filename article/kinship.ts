/** Whether two articles are editions of one text. A wrong answer is worse than none, so each says how it was found. */
import { parseUrl } from "./address.ts";
import { hostCovers, siteOfHost } from "./sites/addresses.ts";
import { samePublisher } from "./sites/hosts.ts";
import { publications } from "./sites/publications.ts";
import { skeleton } from "./text.ts";
import type { Article, Edition } from "./types.ts";

/** What kinship is judged by. */
export type Relative = Pick<Article, "canonicalUrl" | "editions" | "source" | "publishedTime">;

/** How two editions were found to be one: a link of either, an original both name, or the words of their addresses. */
export type KinshipSign = Edition["how"] | "same-original" | "same-slug" | "source-slug";

/** Share of the words that addresses of one article have in common at least; editors change a letter or two. */
const ALIKE = 0.8;
/** A republication follows within days. */
const DAYS = 10;

/** The words of an address's last segment, without the article's number and ending. */
export function slugWords(address: string): readonly string[] {
  const path = parseUrl(address)?.pathname ?? "";
  const slug = path.split("/").filter(Boolean).at(-1) ?? "";
  const bare = slug
    .replace(/\.\w{2,5}$/, "")
    .replace(/[-_](?:post)?\d{4,}$/, "")
    .toLowerCase();
  return bare.split(/[-_]+/).filter((word) => word !== "");
}

/** Null: nothing says that they are. */
export function kinship(a: Relative, b: Relative): KinshipSign | null {
  if (a.canonicalUrl === b.canonicalUrl) return null;
  const link = linkBetween(a, b) ?? linkBetween(b, a);
  if (link) return link;
  const original = originalOf(a);
  if (original !== null && original === originalOf(b)) return "same-original";
  if (haveOneSlug(a, b)) return "same-slug";
  return isNamedSource(a, b) || isNamedSource(b, a) ? "source-slug" : null;
}

/** Whether the words of two addresses are so alike that asking for kinship is worth while. */
export const mayBeKin = (a: string, b: string): boolean =>
  likeness(slugWords(a), slugWords(b)) >= ALIKE;

/** A page's word on other sites' pages counts only where they say the same of it. */
function linkBetween(a: Relative, b: Relative): Edition["how"] | null {
  const how = linkTo(b, a);
  if (how !== "hreflang") return how;
  const [left, right] = [parseUrl(a.canonicalUrl), parseUrl(b.canonicalUrl)];
  const ofOne = left !== null && right !== null && samePublisher(left, right);
  return ofOne || linkTo(a, b) !== null ? how : null;
}

const linkTo = (target: Relative, from: Relative): Edition["how"] | null =>
  from.editions.find(({ url }) => url === target.canonicalUrl)?.how ?? null;

const originalOf = ({ editions }: Relative): string | null =>
  editions.find(({ relation }) => relation === "original")?.url ?? null;

/** Of a site whose addresses differ by language or host only. */
function haveOneSlug(a: Relative, b: Relative): boolean {
  const [left, right] = [parseUrl(a.canonicalUrl), parseUrl(b.canonicalUrl)];
  if (!left || !right) return false;
  const site = siteOfHost(left.hostname);
  if (!site?.sameSlug || site !== siteOfHost(right.hostname)) return false;
  const [own, other] = [slugWords(a.canonicalUrl), slugWords(b.canonicalUrl)];
  return own.length >= 5 && own.join("-") === other.join("-");
}

/** Whether `a` names the site of `b` as its source, and their addresses and days say the same. */
function isNamedSource(a: Relative, b: Relative): boolean {
  const host = parseUrl(b.canonicalUrl)?.hostname;
  const said = a.source?.host ?? publications.get(skeleton(a.source?.name ?? ""));
  if (!host || !said || !hostCovers(said, host.replace(/^www\./, ""))) return false;
  const [own, other] = [slugWords(a.canonicalUrl), slugWords(b.canonicalUrl)];
  return likeness(own, other) >= ALIKE && daysBetween(a.publishedTime, b.publishedTime) <= DAYS;
}

/** Share of common words, order and repetitions kept; 0 for addresses of fewer than four words. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (Math.min(a.length, b.length) < 4) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    left.set(word, n - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}

/** Infinite where a day is not known: then the words alone are not enough. */
function daysBetween(a: string | null, b: string | null): number {
  const [left, right] = [a, b].map((time) => Date.parse(time?.slice(0, 10) ?? ""));
  const days = Math.abs((left ?? Number.NaN) - (right ?? Number.NaN)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}
