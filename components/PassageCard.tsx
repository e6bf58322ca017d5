import { useLayoutEffect, useRef } from "preact/hooks";
import { type Box, placeBy } from "../annotations/index.ts";
import type { NoteView } from "../messages/from-views.ts";
import { IconButton } from "./IconButton.tsx";
import { CloseIcon } from "./icons.tsx";
import { Note, type NoteActs } from "./Notes.tsx";
import { useTexts } from "./texts-context.ts";

interface Props {
  note: NoteView;
  acts: NoteActs;
  /** Where the passage is on the screen now. */
  boxes(): readonly Box[];
  onClose(): void;
}

/** A note beside its passage: to read, and to write. It stays with the text when that is scrolled. */
export function PassageCard({ note, acts, boxes, onClose }: Props) {
  const { say } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const editing = acts.editing === note.id;

  useLayoutEffect(() => {
    const place = (): void => {
      const card = root.current;
      if (card === null) return;
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
      const at = placeBy(boxes(), size, viewport);
      if (at === null) return;
      card.style.setProperty("--left", `${at.left + scrollX}px`);
      card.style.setProperty("--top", `${at.top + scrollY}px`);
    };
    place();
    addEventListener("resize", place);
    return () => removeEventListener("resize", place);
  }, [note.id, editing]);

  useLayoutEffect(() => {
    if (!editing) root.current?.focus({ preventScroll: true });
  }, [note.id, editing]);

  return (
    <div
      ref={root}
      class="passage-card"
      role="dialog"
      aria-label={say("editorTitle")}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented && !editing) onClose();
      }}
    >
      <Note note={note} lost={false} acts={acts} />
      {!editing && (
        <IconButton act="close" label={say("close")} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
}
