/** The headline as readers see it. */

import { hiddenByMarkup } from "./blocks.ts";
import { all, call, closest, contains, isElement, parentOf, tagOf, textOf } from "./dom.ts";
import type { PageFacts } from "./page-facts.ts";
import { collapse, likeness, skeleton } from "./text.ts";

export interface Located {
  text: string;
  /** Where it stands on the page; null where only the metadata has it. */
  element: Element | null;
}

/** UTF-16 code units. */
const MAX_TITLE = 400;

/** Small lines set inside or above the headline. */
const KICKER =
  '[class*="kicker" i], [class*="topline" i], [class*="overline" i], [class*="eyebrow" i], [class*="dachzeile" i], [class*="pretitle" i], [class*="rubric" i], [class*="roofline" i]';

/**
 * The site's selector; else the visible h1 that agrees best with og:title, JSON-LD and `<title>`
 * (an h1 may be a logo, a breadcrumb, "Related"); else those, the site's name removed.
 */
export function titleOf(facts: PageFacts): Located {
  for (const selector of facts.rule?.title ?? []) {
    for (const element of all(facts.document, selector, 5)) {
      const text = headlineText(element);
      if (text !== "") return { text, element };
    }
  }
  const said = [facts.meta("og:title"), facts.data?.headline ?? null, facts.documentTitle]
    .filter((x) => x !== null && x !== "")
    .map((x) => withoutSite(x as string, facts));
  const headings = all(facts.document, 'h1, [itemprop="headline"]:not(meta)', 30)
    .filter((element) => !closest(element, "nav, aside, footer") && !isHidden(element))
    .map((element) => ({ element, text: headlineText(element) }))
    .filter(({ text }) => text.length >= 4 && text.length <= MAX_TITLE);
  let best: Located | null = null;
  let agreement = 0.5;
  for (const heading of headings) {
    const score = Math.max(0, ...said.map((x) => likeness(heading.text, x)));
    if (score > agreement) {
      best = heading;
      agreement = score;
    }
  }
  if (best) return { ...best, text: filedUnder(best.text, facts, said) };
  const [only] = headings;
  // `<title>` alone against a lone headline on the page: it may be the site's name, or anything.
  const isTold = facts.data?.headline != null || facts.meta("og:title") !== null;
  if (only && headings.length === 1 && !isTold) return only;
  const text = facts.data?.headline ?? said[0];
  if (text) return { text: text.slice(0, MAX_TITLE), element: null };
  return only ?? { text: facts.url.hostname, element: null };
}

/**
 * What the publisher files the article under, where both of the page's metadata say so to the letter and
 * the headline on the page differs by little: there it is often shortened, or set in other quotation marks.
 */
function filedUnder(shown: string, facts: PageFacts, said: readonly string[]): string {
  const filed = facts.data?.headline ?? null;
  const agree = filed !== null && facts.meta("og:title") !== null && said[0] === filed;
  return agree && likeness(shown, filed) > 0.6 ? filed : shown;
}

function isHidden(element: Element): boolean {
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (hiddenByMarkup(node)) return true;
  }
  return false;
}

/** The text of a heading without a kicker that is set inside it. */
function headlineText(heading: Element): string {
  const whole = collapse(textOf(heading).slice(0, 3000));
  for (const inner of all(heading, KICKER)) {
    const kicker = collapse(textOf(inner));
    const rest = whole.startsWith(kicker) ? whole.slice(kicker.length).trim() : "";
    if (kicker !== "" && rest.length > 8) return rest.replace(/^[:|–-]\s*/, "");
  }
  return whole;
}

/** The line above the headline, by the site's rule or by name, inside it or just before it. */
export function kickerOf(facts: PageFacts, title: Located): Located | null {
  const candidates = (facts.rule?.kicker ?? []).flatMap((s) => all(facts.document, s, 2));
  if (candidates.length === 0 && title.element) {
    candidates.push(...all(title.element, KICKER));
    const before = parentOf(title.element);
    if (before && isElement(before) && tagOf(before) !== "body") {
      candidates.push(...all(before, KICKER, 3));
    }
  }
  for (const element of candidates) {
    const text = collapse(textOf(element));
    if (title.element && candidates.length > 0 && isBehind(element, title.element)) continue;
    if (text.length >= 2 && text.length <= 120 && skeleton(text) !== skeleton(title.text)) {
      return { text, element };
    }
  }
  return null;
}

const isBehind = (element: Element, other: Element): boolean =>
  !contains(other, element) &&
  (call(other, "compareDocumentPosition", element) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !==
    0;

/** "Title | Site", "Title - Section - Site": the site's part removed, the section's left. */
function withoutSite(title: string, facts: PageFacts): string {
  const parts = title.split(/\s+[|–—·»‹›-]\s+|\s*\|\s*|--/);
  if (parts.length < 2) return title.slice(0, MAX_TITLE);
  const host = facts.url.hostname.replace(/^www\./, "");
  const stem = host.split(".").at(-2) ?? host;
  const names = [facts.siteName, host, stem].filter((x) => x !== null).map((x) => skeleton(x));
  const isSite = (part: string): boolean => {
    const own = skeleton(part);
    const tight = own.replaceAll(" ", "");
    return (
      names.includes(own) ||
      tight === stem ||
      (part.length < 30 && stem.length > 3 && tight.includes(stem))
    );
  };
  let end = title.length;
  for (let i = parts.length - 1; i > 0; i--) {
    const part = parts[i] ?? "";
    if (!isSite(part)) break;
    end = title.lastIndexOf(part, end);
    end = title.slice(0, end).replace(/[\s|–—·»‹›-]+$/, "").length;
  }
  const out = title.slice(0, end).trim();
  return (out.length >= 8 ? out : title).slice(0, MAX_TITLE);
}
