/** The versions of an article's text that are kept, oldest first. */
import type { ArticleText, ArticleVersion } from "./records.ts";

/** Versions kept of one article. */
const MOST = 20;
/** And their size together, UTF-16 code units: every read of the record reads them all. */
const ROOM = 4_000_000;

const sameText = (a: ArticleText, b: ArticleText): boolean =>
  a.text === b.text && a.title === b.title;

/** The version since which changes are told: the last that the reader accepted. */
export function lastAccepted(versions: readonly ArticleVersion[]): ArticleVersion | null {
  return versions.findLast(({ accepted }) => accepted) ?? versions[0] ?? null;
}

/**
 * The versions with this one behind them. A text that is the newest already is not kept twice. Of
 * too many the oldest go, never the first, the newest, or the last that was accepted.
 */
export function withVersion(
  versions: readonly ArticleVersion[],
  { title, text, blocks }: ArticleText,
  { readAt, accepted }: Pick<ArticleVersion, "readAt" | "accepted">,
): ArticleVersion[] {
  const newest = versions.at(-1);
  if (newest !== undefined && sameText(newest, { title, text, blocks })) {
    return accepted ? [...versions.slice(0, -1), { ...newest, readAt, accepted }] : [...versions];
  }
  const kept = [...versions, { readAt, accepted, title, text, blocks }];
  const isTooMuch = (): boolean =>
    kept.length > MOST || kept.reduce((size, version) => size + version.text.length, 0) > ROOM;
  while (isTooMuch()) {
    const needed = lastAccepted(kept);
    const oldest = kept.findIndex((v, n) => n > 0 && n < kept.length - 1 && v !== needed);
    if (oldest < 0) break;
    kept.splice(oldest, 1);
  }
  return kept;
}
