/** What one file may cost before it is given up. */
export interface Limits {
  /** In MiB, on the heap of the thread and beside it. */
  readonly memory: number;
  /** In milliseconds. */
  readonly time: number;
}

/** Longer than any document takes, and some ten times the memory of one with 1,000 pages. */
export const usualLimits: Limits = { memory: 2048, time: 5 * 60_000 };
