/** Runs `work` for all items, a few at a time, and gives the results in the items' order. Each item is taken when its turn comes. */
export async function inParallel<T, R>(items: Iterable<T>, width: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items[Symbol.iterator]();
  let taken = 0;
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const at = taken++;
      results[at] = await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
