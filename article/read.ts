/** Reading a page: find the body, sort its lines, gather what is known, map it all to the live nodes. */

import { canonicalOf, editionsOf, isStorable, languageFromAddress, parseUrl } from "./address.ts";
import {
  EVERYTHING,
  MOST_TEXT,
  type RawBlock,
  type ReadingPlan,
  readBlocks,
  visibilityOf,
} from "./blocks.ts";
import { bylineOf, signatureOf } from "./byline.ts";
import { examine, type Look, lookAt } from "./detect.ts";
import {
  all,
  attribute,
  bodyOf,
  contains,
  first,
  get,
  isElement,
  matches,
  parentOf,
  tagOf,
  textOf,
} from "./dom.ts";
import { isCaption, isFurniture } from "./furniture.ts";
import type { GeneralReader, GeneralReading } from "./general/index.ts";
import { detectLanguage } from "./language.ts";
import { leadOf } from "./lead.ts";
import { captionsOf, isBoldHeading, sortLines } from "./lines.ts";
import { type Line, mapText } from "./mapped-text.ts";
import { structure } from "./outline/index.ts";
import { gatherFacts, type PageFacts } from "./page-facts.ts";
import { publicationOf } from "./publication.ts";
import type { SiteRule } from "./sites/types.ts";
import { sourceOf } from "./source.ts";
import { collapse } from "./text.ts";
import { kickerOf, type Located, titleOf } from "./title.ts";
import type { Article, ArticleOnPage, Reason, Verdict } from "./types.ts";
import { weight } from "./weight.ts";

export interface ReadOptions {
  /** The reader asked to annotate anyway: no verdict, read what there is. */
  asked?: boolean;
  /** How pages are read that no rule reads. Asked only there, for it is most of the room's code. */
  general: GeneralReader;
}

/** Weighted characters below which a page says too little to be an article. */
const ENOUGH = 120;
/** A text of more than this share of what is read at most was cut. */
const NEARLY_ALL = 0.9;
/** Probability from which a page is taken for an article. */
const ARTICLE = 0.45;

/** See `readArticle`; besides, the way from every offset back to the page. */
export function readOnPage(
  document: Document,
  url: string,
  { asked = false, general }: ReadOptions,
): ArticleOnPage | null {
  const { verdict, look } = examine(document, url);
  if (verdict.article === "no" && verdict.sure && !asked) return null;
  const facts = gatherFacts(document, url);
  if (!facts || !bodyOf(document)) return null;
  const reasons: Reason[] = [...verdict.reasons];
  if (asked && verdict.article !== "yes") reasons.push("asked-by-reader");

  const title = titleOf(facts);
  const kicker = kickerOf(facts, title);
  const found = findBody(facts, look ?? lookAt(document), title, verdict, general, asked, reasons);
  if (!found) return null;
  const header = headerOf(title, found.blocks);
  const between = header ? opening(header, title, found.blocks, visibilityOf(document)) : [];
  const legends = new Set(
    found.blocks.flatMap((block) => (block.caption ? [block.runs[0]?.node] : [])),
  );
  const candidates = between.filter((block) => !legends.has(block.runs[0]?.node));
  const lead = leadOf(facts, candidates, found.lead, title.text);
  const signature = found.rule?.authorAtEnd ? signatureOf(found.blocks) : null;
  const byline = bylineOf(facts, header, between) ?? signature?.text ?? null;
  const sorted = sortLines(found.blocks, {
    title: title.text,
    kicker: kicker?.text ?? null,
    lead: textOfLead(lead),
    byline,
    byRule: found.rule !== null,
  });
  const { captions } = sorted;
  // Nothing but links and labels is still what the reader asked for.
  const main = asked && sorted.body.length === 0 ? found.blocks : sorted.body;
  // A picture story is all captions; at an article's address it is one all the same.
  const isPictured = captions.length > 0 && verdict.reasons.includes("address-of-article");
  if (!asked && found.rule && worthOf(main) < ENOUGH && !isPictured) return null;
  const set = lead.length > 0 ? lead : boldOpening(main);
  const body = withLead(main, set);
  const leadText = textOfLead(set);

  const plan = planFor(facts, found.rule, 0);
  const locate = (place: Located | null): Line[] => {
    if (!place) return [];
    const lines = place.element ? readBlocks([place.element], plan) : [];
    return lines.length > 0 ? lines : [{ text: place.text, runs: [] }];
  };
  const inner =
    kicker && title.element && kicker.element && contains(title.element, kicker.element);
  const margin: Line[] = [...(inner ? [] : locate(kicker)), ...locate(title), ...captions];

  const mapped = mapText(body);
  const { blocks, outline } = structure(body);
  if (mapped.text.length > NEARLY_ALL * MOST_TEXT) reasons.push("cut-short");
  const canonicalUrl = canonicalOf(document, facts.url);
  const source = facts.rule?.republishes ? sourceOf(everything(document), facts.url) : null;
  const { published, modified } = publicationOf(facts, header, between);
  const article: Article = {
    title: title.text,
    kicker: kicker?.text ?? null,
    byline,
    publishedTime: published ?? source?.day ?? null,
    modifiedTime: modified,
    lang: detectLanguage(mapped.text, [
      languageFromAddress(found.rule ?? facts.rule, facts.url),
      attribute(get(document, "documentElement"), "lang"),
      facts.meta("og:locale", "content-language"),
    ]),
    siteName: facts.siteName,
    section: sectionOf(facts),
    lead: leadText,
    text: mapped.text,
    canonicalUrl,
    blocks,
    captions: captionsOf(captions),
    editions: editionsOf(document, facts.url, canonicalUrl, facts.rule, source),
    source: source && { name: source.name, host: source.host, how: source.how },
    free: facts.data?.free ?? null,
    license: facts.data?.license ?? licenseLink(document),
    outline,
    rule: found.rule?.id ?? null,
    reasons: [...new Set(reasons)],
  };
  return { article, body: mapped, margin: mapText(margin) };
}

