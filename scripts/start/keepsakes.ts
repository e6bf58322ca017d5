import { copyFile, mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Driver } from "../browser.ts";
import { sleep } from "../driver/wait.ts";
import { say } from "../setup.mjs";

const THEMES = ["light", "dark"] as const;

/** Opened as tabs, popup and panel show the tab they are told. */
const VIEWS = [
  { name: "popup", path: "/popup.html", size: { width: 400, height: 600 } },
  { name: "panel", path: "/sidepanel.html", size: { width: 420, height: 900 } },
] as const;

/** Screenshots of page, popup and panel, light and dark; answers their paths. */
export async function takePictures(
  driver: Driver,
  page: Page,
  tabId: number,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const made: string[] = [];
  const shoot = async (of: Page, name: string): Promise<void> => {
    await of.bringToFront();
    for (const theme of THEMES) {
      await driver.setDark(of, theme === "dark");
      // Colours change with a short transition.
      await sleep(300);
      const path = join(folder, `${name}-${theme}.png`);
      await of.screenshot({ path: path as `${string}.png` });
      made.push(path);
    }
    await driver.setDark(of, false);
  };
  say("Taking pictures …");
  await shoot(page, "page");
  for (const { name, path, size } of VIEWS) {
    const view = await driver.openExtensionPage(`${path}?tab=${tabId}`, size);
    // The view asks the tab and the background before it shows anything.
    await sleep(700);
    await shoot(view, name);
    await view.close();
  }
  return made;
}

/** Clicks the export buttons of the popup and keeps what they download; answers the paths. */
export async function keepNotes(driver: Driver, tabId: number, folder: string): Promise<string[]> {
  say("Exporting the notes …");
  const popup = await driver.openExtensionPage(`/popup.html?tab=${tabId}`, {
    width: 400,
    height: 600,
  });
  const made: string[] = [];
  for (const [act, name] of [
    ["export-markdown", /\.md$/],
    ["export-json", /\.json$/],
  ] as const) {
    const button = await popup.waitForSelector(`[data-act=${act}]`, { visible: true });
    await button?.click();
    const download = await driver.downloaded(name);
    const path = join(folder, basename(download));
    await copyFile(download, path);
    made.push(path);
  }
  await popup.close();
  return made;
}
