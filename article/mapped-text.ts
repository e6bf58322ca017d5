/** A text made of blocks, and the way back from its offsets to the page's text nodes. */
import type { Run } from "./blocks.ts";
import { call, get } from "./dom.ts";
import type { MappedText } from "./types.ts";

/** A line of a mapped text; without runs it stands nowhere on the page (a title from the metadata). */
export interface Line {
  text: string;
  /** `start` counts from the line's beginning. */
  runs: readonly Run[];
}

/** The lines joined by "\n". */
export function mapText(lines: readonly Line[]): MappedText {
  const runs: Run[] = [];
  let length = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, start: run.start + length });
    length += line.text.length + 1;
  }
  return mapRuns(lines.map((line) => line.text).join("\n"), runs);
}

/** A text whose runs are known, in the order of the text. `toRange` is logarithmic in their number. */
export function mapRuns(text: string, runs: readonly Run[]): MappedText {
  /** Index of the first run that ends after `offset`. */
  const after = (offset: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (run && run.start + run.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return {
    text,
    toRange(start, end) {
      if (!(start >= 0 && start < end && end <= text.length)) return null;
      const head = runs[after(start)];
      if (!head || head.start >= end) return null;
      // The run of the last character; where that is a line's end, the run before it.
      let at = after(end - 1);
      let tail = runs[at];
      while (!tail || tail.start >= end) tail = runs[--at];
      if (!faithful(head, text) || !faithful(tail, text)) return null;
      const from = head.offset + Math.max(0, start - head.start);
      const to = tail.offset + Math.min(tail.length, end - tail.start);
      try {
        const range = call(get(head.node, "ownerDocument"), "createRange");
        range.setStart(head.node, from);
        range.setEnd(tail.node, to);
        return range;
      } catch {
        return null;
      }
    },
    fromRange(range) {
      let best: Span | null = null;
      let stretch: Span | null = null;
      /** Whether the range goes on to the end of the run before. */
      let whole = false;
      for (const run of runs) {
        const piece = partIn(range, run, text);
        // Text that the range leaves out ends a stretch: the order of the text need not be the page's.
        const joins: boolean = stretch !== null && whole && piece?.start === run.start;
        stretch = piece && joins && stretch ? { start: stretch.start, end: piece.end } : piece;
        whole = piece?.end === run.start + run.length;
        if (stretch && stretch.end - stretch.start > (best ? best.end - best.start : 0)) {
          best = stretch;
        }
      }
      return best;
    },
  };
}

interface Span {
  start: number;
  end: number;
}

/** The part of a run that lies in a range, as offsets into the text; null when none does. */
function partIn(range: Range, run: Run, text: string): Span | null {
  try {
    if (range.comparePoint(run.node, run.offset + run.length) < 0) return null;
    if (range.comparePoint(run.node, run.offset) > 0) return null;
  } catch {
    return null; // another document, or a node that the page shortened
  }
  if (!faithful(run, text)) return null;
  const from = range.startContainer === run.node ? range.startOffset - run.offset : 0;
  const to = range.endContainer === run.node ? range.endOffset - run.offset : run.length;
  const start = run.start + Math.max(0, from);
  const end = run.start + Math.min(run.length, to);
  return start < end ? { start, end } : null;
}

/** Whether a run's node is still in the document and still says what was read from it. */
function faithful(run: Run, text: string): boolean {
  if (!get(run.node, "isConnected")) return false;
  const now = get(run.node, "data")
    .slice(run.offset, run.offset + run.length)
    .replace(/\s/g, " ");
  return now === text.slice(run.start, run.start + run.length);
}
