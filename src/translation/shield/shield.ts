import type { Range } from '../../model/span.ts';

/** A stretch of a text that no engine is to touch. */
export interface Shield extends Range {
  readonly kind: 'name' | 'code' | 'number';
  /** What stands for it in the translation. */
  readonly words: string;
  /** The number alone, where the words hold the one it is counted by too: an engine may count by another. */
  readonly number?: string;
}

/** The shields that share nothing with one before them in the list, in the order of the text. */
export function dropOverlaps(shields: readonly Shield[]): Shield[] {
  const byLength = shields.map((shield, rank) => ({ shield, rank })).sort(byPlace);
  const kept: { shield: Shield; rank: number }[] = [];
  for (const next of byLength) {
    const last = kept.at(-1);
    if (!last || last.shield.end <= next.shield.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ shield }) => shield);
}

interface Ranked {
  readonly shield: Shield;
  readonly rank: number;
}

function byPlace(a: Ranked, b: Ranked): number {
  return a.shield.start - b.shield.start || a.rank - b.rank;
}
