import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Which other rooms a room may import, and which packages. `types` marks a room of which types alone may come. */
const ROOMS: Record<string, { rooms: string[]; types: string[]; packages: string[] }> = {
  article: {
    rooms: [],
    types: [],
    packages: ["@mozilla/readability/Readability.js", "@mozilla/readability", "diff"],
  },
  entities: { rooms: [], types: [], packages: [] },
  annotations: { rooms: ["article/dom.ts"], types: ["article"], packages: [] },
  exchange: { rooms: ["annotations"], types: ["article"], packages: [] },
  messages: {
    rooms: ["annotations", "entities"],
    types: ["article"],
    packages: ["valibot", "webextension-polyfill"],
  },
  storage: { rooms: ["annotations"], types: ["article"], packages: ["dexie"] },
  components: {
    rooms: ["annotations", "entities", "messages/contract.ts"],
    types: ["article", "messages", "public"],
    packages: ["preact", "preact/hooks"],
  },
};

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  from: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm);
  return [...found].map(([, type, from = ""]) => ({ from, typeOnly: type !== undefined }));
}

describe.each(Object.entries(ROOMS))("%s/", (room, allowed) => {
  const files = sources(join(root, room));

  it("imports only what docs/architecture.md allows", () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const { from, typeOnly } of importsOf(file)) {
        const path = from.startsWith(".") ? relative(root, join(dirname(file), from)) : null;
        const target = path?.split("/")[0] ?? null;
        const fine =
          target === null
            ? allowed.packages.includes(from)
            : target === room ||
              allowed.rooms.some((allow) => allow === target || allow === path) ||
              (typeOnly && allowed.types.includes(target));
        if (!fine) wrong.push(`${relative(root, file)} → ${from}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has no circles of imports", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        circles.push(
          [...path.slice(path.indexOf(file)), file].map((f) => relative(root, f)).join(" → "),
        );
        return;
      }
      if (done.has(file)) return;
      for (const { from, typeOnly } of importsOf(file)) {
        if (typeOnly || !from.startsWith(".") || !/\.tsx?$/.test(from)) continue;
        visit(join(dirname(file), from), [...path, file]);
      }
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Files of pure rooms that others may open beside the door, and why. */
const SIDE_DOORS = new Set([
  "article/detect.ts", // all that the detector carries; the door would bring the reading along
  "article/dom.ts", // how a hostile DOM is read, for all who read one
  "article/sites/hosts.ts", // for the manifest, under plain Node
]);

describe("the pure rooms", () => {
  it("are entered by their doors", () => {
    const rooms = ["article", "entities", "annotations", "exchange"];
    const wrong: string[] = [];
    for (const folder of [...Object.keys(ROOMS), "entrypoints"]) {
      for (const file of sources(join(root, folder))) {
        for (const { from } of importsOf(file)) {
          if (!from.startsWith(".")) continue;
          const path = relative(root, join(dirname(file), from));
          const [room = ""] = path.split("/");
          if (room === folder || !rooms.includes(room)) continue;
          // The shapes of a room are everybody's.
          const doors = [`${room}/index.ts`, `${room}/types.ts`];
          if (!doors.includes(path) && !SIDE_DOORS.has(path)) {
            wrong.push(`${relative(root, file)} → ${path}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(["article", "entities", "annotations", "exchange"])("the pure room %s/", (room) => {
  it("has no clock, no chance, no browser API", () => {
    for (const file of sources(join(root, room))) {
      const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(code, file).not.toMatch(
        /\bDate\.now\b|\bnew Date\(\)|Math\.random|\bbrowser\.|\bchrome\./,
      );
    }
  });
});
