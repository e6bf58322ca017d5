/**
 * The gazetteer's line format, made to be read and edited by people who do not program:
 *
 *     # where the facts are from, or anything else
 *     person:vn-to-lam
 *       years: 1957-
 *       vi: Tô Lâm
 *       ru: То Лам | Кы Лам
 *
 * An id on a line of its own opens a row; under it, indented, "key: value" lines. Names of one
 * language stand on one line, separated by " | ", the preferred one first. A capital letter in a
 * name demands one in the text, a small letter allows both. What may follow a name:
 *
 *     !bare     only in an article of the id's own country (Partei, Đảng)
 *     !capital  needs a capital letter unless its country stands beside it
 *     !foreign  never means Vietnam's own (tổng thống)
 *     !guard    also a first name or a common word: not beside another capitalised word
 *     !shared   another id has this name too; the article's country decides
 *     !beside   only next to a country or a known person (Chủ tịch Tập Cận Bình)
 *     !fixed    takes no endings
 *
 * An id with {cc} is a role that every country has: the country beside it, or the article's own,
 * fills it in. `ids` names the countries where the role's id is another one, `only` those that
 * have it at all.
 */

import { ENTITY_TYPES, type EntityType } from "../types.ts";

export const NAME_KEYS = ["vi", "en", "de", "ru", "fr", "zh", "all"] as const;
const ADJECTIVE_KEYS = ["en-adj", "de-adj", "ru-adj", "fr-adj"] as const;
const MARKS = ["bare", "capital", "foreign", "guard", "shared", "beside", "fixed"] as const;

export type Mark = (typeof MARKS)[number];

export interface Name {
  text: string;
  marks: readonly Mark[];
}

export interface Row {
  id: string;
  type: EntityType;
  /** 1-based line of the id in its file. */
  line: number;
  /** Names by language; `all` for those that every language uses. Preferred first. */
  names: ReadonlyMap<string, readonly Name[]>;
  /** Adjectives of nationality by language, as lemmas. */
  adjectives: ReadonlyMap<string, readonly string[]>;
  /** "1957-" or "1911-2013" for people. */
  years: string | null;
  /** Roles only: country code (lower case) to the id that role has there. */
  ids: ReadonlyMap<string, string>;
  /** Roles only: countries (lower case) that have it; null means all. */
  only: readonly string[] | null;
}

export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

const PREFIX: Record<string, EntityType> = {
  person: "PERSON",
  office: "OFFICE",
  org: "ORGANISATION",
  place: "PLACE",
  event: "EVENT",
  doc: "DOCUMENT",
};

const ID =
  /^(?:place:[A-Z]{2}|(?:place|org|office|event|doc|person):(?:\{cc\}-)?[a-z0-9]+(?:-[a-z0-9]+)*(?:-\{host\})?)$/;

/** The entity type that an id's prefix stands for, or null. */
function typeOfId(id: string): EntityType | null {
  const type = PREFIX[id.slice(0, id.indexOf(":"))] ?? null;
  return type !== null && ENTITY_TYPES.includes(type) ? type : null;
}

function parseName(raw: string): Name | string {
  const parts = raw.trim().split(/\s+!/);
  const text = parts[0] ?? "";
  if (text === "") return "empty name";
  if (text.includes("!")) return `stray mark in "${raw.trim()}"`;
  const marks: Mark[] = [];
  for (const m of parts.slice(1)) {
    const mark = MARKS.find((k) => k === m.trim());
    if (mark === undefined) return `unknown mark "!${m}"`;
    marks.push(mark);
  }
  return { text: text.normalize("NFC"), marks };
}

/**
 * Parse one file. A row with a mistake is left out and reported with its line; the others stand.
 * @param file name for the report
 */
export function parseGazetteer(source: string, file: string): { rows: Row[]; problems: Problem[] } {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let names = new Map<string, Name[]>();
  let adjectives = new Map<string, string[]>();
  let ids = new Map<string, string>();
  let only: string[] | null = null;
  let years: string | null = null;
  let open: { id: string; type: EntityType; line: number } | null = null;
  let broken = false;

  const report = (line: number, message: string): void => {
    problems.push({ file, line, message });
    broken = true;
  };
  const close = (): void => {
    if (open !== null && !broken) {
      if (names.size === 0 && adjectives.size === 0) report(open.line, `${open.id} has no names`);
      else rows.push({ ...open, names, adjectives, years, ids, only });
    }
    open = null;
    broken = false;
    names = new Map();
    adjectives = new Map();
    ids = new Map();
    only = null;
    years = null;
  };

  source.split("\n").forEach((text, index) => {
    const line = index + 1;
    if (/^\s*(?:#|$)/.test(text)) return;
    if (/^\S/.test(text)) {
      close();
      const id = text.trim();
      const type = typeOfId(id);
      if (type === null || !ID.test(id)) report(line, `bad id "${id}"`);
      else open = { id, type, line };
      return;
    }
    if (open === null) {
      if (!broken) report(line, "a line before any id");
      return;
    }
    const field = /^\s+([a-z-]+):\s+(.+?)\s*$/.exec(text);
    if (!field) {
      report(line, `not "key: value": "${text.trim()}"`);
      return;
    }
    const key = field[1] ?? "";
    const value = field[2] ?? "";
    const parts = value.split(" | ");
    if ((NAME_KEYS as readonly string[]).includes(key)) {
      if (names.has(key)) report(line, `${key} twice`);
      const list: Name[] = [];
      for (const part of parts) {
        const name = parseName(part);
        if (typeof name === "string") report(line, name);
        else if (list.some((n) => n.text === name.text)) report(line, `"${name.text}" twice`);
        else list.push(name);
      }
      names.set(key, list);
    } else if ((ADJECTIVE_KEYS as readonly string[]).includes(key)) {
      adjectives.set(
        key.slice(0, 2),
        parts.map((p) => p.trim().normalize("NFC")),
      );
    } else if (key === "years") {
      if (!/^\d{4}-(?:\d{4})?$/.test(value)) report(line, `years are 1957- or 1911-2013`);
      years = value;
    } else if (key === "only") {
      only = value.split(/\s+/);
      if (only.some((c) => !/^[a-z]{2}$/.test(c)))
        report(line, "only takes country codes: vn cn la");
    } else if (key === "ids") {
      for (const part of parts) {
        const [cc = "", id = ""] = part.trim().split(/\s+/);
        if (!/^[a-z]{2}$/.test(cc) || !ID.test(id))
          report(line, `ids are "us office:us-…": "${part}"`);
        else ids.set(cc, id);
      }
    } else report(line, `unknown key "${key}"`);
  });
  close();
  return { rows, problems };
}
