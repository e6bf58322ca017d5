/**
 * The cheap look: is reading this page worth while? No clone, no Readability, no layout.
 * Bundled alone into the content script that sees every page, so it stays small.
 *
 * No single sign is sufficient or necessary: tagesschau's articles say og:type=website, front pages of
 * Dân trí say article, a search page of baoquocte ends in ".html". Signs are weighed. The weights were
 * set by hand on the development half of WCXB (793 articles, 500 other pages) and 258 news pages.
 */
import { all, attribute, closest, first, get, textOf } from "./dom.ts";
import { siteOfHost } from "./sites/addresses.ts";
import type { Reason, Verdict } from "./types.ts";
import { weight } from "./weight.ts";

const LIST_ADDRESS =
  /(?:^|[/_])(?:tags?|topics?|themen?|categor(?:y|ies|ie)|search(?:_\w+)?|suche|tim-kiem|chu-de|authors?|archives?|page|rss|feeds?|collections?|shop|store|products?|p|cart|checkout|login|account|forums?|threads?|help|support|about(?:-us)?|contact|services?|pricing|solutions|features|jobs?|careers|events?|directory|videos?|galler(?:y|ies))(?:[/._]|$)|-tag\d+|-ptag\.|\.(?:tag|topic|rss|xml)$/i;
/** What sells stays a shop however long the slug. */
const SHOP_ADDRESS =
  /\/(?:shop|store|products?|p|cart|checkout|services?|pricing|solutions|portfolio|jobs?|careers)\//i;
const SEARCH_QUERY = /[?&](?:q|s|query|search|keyword|tag|cat|category|page|p)=/i;
const DATED = /\/(?:19|20)\d\d[/-]?(?:[01]\d|[a-z]{3})(?:[/-]|$)|20\d\d[01]\d[0-3]\d/;
const NUMBERED = /[-/_a-z]\d{5,}(?:[-_]\d+)?(?:\.\w{2,5})?\/?$/i;
const HOME =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|trang-chu)(?:\.\w{2,5})?\/?)?$/i;
const ERROR_TITLE =
  /^\W*(?:error\s*)?(?:404|403|410|500|503)\b|\b(?:page|site|file) (?:not found|cannot be found|doesn.t exist)|^not found|access denied|không tìm thấy|seite (?:wurde )?nicht gefunden|страница не найдена|page (?:non trouvée|introuvable)|页面不存在|找不到/iu;

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|\w+Article)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|Offer|AggregateOffer|ItemList|CollectionPage|SearchResultsPage|JobPosting|Service|LocalBusiness|SoftwareApplication|ContactPage|AboutPage|FAQPage|DiscussionForumPosting|QAPage|ProfilePage)"/;

const ASIDE = "aside, nav, footer, li, figure, #comments, .comments, .comment, .related";

/** Below it the look is enough: of 258 news pages none comes near, of other pages half are below. */
const LEAST = -1;

/** Elements looked at of each kind: keeps the look short on pages of a hundred thousand. */
const SOME = 150;

/** A verdict and, where one was taken, the look it rests on. */
export interface Examination {
  verdict: Verdict;
  look: Look | null;
}

export const detectArticle = (document: Document, url: string): Verdict =>
  examine(document, url).verdict;

export function examine(document: Document, url: string): Examination {
  const address = parse(url);
  const reasons: Reason[] = [];
  const refuse = (reason: Reason, look: Look | null = null): Examination => ({
    verdict: { article: "no", sure: true, reasons: [reason] },
    look,
  });
  const body = get(document, "body") as HTMLElement | null;
  if (!address || !isHtml(document) || !body || get(body, "localName") === "frameset") {
    return refuse("not-html");
  }
  const path = address.pathname;
  const site = siteOfHost(address.hostname);
  if (HOME.test(path) && !/[?&](?:p|id|article)=\d/.test(address.search)) {
    return refuse("front-page");
  }
  if (site?.not?.some((pattern) => pattern.test(path + address.search))) {
    return refuse("address-of-list");
  }
  if (site?.list?.some((selector) => first(document, selector))) return refuse("many-teasers");

  const look = lookAt(document);
  const title = first(document, "title:not(svg title)");
  if (title && look.running < 1500 && ERROR_TITLE.test(textOf(title).slice(0, 300).trim())) {
    return refuse("error-page", look);
  }
  const answer = (article: Verdict["article"]): Examination => ({
    verdict: { article, sure: false, reasons },
    look,
  });
  if (site?.article?.test(path)) {
    reasons.push("address-of-article");
    if (!site.weak) {
      if (look.running >= 100) return answer("yes");
      reasons.push("little-text");
      return answer("maybe");
    }
  }
  const score = weigh(address, look, reasons);
  if (score >= 4) return answer("yes");
  return answer(score >= LEAST ? "maybe" : "no");
}

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^(?:https?|file):$/.test(parsed.protocol) ? parsed : null;
  } catch {
    return null;
  }
}

function isHtml(document: Document): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(get(document, "contentType"));
}

/** What the cheap look counts. */
export interface Look {
  /** Long paragraphs outside lists and boxes, and their weighted characters. */
  paragraphs: number;
  running: number;
  /** Characters in links, and headings that are links. */
  linked: number;
  teasers: number;
  headings: number;
  articleMarkup: boolean;
  otherMarkup: boolean;
  ogArticle: boolean;
  ogOther: boolean;
  dated: boolean;
  priced: boolean;
}

