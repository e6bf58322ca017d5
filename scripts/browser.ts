import { existsSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Frame, Page } from "puppeteer-core";
import {
  chromiumClosedShadow,
  chromiumExtensionId,
  launchChromium,
  stopChromiumBackground,
} from "./driver/chromium.ts";
import { finishedDownloads } from "./driver/downloads.ts";
import {
  bidi,
  clickFirefoxButton,
  closeFirefoxPopup,
  contextOf,
  FIREFOX_ORIGIN,
  firefoxClosedShadow,
  geckoId,
  launchFirefox,
  setFirefoxDark,
  stopFirefoxBackground,
} from "./driver/firefox.ts";
import { serve } from "./driver/serve.ts";
import type { Box, Driver, OpenOptions, Size } from "./driver/types.ts";
import { sleep, until } from "./driver/wait.ts";
import { findBrowser } from "./find-browser.mjs";

export type {
  Box,
  BrowserKind,
  Driver,
  Fake,
  OpenOptions,
  ServeOptions,
  Size,
} from "./driver/types.ts";

const DEFAULT_SIZE: Size = { width: 1280, height: 900 };

/**
 * Opens a real browser with the built extension in it: the one driver of `npm start`, of the
 * end-to-end tests and of the benches.
 * @throws Error if no browser of this kind is found, or it does not start.
 */
export async function openBrowser(options: OpenOptions): Promise<Driver> {
  const executable = options.executable ?? findBrowser(options.kind);
  if (executable === null) throw new Error(`no ${options.kind} found`);
  const temporary = await mkdtemp(join(tmpdir(), "verbale-"));
  // Also where Ctrl-C ends the program before close() is called.
  const sweep = (): void => rmSync(temporary, { recursive: true, force: true });
  process.once("exit", sweep);
  const profile = resolve(options.profile ?? join(temporary, "profile"));
  const downloads = resolve(options.downloads ?? join(temporary, "downloads"));
  await Promise.all([profile, downloads].map((folder) => mkdir(folder, { recursive: true })));
  const chosen: OpenOptions =
    options.extension === undefined
      ? options
      : { ...options, extension: resolve(options.extension) };
  const parts =
    options.kind === "chromium"
      ? await openChromium(chosen, executable, profile, downloads)
      : await openFirefox(chosen, executable, profile, downloads);
  if (chosen.extension !== undefined && options.profile === undefined) await welcomed(parts);
  return assemble(chosen, parts, downloads, async () => {
    // A browser's last processes may write on for a moment after it has closed.
    for (let tries = 0; tries < 20; tries += 1) {
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
      await sleep(100);
      if (!existsSync(temporary)) break;
    }
    process.removeListener("exit", sweep);
  });
}

/**
 * On a new profile the extension opens its welcome page, in front. A page opened before that would
 * be left in the background, where Chromium draws nothing and a mouse click takes half a minute.
 */
async function welcomed(parts: Parts): Promise<void> {
  const open = async (): Promise<boolean> =>
    (await parts.tabs()).some(({ url }) => url.startsWith(parts.extensionOrigin));
  const end = Date.now() + 3_000;
  while (!(await open()) && Date.now() < end) await sleep(50);
}

/** What the two browsers do each in their own way. */
interface Parts {
  browser: Browser;
  extensionOrigin: string;
  closedShadow(page: Page, host: string, inner: string): Promise<Box | null>;
  goToExtension(page: Page, url: string): Promise<void>;
  clickToolbarButton(page: Page): Promise<void>;
  extensionFrame(page: Page, url: string): Promise<Frame | null>;
  closePopup(): Promise<void>;
  /** Every tab with its address. */
  tabs(): Promise<{ url: string; page: Page }[]>;
  stopBackground(): Promise<void>;
  setDark(page: Page, dark: boolean): Promise<void>;
}

async function openChromium(
  options: OpenOptions,
  executable: string,
  profile: string,
  downloads: string,
): Promise<Parts> {
  const browser = await launchChromium(options, executable, profile, downloads);
  const id =
    options.extension === undefined ? "" : await chromiumExtensionId(browser, options.extension);
  const origin = id === "" ? "" : `chrome-extension://${id}`;
  return {
    browser,
    extensionOrigin: origin,
    closedShadow: chromiumClosedShadow,
    goToExtension: async (page, url) => {
      await page.goto(url);
    },
    clickToolbarButton: async (page) => {
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error("the extension is gone");
      await extension.triggerAction(page);
    },
    extensionFrame: async (page, url) =>
      page.frames().find((frame) => frame.url().startsWith(url)) ?? null,
    closePopup: async () => {
      // The popup as the button opens it is asked for without parameters; as a tab, with `?tab=`.
      const extension = (await browser.extensions()).get(id);
      const pages = (await extension?.pages()) ?? [];
      await Promise.all(
        pages.filter((page) => page.url() === `${origin}/popup.html`).map((page) => page.close()),
      );
    },
    tabs: async () => (await browser.pages()).map((page) => ({ url: page.url(), page })),
    stopBackground: () => stopChromiumBackground(browser, origin),
    setDark: (page, dark) =>
      page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }]),
  };
}

