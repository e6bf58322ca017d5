import type { Annotation, Selector } from "../../annotations/index.ts";
import type { Article } from "../../article/types.ts";

/** An article for tests that need one and do not care which. */
export const article: Article = {
  title: "Hội đàm tại Hà Nội: hai bên nhất trí",
  kicker: null,
  byline: "Lan Hương",
  publishedTime: "2026-03-02T08:15:00+07:00",
  modifiedTime: null,
  lang: "vi",
  siteName: "Báo thử",
  section: null,
  lead: "Hai bộ trưởng gặp nhau sáng nay.",
  text: "Sáng nay, hai bộ trưởng gặp nhau.\nHai bên nhất trí.",
  canonicalUrl: "https://baoquocte.vn/hoi-dam-tai-ha-noi-1234567.html",
  blocks: [
    { kind: "paragraph", start: 0, end: 33 },
    { kind: "paragraph", start: 34, end: 51 },
  ],
  captions: [],
  editions: [],
  source: null,
  free: null,
  license: null,
  outline: [],
  rule: null,
  reasons: ["markup-article"],
};

export function quoteSelectors(exact: string, start: number): Selector[] {
  return [
    { type: "TextQuoteSelector", exact, prefix: "before ", suffix: " after" },
    { type: "TextPositionSelector", start, end: start + exact.length },
  ];
}

export function annotation(part: {
  quote: string;
  note?: string;
  tags?: string[];
  start?: number;
}): Annotation {
  const { quote, note = "", tags = [], start = 0 } = part;
  return {
    id: "3f2c9a10-1111-4222-8333-123456789abc",
    createdAt: "2026-03-02T02:00:00.000Z",
    updatedAt: "2026-03-02T02:00:00.000Z",
    motivation: note === "" ? "highlighting" : "commenting",
    body: [
      ...(note === ""
        ? []
        : [
            {
              type: "TextualBody" as const,
              value: note,
              purpose: "commenting" as const,
              format: "text/markdown" as const,
            },
          ]),
      ...tags.map((value) => ({
        type: "TextualBody" as const,
        value,
        purpose: "tagging" as const,
        format: "text/plain" as const,
      })),
    ],
    target: {
      source: article.canonicalUrl,
      selector: quoteSelectors(quote, start),
      styleClass: "yellow",
    },
  };
}
