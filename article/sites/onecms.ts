import type { SiteRule } from "./types.ts";

/** ONECMS: VietnamPlus, Nhân Dân, Sài Gòn Giải Phóng, VOV, VOV World and their languages. */
export const oneCms: SiteRule = {
  id: "onecms",
  certainty: "B",
  title: ["h1.article__title", "h1.cms-title"],
  lead: [".article__sapo", ".cms-desc"],
  author: [".article__author .name", ".article__author"],
  date: [".article__meta time[datetime]", "time[datetime]"],
  body: ["div.article__body[itemprop=articleBody]", ".article__body", "div.text-long"],
  drop: [".article-relate", ".related-news", ".sda_middle", ".article__social", ".notebox"],
  zone: "+07:00",
};
