/** What `npm start` may be asked, parsed before anything is installed or built. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

export const HELP = `npm start -- [options]

Builds Verbale and opens it in a real browser on a bundled article.

  --firefox          in Firefox instead of Chromium
  --page FILE        open this saved page …
  --url URL          … as if it came from this address (both or neither)
  --json             without a window; one JSON object on standard output
  --headless         without a window, even if there is a display
  --help             this text
`;

/** A bad argument: one line on standard error and exit status 2. */
export class UsageError extends Error {}

/**
 * @param {string[]} argv
 * @param {{ env?: Record<string, string | undefined>; platform?: string }} [where]
 * @returns {{ help: boolean; kind: "chromium" | "firefox"; json: boolean; headless: boolean;
 *   page: { file: string; url: string } | null }}
 * @throws {UsageError}
 */
export function parseOptions(argv, where = {}) {
  const { env = process.env, platform = process.platform } = where;
  const values = parse(argv);
  const display = platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return {
    help: values.help === true,
    kind: values.firefox === true ? "firefox" : "chromium",
    json: values.json === true,
    headless: values.headless === true || values.json === true || !display,
    page: values.help === true ? null : pageOf(values.page, values.url),
  };
}

function parse(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        firefox: { type: "boolean" },
        page: { type: "string" },
        url: { type: "string" },
        json: { type: "boolean" },
        headless: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    // Node's own sentence goes on to explain how positional arguments are written.
    const [first] = String(error.message).split(/\. |\n/);
    throw new UsageError(`${first.replace(/\.$/, "")}. See npm start -- --help`);
  }
}

function pageOf(file, url) {
  if (file === undefined && url === undefined) return null;
  if (file === undefined) throw new UsageError("--url needs --page FILE: a saved page to open.");
  if (url === undefined) throw new UsageError("--page needs --url URL: where the page comes from.");
  return { file: readable(file), url: webAddress(url) };
}

function readable(file) {
  try {
    readFileSync(file);
    return file;
  } catch (error) {
    const why = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read",
    };
    throw new UsageError(
      `--page ${oneLine(file)}: ${why[error.code] ?? error.code ?? "unreadable"}.`,
    );
  }
}

function webAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new UsageError(`--url ${oneLine(text)}: not an address.`);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new UsageError(`--url ${oneLine(text)}: only http and https addresses are opened.`);
  }
  return url.href;
}

const oneLine = (text) => JSON.stringify(text).slice(0, 200);

/** Parses, and on a bad argument says so in one line and ends the program with status 2. */
export function parseOrExit(argv) {
  try {
    return parseOptions(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
