import { z } from 'zod';
import { sourcesSchema } from './source.ts';

const wordsSchema = z.array(z.string().regex(/^\S+$/, 'one word, without white space')).default([]);

/**
 * Each abbreviation ends in its stop and contains no white space; case and diacritics are ignored. A hyphen before it
 * lets it end a longer word: “-str.”.
 */
const abbreviationsSchema = z
  .array(z.string().regex(/^[^\s.]\S*\.$/, 'an abbreviation without white space that ends in a full stop'))
  .default([]);

/** What a language's writers do with full stops. Every list may be empty: the rules then know only what is general. */
export const segmentationSchema = z.strictObject({
  sources: sourcesSchema,
  abbreviations: z
    .strictObject({
      always: abbreviationsSchema.describe('A sentence never ends here: titles, “art.”, “cf.”.'),
      unlessStarter: abbreviationsSchema.describe(
        'A sentence ends here only before a word of `starters`: “gen.”, “st.”, which are also words or end addresses.',
      ),
      unlessCapital: abbreviationsSchema.describe(
        'A sentence ends here only where a capital letter follows: “etc.”, “Ltd.”, units.',
      ),
      unlessEarly: abbreviationsSchema.describe(
        'The same, and not where the sentence has only begun: “W 2023 r. Polska”.',
      ),
      afterNumber: abbreviationsSchema.describe(
        'The same after a number; elsewhere other lists decide: “в 1998 г. | Президент”, but “г. Москва”.',
      ),
      beforeNumber: abbreviationsSchema.describe(
        'An abbreviation only where a number follows: “no. 5”, “p. 12”. Elsewhere the same letters are a word.',
      ),
    })
    .prefault({}),
  starters: wordsSchema.describe(
    'Function words that open sentences; with a capital after “U.S.” or an initial they show that one ended.',
  ),
  clearStarters: wordsSchema.describe(
    'Starters with which hardly any title or name begins; with a capital after a word without a stop they show that a heading ended.',
  ),
  ordinalDot: z.boolean().default(false).describe('Whether a number with a full stop is an ordinal: “21. Oktober”.'),
  yearDot: z.boolean().default(false).describe('Whether a year is one: “U 2023. Hrvatska”.'),
  capitalAfterColon: z
    .boolean()
    .default(false)
    .describe('Whether a clause after a colon has a capital as a matter of course, so that it shows no new sentence.'),
  sayings: wordsSchema.describe(
    'How words of saying begin, in a language where a capital after a colon shows a new sentence: what is quoted after such a word stays with it.',
  ),
  stops: z
    .array(z.string().length(1))
    .default([])
    .describe('Marks that end a sentence in this language only, such as the Greek question mark.'),
});
export type Segmentation = z.infer<typeof segmentationSchema>;
