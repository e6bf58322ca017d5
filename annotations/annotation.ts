import type { Colour } from "./colours.ts";
import type { Selector } from "./selectors.ts";

/** https://www.w3.org/TR/annotation-model/#embedded-textual-body */
export interface TextualBody {
  type: "TextualBody";
  value: string;
  purpose: "commenting" | "tagging";
  format: "text/markdown" | "text/plain";
}

/** The W3C part of an annotation: stored as it is exchanged, so that export is a projection. */
export interface Annotation {
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  updatedAt: string;
  motivation: "highlighting" | "commenting";
  body: TextualBody[];
  target: {
    source: string;
    selector: Selector[];
    /** The colour, as the class of the highlight. */
    styleClass: Colour;
  };
}

/** The reader's note; empty when the annotation is a mere highlight. */
export function noteOf(annotation: Pick<Annotation, "body">): string {
  return annotation.body.find((body) => body.purpose === "commenting")?.value ?? "";
}

export function tagsOf(annotation: Pick<Annotation, "body">): string[] {
  return annotation.body.filter((body) => body.purpose === "tagging").map((body) => body.value);
}

/** The bodies that hold a note and tags; an empty note is no body. */
export function bodiesOf(note: string, tags: readonly string[]): TextualBody[] {
  const body: TextualBody[] = [];
  if (note !== "") {
    body.push({ type: "TextualBody", value: note, purpose: "commenting", format: "text/markdown" });
  }
  for (const value of tags) {
    body.push({ type: "TextualBody", value, purpose: "tagging", format: "text/plain" });
  }
  return body;
}

/** The passage as it stood on the page when it was marked. */
export function quoteOf(annotation: Pick<Annotation, "target">): string {
  return quoteIn(annotation.target.selector);
}

export function quoteIn(selectors: readonly Selector[]): string {
  for (const selector of selectors) {
    if (selector.type === "TextQuoteSelector") return selector.exact;
  }
  return "";
}

/** Where the passage stood in the page's text; the end of the world when that is not known. */
export function positionOf(annotation: Pick<Annotation, "target">): number {
  for (const selector of annotation.target.selector) {
    if (selector.type === "TextPositionSelector") return selector.start;
  }
  return Number.MAX_SAFE_INTEGER;
}
