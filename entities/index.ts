/**
 * The entities room: from a text to who and what is named in it.
 *
 *     recognise("Bộ trưởng Ngoại giao Trung Quốc Vương Nghị", "vi")
 *     // [{ start: 0, end: 31, type: "OFFICE", id: "office:cn-foreign-minister" },
 *     //  { start: 32, end: 43, type: "PERSON", id: "person:cn-wang-yi" }]
 *
 * - `recognise(text, lang, meta?)`: the outermost mentions, sorted by start, none overlapping another.
 *   Offsets are UTF-16 code units into `text`. `lang` is BCP 47; a language that is not known still
 *   gets names and dates. `meta.country` says whose a bare "Ministry of Foreign Affairs" is,
 *   `meta.date` which year a yearless date has. Never throws; time is linear in the text.
 * - `warm(lang)`: builds what a language needs, otherwise done at the first text.
 * - `labelOf(id, lang)`: the preferred name of an id in a language, or null.
 * - `problems()`: gazetteer rows that were left out, with file, line and reason.
 */

import { gazetteer } from "./gazetteer/index.ts";
import type { Problem } from "./gazetteer/parse.ts";

export type { Problem } from "./gazetteer/parse.ts";
export { labelOf, recognise, warm } from "./recognise.ts";
export { ENTITY_TYPES, type EntityType, type Mention, type TextMeta } from "./types.ts";

export function problems(): readonly Problem[] {
  return gazetteer().problems;
}
