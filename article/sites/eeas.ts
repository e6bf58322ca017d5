import type { SiteRule } from "./types.ts";

/** The European Union's External Action Service. The language is the "_xx" at the address's end. */
export const eeas: SiteRule = {
  id: "eeas",
  certainty: "B",
  body: [".node__content .field--name-body .field__item", ".node__content"],
  siblings: { by: "suffix", languages: ["en", "fr"] },
};
