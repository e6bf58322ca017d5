import type { SiteRule } from "./types.ts";

/** The German foreign ministry. */
export const auswaertigesAmt: SiteRule = {
  id: "auswaertiges-amt",
  certainty: "B",
  title: ["h1.heading__title .heading__title-text", "h1"],
  date: ["span.heading__meta"],
  body: ["div.c-rte--default"],
  bodyInParts: true,
};
