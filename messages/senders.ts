/** The part of `runtime.MessageSender` that tells who is speaking. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Who sent a message, by facts that the browser sets and a page cannot forge:
 * a view is one of our own pages (also when framed in a web page), a page is our content script
 * in the top frame of a tab. Everything else is nobody, and is refused.
 */
export type Identity =
  | { kind: "view"; tabId: number | null }
  | { kind: "page"; tabId: number; url: string }
  | { kind: "nobody" };

export function identify(sender: Sender, ownId: string, ownOrigins: readonly string[]): Identity {
  if (sender.id !== ownId || sender.url === undefined) return { kind: "nobody" };
  const url = parse(sender.url);
  if (url === null) return { kind: "nobody" };
  const tabId = sender.tab?.id ?? null;
  // `URL.origin` is "null" for extension schemes in some engines, so it is put together by hand.
  if (ownOrigins.includes(`${url.protocol}//${url.host}`)) return { kind: "view", tabId };
  if (tabId === null || sender.frameId !== 0) return { kind: "nobody" };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { kind: "nobody" };
  return { kind: "page", tabId, url: url.href };
}

/** Whether a message comes from the background, which has no tab, or from a page of ours: never from a content script. */
export function isOurs(sender: Sender, ownId: string, ownOrigins: readonly string[]): boolean {
  if (sender.id === ownId && sender.tab === undefined) return true;
  return identify(sender, ownId, ownOrigins).kind === "view";
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
