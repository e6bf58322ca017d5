export type BrowserKind = "chromium" | "firefox";

export declare const VARIABLE: Record<BrowserKind, string>;

export declare function findBrowser(
  kind: BrowserKind,
  where?: {
    env?: Record<string, string | undefined>;
    platform?: string;
    isProgram?: (path: string) => boolean;
  },
): string | null;
