import type { ArticleChanges, ChangeView } from "../messages/from-views.ts";
import { IconButton } from "./IconButton.tsx";
import { GoIcon } from "./icons.tsx";
import type { TextKey } from "./texts.ts";
import { useTexts } from "./texts-context.ts";

/** Changes that are shown without being asked for. */
const FEW = 3;

const LABELS: Readonly<Record<ChangeView["kind"], TextKey>> = {
  added: "changeAdded",
  removed: "changeRemoved",
  reworded: "changeReworded",
};

/** What can be done with what changed. */
export interface ChangeActs {
  /** Scrolls the page to a passage of its text. */
  reveal(start: number, end: number): void;
  /** Goes to a note in this view. */
  goToNote(id: string): void;
  /** The reader has seen what is new. */
  accept(): void;
}

interface Props {
  changes: ArticleChanges;
  /** BCP 47 of the article. */
  lang: string;
  acts: ChangeActs;
  /** Where there is room for a line only: the way to where there is more. */
  openPanel: (() => void) | null;
}

/** What is new in an article since the reader read it, and which of their notes that touches. */
export function Changes({ changes, lang, acts, openPanel }: Props) {
  const { say, count, lang: ownLang } = useTexts();
  const { counts, since } = changes;
  const day = new Intl.DateTimeFormat(ownLang, { dateStyle: "long" }).format(new Date(since));
  const summary = [
    counts.reworded > 0 && count("changesReworded", counts.reworded),
    counts.added > 0 && count("changesAdded", counts.added),
    counts.removed > 0 && count("changesRemoved", counts.removed),
  ]
    .filter((part) => part !== false)
    .join(" · ");
  const all = counts.added + counts.removed + counts.reworded;
  const rest = all - changes.changes.length;
  return (
    <section class="changes">
      <h2>{say("changesTitle", day)}</h2>
      {openPanel !== null ? (
        <p class="hint">
          {summary}{" "}
          <button type="button" class="text-button" data-act="show-changes" onClick={openPanel}>
            {say("openPanel")}
          </button>
        </p>
      ) : (
        <>
          <details open={all <= FEW}>
            <summary>{summary}</summary>
            <ol>
              {changes.changes.map((change, n) => (
                <li key={n}>
                  <ChangeItem change={change} lang={lang} acts={acts} />
                </li>
              ))}
            </ol>
            {rest > 0 && <p class="hint">{count("moreChanges", rest)}</p>}
          </details>
          <button type="button" class="plain-button" data-act="mark-read" onClick={acts.accept}>
            {say("markAsRead")}
          </button>
        </>
      )}
    </section>
  );
}

interface ItemProps {
  change: ChangeView;
  lang: string;
  acts: ChangeActs;
}

function ChangeItem({ change, lang, acts }: ItemProps) {
  const { say, count } = useTexts();
  const { kind, isTitle, place, notes } = change;
  const [first] = notes;
  return (
    <article class="change" data-kind={kind}>
      <header>
        <h3>{say(isTitle ? "changeTitle" : LABELS[kind])}</h3>
        {first !== undefined && (
          <button
            type="button"
            class="text-button"
            data-act="go-to-note"
            onClick={() => acts.goToNote(first)}
          >
            {count("notes", notes.length)}
          </button>
        )}
        {place !== null && (
          <IconButton
            act="reveal-change"
            label={say("showInText")}
            onClick={() => acts.reveal(place.start, place.end)}
          >
            <GoIcon />
          </IconButton>
        )}
      </header>
      <p lang={lang} dir="auto">
        <Parts change={change} />
      </p>
    </article>
  );
}

/** The words; what is new and what is gone is marked where both stand together. */
function Parts({ change: { kind, parts } }: { change: ChangeView }) {
  const { say, lang } = useTexts();
  // Few screen readers tell inserted words from deleted ones by themselves.
  const said = (key: TextKey) =>
    kind === "reworded" && (
      <span class="unseen" lang={lang} dir="auto">
        {` ${say(key)} `}
      </span>
    );
  return (
    <>
      {parts.map((part, n) => {
        const key = `${n} ${part.kind}`;
        if (part.kind === "same") return <span key={key}>{part.text}</span>;
        if (part.kind === "added") {
          return (
            <ins key={key}>
              {said("partAdded")}
              {part.text}
            </ins>
          );
        }
        return (
          <del key={key}>
            {said("partRemoved")}
            {part.text}
          </del>
        );
      })}
    </>
  );
}
