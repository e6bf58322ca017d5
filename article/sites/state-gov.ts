import type { SiteRule } from "./types.ts";

/** The American State Department, with its archived years. */
export const stateGov: SiteRule = {
  id: "state-gov",
  certainty: "B",
  body: ["div.entry-content"],
  drop: [
    ".post_tags",
    ".report__back-to-top",
    ".page-header__actions",
    ".sharethis-inline-share-buttons",
  ],
};
