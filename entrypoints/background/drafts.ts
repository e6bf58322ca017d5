import * as v from "valibot";
import browser from "webextension-polyfill";
import { CallFailed } from "../../messages/contract.ts";
import { DRAFT_KEY, keptDraft } from "../../messages/drafts.ts";
import { withNotes } from "./store.ts";

/**
 * Saves what editors left unsaved: a tab was closed in the middle of a word, the background was
 * stopped, the browser crashed. What was saved later than the draft was written is newer and stays.
 */
export async function recoverDrafts(): Promise<void> {
  const all = await browser.storage.local.get(null);
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(DRAFT_KEY)) continue;
    const parsed = v.safeParse(keptDraft, value);
    if (parsed.success && !(await recover(key.slice(DRAFT_KEY.length), parsed.output))) continue;
    await browser.storage.local.remove(key);
  }
}

/** False when it has to be tried again. */
async function recover(id: string, { change, at }: v.InferOutput<typeof keptDraft>) {
  try {
    await withNotes(async (notes) => {
      const record = await notes.get(id);
      if (record.updatedAt <= at) await notes.update(id, change);
    });
    return true;
  } catch (error) {
    // A note that was deleted wants no draft; a database that does not open may later.
    return error instanceof CallFailed && error.failure === "not-found";
  }
}
