import type { BrowserKind } from "../../scripts/browser.ts";
import { build, OUTPUT } from "../../scripts/build.mjs";
import { say } from "../../scripts/setup.mjs";

/**
 * Builds the extension if a source is younger than the build, and answers its folder.
 * @throws Error if the build fails
 */
export async function ensureBuilt(kind: BrowserKind): Promise<string> {
  if (!build(kind, { node: process.execPath, say })) throw new Error("the build failed");
  return OUTPUT[kind];
}
