import type { SiteRule } from "./types.ts";

/** People's Daily online. `meta[name=author]` is a number, the first h1 may be the logo. */
export const people: SiteRule = {
  id: "people",
  certainty: "A",
  title: [".rm_txt h1", ".col-1 h1"],
  kicker: [".rm_txt h3.pre"],
  date: [".rm_txt .channel .col-1-1", "meta[name=publishdate]"],
  body: ["div.rm_txt_con"],
  drop: ["div.edit", ".paper_num", ".bza", ".section-common-share-wrap"],
  zone: "+08:00",
  authorMetaIsPublisher: true,
};
