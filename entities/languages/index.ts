/** The languages Verbale reads, by their ISO 639-1 code. */

import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";
import { ru } from "./ru.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [vi, en, de, ru, fr, zh].map((l) => [l.code, l]),
);
