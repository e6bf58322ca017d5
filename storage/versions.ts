import type { Transaction } from "dexie";
import type { Article } from "../article/types.ts";
import { type ArticleRecord, linksOf } from "./records.ts";

/**
 * Every version of the schema that a reader may still hold, as data. A version that was once
 * released is never changed; the next one is added below it, with its upgrade and a test.
 */
export interface SchemaVersion {
  version: number;
  /** Dexie's notation: primary key first, `*` an index with an entry per array element. */
  stores: Record<string, string>;
  /** Turns the records of the version before into this one's. */
  upgrade?(transaction: Transaction): Promise<void>;
}

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      articles: "id, canonicalUrl, *urls, updatedAt, deletedAt",
      annotations: "id, articleId, createdAt, updatedAt, deletedAt",
      tags: "id, key, updatedAt, deletedAt",
    },
  },
  {
    // Articles keep the versions of their text from now on, and are found by what they link to as editions.
    version: 2,
    stores: { articles: "id, canonicalUrl, *urls, *links, updatedAt, deletedAt" },
    upgrade: async (transaction) => {
      await transaction
        .table<Omit<ArticleRecord, "schema"> & { schema: number }>("articles")
        .toCollection()
        .modify((record) => {
          record.article = withNewFields(record.article);
          // Read in another way than now: what differs would not be the publisher's doing.
          record.versions = [];
          record.links = linksOf(record.article);
          record.schema = 2;
        });
    },
  },
];

/** An article as it was kept before: without credits, relations of editions, source, access and licence. */
function withNewFields(article: Article): Article {
  const old: Partial<Article> = article;
  return {
    ...article,
    captions: article.captions.map((caption) => ({ ...caption, credit: caption.credit ?? null })),
    editions: article.editions.map((edition) => ({
      ...edition,
      relation: edition.relation ?? "language",
    })),
    outline: article.outline.map((item) => ({
      ...item,
      kind: item.kind ?? "heading",
      end: item.end ?? item.start + item.title.length,
      children: item.children ?? [],
    })),
    source: old.source ?? null,
    free: old.free ?? null,
    license: old.license ?? null,
  };
}
