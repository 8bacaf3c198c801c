import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import type { CardinalReader } from './read-cardinal.ts';
import { createRatioReader } from './read-ratio.ts';
import { toAsciiDigits } from './to-digit-value.ts';

const slash = /^[/⁄∕]$/u;

/** Returns a reader of fractions: “due terzi”, “2/3”, “half of”, “one in five”, and “mezzo” before a scale word. */
export function createFractionReader(lexicon: FigureLexicon, readCardinal: CardinalReader): CardinalReader {
  const { numbers, spelled, units, dates } = lexicon;
  const denominators = createPhraseTable(Object.entries(numbers.denominators));
  const parts = createPhraseTable(Object.entries(numbers.parts));
  const partLinkers = createWordTable(numbers.partLinkers);
  const scales = createPhraseTable([
    ...Object.entries({ ...numbers.magnitudes, ...numbers.scales, ...numbers.collectives }),
    ...spelled.scales,
  ]);
  const partitives = createWordTable(numbers.partitives);
  const articles = createWordTable(units.articles);
  const shareAdjectives = createWordTable(numbers.shareAdjectives);
  const clearParts = createWordTable(numbers.clearParts);
  const inverted = createWordTable(numbers.denominatorJoiners);
  const functionWords = createWordTable(units.functionWords);
  const partOpeners = createWordTable(numbers.partOpeners);
  const ranks = createWordTable([
    ...Object.keys(numbers.ordinals),
    ...spelled.ordinals.keys(),
    ...dates.first,
    ...dates.last,
  ]);
  const spans = createWordTable(Object.values(units.durations).flat());
  const readRatio = createRatioReader(lexicon, readCardinal);
  const pointParts = createWordTable(Object.keys(units.pointParts));
  const notUnits = createWordTable(units.notUnits);
  const hasPointParts = Object.keys(units.pointParts).length > 0;

  return (tokens, at) => (isOfPoint(tokens, at) ? undefined : readAny(tokens, at));

  /** “tres **décimas**”, where they are a unit of their own; but “una décima parte”. */
  function isOfPoint(tokens: readonly Token[], at: number): boolean {
    if (!hasPointParts) return false;
    const to = readCardinal(tokens, at)?.to ?? at;
    const part = to > at ? pointParts.match(tokens, to) : undefined;
    return part !== undefined && (notUnits.match(tokens, to)?.to ?? 0) <= part.to;
  }

  function readAny(tokens: readonly Token[], at: number): Numeral | undefined {
    return (
      readSlashed(tokens, at) ??
      readInverted(tokens, at) ??
      readPart(tokens, at) ??
      readSpelled(tokens, at) ??
      readRatio(tokens, at)
    );
  }

  /** “三分之二”: the denominator first. */
  function readInverted(tokens: readonly Token[], at: number): Numeral | undefined {
    const denominator = numbers.denominatorJoiners.length > 0 ? readCardinal(tokens, at) : undefined;
    const joiner = denominator && inverted.match(tokens, denominator.to);
    const numerator = joiner && readCardinal(tokens, joiner.to);
    const value = Number(numerator?.value) / Number(denominator?.value);
    return numerator && value > 0 && value < 1 ? toFraction(at, numerator.to, value) : undefined;
  }

  /** “half a million”: the part is a number; before a unit it is left to the unit to take it. */
  function readPart(tokens: readonly Token[], at: number): Numeral | undefined {
    const part = parts.match(tokens, at);
    if (!part) return undefined;
    const linker = partLinkers.match(tokens, part.to);
    const hyphen = tokens[part.to];
    const next = hyphen && isHyphen(hyphen) && isGlued(tokens, part.to) ? part.to + 1 : part.to;
    const scale = readScale(tokens, linker?.to ?? next) ?? readScale(tokens, next);
    if (scale) return toNumeral({ from: at, to: scale.to, value: part.value * scale.value, scale: scale.value });
    if (shareAdjectives.match(tokens, at) && !isEnd(tokens, part.to)) return toFraction(at, part.to, part.value);
    if (isOpened(tokens, at) && isEnd(tokens, part.to)) return toFraction(at, part.to, part.value);
    if (partitives.match(tokens, part.to) || (!linker && next === part.to && isSpan(tokens, part.to - 1)))
      return undefined;
    if (numbers.bareShares && readSpelled(tokens, at)) return undefined;
    if (numbers.bareShares && part.value > 0.5 && part.value < 1) return toFraction(at, part.to, part.value);
    return toNumeral({ from: at, to: part.to, value: part.value, needs: 'unit' });
  }

  function readScale(tokens: readonly Token[], at: number) {
    const cardinal = readCardinal(tokens, at);
    if (cardinal && cardinal.scale > 1 && cardinal.value === cardinal.scale)
      return { to: cardinal.to, value: cardinal.scale };
    return scales.match(tokens, at);
  }

  function readSpelled(tokens: readonly Token[], at: number): Numeral | undefined {
    const cardinal = readCardinal(tokens, at);
    const isWhole = (denominators.match(tokens, at)?.to ?? 0) >= (cardinal?.to ?? Number.POSITIVE_INFINITY);
    const isCount = cardinal && typeof cardinal.value === 'number' && cardinal.form === 'words' && !isWhole;
    const count = isCount ? cardinal : undefined;
    const first = count?.to ?? at;
    const hyphen = count && tokens[first]?.text === '-' ? first + 1 : first;
    const denominator = denominators.match(tokens, hyphen);
    if (!denominator || (!count && cardinal && !isOfWhole(tokens, denominator.to))) return undefined;
    const numerator = count ? Number(count.value) : 1;
    const isOpen = numbers.bareShares || partitives.match(tokens, denominator.to) !== undefined;
    const isShare = isOpen || ((numerator > 1 || isOpened(tokens, at)) && isAlone(tokens, denominator.to));
    if (numerator >= denominator.value || numerator <= 0 || !isShare) return undefined;
    if (!count && denominator.value === 2 && !isClear(tokens, at, denominator.to)) return undefined;
    if (!count && numbers.bareShares && ranks.match(tokens, at)?.to === denominator.to) return undefined;
    const isOther = !isDefinite(tokens, at) && !isOpened(tokens, at) && !isHalf(tokens, at, denominator.value);
    if (!count && isOther && !clearParts.match(tokens, at)) return undefined;
    return toFraction(at, denominator.to, numerator / denominator.value);
  }

  /** “خمس **السكان**” is a fifth, “خمس سنوات” five years. */
  function isOfWhole(tokens: readonly Token[], at: number): boolean {
    const key = tokens[at]?.key ?? '';
    return numbers.wholeBeginnings.length === 0 || numbers.wholeBeginnings.some((start) => key.startsWith(start));
  }

  /** “Pool elanike**st**” is a half of the people, “igal pool” everywhere. */
  function isClear(tokens: readonly Token[], at: number, to: number): boolean {
    if (to > at + 1 || clearParts.match(tokens, at)) return true;
    const key = tokens[to]?.kind === 'word' ? (tokens[to]?.key ?? '') : '';
    return numbers.halfEndings.length === 0 || numbers.halfEndings.some((ending) => key.endsWith(ending));
  }

  /** “Down two-thirds.”; “two thirds places” are ordinals, “three quarters” mostly a span of time. */
  function isAlone(tokens: readonly Token[], to: number): boolean {
    return !isSpan(tokens, to - 1) && (isEnd(tokens, to) || tokens[to - 2]?.text === '-');
  }

  function isEnd(tokens: readonly Token[], to: number): boolean {
    return tokens[to]?.kind !== 'word' || functionWords.match(tokens, to) !== undefined;
  }

  /** “Fell by a third”. */
  function isOpened(tokens: readonly Token[], at: number): boolean {
    return [1, 2].some((back) => partOpeners.match(tokens, at - back)?.to === at);
  }

  function isSpan(tokens: readonly Token[], at: number): boolean {
    return spans.match(tokens, at) !== undefined;
  }

  /** “Half of” is one wherever it stands, but for the second half of a match. */
  function isHalf(tokens: readonly Token[], at: number, denominator: number): boolean {
    return denominator === 2 && [1, 2].every((back) => ranks.match(tokens, at - back)?.to !== at);
  }

  /** A bare “half”, “metà” or “terzo” is a fraction only where it is at the start, or after an article the language has. */
  function isDefinite(tokens: readonly Token[], at: number): boolean {
    return numbers.bareShares || at === 0 || articles.match(tokens, at - 1) !== undefined;
  }
}

function readSlashed(tokens: readonly Token[], at: number): Numeral | undefined {
  const [upper, bar, lower, after] = tokens.slice(at, at + 4);
  if (upper?.kind !== 'digits' || lower?.kind !== 'digits' || !bar || !slash.test(bar.text)) return undefined;
  if (bar.gap !== '' || lower.gap !== '' || (after && slash.test(after.text) && after.gap === '')) return undefined;
  const numerator = Number(toAsciiDigits(upper.text));
  const denominator = Number(toAsciiDigits(lower.text));
  const isProper = numerator > 0 && numerator < denominator && denominator <= 1000 && !upper.text.startsWith('0');
  return isProper ? { ...toFraction(at, at + 3, numerator / denominator), form: 'digits' } : undefined;
}

function toFraction(from: number, to: number, value: number): Numeral {
  return toNumeral({ from, to, value, kind: 'fraction' });
}
