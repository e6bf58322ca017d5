import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ArticleView } from "../../components/ArticleView.tsx";
import { Drafts } from "../../components/draft.ts";
import { failureKey } from "../../components/failures.ts";
import type { Acts } from "../../components/services.ts";
import type { Texts } from "../../components/texts.ts";
import { TextsContext } from "../../components/texts-context.ts";
import { fromViews } from "../../messages/from-views.ts";
import { askBackground } from "../../messages/transport.ts";
import { makeActs } from "./acts.ts";
import { browserTexts } from "./browser-texts.ts";
import { draftStore } from "./draft-store.ts";
import { failureOf, useTabArticle } from "./tab-article.ts";

const ask = askBackground(fromViews);

interface Props {
  tabId: number | null;
  texts: Texts;
  /** What this view can do beside the acts of every view. */
  more?: Partial<Acts>;
  afterReveal?: () => void;
}

/** The article of a tab, live: the popup and the side panel are this with different tabs. */
export function TabView({ tabId, texts, more = {}, afterReveal = () => undefined }: Props) {
  const { state, access, knownTags } = useTabArticle(tabId, texts.lang);
  const drafts = useDrafts();
  const acts = { ...makeActs(tabId ?? -1, state, afterReveal), ...more };
  return (
    <ArticleView
      tab={state}
      access={access}
      knownTags={knownTags}
      drafts={drafts}
      acts={acts}
      explain={(error) => texts.say(failureKey(failureOf(error)))}
    />
  );
}

/** The drafts of a page of ours; what is unsaved when it closes is saved as far as that goes. */
export function useDrafts(): Drafts {
  const [drafts] = useState(
    () =>
      new Drafts((id) =>
        draftStore(id, async (change) => (await ask("note:update", { id, ...change })).updatedAt),
      ),
  );
  useEffect(() => {
    const flush = (): void => drafts.flushAll();
    addEventListener("pagehide", flush);
    return () => removeEventListener("pagehide", flush);
  }, [drafts]);
  return drafts;
}

/** Sets up a page of ours: its language, its texts, its view. */
export function mount(view: (texts: Texts) => preact.ComponentChild): void {
  const texts = browserTexts();
  document.documentElement.lang = texts.lang;
  const root = document.getElementById("app");
  if (root === null) throw new Error("The page has no #app");
  render(<TextsContext.Provider value={texts}>{view(texts)}</TextsContext.Provider>, root);
}

/** The tab that a page of ours was opened for by its address (`?tab=7`); null without one. */
export function tabOfAddress(): number | null {
  const tab = new URLSearchParams(location.search).get("tab");
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
