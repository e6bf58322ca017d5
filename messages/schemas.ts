import * as v from "valibot";
import type { Selector } from "../annotations/index.ts";
import { COLOURS } from "../annotations/index.ts";
import type {
  Article,
  BlockKind,
  Edition,
  OutlineItem,
  Reason,
  SourceSign,
} from "../article/types.ts";
import { ENTITY_TYPES, type Mention } from "../entities/types.ts";

/** Bounds on what a page can make us keep: UTF-16 code units. */
const LIMITS = {
  line: 4_000,
  text: 4_000_000,
  quote: 100_000,
  note: 100_000,
  tag: 100,
  list: 50_000,
};

export const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const lineOrNull = v.nullable(line);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const id = v.pipe(v.string(), v.uuid());
/** Only http(s): a `javascript:` address must never become a link. */
export const webAddress = v.pipe(v.string(), v.maxLength(LIMITS.line), v.regex(/^https?:\/\//i));

/** A list of all members of a type: one that is missing, or too many, does not compile. */
export function allOf<T extends string>(members: Record<T, true>): T[] {
  return Object.keys(members) as T[];
}

const blockKinds = allOf<BlockKind>({
  lead: true,
  paragraph: true,
  heading: true,
  listItem: true,
  quotation: true,
  table: true,
  question: true,
  note: true,
});
export const sourceSigns = { "source-line": true, "source-link": true, badge: true } as const;
const howFound = allOf<Edition["how"]>({ hreflang: true, "site-rule": true, ...sourceSigns });
const relations = allOf<Edition["relation"]>({ original: true, language: true, mirror: true });
const reasons = allOf<Reason>({
  "address-of-article": true,
  "address-of-list": true,
  "markup-article": true,
  "markup-other": true,
  "heading-and-text": true,
  "many-teasers": true,
  "front-page": true,
  "error-page": true,
  "little-text": true,
  "not-html": true,
  "rule-missed": true,
  "cut-short": true,
  "asked-by-reader": true,
});

export const reason = v.picklist(reasons);

const outlineItem: v.GenericSchema<OutlineItem> = v.object({
  kind: v.picklist(allOf<OutlineItem["kind"]>({ heading: true, question: true, item: true })),
  title: v.pipe(v.string(), v.maxLength(LIMITS.quote)),
  level: v.number(),
  start: offset,
  end: offset,
  ordinal: v.exactOptional(v.number()),
  children: v.pipe(v.array(v.lazy(() => outlineItem)), v.maxLength(LIMITS.list)),
});

export const article = v.object({
  title: line,
  kicker: lineOrNull,
  byline: lineOrNull,
  publishedTime: lineOrNull,
  modifiedTime: lineOrNull,
  lang: v.pipe(v.string(), v.maxLength(35)),
  siteName: lineOrNull,
  section: lineOrNull,
  lead: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.quote))),
  text: v.pipe(v.string(), v.maxLength(LIMITS.text)),
  canonicalUrl: webAddress,
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(blockKinds),
        start: offset,
        end: offset,
        level: v.exactOptional(v.number()),
      }),
    ),
    v.maxLength(LIMITS.list),
  ),
  captions: v.pipe(
    v.array(v.object({ text: v.pipe(v.string(), v.maxLength(LIMITS.quote)), credit: lineOrNull })),
    v.maxLength(LIMITS.list),
  ),
  editions: v.pipe(
    v.array(
      v.object({
        url: webAddress,
        lang: v.nullable(v.string()),
        relation: v.picklist(relations),
        how: v.picklist(howFound),
      }),
    ),
    v.maxLength(1_000),
  ),
  source: v.nullable(
    v.object({
      name: lineOrNull,
      host: lineOrNull,
      how: v.picklist(allOf<SourceSign>(sourceSigns)),
    }),
  ),
  free: v.nullable(v.boolean()),
  license: lineOrNull,
  outline: v.pipe(v.array(outlineItem), v.maxLength(LIMITS.list)),
  rule: lineOrNull,
  reasons: v.array(reason),
}) satisfies v.GenericSchema<unknown, Article>;

/** An article's words: what is compared and kept of a version of it. */
export const articleText = v.pick(article, ["canonicalUrl", "title", "text", "blocks"]);

/** Kicker, title and captions, which are recognised beside the text. */
export const margin = v.pipe(v.string(), v.maxLength(LIMITS.text));

export const mention = v.object({
  start: offset,
  end: offset,
  type: v.picklist(ENTITY_TYPES),
  id: line,
}) satisfies v.GenericSchema<unknown, Mention>;

export const mentions = v.array(mention);

const context = v.pipe(v.string(), v.maxLength(LIMITS.line));
/** A passage's words. */
export const quote = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.quote));

export const selector = v.variant("type", [
  v.object({
    type: v.literal("TextQuoteSelector"),
    exact: quote,
    prefix: context,
    suffix: context,
  }),
  v.object({ type: v.literal("TextPositionSelector"), start: offset, end: offset }),
]) satisfies v.GenericSchema<unknown, Selector>;

export const selectors = v.pipe(v.array(selector), v.minLength(1), v.maxLength(8));

export const colour = v.picklist(COLOURS);
export const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.tag));
export const tags = v.pipe(v.array(tag), v.maxLength(1_000));
export const note = v.pipe(v.string(), v.maxLength(LIMITS.note));
