import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { skipSuffix } from '../numerals/skip-suffix.ts';
import { createWordTable, isHyphen, type Match, type PhraseTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { Unit } from './unit.ts';
import type { UnitTables } from './unit-table.ts';

export type UnitFinder = (tokens: readonly Token[], numeral: Numeral) => Match<Unit> | undefined;

/** Letters of the longest abbreviation that takes its endings behind a mark: “GWh-t”, “USD-t”. */
const longestShort = 4;

/**
 * Returns a finder of the unit behind a number: right behind it, or behind a hyphen, a linking word
 * (“milioni **di** dollari”) or a word that changes nothing (“two **more** hours”).
 */
export function createUnitFinder({ units, numbers, cues }: FigureLexicon, tables: UnitTables): UnitFinder {
  const linkers = createWordTable(units.linkers);
  const scaleLinkers = createWordTable([...units.linkers, ...units.scaleLinkers]);
  const functionWords = createWordTable(units.functionWords);
  const partLinkers = createWordTable(numbers.partLinkers);
  const between = createWordTable([...units.between, ...cues.within.flatMap(({ words }) => words)]);
  const notUnits = createWordTable(units.notUnits);
  const barePoints = createWordTable(units.barePoints);

  const endings = createWordTable(units.endings);

  return (tokens, numeral) => {
    const { to } = numeral;
    const direct = matchAt(tokens, to, numeral);
    if (direct) return direct;
    const hyphen = tokens[to];
    if (hyphen && isHyphen(hyphen) && isGlued(tokens, to) && isGlued(tokens, to + 1))
      return tables.words.match(tokens, to + 1);
    const isPart = numeral.form === 'words' && typeof numeral.value === 'number' && !Number.isInteger(numeral.value);
    return (
      behind(tokens, to, numeral, numeral.scale > 1 ? scaleLinkers : linkers) ??
      behind(tokens, to, numeral, between) ??
      (isPart ? (behind(tokens, to, numeral, partLinkers) ?? readPoint(tokens, to)) : undefined)
    );
  };

  /** “medio **punto**”, “un quarto di **punto**”. */
  function readPoint(tokens: readonly Token[], at: number): Match<Unit> | undefined {
    const next = partLinkers.match(tokens, at)?.to ?? at;
    const point = notUnits.match(tokens, next) ? undefined : barePoints.match(tokens, next);
    return point && { to: point.to, value: { type: 'percent', code: 'pp', ratio: 1 } };
  }

  function behind(tokens: readonly Token[], at: number, numeral: Numeral, table: PhraseTable<true>) {
    const word = table.match(tokens, at);
    return word && matchAt(tokens, word.to, numeral);
  }

  function matchAt(tokens: readonly Token[], at: number, { form, needs }: Numeral): Match<Unit> | undefined {
    const signed = form === 'digits' || needs === 'nothing' ? tables.signs.match(tokens, at) : undefined;
    const signs = signed && isSignOfNext(tokens, signed.to) ? undefined : signed;
    const isFree = isGlued(tokens, at) || functionWords.match(tokens, at) === undefined;
    const short = form === 'digits' ? tables.shorts.match(tokens, at) : undefined;
    const shorts = short && (isFree || short.to > at + 1) ? short : undefined;
    const words = tables.words.match(tokens, at);
    const [longest] = [signs, words, shorts].flatMap((match) => match ?? []).sort((a, b) => b.to - a.to);
    const isOther = (notUnits.match(tokens, at)?.to ?? 0) > (longest?.to ?? 0);
    // “2,400 **x** 1,080” are the sides of something.
    const isSide = longest?.value.type === 'multiple' && tokens[longest.to]?.kind === 'digits';
    if (!longest || isOther || isSide) return undefined;
    const end = skipEnding(tokens, longest.to);
    return end > longest.to || isWhole(tokens, longest.to) ? { ...longest, to: end } : undefined;
  }

  /** “20%-os”, “5 km:n”: only what is short takes its ending so. */
  function skipEnding(tokens: readonly Token[], to: number): number {
    const isShort = (tokens[to - 1]?.text.length ?? 0) <= longestShort;
    return isShort ? skipSuffix(tokens, to, endings) : to;
  }
}

/** “£89m plus **£**11m”: a sign written against digits behind it is theirs. */
function isSignOfNext(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.kind === 'digits' && isGlued(tokens, to) && !isGlued(tokens, to - 1);
}

/** A unit ends where its word ends: “l” of “l’anno”, “m” of “m-a” and “F” of “F-16” are none. */
function isWhole(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.gap !== '') return true;
  // “2 **A**400M” and “1 **A**5” are models.
  if (next.kind === 'digits' && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '')) return false;
  const isElided = next.key === "'" && isGlued(tokens, to + 1) && tokens[to + 1]?.kind === 'word';
  if (next.kind === 'word' || isElided) return tokens[to - 1]?.kind !== 'word';
  return !(
    isHyphen(next) &&
    tokens[to + 1]?.gap === '' &&
    (tokens[to + 1]?.kind === 'word' || (tokens[to + 1]?.kind === 'digits' && tokens[to - 1]?.gap !== '')) &&
    (tokens[to - 1]?.text.length ?? 0) < 3
  );
}
