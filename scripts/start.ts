/** The second half of `npm start`: drives the browser. See start.mjs for the first. */

import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fake } from "./browser.ts";
import { OUTPUT, ROOT } from "./build.mjs";
import { parseOrExit } from "./options.mjs";
import { PRACTICE } from "./practice.ts";
import { say } from "./setup.mjs";
import { demonstrate } from "./start/demonstrate.ts";
import { show } from "./start/show.ts";

const options = parseOrExit(process.argv.slice(2));
const { file, url } = options.page ?? PRACTICE;
const bytes = await readFile(file);
// A saved page may be in an older encoding, which its own <meta charset> names.
const fake: Fake = { html: isUtf8(bytes) ? bytes.toString("utf8") : bytes };
const task = {
  kind: options.kind,
  extension: OUTPUT[options.kind],
  url,
  fake,
  out: join(ROOT, "out"),
};

try {
  const done = options.headless
    ? await demonstrate({ ...task, json: options.json })
    : await show(task);
  process.exitCode = done ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? `${error.message}` : String(error));
  if (process.env.VERBALE_DEBUG) console.error(error);
  process.exitCode = 1;
}
