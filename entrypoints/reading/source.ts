import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Article } from "../../article/types.ts";
import type { TabArticle } from "../../components/services.ts";
import type { Failure } from "../../messages/contract.ts";
import { hear } from "../../messages/events.ts";
import { fromViews, type NoteView } from "../../messages/from-views.ts";
import type { PageState } from "../../messages/to-page.ts";
import { askBackground } from "../../messages/transport.ts";

const ask = askBackground(fromViews);

/** An article as its tab showed it last. */
export interface Shown {
  page: PageState;
  article: Article;
  notes: readonly NoteView[];
  problem: Failure | null;
  /** When it was taken from the page. */
  readAt: Date;
}

export interface Source {
  /** Null before the tab has answered, and where it has no article, or another. */
  shown: Shown | null;
  /** The tab was closed, or shows something else by now. */
  away: boolean;
}

/**
 * Follows the article of a tab, and keeps it when the tab goes: what is read does not vanish.
 * `address`: the article that was asked for; a tab's number may be another tab's after a restart.
 */
export function useSource(state: TabArticle, tabId: number | null, address: string | null): Source {
  const [shown, setShown] = useState<Shown | null>(null);
  const [away, setAway] = useState(false);
  const wanted = shown?.article.canonicalUrl ?? address;

  useEffect(() => {
    if (state.kind === "loading") return;
    if (state.kind === "closed") return setAway(true);
    const { page, notes, problem } = state;
    const { article } = page;
    if (page.status === "reading") return;
    if (article === null || (wanted !== null && article.canonicalUrl !== wanted)) {
      return setAway(true);
    }
    setAway(false);
    setShown((before) => ({
      page,
      article,
      notes,
      problem,
      readAt: before?.article.text === article.text ? before.readAt : new Date(),
    }));
  }, [state]);

  useEffect(() => {
    const onRemoved = (id: number): void => {
      if (id === tabId) setAway(true);
    };
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => browser.tabs.onRemoved.removeListener(onRemoved);
  }, [tabId]);

  // Without the tab the notes still change: here, and in other views.
  useEffect(() => {
    if (!away || wanted === null) return;
    const onMessage = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
      if (hear(message, sender, browser.runtime.id)?.event !== "notes-changed") return;
      ask("notes:of", { canonicalUrl: wanted }).then(
        (notes) => setShown((now) => now && { ...now, notes }),
        () => undefined,
      );
    };
    const listener = onMessage as browser.Runtime.OnMessageListenerNoResponse;
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, [away, wanted]);

  return { shown, away };
}
