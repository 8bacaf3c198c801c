/** Median milliseconds of `count` runs, after as many that are not counted. */
export function measureMedian(count: number, run: () => void): number {
  for (let warm = 0; warm < count; warm++) run();
  const times = Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[count >> 1] ?? 0;
}
