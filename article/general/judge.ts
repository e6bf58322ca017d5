/** Telling the article's text from everything else on a page of which no rule is known. */
import type { RawBlock } from "../blocks.ts";
import { featuresOf, type PageContext } from "./features.ts";
import { bodyForest, captionForest, leadForest } from "./models.ts";

export interface Judged {
  block: RawBlock;
  /** Probability of belonging to the article's text. */
  body: number;
  /** Probability of being a picture's caption or credit. */
  caption: number;
  /** Probability of being the lead. */
  lead: number;
}

/** Above it a block is read. Chosen on pages held out by site: below, furniture comes in faster than text. */
export const READ = 0.55;
const CAPTION = 0.2;
/** No caption is longer; UTF-16 code units. */
const LONGEST_CAPTION = 1200;

/** Blocks before and after the text among which its captions and its lead are looked for. */
const BEFORE = 40;
const AFTER = 10;

export function judge(blocks: readonly RawBlock[], page: PageContext): Judged[] {
  const rows = featuresOf(blocks, page);
  const body = rows.map(bodyForest);
  const first = body.findIndex((x) => x >= READ) - BEFORE;
  const last = body.findLastIndex((x) => x >= READ) + AFTER;
  return blocks.map((block, i) => {
    const row = rows[i] as number[];
    const near = last >= AFTER && i >= first && i <= last;
    return {
      block,
      body: body[i] as number,
      caption: near && block.text.length <= LONGEST_CAPTION ? captionForest(row) : 0,
      lead: near && (body[i] as number) > 0.1 ? leadForest(row) : 0,
    };
  });
}

export const isText = ({ body, caption }: Judged): boolean =>
  body >= READ && !(caption > CAPTION && caption > body);

export const isCaption = ({ body, caption }: Judged): boolean =>
  caption > CAPTION && caption > body;
