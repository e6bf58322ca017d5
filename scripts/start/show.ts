import { join } from "node:path";
import { type Driver, openBrowser } from "../browser.ts";
import { annotate, callVerbale, knowsHost, passages, readState } from "../reader.ts";
import { say } from "../setup.mjs";
import { MARKING, type Task } from "./task.ts";

/** Opens the page in a window, marks a passage, and stays until the reader closes the browser. */
export async function show(task: Task): Promise<boolean> {
  const profile = join(task.out, `profile-${task.kind}`);
  say(`Opening ${task.kind} (its profile is kept in ${profile}) …`);
  const driver = await openBrowser({
    kind: task.kind,
    headless: false,
    extension: task.extension,
    profile,
    network: true,
    ownSignals: true,
  });
  const closed = new Promise<void>((resolve) =>
    driver.browser.once("disconnected", () => resolve()),
  );
  const stop = (): void => void driver.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    await prepare(driver, task);
    say("Ready. Select a passage to annotate it. Close the browser (or press Ctrl-C) to end.");
  } catch (error) {
    // The reader may have closed the browser already, or taken the mouse: either is their right.
    if (driver.browser.connected) {
      say(`The page is open, but was not annotated: ${String(error)}`);
    }
  }
  await closed;
  await driver.close();
  return true;
}

async function prepare(driver: Driver, task: Task): Promise<void> {
  const [blank] = await driver.browser.pages();
  const page = await driver.newPage();
  await driver.serve(page, new Map([[task.url, task.fake]]), { others: "reader" });
  say(`Opening ${task.url} …`);
  await page.goto(task.url);
  // The empty tab that the browser started with, where there is another to look at.
  if (blank !== undefined && blank !== (await driver.extensionTab("/welcome.html"))) {
    await blank.close().catch(() => undefined);
  }
  const tabId = await driver.tabId(page);
  if (!(await knowsHost(task.extension, task.url))) {
    say("Verbale does not know this site: clicking its toolbar button …");
    await callVerbale(driver, page, tabId);
  }
  const state = await readState(driver, tabId);
  if (state?.article === null || state?.article === undefined) {
    say("Verbale takes this page for no article.");
    return;
  }
  if (state.annotations.length > 0) {
    say("Your notes of last time are back.");
  } else {
    say("Marking a passage …");
    await annotate(driver, page, tabId, passages(state.article), MARKING);
  }
  await page.bringToFront();
}
