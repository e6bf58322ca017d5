import { readFile } from "node:fs/promises";
import { type Driver, openBrowser } from "../../scripts/browser.ts";
import { PRACTICE } from "../../scripts/practice.ts";
import { readState } from "../../scripts/reader.ts";
import { atMost, type Bench, type Result } from "./bench.ts";
import { ensureBuilt } from "./built.ts";
import { type Load, median, traceLoad } from "./main-thread.ts";

const RUNS = 10;
/** Milliseconds after the load event in which reading and painting are long done. */
const PEACE = 1_000;
/** A task longer than this is felt. */
const LONGEST_TASK = 50;

export const bench: Bench = {
  name: "page",
  about: `main-thread CPU of the page on the bundled article in Chromium, median of ${RUNS}`,
  async run(): Promise<Result[]> {
    const extension = await ensureBuilt("chromium");
    const html = await readFile(PRACTICE.file, "utf8");
    const bare = await withBrowser({}, (driver) => loads(driver, html));
    const reading = await withBrowser({ extension }, async (driver) => ({
      loads: await loads(driver, html),
      timings: await ownTimings(driver, html),
    }));
    const middle = (of: Load[], key: keyof Load): number => median(of.map((load) => load[key]));
    const total = middle(reading.loads, "total");
    const without = middle(bare, "total");
    return [
      atMost(null, "page with Verbale", total, "ms CPU", { "without Verbale": without }),
      atMost(
        null,
        "Verbale's scripts, from start to painted",
        middle(reading.loads, "ours"),
        "ms CPU",
      ),
      atMost(null, "difference to the page without", total - without, "ms CPU"),
      atMost(LONGEST_TASK, "longest task", middle(reading.loads, "longest"), "ms CPU", {
        "without Verbale": middle(bare, "longest"),
      }),
      ...Object.entries(reading.timings).map(([step, values]) =>
        atMost(null, `Verbale's own clock: ${step}`, median(values), "ms"),
      ),
    ];
  },
};

async function withBrowser<T>(
  options: { extension?: string },
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = await openBrowser({ kind: "chromium", headless: true, ...options });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

const routes = (html: string): Map<string, { html: string }> => new Map([[PRACTICE.url, { html }]]);

async function loads(driver: Driver, html: string): Promise<Load[]> {
  const done: Load[] = [];
  // The first load pays for starting everything, and is left out.
  for (let run = 0; run <= RUNS; run += 1) {
    const page = await driver.newPage();
    await driver.serve(page, routes(html));
    const load = await traceLoad(page, PRACTICE.url, PEACE);
    if (run > 0) done.push(load);
    await page.close();
  }
  return done;
}

/** What Verbale says of itself, by step; asked apart, because asking costs the page time. */
async function ownTimings(driver: Driver, html: string): Promise<Record<string, number[]>> {
  const values: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; run += 1) {
    const page = await driver.newPage();
    await driver.serve(page, routes(html));
    await page.goto(PRACTICE.url);
    const state = await readState(driver, await driver.tabId(page));
    if (state?.status !== "article") throw new Error("Verbale did not read the bundled article");
    for (const [step, value] of Object.entries(state.timings)) {
      values[step] = [...(values[step] ?? []), value];
    }
    await page.close();
  }
  return values;
}