export function lookAt(document: Document): Look {
  let paragraphs = 0;
  let running = 0;
  const count = (elements: readonly Element[]) => {
    for (const element of elements) {
      const worth = weight(textOf(element).slice(0, 2000).trim());
      if (worth < 80 || closest(element, ASIDE)) continue;
      paragraphs++;
      running += worth;
    }
  };
  count(all(document, "p", SOME));
  // Text that hangs on divs or line breaks instead of paragraphs.
  if (running < 300)
    count(all(document, "article div:not(:has(p, div)), main div:not(:has(p, div))", SOME));
  if (running < 300) {
    for (const box of all(document, "[itemprop=articleBody], article, main, td, br + br").slice(
      0,
      40,
    )) {
      const owner = get(box, "localName") === "br" ? get(box, "parentElement") : box;
      if (!owner || closest(owner, ASIDE)) continue;
      let own = weight(textOf(owner).slice(0, 20_000).replace(/\s+/g, " "));
      for (const inner of all(owner, "a, script, style, li", SOME)) {
        own -= weight(textOf(inner));
      }
      if (own > 600) running = Math.max(running, own);
    }
  }
  let linked = 0;
  for (const link of all(document, "a[href]", 2 * SOME)) linked += textOf(link).trim().length;
  const data = all(document, 'script[type*="ld+json" i]', 20)
    .map((s) => textOf(s).slice(0, 200_000))
    .join("\n");
  const meta = (selector: string): string => {
    const element = first(document, selector);
    return (element && attribute(element, "content")) || "";
  };
  const og = meta('meta[property="og:type"]');
  return {
    paragraphs,
    running,
    linked,
    teasers: all(document, "h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4")
      .length,
    headings: all(document, "h1").length,
    articleMarkup: ARTICLE_TYPE.test(data) || first(document, '[itemtype*="Article"]') !== null,
    otherMarkup: OTHER_TYPE.test(data) || first(document, '[itemtype$="/Product"]') !== null,
    ogArticle: /^article$/i.test(og),
    ogOther: /product|profile|video|shop|place|business/i.test(og),
    dated:
      first(
        document,
        'meta[property="article:published_time"], [itemprop="datePublished"], article time, time[datetime]',
      ) !== null,
    priced:
      first(
        document,
        '[itemprop="price"], .add-to-cart, .addtocart, .add_to_cart_button, [name="add-to-cart"], meta[property="product:price:amount"]',
      ) !== null,
  };
}

export interface AddressSigns {
  /** Hyphens of the last segment: what a headline becomes in an address. */
  hyphens: number;
  segments: number;
  /** Characters of the last segment. */
  length: number;
  dated: boolean;
  numbered: boolean;
  list: boolean;
  shop: boolean;
  search: boolean;
}

/** What an address alone tells. */
export function addressSigns(url: URL): AddressSigns {
  const path = url.pathname;
  const segments = path.split("/").filter(Boolean);
  const slug = segments.at(-1) ?? "";
  return {
    hyphens: slug.split(/[-_]/).length - 1,
    segments: segments.length,
    length: slug.length,
    dated: DATED.test(path),
    numbered: NUMBERED.test(path),
    list: LIST_ADDRESS.test(path),
    shop: SHOP_ADDRESS.test(path),
    search: SEARCH_QUERY.test(path + url.search),
  };
}

/** Points for and against; appends the reasons that counted. */
function weigh(url: URL, look: Look, reasons: Reason[]): number {
  let score = 0;
  const { hyphens, dated, numbered, list, shop, search } = addressSigns(url);
  const slug = url.pathname.split("/").filter(Boolean).at(-1) ?? "";
  if (list || search) {
    // A long slug beneath "/topics/" is an article of that topic.
    const long = hyphens >= 4 || (dated && numbered);
    score -= long && !search && !shop ? 1 : 2.5;
    reasons.push("address-of-list");
  }
  if (dated) score += 1.5;
  if (numbered) score += 1;
  if (hyphens >= 4) score += 1.5;
  else if (hyphens >= 2) score += 0.5;
  // "/world/", "/the-gioi": the address of a section.
  else if (!/\d/.test(slug)) score -= hyphens === 0 ? 1.5 : 0.5;
  if (reasons.includes("address-of-article")) score += 1;

  if (look.articleMarkup) score += 2;
  if (look.ogArticle) score += 1;
  if (look.articleMarkup || look.ogArticle) reasons.push("markup-article");
  if ((look.otherMarkup && !look.articleMarkup) || look.ogOther || look.priced) {
    score -= 2;
    reasons.push("markup-other");
  }
  if (look.dated) score += 1;
  // Services and shops describe themselves at length; what they lack is a date, a number, a type.
  const bare = !look.articleMarkup && !look.ogArticle && !look.dated;
  if (bare && !dated && !numbered) score -= hyphens >= 4 ? 0.5 : 1.5;

  if (look.running >= 1500) score += 1.5;
  else if (look.running >= 500) score += 1;
  else if (look.running < 200) {
    score -= 2;
    reasons.push("little-text");
  }
  if (look.paragraphs >= 4) score += 0.5;
  if (look.headings === 1 && look.running >= 500) {
    score += 0.5;
    reasons.push("heading-and-text");
  }
  if (look.linked > 2 * look.running) score -= 1;
  if (look.teasers >= 8 && look.teasers > look.paragraphs) {
    score -= look.teasers > 3 * look.paragraphs ? 2 : 1;
    reasons.push("many-teasers");
  }
  return score;
}
