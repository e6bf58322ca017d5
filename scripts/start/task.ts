import type { BrowserKind, Fake } from "../browser.ts";

/** One page to open in one browser. */
export interface Task {
  kind: BrowserKind;
  /** The folder of the built extension. */
  extension: string;
  url: string;
  fake: Fake;
  /** The folder for screenshots and notes. */
  out: string;
}

/** What the driver writes as a reader would, on the bundled article and on any other. */
export const MARKING = {
  colour: "yellow",
  tag: "Verbale",
  note: "Ai nói, với ai, và cam kết điều gì?",
} as const;
