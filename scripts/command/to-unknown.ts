import { findNearest } from '../../src/commentary/nearest.ts';

/** Says that there is no such thing, which is the nearest, and what there is. */
export function toUnknown(kind: string, name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  const hint = nearest ? `; did you mean “${nearest}”?` : '.';
  return `there is no ${kind} “${name}”${hint} There are: ${known.join(', ') || 'none'}`;
}
