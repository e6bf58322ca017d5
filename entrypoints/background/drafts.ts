import * as v from "valibot";
import browser from "webextension-polyfill";
import { CallFailed } from "../../messages/contract.ts";
import { DRAFT_KEY, type KeptDraft, keptDraft } from "../../messages/drafts.ts";
import { withNotes } from "./store.ts";
import { tellAll } from "./tell.ts";

/** A draft younger than this is being typed, and saves itself. Milliseconds. */
const YOUNG = 1_000;

let later: ReturnType<typeof setTimeout> | undefined;

/**
 * Saves what editors left unsaved: a tab was closed in the middle of a word, the background was
 * stopped, the browser crashed. What was saved later than the draft was written is newer and stays.
 */
export async function recoverDrafts(): Promise<void> {
  try {
    await recoverAll();
  } catch (error) {
    // The notes that are saved are there all the same.
    console.error("Verbale: drafts", error);
  }
}

async function recoverAll(): Promise<void> {
  const all = await browser.storage.local.get(null);
  let recovered = false;
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(DRAFT_KEY)) continue;
    const parsed = v.safeParse(keptDraft, value);
    if (parsed.success) {
      if (Date.now() - Date.parse(parsed.output.at) < YOUNG) {
        clearTimeout(later);
        later = setTimeout(recoverDrafts, 2 * YOUNG);
        continue;
      }
      const outcome = await recover(key.slice(DRAFT_KEY.length), parsed.output);
      if (outcome === "later") continue;
      recovered ||= outcome === "saved";
    }
    await browser.storage.local.remove(key);
  }
  if (recovered) tellAll();
}

async function recover(
  id: string,
  { change, at }: KeptDraft,
): Promise<"saved" | "needless" | "later"> {
  try {
    return await withNotes(async (notes) => {
      const record = await notes.get(id);
      if (record.updatedAt > at) return "needless";
      await notes.update(id, change);
      return "saved";
    });
  } catch (error) {
    // A note that was deleted wants no draft; a database that does not open may later.
    return error instanceof CallFailed && error.failure === "not-found" ? "needless" : "later";
  }
}
