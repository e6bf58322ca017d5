import { masterCmsParts } from "./mastercms.ts";
import type { SiteRule } from "./types.ts";

/**
 * vietnam.vn and thongtin.vietnam.vn: machine translations of Vietnamese papers.
 * The body's class is attested; what it holds of the source's own boxes is inferred from texts.
 */
export const vietnamVn: SiteRule = {
  id: "vietnam-vn",
  certainty: "B",
  title: ["h1"],
  author: ["meta[name=author]"],
  body: [".post-detail-body"],
  drop: masterCmsParts.drop,
  caption: masterCmsParts.caption,
  zone: "+07:00",
  langFromPath: "vi",
  mirrors: ["www.vietnam.vn", "thongtin.vietnam.vn"],
  republishes: true,
  siblings: {
    by: "prefix",
    none: "vi",
    languages: ["en", "de", "fr", "es", "pt", "ja", "ko", "ru"],
  },
};
