/** Milliseconds after which what runs again and again is compiled for speed. */
const warmUp = 2000;

/** Median milliseconds of `count` runs, after a time of warming up. */
export function measureMedian(count: number, run: () => void): number {
  const end = performance.now() + warmUp;
  while (performance.now() < end) run();
  const times = Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[count >> 1] ?? 0;
}
