/**
 * Tokens: words, numbers and single Han characters of a text, with what lies between them.
 *
 * Letters and digits are split apart ("G20" is G + 20, glued), so that dates glued to a word and
 * codes are seen; a mention may not begin or end at such a seam.
 */

import { fold, isIgnorable, LONGEST_WORD } from "./fold.ts";

/** What stands between a token and the one before it. */
export const GAP = {
  /** Nothing: Han next to Han, or a seam of letters and digits. */
  none: 0,
  space: 1,
  /** Any hyphen or dash without spaces, or a middle dot in a transcribed name. */
  dash: 2,
  apostrophe: 3,
  /** A full stop, with or without a space. */
  period: 4,
  /** A dash with spaces around it. */
  spacedDash: 5,
  /** Other punctuation inside a sentence. */
  other: 6,
  /** The sentence or the line ended. */
  sentence: 7,
} as const;

/** Bits of a token. */
export const FLAG = {
  digit: 1,
  han: 2,
  latin: 4,
  cyrillic: 8,
  /** First letter is upper case. */
  capital: 16,
  allCaps: 32,
  /** Has a letter beyond ASCII. */
  marked: 64,
  /** First token of a sentence or line. */
  first: 128,
  /** Stuck to the token before it without being Han. */
  glued: 256,
} as const;

export interface Tokens {
  text: string;
  count: number;
  /** UTF-16 offsets. */
  start: Int32Array;
  end: Int32Array;
  flags: Uint16Array;
  /** GAP before the token. */
  gap: Uint8Array;
  /** Folded key of token i, computed once. */
  key(i: number): string;
  surface(i: number): string;
}

const C_UNKNOWN = 0;
const C_OTHER = 1;
const C_SPACE = 2;
const C_LETTER = 3;
const C_DIGIT = 4;
const C_MARK = 5;
const C_IGNORE = 6;
const C_HAN = 7;
const C_APOSTROPHE = 8;
const C_DASH = 9;
const C_PERIOD = 10;
const C_STOP = 11;
const C_DOT = 12;

const classes = new Uint8Array(0x10000);
const IS_LETTER = /\p{L}/u;
const IS_DIGIT = /[0-9０-９]/;
const IS_MARK = /\p{M}/u;
const IS_SPACE = /[\s\u00a0]/;

function classify(code: number): number {
  if (isIgnorable(code)) return C_IGNORE;
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return C_HAN;
  // Kana have no spaces either; 々 and 〇 belong to Han.
  if ((code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || code === 0x3005 || code === 0x3007)
    return C_HAN;
  if (code >= 0xd800 && code <= 0xdfff) return C_OTHER;
  const ch = String.fromCharCode(code);
  if (ch === "&") return C_LETTER;
  if (IS_DIGIT.test(ch)) return C_DIGIT;
  if (ch === "\n" || ch === "\r" || ch === "\u2028" || ch === "\u2029") return C_STOP;
  if (IS_SPACE.test(ch)) return C_SPACE;
  if ("'’‘ʼʻ´`′".includes(ch)) return C_APOSTROPHE;
  if ("-‐‑‒–—―−－﹘".includes(ch)) return C_DASH;
  if ("·・‧•".includes(ch)) return C_DOT;
  if (ch === ".") return C_PERIOD;
  if ("!?…。！？\u061f".includes(ch)) return C_STOP;
  if (IS_LETTER.test(ch)) return C_LETTER;
  if (IS_MARK.test(ch)) return C_MARK;
  return C_OTHER;
}

function classOf(code: number): number {
  let c = classes[code] ?? C_OTHER;
  if (c === C_UNKNOWN) {
    c = classify(code);
    classes[code] = c;
  }
  return c;
}

/** Class at i, astral characters by their code point. Lone surrogates are other. */
function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code > 0xdfff) return classOf(code);
  const cp = text.codePointAt(i) ?? 0;
  if (cp <= 0xffff) return C_OTHER;
  if (cp >= 0x20000 && cp <= 0x3ffff) return C_HAN;
  return IS_LETTER.test(String.fromCodePoint(cp)) ? C_LETTER : C_OTHER;
}

