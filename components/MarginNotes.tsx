import { useLayoutEffect, useRef } from "preact/hooks";
import type { PlacedNote } from "./reading.ts";
import { useTexts } from "./texts-context.ts";

/** Pixels between two notes whose passages stand closer than the notes are high. */
const GAP = 14;

interface Props {
  placed: readonly PlacedNote[];
  onOpen(id: string): void;
}

/** The notes beside their passages, on a wide screen; the style leaves them out on others. */
export function MarginNotes({ placed, onOpen }: Props) {
  const { say } = useTexts();
  const root = useRef<HTMLElement>(null);
  const written = placed.filter(({ number }) => number !== null);

  useLayoutEffect(() => {
    const list = root.current;
    const text = document.querySelector(".reading-article");
    if (list === null || text === null) return;
    // The text is set anew with another size, another window, a font that arrives.
    const observer = new ResizeObserver(() => place(list));
    observer.observe(text);
    place(list);
    return () => observer.disconnect();
  }, [placed]);

  return (
    <aside ref={root} class="margin-notes" aria-label={say("notesTitle")}>
      {written.map(({ note, number }) => (
        <button
          key={note.id}
          type="button"
          class="margin-note"
          data-of={note.id}
          data-colour={note.colour}
          onClick={() => onOpen(note.id)}
        >
          <span class="note-text" dir="auto" data-number={number}>
            {note.note}
          </span>
          {note.tags.length > 0 && (
            <span class="tags">
              {note.tags.map((tag) => (
                <span class="tag" key={tag}>
                  {tag}
                </span>
              ))}
            </span>
          )}
        </button>
      ))}
    </aside>
  );
}

/** Each note at the height of its number in the text, or as near below as the one before it leaves room. */
function place(list: HTMLElement): void {
  const top = list.getBoundingClientRect().top;
  let free = 0;
  for (const note of list.querySelectorAll<HTMLElement>(".margin-note")) {
    const reference = document.querySelector(`[data-note="${note.dataset.of}"]`);
    if (reference === null) continue;
    const at = Math.max(free, reference.getBoundingClientRect().top - top - 4);
    note.style.top = `${Math.round(at)}px`;
    free = at + note.offsetHeight + GAP;
  }
}
