import * as v from "valibot";
import type { KinshipSign } from "../article/index.ts";
import { noteChange } from "./drafts.ts";
import {
  allOf,
  article,
  articleText,
  colour,
  id,
  line,
  offset,
  sourceSigns,
  webAddress,
} from "./schemas.ts";

/** An annotation as the extension's own pages show it. */
const noteView = v.object({
  id,
  quote: v.string(),
  note: v.string(),
  tags: v.array(v.string()),
  colour,
  /** ISO 8601. */
  createdAt: v.string(),
  updatedAt: v.string(),
});
export type NoteView = v.InferOutput<typeof noteView>;

/** One passage that changed since the article was read. */
const changeView = v.object({
  kind: v.picklist(["added", "removed", "reworded"]),
  isTitle: v.boolean(),
  /** Where it stands in the text of today; null for what was removed, and for the title. */
  place: v.nullable(v.object({ start: offset, end: offset })),
  /** The words, in reading order; long ones cut. */
  parts: v.array(v.object({ kind: v.picklist(["same", "added", "removed"]), text: v.string() })),
  /** The reader's notes on these words, in the order of the text. */
  notes: v.array(id),
});
export type ChangeView = v.InferOutput<typeof changeView>;

const articleChanges = v.object({
  /** ISO 8601: when the reader read the text that this one is compared with. */
  since: v.string(),
  counts: v.object({ added: v.number(), removed: v.number(), reworded: v.number() }),
  /** In reading order; the first ones, when there are very many. */
  changes: v.array(changeView),
});
export type ArticleChanges = v.InferOutput<typeof articleChanges>;

const kinshipSign = v.picklist(
  allOf<KinshipSign>({
    hreflang: true,
    "site-rule": true,
    ...sourceSigns,
    "same-original": true,
    "same-slug": true,
    "source-slug": true,
  }),
);
/** What kinship is judged by. */
const relative = v.pick(article, ["canonicalUrl", "editions", "source", "publishedTime"]);

const annotatedEdition = v.object({
  url: webAddress,
  title: v.string(),
  lang: v.string(),
  /** How many notes are on it. */
  notes: v.number(),
  /** How it was found to be one. */
  how: kinshipSign,
});
export type AnnotatedEdition = v.InferOutput<typeof annotatedEdition>;

export const file = v.object({ name: v.string(), mediaType: v.string(), content: v.string() });
export type ExportFile = v.InferOutput<typeof file>;

/** The extension's own pages (popup, side panel, editor) → background. */
export const fromViews = {
  /** Brings the reader into a tab. Fails with "no-access" where the browser does not allow it. */
  "tab:open": { params: v.object({ tabId: v.number() }), result: v.null() },
  /** The notes on an article. */
  "notes:of": {
    params: v.object({ canonicalUrl: webAddress }),
    result: v.array(noteView),
  },
  /**
   * What is new in an article since it was read; null when nothing is, or it is not kept. The view
   * says what it shows: no page is asked, and none is told.
   */
  "article:changes": {
    params: v.object({ article: articleText }),
    result: v.nullable(articleChanges),
  },
  /** The reader has read the article as the view shows it. */
  "article:accept": { params: v.object({ article: articleText }), result: v.null() },
  /** Editions of an article, in other languages or at other addresses, that the reader has annotated. */
  "article:editions": {
    params: v.object({ article: relative }),
    result: v.array(annotatedEdition),
  },
  "note:get": { params: v.object({ id }), result: noteView },
  "note:update": {
    params: v.object({ id, ...noteChange.entries }),
    result: noteView,
  },
  /** Into the trash; `note:restore` brings it back. */
  "note:delete": { params: v.object({ id }), result: v.null() },
  "note:restore": { params: v.object({ id }), result: noteView },
  /** Every tag the reader has used, most used first. */
  "tags:all": { params: v.object({}), result: v.array(v.string()) },
  /** Names to show for entity ids; ids without a known name are left out. */
  "entities:labels": {
    params: v.object({ ids: v.array(line), lang: line }),
    result: v.record(v.string(), v.string()),
  },
  /** One file with the notes of one article, or of all. */
  "notes:export": {
    params: v.object({ format: v.string(), canonicalUrl: v.nullable(webAddress) }),
    result: file,
  },
  /** The framed editor in a page is done and wants to be put away. */
  "editor:done": { params: v.object({ id }), result: v.null() },
} as const;