/** Is this full stop the end of a sentence? Not after a short abbreviation or between digits. */
function gapOf(text: string, from: number, to: number): number {
  if (from === to) return GAP.none;
  let space = false;
  let dash = false;
  let apostrophe = false;
  let period = false;
  let other = false;
  for (let i = from; i < to; i++) {
    switch (classAt(text, i)) {
      case C_STOP:
        return GAP.sentence;
      case C_SPACE:
        space = true;
        break;
      case C_IGNORE:
      case C_MARK:
        break;
      case C_DASH:
      case C_DOT:
        dash = true;
        break;
      case C_APOSTROPHE:
        apostrophe = true;
        break;
      case C_PERIOD:
        if (period) return GAP.sentence;
        period = true;
        break;
      default:
        other = true;
    }
  }
  if (other) return period ? GAP.sentence : GAP.other;
  if (period) return dash || apostrophe ? GAP.other : GAP.period;
  if (dash) return apostrophe ? GAP.other : space ? GAP.spacedDash : GAP.dash;
  if (apostrophe) return space ? GAP.other : GAP.apostrophe;
  return GAP.space;
}

/** Flags of a word from its letters; one pass over at most LONGEST_WORD units. */
function wordFlags(text: string, from: number, to: number): number {
  let flags = 0;
  let upper = 0;
  let letters = 0;
  const stop = Math.min(to, from + LONGEST_WORD);
  for (let i = from; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 97 && code <= 122) {
        flags |= FLAG.latin;
        letters++;
      } else if (code >= 65 && code <= 90) {
        flags |= FLAG.latin;
        letters++;
        upper++;
        if (letters === 1) flags |= FLAG.capital;
      }
      continue;
    }
    if (classOf(code) !== C_LETTER) {
      if (!isIgnorable(code)) flags |= FLAG.marked;
      continue;
    }
    flags |= FLAG.marked;
    letters++;
    if (code >= 0x400 && code < 0x530) flags |= FLAG.cyrillic;
    else if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) flags |= FLAG.latin;
    const ch = text.charAt(i);
    if (ch !== ch.toLowerCase()) {
      upper++;
      if (letters === 1) flags |= FLAG.capital;
    }
  }
  if (upper === letters && letters > 0) flags |= FLAG.allCaps;
  return flags;
}

/** Cut a text into tokens. Time and memory linear in the text. */
export function tokenise(text: string): Tokens {
  const n = text.length;
  let capacity = Math.max(16, (n >> 2) + 16);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let flags = new Uint16Array(capacity);
  let gap = new Uint8Array(capacity);
  let count = 0;
  let previousEnd = 0;

  const push = (from: number, to: number, bits: number): void => {
    if (count === capacity) {
      capacity *= 2;
      const grow = <T extends Int32Array | Uint16Array | Uint8Array>(a: T, b: T): T => {
        b.set(a as never);
        return b;
      };
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      flags = grow(flags, new Uint16Array(capacity));
      gap = grow(gap, new Uint8Array(capacity));
    }
    let between: number = count === 0 ? GAP.sentence : gapOf(text, previousEnd, from);
    let all = bits;
    if (between === GAP.none) {
      const before = flags[count - 1] ?? 0;
      if (!(bits & FLAG.han) && !(before & FLAG.han)) all |= FLAG.glued;
    }
    if (between === GAP.period && bits & FLAG.capital && from - previousEnd > 1) {
      // "… visit. The …" ends a sentence; "St. Petersburg", "TP. Hồ Chí Minh" do not.
      const length = (end[count - 1] ?? 0) - (start[count - 1] ?? 0);
      if (length > 3 || (flags[count - 1] ?? 0) & FLAG.digit) between = GAP.sentence;
      else all |= FLAG.first;
    }
    if (between === GAP.sentence) all |= FLAG.first;
    start[count] = from;
    end[count] = to;
    flags[count] = all;
    gap[count] = between;
    count++;
    previousEnd = to;
  };

  let i = 0;
  while (i < n) {
    const c = classAt(text, i);
    const width = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    if (c === C_HAN) {
      push(i, i + width, FLAG.han);
      i += width;
    } else if (c === C_LETTER || c === C_DIGIT) {
      const from = i;
      let to = i + width;
      i = to;
      while (i < n) {
        const d = classAt(text, i);
        const w = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        if (d === c) to = i + w;
        else if (d === C_MARK && c === C_LETTER) to = i + w;
        else if (d !== C_IGNORE) break;
        i += w;
      }
      i = to;
      push(from, to, c === C_DIGIT ? FLAG.digit : wordFlags(text, from, to));
    } else i += width;
  }

  const keys: (string | undefined)[] = new Array(count);
  return {
    text,
    count,
    start,
    end,
    flags,
    gap,
    key(index) {
      let k = keys[index];
      if (k === undefined) {
        const from = start[index] ?? 0;
        const to = end[index] ?? 0;
        k = to - from > LONGEST_WORD ? "" : fold(text.slice(from, to));
        keys[index] = k;
      }
      return k;
    },
    surface(index) {
      return text.slice(start[index], end[index]);
    },
  };
}
