import * as v from "valibot";
import { noteChange } from "./drafts.ts";
import { colour, id, line, webAddress } from "./schemas.ts";

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
