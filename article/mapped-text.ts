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

/** The lines joined by "\n". `toRange` is logarithmic in the number of runs. */
export function mapText(lines: readonly Line[]): MappedText {
  const runs: Run[] = [];
  let length = 0;
  for (const line of lines) {
    for (const run of line.runs) runs.push({ ...run, start: run.start + length });
    length += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join("\n");

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
  };
}

/** Whether a run's node is still in the document and still says what was read from it. */
function faithful(run: Run, text: string): boolean {
  if (!get(run.node, "isConnected")) return false;
  const now = get(run.node, "data")
    .slice(run.offset, run.offset + run.length)
    .replace(/\s/g, " ");
  return now === text.slice(run.start, run.start + run.length);
}
