import type { BrowserKind } from "./find-browser.mjs";

export declare class SetupError extends Error {}
export declare function say(line: string): void;
export declare function setUp(options?: {
  browsers?: BrowserKind[];
  say?: (line: string) => void;
}): { root: string; node: string; browsers: Record<BrowserKind, string> };
export declare function orTell<T>(work: () => T | Promise<T>): Promise<T>;
