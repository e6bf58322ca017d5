/** English: no endings; the possessive 's stands outside. */

import { ANY_CASE, invariant, type Language, monthTable, scaleTable, wordSet } from "./language.ts";

export const en: Language = {
  code: "en",
  forms: invariant,
  adjectiveForms: (lemma) => [lemma],
  before: { adjective: true, noun: true, possessive: true },
  after: [
    { words: ["of"], cases: ANY_CASE },
    { words: ["of", "the"], cases: ANY_CASE },
    { words: ["for"], cases: 0 },
  ],
  adjectiveAfter: false,
  host: [
    { words: ["in"], cases: ANY_CASE },
    { words: ["to"], cases: ANY_CASE },
    { words: ["in", "the"], cases: ANY_CASE },
    { words: ["to", "the"], cases: ANY_CASE },
  ],
  hostBefore: null,
  calendar: {
    months: monthTable(
      "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
    ),
    shapes: [
      "Y to Z",
      "Y to M Z",
      "M D , Y",
      "M D Y",
      "M Dth , Y",
      "M D - E , Y",
      "M D - E",
      "M D - M E , Y",
      "M D - M E",
      "M Dth",
      "M D",
      "D M Y",
      "D M , Y",
      "Dth M Y",
      "Dth of M Y",
      "Dth of M",
      "D - E M Y",
      "D - E M",
      "D M - E M Y",
      "Dth M",
      "D M",
      "M Y",
      "M , Y",
      "M of Y",
      "D / N / Y",
      "D . N . Y",
    ],
    before: wordSet("in since until by from during of early late mid last this next through till"),
  },
  numbers: {
    decimal: ".",
    scales: scaleTable("thousand:3 million|mln|mn:6 billion|bln|bn:9 trillion:12"),
    units: wordSet(
      "year years day days month months week weeks hour hours times km kilometers kilometres hectares tonnes tons",
    ),
  },
};
