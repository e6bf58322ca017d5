import type { Colour } from "../annotations/index.ts";
import type { Failure } from "../messages/contract.ts";
import type { AnnotatedEdition, ArticleChanges, NoteView } from "../messages/from-views.ts";
import type { PageState } from "../messages/to-page.ts";

/** What a view knows of one tab. */
export type TabArticle =
  | { kind: "loading" }
  /** Nothing of Verbale runs there, and why it could not be brought in. */
  | { kind: "closed"; failure: Failure }
  | {
      kind: "page";
      tabId: number;
      page: PageState;
      notes: NoteView[];
      /** What is new since the reader read it; null when nothing is. */
      changes: ArticleChanges | null;
      /** Editions of the article on which the reader has notes. */
      editions: AnnotatedEdition[];
      /** Why the notes could not be read; null when they could. */
      problem: Failure | null;
      /** Names of entities in the reader's language. */
      labels: Readonly<Record<string, string>>;
    };

/** On what ground Verbale runs on the tab's site. */
export type SiteAccess = {
  host: string;
  /** `known`: one of our sites; `always`: the reader allowed it; `once`: by a click, for this page. */
  ground: "known" | "always" | "once";
};

export interface NoteChange {
  note?: string;
  tags?: string[];
  colour?: Colour;
}

/** What the reader can do in a view. Everything that fails throws `CallFailed`. */
export interface Acts {
  reveal(id: string): Promise<void>;
  revealEntity(id: string, occurrence: number): Promise<void>;
  /** Scrolls to a passage of the article's text, by its offsets. */
  revealText(start: number, end: number): Promise<void>;
  /** Opens an edition of the article in a tab. */
  openEdition(url: string): Promise<void>;
  /** Keeps the article as it is shown as read: what changed in it is known. */
  acceptText(): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  exportNotes(format: "markdown" | "json", scope: "article" | "all"): Promise<void>;
  openAnyway(): Promise<void>;
  allowSite(host: string): Promise<void>;
  leaveSite(host: string): Promise<void>;
  /** Opens the reading view of this article. Absent where it is shown in one already. */
  openReading?: () => Promise<void>;
  /** Absent where the view is the panel itself. */
  openPanel?: () => Promise<void>;
}
