import type { LaunchOptions } from "puppeteer-core";
import type { OpenOptions } from "./types.ts";

/** Puppeteer kills the browser on these signals, unless the caller wants to close it in peace. */
export function signals(options: OpenOptions): LaunchOptions {
  const handle = options.ownSignals !== true;
  return { handleSIGINT: handle, handleSIGTERM: handle, handleSIGHUP: handle };
}
