/**
 * Renders scripts/icon.svg to the sizes that the browsers ask for. To be run after a change of the
 * drawing: `node scripts/icons.ts` under the Node of the packages, i.e. `npm run icons`.
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { openBrowser } from "./browser.ts";
import { ROOT } from "./build.mjs";
import { say } from "./setup.mjs";

const SIZES = [16, 32, 48, 96, 128];

const folder = join(ROOT, "public", "icon");
const svg = await readFile(join(import.meta.dirname, "icon.svg"), "utf8");
await mkdir(folder, { recursive: true });
const driver = await openBrowser({ kind: "chromium", headless: true });
try {
  for (const size of SIZES) {
    const page = await driver.newPage({ width: size, height: size });
    await page.setContent(
      `<!doctype html><style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = join(folder, `${size}.png`);
    await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
    await page.close();
    say(path);
  }
} finally {
  await driver.close();
}
