import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { OUTPUT } from "../../scripts/build.mjs";
import { atMost, type Bench, type Result } from "./bench.ts";
import { ensureBuilt } from "./built.ts";

const KB = 1000;
const DETECTOR = 8 * KB;
/** Everything an article page loads. */
const ARTICLE = 60 * KB;

/** Comes beside the others where no rule reads the page. */
const GENERAL = "general.js";
/** What a page with an article loads: by name, as the build may put them in a folder. */
const IN_PAGE = /^(detector\.js|reader\.js|(reader|highlights|content)\.css)$/;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

export const bench: Bench = {
  name: "size",
  about: "bytes (gzip -9) of what the Chrome build holds",
  async run(): Promise<Result[]> {
    const folder = OUTPUT.chromium;
    await ensureBuilt("chromium");
    const code = (await filesBelow(folder))
      .filter((path) => /\.(js|css|html|json)$/.test(path))
      .sort();
    const sizes = new Map<string, number>();
    for (const path of code) {
      sizes.set(path, gzipSync(await readFile(path), { level: 9 }).length);
    }
    const sum = (which: (path: string) => boolean): number =>
      code.filter(which).reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
    const detector = code.filter((path) => basename(path) === "detector.js");
    if (detector.length !== 1)
      throw new Error(`${folder}: ${detector.length} files named detector.js`);
    if (!code.some((path) => basename(path) === "reader.js"))
      throw new Error(`${folder}: no reader.js`);
    return [
      atMost(
        DETECTOR,
        "detector, on every known site",
        sum((path) => path === detector[0]),
        "B gz",
      ),
      atMost(
        ARTICLE,
        "all that an article page of a known site loads",
        sum((path) => IN_PAGE.test(basename(path))),
        "B gz",
      ),
      atMost(
        null,
        "the same where no site's rule reads the page",
        sum((path) => IN_PAGE.test(basename(path)) || basename(path) === GENERAL),
        "B gz",
      ),
      atMost(
        null,
        "the whole extension's code",
        sum(() => true),
        "B gz",
      ),
      ...code
        .filter((path) => /\.(js|css)$/.test(path))
        .map((path) => atMost(null, relative(folder, path), sizes.get(path) ?? 0, "B gz")),
    ];
  },
};
