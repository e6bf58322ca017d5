import type { Session } from "./session.ts";
import type { Surface } from "./surface.tsx";

/** A page settles in steps: milliseconds after an opening at which one without an article is read again. */
const PATIENCE = [400, 1_200, 3_000];
/** Quiet time after which a changed page is looked at, and how often at most. */
const QUIET = 500;
const MOST_LOOKS = 20;
/** How often the address is compared where the browser does not tell. */
const POLL = 1_000;

/**
 * Keeps the session with the page: opens it now, again when the page goes to another address
 * without loading, again while late content may still come. Bounded: a page that changes for ever
 * is left alone after a while.
 */
export function follow(session: Session, surface: Surface, signal: AbortSignal): void {
  let address = withoutHash(location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];
  let looks = 0;

  const open = (): void => {
    looks = 0;
    for (const timer of timers) clearTimeout(timer);
    const read = (): void => {
      if (session.foundNothing) session.open(false).catch(complain);
    };
    session.open(false).catch(complain);
    timers = PATIENCE.map((wait) => setTimeout(read, wait));
  };

  const onAddress = (): void => {
    const now = withoutHash(location.href);
    if (now === address) return;
    address = now;
    surface.hide();
    open();
  };

  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (looks >= MOST_LOOKS || !session.hasOrphans) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      looks++;
      session.retryOrphans();
    }, QUIET);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });

  if (window.navigation !== undefined) {
    window.navigation.addEventListener("currententrychange", onAddress, { signal });
  } else {
    const poll = setInterval(onAddress, POLL);
    signal.addEventListener("abort", () => clearInterval(poll));
  }
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(quiet);
    for (const timer of timers) clearTimeout(timer);
  });

  open();
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, "");
}

/** A message that found nobody: the extension was updated or switched off. The page goes on. */
function complain(error: unknown): void {
  console.warn("Verbale:", error);
}
