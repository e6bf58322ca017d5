import { useEffect, useState } from "preact/hooks";
import "../../components/theme.css";
import "../../components/views.css";
import { failureKey } from "../../components/failures.ts";
import { isMissing, NoteEditor } from "../../components/NoteEditor.tsx";
import type { Texts } from "../../components/texts.ts";
import { fromViews, type NoteView } from "../../messages/from-views.ts";
import { askBackground, FINISH } from "../../messages/transport.ts";
import { failureOf } from "../shared/tab-article.ts";
import { mount, useDrafts } from "../shared/view.tsx";

const ask = askBackground(fromViews);
/**
 * The note editor in a frame of our own origin beside the passage: the page cannot read what is
 * written. It is not taken away before it says that everything is saved.
 */
function Editor({ texts }: { texts: Texts }) {
  const [id = "", field] = location.hash.slice(1).split("/");
  const close = (): void => {
    ask("editor:done", { id }).catch(() => undefined);
  };
  const drafts = useDrafts();
  const [note, setNote] = useState<NoteView | null>(null);
  const [tags, setTags] = useState<string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [deleted, setDeleted] = useState(false);
  const explain = (error: unknown): string => texts.say(failureKey(failureOf(error)));

  useEffect(() => {
    ask("note:get", { id }).then(setNote, (error) => setProblem(explain(error)));
    ask("tags:all", {}).then(setTags, () => undefined);
  }, []);

  const finish = async (): Promise<void> => {
    if (deleted || note === null || (await drafts.flush(id))) return close();
    // Deleted in another view meanwhile: what is written here waits for the reader's word.
    if (isMissing(drafts.failure(id))) setDeleted(true);
  };

  useEffect(() => {
    // The note may have been changed in another view while the reader was there.
    const refresh = (): void => {
      ask("note:get", { id }).then(
        (now) => drafts.open(now).adopt(now),
        () => undefined,
      );
    };
    const onMessage = ({ data, source }: MessageEvent): void => {
      if (data === FINISH && source === parent) void finish();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape" && (deleted || problem !== null)) close();
    };
    addEventListener("focus", refresh);
    addEventListener("message", onMessage);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("focus", refresh);
      removeEventListener("message", onMessage);
      removeEventListener("keydown", onKey);
    };
  });

  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => setProblem(explain(error)));
  };
  const remove = async (): Promise<void> => {
    if (!(await drafts.flush(id))) return;
    await ask("note:delete", { id });
    setDeleted(true);
  };
  const restore = async (): Promise<void> => {
    setNote(await ask("note:restore", { id }));
    setDeleted(false);
    await drafts.flush(id);
  };

  if (deleted) {
    return (
      <main class="editor-page empty">
        <h1 class="unseen">{texts.say("editorTitle")}</h1>
        <p role="status">{texts.say("noteDeleted")}</p>
        <p class="row">
          <button
            type="button"
            class="plain-button"
            data-act="undo"
            ref={(button) => button?.focus()}
            onClick={() => attempt(restore)}
          >
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
        <NoteEditor
          quote={note.quote}
          draft={drafts.open(note)}
          knownTags={tags}
          focus={field === "tag" ? "tag" : "note"}
          explain={explain}
          onDelete={() => attempt(remove)}
          onDone={close}
          onMissing={() => setDeleted(true)}
        />
      )}
      {problem !== null && (
        <>
          <p class="problem" role="alert">
            {problem}
          </p>
          <p class="row">
            <button type="button" class="plain-button" data-act="close" onClick={close}>
              {texts.say("close")}
            </button>
          </p>
        </>
      )}
    </main>
  );
}

mount((texts) => <Editor texts={texts} />);
