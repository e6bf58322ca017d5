/** What the recogniser must be told about a language. One file beside this one per language. */

import type { EntityType } from "../types.ts";

/** Grammatical reading of a form; a form may have several (bits). */
export const CASE = {
  /** The form the gazetteer gives, and any case that is neither of the others. */
  base: 1,
  genitive: 2,
  /** After "in": Russian prepositional. */
  locative: 4,
} as const;

export const ANY_CASE = 7;

export interface CasedForm {
  text: string;
  /** CASE bits. */
  cases: number;
}

/** Words between a head and the country that completes it: "of the" in "embassy of the Netherlands". */
export interface Link {
  words: readonly string[];
  /** Which forms of the country's name may follow. */
  cases: number;
}

/** Month name or other calendar word, folded, to what it is. */
export interface Calendar {
  /** Folded month names in every form, 1..12. */
  months: ReadonlyMap<string, number>;
  /** Date shapes, see dates.ts for the notation. The longest that fits wins. */
  shapes: readonly string[];
  /** Words (folded) after which a month or a day/month stands alone: in, seit, в, ngày. */
  before: ReadonlySet<string>;
}

export interface Numbers {
  /** Decimal separator; the other of "." and "," groups thousands. */
  decimal: "." | ",";
  /** Folded scale words (thousand, million …) to their power of ten. */
  scales: ReadonlyMap<string, number>;
  /** Folded unit words that belong to a number. */
  units: ReadonlySet<string>;
}

export interface Language {
  code: string;
  /** All forms of a name that may stand in a text, the name itself among them. */
  forms(name: string, type: EntityType): CasedForm[];
  /** All forms of an adjective of nationality, given by its lemma. */
  adjectiveForms(lemma: string): string[];
  /** Polity before the head of an office or organisation. */
  before: { adjective: boolean; noun: boolean; possessive: boolean };
  /** Polity after the head. */
  after: readonly Link[];
  /** May an adjective follow the head (le président chinois)? */
  adjectiveAfter: boolean;
  /** Where an embassy or ambassador is. */
  host: readonly Link[];
  /** Word that stands before the host when the host comes before the head (驻). */
  hostBefore: string | null;
  calendar: Calendar;
  numbers: Numbers;
}

/** "january|jan february|feb" to a map of folded names to 1..12. */
export function monthTable(list: string): Map<string, number> {
  const table = new Map<string, number>();
  list
    .trim()
    .split(/\s+/)
    .forEach((names, i) => {
      for (const name of names.split("|")) table.set(name, i + 1);
    });
  return table;
}

/** "tausend:3 million|millionen:6" to a map of folded words to powers of ten. */
export function scaleTable(list: string): Map<string, number> {
  const table = new Map<string, number>();
  for (const part of list.trim().split(/\s+/)) {
    const [names = "", power = "0"] = part.split(":");
    for (const name of names.split("|")) table.set(name, Number(power));
  }
  return table;
}

export function wordSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The single form of languages without endings. */
export function invariant(name: string): CasedForm[] {
  return [{ text: name, cases: ANY_CASE }];
}
