/** Describing passages, finding them again, painting them: pure DOM work, no extension API. */
export { type Anchored, anchor, anchorAll } from "./anchor.ts";
export {
  type Annotation,
  bodiesOf,
  noteOf,
  positionOf,
  quoteIn,
  quoteOf,
  type TextualBody,
  tagsOf,
} from "./annotation.ts";
export { COLOURS, type Colour } from "./colours.ts";
export { type Described, describe, describePassage } from "./describe.ts";
export { rangesAt } from "./hit.ts";
export { quotesInText } from "./in-text.ts";
export { Painter, stands } from "./painter.ts";
export { type Box, type Place, placeBy, type Size, within } from "./placing.ts";
export { scrollToPassage } from "./scroll.ts";
export { type SelectionWatch, selectedRange, watchSelection } from "./selection.ts";
export type { Selector, TextPositionSelector, TextQuoteSelector } from "./selectors.ts";
