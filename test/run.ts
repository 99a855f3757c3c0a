/** `npm test`: everything that must hold, one tool after another; ends with one line, N passed, N failed. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Counts of the tool's own report; a tool without one counts as one. */
  readonly count?: () => Tally;
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REPORTS = `${ROOT}var/test`;
// Every process of a test starts again from what the ones before it have compiled.
process.env["NODE_COMPILE_CACHE"] ??= `${ROOT}var/compile-cache`;
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const report = (name: string): Record<string, never> =>
  JSON.parse(readFileSync(`${REPORTS}/${name}`, "utf8"));

const STEPS: readonly Step[] = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "types", command: ["astro", "check", "--minimumFailingSeverity", "warning"] },
  { name: "dead code", command: ["knip"] },
  {
    name: "unit, contract, property, API",
    command: ["vitest", "run"],
    count: () => {
      const { numPassedTests, numFailedTests } = report("vitest.json");
      return { passed: numPassedTests as unknown as number, failed: numFailedTests as unknown as number };
    },
  },
  {
    name: "browser",
    command: ["playwright", "test"],
    count: () => {
      const { expected, unexpected, flaky } = report("playwright.json")["stats"] as unknown as Record<
        string,
        number
      >;
      if (flaky) console.log(`${flaky} passed only when run again: see "flaky" above`);
      return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0 };
    },
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, count } of STEPS) {
  console.log(`\n== ${name}: ${command.join(" ")}`);
  const [program = "", ...words] = command;
  const { status } = spawnSync(program, words, { cwd: ROOT, stdio: "inherit" });
  let tally: Tally = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (count !== undefined) {
    try {
      const own = count();
      // A tool that fails without a failing test (it could not start, say) still counts as failed.
      tally = { passed: own.passed, failed: status === 0 ? own.failed : Math.max(1, own.failed) };
    } catch {
      tally = { passed: 0, failed: 1 };
    }
  }
  passed += tally.passed;
  failed += tally.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
