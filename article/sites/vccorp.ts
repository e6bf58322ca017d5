import type { SiteRule } from "./types.ts";

/** VCCorp's CMS: the government's paper, Tuổi Trẻ, Thanh Niên. */
export const vcCorp: SiteRule = {
  id: "vccorp",
  certainty: "B",
  title: ["h1.detail-title"],
  lead: ["h2.detail-sapo"],
  author: ["div.detail-author-bot a.name"],
  date: ["[data-role=publishdate]"],
  body: ["div.detail-content[data-role=content]", "div.detail-content"],
  drop: [
    "div[type=RelatedOneNews]",
    "zone",
    ".VCSortableInPreviewMode:not(:has(figure, img))",
    ".link-inline-content",
    ".detail__foru",
    ".box-qad",
    ".detail-tags",
  ],
  caption: [".PhotoCMS_Caption"],
  zone: "+07:00",
};
