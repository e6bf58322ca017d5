/**
 * Paints ranges with CSS Custom Highlights: not one node of the page changes.
 * The registry is shared with the page and with other extensions, so only our own names are
 * touched and nothing is ever cleared; Firefox does not let a content script iterate it, so the
 * books are kept here.
 */
export class Painter {
  private readonly registry: HighlightRegistry | undefined;
  private readonly highlights = new Map<string, Highlight>();
  /** What each key has painted, so that it can be taken off again. */
  private readonly painted = new Map<string, { name: string; range: Range }>();

  constructor(signal: AbortSignal) {
    // An old or odd document (XML, a plain-text view) may lack the registry: then nothing is painted.
    this.registry = (globalThis as { CSS?: typeof CSS }).CSS?.highlights;
    signal.addEventListener("abort", () => this.removeAll());
  }

  /**
   * Paints `range` under the class `name` (a CSS `::highlight(verbale-NAME)`), in place of what
   * `key` had painted before. A higher priority lies above.
   */
  paint(key: string, name: string, range: Range, priority: number): void {
    this.remove(key);
    const highlight = this.highlight(name, priority);
    if (highlight === null) return;
    highlight.add(range);
    this.painted.set(key, { name, range });
  }

  /** Whether the page took away something painted, by rendering itself anew. */
  get hasLost(): boolean {
    for (const { range } of this.painted.values()) if (!stands(range)) return true;
    return false;
  }

  remove(key: string): void {
    const entry = this.painted.get(key);
    if (entry === undefined) return;
    this.highlights.get(entry.name)?.delete(entry.range);
    this.painted.delete(key);
  }

  removeAll(): void {
    for (const name of this.highlights.keys()) this.registry?.delete(`verbale-${name}`);
    this.highlights.clear();
    this.painted.clear();
  }

  private highlight(name: string, priority: number): Highlight | null {
    if (this.registry === undefined) return null;
    let highlight = this.highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      highlight.priority = priority;
      this.highlights.set(name, highlight);
      this.registry.set(`verbale-${name}`, highlight);
    }
    return highlight;
  }
}

/** Whether a range still has its words: one whose nodes were taken out collapses where they were. */
export function stands(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected;
}
