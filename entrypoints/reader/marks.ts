import {
  type Anchored,
  anchorAll,
  type Painter,
  quoteIn,
  stands,
} from "../../annotations/index.ts";
import type { Painted } from "../../messages/from-page.ts";
import type { PageState } from "../../messages/to-page.ts";

/** Above what is named, below the passage that was jumped to. */
const PRIORITY = 10;

interface Mark {
  painted: Painted;
  anchored: Anchored | null;
}

/** The reader's marks on a page: where each is, or that it has no place. */
export class Marks {
  private readonly painter: Painter;
  private readonly marks = new Map<string, Mark>();

  constructor(painter: Painter) {
    this.painter = painter;
  }

  clear(): void {
    for (const id of this.marks.keys()) this.painter.remove(id);
    this.marks.clear();
  }

  /** Looks for marks on the page, all in one reading of it, and paints those that are found. */
  place(root: Element, paintedOnes: readonly Painted[]): void {
    const found = anchorAll(
      root,
      paintedOnes.map(({ selectors }) => selectors),
    );
    paintedOnes.forEach((painted, i) => {
      this.show(painted, found[i] ?? null);
    });
  }

  /** Paints a mark whose place is known. */
  show(painted: Painted, anchored: Anchored | null): void {
    this.marks.set(painted.id, { painted, anchored });
    if (anchored === null) this.painter.remove(painted.id);
    else this.painter.paint(painted.id, painted.colour, anchored.range, PRIORITY);
  }

  /** Makes the marks those of `current`: takes off, recolours, and looks for what is new. */
  update(root: Element, current: readonly Painted[]): void {
    const ids = new Set(current.map(({ id }) => id));
    for (const id of [...this.marks.keys()]) {
      if (ids.has(id)) continue;
      this.painter.remove(id);
      this.marks.delete(id);
    }
    const fresh: Painted[] = [];
    for (const painted of current) {
      const known = this.marks.get(painted.id);
      if (known?.anchored == null) fresh.push(painted);
      else this.show(painted, known.anchored);
    }
    this.place(root, fresh);
  }

  /** Marks without a place, and those whose place the page took away. */
  lost(): Painted[] {
    return [...this.marks.values()]
      .filter(({ anchored }) => anchored === null || !stands(anchored.range))
      .map(({ painted }) => painted);
  }

  /** How many have a place. */
  get placed(): number {
    return [...this.marks.values()].filter(({ anchored }) => anchored !== null).length;
  }

  rangeOf(id: string): Range | null {
    return this.marks.get(id)?.anchored?.range ?? null;
  }

  /** The painted ranges, for finding out what lies under the pointer. */
  ranges(): Map<string, Range> {
    const ranges = new Map<string, Range>();
    for (const [id, { anchored }] of this.marks) {
      if (anchored !== null) ranges.set(id, anchored.range);
    }
    return ranges;
  }

  /** The mark on exactly the words of a range, if there is one. */
  twinOf(range: Range): string | null {
    for (const [id, own] of this.ranges()) {
      const same =
        own.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
        own.compareBoundaryPoints(Range.END_TO_END, range) === 0;
      if (same) return id;
    }
    return null;
  }

  state(): Omit<PageState["annotations"][number], "place">[] {
    return [...this.marks].map(([id, { painted, anchored }]) => ({
      id,
      quote: quoteIn(painted.selectors),
      state: anchored === null ? "orphan" : "exact",
    }));
  }
}
