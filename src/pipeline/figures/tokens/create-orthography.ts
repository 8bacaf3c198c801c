import { createTextCutter } from '../../cut-text.ts';
import { createLetterReplacer } from '../../replace-letters.ts';
import { listMonthNames, listWeekdayNames } from '../dates/calendar-names.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { listPhrases } from './start-test.ts';
import { foldKey, toKey } from './to-key.ts';
import { type Clitics, type Orthography, toForm } from './tokenise.ts';

/** Of fewer letters than this no rest of a word is looked up. */
const shortestRest = 2;
/** One written with the stroke that lengthens a word stands only before digits: Arabic “الـ15”. */
const letters = /^[\p{L}--\u0640]+$/v;

/** How one language's texts are cut into tokens and their keys spelled. */
export function createOrthography(lexicon: FigureLexicon, { remember } = createTextCutter()): Orthography {
  const spell = createLetterReplacer(lexicon.numbers.spellings);
  return { clitics: createClitics(lexicon), readForm: remember((text) => toForm(text, spell(toKey(text)))) };
}

/**
 * The clitics of a language: they come off a word that is in none of the language's lists where the rest of it is in
 * one. Undefined where the language has none.
 */
function createClitics(lexicon: FigureLexicon): Clitics | undefined {
  const listed = lexicon.numbers.clitics;
  if (listed.length === 0) return undefined;
  const words = listWords(lexicon);
  const folded = new Set([...words].map(foldKey));
  const isKnown = (word: string) => folded.has(foldKey(toKey(word)));
  const written = new Set(listed.map(toKey));
  const inWords = listed.filter((clitic) => letters.test(clitic)).sort((a, b) => b.length - a.length);
  const longest = Math.max(...[...written].map((clitic) => clitic.length));

  return {
    has: (text) => text.length <= longest + 1 && written.has(toKey(text)),
    measure: (word) => {
      const first = inWords.some((clitic) => word.startsWith(clitic.charAt(0)));
      if (!first || words.has(toKey(word))) return 0;
      const clitic = inWords.find((each) => isRestKnown(word, each));
      return clitic?.length ?? 0;
    },
  };

  function isRestKnown(word: string, clitic: string): boolean {
    return word.startsWith(clitic) && word.length >= clitic.length + shortestRest && isKnown(word.slice(clitic.length));
  }
}

/** The first word of every phrase that figures are read with. */
function listWords({
  lang,
  numbers,
  units,
  dates,
  cues,
  spelled,
  unitNames,
  currencyNames,
}: FigureLexicon): Set<string> {
  const phrases = [
    ...[numbers, units, dates, cues].flatMap((data) =>
      listPhrases({ ...data, sources: [], clitics: [], functionWords: [], spellings: {} }),
    ),
    ...[spelled.cardinals, spelled.scales, spelled.ordinals].flatMap((words) => [...words.keys()]),
    ...unitNames.map(({ name }) => name),
    ...currencyNames.map(([name]) => name),
    ...[listMonthNames, listWeekdayNames].flatMap((list) => list(lang).map(([name]) => name)),
  ];
  return new Set(phrases.map((phrase) => toKey(/^[\p{L}\p{M}\u0640]+/u.exec(phrase)?.[0] ?? '')));
}
