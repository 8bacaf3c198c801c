import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import type { CardinalReader } from './read-cardinal.ts';
import { toAsciiDigits } from './to-digit-value.ts';

const slash = /^[/⁄∕]$/u;

/** Returns a reader of fractions: “due terzi”, “2/3”, “half of”, “one in five”, and “mezzo” before a scale word. */
export function createFractionReader(
  { numbers, spelled, units }: FigureLexicon,
  readCardinal: CardinalReader,
): CardinalReader {
  const denominators = createPhraseTable(Object.entries(numbers.denominators));
  const parts = createPhraseTable(Object.entries(numbers.parts));
  const partLinkers = createWordTable(numbers.partLinkers);
  const scales = createPhraseTable([
    ...Object.entries({ ...numbers.magnitudes, ...numbers.scales }),
    ...spelled.scales,
  ]);
  const partitives = createWordTable(numbers.partitives);
  const ratios = createWordTable(numbers.ratios);
  const articles = createWordTable(units.articles);

  return (tokens, at) =>
    readSlashed(tokens, at) ?? readPart(tokens, at) ?? readSpelled(tokens, at) ?? readRatio(tokens, at);

  /** “half a million”: the part is a number; before a unit it is left to the unit to take it. */
  function readPart(tokens: readonly Token[], at: number): Numeral | undefined {
    const part = parts.match(tokens, at);
    if (!part) return undefined;
    const linker = partLinkers.match(tokens, part.to);
    const scale = readScale(tokens, linker?.to ?? part.to) ?? readScale(tokens, part.to);
    if (scale) return toNumeral({ from: at, to: scale.to, value: part.value * scale.value, scale: scale.value });
    if (partitives.match(tokens, part.to)) return undefined;
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
    const count = cardinal && typeof cardinal.value === 'number' && cardinal.form === 'words' ? cardinal : undefined;
    const first = count?.to ?? at;
    const hyphen = count && tokens[first]?.text === '-' ? first + 1 : first;
    const denominator = denominators.match(tokens, hyphen);
    if (!denominator) return undefined;
    const numerator = count ? Number(count.value) : 1;
    const isOpen = partitives.match(tokens, denominator.to) !== undefined;
    if (numerator >= denominator.value || numerator <= 0 || !isOpen) return undefined;
    if (!count && !isDefinite(tokens, at)) return undefined;
    return toFraction(at, denominator.to, numerator / denominator.value);
  }

  /** A bare “half”, “metà” or “terzo” is a fraction only where it is at the start, or after an article. */
  function isDefinite(tokens: readonly Token[], at: number): boolean {
    return at === 0 || articles.match(tokens, at - 1) !== undefined;
  }

  function readRatio(tokens: readonly Token[], at: number): Numeral | undefined {
    const share = readCardinal(tokens, at);
    const ratio = share && ratios.match(tokens, share.to);
    const whole = ratio && readCardinal(tokens, ratio.to);
    if (!share || !whole || typeof share.value !== 'number' || typeof whole.value !== 'number') return undefined;
    const isWhole =
      whole.value > share.value && share.value > 0 && Number.isInteger(whole.value) && share.form === whole.form;
    const isRound = whole.value <= 10 || whole.value % 10 === 0;
    return isWhole && isRound && whole.value <= 1e6 && whole.run?.length !== 4
      ? toFraction(at, whole.to, share.value / whole.value)
      : undefined;
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
