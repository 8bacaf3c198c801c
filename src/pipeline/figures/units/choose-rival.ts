import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { createPhraseTable, createWordTable, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { Unit } from './unit.ts';

/** How many words on either side are looked at. */
const reach = 10;

/**
 * Returns a function that reads a unit whose name is also a currency's, such as English pounds, as money where the number
 * has a scale word or words of payment stand near it.
 */
export function createRivalChooser({ units }: FigureLexicon) {
  const rivals = createPhraseTable(
    units.rivals.flatMap((rival) =>
      rival.names.map((name) => [name, { code: rival.code, near: createWordTable(rival.near) }] as const),
    ),
  );

  const partitives = createWordTable(units.scaleLinkers);

  return (tokens: readonly Token[], numeral: Numeral, unit: Match<Unit>): Match<Unit> => {
    const rival = rivals.match(tokens, unit.to - 1);
    if (rival?.to !== unit.to) return unit;
    const { code, near } = rival.value;
    // “8 million pounds **of** thrust” weighs something.
    const isCurrency = /^[A-Z]{3}$/u.test(code);
    const isLarge = isCurrency && numeral.scale >= 1e6 && partitives.match(tokens, unit.to) === undefined;
    const isPaid = isLarge || isNear(tokens, numeral.from, unit.to, near.match);
    if (!isPaid) return unit;
    return { to: unit.to, value: isCurrency ? { type: 'money', code, ratio: 1 } : { type: 'measure', code } };
  };
}

function isNear(
  tokens: readonly Token[],
  from: number,
  to: number,
  match: (tokens: readonly Token[], at: number) => unknown,
): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach) && tokens[at]?.text !== ';'; at--)
    if (match(tokens, at) !== undefined) return true;
  for (let at = to; at < Math.min(tokens.length, to + reach) && tokens[at]?.text !== ';'; at++)
    if (match(tokens, at) !== undefined) return true;
  return false;
}
