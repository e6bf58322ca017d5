/** Reading a page: find the body, sort its lines, gather what is known, map it all to the live nodes. */

import { canonicalOf, editionsOf, languageFromAddress } from "./address.ts";
import { EVERYTHING, type RawBlock, type ReadingPlan, readBlocks, visibilityOf } from "./blocks.ts";
import { bylineOf } from "./byline.ts";
import { bodyOf, densestContainer } from "./container.ts";
import { detectArticle } from "./detect.ts";
import {
  all,
  attribute,
  contains,
  get,
  isElement,
  matches,
  parentOf,
  tagOf,
  textOf,
} from "./dom.ts";
import { isCaption, isFurniture } from "./furniture.ts";
import { textByReadability } from "./general.ts";
import { addBrothers, commonAncestor } from "./kept-text.ts";
import { detectLanguage } from "./language.ts";
import { leadOf } from "./lead.ts";
import { isBoldHeading, sortLines } from "./lines.ts";
import { type Line, mapText } from "./mapped-text.ts";
import { gatherFacts, type PageFacts } from "./page-facts.ts";
import { publicationOf } from "./publication.ts";
import type { SiteRule } from "./sites/types.ts";
import { collapse } from "./text.ts";
import { kickerOf, type Located, titleOf } from "./title.ts";
import type { Article, ArticleOnPage, Block, OutlineItem, Reason, Verdict } from "./types.ts";
import { weight } from "./weight.ts";

export interface ReadOptions {
  /** The reader asked to annotate anyway: no verdict, read what there is. */
  asked?: boolean;
}

/** Weighted characters below which a page says too little to be an article. */
const ENOUGH_WHEN_SURE = 120;
const ENOUGH_WHEN_UNSURE = 450;

/** See `readArticle`; besides, the way from every offset back to the page. */
export function readArticleOnPage(
  document: Document,
  url: string,
  options: ReadOptions = {},
): ArticleOnPage | null {
  const asked = options.asked === true;
  const verdict = detectArticle(document, url);
  if (verdict.article === "no" && !asked) return null;
  const facts = gatherFacts(document, url);
  if (!facts || !bodyOf(document)) return null;
  const reasons: Reason[] = [...verdict.reasons];
  if (asked && verdict.article !== "yes") reasons.push("asked-by-reader");

  const title = titleOf(facts);
  const kicker = kickerOf(facts, title);
  const found = findBody(facts, asked, reasons);
  if (!found) return null;
  const header = headerOf(title, found.blocks);
  const between = header ? opening(header, title, found.blocks, visibilityOf(document)) : [];
  const lead = leadOf(facts, between, title.text);
  const leadApart = lead !== null && !holds(found.blocks, lead);
  const byline = bylineOf(facts, header, between);
  const sorted = sortLines(found.blocks, {
    title: title.text,
    kicker: kicker?.text ?? null,
    lead: leadApart ? lead.text : null,
    byline,
    byRule: found.rule !== null,
  });
  const { captions } = sorted;
  // Nothing but links and labels is still what the reader asked for.
  const body = asked && sorted.body.length === 0 ? found.blocks : sorted.body;
  if (!asked && !isEnough(body, verdict)) return null;

  const plan = planFor(facts, found.rule, 0, null);
  const locate = (place: Located | null): Line[] => {
    if (!place) return [];
    const lines = place.element ? readBlocks([place.element], plan) : [];
    return lines.length > 0 ? lines : [{ text: place.text, runs: [] }];
  };
  const inner =
    kicker && title.element && kicker.element && contains(title.element, kicker.element);
  const margin: Line[] = [
    ...(inner ? [] : locate(kicker)),
    ...locate(title),
    ...(leadApart ? [lead] : []),
    ...captions,
  ];

  const mapped = mapText(body);
  const { blocks, outline } = placeBlocks(body);
  const canonicalUrl = canonicalOf(document, facts.url);
  const { published, modified } = publicationOf(facts, header, between);
  const article: Article = {
    title: title.text,
    kicker: kicker?.text ?? null,
    byline,
    publishedTime: published,
    modifiedTime: modified,
    lang: detectLanguage(mapped.text, [
      languageFromAddress(found.rule ?? facts.rule, facts.url),
      attribute(get(document, "documentElement"), "lang"),
      facts.meta("og:locale", "content-language"),
    ]),
    siteName: facts.siteName,
    section: sectionOf(facts),
    lead: lead?.text ?? null,
    text: mapped.text,
    canonicalUrl,
    blocks,
    captions: captions.map(({ text }) => ({ text })),
    editions: editionsOf(document, facts.url, canonicalUrl, facts.rule),
    outline,
    rule: found.rule?.id ?? null,
    reasons: [...new Set(reasons)],
  };
  return { article, body: mapped, margin: mapText(margin) };
}

