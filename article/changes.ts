/** What became of a text since it was read: which blocks are new, gone, or worded differently. */
import { diffArrays } from "diff";
import { collapse, overlap, wordSet } from "./text.ts";
import type { Article } from "./types.ts";

/** Offsets into a text, UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a change, in reading order: what stayed is "same". */
export interface ChangePart {
  kind: "same" | "added" | "removed";
  text: string;
}

/**
 * One block that changed. Its old words are the parts that are not added, its new ones those that
 * are not removed; white space is one space.
 */
export interface Change {
  kind: "added" | "removed" | "reworded";
  /** The block in the older text; null when it was added. */
  before: Span | null;
  /** The block in the newer text; null when it was removed. */
  after: Span | null;
  parts: ChangePart[];
}

/** From this share of common words on, two blocks are one that was reworded. */
const REWORDED = 0.45;
/** Edits up to which blocks are aligned: beyond, texts have so little in common that order says nothing. */
const BLOCK_EDITS = 1_500;
/** The same for words within a block. */
const WORD_EDITS = 600;
/** Pairs of blocks that are judged for likeness, at most. */
const PAIRS = 20_000;
/** Code units that are compared word by word, at most, all blocks together. */
const WORDS_BUDGET = 200_000;

/**
 * The changes from one text to the other, in reading order. A block that stands elsewhere, and
 * blocks that are only cut differently, are no change. Bounded: of texts that have next to nothing
 * in common, and beyond some size, only whole blocks are compared.
 */
export function compare(
  before: Pick<Article, "text" | "blocks">,
  after: Pick<Article, "text" | "blocks">,
): Change[] {
  const old = readBlocks(before);
  const now = readBlocks(after);
  if (lettersOf(old) === lettersOf(now)) return [];
  align(old, now);
  matchMoved(old, now);
  const pairs = pairReworded(old, now);

  const changes: { at: number; change: Change }[] = [];
  let budget = WORDS_BUDGET;
  now.forEach((block, at) => {
    if (block.partner !== null) return;
    const twin = pairs.get(block);
    if (twin === undefined) {
      const parts: ChangePart[] = [{ kind: "added", text: block.text }];
      changes.push({ at, change: { kind: "added", before: null, after: block.span, parts } });
      return;
    }
    const size = twin.text.length + block.text.length;
    const affordable = size <= budget;
    if (affordable) budget -= size;
    const parts = affordable ? compareWords(twin.text, block.text) : whole(twin, block);
    const change: Change = { kind: "reworded", before: twin.span, after: block.span, parts };
    changes.push({ at, change });
    twin.partner = at;
  });
  // What is gone is told where it stood: behind the block before it.
  let at = -1;
  for (const block of old) {
    if (block.partner !== null) {
      at = block.partner;
      continue;
    }
    const parts: ChangePart[] = [{ kind: "removed", text: block.text }];
    changes.push({
      at: at + 0.5,
      change: { kind: "removed", before: block.span, after: null, parts },
    });
  }
  return changes.sort((a, b) => a.at - b.at).map(({ change }) => change);
}

/**
 * Two wordings of one passage, word by word. White space is one space. Texts that differ beyond
 * measure are told as a whole: the old one removed, the new one added.
 */
export function compareWords(before: string, after: string): ChangePart[] {
  const from = normal(before);
  const to = normal(after);
  const edits = diffArrays(wordsAndGaps(from), wordsAndGaps(to), { maxEditLength: WORD_EDITS });
  if (edits === undefined) return whole({ text: from }, { text: to });
  const parts = edits.map(
    ({ added, removed, value }): ChangePart => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    }),
  );
  return joinAcrossGaps(parts);
}

interface ReadBlock {
  text: string;
  span: Span;
  /** Where the same words stand in the other text. */
  partner: number | null;
}

const normal = (text: string): string => collapse(text.normalize("NFC"));

function readBlocks({ text, blocks }: Pick<Article, "text" | "blocks">): ReadBlock[] {
  return blocks
    .map(({ start, end }) => ({
      text: normal(text.slice(start, end)),
      span: { start, end },
      partner: null,
    }))
    .filter((block) => block.text !== "");
}

/** All blocks without white space: the same for a text that was only cut into other paragraphs. */
function lettersOf(blocks: readonly ReadBlock[]): string {
  return blocks.map(({ text }) => text.replaceAll(" ", "")).join("");
}

