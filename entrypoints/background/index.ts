import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { serve } from "../../messages/contract.ts";
import { fromPage } from "../../messages/from-page.ts";
import { fromViews } from "../../messages/from-views.ts";
import { identify } from "../../messages/senders.ts";
import { toPage } from "../../messages/to-page.ts";
import { askPage, listen } from "../../messages/transport.ts";
import { followGrantedSites } from "./always.ts";
import { recoverDrafts } from "./drafts.ts";
import { pageHandlers } from "./from-page.ts";
import { viewHandlers } from "./from-views.ts";
import { guardStorage } from "./guard.ts";

const COMMANDS: Readonly<Record<string, "annotate" | "highlight">> = {
  "annotate-selection": "annotate",
  "highlight-selection": "highlight",
};

export default defineBackground({
  type: "module",
  main() {
    const origin = browser.runtime.getURL("").replace(/\/$/, "");

    listen("background", (sender) => {
      const who = identify(sender, browser.runtime.id, [origin]);
      if (who.kind === "view") return serve(fromViews, viewHandlers, who);
      if (who.kind === "page") return serve(fromPage, pageHandlers, who);
      return null;
    });

    const follow = (): void => {
      followGrantedSites().catch((error) => console.error("Verbale: sites", error));
    };
    guardStorage().catch((error) => console.error("Verbale: storage", error));
    void recoverDrafts();

    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    browser.runtime.onStartup.addListener(follow);

    browser.runtime.onInstalled.addListener(({ reason }) => {
      follow();
      if (reason === "install") void browser.tabs.create({ url: "/welcome.html" });
      // Firefox keeps what is asked to be kept; a service worker has no such call.
      void navigator.storage?.persist?.();
    });

    browser.commands.onCommand.addListener((name, tab) => {
      const command = COMMANDS[name];
      if (command === undefined || tab?.id === undefined) return;
      askPage(toPage)(tab.id, "selection:command", { command }).catch(() => undefined);
    });
  },
});
