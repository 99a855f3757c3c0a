/** Work on many pieces at once, results in order: bounded, told as soon as it can be, nothing lost. */
import { expect, test } from "vitest";
import { inOrder } from "../../api/in-order.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

test("whichever is done first, results come in their order, and no more than eight shares are under way", async () => {
  let under = 0;
  let most = 0;
  const work = async (number: number) => {
    under += 1;
    most = Math.max(most, under);
    // Later ones are done sooner.
    for (let turns = number % 7; turns < 7; turns += 1) await new Promise(setImmediate);
    under -= 1;
    return number;
  };
  const results: number[] = [];
  for await (const share of inOrder(numbers(1_000), work)) results.push(...share);
  expect(results).toEqual(Array.from({ length: 1_000 }, (_, number) => number));
  expect(most).toBe(256);
});

test("a share that is done is given while more is still waited for; the last may be smaller", async () => {
  const { promise: sent, resolve: send } = Promise.withResolvers<void>();
  async function* slow(): AsyncGenerator<number> {
    yield* numbers(40);
    await sent;
    yield 40;
  }
  const shares = inOrder(slow(), async (number) => number);
  expect((await shares.next()).value).toHaveLength(32);
  send();
  expect((await shares.next()).value).toEqual([32, 33, 34, 35, 36, 37, 38, 39, 40]);
  expect((await shares.next()).done).toBe(true);
});

test("what breaks in the source or in the work is thrown, after the results before it", async () => {
  async function* broken(): AsyncGenerator<number> {
    yield* numbers(32);
    throw new Error("source");
  }
  const shares = inOrder(broken(), async (number) => number);
  expect((await shares.next()).value).toHaveLength(32);
  await expect(shares.next()).rejects.toThrow("source");
  const early = inOrder(broken(), async (number) => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    return number;
  });
  expect((await early.next()).value).toHaveLength(32);
  const failing = inOrder(numbers(64), (number) =>
    number === 40 ? Promise.reject(new Error("work")) : Promise.resolve(number),
  );
  expect((await failing.next()).value).toHaveLength(32);
  await expect(failing.next()).rejects.toThrow("work");
});
