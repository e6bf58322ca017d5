import * as v from "valibot";
import { article, id, margin, mentions, reason } from "./schemas.ts";

const placement = v.picklist(["exact", "orphan"]);

export const pageState = v.object({
  status: v.picklist(["reading", "article", "no-article"]),
  article: v.nullable(article),
  reasons: v.array(reason),
  mentions,
  marginMentions: mentions,
  margin,
  annotations: v.array(v.object({ id, quote: v.string(), state: placement })),
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
