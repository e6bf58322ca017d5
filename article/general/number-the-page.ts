/**
 * Where text nodes stand: elements numbered in document order, text in groups.
 *
 * A cleaner that works on a clone (Readability) re-parses, renames and merges, so that no node of its
 * result is a node of the page. What survives is an attribute, and the text itself. The attribute may
 * even end up on a descendant of its element (Readability copies a wrapper's attributes to its only
 * child), so a number says "somewhere beneath", and the text decides where.
 */
import { call, firstOf, get, isElement, isText, nextOf, parentOf } from "../dom.ts";

/** Text nodes that a re-parse would merge into one: neighbours with nothing but comments between. */
interface TextGroup {
  nodes: Text[];
  data: string;
}

export interface NumberedPage {
  elements: Element[];
  groups: TextGroup[];
  /** For each element the first group beneath it, and the first after it. */
  from: number[];
  to: number[];
  /** Deepest nesting. */
  depth: number;
}

/** Walks the live page; reads only. Null beyond `maxElements`. */
export function numberThePage(root: Element, maxElements: number): NumberedPage | null {
  const page: NumberedPage = { elements: [], groups: [], from: [], to: [], depth: 0 };
  const open: number[] = [];
  let group: TextGroup | null = null;
  const close = () => {
    const index = open.pop();
    if (index !== undefined) page.to[index] = page.groups.length;
    group = null;
  };
  let node: Node | null = root;
  while (node) {
    let down: Node | null = null;
    if (isElement(node)) {
      if (page.elements.length >= maxElements) return null;
      group = null;
      open.push(page.elements.length);
      page.elements.push(node);
      page.from.push(page.groups.length);
      page.to.push(page.groups.length);
      page.depth = Math.max(page.depth, open.length);
      down = firstOf(node);
      if (!down) close();
    } else if (isText(node)) {
      if (!group) {
        group = { nodes: [], data: "" };
        page.groups.push(group);
      }
      group.nodes.push(node);
      group.data += get(node, "data");
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !nextOf(node)) {
      node = parentOf(node);
      close();
    }
    if (!node || node === root) break;
    node = nextOf(node);
  }
  return page;
}

/**
 * The live text nodes of a cleaned copy whose elements bear the numbers in `attribute`.
 * A cursor runs forward over the page, so equal lines are told apart by their order.
 */
export function liveTextOf(copy: Element, attribute: string, page: NumberedPage): Set<Text> {
  const places = new Map<string, number[]>();
  page.groups.forEach((group, index) => {
    const known = places.get(group.data);
    if (known) known.push(index);
    else places.set(group.data, [index]);
  });

  const kept = new Set<Text>();
  let cursor = 0;
  const align = (data: string, within: number) => {
    const low = page.from[within] ?? 0;
    const high = page.to[within] ?? page.groups.length;
    const candidates = places.get(data) ?? [];
    const start = Math.max(cursor, low);
    const at =
      candidates.find((index) => index >= start && index < high) ??
      candidates.find((index) => index >= low && index < high);
    if (at === undefined) return;
    for (const node of page.groups[at]?.nodes ?? []) kept.add(node);
    cursor = at + 1;
  };

  // The numbers of the elements that are open, innermost last; 0 is the root.
  const numbers: number[] = [];
  let node: Node | null = copy;
  while (node) {
    let down: Node | null = null;
    if (isElement(node)) {
      const own = call(node, "getAttribute", attribute);
      numbers.push(own === null ? (numbers.at(-1) ?? 0) : Number(own));
      down = firstOf(node);
      if (!down) numbers.pop();
    } else if (isText(node)) {
      const data = get(node, "data");
      if (/\S/.test(data)) align(data, numbers.at(-1) ?? 0);
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== copy && !nextOf(node)) {
      node = parentOf(node);
      numbers.pop();
    }
    if (!node || node === copy) break;
    node = nextOf(node);
  }
  return kept;
}
