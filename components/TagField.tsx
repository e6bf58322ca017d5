import { useId } from "preact/hooks";
import type { Draft } from "./draft.ts";
import { useTexts } from "./texts-context.ts";

interface Props {
  draft: Draft;
  /** Tags the reader has used, for completion. */
  known: readonly string[];
}

/** Tags as chips before a field that completes from the reader's own, in any script. */
export function TagField({ draft, known }: Props) {
  const { say } = useTexts();
  const listId = useId();
  const { tags, typed } = draft.value;
  const without = (tag: string): void => draft.edit({ tags: tags.filter((one) => one !== tag) });

  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button type="button" aria-label={say("removeTag", tag)} onClick={() => without(tag)}>
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
        onInput={(event) => draft.type(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) return;
          const last = tags.at(-1);
          if (event.key === "Enter" && typed.trim() !== "" && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            draft.commitTyped();
          } else if (event.key === "Backspace" && typed === "" && last !== undefined) {
            without(last);
          }
        }}
        onBlur={() => draft.commitTyped()}
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
