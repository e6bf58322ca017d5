/** The fixture pages, each with the address it is meant to stand at. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const articles: Record<string, string> = {
  practice: "https://baoquocte.vn/verbale-bai-thuc-hanh-hoi-nghi-doi-tac-ha-noi-900001.html",
  baoquocte: "https://baoquocte.vn/hai-nuoc-mo-lai-kenh-doi-thoai-ve-nghe-ca-900002.html",
  "vietnam-vn-de": "https://www.vietnam.vn/de/cac-thanh-pho-cang-lap-co-quan-kiem-tra-chung",
  onecms: "https://www.vietnamplus.vn/hoi-thao-ve-di-san-do-thi-khai-mac-o-hue-post900010.vnp",
  vccorp: "https://tuoitre.vn/doan-cong-tac-khao-sat-cua-khau-thong-minh-20260518100500123.htm",
  "unknown-en":
    "https://courier.example/world/2026/04/07/island-states-agree-on-shared-patrol-calendar",
  "unknown-ru": "https://ministry.example/news/20265141/",
  "unknown-zh": "http://paper.example.cn/2026/0312/c900011.html",
};

export const others: Record<string, string> = {
  "home-page": "https://baoquocte.vn/",
  "section-page": "https://baoquocte.vn/ngoai-giao/tin-bo-ngoai-giao",
  "tag-page": "https://baoquocte.vn/tag/nghe-ca-1.tag",
  "search-page": "https://baoquocte.vn/search_enginer.html?p=search&q=song",
  "not-found": "https://courier.example/world/2026/04/01/gone",
  shop: "https://shop.example/desk/brass-desk-globe",
};

export const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

const folder = join(import.meta.dirname, "../../fixtures/pages");

export const fixture = (name: string): string => readFileSync(join(folder, `${name}.html`), "utf8");

export function load(name: string): { document: Document; url: string } {
  const url = articles[name] ?? others[name] ?? "https://example.com/page";
  return { document: parse(fixture(name)), url };
}

/** As the tests compare ranges: white space collapsed. */
export const collapsed = (text: string): string => text.replace(/\s+/g, " ").trim();
