/**
 * Offices and institutions that every country has: head + country, in the word order of the
 * language, and whose they are when no country stands beside them.
 *
 *   越南 外交部部长 · chinesischer Außenminister · министр иностранных дел Китая ·
 *   Bộ trưởng Ngoại giao Trung Quốc · le ministre chinois des Affaires étrangères
 */

import type { Language, Link } from "./languages/language.ts";
import type { Match } from "./lexicon.ts";
import { FLAG, GAP, type Tokens } from "./tokens.ts";
import type { EntityType, TextMeta } from "./types.ts";
import type { Meaning } from "./vocabulary.ts";

/** A mention in tokens, before overlaps are resolved. */
export interface Candidate {
  from: number;
  to: number;
  type: EntityType;
  id: string;
  /** Lower wins where two have the same span. */
  rank: number;
}

type Found = Match<Meaning>;

/** Matches by the token they begin at, and by the token they end before. */
export interface Places {
  starting: Map<number, Found[]>;
  ending: Map<number, Found[]>;
}

function push(map: Map<number, Found[]>, key: number, m: Found): void {
  const list = map.get(key);
  if (list) list.push(m);
  else map.set(key, [m]);
}

export function indexPlaces(matches: readonly Found[]): Places {
  const places: Places = { starting: new Map(), ending: new Map() };
  for (const m of matches) {
    if (m.form.value.country === null || m.form.value.kind === "role") continue;
    push(places.starting, m.from, m);
    push(places.ending, m.to, m);
  }
  return places;
}

function longest(list: readonly Found[] | undefined, ok: (m: Found) => boolean): Found | null {
  let best: Found | null = null;
  for (const m of list ?? []) if (ok(m) && (!best || m.to - m.from > best.to - best.from)) best = m;
  return best;
}

/** Country or city after a link, from token `at`. */
function afterLink(
  tokens: Tokens,
  at: number,
  links: readonly Link[],
  places: Places,
  cities: boolean,
): Found | null {
  let best: Found | null = null;
  for (const link of links) {
    let k = at;
    let ok = link.cases !== 0;
    for (const word of link.words) {
      ok = ok && k < tokens.count && tokens.key(k) === word && close(tokens, k);
      k++;
    }
    if (!ok || k >= tokens.count || !close(tokens, k)) continue;
    const place = longest(places.starting.get(k), (m) => {
      const v = m.form.value;
      return v.kind === "name" && (v.polity || cities) && (v.cases & link.cases) !== 0;
    });
    if (place && (!best || place.to > best.to)) best = place;
  }
  return best;
}

function close(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] ?? GAP.sentence;
  return gap === GAP.space || gap === GAP.none || gap === GAP.apostrophe;
}

/** Country right before token `at`: adjective, noun, or (English) possessive. */
function countryBefore(
  tokens: Tokens,
  at: number,
  language: Language,
  places: Places,
): { place: Found; inside: boolean } | null {
  if (at === 0) return null;
  const gap = tokens.gap[at] ?? GAP.sentence;
  const { adjective, noun, possessive } = language.before;
  if (adjective && (gap === GAP.space || gap === GAP.dash)) {
    const place = longest(places.ending.get(at), (m) => m.form.value.kind === "adjective");
    if (place) return { place, inside: true };
  }
  if (noun) {
    // German joins them by a hyphen (US-Außenminister), English by a space, Chinese by nothing.
    const fits =
      language.code === "de"
        ? gap === GAP.dash
        : language.code === "zh"
          ? gap === GAP.none || gap === GAP.space
          : gap === GAP.space || gap === GAP.dash;
    const place = fits
      ? longest(places.ending.get(at), (m) => m.form.value.kind === "name" && m.form.value.polity)
      : null;
    if (place) return { place, inside: true };
  }
  if (possessive && at > 1 && tokens.key(at - 1) === "s" && tokens.gap[at - 1] === GAP.apostrophe) {
    const place = longest(
      places.ending.get(at - 1),
      (m) => m.form.value.kind === "name" && m.form.value.polity,
    );
    if (place) return { place, inside: false };
  }
  return null;
}

/** Does a linking word follow ("of", "des", "du"), though no country came after it? */
function completed(tokens: Tokens, at: number, language: Language): boolean {
  if (at >= tokens.count || tokens.gap[at] !== GAP.space) return false;
  return language.after.some((l) => l.words.length > 0 && l.words[0] === tokens.key(at));
}

/** ministre + chinois + des Affaires étrangères: the end of the whole and its country. */
function aroundAdjective(
  tokens: Tokens,
  half: Found,
  places: Places,
): { to: number; country: string } | null {
  const tail = half.form.value.tail ?? [];
  const adjective = longest(
    places.starting.get(half.to),
    (m) => m.form.value.kind === "adjective" && tokens.gap[m.from] === GAP.space,
  );
  const country = adjective?.form.value.country;
  if (!adjective || !country) return null;
  for (let k = 0; k < tail.length; k++) {
    const at = adjective.to + k;
    if (at >= tokens.count || tokens.gap[at] === GAP.sentence || tokens.key(at) !== tail[k])
      return null;
  }
  return { to: adjective.to + tail.length, country };
}

