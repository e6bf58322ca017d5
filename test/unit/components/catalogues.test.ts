import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeTexts } from "../../../components/texts.ts";
import en from "../../../public/_locales/en/messages.json" with { type: "json" };

type Catalogue = Record<string, { message: string }>;

const folder = new URL("../../../public/_locales/", import.meta.url);
const languages = readdirSync(folder);
const read = (lang: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`${lang}/messages.json`, folder), "utf8"));

/** The part before a plural category, where the English catalogue has `STEM_other`. */
const stems = Object.keys(en)
  .filter((key) => key.endsWith("_other"))
  .map((key) => key.slice(0, -"_other".length));
const isPlural = (key: string): boolean =>
  stems.some((stem) => new RegExp(`^${stem}_(zero|one|two|few|many|other)$`).test(key));

/** `$1`, `$2` … of a message. */
const slots = (message: string): string[] => (message.match(/\$\d/g) ?? []).sort();

describe.each(languages)("catalogue %s", (lang) => {
  const catalogue = read(lang);

  it("has every message, and no other", () => {
    const plain = (keys: string[]) => keys.filter((key) => !isPlural(key)).sort();
    expect(plain(Object.keys(catalogue))).toEqual(plain(Object.keys(en)));
  });

  it("has the plural forms that its language has", () => {
    const tag = catalogue.catalogueLanguage?.message ?? lang;
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    // "many" of French is for millions and falls back to "other".
    const needed = pluralCategories.filter((category) => !(tag === "fr" && category === "many"));
    for (const stem of stems) {
      const forms = Object.keys(catalogue).filter(
        (key) => isPlural(key) && key.startsWith(`${stem}_`),
      );
      expect(forms.sort(), stem).toEqual(needed.map((category) => `${stem}_${category}`).sort());
    }
  });

  it("has the same slots as English, and no empty message", () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe("");
      const model = (en as Catalogue)[key] ?? (en as Catalogue)[key.replace(/_[a-z]+$/, "_other")];
      expect(slots(message), key).toEqual(slots(model?.message ?? ""));
    }
  });

  it("keeps the store's limit for the description", () => {
    expect(catalogue.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe("texts", () => {
  it("pick the plural form of the language", () => {
    const forms: Record<string, string> = {
      notes_one: "$1 заметка",
      notes_few: "$1 заметки",
      notes_many: "$1 заметок",
      notes_other: "$1 заметки",
    };
    const texts = makeTexts("ru", (key, subs) => (forms[key] ?? "").replace("$1", subs[0] ?? ""));
    expect([1, 2, 5, 21].map((n) => texts.count("notes", n))).toEqual([
      "1 заметка",
      "2 заметки",
      "5 заметок",
      "21 заметка",
    ]);
  });
});
