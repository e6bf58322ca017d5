import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const documents = ["README.md", "CONTRIBUTING.md"].concat(
  readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
);

describe.each(documents)("%s", (document) => {
  const text = read(document);

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("links to files that there are", () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      ([, target = ""]) => target,
    );
    const missing = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
    // The README's picture is made by a command from the running extension.
    expect(missing).toEqual([]);
  });

  it("names files that there are", () => {
    const paths = [...text.matchAll(/`((?:[\w-]+\/)+[\w.-]*)`/g)].map(([, path = ""]) => path);
    const ours = paths.filter((path) => existsSync(join(root, path.split("/")[0] ?? "")));
    expect(ours.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the documents and the program", () => {
  it("agree on the permissions", () => {
    const manifest = JSON.parse(read("test/e2e/manifests/chromium.json")) as {
      permissions: string[];
    };
    const table = read("README.md").split("## Permissions")[1] ?? "";
    for (const permission of manifest.permissions) expect(table).toContain(`\`${permission}\``);
  });

  it("agree on the shortcuts", () => {
    const config = read("wxt.config.ts");
    const shortcuts = [...config.matchAll(/default: "(Alt\+[^"]+)"/g)].map(([, keys = ""]) => keys);
    expect(shortcuts.length).toBe(3);
    for (const keys of shortcuts) expect(read("README.md")).toContain(`\`${keys}\``);
  });

  it("agree on the sentences: every message is used, somewhere", () => {
    const sources = ["components", "entrypoints", "wxt.config.ts"].flatMap(function list(
      path: string,
    ): string[] {
      if (/\.(ts|tsx)$/.test(path)) return [read(path)];
      if (/\.\w+$/.test(path)) return [];
      return readdirSync(join(root, path)).flatMap((name) => list(join(path, name)));
    });
    const code = sources.join("\n");
    const unused = Object.keys(en).filter((key) => {
      const stem = key.replace(/_(one|other)$/, "");
      return !new RegExp(`["_]${stem}["_]`).test(code);
    });
    expect(unused).toEqual([]);
  });

  it("agree on the folders", () => {
    const table = read("docs/architecture.md");
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .filter((name) => !["node_modules", "out", "docs", "public", "test"].includes(name));
    for (const folder of folders) expect(table, relative(root, folder)).toContain(`\`${folder}/\``);
  });
});
