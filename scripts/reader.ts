/** What a reader does with Verbale, done with a real mouse and keyboard: for `npm start` and the tests. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import type { Colour } from "../annotations/index.ts";
import type { PageState } from "../messages/to-page.ts";
import type { Box, Driver } from "./browser.ts";
import { textInPage } from "./driver/text-in-page.ts";
import { sleep, until } from "./driver/wait.ts";

export type { PageState } from "../messages/to-page.ts";

/** Verbale's own element in a page. */
export const HOST = "verbale-ui";

/**
 * What Verbale knows of the page in this tab; null where nothing of Verbale runs there.
 * @throws Error when the page answers that it failed.
 */
export async function pageState(driver: Driver, tabId: number): Promise<PageState | null> {
  let reply: unknown;
  try {
    reply = await driver.messageTab(tabId, { to: "page", call: "page:state", params: {} });
  } catch (error) {
    if (/Receiving end does not exist|Could not establish connection/.test(String(error))) {
      return null;
    }
    throw error;
  }
  // Another content script than the reader may be there, and answer nothing.
  if (reply === null || reply === undefined) return null;
  const answer = reply as { ok: boolean; value?: unknown };
  if (!answer.ok) throw new Error(`page:state failed: ${JSON.stringify(reply)}`);
  return answer.value as PageState;
}

/** While this long after its start, Verbale reads a page again in which it found no article, milliseconds. */
const SECOND_THOUGHTS = 3_300;

/**
 * Waits until Verbale has read the page, and stands by it that this is no article;
 * null if nothing of Verbale runs there after `patience` milliseconds.
 */
export async function readState(
  driver: Driver,
  tabId: number,
  patience = 4_000,
): Promise<PageState | null> {
  const end = Date.now() + patience;
  let settled = Number.POSITIVE_INFINITY;
  for (;;) {
    const state = await pageState(driver, tabId);
    if (state === null && Date.now() > end) return null;
    if (state?.status === "article") return state;
    if (state?.status === "no-article") {
      settled = Math.min(settled, Date.now() + SECOND_THOUGHTS);
      if (Date.now() > settled) return state;
    }
    if (Date.now() > end + 60_000) throw new Error("Verbale reads this page for over a minute");
    await sleep(25);
  }
}

/** Whether the extension runs on this address by itself, by the hosts in its manifest. */
export async function knowsHost(extension: string, url: string): Promise<boolean> {
  const manifest = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")) as {
    host_permissions?: string[];
  };
  const { hostname } = new URL(url);
  return (manifest.host_permissions ?? []).some((pattern) => {
    const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? "";
    const base = host.replace(/^\*\./, "");
    return hostname === base || (host.startsWith("*.") && hostname.endsWith(`.${base}`));
  });
}

/** Clicks the toolbar button, as on a site that Verbale does not know, and puts the popup away. */
export async function callVerbale(driver: Driver, page: Page, tabId: number): Promise<void> {
  await driver.clickToolbarButton(page);
  const end = Date.now() + 5_000;
  while ((await pageState(driver, tabId)) === null && Date.now() < end) await sleep(50);
  await driver.closePopup();
  await page.bringToFront();
}

/** Drags the mouse over the first of these texts that stands in the page and can be reached; answers it. */
export async function selectText(page: Page, candidates: string[]): Promise<string> {
  await page.bringToFront();
  for (const candidate of candidates) {
    const place = await page.evaluate(textInPage, candidate, true);
    if (place === null) continue;
    await page.mouse.move(place.from.x, place.from.y);
    await page.mouse.down();
    await page.mouse.move(place.to.x, place.to.y, { steps: 8 });
    await page.mouse.up();
    const selected = await page.evaluate(() =>
      (window.getSelection()?.toString() ?? "").replace(/\s+/g, " ").trim(),
    );
    if (selected !== "") return selected;
  }
  throw new Error("no passage of the article can be selected with the mouse");
}

