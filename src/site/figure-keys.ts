import type { FigureRecord } from '../index/collect-figures.ts';
import { createRecordDigest } from './figure-digests.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { createLikeness } from './likeness.ts';
import { createPageKeys, toPageKey } from './page-keys.ts';

/**
 * A function to the key of a figure's page: of the documents that have the figure, and of all figures that the page names,
 * since they stand beside it in the ledger or may measure the same.
 */
export function createFigureKeys(corpus: IndexedCorpus) {
  const { documents, names } = createPageKeys(corpus);
  const likeness = createLikeness(corpus);
  const digest = createRecordDigest(corpus);
  return (record: FigureRecord, beside: readonly (FigureRecord | undefined)[], modified: string | undefined) => {
    if (import.meta.env.DEV) return {};
    const own = record.places.map(({ briefing }) => briefing);
    const others = JSON.stringify(beside.map((other) => other && digest(other)));
    return toPageKey(documents(own), names, others, likeness(record).key, modified);
  };
}
