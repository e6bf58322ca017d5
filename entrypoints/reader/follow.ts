import type { Session } from "./session.ts";
import type { Surface } from "./surface.tsx";

/** A page settles in steps: milliseconds after an opening at which its text is compared. */
const PATIENCE = [400, 1_200, 3_000, 7_000];
/** Time that a page gets to put up another article after it went to its address, milliseconds. */
const CHANGEOVER = 250;
/** Quiet time after which a changed page is looked at, and how often it is repaired at most. */
const QUIET = 500;
const MOST_REPAIRS = 20;
/** How often the address is compared where the browser does not tell. */
const POLL = 1_000;

/**
 * Keeps the session with the page: opens it now, again when the page goes to another address
 * without loading, again while late content may still come, and repairs what the page takes away
 * by rendering itself anew. Bounded: a page that changes for ever is left alone after a while.
 */
export function follow(session: Session, surface: Surface, signal: AbortSignal): void {
  let address = withoutHash(location.href);
  let timers: ReturnType<typeof setTimeout>[] = [];
  let repairs = 0;
  let changed = false;

  const open = (): void => {
    repairs = 0;
    changed = false;
    session.open(false).catch(complain);
    timers = PATIENCE.map((wait) => setTimeout(() => void reopen(), wait));
  };

  /** Reading costs the page milliseconds: only when something moved since the last time. */
  const reopen = async (): Promise<void> => {
    if (!changed) return;
    changed = false;
    const compared = await session.openIfChanged().catch(complain);
    if (compared === false) changed = true;
  };

  const onAddress = (): void => {
    const now = withoutHash(location.href);
    if (now === address) return;
    address = now;
    for (const timer of timers) clearTimeout(timer);
    surface.hideToolbar();
    session.leave();
    // The address changes first, the text after it.
    timers = [setTimeout(open, CHANGEOVER)];
  };

  let quiet: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    changed = true;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      if (!session.needsRepair || repairs >= MOST_REPAIRS) return;
      repairs++;
      session.repair().catch(complain);
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
