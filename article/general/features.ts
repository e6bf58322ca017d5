/**
 * What a block looks like to the model: a row of numbers about its dress, its place and its neighbours.
 * Nothing of any language: what lines say is judged by the rules that come after (lines.ts).
 */
import type { RawBlock } from "../blocks.ts";
import { contains, isElement, parentOf, tagOf } from "../dom.ts";
import { skeleton, wordSet } from "../text.ts";
import { weight } from "../weight.ts";
import { nameScores } from "./names.ts";
import { nameWords, type Surroundings, surroundingsIn, TELLING } from "./surroundings.ts";

export interface PageContext {
  body: Element;
  title: string;
  titleElement: Element | null;
  /** What the page's metadata say the article is about. */
  descriptions: readonly string[];
}

/** A sentence ends here. */
const SENTENCE_END = /[.!?…。！？][”"»“’')\]）」]*$/;
const PUNCTUATION = /[.,;:!?。，、！？]/g;
/** Ancestors whose names are looked at. */
const LEVELS = 6;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const log = (x: number): number => Math.log2(1 + x);
const clip = (x: number, limit: number): number => Math.max(-limit, Math.min(limit, x));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const TAGS = ["p", "div", "li", "td", "heading", "blockquote", "figcaption", "dt"];
const SAME: Record<string, string> = { dd: "dt", th: "td", section: "div", article: "div" };

function tagNumber(tag: string): number {
  const at = TAGS.indexOf(/^h[1-6]$/.test(tag) ? "heading" : (SAME[tag] ?? tag));
  return at < 0 ? TAGS.length : at;
}

class Sums {
  private readonly sums = new Map<unknown, number>();
  add(key: unknown, x: number): void {
    this.sums.set(key, (this.sums.get(key) ?? 0) + x);
  }
  of(key: unknown): number {
    return this.sums.get(key) ?? 0;
  }
}

/** Likeness (Dice) of short texts to one text, without reading that one again each time. */
function likenessTo(text: string): (other: ReadonlySet<string>) => number {
  const own = wordSet(text);
  return (other) => {
    if (own.size === 0 || other.size === 0) return 0;
    let common = 0;
    for (const word of other) if (own.has(word)) common++;
    return (2 * common) / (own.size + other.size);
  };
}

/** What is known of a block before the sums over the page are. */
interface Sight {
  block: RawBlock;
  place: Surroundings;
  weight: number;
  /** Its weight where it reads like a sentence of a story, else 0. */
  running: number;
  linked: number;
  parent: Surroundings | null;
  grand: Surroundings | null;
  great: Surroundings | null;
  dress: string;
  /** Nearest article element. */
  article: Element | null;
}

function seeBlock(block: RawBlock, place: Surroundings): Sight {
  const own = weight(block.text);
  const { parent } = place;
  let article: Surroundings | null = place;
  while (article && tagOf(article.element) !== "article") article = article.parent;
  const linked = share(block.linked, block.text.length);
  return {
    block,
    place,
    weight: own,
    running: own >= 70 && linked < 0.4 && SENTENCE_END.test(block.text) ? own : 0,
    linked,
    parent,
    grand: parent?.parent ?? null,
    great: parent?.parent?.parent ?? null,
    dress: `${place.dress}<${parent?.dress ?? ""}`,
    article: article?.element ?? null,
  };
}

/** One row for each block, the columns in the order of the model's training. */
export function featuresOf(blocks: readonly RawBlock[], page: PageContext): number[][] {
  const around = surroundingsIn(page.body);
  const seen = blocks.map((block) => seeBlock(block, around(block.element)));

  const running = { parent: new Sums(), grand: new Sums(), great: new Sums(), dress: new Sums() };
  const article = new Sums();
  const parent = { weight: new Sums(), linked: new Sums(), count: new Sums() };
  const texts = new Sums();
  const total = { weight: 0, running: 0 };
  let titleAt = -1;
  seen.forEach((sight, i) => {
    // Text on line breaks has many blocks in one element: that is their parent, too.
    running.parent.add(sight.parent, sight.running);
    running.parent.add(sight.place, sight.running);
    running.grand.add(sight.grand, sight.running);
    running.great.add(sight.great, sight.running);
    running.dress.add(sight.dress, sight.running);
    article.add(sight.article, sight.running);
    parent.weight.add(sight.parent, sight.weight);
    parent.linked.add(sight.parent, sight.linked * sight.weight);
    parent.count.add(sight.parent, 1);
    texts.add(sight.block.text, 1);
    total.weight += sight.weight;
    total.running += sight.running;
    if (titleAt < 0 && page.titleElement && contains(page.titleElement, sight.block.element)) {
      titleAt = i;
    }
  });

  const title = skeleton(page.title);
  const likeTitle = likenessTo(page.title);
  const opened = page.descriptions.map((said) => said.slice(0, 80));
  const likeDescription = page.descriptions.map(likenessTo);
  let before = 0;
  let runningBefore = 0;
  return seen.map((sight, i) => {
    const { block, place } = sight;
    const { text } = block;
    const { length } = text;
    const letters = count(text, /\p{L}/gu);
    // Titles, leads and labels are short; no long paragraph is asked whether it is one.
    const words = length < 700 ? wordSet(text.slice(0, 500)) : null;
    const isTitle = words && length < 300 ? (skeleton(text) === title ? 1 : likeTitle(words)) : 0;
    const isLead = words
      ? Math.max(
          0,
          ...likeDescription.map((like, n) =>
            text.startsWith(opened[n] ?? "\0") ? 1 : like(words),
          ),
        )
      : 0;
    const row = [
      log(sight.weight),
      sight.linked,
      share(block.slanted, length),
      share(block.bold, length),
      SENTENCE_END.test(text) ? 1 : 0,
      share(count(text, PUNCTUATION), length),
      share(count(text, /\d/g), length),
      share(count(text, /\p{Lu}/gu), letters),
      isTitle,
      isLead,
      log(texts.of(text) - 1),
      tagNumber(tagOf(place.element)),
      block.level ?? 0,
      block.afterImage ? 1 : 0,
      place.depth,
      ...TELLING.map((_, bit) => (place.inside >> bit) & 1),
      share(running.parent.of(sight.parent), total.running),
      share(running.parent.of(place), total.running),
      share(running.grand.of(sight.grand), total.running),
      share(running.great.of(sight.great), total.running),
      share(running.dress.of(sight.dress), total.running),
      share(article.of(sight.article), total.running),
      share(parent.linked.of(sight.parent), parent.weight.of(sight.parent)),
      log(parent.count.of(sight.parent)),
      log(parent.weight.of(sight.parent)),
      share(i, seen.length),
      share(before, total.weight),
      share(runningBefore, total.running),
      clip(titleAt < 0 ? -30 : i - titleAt, 30),
      log(seen.length),
      log(total.running),
      share(total.running, total.weight),
      ...nameScores(wordsAround(sight)),
    ];
    for (const step of [-1, 1, -2, 2]) row.push(...neighbour(sight, seen[i + step]));
    before += sight.weight;
    runningBefore += sight.running;
    return row;
  });
}

function neighbour(sight: Sight, other: Sight | undefined): number[] {
  if (!other) return [-1, 0, 0, 0];
  return [
    log(other.weight),
    other.linked,
    other.block.kind === "heading" ? 2 : SENTENCE_END.test(other.block.text) ? 1 : 0,
    other.parent === sight.parent ? 2 : other.grand === sight.grand ? 1 : 0,
  ];
}

/** The names of a block's own elements, its parent's, and so on outwards. */
export function wordsAround({
  block,
  place,
}: Pick<Sight, "block" | "place">): (readonly string[])[] {
  const node = block.runs[0] ? parentOf(block.runs[0].node) : null;
  const inner = node && isElement(node) && node !== place.element ? nameWords(node) : [];
  const levels = [inner.length > 0 ? [...place.words, ...inner] : place.words];
  for (let up = place.parent; up && levels.length < LEVELS; up = up.parent) levels.push(up.words);
  return levels;
}
