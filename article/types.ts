/** What kind of text a block is; "question" is an interviewer's, "note" the editor's. */
export type BlockKind =
  | "lead"
  | "paragraph"
  | "heading"
  | "listItem"
  | "quotation"
  | "table"
  | "question"
  | "note";

/** One block of the canonical text, in reading order. Offsets are UTF-16 code units into `Article.text`. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Heading level 1–6 as the page marks it; absent on other kinds. */
  level?: number;
}

/** A picture's caption, kept apart from the text: it holds names worth reading, but nobody's sentence. */
export interface Caption {
  /** As it is shown, credit and all. */
  text: string;
  /** Who took the picture, or whose it is; null where the caption does not say. */
  credit: string | null;
}

/** Another address at which this article, or a translation of it, stands. */
export interface Edition {
  url: string;
  /** BCP 47, or null where the page does not say. */
  lang: string | null;
  /** The text this one was translated or taken from, another language, or the same once more. */
  relation: "original" | "language" | "mirror";
  /** How the link was found, so that a wrong one can be traced. */
  how: "hreflang" | "site-rule" | SourceSign;
}

/** How an article says where it was taken from: a line with the address, a label with a link, a badge with a name. */
export type SourceSign = "source-line" | "source-link" | "badge";

/** What an article names as its source. */
export interface Source {
  name: string | null;
  /** Host of the source, where the text gives an address. */
  host: string | null;
  how: SourceSign;
}

/** A place of the article that one may wish to go to, and what it covers. */
export interface OutlineItem {
  kind: "heading" | "question" | "item";
  title: string;
  /** A heading's own level; questions and items stand one beneath what holds them, 1 at the top. */
  level: number;
  start: number;
  /** Where what it covers ends, exclusive; its children lie within. */
  end: number;
  /** The number of an enumerated item, also where the text lost it. */
  ordinal?: number;
  children: OutlineItem[];
}

/** An article as plain JSON: what is stored, recognised, exported. */
export interface Article {
  title: string;
  /** The line above the title, where the site sets one. */
  kicker: string | null;
  /** The people who wrote it; where none is named, the agency or paper that its own data call the author. */
  byline: string | null;
  /** ISO 8601 with offset. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** BCP 47, of the text itself. */
  lang: string;
  siteName: string | null;
  section: string | null;
  /** The paragraph set apart between headline and text; it opens `text`, too. */
  lead: string | null;
  /** The canonical text: lead and body, the blocks joined by "\n". All offsets of the house point into it. */
  text: string;
  canonicalUrl: string;
  blocks: Block[];
  captions: Caption[];
  editions: Edition[];
  /** Where the text says it was taken from; null where it does not. */
  source: Source | null;
  /** Whether it can be read without paying, where the page says so. */
  free: boolean | null;
  /** Name or address of the licence it stands under. */
  license: string | null;
  outline: OutlineItem[];
  /** The id of the site rule that read it, or null for the general way. */
  rule: string | null;
  /** Why this was taken for an article. */
  reasons: Reason[];
}

/** A sign for or against "this page is an article"; each has a sentence in the message catalogues. */
export type Reason =
  | "address-of-article"
  | "address-of-list"
  | "markup-article"
  | "markup-other"
  | "heading-and-text"
  | "many-teasers"
  | "front-page"
  | "error-page"
  | "little-text"
  | "not-html"
  | "rule-missed"
  | "cut-short"
  | "asked-by-reader";

/** The cheap look at a page: whether reading it is worth while, and why. */
export interface Verdict {
  /** "yes" and "maybe" are read; "no" is left alone. */
  article: "yes" | "maybe" | "no";
  /** Whether reading the page could not change it. */
  sure: boolean;
  reasons: Reason[];
}

/** A text with a way back to the page it was read from. */
export interface MappedText {
  text: string;
  /**
   * The range on the page that shows `text.slice(start, end)`.
   * Null when the offsets are out of bounds or the nodes have left the document.
   */
  toRange(start: number, end: number): Range | null;
  /** The longest stretch of the text that a range of the page shows; null when it shows none. */
  fromRange(range: Range): { start: number; end: number } | null;
}

/** An article together with its places on the live page. */
export interface ArticleOnPage {
  article: Article;
  /** Maps `article.text`. */
  body: MappedText;
  /** Kicker, title and captions joined by "\n": recognised and painted like the body, but not part of its text. */
  margin: MappedText;
}
