/** Around the text Readability kept: the element that holds it, and brothers it forgot. */
import {
  all,
  attribute,
  closest,
  contains,
  first,
  firstOf,
  isElement,
  isText,
  nextOf,
  parentOf,
  tagOf,
  textOf,
} from "./dom.ts";
import { collapse } from "./text.ts";
import { weight } from "./weight.ts";

/** The smallest element that holds all of the nodes, which are in document order. */
export function commonAncestor(nodes: ReadonlySet<Text>): Element | null {
  let ancestor: Node | null = null;
  for (const node of nodes) {
    ancestor ??= parentOf(node);
    while (ancestor && !contains(ancestor, node)) ancestor = parentOf(ancestor);
  }
  return ancestor && isElement(ancestor) ? ancestor : null;
}

const signature = (element: Element): string =>
  `${tagOf(element)}.${attribute(element, "class") ?? ""}`;

const ELSEWHERE =
  "aside, nav, footer, form, blockquote, li, figure, [class*=comment i], [class*=related i], [class*=teaser i], [class*=newsletter i], [class*=bio i], [class*=card i]";

/**
 * Pages built of modules spread the article over brother containers, of which Readability keeps some
 * (of the 258 news pages of flairNLP/fundus, 13 % lose paragraphs that way). Paragraphs dressed exactly
 * like most of those kept, in containers dressed alike, belong to them.
 * Adds their text nodes to `kept`; returns the element to read, `root` or an ancestor.
 */
export function addBrothers(kept: Set<Text>, root: Element): Element {
  const dress = (p: Element): string => {
    const parent = parentOf(p);
    return `${signature(p)} < ${parent && isElement(parent) ? signature(parent) : ""}`;
  };
  const counts = new Map<string, number>();
  for (const node of kept) {
    const parent = parentOf(node);
    const p = parent && isElement(parent) ? closest(parent, "p") : null;
    if (p) counts.set(dress(p), (counts.get(dress(p)) ?? 0) + 1);
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1]);
  // Without any class the dress says nothing.
  if (!common || common[1] < 3 || !/\.[^ ]/.test(common[0])) return root;
  const wide = surroundings(root);
  for (const p of all(wide, "p", 500)) {
    if (dress(p) !== common[0] || first(p, "p") || closest(p, ELSEWHERE)) continue;
    const text = collapse(textOf(p));
    let linked = 0;
    for (const link of all(p, "a")) linked += textOf(link).length;
    if (weight(text) < 80 || linked > 0.4 * text.length) continue;
    addTextOf(p, kept);
  }
  return wide;
}

/** The article element around the root; without one, two levels up. */
function surroundings(root: Element): Element {
  const around = closest(root, "article");
  if (around) return around;
  let wide = root;
  for (let level = 0; level < 2; level++) {
    const up = parentOf(wide);
    if (!up || !isElement(up) || tagOf(wide) === "main" || tagOf(up) === "html") break;
    wide = up;
  }
  return wide;
}

function addTextOf(element: Element, kept: Set<Text>): void {
  for (let node = firstOf(element); node; node = nextOf(node)) {
    if (isText(node)) kept.add(node);
    else if (isElement(node)) addTextOf(node, kept);
  }
}
