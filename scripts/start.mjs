/**
 * `npm start`: gets ready what is needed, builds, and hands over to start.ts under the Node that
 * came with the packages. Runs on Node 20 with nothing installed.
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { VARIABLE } from "./find-browser.mjs";
import { HELP, parseOrExit } from "./options.mjs";
import { orTell, SetupError, say, setUp } from "./setup.mjs";

const argv = process.argv.slice(2);
const options = parseOrExit(argv);
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

const { node, browsers } = await orTell(() => {
  const ready = setUp({ browsers: [options.kind], say });
  if (!build(options.kind, { node: ready.node, say })) {
    throw new SetupError("The build failed; its own words stand above.");
  }
  return ready;
});

const here = dirname(fileURLToPath(import.meta.url));
const child = spawn(node, [join(here, "start.ts"), ...argv], {
  stdio: "inherit",
  env: { ...process.env, [VARIABLE[options.kind]]: browsers[options.kind] },
});
// Ctrl-C reaches the child too, which closes the browser first; its status is ours.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (status, signal) => process.exit(signal === null ? (status ?? 1) : 1));
