import type { SiteRule } from "./types.ts";

/** The Diplomat. */
export const theDiplomat: SiteRule = {
  id: "the-diplomat",
  certainty: "B",
  title: ["#td-headline"],
  lead: ["#td-lead"],
  date: [".td-date [itemprop=datePublished]"],
  body: ["#td-story-body"],
  drop: [".td-ad-inline", "aside", '[ng-show*=".ad"]'],
};
