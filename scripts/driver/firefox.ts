import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { signals } from "./signals.ts";
import type { Box, OpenOptions } from "./types.ts";
import { until } from "./wait.ts";

/**
 * Firefox gives an extension a random address per installation. Set beforehand, it is known to the
 * driver, and the extension's IndexedDB is found again after a restart.
 */
const UUID = "6f3c1b52-8a0e-4e57-9d43-1f0b6a6c0d11";

export const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

/** The id in the manifest of a built extension, e.g. `verbale@verbale.app`. */
export async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension}: the manifest names no gecko id`);
  return id;
}

/** Starts Firefox, without the extension: that is installed once it runs. */
export async function launchFirefox(
  options: OpenOptions,
  executable: string,
  profile: string,
  downloads: string,
  id: string,
): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: executable,
    userDataDir: profile,
    headless: options.headless,
    defaultViewport: null,
    ...signals(options),
    // Extension pages and the toolbar are out of reach without it.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      // A temporary extension is removed when Firefox ends: keep what it stored.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "extensions.webextOptionalPermissionPrompts": false,
      // A faked http address is asked for as it stands, not first by https.
      "dom.security.https_first": false,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "browser.download.alwaysOpenPanel": false,
      "browser.helperApps.neverAsk.saveToDisk":
        "text/markdown,text/plain,application/json,application/ld+json,text/csv",
      "layout.css.prefers-color-scheme.content-override": options.dark === true ? 0 : 1,
      ...(options.network === true
        ? {}
        : {
            "network.dns.disabled": true,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
          }),
      ...options.prefs,
    },
  });
}

interface BidiNode {
  sharedId?: string;
  value?: { shadowRoot?: { sharedId?: string } | null };
}

interface BidiContext {
  context: string;
  url: string;
  children?: BidiContext[];
}

/** The calls of WebDriver BiDi that the driver makes past puppeteer's own interface. */
interface Calls {
  "browsingContext.getTree": { contexts: BidiContext[] };
  "browsingContext.locateNodes": { nodes: BidiNode[] };
  "browsingContext.navigate": unknown;
  "script.evaluate": Evaluated;
  "script.callFunction": Evaluated;
}

interface Evaluated {
  type: "success" | "exception";
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Speaks WebDriver BiDi over the connection that puppeteer holds. */
export async function bidi<M extends keyof Calls>(
  browser: Browser,
  method: M,
  params: Record<string, unknown>,
): Promise<Calls[M]> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: Calls[M] }> };
  };
  return (await connection.send(method, params)).result;
}

/** The id by which BiDi knows the page's top frame. */
export const contextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { _id: string })._id;

/**
 * Runs an expression in Firefox's own window, where its interface is. It must answer a string,
 * a number, a boolean or nothing.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { contexts } = await bidi(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const window = contexts.find(({ url }) => url.endsWith("browser.xhtml"));
  if (window === undefined) throw new Error("Firefox shows no window");
  const answer = await bidi(browser, "script.evaluate", {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text ?? "exception");
  return answer.result?.value;
}

/** BiDi's own search finds a closed shadow root, as no script of the page can. */
export async function firefoxClosedShadow(
  browser: Browser,
  page: Page,
  host: string,
  inner: string,
): Promise<Box | null> {
  const context = contextOf(page);
  const hosts = await bidi(browser, "browsingContext.locateNodes", {
    context,
    locator: { type: "css", value: host },
    maxNodeCount: 1,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  const root = hosts.nodes[0]?.value?.shadowRoot?.sharedId;
  if (root === undefined) return null;
  const found = await bidi(browser, "browsingContext.locateNodes", {
    context,
    locator: { type: "css", value: inner },
    startNodes: [{ sharedId: root }],
    maxNodeCount: 1,
  });
  const sharedId = found.nodes[0]?.sharedId;
  if (sharedId === undefined) return null;
  const answer = await bidi(browser, "script.callFunction", {
    functionDeclaration: `(element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x, y, width, height });
    }`,
    arguments: [{ sharedId }],
    target: { context },
    awaitPromise: false,
  });
  if (typeof answer.result?.value !== "string") return null;
  const box = JSON.parse(answer.result.value) as Box;
  return box.width > 0 && box.height > 0 ? box : null;
}

/**
 * Presses the extension's toolbar button with Firefox's own mouse. BiDi refuses input in the
 * window itself ("does not support browsing contexts in privileged (chrome) scope").
 */
export async function clickFirefoxButton(browser: Browser, id: string): Promise<void> {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-browser-action`;
  await inFirefoxWindow(
    browser,
    `(async () => {
      const widget = ${JSON.stringify(widget)};
      // A new extension's button may stand in the extensions menu.
      CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
      let box = { width: 0 };
      for (let tries = 0; box.width === 0 && tries < 50; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const node = document.getElementById(widget);
        box = (node?.querySelector("toolbarbutton") ?? node)?.getBoundingClientRect() ?? box;
      }
      if (box.width === 0) throw new Error("no toolbar button " + widget);
      for (const type of ["mousedown", "mouseup"]) {
        window.synthesizeMouseEvent(
          type, box.x + box.width / 2, box.y + box.height / 2,
          { button: 0, clickCount: 1, inputSource: 1 }, { isDOMEventSynthesized: false },
        );
      }
    })()`,
  );
}

/** BiDi does not reach into the popup's panel; its window can put it away. */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  await inFirefoxWindow(
    browser,
    `for (const popup of document.querySelectorAll("browser.webextension-popup-browser"))
      popup.closest("panel")?.hidePopup();`,
  );
}

const policy = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

async function firefoxBackgroundRuns(browser: Browser, id: string): Promise<boolean> {
  return (await inFirefoxWindow(browser, `${policy(id)}.backgroundState`)) === "running";
}

/** Ends the event page as Firefox does after thirty idle seconds. */
export async function stopFirefoxBackground(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    `${policy(id)}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
  await until("the event page's end", async () => !(await firefoxBackgroundRuns(browser, id)));
}

/** Firefox has no per-page switch over BiDi; this one is for all pages and takes effect at once. */
export async function setFirefoxDark(browser: Browser, dark: boolean): Promise<void> {
  await inFirefoxWindow(
    browser,
    `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1})`,
  );
}
