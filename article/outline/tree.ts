/** From headings, questions and enumerations to a tree whose branches lie within each other. */

import type { OutlineItem } from "../types.ts";
import { type Enumeration, type Mark, styleOf } from "./enumerations.ts";
import { firstSentence } from "./titles.ts";

/** An item's title is no longer. */
const TITLE = 120;

/** A stretch of the canonical text in which no heading or question stands. */
export interface Section {
  end: number;
  /** End of the block that stands at this index. */
  blockEnd(index: number): number;
}

/** How high an enumeration stands where nothing else tells: one that follows another is its child only if it is lower. */
function rankOf({ system, shape }: Mark): number {
  switch (system) {
    case "word":
      return 1;
    case "count":
      return 2;
    case "han":
      return shape === "、" ? 0 : 1;
    case "roman":
      return shape === "I." ? 0 : 4;
    case "decimal":
      return shape === "()" || shape === ")" ? 3 : 2;
    case "circled":
      return 3;
    default:
      return 4;
  }
}

interface Open {
  enumeration: Enumeration;
  nodes: OutlineItem[];
  /** Index of the item that is being filled. */
  at: number;
  /** Styles of the enumerations within its items. */
  holds: Set<string>;
}

/** The items of one section, nested, beneath a level. */
export function nestItems(
  enumerations: readonly Enumeration[],
  text: string,
  section: Section,
  level: number,
): OutlineItem[] {
  const roots: OutlineItem[] = [];
  const stack: Open[] = [];
  const sorted = enumerations
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => startOf(a) - startOf(b) || b.items.length - a.items.length);
  for (const enumeration of sorted) {
    const place = placeFor(enumeration, stack);
    if (place === "clash") continue;
    const limit = Math.min(
      enumeration.within ?? section.end,
      place?.nodes[place.at]?.end ?? section.end,
    );
    const depth = level + stack.length;
    const nodes = nodesOf(enumeration, text, section, depth, limit);
    const siblings = place ? place.nodes[place.at]?.children : roots;
    for (const node of nodes) siblings?.push(node);
    place?.holds.add(styleIn(enumeration));
    stack.push({ enumeration, nodes, at: 0, holds: new Set() });
  }
  return roots;
}

const startOf = ({ items }: Enumeration): number => items[0]?.start ?? 0;
const styleIn = ({ items: [first] }: Enumeration): string => (first ? styleOf(first) : "");
const lastOf = ({ items }: Enumeration): number => items.at(-1)?.start ?? 0;

/** The open enumeration whose item holds this one – null: none; what is over is taken off the stack. */
function placeFor(enumeration: Enumeration, stack: Open[]): Open | "clash" | null {
  const start = startOf(enumeration);
  const end = lastOf(enumeration);
  for (let open = stack.at(-1); open; open = stack.at(-1)) {
    while ((open.nodes[open.at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) open.at++;
    const item = open.nodes[open.at];
    const next = open.nodes[open.at + 1];
    if (!item || item.end <= start) {
      stack.pop();
      continue;
    }
    // The same sign read in two ways, or two runs that cross: the first one stands.
    if (item.start === start || (next && end >= next.start)) return "clash";
    if (next || enumeration.within !== null || isLower(enumeration, open)) return open;
    if (open.enumeration.within !== null) return "clash";
    item.end = before(enumeration.items[0], item.end);
    for (let child = item.children.at(-1); child; child = child.children.at(-1)) {
      child.end = Math.min(child.end, item.end);
    }
    stack.pop();
  }
  return null;
}

/** Whether an enumeration after the last item of another belongs to that item: by rank, or as in the items before. */
function isLower(enumeration: Enumeration, open: Open): boolean {
  const [mine] = enumeration.items;
  const [other] = open.enumeration.items;
  if (mine === undefined || other === undefined) return false;
  return rankOf(mine) > rankOf(other) || open.holds.has(styleOf(mine));
}

/** Where the text before a mark ends: the line break between two blocks belongs to neither. */
function before(mark: Mark | undefined, otherwise: number): number {
  if (!mark) return otherwise;
  return mark.start > mark.blockStart ? mark.start : mark.blockStart - 1;
}

function nodesOf(
  { items, within }: Enumeration,
  text: string,
  section: Section,
  level: number,
  limit: number,
): OutlineItem[] {
  return items.map((mark, index) => {
    const next = items[index + 1];
    // A bullet before an ordinal belongs to its paragraph.
    const end =
      next && within === null ? next.blockStart - 1 : before(next, Math.max(limit, mark.start));
    const shown = text.slice(
      mark.start,
      Math.min(end, section.blockEnd(mark.block), mark.start + 500),
    );
    return {
      kind: "item",
      title: firstSentence(shown, mark.end - mark.start, TITLE),
      level,
      start: mark.start,
      end,
      ordinal: mark.number,
      children: [],
    };
  });
}
