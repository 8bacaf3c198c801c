const first = 1000;
const longest = 30_000;
/** Who asks for a longer wait is to be asked again by a person. */
const mostPatient = 120_000;

/** Milliseconds before try `tries + 1`: twice as long each time, with a random part so that clients do not keep step. */
export function toDelay(tries: number, random: () => number): number {
  const full = Math.min(longest, first * 2 ** (tries - 1));
  return Math.round(full / 2 + (full / 2) * random());
}

/**
 * Milliseconds that a `Retry-After` header asks for, in seconds or as a date; `undefined` where it says nothing, and
 * `Infinity` where it asks for more than a command waits.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  if (Number.isNaN(wait)) return undefined;
  return wait > mostPatient ? Number.POSITIVE_INFINITY : Math.max(0, wait);
}
