import type { Value } from '../../model/figure.ts';
import type { Range } from '../../model/span.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { parseRoman } from './numerals/parse-roman.ts';
import { createNumeralReaders } from './numerals/read-numeral.ts';
import { createCompoundCutter } from './tokens/create-compounds.ts';
import { createOrthography } from './tokens/create-orthography.ts';
import { type Token, tokenise } from './tokens/tokenise.ts';

/** A number of a text, whatever it is for: one that counts, ranks, dates, or sits in a name. Offsets are into the text. */
export interface ListedNumber extends Range {
  readonly value: Value;
  /** How it is written. */
  readonly form: 'digits' | 'words';
}

/** The numbers of a text in order, none over another. */
export type NumberLister = (text: string) => ListedNumber[];

/**
 * Returns a lister of every number of a text in digits, in words or in Roman numerals, also the articles that are
 * spelled like one and the numbers that are no figure: of telephones, articles of law, aircraft.
 */
export function createNumberLister(lexicon: FigureLexicon): NumberLister {
  const orthography = createOrthography(lexicon);
  const numerals = createNumeralReaders(lexicon);
  const cut = createCompoundCutter(lexicon, numerals.readCardinal);

  return (text) => {
    const tokens = cut(tokenise(text, 0, text.length, orthography));
    const listed: ListedNumber[] = [];
    for (let at = 0; at < tokens.length; ) {
      const numeral = numerals.readNumeral(tokens, at) ?? readRoman(tokens, at);
      const to = Math.max(numeral?.to ?? 0, at + 1);
      if (numeral) listed.push(toListed(tokens, at, to, numeral.value));
      at = to;
    }
    return listed;
  };
}

function toListed(tokens: readonly Token[], from: number, to: number, value: Value): ListedNumber {
  const within = tokens.slice(from, to);
  const form = within.some(({ kind }) => kind === 'digits') ? 'digits' : 'words';
  return { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0, value, form };
}

function readRoman(tokens: readonly Token[], at: number) {
  const value = parseRoman(tokens[at]?.text ?? '');
  return value === undefined ? undefined : { to: at + 1, value };
}
