import { useEffect, useState } from "preact/hooks";
import "../../components/theme.css";
import "../../components/views.css";
import { failureKey } from "../../components/failures.ts";
import { NoteEditor } from "../../components/NoteEditor.tsx";
import type { Texts } from "../../components/texts.ts";
import { fromViews, type NoteView } from "../../messages/from-views.ts";
import { askBackground } from "../../messages/transport.ts";
import { failureOf } from "../shared/tab-article.ts";
import { mount } from "../shared/view.tsx";

const ask = askBackground(fromViews);
const close = (): void => {
  ask("editor:done", {}).catch(() => undefined);
};

/** The note editor in a frame of our own origin beside the passage: the page cannot read what is written. */
function Editor({ texts }: { texts: Texts }) {
  const [id = "", field] = location.hash.slice(1).split("/");
  const [note, setNote] = useState<NoteView | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [deleted, setDeleted] = useState(false);
  const explain = (error: unknown): string => texts.say(failureKey(failureOf(error)));

  useEffect(() => {
    ask("note:get", { id }).then(setNote, (error) => setProblem(explain(error)));
    ask("tags:all", {}).then(setTags, () => undefined);
  }, []);

  const remove = async (): Promise<void> => {
    try {
      await ask("note:delete", { id });
      setDeleted(true);
    } catch (error) {
      setProblem(explain(error));
    }
  };

  const restore = async (): Promise<void> => {
    try {
      setNote(await ask("note:restore", { id }));
      setDeleted(false);
    } catch (error) {
      setProblem(explain(error));
    }
  };

  if (deleted) {
    return (
      <main class="editor-page empty">
        <h1 class="unseen">{texts.say("editorTitle")}</h1>
        <p role="status">{texts.say("noteDeleted")}</p>
        <p class="row">
          <button type="button" class="plain-button" data-act="undo" onClick={() => void restore()}>
            {texts.say("undo")}
          </button>
          <button type="button" class="main-button" data-act="close" onClick={close}>
            {texts.say("close")}
          </button>
        </p>
      </main>
    );
  }
  return (
    <main class="editor-page">
      <h1 class="unseen">{texts.say("editorTitle")}</h1>
      {note !== null && (
        <>
          <blockquote data-colour={note.colour} dir="auto">
            {note.quote}
          </blockquote>
          <NoteEditor
            note={note}
            knownTags={tags}
            focus={field === "tag" ? "tag" : "note"}
            explain={explain}
            onChange={async (change) => {
              await ask("note:update", { id, ...change });
            }}
            onDelete={() => void remove()}
            onDone={close}
          />
        </>
      )}
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </main>
  );
}

mount((texts) => <Editor texts={texts} />);
