/** French: no endings; adjectives of nationality follow the noun; elided articles stand outside. */

import { ANY_CASE, invariant, type Language, monthTable, scaleTable, wordSet } from "./language.ts";

/** chinois, chinoise, chinoises; vietnamien, vietnamienne, vietnamiens, vietnamiennes. */
function adjectiveForms(lemma: string): string[] {
  let feminine: string;
  if (lemma.endsWith("e")) feminine = lemma;
  else if (lemma.endsWith("en")) feminine = `${lemma}ne`;
  else if (lemma.endsWith("c"))
    feminine = lemma === "grec" ? "grecque" : `${lemma.slice(0, -1)}que`;
  else feminine = `${lemma}e`;
  const plural = /[sx]$/.test(lemma) ? lemma : `${lemma}s`;
  return [...new Set([lemma, feminine, plural, `${feminine}s`])];
}

export const fr: Language = {
  code: "fr",
  forms: invariant,
  adjectiveForms,
  before: { adjective: false, noun: false, possessive: false },
  after: [
    { words: ["de"], cases: ANY_CASE },
    { words: ["du"], cases: ANY_CASE },
    { words: ["de", "la"], cases: ANY_CASE },
    { words: ["de", "l"], cases: ANY_CASE },
    { words: ["des"], cases: ANY_CASE },
    { words: ["d"], cases: ANY_CASE },
  ],
  adjectiveAfter: true,
  host: [
    { words: ["en"], cases: ANY_CASE },
    { words: ["au"], cases: ANY_CASE },
    { words: ["aux"], cases: ANY_CASE },
    { words: ["a"], cases: ANY_CASE },
  ],
  hostBefore: null,
  calendar: {
    months: monthTable(
      "janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec",
    ),
    shapes: [
      "Y a Z",
      "D M Y",
      "1er M Y",
      "1er M",
      "D M",
      "M Y",
      "D - E M Y",
      "D au E M Y",
      "D au E M",
      "D et E M Y",
      "D / N / Y",
      "D . N . Y",
    ],
    before: wordSet("en de depuis debut fin mi d au du le mois"),
  },
  numbers: {
    decimal: ",",
    scales: scaleTable("mille:3 million|millions:6 milliard|milliards:9"),
    units: wordSet(
      "an ans annee annees jour jours mois semaine semaines heure heures fois km hectares tonnes",
    ),
  },
};

/** "ministre ~ des Affaires étrangères" with an adjective in the place of the tilde. */
export const ADJECTIVE_SLOT = "~";
