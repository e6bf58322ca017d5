import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} BrowserKind */

/** By which environment variable the reader names a browser. */
export const VARIABLE = { chromium: "VERBALE_CHROMIUM", firefox: "VERBALE_FIREFOX" };

const NAMES = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** Usual places beside the search path. Snap's wrappers come last: they hide the profile folder. */
function places(kind, env, platform) {
  if (platform === "darwin") {
    const homes = ["/Applications", join(env.HOME ?? "", "Applications")];
    const apps =
      kind === "chromium"
        ? ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"]
        : ["Firefox.app/Contents/MacOS/firefox", "Firefox ESR.app/Contents/MacOS/firefox"];
    return homes.flatMap((home) => apps.map((app) => join(home, app)));
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const apps =
      kind === "chromium"
        ? ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"]
        : ["Mozilla Firefox\\firefox.exe", "Mozilla Firefox ESR\\firefox.exe"];
    return roots.flatMap((root) => apps.map((app) => `${root}\\${app}`));
  }
  const names = NAMES[kind];
  return [
    "/usr/bin",
    "/usr/local/bin",
    "/usr/lib/chromium",
    "/opt/google/chrome",
    "/opt/firefox",
    "/snap/bin",
  ].flatMap((folder) => names.map((name) => join(folder, name)));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The executable of a browser: the one that VERBALE_CHROMIUM or VERBALE_FIREFOX names, else the
 * first in the search path and the usual places; null if there is none. A name in the variable
 * that does not run is null too: the reader meant that one and no other.
 *
 * @param {BrowserKind} kind
 * @param {{ env?: Record<string, string | undefined>; platform?: string; isProgram?: (path: string) => boolean }} [where]
 * @returns {string | null}
 */
export function findBrowser(kind, where = {}) {
  const { env = process.env, platform = process.platform, isProgram = runs } = where;
  const named = env[VARIABLE[kind]];
  if (named) return isProgram(named) ? named : null;
  const suffix = platform === "win32" ? ".exe" : "";
  const separator = platform === "win32" ? ";" : platform === process.platform ? delimiter : ":";
  const onPath = (env.PATH ?? "")
    .split(separator)
    .filter((folder) => folder !== "" && !folder.startsWith("/snap/"))
    .flatMap((folder) => NAMES[kind].map((name) => join(folder, name + suffix)));
  return [...onPath, ...places(kind, env, platform)].find(isProgram) ?? null;
}
