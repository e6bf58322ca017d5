import browser from "webextension-polyfill";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { detectArticle } from "../article/detect.ts";

/**
 * Runs on the known sites and on those the reader added: a cheap look, and only where there may be
 * an article is the reader script brought in. It runs on every page of them, so it asks with one
 * bare message and leaves the checked channels, which weigh as much as all the rest, to the reader.
 */
export default defineUnlistedScript(() => {
  let seen = "";
  const look = (): void => {
    if (window !== window.top || seen === location.href) return;
    seen = location.href;
    if (detectArticle(document, location.href).article === "no") return;
    browser.runtime
      .sendMessage({ to: "background", call: "page:likely", params: {} })
      .catch(() => undefined);
    // From here on the reader script follows the page.
    window.navigation?.removeEventListener("currententrychange", look);
  };
  window.navigation?.addEventListener("currententrychange", look);
  look();
});
