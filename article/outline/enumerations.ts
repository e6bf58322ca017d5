/** Which of the ordinals in a text count: runs of them, one after the other. */
import type { Ordinal, Reading } from "./ordinals.ts";

/** An ordinal read in one way, at its place in the canonical text. */
export interface Mark extends Reading {
  /** Index of the block it stands in. */
  block: number;
  blockStart: number;
  start: number;
  end: number;
}

export interface Enumeration {
  items: Mark[];
  /** It stands within one paragraph and ends with it, here; null: its items open paragraphs. */
  within: number | null;
}

/** How many blocks on, without a true ordinal after it, a word that may be one still is. */
const NEAR = 8;
const VERY_NEAR = 3;

export const marksOf = (ordinal: Ordinal, block: number, blockStart: number): Mark[] =>
  ordinal.readings.map((reading) => ({
    ...reading,
    block,
    blockStart,
    start: blockStart + ordinal.start,
    end: blockStart + ordinal.end,
  }));

/** (a) and (i) are different enumerations, "(a)" and "a)" too; "Erstens" and "Второе" are one. */
export const styleOf = (mark: Mark): string =>
  mark.system === "word" || mark.system === "count" ? mark.system : mark.system + mark.shape;

/** The enumerations whose items open the paragraphs of one section. */
export function enumerationsOf(marks: readonly Mark[]): Enumeration[] {
  const styles = byStyle(marks);
  const last = (styles.get("word") ?? []).filter((mark) => mark.strength === "last");
  const runs = runsOf(styles.get("word") ?? []);
  // What ends "Một là …, hai là …" ends nothing else.
  const taken = new Set(runs.flat().map((mark) => mark.start));
  const free = last.filter((mark) => !taken.has(mark.start));
  for (const [style, found] of styles) {
    if (style === "word") continue;
    const counted =
      style === "count" ? [...found, ...free].sort((a, b) => a.start - b.start) : found;
    for (const run of runsOf(counted)) runs.push(run);
  }
  return runs.map((items) => ({ items, within: null }));
}

/** The enumerations within one paragraph: from one on, none missing. */
export function enumerationsWithin(marks: readonly Mark[], end: number): Enumeration[] {
  const found: Enumeration[] = [];
  for (const style of byStyle(marks).values()) {
    let items: Mark[] = [];
    const close = () => {
      if (items.length > 1) found.push({ items, within: end });
      items = [];
    };
    for (const mark of style) {
      if (mark.number !== items.length + 1) close();
      if (mark.number === items.length + 1) items.push(mark);
    }
    close();
  }
  return found;
}

function byStyle(marks: readonly Mark[]): Map<string, Mark[]> {
  const styles = new Map<string, Mark[]>();
  for (const mark of marks) {
    const style = styles.get(styleOf(mark));
    if (style) style.push(mark);
    else styles.set(styleOf(mark), [mark]);
  }
  return styles;
}

const isTrue = ({ strength }: Mark): boolean => strength === "sure" || strength === "plain";

/** Runs of one style in the order of the text. One pass: `open` is the run being read, `hopes` wait for a true successor. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  let open: Mark[] = [];
  let hopes: Mark[] = [];
  let faint: Mark | null = null;
  const begin = (items: Mark[]) => {
    if (counts(open)) runs.push(open);
    open = items;
  };

  for (const mark of marks) {
    const before = open.at(-1);
    const near = before !== undefined && mark.block - before.block <= NEAR;
    switch (mark.strength) {
      case "last":
        if (before && mayEnd(open, mark)) {
          open.push({ ...mark, number: before.number + 1 });
          hopes = [];
        }
        break;
      case "faint":
        faint = mark;
        break;
      case "opener":
        if (!before || (open.length === 1 && before.strength === "opener")) begin([mark]);
        else hopes = [mark];
        break;
      case "weak":
        if (before && near && before.strength !== "last" && mark.number === before.number + 1) {
          open.push(mark);
        } else if (mark.number === (hopes.at(-1)?.number ?? Number.NaN) + 1) hopes.push(mark);
        else hopes = [mark];
        break;
      default: {
        dropRefuted(open, mark);
        const known = open.at(-1);
        const helpful = hopesFor(mark, hopes, faint, known);
        const first = helpful[0] ?? mark;
        if (known && follows(open, known, first)) open.push(...helpful, mark);
        else begin([...helpful.filter((hope) => hope.strength !== "faint"), mark]);
        hopes = [];
        faint = null;
      }
    }
  }
  begin([]);
  return runs;
}

/** "Mittwoch, …" taken for the fourth, and then comes "Viertens": it was the day. */
function dropRefuted(open: Mark[], mark: Mark): void {
  let keep = open.length;
  while (keep > 0) {
    const item = open[keep - 1];
    if (!item || isTrue(item) || item.strength === "opener" || item.number < mark.number) break;
    keep--;
  }
  if (open[keep - 1]?.number === mark.number - 1) open.length = keep;
}

/** The doubtful ones that lead up to a true one without a gap. */
function hopesFor(
  mark: Mark,
  hopes: readonly Mark[],
  faint: Mark | null,
  known: Mark | undefined,
): Mark[] {
  const last = hopes.at(-1);
  const near = last !== undefined && mark.block - last.block <= NEAR;
  if (last && near && last.number === mark.number - 1) {
    const from = known && known.number < mark.number ? known.number : 0;
    const useful = hopes.filter((hope) => hope.number > from);
    if (useful.length > 0) return useful;
  }
  const between = known?.number === mark.number - 2 && isTrue(known);
  return faint && between && faint.number === mark.number - 1 && faint.start > known.start
    ? [faint]
    : [];
}

/** One after the other; once in a run, one may be missing. */
function follows(open: readonly Mark[], known: Mark, next: Mark): boolean {
  if (known.strength === "last") return false;
  const step = next.number - known.number;
  return step === 1 || (step === 2 && !hasGap(open));
}

const hasGap = (run: readonly Mark[]): boolean =>
  run.length > 1 && (run.at(-1)?.number ?? 0) - (run[0]?.number ?? 0) >= run.length;

/** "Finally" ends what has begun, and is near it. */
function mayEnd(open: readonly Mark[], mark: Mark): boolean {
  const before = open.at(-1);
  if (!before || before.strength === "last") return false;
  const distance = mark.block - before.block;
  return mark.shape === "bare" ? open.length > 1 && distance <= VERY_NEAR : distance <= NEAR;
}

/** Whether a run is an enumeration: it begins at one – or at two, where that is beyond doubt –, and two follow each other. */
function counts(run: readonly Mark[]): boolean {
  const [first] = run;
  if (!first || run.length < 2) return false;
  const word = first.system === "word";
  // "D'abord, … Ensuite, … Enfin, …" has no number at all, but three steps.
  const steps = run.length > 2 && run.at(-1)?.strength === "last";
  if (!run.some(isTrue) && !steps) return false;
  const sure = run.some((mark) => mark.strength === "sure");
  if (first.number !== 1 && !(first.number === 2 && word && sure)) return false;
  return run.some((mark, index) => mark.number - (run[index - 1]?.number ?? Number.NaN) === 1);
}
