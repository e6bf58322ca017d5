/**
 * The live page's text as blocks, each character with its place in a text node.
 * One walk for every way of reading: by site rule, after Readability, or the whole body.
 */
import {
  attribute,
  call,
  first,
  firstOf,
  get,
  isElement,
  isText,
  nextOf,
  parentOf,
  tagOf,
} from "./dom.ts";
import { INVISIBLE } from "./text.ts";
import type { BlockKind } from "./types.ts";

/** `length` characters of a block's text from `start` on are `node.data` from `offset` on. UTF-16 code units. */
export interface Run {
  start: number;
  node: Text;
  offset: number;
  length: number;
}

/** A block as the page has it, before the article's lines are told from the furniture. */
export interface RawBlock {
  kind: BlockKind;
  level?: number;
  text: string;
  runs: Run[];
  caption: boolean;
  /** Nearest block element. */
  element: Element;
  /** Characters inside links, inside em/i, inside b/strong. */
  linked: number;
  slanted: number;
  bold: number;
  /** Nothing but a picture stands between this and the block before. */
  afterImage: boolean;
}

/** What to leave out and what to set apart. */
export interface ReadingPlan {
  skip(element: Element): boolean;
  caption(element: Element): boolean;
  /** Whether the browser renders it; asked of elements only. */
  visible(element: Element): boolean;
  /** Read what markup hides, too: where no browser renders the page, a script might have shown it. */
  hidden?: true;
}

/** Leaves nothing out but what markup hides. */
export const EVERYTHING: ReadingPlan = {
  skip: () => false,
  caption: () => false,
  visible: () => true,
};

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const BLOCKS = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul",
);
/** No text of the article, or no text at all. `rt` and `rp` are reading aids that would split words. */
const SILENT = set(
  "applet area audio base button canvas datalist embed frame head iframe input link map math meta meter nav noscript object option progress rp rt script select style svg template textarea title video",
);
const PICTURES = set("img picture video amp-img");
/** Where a run of characters ends: white space, or what is not shown. */
const SPECIAL = new RegExp(`\\s|${INVISIBLE.source}`, "g");
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|(?:u-|is-)?visually-?hidden|screen-?reader(?:-text)?|a11y-hidden|offscreen)(?:\s|$)/i;

/** Whether markup alone hides an element: no layout is asked for, so it holds in a parsed document too. */
export function hiddenByMarkup(element: Element): boolean {
  const hidden = attribute(element, "hidden");
  if (hidden !== null && hidden !== "until-found") return true;
  const style = attribute(element, "style");
  if (style !== null && HIDING_STYLE.test(style)) return true;
  const names = attribute(element, "class");
  return names !== null && FOR_SCREEN_READERS.test(names);
}

/** A table that tabulates: rows of more than one cell. Others only lay out the page. */
function tabulates(table: Element): boolean {
  return first(table, "tr + tr > * + *") !== null && first(table, "table, p") === null;
}

interface Frame {
  element: Element;
  block: boolean;
  kind: BlockKind;
  level: number;
  caption: boolean;
  linked: boolean;
  slanted: boolean;
  bold: boolean;
  tabular: boolean;
}

/**
 * Whether two words stick together where one inline element ends and the next begins: machine translation
 * eats the space before a linked name ("des<a>Politbüros</a>").
 */
const isGlued = (before: string, after: string): boolean =>
  /\p{L}\p{Ll}$/u.test(before.slice(-4)) && /^\p{Lu}\p{Ll}/u.test(after.slice(0, 4));

/** Collects the characters of one block. */
class Builder {
  runs: Run[] = [];
  linked = 0;
  slanted = 0;
  bold = 0;
  length = 0;
  /** In pieces: asking a growing string for its end would copy it every time. */
  private pieces: string[] = [];

  get text(): string {
    return this.pieces.join("");
  }

  add(node: Text, frame: Frame): void {
    const data = get(node, "data").slice(0, MOST_TEXT);
    const last = this.runs.at(-1)?.node;
    if (last && parentOf(last) !== parentOf(node) && isGlued(this.end(), data)) this.push(" ");
    const before = this.length;
    let open = 0;
    const take = (from: number, to: number, as?: string) => {
      const run = this.runs.at(-1);
      if (run && run.node === node && run.offset + run.length === from) run.length += to - from;
      else this.runs.push({ start: this.length, node, offset: from, length: to - from });
      this.push(as ?? data.slice(from, to));
    };
    SPECIAL.lastIndex = 0;
    for (let hit = SPECIAL.exec(data); hit; hit = SPECIAL.exec(data)) {
      const at = hit.index;
      if (at > open) take(open, at);
      open = at + 1;
      if (INVISIBLE.test(hit[0]) || this.length === 0 || this.pieces.at(-1) === " ") continue;
      take(at, at + 1, " ");
    }
    if (open < data.length) take(open, data.length);
    const grown = this.length - before;
    if (frame.linked) this.linked += grown;
    if (frame.slanted) this.slanted += grown;
    if (frame.bold) this.bold += grown;
  }

