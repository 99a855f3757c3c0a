/** Many pieces of work under way at once, their results in the order in which they came: for a batch and an import. */

/** Results that go on together. */
const SHARE = 32;
/**
 * Shares under way. With many small ones some are read and made ready while others are written; two large windows would
 * take each step together, and wait for each other (docs/decisions/0048-many-requests-one-step-at-a-time.md).
 */
const MOST = 8;

/**
 * Reads on only while less than that is under way. A share is given as soon as all of it is done, the last is smaller.
 * @throws what the source throws, after the results of all that came before it; what the work throws.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly R[]> {
  const iterator = items[Symbol.asyncIterator]();
  let broken: { readonly error: unknown } | undefined;
  const read = () =>
    iterator.next().catch((error: unknown) => {
      broken = { error };
      return { done: true, value: undefined } as const;
    });
  const shares: Promise<R[]>[] = [];
  const close = (share: readonly Promise<R>[]) => {
    const all = Promise.all(share);
    // Told when it is waited for: whoever takes the results may go away while one is under way.
    all.catch(() => {});
    shares.push(all);
  };
  let share: Promise<R>[] = [];
  let next = read();
  for (;;) {
    const [oldest] = shares;
    const isDue =
      oldest !== undefined &&
      (shares.length >= MOST || (await Promise.race([oldest.then(() => true), next.then(() => false)])));
    if (isDue) {
      yield await oldest;
      shares.shift();
      continue;
    }
    const item = await next;
    if (item.done === true) break;
    next = read();
    share.push(work(item.value));
    if (share.length < SHARE) continue;
    close(share);
    share = [];
  }
  if (share.length > 0) close(share);
  for (const one of shares) yield await one;
  if (broken !== undefined) throw broken.error;
}
