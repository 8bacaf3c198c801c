import { z } from 'zod';
import { comparatorSchema } from '../../model/figure.ts';
import { sourcesSchema } from './source.ts';
import { someWords, words } from './words.ts';

const cue = z.strictObject({
  words: someWords,
  comparator: comparatorSchema,
  approximate: z.boolean().describe('Whether the words also say that the number is not exact.'),
  endings: words.describe(
    'Behind a figure: how its last word must end for them to count, any way where empty. Hungarian “10-**nél** több”.',
  ),
  spans: z
    .boolean()
    .default(true)
    .describe(
      'Whether they also compare spans of days and longer: “invest over five years” says during, not more than.',
    ),
  far: z
    .boolean()
    .default(false)
    .describe(
      'Whether the subject may stand between the words and the figure, as where verbs come first: Arabic “**تجاوزت** التكاليف 30”.',
    ),
  exceptMoved: z
    .boolean()
    .default(false)
    .describe(
      'Whether the words compare nothing behind a word of movement, as they say where it led: Russian “вырос **до** 5 %”.',
    ),
});
export type Cue = z.infer<typeof cue>;

const pair = z.strictObject({ open: someWords, close: someWords });

const endings = z.strictObject({ from: someWords, to: someWords });

/** The words that compare, join and set apart figures. */
export const cuesSchema = z.strictObject({
  sources: sourcesSchema,
  before: z.array(cue).default([]).describe('Words of comparison before a figure.'),
  after: z.array(cue).default([]).describe('Words of comparison after a figure.'),
  bridges: z
    .strictObject({
      words: words.describe('Those words of comparison that such a preposition may follow.'),
      over: words.describe('Prepositions between words of comparison and the figure.'),
    })
    .prefault({})
    .describe('Russian “**почти** на 20 %”, “**более чем** в 20 странах”; but “выше на 20 %” is higher by so much.'),
  notBefore: words.describe('Longer words that end in one of those and are none: Chinese “纽**约**”.'),
  within: z
    .array(cue)
    .default([])
    .describe('Words of comparison between a number and its scale word or unit: Chinese “3万**多**人”.'),
  ranges: z.array(pair).default([]).describe('Pairs around the two ends of a range: “between … and …”.'),
  rangesBehind: z
    .array(z.strictObject({ joiner: someWords, close: someWords }))
    .default([])
    .describe('Words between the two ends of a range and behind it: Hungarian “10 **és** 15 ezer **között**”.'),
  rangeEndings: z
    .array(endings)
    .default([])
    .describe(
      'Endings of the last words of the two ends of a range, where cases say it: Hungarian “10-**től** 15-**ig**”.',
    ),
  rangeJoiners: words.describe('Words between the two ends of a range that nothing opens: “10 to 15”, “due o tre”.'),
  rangeMarks: words.describe('Words that join two figures or dates as a hyphen does: Chinese “10**至**15万”.'),
  stepWords: words.describe(
    'Words before how much something moved, behind which such a joiner may lead to where: Dutch “**met** 500 tot 9000”.',
  ),
  scoreMarks: words.describe('Words between the two numbers of a score: Chinese “2**比**1”.'),
  rangeWords: words.describe(
    'Words before a pair that say that all between its ends is meant, also where it falls: “ranging from 50 to 20”.',
  ),
  changes: z.array(pair).default([]).describe('Pairs around the old and the new value: “from … to …”.'),
  changeEndings: z
    .array(endings)
    .default([])
    .describe('Endings of the last words of the old and the new value: Finnish “5 prosenti**sta** 7 prosentti**in**”.'),
  changeStems: words.describe(
    'Stems of words that say a value moved; with them, with dates or in a fall a “from … to …” is a change.',
  ),
  movements: z
    .strictObject({
      rise: words.describe('Words that something went up; one that ends in `*` stands for every word that begins so.'),
      fall: words.describe('Words that it went down, written the same way.'),
    })
    .prefault({})
    .describe('Words by which a change of an author’s is held against the one that is cited: “**fell** by 9%”.'),
  counterparts: words.describe(
    'Words before what a figure is set against, which has its unit: “1,58 miljard euro, **tegen** 1,59 miljard”.',
  ),
  outcomeStems: words.describe(
    'Stems of words behind which words of comparison say what came of it: “**засудив** до 15 років”, “**veroordeeld** tot”.',
  ),
  clauseOpeners: words.describe(
    'Words that open a clause: a date before them does not say when a figure after them holds.',
  ),
});
