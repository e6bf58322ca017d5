/** Who wrote it: people, never the publisher. */

import type { RawBlock } from "./blocks.ts";
import { all, attribute, closest, tagOf, textOf } from "./dom.ts";
import type { PageFacts } from "./page-facts.ts";
import { collapse, skeleton } from "./text.ts";

const PREFIX =
  /^(?:written by|story by|by|von|par|por|bởi|theo|автор[ы]?|текст|autor(?:in)?|author|tác giả|bài(?: và ảnh)?|记者|作者)(?:\s*[:：]\s*|\s+)/iu;
/** Offices, desks and sources instead of persons. */
const DESK =
  /\b(?:redaktion|redaction|rédaction|redacción|newsroom|news desk|staff|editorial|agenc(?:y|ies)|admin|editor|webmaster|online|desk|reuters|afp|dpa|vna|ttxvn|ap|tass)\b|编辑|网|社$|редакция|тасс|ban biên tập/iu;

/** A line that opens by saying who: longer prefixes only, for "theo" and "текст" open sentences too. */
const SPOKEN =
  /^(?:(?:written |story )?by|von|par|por|bởi|автор[ы]?\s*:|tác giả\s*:|记者|作者)\s*\S/iu;

const VISIBLE =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline__name, .byline-name, .author-name, .article-author, .authorline__author, .byline, .author, [class*="author" i]';

/**
 * Names joined by ", ", or null.
 * @param header where a visible byline may stand
 * @param between the blocks between headline and body
 */
export function bylineOf(
  facts: PageFacts,
  header: Element | null,
  between: readonly RawBlock[],
): string | null {
  const { rule } = facts;
  for (const selector of rule?.author ?? []) {
    if (selector.startsWith("meta") && rule?.authorMetaIsPublisher) continue;
    const names = all(facts.document, selector, 8).map((element) =>
      tagOf(element) === "meta" ? (attribute(element, "content") ?? "") : textOf(element),
    );
    const found = people(selector.startsWith("meta") ? names : names.slice(0, 3), facts);
    if (found) return found;
  }
  const said = people(facts.data?.authors ?? [], facts);
  if (said) return said;
  if (!rule?.authorMetaIsPublisher) {
    const names = [
      "author",
      "article:author",
      "parsely-author",
      "dc.creator",
      "byl",
      "sailthru.author",
    ];
    for (const name of names) {
      const found = people([facts.meta(name) ?? ""], facts);
      if (found) return found;
    }
  }
  const labelled = [1, 2]
    .filter((i) =>
      /written by|verfasst|author|autor|автор|tác giả/i.test(facts.meta(`twitter:label${i}`) ?? ""),
    )
    .map((i) => facts.meta(`twitter:data${i}`) ?? "");
  const named = people(labelled, facts);
  if (named) return named;
  for (const { text } of between) {
    if (text.length > 100 || !SPOKEN.test(text)) continue;
    const found = people([text.replace(/\s[|•·–-]\s.*$/, "")], facts);
    if (found) return found;
  }
  if (!header) return null;
  const shown = all(header, VISIBLE, 12).filter(
    (element) => !closest(element, "aside, nav, footer, li"),
  );
  for (const element of shown) {
    const found = people([textOf(element).slice(0, 200)], facts);
    if (found) return found;
  }
  return null;
}

function people(raw: readonly string[], facts: PageFacts): string | null {
  const names = new Map<string, string>();
  for (const entry of raw) {
    for (const part of collapse(entry)
      .replace(PREFIX, "")
      .split(/\s*(?:[,;|]|\s(?:and|und|et|y|và|и)\s)\s*/u)) {
      const name = part.replace(PREFIX, "").trim();
      if (isPerson(name, facts)) names.set(skeleton(name), name);
    }
  }
  return names.size > 0 && names.size <= 12 ? [...names.values()].join(", ") : null;
}

function isPerson(name: string, facts: PageFacts): boolean {
  if (name.length < 2 || name.length > 60) return false;
  if (!/\p{L}{2}/u.test(name) || /[\d@/{}<>=]|https?:|www\./.test(name)) return false;
  if (DESK.test(name)) return false;
  const own = skeleton(name);
  const tight = own.replaceAll(" ", "");
  const host = facts.url.hostname.replace(/^www\./, "");
  const stem = host.split(".").at(-2) ?? host;
  const publishers = [
    facts.siteName,
    facts.data?.publisher ?? null,
    facts.meta("og:site_name", "application-name"),
  ];
  if (publishers.some((x) => x !== null && skeleton(x) === own)) return false;
  if (tight === stem || tight === host.replace(/[^a-z0-9]/g, "")) return false;
  return own.split(" ").length <= 7;
}
