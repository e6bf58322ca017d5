import type { SiteRule } from "./types.ts";

/** Quân đội nhân dân. */
export const qdnd: SiteRule = {
  id: "qdnd",
  certainty: "B",
  title: ["h1"],
  lead: ["div.post-summary p"],
  date: ["span.post-subinfo > span"],
  body: ["div.post-content div[itemprop=articleBody]"],
  authorAtEnd: true,
  zone: "+07:00",
};
