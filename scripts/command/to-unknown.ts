import { findNearest } from '../../src/commentary/nearest.ts';

/** More would push what matters off the screen. */
const mostShown = 20;

/** Says that there is no such thing, which is the nearest, and what there is. */
export function toUnknown(kind: string, name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  const hint = nearest ? `; did you mean “${nearest}”?` : '.';
  const more = known.length > mostShown ? ` and ${known.length - mostShown} more` : '';
  return `there is no ${kind} “${name}”${hint} There are: ${known.slice(0, mostShown).join(', ') || 'none'}${more}`;
}
