import { call, get, isElement, parentOf } from "../article/dom.ts";

/**
 * Brings a passage to the middle of what is seen: of every scrolling box around it at once, of the
 * window as `behavior` says.
 */
export function scrollToPassage(range: Range, behavior: ScrollBehavior): void {
  for (let node = parentOf(range.startContainer); node !== null; node = parentOf(node)) {
    if (!isElement(node) || node === get(document, "documentElement")) continue;
    if (!scrolls(node)) continue;
    const box = call(node, "getBoundingClientRect");
    node.scrollTop += middleOf(range.getBoundingClientRect()) - middleOf(box);
  }
  const top = scrollY + middleOf(range.getBoundingClientRect()) - innerHeight / 2;
  scrollTo({ top, behavior });
}

/** Whether a box of the page has a scroll bar of its own. */
function scrolls(element: Element): boolean {
  if (get(element, "scrollHeight") <= get(element, "clientHeight")) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === "auto" || overflowY === "scroll";
}

/** The middle of a box; of one taller than the window its beginning, where reading starts. */
function middleOf({ top, height }: DOMRect): number {
  return top + Math.min(height, innerHeight) / 2;
}
