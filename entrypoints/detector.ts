import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { detectArticle } from "../article/detect.ts";

/** The one call that is made here. Both browsers have it, under one name or the other, as a promise. */
interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Milliseconds after a page was opened, or went to another address, at which it is looked at. */
const LOOKS = [0, 500, 1_500, 4_000];
/** How often the address is compared where the browser does not tell. */
const POLL = 1_000;

/**
 * Runs on the known sites and on those the reader added: a cheap look, and only where there may be
 * an article is the reader script brought in. It runs on every page of them, so it sends one bare
 * message: the polyfill and the checked channels would weigh more than all the rest.
 */
export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  // A page loaded ahead is not yet anybody's: nothing is read before the reader goes there.
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener("prerenderingchange", watch, { once: true });
  else watch();
});

function watch(): void {
  const life = new AbortController();
  const { signal } = life;
  let address = "";
  let timers: ReturnType<typeof setTimeout>[] = [];

  const look = (): void => {
    if (signal.aborted || detectArticle(document, location.href).article === "no") return;
    // From here on the reader script follows the page.
    life.abort();
    const world = globalThis as { browser?: Messenger; chrome?: Messenger };
    (world.browser ?? world.chrome)?.runtime
      .sendMessage({ to: "background", call: "page:likely", params: {} })
      .catch(() => undefined);
  };

  const onAddress = (): void => {
    if (location.href === address) return;
    address = location.href;
    for (const timer of timers) clearTimeout(timer);
    timers = LOOKS.slice(1).map((wait) => setTimeout(look, wait));
    look();
  };

  signal.addEventListener("abort", () => {
    for (const timer of timers) clearTimeout(timer);
  });
  if (window.navigation !== undefined) {
    window.navigation.addEventListener("currententrychange", onAddress, { signal });
  } else {
    const poll = setInterval(onAddress, POLL);
    signal.addEventListener("abort", () => clearInterval(poll));
  }
  onAddress();
}
