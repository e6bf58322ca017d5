import browser from "webextension-polyfill";
import { toPage } from "../../messages/to-page.ts";
import { askPage, tellViews } from "../../messages/transport.ts";

const tellPage = askPage(toPage);

/** Tells views and pages that notes changed. A tab without the reader is no fault. */
export function tellAll(): void {
  tellViews("notes-changed");
  void browser.tabs.query({ discarded: false }).then((tabs) => {
    for (const { id } of tabs) {
      if (id !== undefined) tellPage(id, "annotations:changed", {}).catch(() => undefined);
    }
  });
}
