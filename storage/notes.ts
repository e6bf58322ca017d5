import type { Colour, Selector } from "../annotations/index.ts";
import { bodiesOf, noteOf, positionOf, tagsOf } from "../annotations/index.ts";
import type { Article } from "../article/types.ts";
import type { Database } from "./database.ts";
import { lastAccepted, withVersion } from "./history.ts";
import {
  type AnnotationRecord,
  type ArticleRecord,
  type ArticleText,
  type ArticleVersion,
  linksOf,
  type TagRecord,
} from "./records.ts";

/** Clock and identities come from outside, so that tests and imports can say what they are. */
export interface Stamps {
  now(): string;
  newId(): string;
}

const systemStamps: Stamps = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

export interface NewAnnotation {
  /** The address the reader was at. */
  url: string;
  article: Article;
  selectors: Selector[];
  colour: Colour;
}

export interface AnnotationChange {
  note?: string;
  tags?: string[];
  colour?: Colour;
}

/** An annotation that is not there (any more) was asked for. */
export class NoteNotFoundError extends Error {
  constructor(id: string) {
    super(`There is no annotation ${id}.`);
    this.name = "NoteNotFoundError";
  }
}

/** Reads and writes of the reader's notes; each write is one transaction. */
export class Notes {
  private readonly db: Database;
  private readonly stamps: Stamps;

  constructor(db: Database, stamps: Stamps = systemStamps) {
    this.db = db;
    this.stamps = stamps;
  }

  /** Saves an annotation, and its article with it when this is the first one there. */
  create(input: NewAnnotation): Promise<AnnotationRecord> {
    const { articles, annotations } = this.db;
    return this.db.transaction("rw", articles, annotations, async () => {
      const now = this.stamps.now();
      const article = await this.keepArticle(input.article, input.url, now);
      const record: AnnotationRecord = {
        id: this.stamps.newId(),
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
        schema: 1,
        articleId: article.id,
        motivation: "highlighting",
        body: [],
        target: { source: input.url, selector: input.selectors, styleClass: input.colour },
      };
      await annotations.add(record);
      return record;
    });
  }

  /**
   * Changes note, tags or colour; what is not named stays.
   * @throws NoteNotFoundError when the annotation is not there or in the trash.
   */
  update(id: string, change: AnnotationChange): Promise<AnnotationRecord> {
    const { annotations, tags } = this.db;
    return this.db.transaction("rw", annotations, tags, async () => {
      const old = await annotations.get(id);
      if (old === undefined || old.deletedAt !== null) throw new NoteNotFoundError(id);
      const now = this.stamps.now();
      const note = change.note ?? noteOf(old);
      const names = change.tags === undefined ? tagsOf(old) : await this.keepTags(change.tags, now);
      const record: AnnotationRecord = {
        ...old,
        updatedAt: now,
        motivation: note === "" ? "highlighting" : "commenting",
        body: bodiesOf(note, names),
        target: { ...old.target, styleClass: change.colour ?? old.target.styleClass },
      };
      await annotations.put(record);
      return record;
    });
  }

  /** Puts an annotation into the trash; twice is no fault. */
  async remove(id: string): Promise<void> {
    await this.setDeleted(id, this.stamps.now());
  }

  /** Takes an annotation out of the trash. */
  restore(id: string): Promise<AnnotationRecord> {
    return this.setDeleted(id, null);
  }

  async get(id: string): Promise<AnnotationRecord> {
    const record = await this.db.annotations.get(id);
    if (record === undefined || record.deletedAt !== null) throw new NoteNotFoundError(id);
    return record;
  }

  /** The annotations of an article, in the order of its text. */
  async ofArticle(canonicalUrl: string): Promise<AnnotationRecord[]> {
    const article = await this.articleAt(canonicalUrl);
    if (article === undefined) return [];
    const all = await this.db.annotations.where("articleId").equals(article.id).toArray();
    return all.filter((a) => a.deletedAt === null).sort(byPosition);
  }

  /** Addresses of all articles that are kept. */
  async addresses(): Promise<string[]> {
    return (await this.db.articles.orderBy("canonicalUrl").uniqueKeys()).map(String);
  }

  /** The articles that are, or link to, one of these addresses, with how many notes are on each; none without. */
  async linkedTo(urls: readonly string[]): Promise<{ article: Article; notes: number }[]> {
    const records = await this.db.articles.where("links").anyOf(urls).distinct().toArray();
    const found: { article: Article; notes: number }[] = [];
    for (const { id, article, deletedAt } of records) {
      if (deletedAt !== null) continue;
      const notes = await this.db.annotations
        .where("articleId")
        .equals(id)
        .filter((annotation) => annotation.deletedAt === null)
        .count();
      if (notes > 0) found.push({ article, notes });
    }
    return found;
  }

