import { quotesInText } from "../../annotations/index.ts";
import { type Change, type ChangePart, compare, compareWords } from "../../article/index.ts";
import type { ArticleChanges, ChangeView } from "../../messages/from-views.ts";
import type { AnnotationRecord, ArticleText, ArticleVersion } from "../../storage/records.ts";

/** Changes that a view lists. */
const MOST = 200;
/** Of one change, UTF-16 code units. */
const LONGEST = 600;
/** Of what stayed the same, on either side of what did not. */
const CONTEXT = 80;
/** Less is not worth leaving out. */
const ELISION = 40;

/** What is new in an article since it was read, and which notes that touches; null when nothing is. */
export function changesSince(
  before: ArticleVersion,
  now: ArticleText,
  annotations: readonly AnnotationRecord[],
): ArticleChanges | null {
  if (before.text === now.text && before.title === now.title) return null;
  const found = [...titleChange(before, now), ...compare(before, now).map(inText)];
  if (found.length === 0) return null;
  const count = (wanted: Change["kind"]): number =>
    found.filter(({ change }) => change.kind === wanted).length;
  const shown = found.slice(0, MOST);
  const touched = notesOn(shown, before, now, annotations);
  return {
    since: before.readAt,
    counts: { added: count("added"), removed: count("removed"), reworded: count("reworded") },
    changes: shown.map(({ change, isTitle }, n) => ({
      kind: change.kind,
      isTitle,
      place: isTitle ? null : change.after,
      parts: shorten(change.parts),
      notes: touched[n] ?? [],
    })),
  };
}

interface Found {
  change: Change;
  /** Its offsets are into the title. */
  isTitle: boolean;
}

const inText = (change: Change): Found => ({ change, isTitle: false });

function titleChange(before: ArticleText, now: ArticleText): Found[] {
  const parts = compareWords(before.title, now.title);
  if (parts.every(({ kind }) => kind === "same")) return [];
  const change: Change = {
    kind: "reworded",
    before: { start: 0, end: before.title.length },
    after: { start: 0, end: now.title.length },
    parts,
  };
  return [{ change, isTitle: true }];
}

/**
 * For each change the ids of the notes on its words: as they were, since the notes are older than
 * the change; else as they are, of notes that were written since.
 */
function notesOn(
  found: readonly Found[],
  before: ArticleText,
  now: ArticleText,
  annotations: readonly AnnotationRecord[],
): string[][] {
  const quotes = annotations.map(({ target }) => target.selector);
  // The title stands before the text, as on the page.
  const then = quotesInText(withTitle(before), quotes);
  const today = quotesInText(withTitle(now), quotes);
  return found.map(({ change, isTitle }) => {
    const offsetIn = ({ title }: ArticleText): number => (isTitle ? 0 : title.length + 1);
    return annotations
      .filter((_, n) => {
        const old = then[n] ?? null;
        return old !== null
          ? overlaps(old, change.before, offsetIn(before))
          : overlaps(today[n] ?? null, change.after, offsetIn(now));
      })
      .map(({ id }) => id);
  });
}

const withTitle = ({ title, text }: ArticleText): string => `${title}\n${text}`;

function overlaps(quote: Change["before"], block: Change["before"], offset: number): boolean {
  if (quote === null || block === null) return false;
  return quote.start < block.end + offset && quote.end > block.start + offset;
}

/** What stayed is shown as far as it explains what did not; all together has an end. */
function shorten(parts: readonly ChangePart[]): ChangeView["parts"] {
  const short: ChangePart[] = [];
  // What went leaves room for what came.
  const room = { removed: LONGEST / 2, added: LONGEST / 2, same: LONGEST };
  parts.forEach(({ kind, text }, n) => {
    if (room[kind] <= 0) return;
    const calm = kind === "same" ? calmed(text, n > 0, n < parts.length - 1) : text;
    const cut = calm.length > room[kind] ? `${head(calm, room[kind])}…` : calm;
    room[kind] -= cut.length;
    short.push({ kind, text: cut });
  });
  return short;
}

/** Unchanged words between changes: those next to one. */
function calmed(text: string, after: boolean, before: boolean): string {
  const begin = after ? head(text, CONTEXT) : "";
  const end = before ? tail(text, CONTEXT) : "";
  const left = begin.length + end.length;
  return text.length - left < ELISION ? text : `${begin}…${end}`;
}

/** The first code units, to the end of a word where there is one. */
function head(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/\S{1,20}$/u, "");
}

function tail(text: string, length: number): string {
  return text.length <= length ? text : text.slice(-length).replace(/^\S{1,20}/u, "");
}
