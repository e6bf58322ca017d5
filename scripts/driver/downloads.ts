import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The files of a download folder that are whole. Chromium writes `name.crdownload` and renames it;
 * Firefox puts an empty file of the final name beside a `.part` of a random name.
 */
export async function finishedDownloads(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  if (names.some((name) => name.endsWith(".part"))) return [];
  const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
  return names.filter((name, at) => !name.endsWith(".crdownload") && (sizes[at] ?? 0) > 0);
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    // Renamed between the listing and the look: not whole yet.
    return 0;
  }
}
