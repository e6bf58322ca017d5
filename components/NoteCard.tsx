import type { NoteView } from "../messages/from-views.ts";
import { IconButton } from "./IconButton.tsx";
import { EditIcon, GoIcon, LostIcon, TrashIcon } from "./icons.tsx";
import { useTexts } from "./texts-context.ts";

interface Props {
  note: NoteView;
  /** True when the passage has no place on the page. */
  lost: boolean;
  onReveal(): void;
  onEdit(): void;
  onDelete(): void;
}

/** One annotation in a list: the passage, what the reader wrote, what can be done with it. */
export function NoteCard({ note, lost, onReveal, onEdit, onDelete }: Props) {
  const { say } = useTexts();
  return (
    <article class="note" data-colour={note.colour} data-lost={lost} data-id={note.id}>
      <blockquote dir="auto">{note.quote}</blockquote>
      {note.note !== "" && (
        <p class="note-text" dir="auto">
          {note.note}
        </p>
      )}
      <footer>
        <ul class="tags" aria-label={say("tagLabel")}>
          {note.tags.map((tag) => (
            <li class="tag" key={tag}>
              {tag}
            </li>
          ))}
        </ul>
        {lost ? (
          <span class="lost">
            <LostIcon />
            {say("lostHere")}
          </span>
        ) : (
          <IconButton act="reveal" label={say("showInText")} onClick={onReveal}>
            <GoIcon />
          </IconButton>
        )}
        <IconButton act="edit" label={say("editNote")} onClick={onEdit}>
          <EditIcon />
        </IconButton>
        <IconButton act="delete" label={say("deleteNote")} onClick={onDelete}>
          <TrashIcon />
        </IconButton>
      </footer>
    </article>
  );
}
