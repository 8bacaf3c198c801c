import type { Translation } from '../model/translation.ts';

/** How far a translation has come, in different sentences of its document. */
export interface EntryCounts {
  readonly all: number;
  /** Those with words in some state, or said in the translation of the sentence before. */
  readonly translated: number;
  readonly reviewed: number;
  readonly withheld: number;
}

export function countEntries({ entries }: Pick<Translation, 'entries'>): EntryCounts {
  return {
    all: entries.length,
    translated: entries.filter(({ state, isJoined }) => state !== 'missing' || isJoined === true).length,
    reviewed: entries.filter(({ state }) => state === 'reviewed').length,
    withheld: entries.filter(({ state }) => state === 'withheld').length,
  };
}
