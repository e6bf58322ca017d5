/** Selectors of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/#selectors). */

export interface TextQuoteSelector {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
}

/** Offsets are UTF-16 code units into the visible text of the root that was described. */
export interface TextPositionSelector {
  type: "TextPositionSelector";
  start: number;
  end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;
