/**
 * `npm test`: everything there is to check, in sequence, going on after a failure. The last line
 * on standard output is the sum: `N passed, N failed`. `npm test -- unit e2e` runs only those.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, OUTPUT, ROOT, runTool } from "./build.mjs";
import { VARIABLE } from "./find-browser.mjs";
import { orTell, say, setUp } from "./setup.mjs";

/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */

const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/** In our own code there is no avoidable warning; this one is in Preact and Readability. */
const UNAVOIDABLE = new Set(["UNSAFE_VAR_ASSIGNMENT"]);

const STEPS = ["types", "lint", "unit", "browser", "build", "web-ext", "e2e"];

const wanted = parseSteps(process.argv.slice(2));
const { node, browsers } = await orTell(() => setUp({ say }));
const env = {
  [VARIABLE.chromium]: browsers.chromium,
  [VARIABLE.firefox]: browsers.firefox,
};
const temporary = mkdtempSync(join(tmpdir(), "verbale-test-"));

const tool = (script, ...args) => runTool(node, script, args, { inherit: true, env });
const one = (...statuses) => (statuses.every((status) => status === 0) ? ONE_PASSED : ONE_FAILED);
let built = true;

const run = {
  types: () =>
    one(
      tool("node_modules/wxt/bin/wxt.mjs", "prepare"),
      tool("node_modules/typescript/bin/tsc", "--noEmit"),
    ),
  lint: () => one(tool("node_modules/@biomejs/biome/bin/biome", "check", ".")),
  unit: () => vitest("unit"),
  browser: () => vitest("browser"),
  build: () => {
    // `every` would stop at the first browser that fails.
    const done = ["chromium", "firefox"].map((kind) => build(kind, { node, say, force: true }));
    built = done.every(Boolean);
    // A build is no test; a build that fails is a failure.
    return built ? { passed: 0, failed: 0, skipped: 0 } : ONE_FAILED;
  },
  "web-ext": () => (built ? webExtLint() : notBuilt()),
  e2e: () => (built ? vitest("e2e") : notBuilt()),
};

const sum = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const step of wanted) {
  print(`\n── ${step}`);
  const began = performance.now();
  const counts = run[step]();
  for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const line = `${step.padEnd(8)} ${seconds.padStart(6)} s   ${words(counts)}`;
  print(`── ${line}`);
  lines.push(line);
}
rmSync(temporary, { recursive: true, force: true });
print(`\n${lines.join("\n")}\n\n${words(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function print(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {Counts} counts */
function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function notBuilt() {
  print("not run: the build failed");
  return ONE_FAILED;
}

/** Runs one of vitest's projects and counts from its own report. */
function vitest(project) {
  const report = join(temporary, `${project}.json`);
  const status = tool(
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  const counts = countsOf(report);
  // A fault outside any test (an unhandled rejection, a browser that did not start) is one too.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @returns {Counts} */
function countsOf(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let files;
  try {
    files = JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    return counts;
  }
  for (const { status, assertionResults } of files) {
    for (const test of assertionResults) {
      counts[test.status === "passed" || test.status === "failed" ? test.status : "skipped"] += 1;
    }
    // A file that does not load has no tests to fail.
    if (status === "failed" && assertionResults.length === 0) counts.failed += 1;
  }
  return counts;
}

/** Mozilla's linter over the Firefox build: no errors, and no warnings but the unavoidable ones. */
function webExtLint() {
  const { stdout, stderr } = spawnSync(
    node,
    ["node_modules/web-ext/bin/web-ext.js", "lint", "-s", OUTPUT.firefox, "--output=json"],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  let found;
  try {
    const { errors, warnings } = JSON.parse(stdout.slice(stdout.indexOf("{")));
    found = [...errors, ...warnings];
  } catch {
    print(`${stdout}${stderr}`);
    return ONE_FAILED;
  }
  const faults = found.filter(({ _type, code }) => _type === "error" || !UNAVOIDABLE.has(code));
  for (const { _type, code, message, file } of faults) {
    print(`${_type} ${code}${file ? ` in ${file}` : ""}: ${message}`);
  }
  print(`${faults.length} faults, ${found.length - faults.length} warnings in libraries`);
  return faults.length === 0 ? ONE_PASSED : ONE_FAILED;
}

/** The steps asked for, in their usual order; a name that is none ends the program with status 2. */
function parseSteps(argv) {
  let names;
  try {
    names = parseArgs({ args: argv, allowPositionals: true, options: {} }).positionals;
  } catch {
    names = argv;
  }
  const unknown = names.find((name) => !STEPS.includes(name));
  if (unknown !== undefined) {
    say(`${unknown}: no such step; there are ${STEPS.join(", ")}.`);
    process.exit(2);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step));
}
