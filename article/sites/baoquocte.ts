import { masterCmsParts } from "./mastercms.ts";
import type { SiteRule } from "./types.ts";

/**
 * Báo Thế giới và Việt Nam, with en. and id.baoquocte.vn.
 * Read off a page served in February 2026; the classes after the first are templates of 2019 to 2022.
 */
export const baoquocte: SiteRule = {
  id: "baoquocte",
  certainty: "A",
  title: ["h1.article-detail-title", ".titleDetailNews"],
  kicker: ["span.article-detail-subtitle"],
  lead: ["div.article-detail-desc", ".viewsDtail .padB10 strong"],
  author: [".article-member", ".cms-author", ".inforAuthor .tg .clorOr"],
  // Not .ico-systemDate, the header's clock, nor meta[name=pagegen], the time the page was built.
  date: [".article-date", ".dateUp .format_time", "span.format_time"],
  // Adverts are brothers of __MB_MASTERCMS_EL_n inside #articleBody.
  body: [
    "#articleBody [id^=__MB_MASTERCMS_EL]",
    "#articleBody",
    ".__MASTERCMS_CONTENT",
    ".viewsDtailContent",
  ],
  bodyInParts: true,
  drop: [
    ...masterCmsParts.drop,
    ".article-relate",
    ".bqt-share-social",
    ".banner",
    "ins",
    "zone[id]",
    ".article-tag",
    ".article-detail-author",
    "#user-comment",
  ],
  caption: masterCmsParts.caption,
  zone: "+07:00",
  authorMetaIsPublisher: true,
};
