import { useEffect, useState } from "preact/hooks";
import { useTexts } from "./texts-context.ts";

/** How long "undo" is offered after a note was deleted, milliseconds. */
const UNDO_TIME = 12_000;

interface Props {
  onUndo(): void;
  onGone(): void;
}

/** The way back after a deletion. It waits while a reader at the keyboard is on it. */
export function UndoToast({ onUndo, onGone }: Props) {
  const { say } = useTexts();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [held, onGone]);

  return (
    <p class="toast">
      {say("noteDeleted")}
      <button
        type="button"
        class="text-button"
        data-act="undo"
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        onClick={onUndo}
      >
        {say("undo")}
      </button>
    </p>
  );
}
