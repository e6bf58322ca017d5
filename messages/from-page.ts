import * as v from "valibot";
import { article, colour, id, margin, mentions, selectors } from "./schemas.ts";

/** What a page may know of a saved annotation: where it is and its colour, never its note. */
export const painted = v.object({ id, selectors, colour });
export type Painted = v.InferOutput<typeof painted>;

/**
 * Content script → background. A content script may ask only for what belongs to its own
 * address, which the background takes from the sender, never from the message.
 */
export const fromPage = {
  /** The detector thinks this page may be an article: bring the reader in. */
  "page:likely": { params: v.object({}), result: v.null() },
  /** No rule reads this page: bring the general way in. */
  "page:general": { params: v.object({}), result: v.null() },
  /** The page was read: recognise what it names, and say what the reader marked here before. */
  "page:read": {
    params: v.object({ article, margin }),
    result: v.object({
      /** The address under which the notes are kept: the page's canonical one where that is its own. */
      canonicalUrl: v.string(),
      mentions,
      marginMentions: mentions,
      /** None, too, when the notes cannot be read: the page is still recognised, the views say why. */
      annotations: v.array(painted),
    }),
  },
  /** The reader marked a passage. */
  "annotation:create": {
    params: v.object({ article, selectors, colour }),
    result: painted,
  },
  /** The marks of this page once more, after a change elsewhere. */
  "annotations:here": {
    params: v.object({ canonicalUrl: v.string() }),
    result: v.array(painted),
  },
  /** The colour the reader used last. */
  "colour:last": { params: v.object({}), result: colour },
} as const;
