import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import "../../components/theme.css";
import "../../components/views.css";
import "../highlights.css";
import "./reading.css";
import type { Colour } from "../../annotations/index.ts";
import { failureKey } from "../../components/failures.ts";
import { isMissing } from "../../components/NoteEditor.tsx";
import type { NoteActs } from "../../components/Notes.tsx";
import { ReadingView } from "../../components/ReadingView.tsx";
import { marginOf, placeNotes } from "../../components/reading.ts";
import type { ReadingSettings } from "../../components/reading-settings.ts";
import type { Texts } from "../../components/texts.ts";
import { CallFailed, type Handlers, serve } from "../../messages/contract.ts";
import { fromViews } from "../../messages/from-views.ts";
import { isOurs } from "../../messages/senders.ts";
import { toPage } from "../../messages/to-page.ts";
import { askBackground, askPage, listen, tellViews } from "../../messages/transport.ts";
import { failureOf, useTabArticle } from "../shared/tab-article.ts";
import { mount, tabOfAddress, useDrafts } from "../shared/view.tsx";
import { type Desk, prepareDesk } from "./marking.ts";
import { applySettings, keepSettings, loadSettings, schemeOf } from "./settings.ts";
import { Sheet } from "./sheet.ts";
import { type Shown, useSource } from "./source.ts";

const ask = askBackground(fromViews);
const askTab = askPage(toPage);

interface Props {
  texts: Texts;
  settings: ReadingSettings;
  lastColour: Colour;
}

/** The article of a tab in our own type. Other views see in it what they see in the article's page. */
function ReadingPage({ texts, settings: kept, lastColour }: Props) {
  const tabId = tabOfAddress();
  const { state, knownTags } = useTabArticle(tabId, texts.lang, false);
  const { shown, away } = useSource(state, tabId, addressOfAddress());
  const [settings, setSettings] = useState(kept);
  const change = (next: ReadingSettings): void => {
    setSettings(next);
    keepSettings(next);
  };
  const drafts = useDrafts();
  const [open, setOpen] = useState<string | null>(null);
  const [editing, setEditing] = useState<{ id: string; focus: "note" | "tag" } | null>(null);
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [life] = useState(() => new AbortController());
  const [sheet] = useState(() => new Sheet(life.signal));
  const desk = useRef<Desk | null>(null);

  const { placed, lost } = useMemo(() => placesOf(shown), [shown]);
  const explain = (error: unknown): string => texts.say(failureKey(failureOf(error)));
  const attempt = (work: () => Promise<void>): void => {
    setProblem(null);
    work().catch((error: unknown) => setProblem(explain(error)));
  };

  /** Saves what is being written; false when that failed, and the editor stays. */
  const finish = async (): Promise<boolean> => {
    if (editing === null) return true;
    if (!(await drafts.close(editing.id)) && !isMissing(drafts.failure(editing.id))) return false;
    setEditing(null);
    return true;
  };
  const close = (): void =>
    attempt(async () => {
      if (!(await finish())) return;
      setOpen(null);
      if (open !== null) focusReference(open);
    });
  const show = (id: string, field?: "note" | "tag"): void =>
    attempt(async () => {
      if (!(await finish())) return;
      setOpen(id);
      const note = placed.find((one) => one.note.id === id)?.note;
      // A mere mark has nothing to read.
      const bare = note !== undefined && note.note === "" && note.tags.length === 0;
      if (field !== undefined || bare) setEditing({ id, focus: field ?? "note" });
    });

  const acts: NoteActs = {
    editing: editing?.id ?? null,
    focus: editing?.focus ?? "note",
    drafts,
    knownTags,
    explain,
    reveal: (id) => {
      sheet.reveal(id);
      focusReference(id);
    },
    edit: (id) =>
      attempt(async () => {
        if (await finish()) setEditing({ id, focus: "note" });
      }),
    missing: () => setEditing(null),
    done: (id) =>
      attempt(async () => {
        if (!(await drafts.close(id))) return;
        setEditing(null);
        setOpen(null);
        focusReference(id);
      }),
    remove: ({ id }) =>
      attempt(async () => {
        if (!(await drafts.close(id))) return;
        setEditing(null);
        setOpen(null);
        await ask("note:delete", { id });
        setDeleted((before) => [...before, id]);
      }),
  };
  const undo = (id: string): void =>
    attempt(async () => {
      await ask("note:restore", { id });
      setDeleted((before) => before.filter((one) => one !== id));
    });

  /** The newest state, for what is called from outside. */
  const now = useRef({ shown, away, open, show, close });
  now.current = { shown, away, open, show, close };

  useLayoutEffect(() => {
    applySettings(settings);
    desk.current?.setScheme(schemeOf(settings.scheme));
  }, [settings]);

  useLayoutEffect(() => {
    if (shown === null) return;
    document.title = `${shown.article.title} – Verbale`;
    // Ranges live in text nodes, which are made anew where marks begin and end: all is painted again.
    sheet.show(document.body, shown.page, placed, settings.names);
    tellViews("page-changed");
  }, [shown, placed, settings.names]);

  useEffect(() => {
    desk.current = prepareDesk({
      sheet,
      texts,
      lastColour,
      signal: life.signal,
      canMark: () => now.current.shown !== null && !now.current.away && tabId !== null,
      mark: (place, words, colour) => askTab(tabId ?? -1, "text:mark", { place, words, colour }),
      open: (id, field) => now.current.show(id, field),
      leave: () => now.current.open !== null && now.current.close(),
      opened: () => now.current.open,
    });
    desk.current.setScheme(schemeOf(settings.scheme));
    const handlers = answers(sheet, () => now.current.shown, desk.current);
    const origin = browser.runtime.getURL("").replace(/\/$/, "");
    return listen("page", (sender) =>
      isOurs(sender, browser.runtime.id, [origin]) ? serve(toPage, handlers, null) : null,
    );
  }, []);

  if (shown === null) {
    return away || tabId === null ? (
      <Gone texts={texts} />
    ) : (
      <p class="quiet">{texts.say("reading")}</p>
    );
  }
  const problems = [
    ...(shown.problem === null ? [] : [texts.say(failureKey(shown.problem))]),
    ...(problem === null ? [] : [problem]),
  ];
  return (
    <ReadingView
      article={shown.article}
      margin={shown.page.margin}
      placed={placed}
      lost={lost}
      problems={problems}
      away={away}
      readAt={inWords(shown.readAt, texts.lang)}
      settings={settings}
      onSettings={change}
      onPrint={() => print()}
      acts={acts}
      open={open}
      onOpen={show}
      onClose={close}
      boxesOf={(id) => [...(sheet.rangeOf(id)?.getClientRects() ?? [])]}
      deleted={deleted.at(-1) ?? null}
      onUndo={undo}
      onForget={() => setDeleted([])}
    />
  );
}

