import type { Annotation, Colour } from "../annotations/index.ts";
import type { Article } from "../article/types.ts";

/** What every record has: sync, trash, undo and import rest on these. */
export interface BaseRecord {
  /** UUID. */
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  updatedAt: string;
  /** Null, or since when the record is in the trash (a tombstone for sync). */
  deletedAt: string | null;
  /** Version of the record's shape. */
  schema: 1;
}

/** An article as it was read at the first annotation. */
export interface ArticleRecord extends BaseRecord {
  canonicalUrl: string;
  /** Every address at which the reader met it. */
  urls: string[];
  article: Article;
}

/** An annotation of an article, with the four fields of every record. */
export interface AnnotationRecord extends BaseRecord, Annotation {
  articleId: string;
}

/** A tag by its name as the reader writes it. Hierarchy is in the name, by "/". */
export interface TagRecord extends BaseRecord {
  name: string;
  /** The name folded for comparison: NFC, lower case. */
  key: string;
  colour: Colour | null;
}
