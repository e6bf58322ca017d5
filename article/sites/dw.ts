import type { SiteRule } from "./types.ts";

/** Deutsche Welle. Times of teasers ("vor 3 Stunden") precede the article's own. */
export const dw: SiteRule = {
  id: "dw",
  certainty: "A",
  lead: ["article header > p", "header > p"],
  body: ["article .rich-text", "article", "div.longText"],
};
