import { useEffect } from "preact/hooks";
import type { NoteView } from "../messages/from-views.ts";
import type { Drafts } from "./draft.ts";
import { NoteCard } from "./NoteCard.tsx";
import { type EditorField, NoteEditor } from "./NoteEditor.tsx";
import { useTexts } from "./texts-context.ts";

/** What can be done with the notes of a list. */
export interface NoteActs {
  /** The note whose editor is open. */
  editing: string | null;
  /** The field that has the cursor when it opens. */
  focus?: EditorField;
  drafts: Drafts;
  knownTags: readonly string[];
  edit(id: string): void;
  done(id: string): void;
  /** The note that is edited was deleted in another view. */
  missing(): void;
  remove(note: NoteView): void;
  reveal(id: string): void;
  explain(error: unknown): string;
}

interface Props {
  /** In the order of the text. */
  found: readonly NoteView[];
  /** Those whose passage has no place on the page. */
  lost: readonly NoteView[];
  acts: NoteActs;
}

/** The reader's notes on an article; those that lost their place stand apart and are told as lost. */
export function Notes({ found, lost, acts }: Props) {
  const { say, count } = useTexts();
  const number = found.length + lost.length;
  return (
    <section class="notes">
      <h2 tabIndex={-1}>{number === 0 ? say("notesTitle") : count("notes", number)}</h2>
      {number === 0 && <p class="hint">{say("notesEmpty")}</p>}
      <ul>
        {found.map((note) => (
          <li key={note.id} data-entry={note.id}>
            <Note note={note} lost={false} acts={acts} />
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <h3 class="lost-title">{count("lostNotes", lost.length)}</h3>
          <p class="hint">{say("lostHint")}</p>
          <ul class="lost-notes">
            {lost.map((note) => (
              <li key={note.id} data-entry={note.id}>
                <Note note={note} lost acts={acts} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** One note: its card, or its editor while it is written. */
export function Note({ note, lost, acts }: { note: NoteView; lost: boolean; acts: NoteActs }) {
  const draft = acts.editing === note.id ? acts.drafts.open(note) : null;
  // The same note may be open beside the passage too.
  useEffect(() => draft?.adopt(note), [draft, note]);
  if (draft !== null) {
    return (
      <NoteEditor
        quote={note.quote}
        draft={draft}
        knownTags={acts.knownTags}
        focus={acts.focus ?? "note"}
        explain={acts.explain}
        onDelete={() => acts.remove(note)}
        onDone={() => acts.done(note.id)}
        onMissing={acts.missing}
      />
    );
  }
  return (
    <NoteCard
      note={note}
      lost={lost}
      onReveal={() => acts.reveal(note.id)}
      onEdit={() => acts.edit(note.id)}
      onDelete={() => acts.remove(note)}
    />
  );
}