function placesOf(shown: Shown | null) {
  if (shown === null) return { placed: [], lost: [] };
  const { captions } = marginOf(shown.article, shown.page.margin);
  const above = captions.find(({ start }) => start !== null)?.start ?? Number.POSITIVE_INFINITY;
  return placeNotes(shown.notes, shown.page.annotations, above);
}

/** What popup, panel and shortcuts may ask of an article's page, they may ask here. */
function answers(
  sheet: Sheet,
  shown: () => Shown | null,
  desk: Desk,
): Handlers<typeof toPage, null> {
  return {
    "page:state": () => {
      const page = shown()?.page;
      if (page === undefined) throw new CallFailed("not-running");
      return { ...page, shownBy: "reading-view" };
    },
    "page:open-anyway": () => null,
    "annotation:reveal": ({ id }) => sheet.reveal(id),
    "entity:reveal": ({ id, occurrence }) => sheet.revealEntity(id, occurrence),
    "text:reveal": ({ place }) => sheet.revealText(place),
    // Who marks in a reading view asks the page itself.
    "text:mark": () => null,
    "annotations:changed": () => null,
    "selection:command": ({ command }) => {
      desk.command(command);
      return null;
    },
    "editor:close": () => null,
  };
}

/** Nothing to show: what helps, and a link where the article's address is known. */
function Gone({ texts: { say } }: { texts: Texts }) {
  const address = addressOfAddress();
  return (
    <main class="reading-gone">
      <p class="brand">Verbale</p>
      <h1>{say("readingGoneTitle")}</h1>
      <p>{say("readingGoneText", say("openReading"))}</p>
      {address !== null && (
        <p>
          <a href={address}>{say("readingOpen")}</a>
        </p>
      )}
    </main>
  );
}

/** The article that this page was opened for by its address; http(s) only, for it becomes a link. */
function addressOfAddress(): string | null {
  const url = new URLSearchParams(location.search).get("url");
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

function inWords(time: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(time);
}

/** Back to where the reader was in the text. */
function focusReference(id: string): void {
  document.querySelector<HTMLElement>(`[data-note="${id}"]`)?.focus({ preventScroll: true });
}

const { settings, lastColour } = await loadSettings();
applySettings(settings);
mount((texts) => <ReadingPage texts={texts} settings={settings} lastColour={lastColour} />);
