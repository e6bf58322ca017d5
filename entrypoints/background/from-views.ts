import browser from "webextension-polyfill";
import { noteOf, quoteOf, tagsOf } from "../../annotations/index.ts";
import { labelOf } from "../../entities/index.ts";
import { fileName, formats } from "../../exchange/index.ts";
import { CallFailed, type Handlers } from "../../messages/contract.ts";
import type { fromViews, NoteView } from "../../messages/from-views.ts";
import { toPage } from "../../messages/to-page.ts";
import { askPage, tellViews } from "../../messages/transport.ts";
import type { AnnotationRecord } from "../../storage/records.ts";
import { changesSince } from "./changes.ts";
import { recoverDrafts } from "./drafts.ts";
import { annotatedEditions } from "./editions.ts";
import { openReader } from "./inject.ts";
import { withNotes } from "./store.ts";
import { tellAll } from "./tell.ts";

/** The view that asks; the tab when it is framed in a page or opened as one. */
export interface View {
  tabId: number | null;
}

const tellPage = askPage(toPage);

export const viewHandlers: Handlers<typeof fromViews, View> = {
  "tab:open": async ({ tabId }) => {
    await openReader(tabId);
    return null;
  },

  "notes:of": async ({ canonicalUrl }) => {
    await recoverDrafts();
    const records = await withNotes((notes) => notes.ofArticle(canonicalUrl));
    return records.map(viewOf);
  },

  "article:changes": async ({ article }) => {
    const { canonicalUrl } = article;
    const [before, annotations] = await withNotes((notes) =>
      Promise.all([notes.lastAccepted(canonicalUrl), notes.ofArticle(canonicalUrl)]),
    );
    return before === null ? null : changesSince(before, article, annotations);
  },

  "article:accept": async ({ article: { canonicalUrl, ...text } }) => {
    const known = await withNotes((notes) => notes.accept(canonicalUrl, text));
    if (!known) throw new CallFailed("not-found", canonicalUrl);
    tellViews("notes-changed");
    return null;
  },

  "article:editions": ({ article }) => withNotes((notes) => annotatedEditions(article, notes)),

  "note:get": async ({ id }) => {
    await recoverDrafts();
    return viewOf(await withNotes((notes) => notes.get(id)));
  },

  "note:update": async ({ id, ...change }) => {
    const record = await withNotes((notes) => notes.update(id, change));
    tellAll();
    return viewOf(record);
  },

  "note:delete": async ({ id }) => {
    await withNotes((notes) => notes.remove(id));
    tellAll();
    return null;
  },

  "note:restore": async ({ id }) => {
    const record = await withNotes((notes) => notes.restore(id));
    tellAll();
    return viewOf(record);
  },

  "tags:all": () => withNotes((notes) => notes.tagNames()),

  "entities:labels": ({ ids, lang }) => {
    const labels: Record<string, string> = {};
    for (const id of ids) {
      const label = labelOf(id, lang);
      if (label !== null) labels[id] = label;
    }
    return labels;
  },

  "notes:export": async ({ format: wanted, canonicalUrl }) => {
    const format = formats.find(({ id }) => id === wanted);
    if (format === undefined) throw new CallFailed("not-found", wanted);
    const records = await withNotes((notes) => notes.all(canonicalUrl));
    const exportedAt = new Date().toISOString();
    const { name, version } = browser.runtime.getManifest();
    const content = format.write(
      records.map(({ article, annotations }) => ({ article: article.article, annotations })),
      { exportedAt, generator: `${name} ${version}` },
    );
    const [only] = records;
    const named = canonicalUrl !== null && only !== undefined ? only.article.article : null;
    return {
      name: fileName(named?.title ?? name, named?.publishedTime ?? exportedAt, format.extension),
      mediaType: format.mediaType,
      content,
    };
  },

  "editor:done": async ({ id }, view) => {
    if (view.tabId !== null) {
      await tellPage(view.tabId, "editor:close", { id }).catch(() => undefined);
    }
    return null;
  },
};

function viewOf(record: AnnotationRecord): NoteView {
  return {
    id: record.id,
    quote: quoteOf(record),
    note: noteOf(record),
    tags: tagsOf(record),
    colour: record.target.styleClass,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  };
}
