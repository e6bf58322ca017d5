import browser from "webextension-polyfill";
import type { Acts, TabArticle } from "../../components/services.ts";
import { CallFailed } from "../../messages/contract.ts";
import { fromViews } from "../../messages/from-views.ts";
import { toPage } from "../../messages/to-page.ts";
import { askBackground, askPage } from "../../messages/transport.ts";
import { saveFile } from "./save-file.ts";
import { originOf } from "./tab-article.ts";

const ask = askBackground(fromViews);
const askTab = askPage(toPage);

/** What the reader can do with a tab's article, over the extension's own channels. */
export function makeActs(tabId: number, tab: TabArticle, afterReveal: () => void): Acts {
  return {
    reveal: async (id) => {
      if (!(await askTab(tabId, "annotation:reveal", { id }))) throw new CallFailed("not-found");
      afterReveal();
    },
    revealEntity: async (id, occurrence) => {
      await askTab(tabId, "entity:reveal", { id, occurrence });
    },
    revealText: async (start, end) => {
      const place = { text: "body" as const, start, end };
      if (!(await askTab(tabId, "text:reveal", { place }))) throw new CallFailed("not-found");
    },
    openEdition: async (url) => {
      await browser.tabs.create({ url, openerTabId: tabId });
    },
    acceptText: async () => {
      const article = tab.kind === "page" ? tab.page.article : null;
      if (article !== null) await ask("article:accept", { article });
    },
    remove: async (id) => {
      await ask("note:delete", { id });
    },
    restore: async (id) => {
      await ask("note:restore", { id });
    },
    exportNotes: async (format, scope) => {
      const article = tab.kind === "page" ? tab.page.article : null;
      const canonicalUrl = scope === "all" ? null : (article?.canonicalUrl ?? null);
      saveFile(await ask("notes:export", { format, canonicalUrl }));
    },
    openReading: async () => {
      const query = new URLSearchParams({ tab: String(tabId) });
      // A tab's number may be another tab's after a restart: the article is asked for by name.
      if (tab.kind === "page" && tab.page.article !== null) {
        query.set("url", tab.page.article.canonicalUrl);
      }
      await browser.tabs.create({ url: `/reading.html?${query}`, openerTabId: tabId });
    },
    openAnyway: async () => {
      await askTab(tabId, "page:open-anyway", {});
    },
    allowSite: async (host) => {
      // Straight from the click: the browser asks only then.
      await browser.permissions.request({ origins: [originOf(host)] });
    },
    leaveSite: async (host) => {
      await browser.permissions.remove({ origins: [originOf(host)] });
    },
  };
}
