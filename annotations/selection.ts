import { call, isElement, parentOf } from "../article/dom.ts";

/**
 * Watches for passages that the reader selects. A script of the page can select too, and even
 * its `selectionchange` is trusted, so a selection counts only right after a key or a pointer of
 * the reader's own.
 */
export interface SelectionWatch {
  /** A passage was selected by hand. The range is a copy: the page cannot move it. */
  onSelect(range: Range): void;
  /** The selection is gone. */
  onClear(): void;
}

export function watchSelection(watch: SelectionWatch, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (event: Event): void => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    // The browser settles the selection after the event: a click inside one clears it then.
    timer = setTimeout(() => {
      const range = selectedRange();
      if (range === null) watch.onClear();
      else watch.onSelect(range);
    }, 10);
  };
  const onKey = (event: KeyboardEvent): void => {
    const selects =
      event.shiftKey ||
      event.key === "Shift" ||
      (event.key === "a" && (event.ctrlKey || event.metaKey));
    if (selects) look(event);
  };
  addEventListener("pointerup", look, { signal, capture: true });
  addEventListener("touchend", look, { signal, capture: true, passive: true });
  addEventListener("keyup", onKey, { signal, capture: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
}

/** What is selected there is being written, not read. */
const TYPED_IN = "input, textarea, [contenteditable]:not([contenteditable=false])";

/** A copy of the selected range; null where nothing readable is selected, or text is being typed. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.toString().trim() === "") return null;
  const common = range.commonAncestorContainer;
  const element = isElement(common) ? common : parentOf(common);
  if (element === null || !isElement(element)) return null;
  return call(element, "closest", TYPED_IN) === null ? range : null;
}
