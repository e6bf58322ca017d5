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

export function watchSelection(
  document: Document,
  watch: SelectionWatch,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (event: Event): void => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    // The browser settles the selection after the event: a click inside one clears it then.
    timer = setTimeout(() => {
      const range = selectedRange(document);
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
  document.addEventListener("pointerup", look, { signal, capture: true });
  document.addEventListener("touchend", look, { signal, capture: true, passive: true });
  document.addEventListener("keyup", onKey, { signal, capture: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
}

/** A copy of the selected range; null where nothing readable is selected, or text is being typed. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.toString().trim() === "") return null;
  const common = range.commonAncestorContainer;
  const element = common instanceof Element ? common : common.parentElement;
  if (
    element === null ||
    element.closest("input, textarea, [contenteditable]:not([contenteditable=false])") !== null
  ) {
    return null;
  }
  return range;
}
