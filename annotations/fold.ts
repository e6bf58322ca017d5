/**
 * Folding for finding again: what survives a reflow, a template change, another Unicode
 * normalisation. White space goes entirely, so that line breaks, boxes and glued words cannot
 * matter; case, compatibility forms, kinds of quotation marks and dashes are one; combining marks
 * are composed with their base.
 */

/** Marks that join the character before them. */
const MARK = /\p{M}/u;
const QUOTES = "‘’‚‛“”„‟‹›«»`´′″「」『』＂＇";
const DASHES = "‐‑‒–—―−﹘﹣－";

/** Folded form of each BMP code unit that stands alone; null: not looked up yet. */
const table: (string | null)[] = new Array<string | null>(0x10000).fill(null);

/** True for a code unit that may combine with the one before it. Cheap for Latin and Cyrillic. */
function isMark(unit: number): boolean {
  if (unit < 0x300) return false;
  if (unit <= 0x36f) return true;
  // Han, kana letters, Hangul: no marks there that a news text uses to compose.
  if (unit >= 0x3400 && unit <= 0xd7a3) return false;
  return MARK.test(String.fromCharCode(unit));
}

function foldCluster(cluster: string): string {
  let folded = "";
  for (const character of cluster.normalize("NFKC").toLowerCase()) {
    if (/[\s\p{Cf}\p{Cc}]/u.test(character)) continue;
    if (QUOTES.includes(character)) folded += '"';
    else if (DASHES.includes(character)) folded += "-";
    else folded += character === "'" ? '"' : character;
  }
  return folded;
}

/** Length in code units of the cluster (a code point with its combining marks) at `at`. */
export function clusterLength(text: string, at: number): number {
  let end = at + 1;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff && end < text.length) {
    const low = text.charCodeAt(end);
    if (low >= 0xdc00 && low <= 0xdfff) end++;
  }
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end - at;
}

/** A folded text with, for every code unit of it, the offset in the source it came from. */
export interface Folded {
  text: string;
  /** Source offset of each folded code unit; one more at the end, the source's length. */
  offsets: Uint32Array;
}

/** Folds `source` in one pass, linear in its length. */
export function fold(source: string): Folded {
  const parts: string[] = [];
  let offsets = new Uint32Array(source.length + 16);
  let length = 0;
  for (let at = 0; at < source.length; ) {
    const size = clusterLength(source, at);
    let folded: string;
    if (size === 1) {
      const unit = source.charCodeAt(at);
      folded = table[unit] ?? "";
      if (table[unit] === null) {
        folded = foldCluster(source[at] as string);
        table[unit] = folded;
      }
    } else {
      folded = foldCluster(source.slice(at, at + size));
    }
    if (length + folded.length >= offsets.length) {
      const larger = new Uint32Array(offsets.length * 2 + folded.length);
      larger.set(offsets);
      offsets = larger;
    }
    for (let i = 0; i < folded.length; i++) offsets[length++] = at;
    parts.push(folded);
    at += size;
  }
  offsets[length] = source.length;
  return { text: parts.join(""), offsets: offsets.subarray(0, length + 1) };
}
