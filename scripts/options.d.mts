import type { BrowserKind } from "./find-browser.mjs";

export interface Options {
  help: boolean;
  kind: BrowserKind;
  json: boolean;
  headless: boolean;
  page: { file: string; url: string } | null;
}

export declare const HELP: string;
export declare class UsageError extends Error {}
export declare function parseOptions(
  argv: string[],
  where?: { env?: Record<string, string | undefined>; platform?: string },
): Options;
export declare function parseOrExit(argv: string[]): Options;
