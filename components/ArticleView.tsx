import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Reason } from "../article/types.ts";
import type { NoteView } from "../messages/from-views.ts";
import { ArticleHead } from "./ArticleHead.tsx";
import { type ChangeActs, Changes } from "./Changes.tsx";
import type { Drafts } from "./draft.ts";
import { Editions } from "./Editions.tsx";
import { EntityList } from "./EntityList.tsx";
import { ExportRow } from "./ExportRow.tsx";
import { failureKey } from "./failures.ts";
import { IconButton } from "./IconButton.tsx";
import { PanelIcon, ReadingIcon } from "./icons.tsx";
import { isMissing } from "./NoteEditor.tsx";
import { type NoteActs, Notes } from "./Notes.tsx";
import { Outline } from "./Outline.tsx";
import { reasonKey } from "./reasons.ts";
import { SiteLine } from "./SiteLine.tsx";
import type { Acts, SiteAccess, TabArticle } from "./services.ts";
import { useTexts } from "./texts-context.ts";
import { UndoToast } from "./UndoToast.tsx";

interface Props {
  tab: TabArticle;
  access: SiteAccess | null;
  knownTags: readonly string[];
  drafts: Drafts;
  acts: Acts;
  explain(error: unknown): string;
}

/** The article of a tab: what it is, the reader's notes, who and what it names. Popup and side panel show the same. */
export function ArticleView({ tab, access, knownTags, drafts, acts, explain }: Props) {
  const { say } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Notes deleted here of late, the last one last: undo goes back through them. */
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [editing, setEditing] = useState<string | null>(null);
  const focusNext = useFocus(root);

  /** Does something, and says what went wrong. */
  const attempt = (work: () => Promise<void>): void => {
    setProblem(null);
    work().catch((error: unknown) => setProblem(explain(error)));
  };

  const noteActs: NoteActs = {
    editing,
    drafts,
    knownTags,
    explain,
    reveal: (id) => attempt(() => acts.reveal(id)),
    edit: (id) =>
      attempt(async () => {
        // One editor at a time; one that cannot be saved stays open and says why. What was
        // written on a note that is gone waits for its return.
        if (editing === null || (await drafts.close(editing))) return setEditing(id);
        const failure = drafts.failure(editing);
        if (isMissing(failure)) setEditing(id);
        else throw failure;
      }),
    missing: () => setEditing(null),
    done: (id) =>
      attempt(async () => {
        if (!(await drafts.close(id))) return;
        setEditing(null);
        focusNext(`[data-id="${id}"] [data-act=edit]`);
      }),
    remove: ({ id }: NoteView) =>
      attempt(async () => {
        const byKeyboard = document.activeElement?.matches(":focus-visible") === true;
        // What was written goes into the trash with it, and comes back with it.
        if (!(await drafts.close(id))) return;
        setEditing((open) => (open === id ? null : open));
        await acts.remove(id);
        setDeleted((before) => [...before, id]);
        if (byKeyboard) focusNext("[data-act=undo]");
      }),
  };

  const changeActs: ChangeActs = {
    reveal: (start, end) => attempt(() => acts.revealText(start, end)),
    // To what can be done with it: a note that is being written has its cursor there.
    goToNote: (id) =>
      root.current
        ?.querySelector<HTMLElement>(`[data-entry="${id}"] :is(textarea, button)`)
        ?.focus(),
    accept: () =>
      attempt(async () => {
        await acts.acceptText();
        focusNext(".notes h2");
      }),
  };

  const forget = useCallback(() => setDeleted([]), []);
  const last = deleted.at(-1);
  const undo = (id: string): void =>
    attempt(async () => {
      await acts.restore(id);
      setDeleted((before) => before.filter((one) => one !== id));
      focusNext(`[data-id="${id}"] [data-act=edit]`);
    });

  return (
    <div class="article-view" ref={root}>
      <header class="top">
        <span class="brand">Verbale</span>
        {showsArticle(tab) && acts.openReading !== undefined && (
          <button
            type="button"
            class="quiet-button worded"
            data-act="reading"
            onClick={() => attempt(() => acts.openReading?.() ?? Promise.resolve())}
          >
            <ReadingIcon />
            {say("openReading")}
          </button>
        )}
        {acts.openPanel !== undefined && (
          <IconButton
            act="panel"
            label={say("openPanel")}
            onClick={() => attempt(() => acts.openPanel?.() ?? Promise.resolve())}
          >
            <PanelIcon />
          </IconButton>
        )}
      </header>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <main>
        <Body tab={tab} noteActs={noteActs} changeActs={changeActs} acts={acts} attempt={attempt} />
      </main>
      {access !== null && <SiteLine access={access} acts={acts} attempt={attempt} />}
      <div class="toast-place" role="status">
        {last !== undefined && <UndoToast key={last} onUndo={() => undo(last)} onGone={forget} />}
      </div>
    </div>
  );
}

