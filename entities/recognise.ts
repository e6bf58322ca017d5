/** From a text to its mentions: tokens, one pass of the lexicon, roles, values, then the outermost. */

import { findDates } from "./dates.ts";
import { gazetteer } from "./gazetteer/index.ts";
import type { Row } from "./gazetteer/parse.ts";
import { isHalfCompound, stands } from "./guards.ts";
import { LANGUAGES } from "./languages/index.ts";
import { findNumbers } from "./numbers.ts";
import { regionLabel } from "./regions.ts";
import { type Candidate, findRoles, homeCountry, indexPlaces } from "./roles.ts";
import { FLAG, type Tokens, tokenise } from "./tokens.ts";
import type { Mention, TextMeta } from "./types.ts";
import { lexiconFor } from "./vocabulary.ts";

/** "de-AT" to "de". */
function base(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? "";
}

/** Letters that only Vietnamese writes; a text without any of them has lost its diacritics. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** Is this Vietnamese text written without diacritics? Looks at the first 4,000 code units. */
function withoutDiacritics(text: string): boolean {
  const sample = text.slice(0, 4000).normalize("NFC");
  const marks = sample.match(VIETNAMESE)?.length ?? 0;
  return marks * 200 < sample.length;
}

const VALUE_RANK = 200_000;

/** Longest first, then lower rank; what overlaps a longer one goes. */
function outermost(tokens: Tokens, candidates: Candidate[]): Candidate[] {
  const length = (c: Candidate): number =>
    (tokens.end[c.to - 1] ?? 0) - (tokens.start[c.from] ?? 0);
  const taken = new Uint8Array(tokens.count);
  const kept: Candidate[] = [];
  candidates.sort((a, b) => length(b) - length(a) || a.rank - b.rank || a.from - b.from);
  for (const c of candidates) {
    let free = true;
    for (let i = c.from; i < c.to && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, c.from, c.to);
    kept.push(c);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** See entities/index.ts. */
export function recognise(text: string, lang: string, meta?: TextMeta): Mention[] {
  const code = base(lang);
  const language = LANGUAGES.get(code);
  const tokens = tokenise(text);
  if (tokens.count === 0) return [];
  const lexicon = lexiconFor(code);
  let matches = lexicon.matches(tokens, {
    bareVietnamese: code !== "vi" || withoutDiacritics(text),
  });
  if (code === "vi") matches = matches.filter((m) => !isHalfCompound(tokens, m));
  const home = homeCountry(code, meta);
  const places = indexPlaces(matches);
  const candidates: Candidate[] = language
    ? findRoles(tokens, matches, places, language, home)
    : [];

  // What longer names already explain, for the guards on short ones.
  const known = new Uint8Array(tokens.count);
  for (const c of candidates) known.fill(1, c.from, c.to);
  for (const m of matches)
    if (m.to - m.from > 1 || m.form.value.type === "PLACE") {
      if (m.form.value.kind === "name") known.fill(1, m.from, m.to);
    }
  for (const m of matches) {
    const v = m.form.value;
    if (v.kind !== "name" || !stands(tokens, m, known, code, home)) continue;
    // In its own country's articles a name kept for those comes first; Han has no word boundaries
    // that would keep 南定 out of 越南定于.
    const han = (tokens.flags[m.from] ?? 0) & FLAG.han;
    const rank = v.marks.includes("bare") ? (han ? VALUE_RANK : -1) : v.rank;
    candidates.push({ from: m.from, to: m.to, type: v.type, id: v.id, rank });
  }
  for (const d of findDates(tokens, language, meta?.date))
    candidates.push({ from: d.from, to: d.to, type: "DATE", id: d.id, rank: VALUE_RANK });
  for (const n of findNumbers(tokens, language))
    candidates.push({ from: n.from, to: n.to, type: n.type, id: n.id, rank: VALUE_RANK + 1 });

  const mentions: Mention[] = [];
  for (const c of outermost(tokens, candidates)) {
    const end = endOf(tokens, c);
    let start = tokens.start[c.from] ?? 0;
    if (c.type === "MONEY" && /[$€£¥₫]/.test(text.charAt(start - 1))) start--;
    mentions.push({ start, end, type: c.type, id: c.id });
  }
  return mentions;
}

/** End of the last token, and the sign that belongs to a number: 96,4 %. */
function endOf(tokens: Tokens, c: Candidate): number {
  const end = tokens.end[c.to - 1] ?? 0;
  if (c.type === "QUANTITY" && c.id.endsWith("%") && (tokens.flags[c.to - 1] ?? 0) & FLAG.digit) {
    const sign = /^[\s\u00a0\u202f]?[%％]/.exec(tokens.text.slice(end, end + 2));
    if (sign) return end + sign[0].length;
  }
  // «2025 г.»: the full stop is the abbreviation's.
  if (c.type === "DATE" && tokens.text.charAt(end) === "." && /^гг?$/.test(tokens.key(c.to - 1)))
    return end + 1;
  return end;
}

/** See entities/index.ts. */
export function warm(lang: string): void {
  lexiconFor(base(lang));
}

interface Labels {
  byId: Map<string, Row>;
  /** Ids that a role has in one country, to the role and that country. */
  exceptions: Map<string, { row: Row; country: string }>;
  roles: Row[];
}

let labels: Labels | null = null;

function labelTables(): Labels {
  if (!labels) {
    labels = { byId: new Map(), exceptions: new Map(), roles: [] };
    for (const row of gazetteer().rows) {
      labels.byId.set(row.id, row);
      if (!row.id.includes("{cc}")) continue;
      labels.roles.push(row);
      for (const [country, id] of row.ids) labels.exceptions.set(id, { row, country });
    }
  }
  return labels;
}

function nameOf(row: Row, code: string): string | null {
  for (const key of [code, "all", "en", "vi"]) {
    const name = row.names.get(key)?.[0];
    if (name) return name.text.replace(" ~", "");
  }
  return null;
}

/** See entities/index.ts. */
export function labelOf(id: string, lang: string): string | null {
  const code = base(lang);
  const shown = LANGUAGES.has(code) ? code : "en";
  const country = /^place:([A-Z]{2})$/.exec(id)?.[1];
  if (country) return regionLabel(country, shown);
  const tables = labelTables();
  const row = tables.byId.get(id);
  if (row) return nameOf(row, code);
  // A role of a country: its name with the country in brackets, as no grammar is needed for that.
  const inBrackets = (role: Row, countries: string[]): string | null => {
    const name = nameOf(role, code);
    const where = countries.map((c) => regionLabel(c.toUpperCase(), shown));
    return name === null || where.includes(null) ? null : `${name} (${where.join(", ")})`;
  };
  const exception = tables.exceptions.get(id);
  if (exception) return inBrackets(exception.row, [exception.country]);
  const parts = /^(office|org):([a-z]{2})-(.+)$/.exec(id);
  if (!parts) return null;
  const [, kind, cc = "", slug = ""] = parts;
  for (const role of tables.roles) {
    const pattern = role.id.slice(role.id.indexOf("{cc}-") + 5);
    if (!role.id.startsWith(`${kind}:`)) continue;
    if (pattern === slug) return inBrackets(role, [cc]);
    if (!pattern.endsWith("-{host}")) continue;
    const stem = pattern.slice(0, -"-{host}".length);
    if (slug === stem) return inBrackets(role, [cc]);
    if (slug.startsWith(`${stem}-`) && slug.length === stem.length + 3)
      return inBrackets(role, [cc, slug.slice(-2)]);
  }
  return null;
}
