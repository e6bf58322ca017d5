import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { builtFor } from "./harness.ts";

/** The sites stand in two places and are held by the rules' own test. */
interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

describe.each(["chromium", "firefox"] as const)("the manifest for %s", (kind) => {
  it("asks for what it asked for: a new permission is a decision, not an accident", async () => {
    const text = await readFile(`${builtFor(kind)}/manifest.json`, "utf8");
    const { host_permissions, content_scripts, ...rest } = JSON.parse(text) as Manifest;
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(
      `manifests/${kind}.json`,
    );
    expect(content_scripts.map(({ matches }) => matches)).toEqual([host_permissions]);
    expect(host_permissions.every((site) => /^\*:\/\/\*\.[a-z.-]+\/\*$/.test(site))).toBe(true);
  });
});
