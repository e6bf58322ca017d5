import type { Box } from "../annotations/index.ts";
import type { Article } from "../article/types.ts";
import type { NoteView } from "../messages/from-views.ts";
import { MarginNotes } from "./MarginNotes.tsx";
import type { NoteActs } from "./Notes.tsx";
import { PassageCard } from "./PassageCard.tsx";
import { ReadingArticle } from "./ReadingArticle.tsx";
import { ReadingControls } from "./ReadingControls.tsx";
import { EndNotes, LostNotes } from "./ReadingNotes.tsx";
import type { PlacedNote } from "./reading.ts";
import type { ReadingSettings } from "./reading-settings.ts";
import { useTexts } from "./texts-context.ts";
import { UndoToast } from "./UndoToast.tsx";

interface Props {
  article: Article;
  margin: string;
  placed: readonly PlacedNote[];
  lost: readonly NoteView[];
  /** Sentences on what is wrong; shown above the text. */
  problems: readonly string[];
  /** The article's tab is gone: it stays readable, and there is a way back to it. */
  away: boolean;
  /** When the text was taken from the page, in words. */
  readAt: string;
  settings: ReadingSettings;
  onSettings(settings: ReadingSettings): void;
  onPrint(): void;
  acts: NoteActs;
  /** The note that is open beside its passage. */
  open: string | null;
  onOpen(id: string): void;
  onClose(): void;
  boxesOf(id: string): readonly Box[];
  /** A note that was deleted of late, and the way back. */
  deleted: string | null;
  onUndo(id: string): void;
  onForget(): void;
}

/** The article in our own type, with what it names, and the reader's marks and notes. */
export function ReadingView(props: Props) {
  const { article, placed, lost, open, acts } = props;
  const { say } = useTexts();
  const opened = placed.find(({ note }) => note.id === open);
  return (
    <div class="reading-view">
      <header class="reading-bar">
        <span class="brand">Verbale</span>
        <ReadingControls
          settings={props.settings}
          onChange={props.onSettings}
          onPrint={props.onPrint}
        />
      </header>
      <main>
        <div role="status" class="reading-status">
          {props.away && (
            <p class="away">
              {say("readingAway")}{" "}
              <a href={article.canonicalUrl} target="_blank" rel="noreferrer">
                {say("readingOpen")}
              </a>
            </p>
          )}
          {props.problems.map((problem) => (
            <p class="problem" key={problem}>
              {problem}
            </p>
          ))}
        </div>
        <ReadingArticle
          article={article}
          texts={{
            body: article.text,
            margin: props.margin,
            placed,
            open,
            onOpen: props.onOpen,
          }}
        />
        <MarginNotes placed={placed} onOpen={props.onOpen} />
        <div class="reading-after">
          <EndNotes placed={placed} onReveal={acts.reveal} />
          <LostNotes lost={lost} acts={acts} />
          <footer class="colophon">
            <p>{article.canonicalUrl}</p>
            <p>{say("readingAccessed", props.readAt)}</p>
          </footer>
        </div>
      </main>
      {opened !== undefined && (
        <PassageCard
          key={opened.note.id}
          note={opened.note}
          acts={acts}
          boxes={() => props.boxesOf(opened.note.id)}
          onClose={props.onClose}
        />
      )}
      <div class="toast-place" role="status">
        {props.deleted !== null && (
          <UndoToast
            key={props.deleted}
            onUndo={() => props.onUndo(props.deleted ?? "")}
            onGone={props.onForget}
          />
        )}
      </div>
    </div>
  );
}
