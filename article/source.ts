/** Where a republished article says it was taken from. */
import { parseUrl } from "./address.ts";
import type { RawBlock } from "./blocks.ts";
import { SOURCE_BADGE, SOURCE_LABEL } from "./boilerplate.ts";
import { parseDate } from "./dates.ts";
import { all, attribute } from "./dom.ts";
import { siteOfHost } from "./sites/addresses.ts";
import type { Source } from "./types.ts";

export interface FoundSource extends Source {
  /** Address of the original article; null where only the publication is named. */
  url: string | null;
  /** The day its badge names, "2025-07-05": that of republication; null without a badge. */
  day: string | null;
}

/** Blocks after a label in which its link may stand. */
const NEAR = 2;

/**
 * The strongest of what the blocks say: an address in a source line, the link behind a label, a badge.
 * @param page the page's own address: no article is its own source
 */
export function sourceOf(blocks: readonly RawBlock[], page: URL): FoundSource | null {
  let badge: FoundSource | null = null;
  let line: Omit<FoundSource, "day"> | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.text.length > 400) continue;
    const label = SOURCE_LABEL.exec(block.text);
    if (label && !line) {
      const written = articleAt(label[1], page);
      if (written) line = { ...named(written), how: "source-line" };
      for (const near of blocks.slice(i, i + 1 + NEAR)) {
        for (const link of linksOf(near)) {
          const linked = articleAt(attribute(link, "href"), page);
          if (linked) line ??= { ...named(linked), how: "source-link" };
        }
      }
    }
    const [, name, date] = SOURCE_BADGE.exec(block.text) ?? [];
    if (name && !badge) {
      badge = { name, host: null, url: null, how: "badge", day: parseDate(date, null) };
    }
  }
  return line ? { ...line, day: badge?.day ?? null } : badge;
}

/** A link is the block itself, around it, or in it. */
const linksOf = (block: RawBlock): Element[] =>
  block.element.localName === "a" ? [block.element] : all(block.element, "a[href]", 3);

/** An address elsewhere that is an article's: of a site we know, or a slug of four words. */
function articleAt(address: string | null | undefined, page: URL): URL | null {
  const url = parseUrl(address?.replace(/[.,;)\]]+$/, ""), page.href);
  if (!url || url.protocol === "file:" || url.hostname === page.hostname) return null;
  const known = siteOfHost(url.hostname)?.article;
  const slug = url.pathname.split("/").filter(Boolean).at(-1) ?? "";
  return known?.test(url.pathname) || slug.split("-").length >= 4 ? url : null;
}

const named = (url: URL): Omit<FoundSource, "how" | "day"> => ({
  name: null,
  host: url.hostname.replace(/^www\./, ""),
  url: url.href,
});
