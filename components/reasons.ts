import type { Reason } from "../article/types.ts";
import type { TextKey } from "./texts.ts";

const KEYS: Readonly<Record<Reason, TextKey>> = {
  "address-of-article": "reasonAddressOfArticle",
  "address-of-list": "reasonAddressOfList",
  "markup-article": "reasonMarkupArticle",
  "markup-other": "reasonMarkupOther",
  "heading-and-text": "reasonHeadingAndText",
  "many-teasers": "reasonManyTeasers",
  "front-page": "reasonFrontPage",
  "error-page": "reasonErrorPage",
  "little-text": "reasonLittleText",
  "not-html": "reasonNotHtml",
  "rule-missed": "reasonRuleMissed",
  "cut-short": "reasonCutShort",
  "asked-by-reader": "reasonAskedByReader",
};

/** The sentence for a sign that a page is, or is not, an article. */
export function reasonKey(reason: Reason): TextKey {
  return KEYS[reason];
}
