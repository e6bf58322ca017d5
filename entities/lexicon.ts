/**
 * A lexicon: a trie over folded tokens, one pass over the text.
 *
 * Transitions live in one open-addressing hash over (node, word), so a lookup costs the same with
 * two hundred names as with twenty thousand. What the fold forgot (case, Vietnamese tones, the
 * punctuation inside a name) is checked only where a whole name has matched.
 */

import { fold, hasDiacritics, toneKey } from "./fold.ts";
import { FLAG, GAP, type Tokens, tokenise } from "./tokens.ts";

/** A written form of something, as the lexicon holds it. `T` is what the form stands for. */
export interface Form<T> {
  /** As written in the gazetteer or generated from it: a capital here demands one in the text. */
  text: string;
  /** Vietnamese: with its own diacritics, or with none at all where the text allows that. */
  strict: boolean;
  value: T;
  /** Worked out when the form first matches. */
  details?: FormDetails;
}

interface FormDetails {
  /** Upper-case letters each token begins with. */
  caps: number[];
  gaps: number[];
  tones: string[];
}

export interface Match<T> {
  /** First token, and one past the last. */
  from: number;
  to: number;
  form: Form<T>;
}

/** How freely diacritics may be missing in the text that is searched. */
export interface Leniency {
  /** May a Vietnamese name stand without its diacritics? */
  bareVietnamese: boolean;
}

function leadingCapitals(word: string): number {
  let n = 0;
  for (const ch of word) {
    if (ch === ch.toLowerCase()) break;
    n++;
  }
  return n;
}

/** Latin and Cyrillic words joined by one space or hyphen. */
const PLAIN =
  /^[A-Za-z\u00c0-\u024f\u0400-\u045f\u1ea0-\u1eff]+(?:[ -][A-Za-z\u00c0-\u024f\u0400-\u045f\u1ea0-\u1eff]+)*$/;
const SEPARATOR = /[ -]/;

export class Lexicon<T> {
  private words = new Map<string, number>();
  private size = 1 << 12;
  private used = 0;
  private nodes = 1;
  private hashNode = new Int32Array(this.size).fill(-1);
  private hashWord = new Int32Array(this.size);
  private hashNext = new Int32Array(this.size);
  /** Forms that end at a node. */
  private ends: (Form<T>[] | undefined)[] = [];

  get formCount(): number {
    let n = 0;
    for (const list of this.ends) n += list?.length ?? 0;
    return n;
  }

  private slot(node: number, word: number): number {
    const mask = this.size - 1;
    let h = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    h = (h ^ (h >>> 15)) & mask;
    while (this.hashNode[h] !== -1) {
      if (this.hashNode[h] === node && this.hashWord[h] === word) return h;
      h = (h + 1) & mask;
    }
    return h;
  }

  private grow(): void {
    const { hashNode, hashWord, hashNext } = this;
    this.size *= 2;
    this.hashNode = new Int32Array(this.size).fill(-1);
    this.hashWord = new Int32Array(this.size);
    this.hashNext = new Int32Array(this.size);
    for (let i = 0; i < hashNode.length; i++) {
      const node = hashNode[i] ?? -1;
      if (node === -1) continue;
      const s = this.slot(node, hashWord[i] ?? 0);
      this.hashNode[s] = node;
      this.hashWord[s] = hashWord[i] ?? 0;
      this.hashNext[s] = hashNext[i] ?? 0;
    }
  }

  private step(node: number, word: number): number {
    const s = this.slot(node, word);
    return this.hashNode[s] === -1 ? -1 : (this.hashNext[s] ?? -1);
  }

  /** Words as written to their number, so that a word is folded once however many names have it. */
  private raw = new Map<string, number>();

  private wordOf(surface: string): number {
    let word = this.raw.get(surface);
    if (word === undefined) {
      const key = fold(surface);
      word = this.words.get(key);
      if (word === undefined) {
        word = this.words.size;
        this.words.set(key, word);
      }
      this.raw.set(surface, word);
    }
    return word;
  }

  private child(node: number, word: number): number {
    let s = this.slot(node, word);
    if (this.hashNode[s] === -1) {
      if (this.used * 2 >= this.size) {
        this.grow();
        s = this.slot(node, word);
      }
      this.hashNode[s] = node;
      this.hashWord[s] = word;
      this.hashNext[s] = this.nodes++;
      this.used++;
    }
    return this.hashNext[s] ?? 0;
  }

