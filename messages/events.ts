import * as v from "valibot";
import type browser from "webextension-polyfill";

/** Broadcasts to the extension's own pages: something happened. They carry no content. */
const eventSchema = v.variant("event", [
  /** Notes were added, changed, deleted. */
  v.object({ to: v.literal("views"), event: v.literal("notes-changed") }),
  /** A page was read again or its annotations found their places. */
  v.object({ to: v.literal("views"), event: v.literal("page-changed") }),
]);

export type ViewEvent = v.InferOutput<typeof eventSchema>["event"];

/** An event as it arrived, with the tab that sent it, if it came from a page. */
export interface Heard {
  event: ViewEvent;
  tabId: number | null;
}

/** Parses a message; null when it is not an event for views, or not from one who may send it. */
export function hear(
  message: unknown,
  sender: browser.Runtime.MessageSender,
  ownId: string,
): Heard | null {
  const parsed = v.safeParse(eventSchema, message);
  if (!parsed.success || sender.id !== ownId) return null;
  const { event } = parsed.output;
  const tabId = sender.tab?.id ?? null;
  // Notes change in the background, which has no tab; pages speak of themselves.
  const fits = event === "notes-changed" ? tabId === null : tabId !== null;
  return fits ? { event, tabId } : null;
}
