import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { sumParts } from './add-up.ts';
import { createContinuation, type Progress, toProgress } from './continue-number.ts';
import { createNumberFormat } from './number-format.ts';
import { createNumberWords } from './number-words.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import { createDecimalReader } from './read-decimals.ts';
import { type Digits, readDigits } from './read-digits.ts';
import { createSignReader } from './read-sign.ts';
import { joinPart } from './split-compound.ts';

export type CardinalReader = (tokens: readonly Token[], at: number) => Numeral | undefined;

/** Larger numbers are none that a report counts, and lose digits. */
const largest = 1e21;

/** Returns a reader of whole and decimal numbers in digits, in words and in both: “2,5 milioni”, “tre milioni e mezzo”. */
export function createCardinalReader(lexicon: FigureLexicon): CardinalReader {
  const { numbers } = lexicon;
  const format = createNumberFormat(lexicon.lang);
  const words = createNumberWords(lexicon);
  const readSign = createSignReader(lexicon, words);
  const readDecimals = createDecimalReader(lexicon, words, format);
  const goOn = createContinuation(lexicon, words, format);
  const additions = createPhraseTable(Object.entries(numbers.additions));
  const onlyBeforeUnits = new Set([...numbers.articles, ...numbers.homographs]);
  const onlyBeforeNouns = new Set(numbers.doubtful);

  return (tokens, at) => {
    const { to: first, sign } = readSign(tokens, at);
    const digits = readDigits(tokens, first, format);
    const started = digits ? fromDigits(tokens, digits) : fromWord(tokens, first);
    if (!started) return undefined;
    let progress = readDecimals(tokens, started);
    for (let next = goOn(tokens, progress); next; next = goOn(tokens, progress)) progress = next;
    const addition = additions.match(tokens, progress.to);
    const value = sumParts(progress.parts) + (addition ? addition.value * progress.scale : 0);
    if (value > largest) return undefined;
    const isAsStarted = progress.to === started.to && !addition;
    return toNumeral({
      from: at,
      to: addition?.to ?? progress.to,
      value: sign * value,
      form: digits ? 'digits' : 'words',
      scale: progress.scale,
      run: isAsStarted && sign === 1 ? digits?.run : undefined,
      needs: isAsStarted && !digits && started.to === first + 1 ? toNeeds(tokens[first]?.key ?? '') : 'nothing',
      isAmbiguous: digits?.isAmbiguous ?? false,
    });
  };

  function fromWord(tokens: readonly Token[], at: number): Progress | undefined {
    const vulgar = readVulgar(tokens[at]);
    if (vulgar !== undefined) return { to: at + 1, parts: [vulgar], scale: 1, last: 'digits' };
    const word = words.match(tokens, at);
    const parts = word && word.value.role !== 'scale' ? joinPart([], word.value) : undefined;
    return word && parts && toProgress(word.to, parts, word.value, 1);
  }

  function toNeeds(key: string): Numeral['needs'] {
    if (onlyBeforeUnits.has(key)) return 'unit';
    return onlyBeforeNouns.has(key) ? 'noun' : 'nothing';
  }
}

function fromDigits(tokens: readonly Token[], { value, to }: Digits): Progress {
  const vulgar = readVulgar(tokens[to]);
  return { to: vulgar === undefined ? to : to + 1, parts: [value + (vulgar ?? 0)], scale: 1, last: 'digits' };
}

/** A fraction that is one character, such as ½. */
function readVulgar(token: Token | undefined): number | undefined {
  if (token?.kind !== 'other') return undefined;
  const [, numerator, denominator] = /^(\d+)⁄(\d+)$/u.exec(token.text.normalize('NFKC')) ?? [];
  return numerator && denominator ? Number(numerator) / Number(denominator) : undefined;
}