/** The country whose institutions an article means without saying so, or null. */
export function homeCountry(lang: string, meta: TextMeta | undefined): string | null {
  const given = meta?.country;
  if (given && /^[A-Za-z]{2}$/.test(given)) return given.toUpperCase();
  return lang === "vi" ? "VN" : null;
}

/** A role's id for a country, or null where that country has no such thing. */
function roleId(meaning: Meaning, country: string, host: string | null): string | null {
  const row = meaning.row;
  if (!row) return null;
  const cc = country.toLowerCase();
  if (row.only && !row.only.includes(cc)) return null;
  const id = row.ids.get(cc) ?? row.id.replace("{cc}", cc);
  return host === null ? id.replace("-{host}", "") : id.replace("{host}", host.toLowerCase());
}

/** Every role of the text with its country. Linear in the number of matches. */
export function findRoles(
  tokens: Tokens,
  matches: readonly Found[],
  places: Places,
  language: Language,
  home: string | null,
): Candidate[] {
  const people = new Map<number, string>();
  const peopleEnd = new Map<number, string>();
  const polities: Found[] = [];
  for (const m of matches) {
    const v = m.form.value;
    if (v.type === "PERSON") {
      const cc = /^person:([a-z]{2})-/.exec(v.id)?.[1]?.toUpperCase();
      if (cc) {
        people.set(m.from, cc);
        peopleEnd.set(m.to, cc);
      }
    } else if (v.polity && v.kind !== "role") polities.push(m);
  }

  const found: Candidate[] = [];
  let seen = 0;
  let nearest: string | null = null;
  let nearestForeign: string | null = null;
  for (const m of matches) {
    while (seen < polities.length && (polities[seen]?.to ?? 0) <= m.from) {
      const country = polities[seen]?.form.value.country ?? null;
      nearest = country;
      if (country !== "VN") nearestForeign = country;
      seen++;
    }
    const meaning = m.form.value;
    if (meaning.kind === "half") {
      const whole = aroundAdjective(tokens, m, places);
      const id = whole ? roleId(meaning, whole.country, null) : null;
      if (whole && id !== null)
        found.push({ from: m.from, to: whole.to, type: meaning.type, id, rank: meaning.rank });
      continue;
    }
    if (meaning.kind !== "role" || !meaning.row) continue;
    let { from, to } = m;
    let country: string | null = meaning.country;
    let host: string | null = null;
    const envoy = meaning.row.id.includes("{host}");

    const emit = (cc: string | null): boolean => {
      const id = cc === null ? null : roleId(meaning, cc, host);
      if (id === null) return false;
      found.push({ from, to, type: meaning.type, id, rank: meaning.rank });
      return true;
    };

    if (envoy && language.hostBefore !== null) {
      const place = longest(places.ending.get(from), (p) => p.form.value.kind === "name");
      const mark = place ? place.from - 1 : -1;
      if (
        place &&
        mark >= 0 &&
        tokens.key(mark) === language.hostBefore &&
        tokens.gap[place.from] === GAP.none
      ) {
        host = place.form.value.country;
        from = mark;
      }
    }
    if (country === null) {
      const before = countryBefore(tokens, from, language, places);
      if (before) {
        country = before.place.form.value.country;
        if (before.inside) from = before.place.from;
      }
    }
    let after = country === null ? afterLink(tokens, to, language.after, places, false) : null;
    if (
      country === null &&
      !after &&
      language.adjectiveAfter &&
      to < tokens.count &&
      tokens.gap[to] === GAP.space
    )
      after = longest(places.starting.get(to), (p) => p.form.value.kind === "adjective");
    if (after) {
      country = after.form.value.country;
      to = after.to;
    }
    if (envoy && host === null) {
      const place = afterLink(tokens, to, language.host, places, true);
      if (place) {
        host = place.form.value.country;
        to = place.to;
      }
    }
    if (country !== null) {
      emit(country);
      continue;
    }
    // No country beside it: whose is it?
    if (envoy) {
      if (host !== null) emit(home === host && nearestForeign ? nearestForeign : (home ?? nearest));
      continue;
    }
    // "President of the Asia Society": completed, but not by a country.
    if (meaning.type === "OFFICE" && completed(tokens, to, language)) continue;
    const person =
      (to < tokens.count && tokens.gap[to] !== GAP.sentence && tokens.gap[to] !== GAP.other
        ? people.get(to)
        : undefined) ?? (tokens.gap[from] === GAP.none ? peopleEnd.get(from) : undefined);
    if (person !== undefined) {
      emit(person);
      continue;
    }
    const flags = tokens.flags[m.from] ?? 0;
    if (meaning.marks.includes("capital") && !(flags & (FLAG.capital | FLAG.han))) continue;
    if (meaning.marks.includes("beside")) continue;
    const foreign = meaning.marks.includes("foreign");
    if (home !== null && !(foreign && home === "VN")) {
      if (emit(home)) continue;
      const only = meaning.row.only?.[0];
      if (only) emit(only.toUpperCase());
    } else emit(foreign ? nearestForeign : nearest);
  }
  return found;
}
