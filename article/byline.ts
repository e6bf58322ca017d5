/** Who wrote it: people first; an agency or the paper itself only where it is named as the author. */

import { EVERYTHING, type RawBlock, readBlocks } from "./blocks.ts";
import { all, attribute, closest, tagOf } from "./dom.ts";
import type { PageFacts } from "./page-facts.ts";
import { collapse, skeleton } from "./text.ts";

const PREFIX =
  /^(?:(?:written|story|published|posted|veröffentlicht|publiziert|publié|опубликовано)(?:\s+(?:by|von|par|on|am|le))?|by|von|par|por|bởi|автор[ы]?|autor(?:in)?(?:en)?|author|tác giả|thực hiện|记者|作者)(?:\s*[:：]\s*|\s+|$)|^(?:theo|di|текст|bài(?: và ảnh)?)\s*[:：]\s*/iu;
const SUFFIX = /\s*(?:기자|記者|记者)$/u;
/** News agencies: no persons, but rightly named beside or instead of one. */
const AGENCY =
  /^(?:dpa|afp|ap|apa|sda|sid|epd|kna|ansa|efe|vna|ttxvn|tass|тасс|риа новости|reuters|keystone-sda|associated press|agence france-presse|deutsche presse-agentur|xinhua|新华社|anadolu ajansı|bloomberg|интерфакс|interfax)$/iu;
/** Offices and desks instead of persons. */
const DESK =
  /\b(?:redaktion|redaction|rédaction|redacción|newsroom|news desk|staff|editorial|agenc(?:y|ies)|admin|editor|webmaster|online|desk|news|nachrichten|developer|team|office|bureau|department|ministry|spokesperson|name|comments?|follow|folgen)\b|编辑|网|社$|新聞|新闻|редакция|ban biên tập/iu;

/** A line that opens by saying who: longer prefixes only, for "theo" and "текст" open sentences too. */
export const SPOKEN =
  /^(?:(?:written |story )?by|von|par|por|bởi|автор[ы]?\s*:|tác giả\s*:|thực hiện\s*:|记者|作者)\s*\S/iu;

/** The same as a line of its own: a capital follows, or a script that has none. */
const SIGNED =
  /^(?:(?:[Ww]ritten |[Ss]tory )?(?:[Bb]y|BY)|[Vv]on|VON|[Pp]ar|[Pp]or|[Bb]ởi)\s+\p{Lu}|^(?:[Аа]втор[ы]?|[Tt]ác giả|[Tt]hực hiện)\s*:|^(?:记者|作者)\s*[:：]?\s*\p{Lo}/u;
/** Words of names that are written small. */
const PARTICLE =
  /^(?:von|van|zu|zum|der|den|de|del|della|di|da|dos|du|le|la|el|al|bin|ibn|ben|y|ter|ten|und|and)$/u;

/** Whether every word may be one of a name: "Berlin nach Hanoi" is none. */
const isNamelike = (names: string): boolean =>
  names.split(/[\s,]+/).every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word));

const VISIBLE =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline__name, .byline-name, .author-name, .article-author, .authorline__author, .byline, .author, [class*="author" i], [class*="autor" i]';

const METAS = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "dc.creator.creator",
  "byl",
  "sailthru.author",
  "dcsext.author",
  "articleauthor",
  "cxenseparse:author",
];

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
    const isMeta = selector.startsWith("meta");
    if (isMeta && rule?.authorMetaIsPublisher) continue;
    const elements = all(facts.document, selector, 8);
    const names = isMeta
      ? elements.map((element) => attribute(element, "content") ?? "")
      : elements.slice(0, 3).map(shownText);
    const found = people(names, facts);
    if (found) return found;
  }
  const authors = (facts.data?.authors ?? []).filter(({ name }) => !isJunk(name));
  const persons = people(
    authors.filter(({ isBody, name }) => !isBody || AGENCY.test(name)).map(({ name }) => name),
    facts,
  );
  if (persons) return persons;
  if (!rule?.authorMetaIsPublisher) {
    for (const name of METAS) {
      const found = people(facts.metas(name), facts);
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
    if (text.length > 100 || !SIGNED.test(text)) continue;
    const found = people([text.replace(/\s[|•·–-]\s.*$/, "")], facts);
    if (found && isNamelike(found)) return found;
  }
  const shown = header
    ? all(header, VISIBLE, 12).filter((element) => !closest(element, "aside, nav, footer, li"))
    : [];
  for (const element of shown) {
    const found = people([shownText(element)], facts);
    if (found) return found;
  }
  // No person anywhere. What the article's own data call its author is whom one cites.
  const bodies = rule?.authorMetaIsPublisher ? [] : authors.slice(0, 4);
  return bodies.map(({ name }) => name).join(", ") || null;
}

/** Capitals of any script, a word to a space: "NGUYỄN VĂN AN - LÊ THỊ BÌNH". */
const SIGNATURE = /^\p{Lu}[\p{Lu}\p{M}.'’-]*(?:(?:,?\s|\s[–-]\s)\p{Lu}[\p{Lu}\p{M}.'’-]*){1,9}$/u;

/** What signs a text, with at most two lines of the paper's behind it; null where nothing does. */
export function signatureOf(body: readonly RawBlock[]): RawBlock | null {
  const signed = body.slice(1).slice(-3);
  return signed.findLast(({ text }) => text.length <= 80 && SIGNATURE.test(text)) ?? null;
}

const shownText = (element: Element): string =>
  tagOf(element) === "meta"
    ? (attribute(element, "content") ?? "")
    : readBlocks([element], EVERYTHING)
        .map((block) => block.text)
        .join(" ")
        .slice(0, 200);

/** The names of one or more entries; an entry that opens with anything else names nobody ("site.de, Frankfurt"). */
function people(raw: readonly string[], facts: PageFacts): string | null {
  const names = new Map<string, string>();
  for (const entry of raw) {
    const parts = collapse(entry)
      .replace(PREFIX, "")
      .split(/\s*(?:[,;|]|\s(?:and|und|et|y|và|и|&)\s)\s*/u)
      .map((part) => part.replace(PREFIX, "").replace(SUFFIX, "").trim());
    const named = parts.filter((name) => AGENCY.test(name) || isPerson(name, facts));
    if (named[0] !== parts.find((name) => name !== "")) continue;
    for (const name of named) names.set(skeleton(name), name);
  }
  return names.size > 0 && names.size <= 12 ? [...names.values()].join(", ") : null;
}

/** An address, a number, a scrap of code: nobody's name. */
const isJunk = (name: string): boolean =>
  name.length < 2 ||
  name.length > 60 ||
  !/\p{L}{2}/u.test(name) ||
  /[@/{}<>=]|\d{3}|^\d|https?:|www\./.test(name);

function isPerson(name: string, facts: PageFacts): boolean {
  if (isJunk(name) || DESK.test(name) || /\.(?:com|net|org|de|at|ch|vn|is|ru)$/i.test(name)) {
    return false;
  }
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