/** Finds the blocks that stand unchanged in the same order. */
function align(old: ReadBlock[], now: ReadBlock[]): void {
  const edits = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
    { maxEditLength: BLOCK_EDITS },
  );
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of edits ?? []) {
    if (!added && !removed) for (let n = 0; n < count; n++) match(old, i + n, now, j + n);
    if (!added) i += count;
    if (!removed) j += count;
  }
}

function match(old: ReadBlock[], i: number, now: ReadBlock[], j: number): void {
  const [from, to] = [old[i], now[j]];
  if (from === undefined || to === undefined) return;
  from.partner = j;
  to.partner = i;
}

/** Finds, among what is left, the blocks that stand unchanged in another place. */
function matchMoved(old: ReadBlock[], now: ReadBlock[]): void {
  const places = new Map<string, number[]>();
  now.forEach(({ text, partner }, j) => {
    if (partner !== null) return;
    const known = places.get(text);
    if (known === undefined) places.set(text, [j]);
    else known.push(j);
  });
  for (const list of places.values()) list.reverse();
  old.forEach(({ text, partner }, i) => {
    const j = partner === null ? places.get(text)?.pop() : undefined;
    if (j !== undefined) match(old, i, now, j);
  });
}

/** Pairs what is left by likeness, in order, so that all pairs together are as alike as can be. */
function pairReworded(old: ReadBlock[], now: ReadBlock[]): Map<ReadBlock, ReadBlock> {
  const pairs = new Map<ReadBlock, ReadBlock>();
  let gone = old.filter(({ partner }) => partner === null);
  let fresh = now.filter(({ partner }) => partner === null);
  if (gone.length * fresh.length > PAIRS) {
    // Hardly the same text any more: the first ones have to do.
    gone = gone.slice(0, Math.sqrt(PAIRS));
    fresh = fresh.slice(0, PAIRS / gone.length);
  }
  const goneWords = gone.map(({ text }) => wordSet(text));
  const freshWords = fresh.map(({ text }) => wordSet(text));
  const wide = fresh.length + 1;
  // sums[i * wide + j]: the most likeness that the first i and the first j can share.
  const sums = new Float64Array((gone.length + 1) * wide);
  goneWords.forEach((left, x) => {
    freshWords.forEach((right, y) => {
      const here = (x + 1) * wide + y + 1;
      const alike = overlap(left, right);
      const paired = alike >= REWORDED ? alike + (sums[here - wide - 1] ?? 0) : 0;
      sums[here] = Math.max(paired, sums[here - 1] ?? 0, sums[here - wide] ?? 0);
    });
  });
  for (let i = gone.length, j = fresh.length; i > 0 && j > 0; ) {
    const here = i * wide + j;
    if (sums[here] === sums[here - wide]) i--;
    else if (sums[here] === sums[here - 1]) j--;
    else {
      const [from, to] = [gone[--i], fresh[--j]];
      if (from !== undefined && to !== undefined) pairs.set(to, from);
    }
  }
  return pairs;
}

const whole = (before: { text: string }, after: { text: string }): ChangePart[] => [
  { kind: "removed", text: before.text },
  { kind: "added", text: after.text },
];

// Words of scripts without spaces come from a dictionary that is the same for every locale.
let segmenter: Intl.Segmenter | undefined;

/** Words, spaces and punctuation marks, each for itself, nothing lost. */
function wordsAndGaps(text: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * "~~one~~ a ~~two~~ b" reads worse than "~~one two~~ a b": gaps that stayed between changes of
 * both kinds belong to both.
 */
function joinAcrossGaps(parts: readonly ChangePart[]): ChangePart[] {
  const joined: ChangePart[] = [];
  let run: ChangePart[] = [];
  const flush = (): void => {
    joined.push(...joinRun(run));
    run = [];
  };
  parts.forEach((part, n) => {
    const inRun = part.kind !== "same" || (run.length > 0 && n < parts.length - 1 && isGap(part));
    if (inRun) run.push(part);
    else {
      flush();
      joined.push(part);
    }
  });
  flush();
  return joined;
}

/** Changes with nothing but gaps between them, as one removed and one added piece. */
function joinRun(run: readonly ChangePart[]): readonly ChangePart[] {
  const both = (["removed", "added"] as const).every((kind) =>
    run.some((part) => part.kind === kind && !isGap(part)),
  );
  if (!both) return run;
  const without = (kind: ChangePart["kind"]): string =>
    run.map((part) => (part.kind === kind ? "" : part.text)).join("");
  return whole({ text: without("added") }, { text: without("removed") });
}

const isGap = ({ text }: ChangePart): boolean => !/[\p{L}\p{N}]/u.test(text);
