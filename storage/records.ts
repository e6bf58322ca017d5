import type { Annotation, Colour } from "../annotations/index.ts";
import type { Article } from "../article/types.ts";

/** What every record has: sync, trash, undo and import rest on these. */
export interface BaseRecord<Schema extends number = 1> {
  /** UUID. */
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  updatedAt: string;
  /** Null, or since when the record is in the trash (a tombstone for sync). */
  deletedAt: string | null;
  /** Version of the record's shape. */
  schema: Schema;
}

/** An article as it was read at the first annotation. */
export interface ArticleRecord extends BaseRecord<2> {
  canonicalUrl: string;
  /** Every address at which the reader met it. */
  urls: string[];
  article: Article;
  /** Its own address and those of its editions: by these its relatives find it. */
  links: string[];
  /** Its text as it was then, and as it has been since, the newest last; see `history.ts`. */
  versions: ArticleVersion[];
}

/** What an article is found by, besides the addresses the reader met it at. */
export const linksOf = ({ canonicalUrl, editions }: Article): string[] => [
  ...new Set([canonicalUrl, ...editions.map(({ url }) => url)]),
];

/** The words of an article, and how they are cut into blocks. */
export type ArticleText = Pick<Article, "title" | "text" | "blocks">;

/** The text of an article at a time when the reader annotated it, or marked it as read. */
export interface ArticleVersion extends ArticleText {
  /** ISO 8601, UTC. */
  readAt: string;
  /**
   * Whether the reader has seen this text as a whole: the first, and each that they marked as
   * read. Changes are told since the last of these. To mark a passage in a text that has changed is
   * not to have seen what changed.
   */
  accepted: boolean;
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
