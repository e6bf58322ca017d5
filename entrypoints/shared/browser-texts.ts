import browser from "webextension-polyfill";
import { makeTexts, type Texts } from "../../components/texts.ts";

/** The texts in the language that the browser chose among our catalogues. */
export function browserTexts(): Texts {
  return makeTexts(browser.i18n.getMessage("catalogueLanguage") || "en", (key, substitutions) =>
    browser.i18n.getMessage(key, substitutions),
  );
}
