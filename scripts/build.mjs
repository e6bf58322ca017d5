/** Builds the extension where the last build is older than the sources. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is not part of the build. */
const OUTSIDE = new Set(["node_modules", "test", "docs", "scripts", "out"]);

export const OUTPUT = {
  chromium: join(ROOT, ".output", "chrome-mv3"),
  firefox: join(ROOT, ".output", "firefox-mv3"),
};

/** WXT's names of the browsers. */
const TARGET = { chromium: "chrome", firefox: "firefox" };

/** The youngest file or folder below `path`, in milliseconds. Folders count: a file may have gone. */
function youngest(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, youngest(join(path, name))),
    info.mtimeMs,
  );
}

function isCurrent(kind) {
  const manifest = join(OUTPUT[kind], "manifest.json");
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return readdirSync(ROOT)
    .filter((name) => !name.startsWith(".") && !OUTSIDE.has(name))
    .every((name) => youngest(join(ROOT, name)) < built);
}

/**
 * Runs a program of the installed packages under the Node that came with them. Its words go to
 * our standard error, or, with `inherit`, where they go by themselves.
 */
export function runTool(node, script, args, { inherit = false, env = {} } = {}) {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return spawnSync(node, [join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, PATH: path, ...env },
    stdio: ["ignore", inherit ? 1 : 2, 2],
  }).status;
}

/**
 * @param {"chromium" | "firefox"} kind
 * @param {{ node: string; say: (line: string) => void; force?: boolean }} how
 * @returns {boolean} false if the build failed
 */
export function build(kind, { node, say, force = false }) {
  if (!force && isCurrent(kind)) {
    say("Build: newer than all sources.");
    return true;
  }
  say(`Build: wxt build -b ${TARGET[kind]} …`);
  return runTool(node, "node_modules/wxt/bin/wxt.mjs", ["build", "-b", TARGET[kind]]) === 0;
}
