/** The trained forests, grown when first asked. */
import { type Forest, type ForestData, growForest } from "./forest.ts";
import { BODY } from "./models/body.ts";
import { CAPTION } from "./models/caption.ts";
import { LEAD } from "./models/lead.ts";
import { PAGE } from "./models/page.ts";

function lazily(data: ForestData): Forest {
  let forest: Forest | null = null;
  return (row) => {
    forest ??= growForest(data);
    return forest(row);
  };
}

/** Does a block belong to the article's text? Rows as of `featuresOf`. */
export const bodyForest = lazily(BODY);
/** Is it a picture's caption or credit? */
export const captionForest = lazily(CAPTION);
/** Is it the lead? */
export const leadForest = lazily(LEAD);
/** Is the page an article? Rows as of `pageRow`. */
export const pageForest = lazily(PAGE);
