import { useEffect, useState } from "preact/hooks";
import type { Article, Reason } from "../article/types.ts";
import type { NoteView } from "../messages/from-views.ts";
import type { PageState } from "../messages/to-page.ts";
import { EntityList } from "./EntityList.tsx";
import { failureKey } from "./failures.ts";
import { IconButton } from "./IconButton.tsx";
import { ExportIcon, PanelIcon } from "./icons.tsx";
import { NoteCard } from "./NoteCard.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { reasonKey } from "./reasons.ts";
import type { Acts, SiteAccess, TabArticle } from "./services.ts";
import { useTexts } from "./texts-context.ts";

/** How long "undo" is offered after a note was deleted, milliseconds. */
const UNDO_TIME = 12_000;

interface Props {
  tab: TabArticle;
  access: SiteAccess | null;
  knownTags: readonly string[];
  acts: Acts;
  explain(error: unknown): string;
}

/** The article of a tab: what it is, the reader's notes, who and what it names. Popup and side panel show the same. */
export function ArticleView({ tab, access, knownTags, acts, explain }: Props) {
  const { say } = useTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<NoteView | null>(null);

  useEffect(() => {
    if (deleted === null) return;
    const timer = setTimeout(() => setDeleted(null), UNDO_TIME);
    return () => clearTimeout(timer);
  }, [deleted]);

  /** Does something, and says what went wrong. */
  const attempt = (work: () => Promise<void>): void => {
    setProblem(null);
    work().catch((error: unknown) => setProblem(explain(error)));
  };

  const remove = (note: NoteView): void =>
    attempt(async () => {
      await acts.remove(note.id);
      setDeleted(note);
    });

  return (
    <div class="article-view">
      <header class="top">
        <span class="brand">Verbale</span>
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
        <Body
          tab={tab}
          knownTags={knownTags}
          acts={acts}
          explain={explain}
          attempt={attempt}
          remove={remove}
        />
      </main>
      {access !== null && <SiteLine access={access} acts={acts} attempt={attempt} />}
      <div class="toast-place" role="status">
        {deleted !== null && (
          <p class="toast">
            {say("noteDeleted")}
            <button
              type="button"
              class="text-button"
              data-act="undo"
              onClick={() =>
                attempt(async () => {
                  await acts.restore(deleted.id);
                  setDeleted(null);
                })
              }
            >
              {say("undo")}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

interface BodyProps {
  tab: TabArticle;
  knownTags: readonly string[];
  acts: Acts;
  explain(error: unknown): string;
  attempt(work: () => Promise<void>): void;
  remove(note: NoteView): void;
}

function Body({ tab, knownTags, acts, explain, attempt, remove }: BodyProps) {
  const { say } = useTexts();
  if (tab.kind === "loading")
    return (
      <p class="quiet" aria-busy="true">
        {say("reading")}
      </p>
    );
  if (tab.kind === "closed") {
    return (
      <section class="empty">
        <h1>{say("notRunningTitle")}</h1>
        <p>{say(failureKey(tab.failure))}</p>
      </section>
    );
  }
  const { page, notes } = tab;
  if (page.status === "reading")
    return (
      <p class="quiet" aria-busy="true">
        {say("reading")}
      </p>
    );
  if (page.article === null)
    return <NoArticle reasons={page.reasons} acts={acts} attempt={attempt} />;
  const places = new Map(page.annotations.map((a) => [a.id, a.state]));
  const isLost = (note: NoteView): boolean => places.get(note.id) === "orphan";
  const shared = { knownTags, acts, explain, attempt, remove };
  return (
    <>
      <ArticleHead article={page.article} />
      {tab.problem !== null && (
        <p class="problem" role="alert">
          {say(failureKey(tab.problem))}
        </p>
      )}
      {tab.problem === null && (
        <Notes
          {...shared}
          found={notes.filter((note) => !isLost(note))}
          lost={notes.filter(isLost)}
        />
      )}
      <Named page={page} labels={tab.labels} acts={acts} attempt={attempt} />
      {tab.problem === null && (
        <ExportRow hasNotes={notes.length > 0} acts={acts} attempt={attempt} />
      )}
    </>
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

function ArticleHead({ article }: { article: Article }) {
  const texts = useTexts();
  const facts = [
    article.siteName ?? new URL(article.canonicalUrl).hostname,
    article.byline,
    dateOf(article.publishedTime, texts.lang),
    languageName(article.lang, texts.lang),
  ].filter((fact) => fact !== null);
  return (
    <section class="article-head">
      <h1 lang={article.lang} dir="auto" title={article.title}>
        {article.title}
      </h1>
      <p class="facts">{facts.join(" · ")}</p>
    </section>
  );
}

interface NotesProps {
  found: readonly NoteView[];
  lost: readonly NoteView[];
  knownTags: readonly string[];
  acts: Acts;
  explain(error: unknown): string;
  attempt(work: () => Promise<void>): void;
  remove(note: NoteView): void;
}

function Notes({ found, lost, knownTags, acts, explain, attempt, remove }: NotesProps) {
  const { say, count } = useTexts();
  const [editing, setEditing] = useState<string | null>(null);
  const number = found.length + lost.length;

  const card = (note: NoteView, isLost: boolean) =>
    editing === note.id ? (
      <NoteEditor
        note={note}
        knownTags={knownTags}
        explain={explain}
        onChange={(change) => acts.update(note.id, change)}
        onDelete={() => {
          setEditing(null);
          remove(note);
        }}
        onDone={() => setEditing(null)}
      />
    ) : (
      <NoteCard
        note={note}
        lost={isLost}
        onReveal={() => attempt(() => acts.reveal(note.id))}
        onEdit={() => setEditing(note.id)}
        onDelete={() => remove(note)}
      />
    );

  return (
    <section class="notes">
      <h2>{number === 0 ? say("notesTitle") : count("notes", number)}</h2>
      {number === 0 && <p class="hint">{say("notesEmpty")}</p>}
      <ul>
        {found.map((note) => (
          <li key={note.id}>{card(note, false)}</li>
        ))}
      </ul>
      {lost.length > 0 && (
        <>
          <h3 class="lost-title">{count("lostNotes", lost.length)}</h3>
          <p class="hint">{say("lostHint")}</p>
          <ul class="lost-notes">
            {lost.map((note) => (
              <li key={note.id}>{card(note, true)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface NamedProps {
  page: PageState;
  labels: Readonly<Record<string, string>>;
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

function Named({ page, labels, acts, attempt }: NamedProps) {
  const { say } = useTexts();
  const texts = [
    { text: page.margin, mentions: page.marginMentions },
    { text: page.article?.text ?? "", mentions: page.mentions },
  ];
  const nothing = page.mentions.length + page.marginMentions.length === 0;
  return (
    <section class="named">
      <h2>{say("namedTitle")}</h2>
      {nothing ? (
        <p class="hint">{say("namedEmpty")}</p>
      ) : (
        <EntityList
          texts={texts}
          labels={labels}
          onReveal={(id, n) => attempt(() => acts.revealEntity(id, n))}
        />
      )}
    </section>
  );
}

interface ExportProps {
  hasNotes: boolean;
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

function ExportRow({ hasNotes, acts, attempt }: ExportProps) {
  const { say } = useTexts();
  const [scope, setScope] = useState<"article" | "all">("article");
  return (
    <section class="export">
      <ExportIcon />
      <select
        aria-label={say("exportScope")}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value === "all" ? "all" : "article")}
      >
        <option value="article">{say("exportArticle")}</option>
        <option value="all">{say("exportAll")}</option>
      </select>
      {(["markdown", "json"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="plain-button"
          data-act={`export-${format}`}
          disabled={scope === "article" && !hasNotes}
          onClick={() => attempt(() => acts.exportNotes(format, scope))}
        >
          {say(format === "markdown" ? "formatMarkdown" : "formatJson")}
        </button>
      ))}
    </section>
  );
}

interface SiteLineProps {
  access: SiteAccess;
  acts: Acts;
  attempt(work: () => Promise<void>): void;
}

function SiteLine({ access: { host, ground }, acts, attempt }: SiteLineProps) {
  const { say } = useTexts();
  return (
    <footer class="site">
      {ground === "known" && <span>{say("siteKnown", host)}</span>}
      {ground === "always" && (
        <>
          <span>{say("siteAlways", host)}</span>
          <button
            type="button"
            class="text-button"
            data-act="leave-site"
            onClick={() => attempt(() => acts.leaveSite(host))}
          >
            {say("siteStop")}
          </button>
        </>
      )}
      {ground === "once" && (
        <>
          <span>{say("siteOnce")}</span>
          <button
            type="button"
            class="text-button"
            data-act="allow-site"
            onClick={() => attempt(() => acts.allowSite(host))}
          >
            {say("siteAllow", host)}
          </button>
        </>
      )}
    </footer>
  );
}

/** The publisher's own day and time, not the reader's zone: that is what is cited. */
function dateOf(time: string | null, lang: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(time ?? "");
  if (parts === null) return null;
  const day = new Date(`${parts[1]}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const shown = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" }).format(day);
  return parts[2] === undefined ? shown : `${shown}, ${parts[2]}`;
}

function languageName(tag: string, lang: string): string | null {
  try {
    return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? null;
  } catch {
    return null; // not a language tag
  }
}
