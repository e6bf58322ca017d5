import type { Annotation } from "../annotations/index.ts";
import type { Article } from "../article/types.ts";

/** An article with its annotations in the order of its text: what an export is made of. */
export interface AnnotatedArticle {
  article: Article;
  annotations: Annotation[];
}

export interface WriteOptions {
  /** ISO 8601, of the export. */
  exportedAt: string;
  /** Name and version of the program, e.g. "Verbale 0.1.0". */
  generator: string;
}

/** A format that notes leave in. */
export interface Format {
  id: string;
  label: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** The whole file's text. */
  write(records: readonly AnnotatedArticle[], options: WriteOptions): string;
}
