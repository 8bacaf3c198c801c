/**
 * The period of a change, from that of its first end to that of its last; a month without a year takes the year of the
 * other. `undefined` where an end has none, or has a span of its own.
 */
export function joinPeriods(from: string | undefined, to: string | undefined): string | undefined {
  if (from === to) return to;
  if (from === undefined || to === undefined || from.includes('/') || to.includes('/')) return undefined;
  const start = from.startsWith('XXXX') && /^\d{4}/u.test(to) ? to.slice(0, 4) + from.slice(4) : from;
  if (start.includes('X') !== to.includes('X')) return undefined;
  return start < to ? `${start}/${to}` : `${to}/${start}`;
}