/** Whether there is an article of a page; the reading view is one already. */
function showsArticle(tab: TabArticle): boolean {
  return tab.kind === "page" && tab.page.article !== null && tab.page.shownBy === "page";
}

interface BodyProps {
  tab: TabArticle;
  noteActs: NoteActs;
  changeActs: ChangeActs;
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

function Body({ tab, noteActs, changeActs, acts, attempt }: BodyProps) {
  const { say } = useTexts();
  if (tab.kind === "loading") return <Reading />;
  if (tab.kind === "closed") {
    return (
      <>
        <section class="empty">
          <h1>{say("notRunningTitle")}</h1>
          <p>{say(failureKey(tab.failure))}</p>
        </section>
        <ExportRow article="none" acts={acts} attempt={attempt} />
      </>
    );
  }
  const { page, notes, changes, editions, problem } = tab;
  if (page.status === "reading") return <Reading />;
  if (page.article === null) {
    return (
      <>
        <NoArticle reasons={page.reasons} acts={acts} attempt={attempt} />
        <ExportRow article="none" acts={acts} attempt={attempt} />
      </>
    );
  }
  const { openPanel } = acts;
  const placed = new Set(page.annotations.filter((a) => a.state === "exact").map((a) => a.id));
  const texts = [
    { text: page.margin, mentions: page.marginMentions },
    { text: page.article.text, mentions: page.mentions },
  ];
  return (
    <>
      <ArticleHead article={page.article} />
      {changes !== null && (
        <Changes
          changes={changes}
          lang={page.article.lang}
          acts={changeActs}
          openPanel={openPanel === undefined ? null : () => attempt(openPanel)}
        />
      )}
      <Editions
        article={page.article}
        annotated={editions}
        onOpen={(url) => attempt(() => acts.openEdition(url))}
      />
      {problem === null ? (
        <Notes
          found={notes.filter(({ id }) => placed.has(id))}
          lost={notes.filter(({ id }) => !placed.has(id))}
          acts={noteActs}
        />
      ) : (
        <p class="problem" role="alert">
          {say(failureKey(problem))}
        </p>
      )}
      <Outline
        outline={page.article.outline}
        lang={page.article.lang}
        onGo={(start, end) => attempt(() => acts.revealText(start, end))}
      />
      <section class="named">
        <h2>{say("namedTitle")}</h2>
        {texts.every(({ mentions }) => mentions.length === 0) ? (
          <p class="hint">{say("namedEmpty")}</p>
        ) : (
          <EntityList
            texts={texts}
            labels={tab.labels}
            onReveal={(id, n) => attempt(() => acts.revealEntity(id, n))}
          />
        )}
      </section>
      {problem === null && (
        <ExportRow
          article={notes.length > 0 ? "with-notes" : "without-notes"}
          acts={acts}
          attempt={attempt}
        />
      )}
    </>
  );
}

function Reading() {
  const { say } = useTexts();
  return (
    <p class="quiet" aria-busy="true">
      {say("reading")}
    </p>
  );
}

interface NoArticleProps {
  reasons: readonly Reason[];
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

function NoArticle({ reasons, acts, attempt }: NoArticleProps) {
  const { say } = useTexts();
  const [reason] = reasons;
  return (
    <section class="empty">
      <h1>{say("noArticleTitle")}</h1>
      <p>{reason === undefined ? say("noArticleText") : say(reasonKey(reason))}</p>
      <button
        type="button"
        class="main-button"
        data-act="open-anyway"
        onClick={() => attempt(() => acts.openAnyway())}
      >
        {say("annotateAnyway")}
      </button>
    </section>
  );
}

/**
 * Puts the focus on something that is drawn later: after an act that took the focused element
 * away. The answer takes a selector; a reader who has gone elsewhere meanwhile is left there.
 */
function useFocus(root: { current: HTMLElement | null }): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const { activeElement } = document;
    const elsewhere = activeElement !== null && activeElement !== document.body;
    const target = root.current?.querySelector<HTMLElement>(wanted.current) ?? null;
    if (target === null && !elsewhere) return;
    wanted.current = null;
    target?.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
}
