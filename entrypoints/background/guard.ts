import browser from "webextension-polyfill";

/** The part of a storage area that the polyfill's types do not know. */
interface Guarded {
  setAccessLevel?(options: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

/**
 * Shuts `storage.local`, where unsaved notes wait, to content scripts: a page whose renderer was
 * taken over must not find them. Firefox has no such switch.
 */
export async function guardStorage(): Promise<void> {
  const local = browser.storage.local as Guarded;
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}