  /** The white space at the end is not shown. */
  trim(): void {
    // A space is always a piece of its own: none is inside of what lies between two.
    if (this.pieces.at(-1) !== " ") return;
    this.pieces.pop();
    this.length--;
    const last = this.runs.at(-1);
    if (last && --last.length === 0) this.runs.pop();
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** The last few characters. */
  private end(): string {
    return this.pieces.slice(-3).join("").slice(-4);
  }
}

/** UTF-16 code units read of one page: some three thousand printed pages. What comes after is not read. */
export const MOST_TEXT = 1_500_000;

/** The blocks beneath the roots, in document order. Iterative: pages nest thousands deep. */
export function readBlocks(roots: readonly Element[], plan: ReadingPlan): RawBlock[] {
  const blocks: RawBlock[] = [];
  for (const root of roots) readRoot(root, plan, blocks);
  return blocks;
}

function readRoot(root: Element, plan: ReadingPlan, blocks: RawBlock[]): void {
  const stack: Frame[] = [];
  let builder = new Builder();
  let image = false;
  let left = MOST_TEXT - blocks.reduce((sum, { text }) => sum + text.length, 0);

  const flush = () => {
    const frame = stack.at(-1);
    builder.trim();
    if (frame && builder.length > 0) {
      const { kind, level, caption, element } = frame;
      const { text, runs, linked, slanted, bold } = builder;
      left -= text.length;
      const block = {
        kind,
        text,
        runs,
        caption,
        element,
        linked,
        slanted,
        bold,
        afterImage: image,
      };
      blocks.push(kind === "heading" ? { ...block, level } : block);
      image = false;
    }
    if (builder.length > 0) builder = new Builder();
  };

  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    if (PICTURES.has(tag)) image = true;
    if (tag === "br" || tag === "hr") flush();
    if (SILENT.has(tag) || tag === "br" || tag === "hr") return false;
    const outer = stack.at(-1);
    const shown = (plan.hidden ?? !hiddenByMarkup(element)) && plan.visible(element);
    if (outer && (!shown || plan.skip(element))) {
      // What is left out still parts what stands before it from what stands after it.
      if (BLOCKS.has(tag)) flush();
      return false;
    }
    const caption = (outer?.caption ?? false) || plan.caption(element);
    const block =
      BLOCKS.has(tag) || caption !== (outer?.caption ?? false) || shownAsBlock(element, tag);
    if (block) flush();
    stack.push(frameOf(element, tag, block, caption, outer));
    return true;
  };
  const leave = () => {
    if (stack.at(-1)?.block) flush();
    stack.pop();
  };

  if (!enter(root)) return;
  // What was asked for is a block of its own, were it a span.
  for (const frame of stack) frame.block = true;
  let node: Node = root;
  let down = firstOf(root);
  for (;;) {
    if (down) {
      node = down;
      if (isElement(node)) {
        if (enter(node)) {
          down = firstOf(node);
          if (down) continue;
          leave();
        }
      } else if (isText(node)) {
        const frame = stack.at(-1);
        if (frame) builder.add(node, frame);
      }
    } else {
      leave();
    }
    if (node === root || stack.length === 0 || left <= 0) return;
    down = nextOf(node);
    if (!down) node = parentOf(node) ?? root;
  }
}

const HEADING = /^h[1-6]$/;

function frameOf(
  element: Element,
  tag: string,
  block: boolean,
  caption: boolean,
  outer: Frame | undefined,
): Frame {
  let kind: BlockKind = outer?.kind ?? "paragraph";
  let tabular = outer?.tabular ?? false;
  if (tag === "table") tabular = tabulates(element);
  if (HEADING.test(tag)) kind = "heading";
  else if (tag === "li" || tag === "dd" || tag === "dt") kind = "listItem";
  else if (tag === "blockquote") kind = "quotation";
  else if (tag === "td" || tag === "th") kind = tabular ? "table" : kind;
  return {
    element: block || !outer ? element : outer.element,
    block,
    kind,
    level: HEADING.test(tag) ? Number(tag.charAt(1)) : (outer?.level ?? 0),
    caption,
    linked: (outer?.linked ?? false) || tag === "a",
    slanted: (outer?.slanted ?? false) || tag === "em" || tag === "i",
    bold: (outer?.bold ?? false) || tag === "b" || tag === "strong",
    tabular,
  };
}

/**
 * Whether style sheets make a block of an inline element, so that its words do not stick to the next.
 * Only where the page is rendered by a browser; a parsed document has no view, and jsdom's cascade
 * takes milliseconds per element.
 */
function shownAsBlock(element: Element, tag: string): boolean {
  if (tag !== "span" && tag !== "a" && !tag.includes("-")) return false;
  const view = get(get(element, "ownerDocument"), "defaultView");
  if (!view || !("checkVisibility" in element)) return false;
  return /^(?:block|flex|grid|list-item|table)/.test(view.getComputedStyle(element).display);
}

/** How the browser answers "is this rendered?", or always yes where nothing is rendered. */
export function visibilityOf(document: Document): (element: Element) => boolean {
  const body = get(document, "body") as HTMLElement | null;
  const rendered = (element: Element) =>
    call(element, "checkVisibility", { visibilityProperty: true }) as boolean;
  if (!body || !get(document, "defaultView") || !("checkVisibility" in body) || !rendered(body)) {
    return () => true;
  }
  return rendered;
}
