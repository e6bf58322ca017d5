import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noteOf, quoteOf, tagsOf } from "../../../annotations/index.ts";
import { type Database, NewerDatabaseError, openDatabase } from "../../../storage/database.ts";
import { NoteNotFoundError, Notes } from "../../../storage/notes.ts";
import { article, quoteSelectors } from "../samples.ts";

let db: Database;
let notes: Notes;
let clock = 0;
let ids = 0;

beforeEach(async () => {
  db = await openDatabase(`test-${Math.random()}`);
  clock = 0;
  ids = 0;
  notes = new Notes(db, {
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock++)).toISOString(),
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
  });
});

afterEach(() => db.delete());

const create = (quote: string, start = 0, url = article.canonicalUrl) =>
  notes.create({
    url,
    article: { ...article, canonicalUrl: url },
    selectors: quoteSelectors(quote, start),
    colour: "yellow",
  });

describe("Notes", () => {
  it("keeps an article once for all its annotations", async () => {
    await create("first", 5);
    await create("second", 1);
    expect(await db.articles.count()).toBe(1);
    const found = await notes.ofArticle(article.canonicalUrl);
    expect(found.map(quoteOf)).toEqual(["second", "first"]);
  });

  it("remembers every address at which an article was met", async () => {
    await create("first");
    await notes.create({
      url: "https://baoquocte.vn/bai-1234567.html&mobile=yes",
      article,
      selectors: quoteSelectors("second", 9),
      colour: "green",
    });
    const [kept] = await db.articles.toArray();
    expect(kept?.urls).toEqual([
      article.canonicalUrl,
      "https://baoquocte.vn/bai-1234567.html&mobile=yes",
    ]);
  });

  it("keeps the text of an article at the first annotation, and again when it has changed", async () => {
    const { canonicalUrl } = article;
    expect(await notes.lastAccepted(canonicalUrl)).toBeNull();
    expect(await notes.accept(canonicalUrl, article)).toBe(false);
    await create("first");
    await create("second");
    const changed = { ...article, text: article.text.replace("Hai bên", "Các bên") };
    await notes.create({
      url: canonicalUrl,
      article: changed,
      selectors: quoteSelectors("third", 0),
      colour: "blue",
    });
    const [record] = await db.articles.toArray();
    expect(record?.versions.map(({ text }) => text)).toEqual([article.text, changed.text]);
    // What was marked in the new text is no sign that the changes were seen.
    expect((await notes.lastAccepted(canonicalUrl))?.text).toBe(article.text);
    expect(await notes.accept(canonicalUrl, changed)).toBe(true);
    expect((await notes.lastAccepted(canonicalUrl))?.text).toBe(changed.text);
    expect((await db.articles.toArray())[0]?.versions.length).toBe(2);
  });

  it("changes only what is named", async () => {
    const { id } = await create("words");
    await notes.update(id, { note: "look this up", tags: ["Biển Đông"] });
    const changed = await notes.update(id, { colour: "pink" });
    expect(noteOf(changed)).toBe("look this up");
    expect(tagsOf(changed)).toEqual(["Biển Đông"]);
    expect(changed.target.styleClass).toBe("pink");
    expect(changed.motivation).toBe("commenting");
    expect(changed.updatedAt > changed.createdAt).toBe(true);
  });

  it("holds a tag once, however it is written", async () => {
    const a = await create("a");
    const b = await create("b");
    await notes.update(a.id, { tags: ["Đối ngoại", " đối  ngoại ", ""] });
    const second = await notes.update(b.id, { tags: ["đối ngoại".normalize("NFD")] });
    expect(tagsOf(second)).toEqual(["Đối ngoại"]);
    expect(await notes.tagNames()).toEqual(["Đối ngoại"]);
    expect(await db.tags.count()).toBe(1);
  });

  it("puts into the trash and takes out again", async () => {
    const { id } = await create("gone");
    await notes.remove(id);
    expect(await notes.ofArticle(article.canonicalUrl)).toEqual([]);
    await expect(notes.get(id)).rejects.toThrow(NoteNotFoundError);
    await expect(notes.update(id, { note: "x" })).rejects.toThrow(NoteNotFoundError);
    await notes.restore(id);
    expect((await notes.ofArticle(article.canonicalUrl)).map(quoteOf)).toEqual(["gone"]);
  });

  it("gives all notes or those of one article, never empty articles", async () => {
    const { id } = await create("one");
    await create("two", 0, "https://example.org/other");
    expect((await notes.all(null)).length).toBe(2);
    expect((await notes.all(article.canonicalUrl)).length).toBe(1);
    await notes.remove(id);
    expect((await notes.all(null)).map((r) => r.article.canonicalUrl)).toEqual([
      "https://example.org/other",
    ]);
  });
});

describe("openDatabase", () => {
  it("refuses a database of a newer version and leaves it alone", async () => {
    const name = `newer-${Math.random()}`;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 9990);
      request.onupgradeneeded = () => request.result.createObjectStore("articles");
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(openDatabase(name)).rejects.toThrow(NewerDatabaseError);
    const [kept] = (await indexedDB.databases()).filter((d) => d.name === name);
    expect(kept?.version).toBe(9990);
  });
});
