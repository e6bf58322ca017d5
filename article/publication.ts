/** When it was published and changed: from what is meant for machines, then what readers see, then the address. */

import type { RawBlock } from "./blocks.ts";
import { dateFromAddress, type IsoDate, isDateLine, parseDate } from "./dates.ts";
import { all, attribute, closest, contains, tagOf, textOf } from "./dom.ts";
import type { PageFacts } from "./page-facts.ts";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "publishdate",
  "pubdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "its_publication",
] as const;
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "dcterms.modified",
  "last_updated_date",
];

/** Clocks and build times: the first date of many pages is now. */
const CLOCK =
  '[class*="systemDate" i], [class*="clock" i], [class*="current-date" i], [class*="today" i]';
const OTHERS = "aside, nav, footer, li, [class*=teaser i], [class*=related i], [class*=comment i]";
const VISIBLE =
  '[itemprop="datePublished"], [class*="publish" i], [class*="date" i], [class*="time" i], [class*="posted" i], [class*="stand" i], [class*="meta" i], [property="dc:date"]';

const NAMED_DATE =
  'time[class*="publish" i], time[itemprop="datePublished"], [itemprop="datePublished"]';

export interface Publication {
  published: IsoDate | null;
  modified: IsoDate | null;
}

/**
 * @param between the blocks between headline and text
 * @param header where the article's own date may stand: the heading's surroundings without the body's
 */
export function publicationOf(
  facts: PageFacts,
  header: Element | null,
  between: readonly RawBlock[],
): Publication {
  const sources: readonly (() => IsoDate | null)[] = [
    () => parseDate(facts.data?.published, facts.zone),
    () => metaDate(facts, PUBLISHED),
    () => headerTime(facts, header),
    () => bySelector(facts),
    () => shownDate(facts, header),
    () => lineDate(facts, between),
    () => onlyDate(facts),
    () => dateFromAddress(facts.url.pathname),
  ];
  let published: IsoDate | null = null;
  for (const source of sources) {
    const date = source();
    published ??= date;
    // A day alone becomes a time where a later source gives one for the same day.
    if (date && published && date.length > 10 && date.startsWith(published)) published = date;
    if (published && published.length > 10) break;
  }
  const modified = parseDate(facts.data?.modified, facts.zone) ?? metaDate(facts, MODIFIED);
  return { published, modified };
}

/** The one element of the page that says by its name when it was published; of several none is believed. */
function onlyDate(facts: PageFacts): IsoDate | null {
  const named = all(facts.document, NAMED_DATE, 3).filter((element) => !closest(element, CLOCK));
  const [only] = named;
  return only && named.length === 1 ? parseDate(datetimeOf(only), facts.zone) : null;
}

/** A line between headline and text that says when, whatever its markup. */
function lineDate(facts: PageFacts, between: readonly RawBlock[]): IsoDate | null {
  const line = between.find((block) => isDateLine(block.text));
  return line ? parseDate(line.text, facts.zone) : null;
}

/** What an element says of time: for machines first, then for readers. */
const datetimeOf = (element: Element): string =>
  attribute(element, "datetime") ?? attribute(element, "content") ?? textOf(element).slice(0, 300);

function metaDate(facts: PageFacts, names: readonly string[]): IsoDate | null {
  for (const name of names) {
    const date = parseDate(facts.meta(name), facts.zone);
    if (date) return date;
  }
  return null;
}

function bySelector(facts: PageFacts): IsoDate | null {
  for (const selector of facts.rule?.date ?? []) {
    const found = all(facts.document, selector, 6);
    for (const element of found) {
      const date = closest(element, CLOCK) ? null : parseDate(datetimeOf(element), facts.zone);
      if (date) return date;
    }
  }
  return null;
}

function headerTime(facts: PageFacts, header: Element | null): IsoDate | null {
  if (!header) return null;
  for (const element of all(header, 'time[datetime], [itemprop="datePublished"][content]').slice(
    0,
    20,
  )) {
    const other = closest(element, OTHERS);
    if ((other && contains(header, other) && other !== header) || closest(element, CLOCK)) continue;
    const date = parseDate(datetimeOf(element), facts.zone);
    if (date) return date;
  }
  return null;
}

function shownDate(facts: PageFacts, header: Element | null): IsoDate | null {
  if (!header) return null;
  for (const element of all(header, `${VISIBLE}, time`, 40)) {
    if (closest(element, CLOCK)) continue;
    const other = closest(element, OTHERS);
    if (other && contains(header, other) && other !== header) continue;
    const text = datetimeOf(element).trim();
    if (text.length > 200 && tagOf(element) !== "time") continue;
    const date = parseDate(text, facts.zone);
    if (date) return date;
  }
  return null;
}
