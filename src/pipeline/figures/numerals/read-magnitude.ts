import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { toNumeral } from './numeral.ts';
import type { CardinalReader } from './read-cardinal.ts';

/** “milioni di milioni” and no further. */
const most = 1e12;

/**
 * Returns a reader of indefinite numbers: “milioni di”, “decine di migliaia”, “several hundred”.
 * Their value is open upwards: `[1000000, null]`.
 */
export function createMagnitudeReader(
  { numbers, spelled, units, cues }: FigureLexicon,
  readCardinal: CardinalReader,
): CardinalReader {
  const plurals = createPhraseTable(Object.entries(numbers.magnitudes));
  const scales = createPhraseTable([
    ...Object.entries({ ...numbers.scales, ...numbers.collectives }),
    ...spelled.scales,
  ]);
  const vague = createWordTable(numbers.vague);
  const compared = createWordTable(cues.before.flatMap(({ words }) => words));
  const linkers = createWordTable([...numbers.scaleLinkers, ...units.scaleLinkers]);

  return (tokens, at) => {
    const opener = vague.match(tokens, at);
    const from = opener?.to ?? at;
    const first = opener ? readVague(tokens, from) : plurals.match(tokens, from);
    if (!first || (!opener && isSingular(tokens, at))) return undefined;
    let { to, value } = first;
    for (let next = readNext(tokens, to); next && value < most; next = readNext(tokens, to)) {
      to = next.to;
      value *= next.value;
    }
    const needs = opener || to > first.to ? 'nothing' : 'noun';
    return toNumeral({ from: at, to, value: [value, null], scale: value, isApproximate: true, needs });
  };

  /** “около **тысячи** человек”: a form that is a singular too is one behind words of comparison. */
  function isSingular(tokens: readonly Token[], at: number): boolean {
    const isNumber = numbers.cardinals[tokens[at]?.key ?? ''] !== undefined;
    return isNumber && [1, 2, 3].some((back) => compared.match(tokens, at - back)?.to === at);
  }

  /** “several **hundred**”, “több **tízezer**”. */
  function readVague(tokens: readonly Token[], at: number) {
    const found = scales.match(tokens, at) ?? plurals.match(tokens, at);
    const cardinal = readCardinal(tokens, at);
    const isRound = cardinal?.form === 'words' && /^10+$/u.test(String(cardinal.value));
    return isRound && cardinal.to >= (found?.to ?? 0) ? { to: cardinal.to, value: Number(cardinal.value) } : found;
  }

  function readNext(tokens: readonly Token[], at: number) {
    const linker = linkers.match(tokens, at);
    return plurals.match(tokens, linker?.to ?? at) ?? scales.match(tokens, linker?.to ?? at);
  }
}
