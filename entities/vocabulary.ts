/** From gazetteer rows and a language's grammar to the lexicon that reads its texts. */

import { gazetteer } from "./gazetteer/index.ts";
import type { Mark, Name, Row } from "./gazetteer/parse.ts";
import { ADJECTIVE_SLOT } from "./languages/fr.ts";
import { LANGUAGES } from "./languages/index.ts";
import { ANY_CASE, type CasedForm, type Language } from "./languages/language.ts";
import { Lexicon } from "./lexicon.ts";
import { regionNames } from "./regions.ts";
import { tokenise } from "./tokens.ts";
import type { EntityType } from "./types.ts";

/** What a form in the lexicon stands for. */
export interface Meaning {
  kind: "name" | "role" | "adjective" | "half";
  /** Halves: folded words that must follow the adjective of nationality after them. */
  tail: readonly string[] | null;
  id: string;
  type: EntityType;
  /** CASE bits of the form. */
  cases: number;
  marks: readonly Mark[];
  /** Country of a place:XX, of an adjective, or of a city; upper case. */
  country: string | null;
  /** Is this the country itself, not a place in it? */
  polity: boolean;
  /** Roles: the row with its exceptions. */
  row: Row | null;
  /** Earlier wins where two rows have a name. */
  rank: number;
}

function countryOfId(id: string): { country: string | null; polity: boolean } {
  const whole = /^place:([A-Z]{2})$/.exec(id);
  if (whole) return { country: whole[1] ?? null, polity: true };
  const part = /^place:([a-z]{2})-/.exec(id);
  return { country: part ? (part[1] ?? "").toUpperCase() : null, polity: false };
}

function foldedWords(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.key(i));
}

interface Build {
  lexicon: Lexicon<Meaning>;
  /** Forms already taken by an id, so that CLDR does not double the gazetteer. */
  seen: Set<string>;
}

function addName(
  build: Build,
  name: Name,
  forms: readonly CasedForm[],
  meaning: Omit<Meaning, "cases" | "marks">,
  strict: boolean,
): void {
  const key = `${meaning.id}\n${name.text}`;
  if (build.seen.has(key)) return;
  build.seen.add(key);
  const byCases = new Map<number, Meaning>();
  for (const form of forms) {
    let m = byCases.get(form.cases);
    if (!m) {
      m = { ...meaning, cases: form.cases, marks: name.marks };
      byCases.set(form.cases, m);
    }
    build.lexicon.add(form.text, m, strict);
  }
}

/**
 * Should a name of another language be looked for in this one? A single short word of another
 * language is as likely a word of this one ("Ý", "Nice"): only people, phrases and acronyms.
 */
function foreignEnough(name: Name, type: EntityType): boolean {
  if (type === "OFFICE" || name.marks.length > 0) return false;
  if (/[ -]/.test(name.text)) return true;
  if (type === "PERSON") return true;
  return type === "ORGANISATION" ? /^\p{Lu}{3,}$/u.test(name.text) : name.text.length > 4;
}

function addRows(build: Build, language: Language, rows: readonly Row[], own: boolean): void {
  const code = language.code;
  const forms = (name: Name, type: EntityType): CasedForm[] =>
    name.marks.includes("fixed")
      ? [{ text: name.text, cases: ANY_CASE }]
      : language.forms(name.text, type);
  rows.forEach((row, rank) => {
    const { country, polity } = countryOfId(row.id);
    const role = row.id.includes("{cc}");
    const meaning = {
      kind: role ? ("role" as const) : ("name" as const),
      id: row.id,
      type: row.type,
      country,
      polity,
      row: role ? row : null,
      tail: null,
      rank,
    };
    for (const key of [code, "all"]) {
      for (const name of row.names.get(key) ?? []) {
        // In a Vietnamese text every Latin name keeps its tones: bàn is not Ban.
        const strict = code === "vi";
        if (name.text.includes(ADJECTIVE_SLOT)) {
          const [before = "", after = ""] = name.text.split(` ${ADJECTIVE_SLOT} `);
          const whole = { ...name, text: `${before} ${after}` };
          addName(build, whole, forms(whole, row.type), meaning, strict);
          // "ministre chinois des Affaires étrangères": the halves, as every adjective would
          // multiply the names by a hundred.
          const half: Meaning = {
            ...meaning,
            kind: "half",
            tail: foldedWords(after),
            cases: ANY_CASE,
            marks: [],
          };
          build.lexicon.add(before, half, strict);
        } else addName(build, name, forms(name, row.type), meaning, strict);
      }
    }
    for (const lemma of row.adjectives.get(code) ?? [])
      for (const text of language.adjectiveForms(lemma))
        addName(
          build,
          { text, marks: [] },
          [{ text, cases: ANY_CASE }],
          { ...meaning, kind: "adjective", id: `${row.id}#adjective` },
          false,
        );
    if (role || !own) return;
    // Names as other languages write them: Vietnamese ones everywhere, English ones as a fallback.
    for (const other of ["vi", "en"]) {
      if (other === code) continue;
      for (const name of row.names.get(other) ?? []) {
        if (!foreignEnough(name, row.type)) continue;
        const inflected =
          row.type === "PERSON" && code !== "ru" && code !== "zh"
            ? forms(name, row.type)
            : [{ text: name.text, cases: ANY_CASE }];
        addName(
          build,
          name,
          inflected,
          { ...meaning, rank: rank + 100_000 },
          other === "vi" || code === "vi",
        );
      }
    }
  });
}

function addRegions(build: Build, language: Language, rows: readonly Row[]): void {
  const marks = new Map<string, readonly Mark[]>();
  for (const row of rows)
    if (row.type === "PLACE")
      for (const name of row.names.get(language.code) ?? [])
        marks.set(`${row.id}\n${name.text}`, name.marks);
  for (const { code, names } of regionNames(language.code)) {
    const id = `place:${code}`;
    for (const text of names) {
      const name: Name = { text, marks: marks.get(`${id}\n${text}`) ?? [] };
      addName(
        build,
        name,
        language.forms(text, "PLACE"),
        {
          kind: "name",
          id,
          type: "PLACE",
          country: code,
          polity: true,
          row: null,
          tail: null,
          rank: 50_000,
        },
        language.code === "vi",
      );
    }
  }
}

const cache = new Map<string, Lexicon<Meaning>>();

/** The lexicon for a language code; unknown languages get the names of all, without roles. */
export function lexiconFor(code: string): Lexicon<Meaning> {
  const language = LANGUAGES.get(code);
  const key = language ? code : "und";
  let lexicon = cache.get(key);
  if (!lexicon) {
    lexicon = new Lexicon<Meaning>();
    const build: Build = { lexicon, seen: new Set() };
    const { rows } = gazetteer();
    if (language) {
      addRows(build, language, rows, true);
      addRegions(build, language, rows);
    } else {
      const names = rows.filter((r) => !r.id.includes("{cc}") && r.type !== "OFFICE");
      for (const l of LANGUAGES.values()) {
        addRows(build, l, names, false);
        addRegions(build, l, names);
      }
    }
    cache.set(key, lexicon.seal());
  }
  return lexicon;
}
