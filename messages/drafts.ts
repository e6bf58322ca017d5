import * as v from "valibot";
import { colour, note, tags } from "./schemas.ts";

/** What an editor leaves in `storage.local` until it is saved, under this and the note's id. */
export const DRAFT_KEY = "draft ";

export const noteChange = v.object({
  note: v.exactOptional(note),
  tags: v.exactOptional(tags),
  colour: v.exactOptional(colour),
});

export const keptDraft = v.object({
  change: noteChange,
  /** ISO 8601: when it was typed. */
  at: v.string(),
});
export type KeptDraft = v.InferOutput<typeof keptDraft>;
