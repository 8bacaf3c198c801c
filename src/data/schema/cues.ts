import { z } from 'zod';
import { comparatorSchema } from '../../model/figure.ts';
import { sourcesSchema } from './source.ts';
import { someWords, words } from './words.ts';

const cue = z.strictObject({
  words: someWords,
  comparator: comparatorSchema,
  /** Whether the words also say that the number is not exact. */
  approximate: z.boolean(),
  /** Behind a figure: how its last word must end for them to count, any way where empty. Hungarian “10-**nél** több”. */
  endings: words,
  /** Whether they also compare spans of days and longer: “invest over five years” says during, not more than. */
  spans: z.boolean().default(true),
  /** Whether the words compare nothing behind a word of movement, as they say where it led: Russian “вырос **до** 5 %”. */
  exceptMoved: z.boolean().default(false),
});
export type Cue = z.infer<typeof cue>;

const pair = z.strictObject({ open: someWords, close: someWords });

const endings = z.strictObject({ from: someWords, to: someWords });

/** The words that compare, join and set apart figures. */
export const cuesSchema = z.strictObject({
  sources: sourcesSchema,
  /** Words of comparison before a figure. */
  before: z.array(cue).default([]),
  /** Words of comparison after a figure. */
  after: z.array(cue).default([]),
  /** Longer words that end in one of those and are none: Chinese “纽**约**”. */
  notBefore: words,
  /** Words of comparison between a number and its scale word or unit: Chinese “3万**多**人”. */
  within: z.array(cue).default([]),
  /** Pairs around the two ends of a range: “between … and …”. */
  ranges: z.array(pair).default([]),
  /** Words between the two ends of a range and behind it: Hungarian “10 **és** 15 ezer **között**”. */
  rangesBehind: z.array(z.strictObject({ joiner: someWords, close: someWords })).default([]),
  /** Endings of the last words of the two ends of a range, where cases say it: Hungarian “10-**től** 15-**ig**”. */
  rangeEndings: z.array(endings).default([]),
  /** Words between the two ends of a range that nothing opens: “10 to 15”, “due o tre”. */
  rangeJoiners: words,
  /** Words that join two figures or dates as a hyphen does: Chinese “10**至**15万”. */
  rangeMarks: words,
  /** Words before how much something moved, behind which such a joiner may lead to where: Dutch “**met** 500 tot 9000”. */
  stepWords: words,
  /** Words between the two numbers of a score: Chinese “2**比**1”. */
  scoreMarks: words,
  /** Words before a pair that say that all between its ends is meant, also where it falls: “ranging from 50 to 20”. */
  rangeWords: words,
  /** Pairs around the old and the new value: “from … to …”. */
  changes: z.array(pair).default([]),
  /** Endings of the last words of the old and the new value: Finnish “5 prosenti**sta** 7 prosentti**in**”. */
  changeEndings: z.array(endings).default([]),
  /** Stems of words that say a value moved; with them, with dates or in a fall a “from … to …” is a change. */
  changeStems: words,
  /** Words that open a clause: a date before them does not say when a figure after them holds. */
  clauseOpeners: words,
});
