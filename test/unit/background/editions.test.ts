import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Article, Edition } from "../../../article/types.ts";
import { annotatedEditions } from "../../../entrypoints/background/editions.ts";
import { type Database, openDatabase } from "../../../storage/database.ts";
import { Notes } from "../../../storage/notes.ts";
import { article, quoteSelectors } from "../samples.ts";

let db: Database;
let notes: Notes;

beforeEach(async () => {
  db = await openDatabase(`test-${Math.random()}`);
  notes = new Notes(db);
});
afterEach(() => db.delete());

const slug = "hai-nuoc-mo-lai-kenh-doi-thoai-ve-nghe-ca";
const german: Article = {
  ...article,
  lang: "de",
  title: "Zwei Länder reden wieder über Fischerei",
  canonicalUrl: `https://www.vietnam.vn/de/${slug}`,
};

const annotate = (one: Article, quote = "words") =>
  notes.create({
    url: one.canonicalUrl,
    article: one,
    selectors: quoteSelectors(quote, 0),
    colour: "yellow",
  });

const linkTo = (url: string): Edition => ({
  url,
  lang: null,
  relation: "original",
  how: "source-line",
});

it("finds the notes on another language, with their number and the way it was found", async () => {
  await annotate(german, "first");
  await annotate(german, "second");
  const russian = { ...german, lang: "ru", canonicalUrl: `https://www.vietnam.vn/ru/${slug}` };
  expect(await annotatedEditions(russian, notes)).toEqual([
    { url: german.canonicalUrl, title: german.title, lang: "de", notes: 2, how: "same-slug" },
  ]);
});

it("finds the translation from the original that it names, whatever their addresses", async () => {
  const original = { ...article, canonicalUrl: "https://baoquocte.vn/nghe-ca-900002.html" };
  await annotate({ ...german, editions: [linkTo(original.canonicalUrl)] });
  expect((await annotatedEditions(original, notes)).map(({ how }) => how)).toEqual(["source-line"]);
});

it("finds another translation of the same original", async () => {
  const original = "https://baoquocte.vn/nghe-ca-900002.html";
  await annotate({ ...german, editions: [linkTo(original)] });
  const other = {
    ...article,
    canonicalUrl: "https://other.example/fisheries",
    editions: [linkTo(original)],
  };
  expect((await annotatedEditions(other, notes)).map(({ how }) => how)).toEqual(["same-original"]);
});

it("never tells of the article itself, of strangers, or of what lies in the trash", async () => {
  const record = await annotate(german);
  expect(await annotatedEditions(german, notes)).toEqual([]);
  expect(await annotatedEditions(article, notes)).toEqual([]);
  await notes.remove(record.id);
  const russian = { ...german, canonicalUrl: `https://www.vietnam.vn/ru/${slug}` };
  expect(await annotatedEditions(russian, notes)).toEqual([]);
});
