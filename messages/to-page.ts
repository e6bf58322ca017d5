import * as v from "valibot";
import { article, colour, id, margin, mentions, offset, quote, reason } from "./schemas.ts";

const placement = v.picklist(["exact", "orphan"]);

/** A place in the article's text, or in what stands around it (kicker, title, captions). */
const place = v.object({ text: v.picklist(["body", "margin"]), start: offset, end: offset });
export type Place = v.InferOutput<typeof place>;

export const pageState = v.object({
  status: v.picklist(["reading", "article", "no-article"]),
  /** Who shows the article: its own page, or our reading view of it. */
  shownBy: v.picklist(["page", "reading-view"]),
  article: v.nullable(article),
  reasons: v.array(reason),
  mentions,
  marginMentions: mentions,
  margin,
  annotations: v.array(
    v.object({
      id,
      quote: v.string(),
      state: placement,
      /** Null, too, for words on the page that are none of the article's. */
      place: v.nullable(place),
    }),
  ),
  /** Milliseconds of the page's main thread, by step. */
  timings: v.record(v.string(), v.number()),
});
export type PageState = v.InferOutput<typeof pageState>;

/** Background and the extension's own pages → the content script of one tab. */
export const toPage = {
  /** What Verbale knows of this page. */
  "page:state": { params: v.object({}), result: pageState },
  /** The reader wants to annotate a page that is no article. */
  "page:open-anyway": { params: v.object({}), result: v.null() },
  /** Scrolls to an annotation. False: it has no place on the page. */
  "annotation:reveal": { params: v.object({ id }), result: v.boolean() },
  /** Scrolls to the given occurrence (counted from 0) of an entity; answers how many there are. */
  "entity:reveal": {
    params: v.object({ id: v.string(), occurrence: v.number() }),
    result: v.number(),
  },
  /** Scrolls to a passage of the article's text. False: the page does not show it (any more). */
  "text:reveal": { params: v.object({ place }), result: v.boolean() },
  /**
   * Marks words of the article that were selected in the reading view. Null: the page does not
   * show them, or shows others there by now.
   */
  "text:mark": {
    params: v.object({ place, words: quote, colour }),
    result: v.nullable(v.object({ id, isNew: v.boolean() })),
  },
  /** The marks of this page changed elsewhere. */
  "annotations:changed": { params: v.object({}), result: v.null() },
  /** A keyboard command of the browser. */
  "selection:command": {
    params: v.object({ command: v.picklist(["annotate", "highlight"]) }),
    result: v.null(),
  },
  /** The framed editor is done. */
  "editor:close": { params: v.object({ id }), result: v.null() },
} as const;