  /**
   * Add a form. Names of plain words, nearly all, are split here; the tokeniser, ten times slower on
   * so short a text, sees the rest (digits, Han, apostrophes, commas).
   */
  add(text: string, value: T, strict = false): void {
    let node = 0;
    if (PLAIN.test(text))
      for (const word of text.split(SEPARATOR)) node = this.child(node, this.wordOf(word));
    else {
      const tokens = tokenise(text);
      for (let i = 0; i < tokens.count; i++)
        node = this.child(node, this.wordOf(tokens.surface(i)));
    }
    if (node === 0) return;
    const list = this.ends[node];
    if (list === undefined) this.ends[node] = [{ text, strict, value }];
    else if (!list.some((f) => f.value === value && f.text === text))
      list.push({ text, strict, value });
  }

  /** Frees what only building needs. */
  seal(): this {
    this.raw.clear();
    return this;
  }

  /** Does the lexicon hold this very text (folded)? */
  has(text: string): boolean {
    let node = 0;
    const tokens = tokenise(text);
    for (let i = 0; i < tokens.count; i++) {
      const word = this.words.get(fold(tokens.surface(i)));
      node = word === undefined ? -1 : this.step(node, word);
      if (node === -1) return false;
    }
    return tokens.count > 0 && this.ends[node] !== undefined;
  }

  /** Every form in the text, in order of its first token; overlapping ones too. */
  matches(tokens: Tokens, leniency: Leniency): Match<T>[] {
    const found: Match<T>[] = [];
    const n = tokens.count;
    const words = new Int32Array(n);
    for (let i = 0; i < n; i++) words[i] = this.words.get(tokens.key(i)) ?? -1;
    for (let from = 0; from < n; from++) {
      if ((words[from] ?? -1) === -1 || (tokens.flags[from] ?? 0) & FLAG.glued) continue;
      let node = 0;
      for (let at = from; at < n; at++) {
        const word = words[at] ?? -1;
        if (word === -1) break;
        if (at > from && tokens.gap[at] === GAP.sentence) break;
        node = this.step(node, word);
        if (node === -1) break;
        const forms = this.ends[node];
        if (forms === undefined) continue;
        if (at + 1 < n && (tokens.flags[at + 1] ?? 0) & FLAG.glued) continue;
        for (const form of forms)
          if (fits(form, tokens, from, at + 1, leniency)) found.push({ from, to: at + 1, form });
      }
    }
    return found;
  }
}

function detailsOf<T>(form: Form<T>): FormDetails {
  if (form.details === undefined) {
    const tokens = tokenise(form.text);
    const details: FormDetails = { caps: [], gaps: [], tones: [] };
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.surface(i);
      details.caps.push(leadingCapitals(word));
      details.gaps.push(tokens.gap[i] ?? 0);
      details.tones.push(form.strict ? toneKey(word) : "");
    }
    form.details = details;
  }
  return form.details;
}

/** May the gap in the text stand where the form has its own? */
function gapFits(text: number, form: number): boolean {
  if (text === form) return true;
  if (text === GAP.period) return form === GAP.period;
  if (text === GAP.spacedDash) return form === GAP.dash;
  // A comma or a quotation mark only where the name has one: Ministry of Culture, Sports and Tourism.
  if (text === GAP.other || form === GAP.other) return false;
  if (text === GAP.apostrophe || form === GAP.apostrophe) return false;
  return true;
}

function fits<T>(
  form: Form<T>,
  tokens: Tokens,
  from: number,
  to: number,
  leniency: Leniency,
): boolean {
  const details = detailsOf(form);
  for (let i = from; i < to; i++) {
    const k = i - from;
    if (k > 0 && !gapFits(tokens.gap[i] ?? 0, details.gaps[k] ?? 0)) return false;
    const flags = tokens.flags[i] ?? 0;
    if (flags & (FLAG.han | FLAG.digit)) continue;
    const caps = details.caps[k] ?? 0;
    if (caps > 0) {
      if (!(flags & FLAG.capital)) return false;
      if (caps > 1 && !(flags & FLAG.allCaps) && leadingCapitals(tokens.surface(i)) < caps)
        return false;
    }
    if (form.strict) {
      if (flags & FLAG.marked) {
        const surface = tokens.surface(i);
        if (hasDiacritics(surface) && toneKey(surface) !== details.tones[k]) return false;
      } else if (!leniency.bareVietnamese && hasDiacritics(details.tones[k] ?? "")) return false;
    }
  }
  return true;
}
