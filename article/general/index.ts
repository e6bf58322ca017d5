/** Reading a page of which no rule is known: every block judged by its looks, the page by its blocks. */
import { EVERYTHING, type RawBlock, readBlocks, visibilityOf } from "../blocks.ts";
import type { Look } from "../detect.ts";
import { bodyOf, get } from "../dom.ts";
import { isEmbedded, isHiddenByClass } from "../furniture.ts";
import type { PageFacts } from "../page-facts.ts";
import { collapse } from "../text.ts";
import type { Located } from "../title.ts";
import { weight } from "../weight.ts";
import type { PageContext } from "./features.ts";
import type { Forest } from "./forest.ts";
import { isCaption, isText, type Judged, judge } from "./judge.ts";
import { pageForest } from "./models.ts";
import { pageRow } from "./page-row.ts";
import { textByReadability } from "./readability.ts";

export interface GeneralReading {
  /** The article's blocks and captions, in reading order. */
  blocks: RawBlock[];
  /** What looks like the lead: one block, or a few that follow each other. */
  lead: RawBlock[];
  /** Probability that the page is an article. */
  article: number;
}

/** As `readGenerally`; the reader script has it brought in only where it is needed. */
export type GeneralReader = typeof readGenerally;

/** Beyond it only blocks of some length are judged, and beyond it once more none: a page must answer in time. */
const MAX_BLOCKS = 20_000;
/** Weighted characters of a block of some length. */
const SOME_LENGTH = 40;
/** Weighted characters below which the model has found nothing. */
const ENOUGH = 120;
/** Below it a page that nobody renders is read once more, with what its markup hides. */
const LITTLE = 1200;
/** The page shows less than this share of what its data tell: then they are read instead. */
const TOLD = 0.3;
const LEAD = 0.6;
const NEARLY_LEAD = 0.4;

/**
 * Null where there is no text.
 * @param isArticle answers for the page's row; the training has its own answer, to see the row
 */
export function readGenerally(
  facts: PageFacts,
  look: Look,
  title: Located,
  isArticle: Forest = pageForest,
): GeneralReading | null {
  const { document } = facts;
  const body = bodyOf(document);
  if (!body) return null;
  const context = contextOf(facts, title, body);
  const shown = blocksOf(document, body);
  if (shown.length === 0 || shown.length > MAX_BLOCKS) return null;
  let judged = judge(shown, context);
  if (worthOf(judged) < LITTLE && get(document, "defaultView") === null) {
    const all = readBlocks([body], { ...EVERYTHING, hidden: true, skip: isEmbedded });
    const second = all.length <= MAX_BLOCKS ? judge(all, context) : [];
    if (worthOf(second) > 2 * worthOf(judged)) judged = second;
  }
  const chosen = judged.filter(isText);
  const article = isArticle(pageRow(facts, look, judged, chosen, title.element));
  const worth = worthOf(judged);
  const told = toldBlocks(facts.data?.body ?? null, body);
  if (told.length > 0 && worth < TOLD * weight(told.map(({ text }) => text).join(""))) {
    return { blocks: told, lead: [], article: 1 };
  }
  if (worth < ENOUGH) {
    const blocks = keptByReadability(document, shown);
    return blocks.length > 0 ? { blocks, lead: [], article } : null;
  }
  return { blocks: read(judged), lead: leadAmong(judged), article };
}

/** What the blocks' rows are told of their page, when the page is read and when the forests are trained. */
export const contextOf = (facts: PageFacts, title: Located, body: Element): PageContext => ({
  body,
  title: title.text,
  titleElement: title.element,
  descriptions: descriptionsOf(facts),
});

const worthOf = (judged: readonly Judged[]): number =>
  judged.reduce((sum, one) => sum + (isText(one) ? weight(one.block.text) : 0), 0);

function blocksOf(document: Document, body: Element): RawBlock[] {
  const rendered = get(document, "defaultView") !== null;
  const skip = rendered
    ? isEmbedded
    : (element: Element) => isEmbedded(element) || isHiddenByClass(element);
  const shown = readBlocks([body], {
    skip,
    caption: () => false,
    visible: visibilityOf(document),
  });
  // Text that is faded in later is not "visible" yet; if nothing is, the answer is of no use.
  const blocks = shown.length > 0 ? shown : readBlocks([body], EVERYTHING);
  if (blocks.length <= MAX_BLOCKS) return blocks;
  return blocks.filter(({ text }) => weight(text) >= SOME_LENGTH);
}

/** The text that only the page's data hold: nothing of it can be painted, but it is read. */
function toldBlocks(told: string | null, body: Element): RawBlock[] {
  return (told ?? "")
    .split(/\n+/)
    .map(collapse)
    .filter((text) => text !== "")
    .map((text) => ({
      kind: "paragraph",
      text,
      runs: [],
      caption: false,
      element: body,
      linked: 0,
      slanted: 0,
      bold: 0,
      afterImage: false,
    }));
}

const descriptionsOf = ({ meta, data }: PageFacts): string[] =>
  [meta("og:description"), meta("description"), data?.description ?? null]
    .filter((said) => said !== null && said.length > 30)
    .map((said) => (said as string).replace(/(?:\.\.\.|…)$/, "").trim());

const read = (judged: readonly Judged[]): RawBlock[] =>
  judged
    .filter((one) => isText(one) || isCaption(one))
    .map((one) => (isText(one) ? one.block : { ...one.block, caption: true }));

/** The likeliest lead, where one is likely at all, with its neighbours that are nearly as likely. */
function leadAmong(judged: readonly Judged[]): RawBlock[] {
  const chances = judged.map((one) => (isCaption(one) ? 0 : one.lead));
  const best = Math.max(...chances);
  if (!(best > LEAD)) return [];
  const at = chances.indexOf(best);
  const near = (i: number): boolean => (chances[i] ?? 0) > NEARLY_LEAD;
  let first = at;
  let last = at;
  while (near(first - 1)) first--;
  while (near(last + 1)) last++;
  return judged.slice(first, last + 1).map(({ block }) => block);
}

/** A second opinion where the first found nothing: the blocks that are mostly of Readability's choice. */
function keptByReadability(document: Document, blocks: readonly RawBlock[]): RawBlock[] {
  const kept = textByReadability(document);
  if (!kept) return [];
  return blocks.filter((block) => {
    const length = block.runs.reduce((sum, run) => sum + (kept.has(run.node) ? run.length : 0), 0);
    return 2 * length > block.text.length;
  });
}