interface FoundBody {
  blocks: RawBlock[];
  lead: readonly RawBlock[];
  rule: SiteRule | null;
}

const worthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.caption ? 0 : weight(block.text)), 0);

/** By rule, else by the general way; for a reader who asked, at worst the whole body. */
function findBody(
  facts: PageFacts,
  look: Look,
  title: Located,
  verdict: Verdict,
  readGenerally: GeneralReader,
  asked: boolean,
  reasons: Reason[],
): FoundBody | null {
  const { document, rule } = facts;
  if (rule) {
    const blocks = blocksByRule(facts, rule);
    if (blocks) return { blocks, rule, lead: [] };
    reasons.push("rule-missed");
  }
  const general = readGenerally(facts, look, title);
  if (general && (asked || isArticle(general, verdict))) return { ...general, rule: null };
  const body = bodyOf(document);
  if (!asked || !body) return null;
  const blocks = readBlocks([body], planFor(facts, null, 0));
  return blocks.length > 0 ? { blocks, rule: null, lead: [] } : null;
}

/** The first of the rule's places that holds enough text; null where none does. */
function blocksByRule(facts: PageFacts, rule: SiteRule): RawBlock[] | null {
  for (const selector of rule.body) {
    const roots = bodyRoots(facts.document, selector, rule.bodyInParts === true);
    const blocks = readRoots(roots, facts, rule);
    if (worthOf(blocks) >= ENOUGH) return blocks;
  }
  return null;
}

/** An address that only articles have needs but some text; elsewhere the page's looks decide. */
function isArticle(general: GeneralReading, verdict: Verdict): boolean {
  if (verdict.reasons.includes("address-of-article") && verdict.article === "yes") {
    return worthOf(general.blocks) >= ENOUGH;
  }
  return general.article >= ARTICLE;
}

/** The matches that hold no other match; all of them, or the one with most text. */
function bodyRoots(document: Document, selector: string, inParts: boolean): Element[] {
  const found = all(document, selector, 500);
  if (!inParts) {
    const fullest = found
      .map((element) => ({ element, length: textOf(element).length }))
      .sort((a, b) => b.length - a.length)[0];
    return fullest ? [fullest.element] : [];
  }
  const roots: Element[] = [];
  for (const element of found) {
    const last = roots.at(-1);
    if (!last || !contains(last, element)) roots.push(element);
  }
  return roots;
}

function readRoots(roots: readonly Element[], facts: PageFacts, rule: SiteRule): RawBlock[] {
  if (roots.length === 0) return [];
  let whole = 0;
  for (const root of roots) whole += textOf(root).length;
  const plan = planFor(facts, rule, whole);
  const blocks = readBlocks(roots, plan);
  // Text that is faded in later is not "visible" yet; if nothing is, the answer is of no use.
  return blocks.length > 0 ? blocks : readBlocks(roots, { ...plan, visible: () => true });
}

