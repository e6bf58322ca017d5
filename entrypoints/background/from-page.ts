import * as v from "valibot";
import browser from "webextension-polyfill";
import type { Colour } from "../../annotations/index.ts";
import { quoteIn } from "../../annotations/index.ts";
import type { Article } from "../../article/types.ts";
import { type Mention, recognise, type TextMeta, warm } from "../../entities/index.ts";
import { CallFailed, type Handlers } from "../../messages/contract.ts";
import type { fromPage, Painted } from "../../messages/from-page.ts";
import { colour as colourSchema } from "../../messages/schemas.ts";
import type { AnnotationRecord } from "../../storage/records.ts";
import { countryOf, ownAddress } from "./address.ts";
import { addGeneral, openReader } from "./inject.ts";
import { withNotes } from "./store.ts";
import { tellAll } from "./tell.ts";

/** The content script that asks: its tab, and its address as the browser tells it. */
export interface Page {
  tabId: number;
  url: string;
}

export const pageHandlers: Handlers<typeof fromPage, Page> = {
  "page:likely": async (_, page) => {
    await openReader(page.tabId);
    return null;
  },

  "page:general": async (_, page) => {
    await addGeneral(page.tabId);
    return null;
  },

  "page:read": async ({ article: claimed, margin }, page) => {
    const article = withOwnAddress(claimed, page);
    const { mentions, marginMentions } = recogniseArticle(article, margin, page.url);
    // Reading goes on without the notes; the views say what is wrong.
    const annotations = await marksOf(article.canonicalUrl).catch(() => []);
    return {
      canonicalUrl: article.canonicalUrl,
      mentions,
      marginMentions,
      annotations,
    };
  },

  "annotation:create": async ({ article, selectors, colour }, page) => {
    if (quoteIn(selectors) === "") throw new CallFailed("malformed", "no quotation");
    const record = await withNotes((notes) =>
      notes.create({ url: page.url, article: withOwnAddress(article, page), selectors, colour }),
    );
    tellAll();
    // A comfort: that it cannot be kept is no reason to say that the note was not.
    browser.storage.local.set({ lastColour: colour }).catch(() => undefined);
    return painted(record);
  },

  "annotations:here": ({ canonicalUrl }, page) => marksOf(ownAddress(canonicalUrl, page.url)),

  "colour:last": async () => {
    const { lastColour } = await browser.storage.local.get("lastColour");
    const parsed = v.safeParse(colourSchema, lastColour);
    return parsed.success ? parsed.output : ("yellow" satisfies Colour);
  },
};

function withOwnAddress(article: Article, page: Page): Article {
  return { ...article, canonicalUrl: ownAddress(article.canonicalUrl, page.url) };
}

function recogniseArticle(
  article: Article,
  margin: string,
  url: string,
): { mentions: Mention[]; marginMentions: Mention[] } {
  const country = countryOf(url);
  const meta: TextMeta = {
    url,
    ...(country === undefined ? {} : { country }),
    ...(article.publishedTime === null ? {} : { date: article.publishedTime }),
  };
  warm(article.lang);
  return {
    mentions: recognise(article.text, article.lang, meta),
    marginMentions: recognise(margin, article.lang, meta),
  };
}

async function marksOf(canonicalUrl: string): Promise<Painted[]> {
  const records = await withNotes((notes) => notes.ofArticle(canonicalUrl));
  return records.map(painted);
}

/** What a page may know: place and colour. The note stays with us. */
function painted(record: AnnotationRecord): Painted {
  return { id: record.id, selectors: record.target.selector, colour: record.target.styleClass };
}
