import puppeteer, { type Browser, type CDPSession, type Page, type Target } from "puppeteer-core";
import { signals } from "./signals.ts";
import type { Box, OpenOptions } from "./types.ts";
import { until } from "./wait.ts";

/** Starts Chromium with the extension loaded. */
export async function launchChromium(
  options: OpenOptions,
  executable: string,
  profile: string,
  downloads: string,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: executable,
    userDataDir: profile,
    headless: options.headless,
    pipe: true,
    defaultViewport: null,
    ...signals(options),
    downloadBehavior: { policy: "allow", downloadPath: downloads },
    ...(options.extension === undefined ? {} : { enableExtensions: [options.extension] }),
    args: [
      // Chromium's sandbox does not start for root.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-quic",
      "--no-first-run",
      // A faked http address is asked for as it stands, not first by https.
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable",
      // A container's /dev/shm is often too small for a renderer.
      "--disable-dev-shm-usage",
      ...(options.network === true ? [] : ["--host-resolver-rules=MAP * ~NOTFOUND"]),
      ...(options.headless ? ["--window-size=1280,900"] : []),
      `--blink-settings=preferredColorScheme=${options.dark === true ? 0 : 1}`,
      ...(options.switches ?? []),
    ],
  });
}

/** The id Chromium gave to the extension loaded from `path`. */
export async function chromiumExtensionId(browser: Browser, path: string): Promise<string> {
  return until("Chromium's list of extensions", async () => {
    for (const [id, extension] of await browser.extensions()) {
      if (extension.path === path) return id;
    }
    return null;
  });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function session(page: Page): Promise<CDPSession> {
  let found = sessions.get(page);
  if (found === undefined) {
    found = page.createCDPSession();
    sessions.set(page, found);
  }
  return found;
}

/** The developer tools' protocol pierces closed shadow roots, as no script of the page can. */
export async function chromiumClosedShadow(
  page: Page,
  host: string,
  inner: string,
): Promise<Box | null> {
  const cdp = await session(page);
  const { root } = await cdp.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector: host });
  if (nodeId === 0) return null;
  const { node } = await cdp.send("DOM.describeNode", { nodeId, pierce: true, depth: 1 });
  const shadow = node.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await cdp.send("Runtime.callFunctionOn", {
    objectId: object.objectId,
    functionDeclaration: `function (inner) {
      const element = this.querySelector(inner);
      if (element === null) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 ? { x, y, width, height } : null;
    }`,
    arguments: [{ value: inner }],
    returnByValue: true,
  });
  return (result.value ?? null) as Box | null;
}

const workerOf = (browser: Browser, origin: string): Target | undefined =>
  browser
    .targets()
    .find((target) => target.type() === "service_worker" && target.url().startsWith(origin));

const chromiumBackgroundRuns = (browser: Browser, origin: string): boolean =>
  workerOf(browser, origin) !== undefined;

export async function stopChromiumBackground(browser: Browser, origin: string): Promise<void> {
  const worker = await workerOf(browser, origin)?.worker();
  if (!worker) return;
  await worker.close();
  await until("the service worker's end", async () => !chromiumBackgroundRuns(browser, origin));
}
