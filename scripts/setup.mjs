/**
 * Gets ready what the other scripts need: the packages of the lock file and the browsers.
 * Plain JavaScript without dependencies, because it runs on Node 20 before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findBrowser, VARIABLE } from "./find-browser.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;

/** What Debian calls the browsers. Ubuntu's packages of these names only fetch a snap. */
const PACKAGE = { chromium: "chromium", firefox: "firefox-esr" };
const NAME = { chromium: "Chromium", firefox: "Firefox" };
const FONTS = ["fonts-noto-core", "fonts-noto-cjk"];

/** A fault with a remedy: told to the reader as it stands, without a stack. */
export class SetupError extends Error {}

/** Everything but results goes to standard error: in JSON mode standard output is the result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Installs what is missing and finds the browsers.
 *
 * @param {{ browsers?: ("chromium" | "firefox")[]; say?: (line: string) => void }} [options]
 * @returns {{ root: string; node: string; browsers: Record<string, string> }} the repository's
 *   folder, the Node that runs TypeScript, and the executable of each browser asked for
 * @throws {SetupError} with one paragraph that names the remedy
 */
export function setUp(options = {}) {
  const { browsers = ["chromium", "firefox"], say: tell = say } = options;
  checkNode();
  installPackages(tell);
  const node = ownNode();
  return { root: ROOT, node, browsers: provideBrowsers(browsers, tell) };
}

function checkNode() {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE) {
    throw new SetupError(
      `Verbale's scripts need Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org or your system's packages, and try again.`,
    );
  }
}

const stampFile = join(ROOT, "node_modules", ".verbale-lock");

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");

/**
 * Whether node_modules is what the lock file says: by our own stamp, or, where npm was run by hand,
 * by npm's record of what it installed.
 */
function packagesAreCurrent() {
  const hash = lockHash();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === hash) return true;
  const recordFile = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(recordFile)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(recordFile, "utf8")).packages;
  const same = Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const there = installed[path];
    // An optional package for another system is in the lock file but never installed.
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
  if (same) writeFileSync(stampFile, hash);
  return same;
}

function installPackages(tell) {
  if (packagesAreCurrent()) {
    tell("Packages: as in package-lock.json.");
    return;
  }
  tell("Packages: installing those of package-lock.json (npm ci), a minute or two …");
  // The project's .npmrc silences npm; here its errors are wanted.
  const npm = run(
    "npm",
    [
      "ci",
      "--ignore-scripts",
      "--loglevel=error",
      // Without a network, say so in seconds and not after minutes of waiting.
      "--fetch-retry-mintimeout=2000",
      "--fetch-retry-maxtimeout=8000",
    ],
    { cwd: ROOT },
  );
  if (npm.status !== 0) {
    throw new SetupError(
      isNetworkFault(npm.output)
        ? "The packages could not be fetched: npm's registry is not reached. Connect to the network (or set npm's proxy: npm config set proxy http://…), and try again."
        : "npm ci failed; its own words stand above. If they name the lock file, run `npm install` and try again; else delete node_modules and try again.",
    );
  }
  writeFileSync(stampFile, lockHash());
}

const isNetworkFault = (text) =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|Temporary failure|Could not resolve|Unable to connect/i.test(
    text,
  );

/** The Node that npm installed beside the packages: new enough to run TypeScript as it stands. */
function ownNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const own = join(ROOT, "node_modules", ".bin", name);
  if (existsSync(own)) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new SetupError(
    `There is no Node 26 package for ${process.platform}-${process.arch}, and this Node (${process.versions.node}) cannot run TypeScript. Install Node 24 or newer from https://nodejs.org and try again.`,
  );
}

function provideBrowsers(kinds, tell) {
  const found = Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
  for (const kind of kinds) {
    const named = process.env[VARIABLE[kind]];
    if (found[kind] === null && named) {
      throw new SetupError(
        `${VARIABLE[kind]} names ${named}, and that is no program that can be run. Correct or unset the variable, and try again.`,
      );
    }
  }
  const missing = kinds.filter((kind) => found[kind] === null);
  if (missing.length > 0) {
    installFromDebian(missing, tell);
    for (const kind of missing) {
      found[kind] = findBrowser(kind);
      if (found[kind] === null) throw new SetupError(noBrowser(kind));
    }
  }
  for (const kind of kinds) tell(`${NAME[kind]}: ${found[kind]}`);
  return found;
}

const noBrowser = (kind) =>
  `No ${NAME[kind]} was found. Install it (Debian: apt-get install ${PACKAGE[kind]}; elsewhere from ${kind === "chromium" ? "https://www.chromium.org or https://www.google.com/chrome" : "https://www.mozilla.org/firefox"}), or name an installed one in the environment variable ${VARIABLE[kind]}, and try again.`;

/** How apt-get may be run: as root, by sudo that asks for no password, or not at all. */
function aptPrefix() {
  if (process.platform !== "linux" || !succeeds("apt-get", ["--version"])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds("sudo", ["-n", "true"]) ? ["sudo", "-n"] : null;
}

function installFromDebian(kinds, tell) {
  const prefix = aptPrefix();
  if (prefix === null) throw new SetupError(kinds.map(noBrowser).join(" "));
  const packages = [...kinds.map((kind) => PACKAGE[kind]), ...missingFonts()];
  const apt = (...words) => {
    const [program, ...rest] = [...prefix, "apt-get", ...words];
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  };
  tell(
    `No ${kinds.map((kind) => NAME[kind]).join(" and no ")} found: this is a Debian system and we may install, so`,
  );
  tell("apt-get update …");
  const update = apt("update", "-qq");
  tell(`apt-get install ${packages.join(" ")} …`);
  const install = apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
  if (install.status === 0) return;
  const output = update.output + install.output;
  throw new SetupError(
    isNetworkFault(output)
      ? `apt-get could not fetch ${packages.join(", ")}: the package server is not reached. Connect to the network and try again, or name an installed browser in ${kinds.map((kind) => VARIABLE[kind]).join(" or ")}.`
      : `apt-get could not install ${packages.join(", ")}; its own words stand above. ${kinds.map(noBrowser).join(" ")}`,
  );
}

/** Without a font for them Vietnamese and Chinese are boxes in the screenshots. */
function missingFonts() {
  const covered = ["vi", "zh"].every((lang) => {
    const list = spawnSync("fc-list", [`:lang=${lang}`, "family"], { encoding: "utf8" });
    return list.status === 0 && list.stdout.trim() !== "";
  });
  return covered ? [] : FONTS;
}

function succeeds(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** Runs a program with its words on our standard error, and keeps them. */
function run(program, args, options) {
  const result = spawnSync(program, args, {
    ...options,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "pipe"],
    // npm is a command file on Windows, which only a shell runs.
    shell: process.platform === "win32",
  });
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ? result.error.message : ""}`;
  if (result.status !== 0) process.stderr.write(`${output.trimEnd()}\n`);
  return { status: result.status, output };
}

/** Runs `work`; a fault with a remedy ends the program with that sentence and status 1. */
export async function orTell(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await orTell(() => setUp());
