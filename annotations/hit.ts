import { call, isText } from "../article/dom.ts";

/** The character under a point of the viewport, as a DOM position; null off any text. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const caret = call(document, "caretPositionFromPoint", x, y);
  // In a field the position is one within the field, which no range of the page knows.
  if (caret == null || !isText(caret.offsetNode)) return null;
  return { node: caret.offsetNode, offset: caret.offset };
}

/** The ids of the ranges under a point, the shortest range first: it is the most particular. */
export function rangesAt(
  document: Document,
  ranges: ReadonlyMap<string, Range>,
  x: number,
  y: number,
): string[] {
  const caret = caretAt(document, x, y);
  if (caret === null) return [];
  const hits: { id: string; length: number }[] = [];
  for (const [id, range] of ranges) {
    if (!range.startContainer.isConnected || !range.isPointInRange(caret.node, caret.offset))
      continue;
    // A caret is found beside the text too: the point has to lie on the painted boxes.
    const onBox = [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (onBox) hits.push({ id, length: range.toString().length });
  }
  return hits.sort((a, b) => a.length - b.length).map((hit) => hit.id);
}
