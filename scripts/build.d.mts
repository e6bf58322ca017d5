import type { BrowserKind } from "./find-browser.mjs";

export declare const ROOT: string;
export declare const OUTPUT: Record<BrowserKind, string>;
export declare function runTool(
  node: string,
  script: string,
  args: string[],
  how?: { inherit?: boolean; env?: Record<string, string> },
): number | null;
export declare function build(
  kind: BrowserKind,
  how: { node: string; say: (line: string) => void; force?: boolean },
): boolean;