/** @param whole length of the body's text; 0: no furniture is looked for. */
function planFor(facts: PageFacts, rule: SiteRule | null, whole: number): ReadingPlan {
  const drop = rule?.drop?.join(", ");
  const caption = rule?.caption?.join(", ");
  return {
    skip: (element) =>
      (drop !== undefined && matches(element, drop)) || (whole > 0 && isFurniture(element, whole)),
    caption: (element) =>
      whole > 0 && ((caption !== undefined && matches(element, caption)) || isCaption(element)),
    visible: visibilityOf(facts.document),
  };
}

const LONG = 80;

/** What surrounds headline and text: the smallest element that holds both, at most five levels up. */
function headerOf(title: Located, blocks: readonly RawBlock[]): Element | null {
  const start = blocks.find((block) => !block.caption && weight(block.text) >= LONG)?.element;
  let element = title.element ? parentOf(title.element) : start ? parentOf(start) : null;
  for (let level = 0; level < 5 && element && isElement(element); level++) {
    const up = parentOf(element);
    if (!up || !isElement(up) || tagOf(up) === "body") break;
    if (start && contains(element, start)) break;
    element = up;
  }
  return element && isElement(element) ? element : null;
}

/** The blocks after the headline, as far as the body's first sentence. */
function opening(
  header: Element,
  title: Located,
  body: readonly RawBlock[],
  visible: ReadingPlan["visible"],
): RawBlock[] {
  const shown = readBlocks([header], { ...EVERYTHING, visible });
  const start = title.element;
  const from = start ? shown.findIndex((block) => contains(start, block.element)) : -1;
  const first = body.find((block) => !block.caption && weight(block.text) >= LONG);
  const to = first ? shown.findIndex((block) => block.runs[0]?.node === first.runs[0]?.node) : -1;
  return shown.slice(from + 1, to < 0 ? from + 40 : Math.min(to + 1, from + 40));
}

/** A first paragraph wholly in bold, before one that is not: a lead in all but name. */
function boldOpening(body: readonly RawBlock[]): readonly RawBlock[] {
  const [first, second] = body;
  if (first?.kind !== "paragraph" || !second || !isBold(first) || isBoldHeading(first)) return [];
  // A question, or one of several bold lines: an interview, or headings.
  if (/[?？][”"»]?$/.test(first.text) || body.slice(1).some(isBold)) return [];
  return weight(first.text) >= 60 && weight(first.text) <= 700 ? [first] : [];
}

const isBold = ({ bold, text }: RawBlock): boolean => bold > 0.95 * text.length;

const textOfLead = (lead: readonly RawBlock[]): string | null =>
  lead.map(({ text }) => text).join(" ") || null;

/** The lead opens the text, wherever the page sets it; what was read of it in the body goes. */
function withLead(body: readonly RawBlock[], lead: readonly RawBlock[]): RawBlock[] {
  const nodes = new Set(lead.flatMap((block) => block.runs.map((run) => run.node)));
  const rest = body.filter((block) => !block.runs.some((run) => nodes.has(run.node)));
  return [...lead.map((block) => ({ ...block, kind: "lead" as const, caption: false })), ...rest];
}

/** All that the page shows: a source line may stand beside the body. */
function everything(document: Document): RawBlock[] {
  const body = bodyOf(document);
  return body ? readBlocks([body], { ...EVERYTHING, visible: visibilityOf(document) }) : [];
}

/** Where a page names its licence for machines. */
function licenseLink(document: Document): string | null {
  const link = first(document, "link[rel~=license i][href], a[rel~=license i][href]");
  const address = link ? parseUrl(attribute(link, "href"), get(document, "baseURI")) : null;
  return address && isStorable(address) ? address.href : null;
}

function sectionOf(facts: PageFacts): string | null {
  const said = facts.data?.section ?? facts.meta("article:section", "section");
  if (said && said.length <= 80) return said;
  const crumbs = all(facts.document, '[class*="breadcrumb" i] a[href]', 12);
  const last = crumbs
    .map((link) => collapse(textOf(link)))
    .filter((x) => x !== "")
    .at(-1);
  return last !== undefined && last.length <= 60 ? last : null;
}
