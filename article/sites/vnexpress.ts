import type { SiteRule } from "./types.ts";

/** VnExpress. The author stands alone in the last, right-aligned paragraph. */
export const vnexpress: SiteRule = {
  id: "vnexpress",
  certainty: "A",
  title: ["h1.title-detail"],
  lead: ["p.description"],
  author: [".author_mail", 'p.Normal[style*="text-align"][style*="right"] strong'],
  date: ["meta[name=pubdate]", "span.date"],
  body: ["article.fck_detail"],
  drop: [
    ".author_mail",
    'p.Normal[style*="text-align"][style*="right"]',
    ".box-tinlienquanv2",
    ".list-news",
  ],
  caption: ["figure.tplCaption", "table.tplCaption"],
  zone: "+07:00",
  // The publisher's name stands where JSON-LD should have the author.
  authorMetaIsPublisher: true,
};
