import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { SiteAccess, TabArticle } from "../../components/services.ts";
import { CallFailed, type Failure } from "../../messages/contract.ts";
import { hear } from "../../messages/events.ts";
import {
  type AnnotatedEdition,
  type ArticleChanges,
  fromViews,
  type NoteView,
} from "../../messages/from-views.ts";
import { type PageState, toPage } from "../../messages/to-page.ts";
import { askBackground, askPage } from "../../messages/transport.ts";

const ask = askBackground(fromViews);
const askTab = askPage(toPage);

/** How long a script that was just brought in may take to listen: tries and milliseconds between. */
const TRIES = 20;
const WAIT = 100;

export interface Tab {
  state: TabArticle;
  access: SiteAccess | null;
  knownTags: readonly string[];
}

/**
 * Loads what is known of a tab, and again whenever page or notes say that they changed.
 * `bringIn`: the reader looks at that tab, so the reader script is brought in where it does not run.
 */
export function useTabArticle(tabId: number | null, lang: string, bringIn = true): Tab {
  const [state, setState] = useState<TabArticle>({ kind: "loading" });
  const [access, setAccess] = useState<SiteAccess | null>(null);
  const [knownTags, setKnownTags] = useState<readonly string[]>([]);
  const latest = useRef(0);

  const load = useCallback(async () => {
    if (tabId === null) return;
    const turn = ++latest.current;
    const [tab, tags] = await Promise.all([
      loadTab(tabId, lang, bringIn),
      ask("tags:all", {}).catch(() => []),
    ]);
    const site = tab.kind === "page" ? await accessTo(tabId).catch(() => null) : null;
    if (turn !== latest.current) return; // a later load is under way
    // While a page is read anew the article of before stays, and with it what is being written.
    setState((before) => (isReading(tab) && isArticle(before) ? before : tab));
    setKnownTags(tags);
    setAccess(site);
  }, [tabId, lang, bringIn]);

  useEffect(() => {
    setState({ kind: "loading" });
    void load();
    const onMessage = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
      const heard = hear(message, sender, browser.runtime.id);
      if (heard === null) return;
      const ours = heard.event === "page-changed" && heard.tabId === tabId;
      if (heard.event === "notes-changed" || ours) void load();
    };
    const onUpdated = (id: number, change: browser.Tabs.OnUpdatedChangeInfoType): void => {
      if (id === tabId && change.status === "complete") void load();
    };
    const onPermission = (): void => void load();
    browser.runtime.onMessage.addListener(onMessage as browser.Runtime.OnMessageListenerNoResponse);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(onPermission);
    browser.permissions.onRemoved.addListener(onPermission);
    return () => {
      browser.runtime.onMessage.removeListener(
        onMessage as browser.Runtime.OnMessageListenerNoResponse,
      );
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(onPermission);
      browser.permissions.onRemoved.removeListener(onPermission);
    };
  }, [load, tabId]);

  return { state, access, knownTags };
}

const isReading = (tab: TabArticle): boolean =>
  tab.kind === "page" && tab.page.status === "reading";

const isArticle = (tab: TabArticle): boolean =>
  tab.kind === "page" && tab.page.status === "article";

async function loadTab(tabId: number, lang: string, bringIn: boolean): Promise<TabArticle> {
  let page: PageState;
  try {
    page = await (bringIn ? pageState(tabId) : askTab(tabId, "page:state", {}));
  } catch (error) {
    return { kind: "closed", failure: failureOf(error) };
  }
  let notes: NoteView[] = [];
  let changes: ArticleChanges | null = null;
  let editions: AnnotatedEdition[] = [];
  let problem: Failure | null = null;
  let labels: Record<string, string> = {};
  if (page.article !== null && page.status === "article") {
    const { canonicalUrl } = page.article;
    const ids = [...new Set([...page.mentions, ...page.marginMentions].map(({ id }) => id))];
    [notes, changes, editions, labels] = await Promise.all([
      ask("notes:of", { canonicalUrl }).catch((error: unknown) => {
        problem = failureOf(error);
        return [];
      }),
      // What keeps the changes back keeps the notes back, and is told with them.
      ask("article:changes", { article: page.article }).catch(() => null),
      ask("article:editions", { article: page.article }).catch(() => []),
      ask("entities:labels", { ids, lang }).catch(() => ({})),
    ]);
  }
  return { kind: "page", tabId, page, notes, changes, editions, problem, labels };
}

/** The page's state; brings the reader script in where it does not run and may. */
async function pageState(tabId: number): Promise<PageState> {
  try {
    return await askTab(tabId, "page:state", {});
  } catch (error) {
    if (failureOf(error) !== "not-running") throw error;
  }
  await ask("tab:open", { tabId });
  for (let tries = 0; ; tries++) {
    try {
      return await askTab(tabId, "page:state", {});
    } catch (error) {
      if (tries >= TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT));
    }
  }
}

/**
 * On what ground Verbale runs in a tab, by the address that the browser tells: what a page says of
 * itself is not what the reader is asked to allow. Null where the browser does not tell it.
 */
async function accessTo(tabId: number): Promise<SiteAccess | null> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/.test(url)) return null;
  const host = new URL(url).hostname;
  const has = await browser.permissions.contains({ origins: [originOf(host)] });
  if (!has) return { host, ground: "once" };
  const own = browser.runtime.getManifest().host_permissions ?? [];
  const known = own.some((pattern) => {
    const name = pattern.replace(/^.*:\/\/(\*\.)?/, "").replace(/\/.*$/, "");
    return host === name || host.endsWith(`.${name}`);
  });
  return { host, ground: known ? "known" : "always" };
}

/** The match pattern for one host alone. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

export function failureOf(error: unknown): Failure {
  return error instanceof CallFailed ? error.failure : "unexpected";
}
