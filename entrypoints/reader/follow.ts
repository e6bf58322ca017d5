import type { Session } from "./session.ts";
import type { Surface } from "./surface.tsx";

/** A page settles in steps: milliseconds after an opening at which its text is compared. */
const PATIENCE = [400, 1_200, 3_000, 7_000];
/** Time that a page gets to put up another article after it went to its address, milliseconds. */
const CHANGEOVER = 250;
/** Quiet time after which a changed page is looked at, and when a page that is never quiet is, milliseconds. */
const QUIET = 500;
const UNQUIET = 2_000;
/** How often at most a page is painted again, and how often orphans are looked for. */
const MOST = 20;
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
  let repaints = 0;
  let searches = 0;
  let changed = false;

  const open = (): void => {
    repaints = 0;
    searches = 0;
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

  const repair = (): void => {
    since = null;
    const due = session.hasLostPaint ? repaints++ < MOST : session.hasOrphans && searches++ < MOST;
    if (due) session.repair().catch(complain);
  };

  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const observer = new MutationObserver(() => {
    changed = true;
    since ??= performance.now();
    if (performance.now() - since > UNQUIET) return;
    clearTimeout(quiet);
    quiet = setTimeout(repair, QUIET);
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
