import type { SiteRule } from "./types.ts";

/** The Russian foreign ministry; a document number stands before the text. */
export const midRussia: SiteRule = {
  id: "mid-russia",
  certainty: "B",
  date: [".article-status-line"],
  body: ["div.text.article-content"],
  drop: [".article-note"],
  zone: "+03:00",
};
