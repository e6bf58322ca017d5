import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { build } from "vite";
import { openBrowser } from "../../scripts/browser.ts";
import { atMost, type Bench, type Result } from "./bench.ts";
import { quantile } from "./main-thread.ts";

/** A folder of saved pages (`*.html`, `*.html.gz`) to measure on; without one, the test pages. */
const PAGES = process.env.VERBALE_PAGES ?? join(import.meta.dirname, "../fixtures/pages");
/** The least of as many readings of each page: what a busy machine adds drops out. */
const REPEATS = 3;
/** Milliseconds of the main thread: the cheap look, and a whole reading, median and 95th percentile. */
const LOOK = 2;
const MEDIAN = 8;
const P95 = 40;

/** What runs in the page; `peers.ts` is bundled into it. */
interface InPage {
  VerbaleBench: Record<"look" | "verbale" | "readability", (html: string) => number>;
}

export const bench: Bench = {
  name: "reading",
  about: `reading an article in Chromium, parsed pages, least of ${REPEATS}; pages: VERBALE_PAGES=FOLDER`,
  async run(): Promise<Result[]> {
    const files = (await readdir(PAGES, { recursive: true })).filter((name) =>
      /\.html(?:\.gz)?$/.test(name),
    );
    if (files.length === 0) throw new Error(`there are no saved pages in ${PAGES}`);
    const code = await bundle(join(import.meta.dirname, "reading-in-page.ts"));
    const driver = await openBrowser({ kind: "chromium", headless: true });
    const times: Record<string, number[]> = { look: [], verbale: [], readability: [] };
    try {
      const page = await driver.newPage();
      await page.evaluate(code);
      for (const file of files) {
        const html = await readPage(join(PAGES, file));
        const measured = await page.evaluate(
          (source, repeats) => {
            const { VerbaleBench } = globalThis as unknown as InPage;
            return Object.entries(VerbaleBench).map(([name, time]) => {
              const all = Array.from({ length: repeats }, () => time(source));
              return [name, Math.min(...all)] as const;
            });
          },
          html,
          REPEATS,
        );
        for (const [name, ms] of measured) times[name]?.push(ms);
      }
    } finally {
      await driver.close();
    }
    const at = (name: string, q: number): number => quantile(times[name] ?? [], q);
    const beside = (q: number) => ({ Readability: at("readability", q) });
    return [
      atMost(LOOK, "the cheap look, 95th percentile", at("look", 0.95), "ms"),
      atMost(MEDIAN, "a reading, median", at("verbale", 0.5), "ms", beside(0.5)),
      atMost(P95, "a reading, 95th percentile", at("verbale", 0.95), "ms", beside(0.95)),
      atMost(null, "pages", files.length, ""),
    ];
  },
};

async function readPage(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** One script of a module and all it imports. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    logLevel: "error",
    configFile: false,
    build: { write: false, lib: { entry, formats: ["iife"], name: "VerbaleBench" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error("nothing was built");
  return `${chunk.code}\nglobalThis.VerbaleBench = VerbaleBench;`;
}
