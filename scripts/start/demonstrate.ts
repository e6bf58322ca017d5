import type { Page } from "puppeteer-core";
import { type Driver, openBrowser } from "../browser.ts";
import {
  annotate,
  callVerbale,
  knowsHost,
  type PageState,
  passages,
  readState,
} from "../reader.ts";
import { say } from "../setup.mjs";
import { keepNotes, takePictures } from "./keepsakes.ts";
import { asJson, type Findings, inWords } from "./report.ts";
import { MARKING, type Task } from "./task.ts";

/**
 * The reader's path without a window: read, mark, note, reload, find again.
 * @returns whether the annotation came back (true, too, for a page that is no article)
 */
export async function demonstrate(task: Task & { json: boolean }): Promise<boolean> {
  say(`Starting ${task.kind} without a window …`);
  const driver = await openBrowser({
    kind: task.kind,
    headless: true,
    extension: task.extension,
  });
  try {
    const { findings, page, tabId } = await walk(driver, task);
    if (task.json) {
      process.stdout.write(`${JSON.stringify(asJson(findings))}\n`);
    } else {
      process.stdout.write(inWords(findings));
      const folder = `${task.out}/${task.kind}`;
      const made = await takePictures(driver, page, tabId, folder);
      if (findings.state?.article) made.push(...(await keepNotes(driver, tabId, folder)));
      process.stdout.write(`\nWritten:\n${made.map((path) => `  ${path}`).join("\n")}\n`);
    }
    return findings.annotations.every(({ restored }) => restored) && findings.fault === null;
  } finally {
    await driver.close();
  }
}

async function walk(
  driver: Driver,
  task: Task,
): Promise<{ findings: Findings; page: Page; tabId: number }> {
  const page = await driver.newPage();
  await driver.serve(page, new Map([[task.url, task.fake]]));
  say(`Opening ${task.url} …`);
  const clock = stopwatch();
  await page.goto(task.url);
  clock.lap("open");
  const tabId = await driver.tabId(page);
  const known = await knowsHost(task.extension, task.url);
  const read = async (): Promise<PageState | null> => {
    const state = known ? await readState(driver, tabId) : null;
    if (state !== null) return state;
    say(
      known
        ? "Verbale left this page alone: clicking its toolbar button …"
        : "Verbale does not know this site: clicking its toolbar button …",
    );
    await callVerbale(driver, page, tabId);
    return readState(driver, tabId);
  };
  clock.start();
  const state = await read();
  clock.lap("read");
  const findings: Findings = {
    browser: driver.version,
    url: task.url,
    state,
    annotations: [],
    timings: clock.laps,
    fault: null,
  };
  if (!state?.article) return { findings, page, tabId };
  try {
    say("Marking a passage …");
    const quote = await annotate(driver, page, tabId, passages(state.article), MARKING);
    clock.lap("annotate");
    findings.annotations = [{ quote, restored: false }];
    say("Loading the page again …");
    clock.start();
    await page.reload();
    const again = await read();
    clock.lap("restore");
    const restored = again?.annotations.some(
      (annotation) => annotation.quote === quote && annotation.state === "exact",
    );
    findings.annotations = [{ quote, restored: restored === true }];
  } catch (error) {
    findings.fault = error instanceof Error ? error.message : String(error);
    say(`The passage was not marked: ${findings.fault}`);
  }
  return { findings, page, tabId };
}

/** Wall-clock milliseconds by step. */
function stopwatch(): { start(): void; lap(name: string): void; laps: Record<string, number> } {
  const laps: Record<string, number> = {};
  let since = performance.now();
  const start = (): void => {
    since = performance.now();
  };
  return {
    laps,
    start,
    lap: (name) => {
      laps[name] = Math.round(performance.now() - since);
      start();
    },
  };
}
