import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { COLOURS } from "../annotations/index.ts";
import { CallFailed } from "../messages/contract.ts";
import { colourKey } from "./colours.ts";
import type { Draft } from "./draft.ts";
import { IconButton } from "./IconButton.tsx";
import { TrashIcon } from "./icons.tsx";
import { TagField } from "./TagField.tsx";
import { useTexts } from "./texts-context.ts";

/** The fields of the editor that can have the cursor when it opens. */
export type EditorField = "note" | "tag";

interface Props {
  /** The passage that the note is on. */
  quote: string;
  draft: Draft;
  focus?: EditorField;
  /** Tags the reader has used, for completion. */
  knownTags: readonly string[];
  onDelete(): void;
  /** Everything is saved and the reader is done. */
  onDone(): void;
  /** The note was deleted in another view while it was written here. */
  onMissing?(): void;
  /** The sentence for a failure. */
  explain(error: unknown): string;
}

/** Whether a note could not be saved because it is no longer there. */
export function isMissing(error: unknown): boolean {
  return error instanceof CallFailed && error.failure === "not-found";
}

/**
 * Note, tags and colour of one annotation. Saves by itself; a failure is shown and the text stays,
 * and the next change or the button tries again.
 */
export function NoteEditor(props: Props) {
  const { quote, draft, focus = "note", knownTags, onDelete, onDone, explain } = props;
  const { say } = useTexts();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const root = useRef<HTMLFieldSetElement>(null);

  useEffect(() => draft.subscribe(() => redraw(undefined)), [draft]);
  // Before the next key: what is typed at once must not land elsewhere.
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
  }, [focus]);

  const done = async (): Promise<void> => {
    if (await draft.flush()) return onDone();
    const { saving } = draft;
    if (saving.state === "failed" && isMissing(saving.error)) props.onMissing?.();
  };
  const { value, saving } = draft;

  return (
    // No form to submit: in the frame of a sandboxed page the browser would not submit it.
    <fieldset
      ref={root}
      class="note-editor"
      data-colour={value.colour}
      onKeyDown={(event) => {
        // An input method takes these keys for itself.
        if (event.isComposing || event.keyCode === 229) return;
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void done();
        if (event.key === "Escape") void done();
      }}
    >
      <legend class="unseen">{say("editorTitle")}</legend>
      <blockquote dir="auto">{quote}</blockquote>
      <textarea
        name="note"
        dir="auto"
        aria-label={say("noteLabel")}
        placeholder={say("notePlaceholder")}
        maxLength={100_000}
        value={value.note}
        onInput={(event) => draft.edit({ note: event.currentTarget.value })}
      />
      <TagField draft={draft} known={knownTags} />
      <fieldset class="colours">
        <legend class="unseen">{say("colourLabel")}</legend>
        {COLOURS.map((one) => (
          <label key={one} class="swatch" data-colour={one} title={say(colourKey(one))}>
            <input
              type="radio"
              name="colour"
              checked={one === value.colour}
              aria-label={say(colourKey(one))}
              onChange={() => draft.edit({ colour: one })}
            />
          </label>
        ))}
        <span class="saving" role="status">
          {saving.state === "saving" && say("saving")}
          {saving.state === "saved" && say("saved")}
        </span>
        <IconButton act="delete" label={say("deleteNote")} onClick={onDelete}>
          <TrashIcon />
        </IconButton>
        <button
          type="button"
          class="main-button"
          data-act="save"
          onClick={() => {
            void done();
          }}
        >
          {say("done")}
        </button>
      </fieldset>
      {saving.state === "failed" && (
        <p class="problem" role="alert">
          {explain(saving.error)}
        </p>
      )}
    </fieldset>
  );
}
