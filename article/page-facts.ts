/** What the page says of itself in its head, gathered once for everything that asks. */

import { parseUrl } from "./address.ts";
import { all, attribute, first, get, textOf } from "./dom.ts";
import { ruleFor } from "./sites/index.ts";
import type { SiteRule } from "./sites/types.ts";
import { type ArticleData, articleDataOf } from "./structured-data.ts";
import { collapse, decodeEntities } from "./text.ts";

export interface PageFacts {
  document: Document;
  url: URL;
  rule: SiteRule | null;
  /** `<title>`, at most 500 characters. */
  documentTitle: string;
  /** Content of the first `meta` with one of these names or properties. */
  meta(...names: string[]): string | null;
  /** All the different contents of `meta`s of one name or property, in the page's order. */
  metas(name: string): readonly string[];
  data: ArticleData | null;
  siteName: string | null;
  /** Offset for times without one, by rule or by the host's country; null where a country has several. */
  zone: string | null;
}

/** Offsets of whole countries, for sites without a rule. */
const ZONE_BY_DOMAIN: readonly [RegExp, string][] = [
  [/\.vn$/, "+07:00"],
  [/\.(?:cn|hk|tw|sg|my)$/, "+08:00"],
  [
    /(?:^|\.)(?:kommersant\.ru|tass\.(?:ru|com)|kremlin\.ru|ria\.ru|interfax\.ru|rg\.ru|iz\.ru)$/,
    "+03:00",
  ],
  [/\.(?:jp|kr)$/, "+09:00"],
  [/\.(?:la|kh|th)$/, "+07:00"],
];

/** Null where the URL is none or the document has no HTML root. */
export function gatherFacts(document: Document, address: string): PageFacts | null {
  const url = parseUrl(address);
  if (!url || !get(document, "documentElement")) return null;
  const metas = metaOf(document);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const [found] = metas.get(name) ?? [];
      if (found) return found;
    }
    return null;
  };
  const titleElement = first(document, "head > title, title:not(svg title)");
  const documentTitle = titleElement
    ? collapse(textOf(titleElement).slice(0, 2000)).slice(0, 500)
    : "";
  const rule = ruleFor(document, url.hostname);
  const data = articleDataOf(document, meta("og:title", "twitter:title") ?? documentTitle);
  return {
    document,
    url,
    rule,
    documentTitle,
    meta,
    metas: (name) => metas.get(name) ?? [],
    data,
    siteName: meta("og:site_name", "application-name") ?? data?.publisher ?? null,
    zone: rule?.zone ?? ZONE_BY_DOMAIN.find(([domain]) => domain.test(url.hostname))?.[1] ?? null,
  };
}

function metaOf(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of all(document, "meta[content]", 400)) {
    const content = attribute(element, "content")?.slice(0, 3000) ?? "";
    const value = collapse(decodeEntities(content));
    for (const key of ["property", "name", "itemprop"]) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (!name || value === "") continue;
      const known = metas.get(name);
      if (!known) metas.set(name, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  }
  return metas;
}
