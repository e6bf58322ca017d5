/** `npm run bench [-- NAME …] [--json]`: what is measured, as a table or as JSON. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Bench, Result } from "./bench.ts";

const HERE = import.meta.dirname;
const SUFFIX = ".bench.ts";

const known = (await readdir(HERE))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort();

const { names, json } = parse(process.argv.slice(2));
const done: { name: string; results: Result[] }[] = [];
let faults = 0;
for (const name of names) {
  const { bench } = (await import(join(HERE, name + SUFFIX))) as { bench: Bench };
  process.stderr.write(`${bench.name}: ${bench.about}\n`);
  try {
    const results = await bench.run();
    done.push({ name: bench.name, results });
    if (!json) process.stdout.write(table(bench.name, results));
  } catch (error) {
    faults += 1;
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
if (json && done.length > 0) {
  process.stdout.write(`${JSON.stringify(names.length === 1 ? done[0] : done)}\n`);
}
process.exitCode = faults > 0 ? 1 : 0;

/** A bad argument is told in one line, with exit status 2. */
function parse(argv: string[]): { names: string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown === undefined) {
      return { names: positionals.length > 0 ? positionals : known, json: values.json };
    }
    process.stderr.write(`${unknown}: no such bench; there are ${known.join(", ")}.\n`);
  } catch (error) {
    const [first = ""] = String((error as Error).message).split(/\. |\n/);
    process.stderr.write(`${first}. Usage: npm run bench [-- NAME …] [--json]\n`);
  }
  process.exit(2);
}

function table(name: string, results: Result[]): string {
  const rows = [
    ["metric", "value", "unit", "target", "met", "beside it"],
    ...results.map(({ metric, value, unit, target, met, peers }) => [
      metric,
      number(value),
      unit,
      target === null ? "" : number(target),
      met === null ? "" : met ? "yes" : "NO",
      Object.entries(peers)
        .map(([peer, value]) => `${peer} ${number(value)}`)
        .join(", "),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const numeric = new Set([1, 3]);
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        numeric.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return `\n${name}\n${lines.join("\n")}\n`;
}

/** One decimal for small numbers; none is lost on bytes. */
function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 1);
}
