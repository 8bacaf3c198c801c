import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { sumParts } from './add-up.ts';
import { createContinuation } from './continue-number.ts';
import { createApproximateTest } from './is-approximate.ts';
import { createNumberFormat } from './number-format.ts';
import type { NumberWords } from './number-words.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import { type Progress, toProgress } from './progress.ts';
import { createDecimalReader } from './read-decimals.ts';
import { type Digits, readDigits } from './read-digits.ts';
import { createSignReader } from './read-sign.ts';
import { skipSuffix } from './skip-suffix.ts';
import { joinPart } from './split-compound.ts';

export type CardinalReader = (tokens: readonly Token[], at: number) => Numeral | undefined;

/** Larger numbers are none that a report counts, and lose digits. */
const largest = 1e21;

/** Returns a reader of whole and decimal numbers in digits, in words and in both: “2,5 milioni”, “tre milioni e mezzo”. */
export function createCardinalReader(lexicon: FigureLexicon, words: NumberWords): CardinalReader {
  const { numbers } = lexicon;
  const format = createNumberFormat(lexicon.lang);
  const readSign = createSignReader(lexicon, words);
  const readDecimals = createDecimalReader(lexicon, words, format);
  const goOn = createContinuation(lexicon, words, format);
  const additions = createPhraseTable(Object.entries(numbers.additions), { skipsHyphens: true });
  const suffixes = createWordTable([...numbers.digitSuffixes, ...numbers.approximateSuffixes]);
  const isApproximate = createApproximateTest(lexicon);
  const onlyBeforeUnits = new Set([...numbers.articles, ...numbers.homographs]);
  const onlyBeforeNouns = new Set(numbers.doubtful);

  return (tokens, at) => {
    const { to: first, sign } = readSign(tokens, at);
    const digits = readDigits(tokens, first, format);
    const started = digits
      ? fromDigits(tokens, { ...digits, to: skipSuffix(tokens, digits.to, suffixes) })
      : fromWord(tokens, first);
    if (!started) return undefined;
    let progress = readDecimals(tokens, started);
    for (let next = goOn(tokens, progress); next; next = goOn(tokens, progress)) progress = next;
    const addition = additions.match(tokens, skipHyphen(tokens, progress.to));
    const scale = addition && progress.scale === 1 ? readScale(tokens, addition.to) : undefined;
    const sum = sumParts(progress.parts) + (addition ? addition.value * progress.scale : 0);
    const value = sum * (scale?.value ?? 1);
    if (value > largest) return undefined;
    const isAsStarted = progress.to === started.to && !addition;
    return toNumeral({
      from: at,
      to: scale?.to ?? addition?.to ?? progress.to,
      value: sign * value,
      form: digits ? 'digits' : 'words',
      scale: scale?.value ?? progress.scale,
      run: isAsStarted && sign === 1 ? digits?.run : undefined,
      needs: isAsStarted && !digits ? toNeeds(tokens.slice(first, started.to)) : 'nothing',
      isAmbiguous: digits?.isAmbiguous ?? false,
      ...(digits?.marks && { marks: digits.marks }),
      isApproximate: isApproximate(tokens, first, started.to, progress.to),
    });
  };

  function fromWord(tokens: readonly Token[], at: number): Progress | undefined {
    const vulgar = readVulgar(tokens[at]);
    if (vulgar !== undefined) return { to: at + 1, parts: [vulgar], scale: 1, last: 'digits', form: 'digits' };
    if (isAdjective(tokens, at)) return undefined;
    const word = words.match(tokens, at);
    const value = word && { ...word.value, value: word.value.alone ?? word.value.value };
    const parts = value && value.role !== 'scale' ? joinPart([], value) : undefined;
    return word && parts && toProgress(word.to, parts, word.value, 1);
  }

  /** Romanian “o **nouă** ediție” is a new one, not nine: a word that is also another is no number behind “a”. */
  function isAdjective(tokens: readonly Token[], at: number): boolean {
    return onlyBeforeNouns.has(tokens[at]?.key ?? '') && numbers.articles.includes(tokens[at - 1]?.key ?? '');
  }

  /** What multiplies number and addition alike: “two and a half million”. */
  function readScale(tokens: readonly Token[], at: number) {
    const word = words.match(tokens, at);
    return word && /^(?:scale|both)$/u.test(word.value.role) ? { to: word.to, value: word.value.value } : undefined;
  }

  function toNeeds(words: readonly Token[]): Numeral['needs'] {
    const key = words.map((word) => word.key).join('');
    if (onlyBeforeUnits.has(key)) return 'unit';
    return onlyBeforeNouns.has(key) ? 'noun' : 'nothing';
  }
}

/** “Two**-**and-a-half”. */
function skipHyphen(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  return mark && isHyphen(mark) && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
}

function fromDigits(tokens: readonly Token[], { value, to }: Digits): Progress {
  const vulgar = readVulgar(tokens[to]);
  return {
    to: vulgar === undefined ? to : to + 1,
    parts: [value + (vulgar ?? 0)],
    scale: 1,
    last: 'digits',
    form: 'digits',
  };
}

/** A fraction that is one character, such as ½. */
function readVulgar(token: Token | undefined): number | undefined {
  if (token?.kind !== 'other') return undefined;
  const [, numerator, denominator] = /^(\d+)⁄(\d+)$/u.exec(token.text.normalize('NFKC')) ?? [];
  return numerator && denominator ? Number(numerator) / Number(denominator) : undefined;
}
