/** From raw blocks to the article's own lines: captions apart, labels, bylines and pitches out. */
import type { RawBlock } from "./blocks.ts";
import {
  creditOf,
  endsInCredit,
  isBoilerplate,
  isCreditLine,
  isEdgeBoilerplate,
  isRelatedLabel,
} from "./boilerplate.ts";
import { isDateLine } from "./dates.ts";
import { likeness, skeleton } from "./text.ts";
import type { Caption } from "./types.ts";
import { weight } from "./weight.ts";

/** What is known of the article beside its body. */
export interface KnownFacts {
  /** The body was found by a site's rule: what stands in it was put there on purpose. */
  byRule: boolean;
  title: string;
  kicker: string | null;
  lead: string | null;
  byline: string | null;
}

export interface SortedLines {
  body: RawBlock[];
  captions: RawBlock[];
}

/** A sentence ends here: what ends otherwise may be a label or a heading. */
const SENTENCE_END = /[.!?…:;。！？：；"”»)）\]]$/;
const BYLINE =
  /^(?:by|von|par|por|bởi|автор[ы]?|текст|autor(?:in)?|author|tác giả|记者|作者)\s*[:：]?\s+\S.{1,80}$/iu;

const isLong = (block: RawBlock): boolean =>
  weight(block.text) >= 80 && SENTENCE_END.test(block.text);
const isLinked = (block: RawBlock): boolean => block.linked > 0.8 * block.text.length;
const isPlain = (block: RawBlock): boolean =>
  block.kind === "paragraph" || block.kind === "quotation";

/** A word or two without a full stop: a section, a place, a button. */
const isLabel = (block: RawBlock): boolean =>
  block.kind === "paragraph" && weight(block.text) < 45 && !SENTENCE_END.test(block.text);

/** Whether a block is the legend of the picture before it, by position and dress. */
function isLegend(block: RawBlock): boolean {
  if (!isPlain(block)) return false;
  if (isCreditLine(block.text)) return true;
  if (weight(block.text) < 300 && /©\s?[^.©]{2,50}$/.test(block.text)) return true;
  if (!block.afterImage || weight(block.text) > 350) return false;
  return endsInCredit(block.text) || block.slanted > 0.9 * block.text.length;
}

export function sortLines(blocks: readonly RawBlock[], facts: KnownFacts): SortedLines {
  const captions: RawBlock[] = [];
  let body: RawBlock[] = [];
  for (const block of blocks) {
    // "Facebook" heads a section of a story about it; alone in a line it is a button.
    if (block.kind !== "heading" && isBoilerplate(block.text)) continue;
    if (block.caption || isLegend(block)) {
      // A picture's text is often the headline once more.
      if (likeness(block.text, facts.title) < 0.8) captions.push(block);
    } else body.push(block);
  }
  body = cutRelated(body);
  body = cutHead(body, facts);
  body = cutTail(body, facts);
  body = body.filter((block) => !isStrayLink(block));
  body = dropEmptyHeadings(body);
  return { body, captions: dropSeen(captions) };
}

/** A paragraph that is one link leads elsewhere ("Read more: …"). */
function isStrayLink(block: RawBlock): boolean {
  return (
    block.kind !== "heading" && block.kind !== "table" && isLinked(block) && block.text.length > 15
  );
}

/** Related-news labels, with the links and titles that follow them. */
function cutRelated(body: readonly RawBlock[]): RawBlock[] {
  const out: RawBlock[] = [];
  let cutting = false;
  for (const block of body) {
    if (isRelatedLabel(block.text)) {
      cutting = true;
      continue;
    }
    if (cutting && (isLinked(block) || (block.linked > 0 && !isLong(block)))) continue;
    cutting = false;
    out.push(block);
  }
  return out;
}

/** What stands before the first sentence: title again, kicker, byline, date, reading time, path. */
function cutHead(body: readonly RawBlock[], facts: KnownFacts): RawBlock[] {
  const names = [facts.title, facts.kicker, facts.byline].filter((x) => x !== null).map(skeleton);
  const out: RawBlock[] = [];
  let head = true;
  for (const [index, block] of body.entries()) {
    if (head && index < 12) {
      if (names.includes(skeleton(block.text)) && block.text !== "") continue;
      if (likeness(block.text, facts.title) > 0.9) continue;
      if (facts.lead !== null && likeness(block.text, facts.lead) > 0.95) continue;
      if (isEdgeBoilerplate(block.text) || isLinked(block)) continue;
      if (isDateLine(block.text)) continue;
      if (block.text.length < 100 && BYLINE.test(block.text)) continue;
      if (facts.byline !== null && block.text.length < facts.byline.length + 60) {
        if (block.text.includes(facts.byline)) continue;
      }
      if (isLong(block)) head = false;
      else if (!facts.byRule && isLabel(block)) continue;
    } else head = false;
    out.push(block);
  }
  return out;
}

/** What stands after the last sentence: the author alone, workshop notes, pitches, a label. */
function cutTail(body: readonly RawBlock[], facts: KnownFacts): RawBlock[] {
  let end = body.length;
  const bylineWords = facts.byline ? skeleton(facts.byline) : null;
  // At most eight blocks: beyond that it is the article's end, not its tail.
  for (let cut = 0; cut < 8 && end > 1; cut++) {
    const block = body[end - 1];
    if (!block) break;
    const alone = block.text.length < 60 && !SENTENCE_END.test(block.text);
    const named = bylineWords !== null && alone && skeleton(block.text) === bylineWords;
    const linked = isLinked(block);
    const heading = block.kind === "heading";
    // Wholly in italics at the end: who wrote, who translated, what else to read.
    const note = end > 4 && block.kind === "paragraph" && block.slanted > 0.9 * block.text.length;
    if (
      named ||
      linked ||
      heading ||
      note ||
      isEdgeBoilerplate(block.text) ||
      isDateLine(block.text)
    )
      end--;
    else break;
  }
  return body.slice(0, end);
}

/** A heading with nothing beneath it lost what it headed. */
function dropEmptyHeadings(body: readonly RawBlock[]): RawBlock[] {
  return body.filter((block, index) => {
    if (block.kind !== "heading") return true;
    const next = body[index + 1];
    return (
      next !== undefined && (next.kind !== "heading" || (next.level ?? 6) > (block.level ?? 6))
    );
  });
}

/** Captions with their credits; a credit that stands alone belongs to the caption before it. */
export function captionsOf(blocks: readonly RawBlock[]): Caption[] {
  const captions: Caption[] = [];
  for (const { text } of blocks) {
    const last = captions.at(-1);
    const credit = creditOf(text);
    if (isCreditLine(text) && last && last.credit === null) last.credit = credit;
    else captions.push({ text, credit });
  }
  return captions;
}

function dropSeen(blocks: readonly RawBlock[]): RawBlock[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (seen.has(block.text)) return false;
    seen.add(block.text);
    return true;
  });
}

/** A short paragraph in bold and without a full stop is a heading in all but tag (most Vietnamese sites). */
export function isBoldHeading(block: RawBlock): boolean {
  return (
    block.kind === "paragraph" &&
    block.bold > 0.95 * block.text.length &&
    weight(block.text) <= 130 &&
    !/[.!?…:;,。！？]["”»]?$/.test(block.text)
  );
}
