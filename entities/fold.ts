/**
 * Folding: the many spellings of one word to one key.
 *
 * NFC and NFD, upper and lower case, Latin diacritics, đ, ё, full-width forms, soft hyphens and
 * zero-width characters, and look-alike letters of another script inside one word all fold away.
 * A key may be longer or shorter than the word: tokens carry their own offsets, so nothing has to
 * be mapped back.
 */

/** Code points whose key is not one letter, or not what NFD gives. */
const SPECIAL: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  þ: "th",
  Þ: "th",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  ı: "i",
  İ: "i",
  ħ: "h",
  Ħ: "h",
  // й is a letter of its own; only ё gives way, as newspapers print it either way.
  й: "й",
  Й: "й",
  ё: "е",
  Ё: "е",
};

/** Cyrillic letters that look like Latin ones, and back: «Thоng Nhаt» with Cyrillic о, а is real. */
const CYRILLIC = "АВЕКМНОРСТУХЅІЈаеорсухѕіј";
const LATIN = "ABEKMHOPCTYXSIJaeopcyxsij";
const TO_LATIN = new Map<string, string>();
const TO_CYRILLIC = new Map<string, string>();
for (let i = 0; i < CYRILLIC.length; i++) {
  TO_LATIN.set(CYRILLIC.charAt(i), LATIN.charAt(i));
  TO_CYRILLIC.set(LATIN.charAt(i), CYRILLIC.charAt(i));
}

const UNKNOWN = 0xffff;
/** UTF-16 code unit to its folded code unit; 0 drops it, UNKNOWN is not computed yet. */
const table = new Uint16Array(0x10000).fill(UNKNOWN);
const special = new Map(Object.entries(SPECIAL));

const MARK = /\p{M}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/** Characters that stand inside a word and mean nothing: soft hyphen, zero-width ones, BOM. */
export function isIgnorable(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

function computeFold(code: number): number {
  if (isIgnorable(code)) return 0;
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0);
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const ch = String.fromCharCode(code);
  if (MARK.test(ch)) return 0;
  const lower = ch.toLowerCase();
  if (lower === "й") return lower.charCodeAt(0);
  // Only Latin and Cyrillic lose their accents; elsewhere (Hangul) NFD would take letters apart.
  const base = LATIN_LETTER.test(ch) || CYRILLIC_LETTER.test(ch) ? lower.normalize("NFD") : lower;
  return base.charCodeAt(0);
}

function foldUnit(code: number): number {
  let folded = table[code] ?? UNKNOWN;
  if (folded === UNKNOWN) {
    folded = computeFold(code);
    table[code] = folded;
  }
  return folded;
}

/** A word longer than this (UTF-16 code units) is no name: it is neither normalised nor looked up. */
export const LONGEST_WORD = 64;

/** The surface of a word in NFC, full-width letters narrow, ignorable characters dropped. Bounded by LONGEST_WORD. */
export function clean(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else if (!isIgnorable(code)) out += word.charAt(i);
  }
  return out.normalize("NFC");
}

/** Letters of the minority script of a mixed word replaced by their look-alikes of the majority. */
export function unmix(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (const ch of word) {
    if (LATIN_LETTER.test(ch)) latin++;
    else if (CYRILLIC_LETTER.test(ch)) cyrillic++;
  }
  if (latin === 0 || cyrillic === 0) return word;
  const map = latin >= cyrillic ? TO_LATIN : TO_CYRILLIC;
  let out = "";
  for (const ch of word) out += map.get(ch) ?? ch;
  return out;
}

/**
 * The key of one word. Words with combining or ignorable characters go through NFC first, so that
 * и + U+0306 is й and not и.
 */
export function fold(word: string): string {
  let plain = true;
  let latin = false;
  let cyrillic = false;
  let compose = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 0x80) {
      if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin = true;
      continue;
    }
    plain = false;
    if (code >= 0xc0 && code < 0x250) latin = true;
    else if (code >= 0x400 && code < 0x530) cyrillic = true;
    else if ((code >= 0x300 && code < 0x370) || isIgnorable(code)) compose = true;
    else if (code >= 0xff01 && code <= 0xff5e) {
      compose = true;
      latin = true;
    }
  }
  if (plain) return word.toLowerCase();
  let source = compose ? clean(word) : word;
  if (latin && cyrillic) source = unmix(source);
  let out = "";
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x80) {
      out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : source.charAt(i);
      continue;
    }
    if (code < 0x460 || code === 0x1e9e) {
      const s = special.get(source.charAt(i));
      if (s !== undefined) {
        out += s;
        continue;
      }
    }
    const folded = foldUnit(code);
    if (folded !== 0) out += String.fromCharCode(folded);
  }
  return out;
}

/** Grave, acute, hook above, tilde, dot below: the five written tones of Vietnamese. */
const TONES = "\u0300\u0301\u0309\u0303\u0323";

/**
 * The lower-case word with its diacritics, the tone last: hòa and hoà, both in use, are one key,
 * while Anh, Ảnh and anh's other tones stay apart.
 */
export function toneKey(word: string): string {
  const decomposed = unmix(clean(word)).toLowerCase().normalize("NFD");
  let letters = "";
  let tone = "";
  for (const ch of decomposed) {
    if (TONES.includes(ch)) tone += ch;
    else letters += ch;
  }
  return letters + tone;
}

/** Has the word any letter beyond ASCII, once composed? */
export function hasDiacritics(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x80 && !isIgnorable(code)) return true;
  }
  return false;
}
