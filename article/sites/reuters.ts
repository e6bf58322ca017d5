import type { SiteRule } from "./types.ts";

/** Reuters: paragraphs are `div`s that only their test ids tell. */
export const reuters: SiteRule = {
  id: "reuters",
  certainty: "A",
  body: ["[data-testid^=paragraph-]"],
  bodyInParts: true,
};
