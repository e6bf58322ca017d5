import browser from "webextension-polyfill";
import type { DraftStore } from "../../components/draft.ts";
import type { NoteChange } from "../../components/services.ts";
import { DRAFT_KEY, type KeptDraft } from "../../messages/drafts.ts";

/**
 * Saves through the background. Until then a copy is kept in `storage.local`, which takes it
 * without the background: a tab that is closed in the middle of a word loses nothing.
 */
export function draftStore(id: string, save: (change: NoteChange) => Promise<string>): DraftStore {
  const key = DRAFT_KEY + id;
  // Full or forbidden storage: the note itself will say so when it is saved.
  const ignore = (): undefined => undefined;
  return {
    save,
    keep: (unsaved) => {
      const kept: KeptDraft = { change: unsaved, at: new Date().toISOString() };
      browser.storage.local.set({ [key]: kept }).catch(ignore);
    },
    drop: () => {
      browser.storage.local.remove(key).catch(ignore);
    },
  };
}
