import Dexie, { type EntityTable } from "dexie";
import type { AnnotationRecord, ArticleRecord, TagRecord } from "./records.ts";
import { SCHEMA_VERSIONS } from "./versions.ts";

/** The database was written by a newer Verbale: writing to it would lose what we don't know. */
export class NewerDatabaseError extends Error {
  constructor(found: number, known: number) {
    super(`The database has version ${found}; this Verbale knows versions up to ${known}.`);
    this.name = "NewerDatabaseError";
  }
}

export class Database extends Dexie {
  declare articles: EntityTable<ArticleRecord, "id">;
  declare annotations: EntityTable<AnnotationRecord, "id">;
  declare tags: EntityTable<TagRecord, "id">;

  constructor(name = "verbale") {
    // A reader's note has to be on the disk, not with the operating system, when we say "saved".
    super(name, { chromeTransactionDurability: "strict" });
    for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
      const schema = this.version(version).stores(stores);
      if (upgrade !== undefined) schema.upgrade(upgrade);
    }
  }
}

/**
 * Opens the database.
 * @throws NewerDatabaseError, or Dexie's error when the browser cannot open it.
 */
export async function openDatabase(name?: string): Promise<Database> {
  const database = new Database(name);
  // Before Dexie touches it: Dexie opens a newer database without a word and even alters it
  // (dexie/Dexie.js#2097).
  const found = await versionOnDisk(database.name);
  if (found > database.verno) throw new NewerDatabaseError(found, database.verno);
  await database.open();
  return database;
}

/** Our version number of the database as it is; 0 when there is none. Dexie counts in tenths. */
async function versionOnDisk(name: string): Promise<number> {
  const all = await indexedDB.databases();
  const version = all.find((database) => database.name === name)?.version ?? 0;
  return Math.floor(version / 10);
}
