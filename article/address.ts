/** One article, one address: what of a URL tells articles apart, and what only tells how it was reached. */
import { all, attribute, first } from "./dom.ts";
import { primaryLanguage } from "./language.ts";
import { hostCovers, siteOfHost } from "./sites/addresses.ts";
import { samePublisher } from "./sites/hosts.ts";
import type { SiteRule } from "./sites/types.ts";
import type { FoundSource } from "./source.ts";
import type { Edition } from "./types.ts";

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|ysclid|igshid|mc_[ce]id|xtor|cmpid|cmp|ito|ocid|ns_[a-z]+|at_[a-z_]+|zarsrc|gidzl|_ga|_gl|ref|ref_src|referrer|feature|spm|share|shared?_from|wt_.*|wt[_.]mc|amp|outputType|mobile|itm_.*|vn_.*|fb|from|isappinstalled)$/i;

/** A URL, or null for what is none or not of the web. */
export function parseUrl(url: string | null | undefined, base?: string): URL | null {
  if (!url || url.length > 20_000) return null;
  try {
    const parsed = new URL(url, base);
    return /^(?:https?|file):$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

/** UTF-16 code units of the longest address that is kept. */
const LONGEST = 4000;

/** Whether an address may stand in an article: of the web, and of a length that anyone would follow. */
export const isStorable = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && url.href.length <= LONGEST;

/** The address without fragment, tracking, AMP and mobile variants. */
export function cleanUrl(url: URL): string {
  const out = new URL(url);
  out.hash = "";
  // By hand: a Firefox content script may not iterate a URLSearchParams.
  out.search = out.search
    .slice(1)
    .split("&")
    .filter((pair) => !TRACKING.test(pair.replace(/=.*$/s, "")))
    .join("&");
  // MasterCMS puts "&mobile=yes&amp=1" into the path.
  out.pathname = out.pathname
    .replace(/(\.html?)&mobile=yes(?:&(?:amp;)?amp=1)?$/i, "$1")
    .replace(/\.amp(\.html?)?$/i, "$1")
    .replace(/\/amp\/?$/i, "/");
  if (out.href.length > LONGEST) out.search = "";
  if (out.href.length > LONGEST) out.pathname = out.pathname.slice(0, LONGEST / 2);
  return out.href.replace(/\?$/, "");
}

const isHome = (url: URL): boolean =>
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(url.pathname);

/**
 * `rel=canonical` where it can be believed: same site, not the home page, and an article's address
 * where the page's own is one. Otherwise the page's own address, cleaned.
 */
export function canonicalOf(document: Document, page: URL): string {
  return underOneHost(canonicalSaid(document, page));
}

/** An alias of a known site replaced by the host it stands for, which is reached by TLS. */
function underOneHost(address: string): string {
  const url = new URL(address);
  const host = siteOfHost(url.hostname)?.aliases?.[url.hostname];
  if (host === undefined) return address;
  url.hostname = host;
  url.protocol = "https:";
  return url.href;
}

function canonicalSaid(document: Document, page: URL): string {
  const link = first(document, "link[rel~=canonical i][href]");
  const said = parseUrl(link ? attribute(link, "href") : null, page.href);
  if (!said || isHome(said) || said.protocol === "file:") return cleanUrl(page);
  if (!samePublisher(said, page)) return cleanUrl(page);
  const article = siteOfHost(page.hostname)?.article;
  if (article?.test(page.pathname) && !article.test(new URL(cleanUrl(said)).pathname)) {
    return cleanUrl(page);
  }
  return cleanUrl(said);
}

/** The language an address names: vietnam.vn's first segment, eeas' suffix. */
export function languageFromAddress(rule: SiteRule | null, page: URL): string | null {
  if (rule?.langFromPath !== undefined) {
    return page.pathname.match(/^\/([a-z]{2})\//)?.[1] ?? rule.langFromPath;
  }
  if (rule?.siblings?.by === "suffix") return page.pathname.match(/_([a-z]{2})\/?$/)?.[1] ?? null;
  return null;
}

/**
 * The other editions of an article: the original its text names, the languages the page links by hreflang,
 * then the languages and mirrors that its site's rule knows.
 */
export function editionsOf(
  document: Document,
  page: URL,
  canonicalUrl: string,
  rule: SiteRule | null,
  source: FoundSource | null,
): Edition[] {
  const seen = new Set([canonicalUrl, cleanUrl(page)]);
  const editions: Edition[] = [];
  const add = (edition: Edition) => {
    if (seen.has(edition.url) || editions.length >= 60) return;
    if (!isStorable(new URL(edition.url))) return;
    seen.add(edition.url);
    editions.push(edition);
  };
  if (source?.url) {
    const url = underOneHost(cleanUrl(new URL(source.url)));
    add({ url, lang: null, relation: "original", how: source.how });
  }
  for (const link of all(document, "link[rel~=alternate i][hreflang][href]", 200)) {
    const lang = attribute(link, "hreflang")?.trim() ?? "";
    const url = parseUrl(attribute(link, "href"), page.href);
    if (!url || isHome(url) || /^x-default$/i.test(lang)) continue;
    const tag = primaryLanguage(lang) ? lang : null;
    add({ url: underOneHost(cleanUrl(url)), lang: tag, relation: "language", how: "hreflang" });
  }
  const said = new Set(editions.map((edition) => primaryLanguage(edition.lang)));
  for (const { url, lang } of siblingsOf(rule, new URL(canonicalUrl))) {
    if (!said.has(lang)) add({ url, lang, relation: "language", how: "site-rule" });
  }
  const own = languageFromAddress(rule, new URL(canonicalUrl));
  for (const url of mirrorsOf(rule, new URL(canonicalUrl))) {
    add({ url, lang: own, relation: "mirror", how: "site-rule" });
  }
  return editions;
}

/** An origin's address of a path; "//host/…" as a relative address would be another's. */
function withPath(origin: string, path: string): string {
  const url = new URL(origin);
  url.pathname = path;
  return url.href;
}

function mirrorsOf(rule: SiteRule | null, url: URL): string[] {
  const hosts = rule?.mirrors ?? [];
  if (!hosts.includes(url.hostname)) return [];
  return hosts
    .filter((host) => host !== url.hostname)
    .map((host) => withPath(`https://${host}`, url.pathname));
}

function siblingsOf(rule: SiteRule | null, url: URL): { url: string; lang: string }[] {
  const siblings = rule?.siblings;
  if (!siblings) return [];
  const known = siteOfHost(url.hostname);
  if (
    !known ||
    known.id !== rule.id ||
    !known.hosts.some((host) => hostCovers(host, url.hostname))
  ) {
    return [];
  }
  const at = (path: string) => withPath(url.origin, path);
  if (siblings.by === "suffix") {
    const stem = url.pathname.match(/^(.+)_[a-z]{2}\/?$/)?.[1];
    return stem ? siblings.languages.map((lang) => ({ lang, url: at(`${stem}_${lang}`) })) : [];
  }
  const slug = url.pathname.replace(/^\/[a-z]{2}(?=\/)/, "");
  return [siblings.none, ...siblings.languages].map((lang) => ({
    lang,
    url: at(lang === siblings.none ? slug : `/${lang}${slug}`),
  }));
}
