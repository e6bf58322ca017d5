/** All rows of the gazetteer, parsed once. */

import cities from "./cities.ts";
import countries from "./countries.ts";
import offices from "./offices.ts";
import organisations from "./organisations.ts";
import { type Problem, parseGazetteer, type Row } from "./parse.ts";
import people from "./people.ts";
import regions from "./regions.ts";
import roles from "./roles.ts";

/** Every file by its name, for the schema test. Earlier files win where two rows claim a name. */
export const SOURCES: Readonly<Record<string, string>> = {
  countries,
  regions,
  cities,
  organisations,
  offices,
  roles,
  people,
};

let cache: { rows: Row[]; problems: Problem[] } | null = null;

/** Rows that parsed, and what was wrong with those that did not. */
export function gazetteer(): { rows: readonly Row[]; problems: readonly Problem[] } {
  if (cache === null) {
    const rows: Row[] = [];
    const problems: Problem[] = [];
    for (const [file, source] of Object.entries(SOURCES)) {
      const parsed = parseGazetteer(source, file);
      rows.push(...parsed.rows);
      problems.push(...parsed.problems);
    }
    cache = { rows, problems };
  }
  return cache;
}
