import { z } from 'zod';
import { comparatorSchema } from '../../model/figure.ts';
import { sourcesSchema } from './source.ts';
import { someWords, words } from './words.ts';

const cue = z.strictObject({
  words: someWords,
  comparator: comparatorSchema,
  /** Whether the words also say that the number is not exact. */
  approximate: z.boolean(),
});
export type Cue = z.infer<typeof cue>;

const pair = z.strictObject({ open: someWords, close: someWords });

/** The words that compare, join and set apart figures. */
export const cuesSchema = z.strictObject({
  sources: sourcesSchema,
  /** Words of comparison before a figure. */
  before: z.array(cue).default([]),
  /** Words of comparison after a figure. */
  after: z.array(cue).default([]),
  /** Pairs around the two ends of a range: “between … and …”. */
  ranges: z.array(pair).default([]),
  /** Words between the two ends of a range that nothing opens: “10 to 15”, “due o tre”. */
  rangeJoiners: words,
  /** Words before a pair that say that all between its ends is meant, also where it falls: “ranging from 50 to 20”. */
  rangeWords: words,
  /** Pairs around the old and the new value: “from … to …”. */
  changes: z.array(pair).default([]),
  /** Stems of words that say a value moved; with them, with dates or in a fall a “from … to …” is a change. */
  changeStems: words,
  /** Words that open a clause: a date before them does not say when a figure after them holds. */
  clauseOpeners: words,
});
