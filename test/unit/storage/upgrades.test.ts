import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, beforeEach, expect, it } from "vitest";
import { noteOf, tagsOf } from "../../../annotations/index.ts";
import { type Database, openDatabase } from "../../../storage/database.ts";
import { Notes } from "../../../storage/notes.ts";
import frozen from "../../fixtures/databases/version-1.json" with { type: "json" };

const name = "a reader’s";
const [kept, trashed] = frozen.records.articles;

let db: Database;

beforeEach(async () => {
  const old = new Dexie(name);
  old.version(1).stores(frozen.stores);
  await old.open();
  for (const [store, records] of Object.entries(frozen.records)) {
    await old.table(store).bulkAdd(records);
  }
  old.close();
  db = await openDatabase(name);
});

afterEach(() => db.delete());

it("gives every article of version 1 what is new, and a history that begins with the next reading", async () => {
  for (const before of [kept, trashed]) {
    const {
      versions,
      schema,
      links,
      article: now,
      ...rest
    } = (await db.articles.get(before?.id ?? "")) ?? {};
    const { schema: _, article: then, ...same } = before ?? {};
    expect(rest).toEqual(same);
    expect(now).toMatchObject({ ...then, source: null, free: null, license: null });
    expect(links).toEqual([before?.canonicalUrl]);
    expect(schema).toBe(2);
    // It was read in another way than now: what differs would not be the publisher's doing.
    expect(versions).toEqual([]);
  }
});

it("leaves the notes and tags of version 1 as they were", async () => {
  expect(await db.annotations.toArray()).toEqual(frozen.records.annotations);
  expect(await db.tags.toArray()).toEqual(frozen.records.tags);
  const [note] = await new Notes(db).ofArticle(kept?.canonicalUrl ?? "");
  expect(note && noteOf(note)).toBe("xem lại");
  expect(note && tagsOf(note)).toEqual(["đối thoại"]);
});

it("upgrades once", async () => {
  db.close();
  db = await openDatabase(name);
  expect((await db.articles.get(kept?.id ?? ""))?.links.length).toBe(1);
});
