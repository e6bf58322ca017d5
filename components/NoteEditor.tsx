import { useEffect, useId, useRef, useState } from "preact/hooks";
import { COLOURS } from "../annotations/colours.ts";
import type { NoteView } from "../messages/from-views.ts";
import { colourKey } from "./colours.ts";
import { IconButton } from "./IconButton.tsx";
import { TrashIcon } from "./icons.tsx";
import type { NoteChange } from "./services.ts";
import { useTexts } from "./texts-context.ts";

/** Quiet time after the last key before a note is saved by itself, milliseconds. */
const QUIET = 500;

/** The fields of the editor that can have the cursor when it opens. */
export type EditorField = "note" | "tag";

interface Props {
  note: NoteView;
  focus?: EditorField;
  /** Tags the reader has used, for completion. */
  knownTags: readonly string[];
  /** Saves; rejects with what went wrong. */
  onChange(change: NoteChange): Promise<void>;
  onDelete(): void;
  onDone(): void;
  /** The sentence for a failure. */
  explain(error: unknown): string;
}

type Saving = { state: "idle" | "saving" | "saved" } | { state: "failed"; why: string };

/**
 * Note, tags and colour of one annotation. Saves by itself; a failure is shown and the text stays,
 * and the next change or the button tries again.
 */
export function NoteEditor({
  note,
  focus = "note",
  knownTags,
  onChange,
  onDelete,
  onDone,
  explain,
}: Props) {
  const { say } = useTexts();
  const [text, setText] = useState(note.note);
  const [tags, setTags] = useState(note.tags);
  const [colour, setColour] = useState(note.colour);
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const pending = useRef<NoteChange>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const root = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    root.current?.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
  }, [focus]);

  const save = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const change = pending.current;
    if (Object.keys(change).length === 0) return true;
    pending.current = {};
    setSaving({ state: "saving" });
    try {
      await onChange(change);
      setSaving({ state: "saved" });
      return true;
    } catch (error) {
      // What was typed meanwhile is newer than what failed.
      pending.current = { ...change, ...pending.current };
      setSaving({ state: "failed", why: explain(error) });
      return false;
    }
  };

  const change = (part: NoteChange): void => {
    pending.current = { ...pending.current, ...part };
    clearTimeout(timer.current);
    timer.current = setTimeout(save, QUIET);
  };

  // A closing view takes what is left with it.
  useEffect(() => {
    const flush = (): void => void save();
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  const done = async (): Promise<void> => {
    if (await save()) onDone();
  };

  return (
    // No form to submit: in the frame of a sandboxed page the browser would not submit it.
    <fieldset
      ref={root}
      class="note-editor"
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void done();
        if (event.key === "Escape") void done();
      }}
    >
      <legend class="unseen">{say("editorTitle")}</legend>
      <textarea
        name="note"
        aria-label={say("noteLabel")}
        placeholder={say("notePlaceholder")}
        maxLength={100_000}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          change({ note: event.currentTarget.value });
        }}
      />
      <TagField
        tags={tags}
        known={knownTags}
        onTags={(next) => {
          setTags(next);
          change({ tags: next });
        }}
      />
      <fieldset class="colours">
        <legend class="unseen">{say("colourLabel")}</legend>
        {COLOURS.map((one) => (
          <label key={one} class="swatch" data-colour={one} title={say(colourKey(one))}>
            <input
              type="radio"
              name="colour"
              checked={one === colour}
              aria-label={say(colourKey(one))}
              onChange={() => {
                setColour(one);
                change({ colour: one });
              }}
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
        <button type="button" class="main-button" data-act="save" onClick={() => void done()}>
          {say("done")}
        </button>
      </fieldset>
      {saving.state === "failed" && (
        <p class="problem" role="alert">
          {saving.why}
        </p>
      )}
    </fieldset>
  );
}

interface TagFieldProps {
  tags: readonly string[];
  known: readonly string[];
  onTags(tags: string[]): void;
}

/** Tags as chips before a field that completes from the reader's own, in any script. */
function TagField({ tags, known, onTags }: TagFieldProps) {
  const { say } = useTexts();
  const listId = useId();
  const [typed, setTyped] = useState("");

  const add = (raw: string): void => {
    const tag = raw.normalize("NFC").trim().replace(/\s+/g, " ");
    setTyped("");
    if (tag === "" || tags.some((one) => one.toLowerCase() === tag.toLowerCase())) return;
    onTags([...tags, tag]);
  };

  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button
            type="button"
            aria-label={say("removeTag", tag)}
            onClick={() => onTags(tags.filter((one) => one !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        name="tag"
        list={listId}
        autocomplete="off"
        maxLength={100}
        aria-label={say("tagLabel")}
        placeholder={tags.length === 0 ? say("tagPlaceholder") : ""}
        value={typed}
        onInput={(event) => {
          const { value } = event.currentTarget;
          // A comma ends a tag, also the full-width one of a Chinese keyboard.
          if (/[,，、;；]$/.test(value)) add(value.slice(0, -1));
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Enter" && typed.trim() !== "" && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            event.stopPropagation();
            add(typed);
          } else if (event.key === "Backspace" && typed === "" && tags.length > 0) {
            onTags(tags.slice(0, -1));
          }
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