async function openFirefox(
  options: OpenOptions,
  executable: string,
  profile: string,
  downloads: string,
): Promise<Parts> {
  const id = options.extension === undefined ? "none@none" : await geckoId(options.extension);
  const browser = await launchFirefox(options, executable, profile, downloads, id);
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  return {
    browser,
    extensionOrigin: options.extension === undefined ? "" : FIREFOX_ORIGIN,
    closedShadow: (page, host, inner) => firefoxClosedShadow(browser, page, host, inner),
    goToExtension: async (page, url) => {
      // Extension pages send BiDi no load event: going there with puppeteer never ends.
      await bidi(browser, "browsingContext.navigate", {
        context: contextOf(page),
        url,
        wait: "none",
      });
    },
    clickToolbarButton: () => clickFirefoxButton(browser, id),
    extensionFrame: async (page, url) => {
      // page.frames() has the frame, but calls it about:blank; BiDi's own tree knows its address.
      const { contexts } = await bidi(browser, "browsingContext.getTree", {
        root: contextOf(page),
      });
      const child = contexts[0]?.children?.find((context) => context.url.startsWith(url));
      if (child === undefined) return null;
      const idOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;
      return page.frames().find((frame) => idOf(frame) === child.context) ?? null;
    },
    closePopup: () => closeFirefoxPopup(browser),
    tabs: async () => {
      // page.url() of an extension page is about:blank; BiDi's own tree knows better.
      const { contexts } = await bidi(browser, "browsingContext.getTree", {});
      const urls = new Map(contexts.map(({ context, url }) => [context, url]));
      const pages = await browser.pages();
      return pages.map((page) => ({ url: urls.get(contextOf(page)) ?? page.url(), page }));
    },
    stopBackground: () => stopFirefoxBackground(browser, id),
    setDark: (_page, dark) => setFirefoxDark(browser, dark),
  };
}

async function assemble(
  options: OpenOptions,
  parts: Parts,
  downloads: string,
  sweep: () => Promise<void>,
): Promise<Driver> {
  const { browser, extensionOrigin } = parts;
  const sized = async (size?: Size): Promise<Page> => {
    const page = await browser.newPage();
    // With a window the page is as large as the window.
    if (size !== undefined || options.headless) await page.setViewport(size ?? DEFAULT_SIZE);
    await page.bringToFront();
    return page;
  };

  const openExtensionPage = async (path: string, size?: Size): Promise<Page> => {
    const page = await sized(size);
    const url = `${extensionOrigin}${path}`;
    await parts.goToExtension(page, url);
    await until(`the extension's page ${path}`, () =>
      // The document is replaced while the page loads: an answer lost on the way is no answer.
      page
        .evaluate((url) => location.href === url && document.readyState === "complete", url)
        .catch(() => false),
    );
    return page;
  };

  const extensionTab = async (path: string): Promise<Page | null> =>
    (await parts.tabs()).find(({ url }) => url === `${extensionOrigin}${path}`)?.page ?? null;

  let desk: Page | null = null;
  /** A page of the extension through which the driver asks the browser's own interfaces. */
  const atDesk = async (): Promise<Page> => {
    if (desk === null || desk.isClosed()) {
      desk = (await extensionTab("/welcome.html")) ?? (await openExtensionPage("/welcome.html"));
    }
    return desk;
  };

  const version = (await browser.version()).replace(/^[^/]*\//, `${options.kind} `);
  return {
    kind: options.kind,
    browser,
    version,
    extensionOrigin,
    newPage: sized,
    serve,
    openExtensionPage,
    extensionTab,
    clickToolbarButton: async (page) => {
      await page.bringToFront();
      await parts.clickToolbarButton(page);
    },
    closePopup: parts.closePopup,
    closedShadow: (page, host, inner) =>
      parts.closedShadow(page, host, inner).catch((error) => {
        // The element went between two steps of the search: then there is none.
        if (/\bnode\b/i.test(String(error))) return null;
        throw error;
      }),
    extensionFrame: (page, path) => parts.extensionFrame(page, `${extensionOrigin}${path}`),
    tabId: async (page) => {
      const asking = await atDesk();
      await page.bringToFront();
      return until("the tab's number", () => asking.evaluate(activeTab));
    },
    messageTab: async (tabId, message) =>
      (await atDesk()).evaluate(sendToTab, tabId, JSON.stringify(message)),
    stopBackground: parts.stopBackground,
    setDark: parts.setDark,
    downloaded: (name, timeout) =>
      until(
        `the download of ${name}`,
        async () => {
          const found = (await finishedDownloads(downloads)).find((file) =>
            typeof name === "string" ? file === name : name.test(file),
          );
          return found === undefined ? null : join(downloads, found);
        },
        timeout,
      ),
    close: async () => {
      await browser.close();
      await sweep();
    },
  };
}

/** The part of the browser's extension interface that the driver asks for. */
interface ExtensionApi {
  tabs: {
    query(of: { active: true; currentWindow: true }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown, to: { frameId: number }): Promise<unknown>;
  };
}

// The two functions below are sent into a page of the extension as text: they may use nothing
// but their arguments and what they find there.

async function activeTab(): Promise<number | null> {
  const there = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = there.browser ?? there.chrome;
  const [tab] = (await api?.tabs.query({ active: true, currentWindow: true })) ?? [];
  return tab?.id ?? null;
}

async function sendToTab(tabId: number, message: string): Promise<unknown> {
  const there = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = there.browser ?? there.chrome;
  return api?.tabs.sendMessage(tabId, JSON.parse(message), { frameId: 0 });
}
