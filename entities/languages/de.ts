/**
 * German: genitive -s/-es, weak nouns in -(e)n, adjectives in five endings. The first noun of a
 * phrase is declined, what follows it stays.
 */

import type { EntityType } from "../types.ts";
import {
  ANY_CASE,
  CASE,
  type CasedForm,
  type Language,
  monthTable,
  scaleTable,
  wordSet,
} from "./language.ts";

/** Adjectives before the head noun, by suffix; "Minister", "Staaten" and their like are nouns. */
const ADJECTIVE =
  /^(\p{L}*(?:isch|lich|ig|igt|al|end|eint|iv|neu|är|ell|erst|äußer|inner|hoh|groß|alt))(e|er|es|en|em)$/iu;
const NOUN =
  /(minister|sprecher|kanzler|botschafter|staaten|nationen|emirate|ämter|leiter|vertreter)$/iu;
const ENDINGS = ["e", "er", "es", "en", "em"];
/** Nouns that take -en in all cases but the nominative. */
const WEAK = /(präsident|agent|ist|soldat|diplomat|referent|kommandant|monarch)$/u;
/** Adjectives used as nouns: der Vorsitzende, ein Vorsitzender, des Vorsitzenden. */
const NOMINAL = /^(\p{L}*(?:vorsitzend|beauftragt|gesandt|abgeordnet|vertretend))(e|er|en)$/iu;
const FEMININE =
  /(ung|ik|heit|keit|schaft|ion|tät|ie|ei|in|kammer|macht|stadt|bank|union|liga|front)$/u;

function nounForms(word: string, type: EntityType): string[] {
  const nominal = NOMINAL.exec(word);
  if (nominal) return ["e", "er", "en", "em"].map((e) => `${nominal[1]}${e}`);
  if (/^[\p{Lu}\d]+$/u.test(word)) return [word, `${word}s`];
  if (FEMININE.test(word) && type !== "PERSON" && type !== "PLACE") return [word];
  if (type !== "PLACE" && type !== "PERSON" && WEAK.test(word)) return [word, `${word}en`];
  if (/(ss|ß|s|x|z)$/u.test(word)) {
    if (type === "PERSON" || type === "PLACE") return [word];
    return [word, word.endsWith("nis") ? `${word}ses` : `${word}es`];
  }
  if (/e$/u.test(word) && type !== "PERSON" && type !== "PLACE")
    return [word, `${word}n`, `${word}s`];
  const forms = [word, `${word}s`];
  if (type !== "PERSON" && type !== "PLACE") forms.push(`${word}es`);
  return forms;
}

function forms(name: string, type: EntityType): CasedForm[] {
  const words = name.split(" ");
  if (type === "PERSON") {
    return [
      { text: name, cases: ANY_CASE },
      ...(/[sßxz]$/u.test(name) ? [] : [{ text: `${name}s`, cases: CASE.genitive }]),
    ];
  }
  let head = 0;
  if (type === "PLACE" && !ADJECTIVE.test(words[0] ?? "")) {
    // Laos' and the like are written with an apostrophe, which stands outside.
    if (/[sßxz]$/u.test(name)) return [{ text: name, cases: ANY_CASE }];
    return [
      { text: name, cases: CASE.base | CASE.locative },
      { text: `${name}s`, cases: CASE.genitive },
      // in den Niederlanden
      ...(name.endsWith("e") ? [{ text: `${name}n`, cases: CASE.base }] : []),
    ];
  }
  const stems: string[] = [];
  while (head < words.length - 1) {
    const word = words[head] ?? "";
    const found = NOUN.test(word) ? null : ADJECTIVE.exec(word);
    if (!found) break;
    stems.push(found[1] ?? "");
    head++;
  }
  const noun = words[head] ?? "";
  const rest = words.slice(head + 1);
  const nouns = nounForms(noun, type);
  // Plural names (Staaten, Nationen) only change in the dative, if at all.
  const endings = stems.length > 0 ? ENDINGS : [""];
  const out: CasedForm[] = [];
  for (const n of nouns)
    for (const e of endings) {
      const text = [...stems.map((s) => s + e), n, ...rest].join(" ");
      // A bare name without -s is no genitive before which "Außenministerium" could stand, except
      // after an article ("der Schweiz", "der Vereinigten Staaten"), which the links ask for.
      if (type === "PLACE" && e === "en" && noun.endsWith("e"))
        out.push({
          text: [...stems.map((x) => x + e), `${n}n`, ...rest].join(" "),
          cases: CASE.base,
        });
      out.push({ text, cases: n !== noun ? CASE.genitive : CASE.base | CASE.locative });
    }
  if (!out.some((f) => f.text === name)) out.push({ text: name, cases: CASE.base });
  return out;
}

export const de: Language = {
  code: "de",
  forms,
  adjectiveForms: (lemma) => ENDINGS.map((e) => lemma + e),
  before: { adjective: true, noun: true, possessive: false },
  after: [
    { words: [], cases: CASE.genitive },
    { words: ["von"], cases: CASE.base },
    { words: ["der"], cases: CASE.base },
    { words: ["des"], cases: ANY_CASE },
    { words: ["von", "der"], cases: CASE.base },
    { words: ["aus"], cases: 0 },
  ],
  adjectiveAfter: false,
  host: [
    { words: ["in"], cases: CASE.base },
    { words: ["in", "der"], cases: CASE.base },
    { words: ["in", "den"], cases: CASE.base },
    { words: ["im"], cases: CASE.base },
  ],
  hostBefore: null,
  calendar: {
    months: monthTable(
      "januar|janner|jan februar|feb marz|maerz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez",
    ),
    shapes: [
      "Y bis Z",
      "Y bis M Z",
      "D . M Y",
      "D . M",
      "D . - E . M Y",
      "D . - E . M",
      "D . bis E . M Y",
      "D . bis E . M",
      "D . und E . M Y",
      "D . und E . M",
      "D . M bis E . M Y",
      "D . M bis E . M",
      "D . N . Y",
      "D . N .",
      "D / N / Y",
      "M Y",
      "jahr Y",
      "jahres Y",
      "jahre Y",
      "jahren Y - Z",
      "jahren Y bis Z",
    ],
    before: wordSet("im seit bis ab anfang mitte ende vom am zum dieses letzten"),
  },
  numbers: {
    decimal: ",",
    scales: scaleTable(
      "tausend:3 million|millionen|mio:6 milliarde|milliarden|mrd:9 billion|billionen:12",
    ),
    units: wordSet(
      "jahr jahre jahren tag tage tagen monat monate monaten woche wochen stunde stunden mal km kilometer hektar tonnen",
    ),
  },
};
