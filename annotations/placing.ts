/** A box in viewport coordinates, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Place {
  left: number;
  top: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 8;
const EDGE = 8;

/**
 * Where to put something of the given size by a passage: below its last line, above its first
 * where there is no room, and never over its words as long as either side has room.
 * Null when the passage is out of sight.
 */
export function placeBy(boxes: readonly Box[], size: Size, viewport: Size): Place | null {
  const lines = boxes.filter((box) => box.right > box.left && box.bottom > box.top);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  if (bottom < 0 || top > viewport.height) return null;
  const left = clamp(last.right - size.width / 2, EDGE, viewport.width - size.width - EDGE);
  const below = bottom + GAP;
  const above = top - GAP - size.height;
  if (below + size.height + EDGE <= viewport.height) return { left, top: below };
  if (above >= EDGE)
    return { left: clamp(first.left, EDGE, viewport.width - size.width - EDGE), top: above };
  // A passage taller than the window: at the lower edge, where the eye ends.
  return { left, top: Math.max(EDGE, viewport.height - size.height - EDGE) };
}

/** The nearest place at which something of this size is wholly in the window. */
export function within({ left, top }: Place, size: Size, viewport: Size): Place {
  return {
    left: clamp(left, EDGE, viewport.width - size.width - EDGE),
    top: clamp(top, EDGE, viewport.height - size.height - EDGE),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
