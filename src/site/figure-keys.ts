import type { FigureRecord } from '../index/collect-figures.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { createLikeness } from './likeness.ts';
import { createPageKeys, toPageKey } from './page-keys.ts';

/**
 * A function to the key of a figure's page: of the documents that have the figure, and of all whose figures the page names,
 * since they stand beside it in the ledger or may measure the same.
 */
export function createFigureKeys(corpus: IndexedCorpus) {
  const { documents, names } = createPageKeys(corpus);
  const likeness = createLikeness(corpus);
  return (record: FigureRecord, beside: readonly (FigureRecord | undefined)[], modified: string | undefined) => {
    if (import.meta.env.DEV) return {};
    const shown = [record, ...beside.flatMap((other) => other ?? [])];
    const named = new Set(shown.flatMap(({ places }) => places.map(({ briefing }) => briefing)));
    const ids = JSON.stringify(beside.map((other) => other?.id));
    return toPageKey(documents(named), names, ids, likeness(record).key, modified);
  };
}