interface FoundBody {
  blocks: RawBlock[];
  rule: SiteRule | null;
}

const worthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.caption ? 0 : weight(block.text)), 0);

/** By rule, else by Readability, else by density; for a reader who asked, at worst the whole body. */
function findBody(facts: PageFacts, asked: boolean, reasons: Reason[]): FoundBody | null {
  const { document, rule } = facts;
  if (rule) {
    for (const selector of rule.body) {
      const roots = bodyRoots(document, selector, rule.bodyInParts === true);
      const blocks = readRoots(roots, facts, rule, null);
      if (worthOf(blocks) >= ENOUGH_WHEN_SURE) return { blocks, rule };
    }
    reasons.push("rule-missed");
  }
  const kept = textByReadability(document);
  if (kept && kept.size > 0) {
    const root = commonAncestor(kept);
    const scope = root ? addBrothers(kept, root) : null;
    if (scope) {
      const blocks = readRoots([scope], facts, null, kept);
      if (worthOf(blocks) >= ENOUGH_WHEN_SURE) return { blocks, rule: null };
    }
  }
  const dense = densestContainer(document);
  if (dense) {
    const blocks = readRoots([dense], facts, null, null);
    if (worthOf(blocks) >= ENOUGH_WHEN_SURE) return { blocks, rule: null };
  }
  const body = bodyOf(document);
  if (!asked || !body) return null;
  const blocks = readBlocks([body], planFor(facts, null, 0, null));
  return blocks.length > 0 ? { blocks, rule: null } : null;
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

function readRoots(
  roots: readonly Element[],
  facts: PageFacts,
  rule: SiteRule | null,
  only: ReadonlySet<Text> | null,
): RawBlock[] {
  if (roots.length === 0) return [];
  let whole = 0;
  if (only) for (const node of only) whole += get(node, "length");
  else for (const root of roots) whole += textOf(root).length;
  const plan = planFor(facts, rule, whole, only);
  const blocks = readBlocks(roots, plan);
  // Text that is faded in later is not "visible" yet; if nothing is, the answer is of no use.
  return blocks.length > 0 ? blocks : readBlocks(roots, { ...plan, visible: () => true });
}

/** @param whole length of the body's text; 0: no furniture is looked for. */
function planFor(
  facts: PageFacts,
  rule: SiteRule | null,
  whole: number,
  only: ReadonlySet<Text> | null,
): ReadingPlan {
  const drop = rule?.drop?.join(", ");
  const caption = rule?.caption?.join(", ");
  return {
    skip: (element) =>
      (drop !== undefined && matches(element, drop)) || (whole > 0 && isFurniture(element, whole)),
    caption: (element) =>
      whole > 0 && ((caption !== undefined && matches(element, caption)) || isCaption(element)),
    visible: visibilityOf(facts.document),
    only,
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

/** Whether a block was read as part of the body as well. */
const holds = (blocks: readonly RawBlock[], one: RawBlock): boolean =>
  blocks.some((block) => block.runs[0]?.node === one.runs[0]?.node);

function isEnough(body: readonly RawBlock[], verdict: Verdict): boolean {
  const worth = worthOf(body);
  if (verdict.article === "yes") return worth >= ENOUGH_WHEN_SURE;
  let linked = 0;
  // Paragraphs of an article are brothers; each teaser of a list stands in a box of its own.
  const brothers = new Map<Node | null, number>();
  for (const block of body) {
    linked += block.linked;
    if (weight(block.text) < LONG) continue;
    const parent = parentOf(block.element);
    // Text on line breaks has many blocks in one element.
    for (const owner of [parent, block.element]) {
      brothers.set(owner, (brothers.get(owner) ?? 0) + 1);
    }
  }
  const together = Math.max(0, ...brothers.values());
  return worth >= ENOUGH_WHEN_UNSURE && together >= 2 && linked < 0.35 * worth;
}

function placeBlocks(body: readonly RawBlock[]): { blocks: Block[]; outline: OutlineItem[] } {
  const blocks: Block[] = [];
  const outline: OutlineItem[] = [];
  let start = 0;
  for (const raw of body) {
    const bold = body.length > 3 && isBoldHeading(raw);
    const kind = bold ? "heading" : raw.kind;
    const end = start + raw.text.length;
    blocks.push(
      raw.level !== undefined ? { kind, start, end, level: raw.level } : { kind, start, end },
    );
    // A bold line is a heading without a level of its own: the commonest one beneath a headline.
    if (kind === "heading") outline.push({ title: raw.text, level: raw.level ?? 3, start });
    start = end + 1;
  }
  return { blocks, outline };
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
