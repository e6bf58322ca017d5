/** `npm run screenshots`: the README's picture, taken from the running extension. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openBrowser } from "./browser.ts";
import { sleep } from "./driver/wait.ts";
import { PRACTICE } from "./practice.ts";
import { annotate, editorFrame, openEditor, passages, readState } from "./reader.ts";

/** The editor appears with a short animation, milliseconds. */
const SETTLED = 400;

const root = join(import.meta.dirname, "..");
const driver = await openBrowser({
  kind: "chromium",
  headless: true,
  extension: join(root, ".output/chrome-mv3"),
});
try {
  const page = await driver.newPage({ width: 1100, height: 760 });
  await driver.serve(page, new Map([[PRACTICE.url, { html: await readFile(PRACTICE.file) }]]));
  await page.goto(PRACTICE.url);
  const tabId = await driver.tabId(page);
  const state = await readState(driver, tabId);
  if (state?.article == null) throw new Error("the practice article was not read");
  const quote = await annotate(driver, page, tabId, passages(state.article), {
    colour: "yellow",
    note: "Ai nói, với ai, và cam kết điều gì?",
    tag: "cam kết",
  });
  await openEditor(driver, page, quote);
  await editorFrame(driver, page);
  await sleep(SETTLED);
  await mkdir(join(root, "docs"), { recursive: true });
  await page.screenshot({ path: join(root, "docs/page.png") as `${string}.png` });
  process.stdout.write("docs/page.png\n");
} finally {
  await driver.close();
}
