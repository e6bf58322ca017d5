import { CallFailed } from "../../messages/contract.ts";
import { NewerDatabaseError, openDatabase } from "../../storage/database.ts";
import { NoteNotFoundError, Notes } from "../../storage/notes.ts";

let opening: Promise<Notes> | null = null;

/** Opens the database once; after a failure the next call tries again. */
async function open(): Promise<Notes> {
  opening ??= openDatabase().then((database) => new Notes(database));
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

/**
 * Does something with the notes.
 * @throws CallFailed with what the reader has to be told when the database does not serve.
 */
export async function withNotes<T>(work: (notes: Notes) => Promise<T>): Promise<T> {
  try {
    return await work(await open());
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): CallFailed {
  if (error instanceof NoteNotFoundError) return new CallFailed("not-found", error.message);
  if (error instanceof NewerDatabaseError) return new CallFailed("storage-newer", error.message);
  console.error("Verbale: the database failed", error);
  const text = String(error);
  return new CallFailed(/quota/i.test(text) ? "storage-full" : "storage-unavailable", text);
}
