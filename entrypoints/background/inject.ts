import browser from "webextension-polyfill";
import { CallFailed } from "../../messages/contract.ts";

/**
 * Brings the reader script and the highlight styles into a tab's page. A page that has them
 * already notices and does nothing.
 * @throws CallFailed "no-access" where the browser does not allow it: its own pages, stores,
 *   sites for which there is no permission.
 */
export async function openReader(tabId: number): Promise<void> {
  await inTab(async () => {
    await browser.scripting.insertCSS({ target: { tabId }, files: ["assets/highlights.css"] });
    await browser.scripting.executeScript({ target: { tabId }, files: ["reader.js"] });
  });
}

/**
 * Adds the general way of reading to a tab that has the reader script.
 * @throws CallFailed as `openReader`
 */
export async function addGeneral(tabId: number): Promise<void> {
  await inTab(() => browser.scripting.executeScript({ target: { tabId }, files: ["general.js"] }));
}

async function inTab(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw new CallFailed("no-access", String(error));
  }
}