/** Beginnings of the article's paragraphs, a line or so each, in the order of the text. */
export function passages(article: NonNullable<PageState["article"]>): string[] {
  return article.blocks
    .filter(({ kind, start, end }) => kind === "paragraph" && end - start >= 60)
    .map(({ start, end }) => beginning(article.text.slice(start, end), 90));
}

/**
 * The beginning of a text, at most `length` UTF-16 code units: its first clauses, else its first
 * words, else, in a script without spaces, its first characters.
 */
function beginning(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= length) return flat;
  const head = flat.slice(0, length + 1);
  const clause = Math.max(
    ...["，", "。", "；", ", ", "; ", ": ", ". "].map((p) => head.lastIndexOf(p)),
  );
  if (clause > length / 2) return flat.slice(0, clause);
  const word = head.lastIndexOf(" ");
  return flat.slice(0, word > length / 2 ? word : length);
}

/** A real click in the middle of something in Verbale's closed shadow root, once it is there. */
export async function clickInside(
  driver: Driver,
  page: Page,
  inner: string,
  timeout = 8_000,
): Promise<void> {
  const box = await until(
    `${inner} in Verbale's toolbar`,
    () => steadyBox(driver, page, inner),
    timeout,
  );
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A box that did not move for two looks: the toolbar appears with a short animation. */
async function steadyBox(driver: Driver, page: Page, inner: string): Promise<Box | null> {
  const first = await driver.closedShadow(page, HOST, inner);
  if (first === null) return null;
  await sleep(40);
  const second = await driver.closedShadow(page, HOST, inner);
  return second !== null && first.x === second.x && first.y === second.y ? second : null;
}

export interface Marking {
  colour: Colour;
  /** With a note or a tag the framed editor is used. */
  note?: string;
  tag?: string;
}

/** The framed editor, once its fields are there. */
export async function editorFrame(driver: Driver, page: Page): Promise<Frame> {
  return until("the note editor", async () => {
    const frame = await driver.extensionFrame(page, "/editor.html");
    if (frame === null) return null;
    const ready = await frame.$("textarea[name=note]").catch(() => null);
    return ready === null ? null : frame;
  });
}

/** Writes into the open editor and saves. */
export async function writeNote(
  driver: Driver,
  page: Page,
  { note, tag }: { note?: string; tag?: string },
): Promise<void> {
  const frame = await editorFrame(driver, page);
  if (note !== undefined) await frame.type("textarea[name=note]", note);
  if (tag !== undefined) await frame.type("input[name=tag]", tag);
  await frame.click("button[data-act=save]");
  await until("the editor's end", async () => {
    return (await driver.extensionFrame(page, "/editor.html")) === null;
  });
}

/**
 * Selects one of the passages, picks the colour in the toolbar, then tag and note in the editor.
 * @returns the quote as Verbale keeps it
 */
export async function annotate(
  driver: Driver,
  page: Page,
  tabId: number,
  candidates: string[],
  marking: Marking,
): Promise<string> {
  const before = new Set((await pageState(driver, tabId))?.annotations.map(({ id }) => id));
  const selected = await selectText(page, candidates);
  await clickInside(driver, page, `[data-colour="${marking.colour}"]`);
  const made = await until(`the annotation of "${selected}"`, async () =>
    (await pageState(driver, tabId))?.annotations.find(({ id }) => !before.has(id)),
  );
  if (marking.note !== undefined || marking.tag !== undefined) {
    await openEditor(driver, page, made.quote);
    await writeNote(driver, page, marking);
  }
  return made.quote;
}

/** Clicks on a passage that is marked: its editor opens. */
export async function openEditor(driver: Driver, page: Page, quote: string): Promise<void> {
  const place = await page.evaluate(textInPage, quote.replace(/\s+/g, " ").trim(), false);
  if (place === null) throw new Error(`"${quote}" is not in sight`);
  await page.mouse.click(place.from.x, place.from.y);
  await editorFrame(driver, page);
}
