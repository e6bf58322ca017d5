import * as v from "valibot";
import type browser from "webextension-polyfill";

/** Broadcasts to the extension's own pages: something to be read again. They carry no content. */
export const eventSchema = v.variant("event", [
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

/** Parses a message; null when it is not an event for views. */
export function hear(message: unknown, sender: browser.Runtime.MessageSender): Heard | null {
  const parsed = v.safeParse(eventSchema, message);
  if (!parsed.success) return null;
  return { event: parsed.output.event, tabId: sender.tab?.id ?? null };
}