  /** The text of an article since which changes are told; null when the article is not kept. */
  async lastAccepted(canonicalUrl: string): Promise<ArticleVersion | null> {
    const article = await this.articleAt(canonicalUrl);
    return article === undefined ? null : lastAccepted(article.versions);
  }

  /** The reader has read this text of an article. False: the article is not kept (any more). */
  accept(canonicalUrl: string, text: ArticleText): Promise<boolean> {
    const { articles } = this.db;
    return this.db.transaction("rw", articles, async () => {
      const known = await this.articleAt(canonicalUrl);
      if (known === undefined) return false;
      const now = this.stamps.now();
      const versions = withVersion(known.versions, text, { readAt: now, accepted: true });
      await articles.put({ ...known, versions, updatedAt: now });
      return true;
    });
  }

  /** Articles with their annotations, newest article first: what an export is made of. */
  async all(
    canonicalUrl: string | null,
  ): Promise<{ article: ArticleRecord; annotations: AnnotationRecord[] }[]> {
    const articles =
      canonicalUrl === null
        ? await this.db.articles.orderBy("updatedAt").reverse().toArray()
        : [await this.articleAt(canonicalUrl)];
    const annotated: { article: ArticleRecord; annotations: AnnotationRecord[] }[] = [];
    for (const article of articles) {
      if (article === undefined || article.deletedAt !== null) continue;
      const annotations = await this.ofArticle(article.canonicalUrl);
      if (annotations.length > 0) annotated.push({ article, annotations });
    }
    return annotated;
  }

  /** The names of all tags in use, most used first. */
  async tagNames(): Promise<string[]> {
    const uses = new Map<string, number>();
    await this.db.annotations.each((annotation) => {
      if (annotation.deletedAt !== null) return;
      for (const name of tagsOf(annotation)) uses.set(name, (uses.get(name) ?? 0) + 1);
    });
    return [...uses].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);
  }

  private articleAt(canonicalUrl: string): Promise<ArticleRecord | undefined> {
    return this.db.articles
      .where("canonicalUrl")
      .equals(canonicalUrl)
      .filter((a) => a.deletedAt === null)
      .first();
  }

  private async keepArticle(article: Article, url: string, now: string): Promise<ArticleRecord> {
    const known = await this.articleAt(article.canonicalUrl);
    if (known !== undefined) {
      const urls = known.urls.includes(url) ? known.urls : [...known.urls, url];
      const versions = withVersion(known.versions, article, { readAt: now, accepted: false });
      const links = [...new Set([...known.links, ...linksOf(article)])];
      const record = { ...known, urls, links, versions, updatedAt: now };
      await this.db.articles.put(record);
      return record;
    }
    const record: ArticleRecord = {
      id: this.stamps.newId(),
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
      schema: 2,
      canonicalUrl: article.canonicalUrl,
      urls: [...new Set([url, article.canonicalUrl])],
      article,
      links: linksOf(article),
      versions: withVersion([], article, { readAt: now, accepted: true }),
    };
    await this.db.articles.add(record);
    return record;
  }

  /** Makes sure every tag has a record; returns the names as first written, without doubles. */
  private async keepTags(names: readonly string[], now: string): Promise<string[]> {
    const kept = new Map<string, string>();
    for (const name of names) {
      const clean = name.normalize("NFC").trim().replace(/\s+/g, " ");
      const key = clean.toLowerCase();
      if (key === "" || kept.has(key)) continue;
      const known = await this.db.tags.where("key").equals(key).first();
      if (known === undefined) {
        const tag: TagRecord = {
          id: this.stamps.newId(),
          createdAt: now,
          updatedAt: now,
          deletedAt: null,
          schema: 1,
          name: clean,
          key,
          colour: null,
        };
        await this.db.tags.add(tag);
      } else if (known.deletedAt !== null) {
        await this.db.tags.put({ ...known, deletedAt: null, updatedAt: now });
      }
      kept.set(key, known?.name ?? clean);
    }
    return [...kept.values()];
  }

  private setDeleted(id: string, deletedAt: string | null): Promise<AnnotationRecord> {
    return this.db.transaction("rw", this.db.annotations, async () => {
      const old = await this.db.annotations.get(id);
      if (old === undefined) throw new NoteNotFoundError(id);
      const record = { ...old, deletedAt, updatedAt: this.stamps.now() };
      await this.db.annotations.put(record);
      return record;
    });
  }
}

function byPosition(a: AnnotationRecord, b: AnnotationRecord): number {
  return positionOf(a) - positionOf(b) || a.createdAt.localeCompare(b.createdAt);
}
