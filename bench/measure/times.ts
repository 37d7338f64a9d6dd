/** How long each of some works took, in milliseconds, the shortest first. */
export async function times(from: number, count: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let i = from; i < from + count; i++) {
    const began = performance.now();
    await work(i);
    all.push(performance.now() - began);
  }
  return all.sort((a, b) => a - b);
}

/** Of numbers in their order. */
export const median = (sorted: readonly number[]): number => sorted[sorted.length >> 1]!;
