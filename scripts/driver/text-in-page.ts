/** Where a text begins and ends on the screen, in CSS pixels of the viewport. */
export interface Place {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/**
 * Finds a text (spaces collapsed) in the page and scrolls it into the middle of the window.
 * Null where it does not stand, stands in a link, or is covered. With `edges` the points
 * are its outer edges, to select it; without, the first point lies inside its first word, to click.
 *
 * Sent into the page as text: it may use nothing but its arguments and what it finds there.
 */
export function textInPage(text: string, edges: boolean): Place | null {
  const nodes: { node: Text; offset: number }[] = [];
  let flat = "";
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest("script,style,noscript,template,textarea")) continue;
    const value = (node as Text).data;
    for (let offset = 0; offset < value.length; offset += 1) {
      const unit = value.charAt(offset);
      const blank = /\s/.test(unit);
      if (blank && (flat === "" || flat.endsWith(" "))) continue;
      flat += blank ? " " : unit;
      nodes.push({ node: node as Text, offset });
    }
  }
  for (let at = flat.indexOf(text); at >= 0; at = flat.indexOf(text, at + 1)) {
    const first = nodes[at];
    const last = nodes[at + text.length - 1];
    if (first === undefined || last === undefined) return null;
    const range = new Range();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    // Dragging over a link drags the link.
    if ([first, last].some(({ node }) => node.parentElement?.closest("a,button,label"))) continue;
    first.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const start = boxes[0];
    const end = boxes.at(-1);
    if (start === undefined || end === undefined) continue;
    const place = edges
      ? {
          from: { x: start.left + 0.5, y: start.top + start.height / 2 },
          to: { x: end.right - 0.5, y: end.top + end.height / 2 },
        }
      : {
          from: {
            x: start.left + Math.min(12, start.width / 2),
            y: start.top + start.height / 2,
          },
          to: { x: end.right - 1, y: end.top + end.height / 2 },
        };
    const block = range.commonAncestorContainer;
    const inSight = [place.from, place.to].every(({ x, y }) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (there.contains(block) || block.contains(there));
    });
    if (inSight) return place;
  }
  return null;
}
