/**
 * `node scripts/train/rows.ts CASES_DIR OUT.jsonl [--models DIR]`: what the forests of article/general/
 * are trained on. See docs/decisions/005-pages-without-a-rule.md.
 *
 * CASES_DIR holds a file `<set>.jsonl` for each set of pages, a line a page:
 * {set, id, url, html, article, type, lang, gt}. `html` is a path, relative to the folder that CASES_DIR
 * is in, `.gz` or not; `article` is true, false or null; `gt` is the truth, as far as the set has it:
 * {text, lead, captions, with, without}. A line of OUT is the page's line, and, besides, its `BlockRows`;
 * with --models its `Reading` instead, by the models in DIR that have not seen the page's site: train.py
 * writes them there, `<fold>.json` and folds.json.
 */
import { createWriteStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { build, type Plugin, type Rolldown } from "vite";
import { openBrowser } from "../browser.ts";
import type * as InPage from "./in-page.ts";

interface Case {
  set: string;
  id: string;
  url: string;
  html: string;
}

/** Contents of the models' files: constants by name, as train.py writes them. */
type Models = Record<string, unknown>;

const GENERAL = join(import.meta.dirname, "../../article/general");
/** What each file of the models exports. */
const FILES: Record<string, string> = {
  "body.ts": "BODY",
  "caption.ts": "CAPTION",
  "lead.ts": "LEAD",
  "name-words.ts": "WORDS",
};
/** Pages after which the tab is changed: parsed documents pile up in it. */
const TAB = 250;
const TIMEOUT = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { models: { type: "string" } },
});
const [folder, out] = positionals;
if (folder === undefined || out === undefined) {
  process.stderr.write("Usage: node scripts/train/rows.ts CASES_DIR OUT.jsonl [--models DIR]\n");
  process.exit(2);
}

const cases = await casesIn(folder);
const json = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(values.models ?? "", name), "utf8"));
/** Of each page, which bundle looks at it. Without models there is one for all. */
const folds = values.models ? ((await json("folds.json")) as Record<string, number>) : {};
const foldOf = ({ set, id }: Case): number => folds[`${set}/${id}`] ?? 0;
const bundles = await Promise.all(
  [...new Set(cases.map(foldOf))].map(async (fold) =>
    bundle(fold, values.models ? ((await json(`${fold}.json`)) as Models) : {}),
  ),
);

const driver = await openBrowser({ kind: "chromium", headless: true });
const stream = createWriteStream(out);
let page: Page | null = null;
try {
  for (const [at, one] of cases.entries()) {
    if (at % TAB === 0) {
      await page?.close();
      page = null;
      process.stderr.write(`${at} of ${cases.length} pages\n`);
    }
    page ??= await newTab();
    const html = await htmlOf(resolve(folder, "..", one.html));
    try {
      const seen = await within(TIMEOUT, look(page, html, one));
      if (seen) stream.write(`${JSON.stringify({ ...one, ...seen })}\n`);
    } catch (error) {
      process.stderr.write(`${one.set}/${one.id}: ${String(error)}\n`);
      await page.close().catch(() => undefined);
      page = null;
    }
  }
} finally {
  await driver.close();
}
await finished(stream.end());

async function casesIn(folder: string): Promise<Case[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.flatMap((text) =>
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Case),
  );
}

async function newTab(): Promise<Page> {
  const page = await driver.newPage();
  for (const code of bundles) await page.evaluate(code);
  return page;
}

function look(page: Page, html: string, one: Case): Promise<object | null> {
  return page.evaluate(
    (name, what, html, url) =>
      (globalThis as unknown as Record<string, typeof InPage>)[name]?.[what](html, url) ?? null,
    nameOf(foldOf(one)),
    values.models ? ("reading" as const) : ("blockRows" as const),
    html,
    one.url,
  );
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function nameOf(fold: number): string {
  return `verbaleFold${fold}`;
}

/** in-page.ts as one script that sets a global, with these models in the place of the built-in ones. */
async function bundle(fold: number, models: Models): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [replacing(models)],
    build: {
      write: false,
      minify: false,
      target: "esnext",
      lib: {
        entry: join(import.meta.dirname, "in-page.ts"),
        formats: ["iife"],
        name: nameOf(fold),
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error("vite built nothing");
  return code;
}

function replacing(models: Models): Plugin {
  return {
    name: "models",
    enforce: "pre",
    load(id) {
      const name =
        dirname(id) === join(GENERAL, "models")
          ? FILES[id.slice(dirname(id).length + 1)]
          : undefined;
      if (name === undefined || !(name in models)) return null;
      return `export const ${name} = ${JSON.stringify(models[name])};`;
    },
  };
}

/** Saved pages are in many encodings: strict UTF-8, else what the page says, else what browsers assume. */
async function htmlOf(file: string): Promise<string> {
  const stored = await readFile(file);
  const bytes = file.endsWith(".gz") ? gunzipSync(stored) : stored;
  const declared = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.subarray(0, 8192).toString("latin1"),
  )?.[1];
  for (const encoding of ["utf-8", declared]) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
    } catch {
      // Not in this encoding, or one that nobody knows.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}
