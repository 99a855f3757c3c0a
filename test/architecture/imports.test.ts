/** Who may import whom: the one-way flow of docs/architecture.md, read from every source file, .astro frontmatter too. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  db: ["core", "db"],
  api: [
    "core",
    "db",
    "api",
    "publish/read-release.ts",
    "publish/manifest.ts",
    "publish/sqlite/read-database.ts",
    "publish/sqlite/schema.ts",
    "publish/datasets.ts",
    "publish/csv-line.ts",
  ],
  publish: ["core", "publish"],
  outbox: ["core", "db", "outbox"],
  src: ["core", "src"],
  cli: ["core", "db", "api", "outbox", "publish", "cli", "bench"],
  bench: ["core", "db", "api", "outbox", "publish", "cli", "bench", "test/e2e/browser.ts"],
};
const NEVER_IN_CORE = /^(?:node:|@libsql|drizzle|hono|@hono|astro)|process\.env|Date\.now\(|Math\.random\(/;

/** Imports of one file: static, dynamic and re-exports, in TypeScript or in a page's frontmatter and scripts. */
const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g)].map(([, name]) => name as string);

const files = Object.keys(MAY_IMPORT).flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|astro|mjs)$/.test(name))
    .map((name) => join(room, name)),
);

test("no room imports what lies before it", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const room = file.split(/[\\/]/, 1)[0] as string;
    for (const name of importsOf(readFileSync(join(ROOT, file), "utf8"))) {
      if (!name.startsWith(".")) continue;
      const target = relative(ROOT, resolve(ROOT, dirname(file), name)).replaceAll("\\", "/");
      const allowed = (MAY_IMPORT[room] as readonly string[]).some(
        (place) => target === place || target.startsWith(`${place}/`),
      );
      const self = room === "cli" && target === "package.json";
      if (!allowed && !self) wrong.push(`${file} imports ${target}`);
    }
  }
  expect(files.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test("core touches no clock, chance, file, network or database", () => {
  const wrong = files
    .filter((file) => file.startsWith("core"))
    .flatMap((file) => {
      const source = readFileSync(join(ROOT, file), "utf8");
      const imports = importsOf(source).filter((name) => NEVER_IN_CORE.test(name));
      const calls = [...source.matchAll(/process\.env|Date\.now\(|Math\.random\(|new Date\(\)/g)].map(
        ([call]) => call,
      );
      return [...imports, ...calls].map((what) => `${file}: ${what}`);
    });
  expect(wrong).toEqual([]);
});

test("the environment is read in cli/settings.ts alone", () => {
  const readers = files.filter((file) => /process\.env/.test(readFileSync(join(ROOT, file), "utf8")));
  expect(readers.filter((file) => !file.startsWith("bench"))).toEqual([join("cli", "settings.ts")]);
});

test("the check sees imports in a page's frontmatter", () => {
  expect(
    importsOf('---\nimport x from "../../db/schema.ts";\nconst y = await import("../a.ts");\n---\n<p/>'),
  ).toEqual(["../../db/schema.ts", "../a.ts"]);
});

test("what answers from a release touches no ledger", () => {
  const readers = files.filter((file) =>
    /^api[\\/](?:reading|routes[\\/](?:complaints|statistics|releases|docs)\.ts)/.test(file),
  );
  expect(readers.length).toBeGreaterThan(5);
  const wrong = readers.filter((file) =>
    /from "(?:\.\.\/)+db\//.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(wrong).toEqual([]);
});
