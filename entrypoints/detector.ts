import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { detectArticle } from "../article/detect.ts";

/** The one call that is made here. Both browsers have it, under one name or the other, as a promise. */
interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Runs on the known sites and on those the reader added: a cheap look, and only where there may be
 * an article is the reader script brought in. It runs on every page of them, so it sends one bare
 * message: the polyfill and the checked channels would weigh more than all the rest.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { browser?: Messenger; chrome?: Messenger };
  const extension = world.browser ?? world.chrome;
  let seen = "";
  const look = (): void => {
    if (window !== window.top || seen === location.href) return;
    seen = location.href;
    if (detectArticle(document, location.href).article === "no") return;
    extension?.runtime
      .sendMessage({ to: "background", call: "page:likely", params: {} })
      .catch(() => undefined);
    // From here on the reader script follows the page.
    window.navigation?.removeEventListener("currententrychange", look);
  };
  window.navigation?.addEventListener("currententrychange", look);
  look();
});
