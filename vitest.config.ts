/** Vitest: everything but the browser. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that start programs of ours again and again go first: a long one that begins last is waited for alone. */
const LONG = ["test/cli/crash", "test/cli/", "test/walls/"];
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((part) => moduleId.includes(`/${part}`));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    testTimeout: 30_000,
    execArgv: ["--import", new URL("cli/module-hooks.ts", import.meta.url).href],
    // Many tests wait for a program of ours that they have started.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    reporters: ["default", ["json", { outputFile: "var/test/vitest.json" }]],
  },
});
