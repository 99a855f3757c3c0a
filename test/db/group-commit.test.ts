import type { Client, InStatement } from "@libsql/client";
import { expect, test } from "vitest";
import { createGroupCommit, type Work } from "../../db/group-commit.ts";
import { nextTurn } from "../../db/turn.ts";
import { exampleLedger } from "../example-region.ts";

const insertion = (n: number) => ({ sql: "INSERT INTO t VALUES (?)", args: [n] });

async function table() {
  const { file } = await exampleLedger();
  await file.writer.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)");
  const stored = async () => (await file.reader.execute("SELECT n FROM t")).rows.map(({ n }) => n);
  return { file, stored };
}

test.each([true, false])(
  "one bad job does not take its group with it; statements known before: %s",
  async (scripted) => {
    const { file, stored } = await table();
    const commits = createGroupCommit<number, number>(file, {
      script: (jobs) => (scripted ? { statements: jobs.map(insertion), read: () => jobs } : undefined),
      async run(transaction, jobs) {
        for (const n of jobs) await transaction.execute(insertion(n));
        return jobs;
      },
    });
    const settled = await Promise.allSettled([1, 2, 2, 3].map((n) => commits.submit(n)));
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(await stored()).toEqual([1, 2, 3]);
  },
);

test("what cannot be read back is not stored either", async () => {
  const { file, stored } = await table();
  const commits = createGroupCommit<number, unknown>(file, {
    script: (jobs) => ({
      statements: [...jobs.map(insertion), "SELECT json(n) FROM (SELECT 'no JSON' AS n)"],
      read: (results) => results,
    }),
    run: () => Promise.reject(new Error("not called")),
  });
  await expect(commits.submit(1)).rejects.toThrow("malformed JSON");
  expect(await stored()).toEqual([]);
});

/** Groups of a writer that takes one turn of the event loop for each; sender n is back that many turns after its answer. */
async function groupsOf(turns: readonly number[]): Promise<readonly (readonly number[])[]> {
  const groups: number[][] = [];
  const writer = {
    async batch(statements: InStatement[]) {
      groups.push(statements.map((one) => Number((one as { readonly args: readonly unknown[] }).args[0])));
      await nextTurn();
      return [];
    },
  } as unknown as Client;
  const work: Work<number, number> = {
    script: (jobs) => ({ statements: jobs.map(insertion), read: () => jobs }),
    run: () => Promise.reject(new Error("not called")),
  };
  const commits = createGroupCommit({ writer, reopenWriter: () => Promise.resolve() }, work);
  const send = async (away: number, sender: number) => {
    await commits.submit(sender);
    for (let turn = 0; turn < away; turn += 1) await nextTurn();
    await commits.submit(sender);
  };
  await Promise.all(turns.map(send));
  return groups;
}

test("who is back a few turns after its answer shares the next transaction; who is away longer is not waited for", async () => {
  expect(await groupsOf([0, 0, 0, 0])).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
  expect(await groupsOf([0, 1, 2, 2])).toEqual([
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
  expect(await groupsOf([0, 1, 2, 9])).toEqual([[0, 1, 2, 3], [0, 1, 2], [3]]);
});

test("of many that write at once, half are written while the other half are answered and come again", async () => {
  const sizes = (await groupsOf(new Array(16).fill(1))).map(({ length }) => length);
  expect(sizes).toEqual([8, 8, 8, 8]);
});
