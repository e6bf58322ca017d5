import type { SiteRule } from "./types.ts";

/** Boxes and pictures as MasterCMS builds them; baoquocte.vn uses the same. */
export const masterCmsParts = {
  drop: ["table._MB_EMBEDNEWS", "table.__MB_ARTICLE_A", "table.__mb_article_in_image"],
  caption: ["table.MASTERCMS_TPL_TABLE tr:last-child", "table.MASTERCMS_TPL_TABLE caption"],
} as const;

/**
 * Any site of the CMS: congthuong.vn, thoidai.com.vn, vietnamtimes.org.vn, thoibaonganhang.vn.
 * These names stood in every template since 2020.
 */
export const masterCms: SiteRule = {
  id: "mastercms",
  certainty: "B",
  when: ".__MASTERCMS_CONTENT",
  title: ["h1.article-detail-title"],
  lead: ["div.article-detail-desc"],
  date: [
    "span.article-detail-date",
    "span.article-detail-publish",
    ".article-date",
    ".format_time",
  ],
  body: ["[id^=__MB_MASTERCMS_EL]", ".__MASTERCMS_CONTENT"],
  bodyInParts: true,
  drop: [...masterCmsParts.drop, ".banner", "ins", "zone[id]"],
  caption: masterCmsParts.caption,
  zone: "+07:00",
  authorMetaIsPublisher: true,
};
