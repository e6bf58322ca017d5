import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import "../../components/theme.css";
import "../../components/views.css";
import { failureKey } from "../../components/failures.ts";
import { NoteEditor } from "../../components/NoteEditor.tsx";
import type { Texts } from "../../components/texts.ts";
import { hear } from "../../messages/events.ts";
import { fromViews, type NoteView } from "../../messages/from-views.ts";
import { askBackground } from "../../messages/transport.ts";
import { failureOf } from "../shared/tab-article.ts";
import { mount, useDrafts } from "../shared/view.tsx";

const ask = askBackground(fromViews);
const close = (): void => {
  ask("editor:done", {}).catch(() => undefined);
};

/**
 * The note editor in a frame of our own origin beside the passage: the page cannot read what is
 * written. It is not taken away before it says that everything is saved.
 */
function Editor({ texts }: { texts: Texts }) {
  const [id = "", field] = location.hash.slice(1).split("/");
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
    if (deleted || problem !== null || (await drafts.close(id))) close();
  };

  useEffect(() => {
    const onMessage = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
      const heard = hear(message, sender, browser.runtime.id);
      if (heard?.event === "editor-finish" && heard.id === id) void finish();
    };
    const registered = onMessage as browser.Runtime.OnMessageListenerNoResponse;
    browser.runtime.onMessage.addListener(registered);
    return () => browser.runtime.onMessage.removeListener(registered);
  });

  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => setProblem(explain(error)));
  };
  const remove = async (): Promise<void> => {
    if (!(await drafts.close(id))) return;
    await ask("note:delete", { id });
    setDeleted(true);
  };
  const restore = async (): Promise<void> => {
    setNote(await ask("note:restore", { id }));
    setDeleted(false);
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
        <>
          <blockquote data-colour={note.colour} dir="auto">
            {note.quote}
          </blockquote>
          <NoteEditor
            draft={drafts.open(note)}
            knownTags={tags}
            focus={field === "tag" ? "tag" : "note"}
            explain={explain}
            onDelete={() => attempt(remove)}
            onDone={close}
          />
        </>
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
