/** What a page looks like once its blocks are judged: a row of numbers for the question "is it an article?" */
import type { RawBlock } from "../blocks.ts";
import { SPOKEN } from "../byline.ts";
import { parseDate } from "../dates.ts";
import { addressSigns, type Look } from "../detect.ts";
import { attribute, countOf, first, parentOf } from "../dom.ts";
import type { PageFacts } from "../page-facts.ts";
import { weight } from "../weight.ts";

/** How firms and shops speak: of themselves, and to whom they sell. */
const OF_ITSELF =
  /(?<!\p{L})(?:we|our|ours|us|wir|unser\p{L}*|uns|chúng tôi|мы|нас|наш\p{L}*|nous|notre|nos)(?!\p{L})|我们/giu;
const TO_THE_READER =
  /(?<!\p{L})(?:you|your|yours|ihr|ihre[nm]?|sie können|bạn|quý khách|вы|вас|ваш\p{L}*|vous|votre|vos)(?!\p{L})|您|你/giu;
/** What content management systems call the body of an article's page, and of others. */
const ARTICLE_NAMES =
  /(?:^|[\s_-])(?:single|single-post|postid|post-template|article|story|news-detail|detail|node-type-(?:article|story|news))(?:[\s_-]|$)/i;
const OTHER_NAMES =
  /(?:^|[\s_-])(?:page-template|archive|category|home|homepage|search|shop|product|woocommerce|tax|listing|landing|service|page-id)(?:[\s_-]|$)/i;

export interface JudgedBlock {
  block: RawBlock;
  /** Probability of belonging to the article's text. */
  body: number;
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const log = (x: number): number => Math.log2(1 + x);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const bit = (yes: unknown): number => (yes ? 1 : 0);

/** The columns in the order of the model's training. */
export function pageRow(
  facts: PageFacts,
  look: Look,
  judged: readonly JudgedBlock[],
  chosen: readonly JudgedBlock[],
  titleElement: Element | null,
): number[] {
  const { document, url } = facts;
  let total = 0;
  let undecided = 0;
  for (const { block, body } of judged) {
    const own = weight(block.text);
    total += own;
    if (body > 0.2 && body < 0.8) undecided += own;
  }
  let kept = 0;
  let sure = 0;
  let linked = 0;
  let long = 0;
  let items = 0;
  let headings = 0;
  const parents = new Map<Node | null, number>();
  for (const { block, body } of chosen) {
    const own = weight(block.text);
    kept += own;
    sure += own * body;
    linked += block.linked;
    if (own >= 80) long++;
    if (block.kind === "listItem") items += own;
    if (block.kind === "heading") headings++;
    for (const owner of [parentOf(block.element), block.element]) {
      parents.set(owner, (parents.get(owner) ?? 0) + own);
    }
  }
  const text = chosen
    .map(({ block }) => block.text)
    .join("\n")
    .slice(0, 20_000);
  const titleAt = titleElement
    ? judged.findIndex(({ block }) => block.element === titleElement)
    : -1;
  const firstAt = chosen[0] ? judged.indexOf(chosen[0]) : -1;
  const signs = addressSigns(url);
  const elements = (selector: string): number => log(Math.min(300, countOf(document, selector)));
  const head = judged
    .slice(Math.max(0, (titleAt < 0 ? firstAt : titleAt) - 5), Math.max(0, firstAt) + 4)
    .map(({ block }) => block.text)
    .filter((line) => line.length < 90);
  const words = count(text, /[\p{L}]+/gu);
  const kindNames = ["body", "html"]
    .map((tag) => first(document, tag))
    .map((element) => (element && attribute(element, "class")) ?? "")
    .join(" ");
  return [
    log(kept),
    log(chosen.length),
    log(long),
    share(kept, total),
    share(sure, kept),
    share(undecided, total),
    share(linked, text.length),
    share(items, kept),
    log(headings),
    share(Math.max(0, ...parents.values()), kept),
    share(kept, chosen.length),
    share(count(text, /[?？]/g), text.length) * 100,
    share(count(text, /[!！]/g), text.length) * 100,
    share(count(text, /\p{Sc}/gu), text.length) * 100,
    share(count(text, /\d/g), text.length) * 100,
    share(count(text, /["“”„«»「」]/g), text.length) * 100,
    titleAt < 0 || firstAt < 0 ? -20 : Math.max(-20, Math.min(20, firstAt - titleAt)),
    log(judged.length),
    log(total),
    log(look.paragraphs),
    log(look.running),
    share(look.linked, look.running),
    log(look.teasers),
    Math.min(5, look.headings),
    bit(look.articleMarkup),
    bit(look.otherMarkup),
    bit(look.ogArticle),
    bit(look.ogOther),
    bit(look.dated),
    bit(look.priced),
    signs.hyphens,
    signs.segments,
    signs.length,
    bit(signs.dated),
    bit(signs.numbered),
    bit(signs.list),
    bit(signs.shop),
    bit(signs.search),
    bit(facts.data?.published ?? facts.meta("article:published_time", "datepublished", "date")),
    bit((facts.data?.authors.length ?? 0) > 0 || facts.meta("author", "article:author") !== null),
    bit(facts.meta("og:type")),
    bit(facts.meta("article:section", "article:tag", "news_keywords")),
    elements("form"),
    elements("button"),
    elements("article"),
    elements("time"),
    elements("img"),
    elements("[class*=author i], [class*=byline i], [rel~=author]"),
    elements("[class*=price i], [class*=cart i]"),
    share(count(text, OF_ITSELF), words) * 100,
    share(count(text, TO_THE_READER), words) * 100,
    bit(ARTICLE_NAMES.test(kindNames)),
    bit(OTHER_NAMES.test(kindNames)),
    bit(head.some((line) => parseDate(line, null) !== null)),
    bit(head.some((line) => SPOKEN.test(line))),
    elements('a[href^="mailto:"], a[href^="tel:"]'),
    elements("[id*=comment i], [class*=comment i]"),
    bit(facts.meta("article:published_time")),
    bit(facts.meta("article:modified_time", "og:updated_time")),
    bit(facts.data?.type === "BlogPosting"),
    bit(/written|verfasst|von|author|автор/i.test(facts.meta("twitter:label1") ?? "")),
  ];
}
