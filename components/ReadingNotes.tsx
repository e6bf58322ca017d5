import type { NoteView } from "../messages/from-views.ts";
import { IconButton } from "./IconButton.tsx";
import { BackIcon } from "./icons.tsx";
import { Note, type NoteActs } from "./Notes.tsx";
import type { PlacedNote } from "./reading.ts";
import { useTexts } from "./texts-context.ts";

/** What the reader wrote, numbered as in the text: on paper these are the footnotes. */
export function EndNotes({
  placed,
  onReveal,
}: {
  placed: readonly PlacedNote[];
  onReveal(id: string): void;
}) {
  const { say } = useTexts();
  const written = placed.filter(({ number }) => number !== null);
  if (written.length === 0) return null;
  return (
    <section class="end-notes">
      <h2>{say("notesTitle")}</h2>
      <ol>
        {written.map(({ note, number }) => (
          <li key={note.id} value={number ?? undefined} data-colour={note.colour}>
            <blockquote dir="auto">{note.quote}</blockquote>
            {note.note !== "" && (
              <p class="note-text" dir="auto">
                {note.note}
              </p>
            )}
            {note.tags.length > 0 && (
              <ul class="tags" aria-label={say("tagLabel")}>
                {note.tags.map((tag) => (
                  <li class="tag" key={tag}>
                    {tag}
                  </li>
                ))}
              </ul>
            )}
            <IconButton act="reveal" label={say("showInText")} onClick={() => onReveal(note.id)}>
              <BackIcon />
            </IconButton>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Notes whose passages are none of the article's words: never dropped, never put on others. */
export function LostNotes({ lost, acts }: { lost: readonly NoteView[]; acts: NoteActs }) {
  const { say } = useTexts();
  if (lost.length === 0) return null;
  return (
    <section class="notes reading-lost">
      <h2>{say("readingLostTitle")}</h2>
      <p class="hint">{say("readingLostHint")}</p>
      <ul>
        {lost.map((note) => (
          <li key={note.id}>
            <Note note={note} lost acts={acts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
