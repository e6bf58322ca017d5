import * as v from "valibot";
import browser from "webextension-polyfill";
import type { Colour } from "../../annotations/index.ts";
import {
  LARGEST,
  type ReadingSettings,
  SCHEMES,
  SMALLEST,
  scaleOf,
  USUAL,
} from "../../components/reading-settings.ts";
import { colour } from "../../messages/schemas.ts";

/** Where the settings are kept in `storage.local`. */
const KEY = "reading";

const kept = v.object({
  size: v.pipe(v.number(), v.integer(), v.minValue(SMALLEST), v.maxValue(LARGEST)),
  scheme: v.picklist(SCHEMES),
  names: v.boolean(),
}) satisfies v.GenericSchema<unknown, ReadingSettings>;

/** How the reader liked to read, and marked, the last time. */
export async function loadSettings(): Promise<{ settings: ReadingSettings; lastColour: Colour }> {
  const found = await browser.storage.local.get([KEY, "lastColour"]).catch(() => ({}));
  const { [KEY]: reading, lastColour } = found as Record<string, unknown>;
  const settings = v.safeParse(kept, reading);
  const last = v.safeParse(colour, lastColour);
  return {
    settings: settings.success ? settings.output : USUAL,
    lastColour: last.success ? last.output : "yellow",
  };
}

export function keepSettings(settings: ReadingSettings): void {
  // A comfort: reading goes on without.
  browser.storage.local.set({ [KEY]: settings }).catch(() => undefined);
}

/** Sets the page in the size and the colours of the settings. */
export function applySettings({ size, scheme }: ReadingSettings): void {
  const { style, dataset } = document.documentElement;
  style.setProperty("--scale", String(scaleOf(size)));
  dataset.scheme = scheme;
}

/** The CSS `color-scheme`. */
export const schemeOf = (scheme: ReadingSettings["scheme"]): string =>
  scheme === "system" ? "light dark" : scheme;
