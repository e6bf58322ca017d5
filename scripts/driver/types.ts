import type { Browser, Frame, Page } from "puppeteer-core";

export type BrowserKind = "chromium" | "firefox";

/** What a faked address answers. */
export interface Fake {
  /** Bytes are for a saved page that is not UTF-8: the page's own `<meta charset>` then decides. */
  html: string | Uint8Array;
  headers?: Record<string, string>;
  status?: number;
}

/** A rectangle in CSS pixels of the page's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface OpenOptions {
  kind: BrowserKind;
  /** No window. */
  headless: boolean;
  /** The browser's executable; without it VERBALE_CHROMIUM / VERBALE_FIREFOX or the usual places. */
  executable?: string;
  /** A profile folder that is kept; without it a temporary one that goes on `close()`. */
  profile?: string;
  /** The folder of the built extension. */
  extension?: string;
  /** Where downloads go; without it a temporary folder. */
  downloads?: string;
  /** Pages and extension pages see `prefers-color-scheme: dark` from the start. */
  dark?: boolean;
  /** The browser may reach the network. Default: no. */
  network?: boolean;
  /** Ctrl-C is the caller's, who then calls `close()`; else it kills the browser. */
  ownSignals?: boolean;
  /** Firefox preferences on top of the driver's own; ignored by Chromium. */
  prefs?: Record<string, boolean | number | string>;
  /** Chromium switches on top of the driver's own; ignored by Firefox. */
  switches?: string[];
}

export interface ServeOptions {
  /**
   * What happens to http(s) addresses that are not faked: "404" (default), or "reader", which lets
   * the reader go on to other pages but keeps the faked pages' own parts off the network.
   */
  others?: "404" | "reader";
}

/**
 * A running browser with Verbale in it. The same for Chromium and Firefox: what differs between
 * the two is in chromium.ts and firefox.ts and nowhere else.
 */
export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Name and version, e.g. `chromium 156.0.8078.79`. */
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a trailing slash; "" without an extension. */
  readonly extensionOrigin: string;
  newPage(size?: Size): Promise<Page>;
  /** From now on, http(s) addresses that the page asks for are answered from `routes`. */
  serve(page: Page, routes: Map<string, Fake>, options?: ServeOptions): Promise<void>;
  /** Opens a page of the extension, e.g. `/popup.html?tab=3`, in a tab, and waits until it has loaded. */
  openExtensionPage(path: string, size?: Size): Promise<Page>;
  /** An open tab with that page of the extension, also one the extension opened itself. */
  extensionTab(path: string): Promise<Page | null>;
  /** Clicks Verbale's button in the browser's toolbar, with `page` in front. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Puts the popup away that the toolbar button opened. */
  closePopup(): Promise<void>;
  /**
   * The box of the first element that matches `inner` in the closed shadow root of the first
   * element that matches `host`; null while there is none, or it has no size.
   */
  closedShadow(page: Page, host: string, inner: string): Promise<Box | null>;
  /** The frame of the extension's page `path` inside a page, e.g. `/editor.html`; null while there is none. */
  extensionFrame(page: Page, path: string): Promise<Frame | null>;
  /** What the browser calls this tab in `browser.tabs`. */
  tabId(page: Page): Promise<number>;
  /** Calls `browser.tabs.sendMessage` from a page of the extension; throws what that throws. */
  messageTab(tabId: number, message: unknown): Promise<unknown>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Switches `prefers-color-scheme` for this page; in Firefox for all pages. */
  setDark(page: Page, dark: boolean): Promise<void>;
  /** Waits for a finished download whose name matches; answers its path. */
  downloaded(name: string | RegExp, timeout?: number): Promise<string>;
  close(): Promise<void>;
}
