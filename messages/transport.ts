import * as v from "valibot";
import browser from "webextension-polyfill";
import {
  type Answer,
  CallFailed,
  type Direction,
  envelopeSchema,
  type Params,
  type Result,
  type Server,
  unpack,
} from "./contract.ts";
import type { ViewEvent } from "./events.ts";
import type { fromPage } from "./from-page.ts";
import type { fromViews } from "./from-views.ts";
import type { toPage } from "./to-page.ts";

/** Asks over `send`; a frame that is not there is "not-running". */
async function ask<D extends Direction, N extends keyof D & string>(
  direction: D,
  call: N,
  send: () => Promise<unknown>,
): Promise<Result<D, N>> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    throw new CallFailed("not-running", String(error));
  }
  return unpack(direction, call, reply);
}

/** A function that asks the background along one direction. */
export function askBackground<D extends typeof fromPage | typeof fromViews>(direction: D) {
  return <N extends keyof D & string>(call: N, params: Params<D, N>): Promise<Result<D, N>> =>
    ask(direction, call, () => browser.runtime.sendMessage({ to: "background", call, params }));
}

/** A function that asks the content script in the top frame of a tab. */
export function askPage<D extends typeof toPage>(direction: D) {
  return <N extends keyof D & string>(
    tabId: number,
    call: N,
    params: Params<D, N>,
  ): Promise<Result<D, N>> =>
    ask(direction, call, () =>
      browser.tabs.sendMessage(tabId, { to: "page", call, params }, { frameId: 0 }),
    );
}

/** Tells every open view. Nobody listening is no fault. */
export function tellViews(event: ViewEvent): void {
  browser.runtime.sendMessage({ to: "views", event }).catch(() => undefined);
}

/** Who answers a sender; null refuses it. */
export type Admit = (sender: browser.Runtime.MessageSender) => Server | null;

/** Answers the calls addressed to `address`; other messages are left to other listeners. */
export function listen(address: "background" | "page", admit: Admit): () => void {
  const listener = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
  ): Promise<Answer> | undefined => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || envelope.output.to !== address) return undefined;
    const { call, params } = envelope.output;
    const server = admit(sender);
    if (server === null) {
      return Promise.resolve({ ok: false, failure: "refused", detail: "sender" });
    }
    return server(call, params);
  };
  // The type of the polyfill knows listeners that always or never answer, not those that choose.
  const registered = listener as browser.Runtime.OnMessageListenerAsync;
  browser.runtime.onMessage.addListener(registered);
  return () => browser.runtime.onMessage.removeListener(registered);
}

/**
 * Said to the framed editor by the window it stands in: save and close. The one thing that a page
 * could say too, if it found the frame; all it would do is save.
 */
export const FINISH = "verbale-finish";
