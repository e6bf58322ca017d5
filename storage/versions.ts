/**
 * Every version of the schema that a reader may still hold, as data. A version that was once
 * released is never changed; the next one is added below it, with its upgrade and a test.
 */
export interface SchemaVersion {
  version: number;
  /** Dexie's notation: primary key first, `*` an index with an entry per array element. */
  stores: Record<string, string>;
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
];
