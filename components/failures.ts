import type { Failure } from "../messages/contract.ts";
import type { TextKey } from "./texts.ts";

const KEYS: Readonly<Record<Failure, TextKey>> = {
  refused: "failureUnexpected",
  malformed: "failureUnexpected",
  "no-access": "failureNoAccess",
  "not-running": "failureNotRunning",
  "not-found": "failureNotFound",
  "storage-unavailable": "failureStorage",
  "storage-full": "failureStorageFull",
  "storage-newer": "failureStorageNewer",
  unexpected: "failureUnexpected",
};

/** The sentence that tells the reader what went wrong and what helps. */
export function failureKey(failure: Failure): TextKey {
  return KEYS[failure];
}
