/** When a matched name is something else: a first name, a common word, part of an unknown name. */

import { COMPOUNDS, HONORIFICS, NOT_A_COUNTRY } from "./languages/vi.ts";
import type { Match } from "./lexicon.ts";
import { FLAG, GAP, type Tokens } from "./tokens.ts";
import type { Meaning } from "./vocabulary.ts";

/** Capitalised words that are no first name: at the head of a sentence, or before a surname. Folded. */
const NO_FIRST_NAME: ReadonlySet<string> = new Set(
  (
    "in the for from with as but and while when since after before at on by to of if both like that this under " +
    "mr mrs ms dr minister president secretary chancellor premier foreign leader king candidate mister " +
    "der die das den dem des ein eine im an am auf fur nach seit bei unter uber zur zum unsere herr frau " +
    "le la les en au aux du de pour selon avec mais et dans m mme monsieur madame ministre " +
    "в на с из по от для и но как при после к о об у же что если господин госпожа президент министр товарищ " +
    "ong ba tong thu chu ngoai voi tai o va cua trong theo tu den"
  ).split(" "),
);

/** Is token i capitalised, next to its neighbour by a space, and unexplained by any match? */
function strangeCapital(tokens: Tokens, i: number, gapAt: number, known: Uint8Array): boolean {
  if (i < 0 || i >= tokens.count || tokens.gap[gapAt] !== GAP.space) return false;
  const flags = tokens.flags[i] ?? 0;
  return (flags & FLAG.capital) !== 0 && known[i] === 0 && !NO_FIRST_NAME.has(tokens.key(i));
}

/**
 * Vietnamese countries of one syllable are also given names (Nga, Đức, Anh, Mỹ) and, at the head of
 * a sentence, halves of common words (Pháp luật). "Anh" there is the pronoun he, unless a comma, a
 * dash or "và" + a capital shows a list of countries.
 */
function vietnameseSyllable(tokens: Tokens, i: number, known: Uint8Array): boolean {
  const flags = tokens.flags[i] ?? 0;
  const next = i + 1;
  const nextGap = tokens.gap[next] ?? GAP.sentence;
  const first = (flags & FLAG.first) !== 0;
  if (first) {
    if (next < tokens.count && nextGap === GAP.space) {
      if (NOT_A_COUNTRY.get(tokens.key(i))?.has(tokens.key(next))) return false;
      if ((tokens.flags[next] ?? 0) & FLAG.capital && known[next] === 0) return false;
      if (tokens.surface(i) === "Anh") {
        return (
          tokens.surface(next) === "và" &&
          next + 1 < tokens.count &&
          ((tokens.flags[next + 1] ?? 0) & FLAG.capital) !== 0
        );
      }
    }
    return true;
  }
  if (i > 0 && tokens.gap[i] === GAP.space) {
    if (
      HONORIFICS.has(
        tokens
          .surface(i - 1)
          .normalize("NFC")
          .toLowerCase(),
      )
    )
      return false;
    // "Nguyễn Thị Nga", "Trần Minh Đức": the tail of a name nobody has listed.
    if (strangeCapital(tokens, i - 1, i, known)) return false;
  }
  return true;
}

/** The first syllable of a Vietnamese compound: Đảng ủy (a party committee) is not Đảng. */
export function isHalfCompound(tokens: Tokens, m: Match<Meaning>): boolean {
  if (m.to - m.from > 1 || m.to >= tokens.count || tokens.gap[m.to] !== GAP.space) return false;
  return COMPOUNDS.get(tokens.key(m.from))?.has(tokens.key(m.to)) ?? false;
}

/** `known[i]` is 1 where some multi-word name, office or organisation covers token i. */
export function stands(
  tokens: Tokens,
  m: Match<Meaning>,
  known: Uint8Array,
  lang: string,
  home: string | null,
): boolean {
  const { marks, type, id } = m.form.value;
  if (marks.includes("bare")) {
    const own = /^(?:org|office):([a-z]{2})-/.exec(id)?.[1]?.toUpperCase() ?? "VN";
    if (home !== own) return false;
    // "Party" of "Labour Party", "Secretariat" of somebody's own.
    if (m.to - m.from === 1 && strangeCapital(tokens, m.from - 1, m.from, known)) return false;
  }
  if (m.to - m.from > 1 || (tokens.flags[m.from] ?? 0) & FLAG.han) return true;
  if (lang === "vi" && type === "PLACE" && m.form.value.polity) {
    // Two-syllable names are written as two tokens; one token of up to four letters is a syllable.
    if (m.form.text.length <= 4) return vietnameseSyllable(tokens, m.from, known);
    return true;
  }
  if (marks.includes("guard")) {
    if (strangeCapital(tokens, m.from - 1, m.from, known)) return false;
    if (strangeCapital(tokens, m.to, m.to, known)) return false;
  }
  if (type === "PERSON" && lang !== "de") {
    if (strangeCapital(tokens, m.from - 1, m.from, known)) return false;
  }
  return true;
}
