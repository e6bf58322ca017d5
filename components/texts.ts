import type en from "../public/_locales/en/messages.json";

/** The key of a message in the catalogues. */
export type TextKey = keyof typeof en;

/** What is put into a message for `$1`, `$2` … */
export type Substitution = string | number;

/** Turns keys into sentences of the reader's language. */
export interface Texts {
  /** BCP 47 of the catalogue in use: for dates, numbers, plurals. */
  lang: string;
  say(key: TextKey, ...substitutions: Substitution[]): string;
  /**
   * A sentence about a number: picks `STEM_one`, `STEM_few` … by the language's plural rules
   * (CLDR categories), `STEM_other` where the language has no such form. `$1` is the number.
   */
  count(stem: CountStem, n: number): string;
}

type Plural<K> = K extends `${infer Stem}_other` ? Stem : never;
/** The part before the plural category of the messages that have one. */
export type CountStem = Plural<TextKey>;

/** Texts over a lookup that answers "" for a key it does not have. */
export function makeTexts(
  lang: string,
  lookup: (key: string, substitutions: string[]) => string,
): Texts {
  // Made when first needed: in a page they never are, and there they would be the dearest thing of all.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    lang,
    say: (key, ...substitutions) => lookup(key, substitutions.map(String)),
    count: (stem, n) => {
      rules ??= new Intl.PluralRules(lang);
      numbers ??= new Intl.NumberFormat(lang);
      const shown = [numbers.format(n)];
      return lookup(`${stem}_${rules.select(n)}`, shown) || lookup(`${stem}_other`, shown);
    },
  };
}
