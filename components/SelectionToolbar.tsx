import type { TargetedKeyboardEvent } from "preact";
import { COLOURS, type Colour } from "../annotations/index.ts";
import { colourKey } from "./colours.ts";
import { MarkIcon, NoteIcon, TagIcon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface Props {
  texts: Texts;
  /** The colour used last: the one that "note", "tag" and the keyboard take. */
  lastColour: Colour;
  /** Moves the focus in, for a reader who came by keyboard. */
  takeFocus: boolean;
  /** A sentence on what went wrong, shown instead of being lost. */
  problem: string | null;
  onColour(colour: Colour): void;
  onNote(): void;
  onTag(): void;
  onClose(): void;
}

/** The small bar at a selection: five colours, a note, a tag. Arrow keys move, Escape closes. */
export function SelectionToolbar(props: Props) {
  const { texts, lastColour, takeFocus } = props;
  const { say } = texts;

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      props.onClose();
      return;
    }
    const bar = event.currentTarget;
    const buttons = [...bar.querySelectorAll("button")];
    const root = bar.getRootNode() as ShadowRoot;
    const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  };

  /** Only the reader's own click counts: a page can dispatch one, but not a trusted one. */
  const byReader = (act: () => void) => (event: MouseEvent) => {
    if (event.isTrusted) act();
  };

  return (
    <div class="bar" role="toolbar" aria-label={say("toolbarLabel")} onKeyDown={onKeyDown}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="colour"
          data-colour={colour}
          ref={takeFocus && colour === lastColour ? focus : null}
          aria-label={say("markIn", say(colourKey(colour)))}
          title={say("markIn", say(colourKey(colour)))}
          onClick={byReader(() => props.onColour(colour))}
        >
          <span class="dot">{colour === lastColour && <MarkIcon />}</span>
        </button>
      ))}
      <span class="line" />
      <button type="button" class="note" data-act="note" onClick={byReader(props.onNote)}>
        <NoteIcon />
        {say("addNote")}
      </button>
      <button type="button" class="note" data-act="tag" onClick={byReader(props.onTag)}>
        <TagIcon />
        {say("addTag")}
      </button>
      {props.problem !== null && (
        <p class="problem" role="alert">
          {props.problem}
        </p>
      )}
    </div>
  );
}

/** Before the next key: a reader at the keyboard does not wait for a frame. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
