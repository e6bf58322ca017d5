import type { SiteRule } from "./types.ts";

/** Xinhua. The header shows the date in three pieces, "2026 02/28 10:00:00". */
export const xinhua: SiteRule = {
  id: "xinhua",
  certainty: "B",
  date: [".header-time"],
  body: ["#detailContent", "#detail", ".main-aticle-detail"],
  // Older pages have the editor's name inside #detail, after the paragraphs.
  drop: ["#articleEdit", "span.editor"],
  zone: "+08:00",
  authorMetaIsPublisher: true,
};
