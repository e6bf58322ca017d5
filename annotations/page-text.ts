import { firstOf, get, isText, nextOf, parentOf } from "../article/dom.ts";

/**
 * The text of an element as a reader has it: scripts, styles and form fields out, white space
 * collapsed, blocks on lines of their own, with a way from every offset to the page and back.
 */

const NO_TEXT = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "TEXTAREA",
  "SELECT",
  "OPTION",
  "IFRAME",
  "OBJECT",
  "CANVAS",
  "AUDIO",
  "VIDEO",
  "SVG",
  "MATH",
  "HEAD",
  "TITLE",
  "DATALIST",
]);

const INLINE = new Set([
  "A",
  "ABBR",
  "ACRONYM",
  "B",
  "BDI",
  "BDO",
  "BIG",
  "CITE",
  "CODE",
  "DATA",
  "DEL",
  "DFN",
  "EM",
  "FONT",
  "I",
  "INS",
  "KBD",
  "LABEL",
  "MARK",
  "Q",
  "RP",
  "RT",
  "RUBY",
  "S",
  "SAMP",
  "SMALL",
  "SPAN",
  "STRIKE",
  "STRONG",
  "SUB",
  "SUP",
  "TIME",
  "TT",
  "U",
  "VAR",
  "WBR",
  "IMG",
  "PICTURE",
]);

const SPACE = /[\t\n\f\r ]/;

/** Custom elements are inline unless styled otherwise; every element that is not named here breaks the line. */
function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes("-");
}

const nameOf = (node: Node): string => get(node, "nodeName").toUpperCase();

/** A run of the text that stands unchanged in one text node. */
interface Run {
  /** Offset of its first code unit in the text. */
  start: number;
  end: number;
  node: Text;
  /** Offset of its first code unit in the node's data. */
  nodeStart: number;
}

/** A place in the DOM. */
interface Place {
  node: Text;
  offset: number;
}

export class PageText {
  readonly text: string;
  private readonly runs: readonly Run[];

  constructor(root: Element) {
    const reader = new Reader();
    reader.read(root);
    this.text = reader.text();
    this.runs = reader.runs;
  }

  /** The range that shows `text.slice(start, end)`; null when it is empty or out of bounds. */
  toRange(start: number, end: number): Range | null {
    if (!(start >= 0 && start < end && end <= this.text.length)) return null;
    const from = this.placeAfter(start);
    const to = this.placeBefore(end);
    if (from === null || to === null) return null;
    const range = new Range();
    try {
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
    } catch {
      return null; // the page shortened a node since it was read
    }
    return range.collapsed ? null : range;
  }

  /** The part of the text that a range covers; null when it covers none. */
  fromRange(range: Range): { start: number; end: number } | null {
    let start = -1;
    let end = -1;
    for (let i = this.firstRunIn(range); i < this.runs.length; i++) {
      const run = this.runs[i] as Run;
      if (range.comparePoint(run.node, Math.min(run.nodeStart, run.node.length)) > 0) break;
      const size = run.end - run.start;
      const from = run.node === range.startContainer ? range.startOffset - run.nodeStart : 0;
      const to = run.node === range.endContainer ? range.endOffset - run.nodeStart : size;
      const a = Math.max(0, from);
      const b = Math.min(size, to);
      if (a >= b) continue;
      if (start < 0) start = run.start + a;
      end = run.start + b;
    }
    return start < 0 ? null : { start, end };
  }

  /** Index of the first run whose end is not before the range: runs are in document order. */
  private firstRunIn(range: Range): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle] as Run;
      const last = Math.min(run.nodeStart + run.end - run.start, run.node.length);
      if (range.comparePoint(run.node, last) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The place of the first character at or after `offset`. */
  private placeAfter(offset: number): Place | null {
    const run = this.runs[this.runIndex(offset)];
    if (run === undefined) return null;
    return { node: run.node, offset: run.nodeStart + Math.max(0, offset - run.start) };
  }

  /** The place behind the last character before `offset`. */
  private placeBefore(offset: number): Place | null {
    let index = this.runIndex(offset - 1);
    let run = this.runs[index];
    // A separator between blocks belongs to no node: step back to the text before it.
    while (run === undefined || run.start >= offset) {
      if (index <= 0) return null;
      run = this.runs[--index];
    }
    return { node: run.node, offset: run.nodeStart + Math.min(offset, run.end) - run.start };
  }

  /** Index of the first run that ends behind `offset`. */
  private runIndex(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle] as Run).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Walks the DOM once and collects text and runs. */
class Reader {
  readonly runs: Run[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** What has to stand between the text so far and the next character. */
  private pending: "" | " " | "\n" = "";

  text(): string {
    return this.parts.join("");
  }

  /** Iterative, because a hostile page nests deeper than the stack. */
  read(root: Element): void {
    let node: Node | null = root;
    while (node !== null) {
      const entered = this.enter(node);
      const child: Node | null = entered ? firstOf(node) : null;
      if (child !== null) {
        node = child;
        continue;
      }
      while (node !== null) {
        this.leave(node);
        if (node === root) return;
        const next = nextOf(node);
        if (next !== null) {
          node = next;
          break;
        }
        node = parentOf(node);
      }
    }
  }

  /** Takes a node's text; false when its children are not to be read. */
  private enter(node: Node): boolean {
    if (isText(node)) {
      this.add(node);
      return false;
    }
    if (get(node, "nodeType") !== 1) return false;
    const name = nameOf(node);
    if (name === "BR" || !isInline(name)) this.breakBlock();
    return !NO_TEXT.has(name);
  }

  private leave(node: Node): void {
    if (get(node, "nodeType") === 1 && !isInline(nameOf(node))) this.breakBlock();
  }

  private breakBlock(): void {
    this.pending = "\n";
  }

  private add(node: Text): void {
    const data = node.data;
    let at = 0;
    while (at < data.length) {
      if (SPACE.test(data[at] as string)) {
        if (this.pending === "") this.pending = " ";
        at++;
        continue;
      }
      let end = at + 1;
      while (end < data.length && !SPACE.test(data[end] as string)) end++;
      this.take(node, at, end);
      at = end;
    }
  }

  private take(node: Text, from: number, to: number): void {
    const data = node.data;
    const previous = this.runs[this.runs.length - 1];
    if (this.pending !== "" && this.length > 0) {
      // A single plain space inside a node continues the run: one run a line, not one a word.
      const continues =
        this.pending === " " &&
        previous?.node === node &&
        previous.nodeStart + (previous.end - previous.start) === from - 1 &&
        data[from - 1] === " ";
      this.parts.push(this.pending);
      this.length++;
      if (continues && previous !== undefined) {
        previous.end = this.length + (to - from);
        this.parts.push(data.slice(from, to));
        this.length += to - from;
        this.pending = "";
        return;
      }
    }
    this.pending = "";
    this.runs.push({ node, nodeStart: from, start: this.length, end: this.length + (to - from) });
    this.parts.push(data.slice(from, to));
    this.length += to - from;
  }
}
