import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen, type Match } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { addPart, sumParts } from './add-up.ts';
import { lowestPlace, toNextPlace } from './imply-place.ts';
import type { NumberFormat } from './number-format.ts';
import type { NumberWord, NumberWords } from './number-words.ts';
import { carryHundreds, carryOn, type Progress, scaleDigits, takeWord, toProgress } from './progress.ts';
import { readDigits } from './read-digits.ts';
import { readHundreds } from './read-hundreds.ts';
import { joinPart } from './split-compound.ts';

/** “One thousand, two hundred”; a smaller number behind a comma is one of its own. */
const smallestAfterComma = 100;

/** One scale word behind another, down from the largest; a list of numbers may go on for ever. */
const deepest = 6;

export type Continuation = (tokens: readonly Token[], progress: Progress) => Progress | undefined;

/** Returns a function that takes one more word into a number that is read so far, `undefined` where it ends. */
export function createContinuation(
  { numbers, spelled, units }: FigureLexicon,
  words: NumberWords,
  format: NumberFormat,
): Continuation {
  const joiners = createPhraseTable(numbers.joiners.map((joiner) => [joiner.word, joiner.after] as const));
  const carriers = createWordTable(numbers.joiners.filter(({ carries }) => carries).map(({ word }) => word));
  const linkers = createWordTable(numbers.scaleLinkers);
  const coins = createWordTable(units.subunits.flatMap(({ names }) => names));
  const articles = new Set(numbers.articles.filter((article) => !spelled.cardinals.has(article)));

  return goOn;

  function goOn(tokens: readonly Token[], progress: Progress): Progress | undefined {
    return (
      withLetter(tokens, progress) ??
      withNext(tokens, progress) ??
      withLinked(tokens, progress) ??
      withJoined(tokens, progress) ??
      withSmallerScale(tokens, progress) ??
      withHundreds(tokens, progress) ??
      withDigits(tokens, progress)
    );
  }

  /** Mexican “15 mil **81**”, which “millones” may still follow. */
  function withDigits(tokens: readonly Token[], { to, parts, scale, form }: Progress): Progress | undefined {
    if (!numbers.digitsBehindThousand || form !== 'digits' || scale !== 1000 || tokens[to]?.kind !== 'digits')
      return undefined;
    const digits = readDigits(tokens, to, format);
    const isRest = digits !== undefined && digits.value < 1000 && Number.isInteger(digits.value);
    return isRest
      ? { to: digits.to, parts: [sumParts(parts) + digits.value], scale: 1, last: 'digits', form }
      : undefined;
  }

  /** `10k`, `5bn`. */
  function withLetter(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const letter =
      progress.last === 'digits' && isGlued(tokens, progress.to) ? words.letters.match(tokens, progress.to) : undefined;
    const isWhole = letter && !(isGlued(tokens, letter.to) && tokens[letter.to]?.kind === 'word');
    return isWhole ? scaleDigits(letter.to, progress, letter.value) : undefined;
  }

  function withNext(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const at = skipHyphen(tokens, progress.to);
    const isOther = isArticle(tokens, at) || isCoin(tokens, at, progress);
    const word = isOther ? undefined : words.match(tokens, at);
    return (
      word && takeWord(word.to, progress, isImplied(tokens, progress, word) ? toNextPlace(progress, word) : word.value)
    );
  }

  /** French “50 **cents**” are coins; “deux cents” is a number. */
  function isCoin(tokens: readonly Token[], at: number, { last }: Progress): boolean {
    return last === 'digits' && coins.match(tokens, at) !== undefined;
  }

  /** “三万**五**”: a digit with no word for its place behind it, and none for zero before it. */
  function isImplied(tokens: readonly Token[], { last, form }: Progress, { to, value }: Match<NumberWord>): boolean {
    const isPlaced = last === 'scales' || last === 'hundreds';
    const isDigit = value.role === 'cardinal' && value.value > 0 && value.value < 10;
    return numbers.impliedPlaces && form === 'words' && isPlaced && isDigit && !words.match(tokens, to);
  }

  /** Behind a number “a” and “o” are articles, but for “o mie **o** sută”. */
  function isArticle(tokens: readonly Token[], at: number): boolean {
    if (!articles.has(tokens[at]?.key ?? '')) return false;
    const role = words.match(tokens, at + 1)?.value.role ?? 'cardinal';
    return role === 'cardinal' || role === 'collective';
  }

  /** “20 **de** milioane”. */
  function withLinked(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const linker = linkers.match(tokens, progress.to);
    const word = linker && words.match(tokens, linker.to);
    return word && word.value.role !== 'cardinal' ? takeWord(word.to, progress, word.value) : undefined;
  }

  /** “douăzeci **și** trei”, “two hundred **and** five”. */
  function withJoined(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const { last } = progress;
    const joiner = joiners.match(tokens, progress.to);
    if (!joiner || last === 'digits' || !joiner.value.includes(last)) return undefined;
    if (last === 'scales' && !numbers.impliedPlaces) return withRest(tokens, progress, joiner.to);
    const word = last !== 'tens' && isArticle(tokens, joiner.to) ? undefined : words.match(tokens, joiner.to);
    if (!word) return undefined;
    const carried = carriers.match(tokens, progress.to) ? carryHundreds(progress, word) : undefined;
    return withTens(progress, word) ?? takeWord(word.to, progress, word.value) ?? carried;
  }

  /** “ثلاثة **وعشرون**”. */
  function withTens(progress: Progress, { to, value }: Match<NumberWord>): Progress | undefined {
    const last = progress.parts.at(-1) ?? 0;
    const unit = last % 100;
    const isTens = value.role === 'cardinal' && value.value % 10 === 0 && value.value >= 20 && value.value <= 90;
    if (!numbers.unitsFirst || !isTens || unit < 1 || unit > 9) return undefined;
    const before = [...progress.parts.slice(0, -1), last - unit].filter((part) => part > 0);
    const parts = before.length === 0 ? [value.value] : addPart(before, value.value);
    return parts && { ...progress, to, parts: [...parts, unit], last: 'tens' };
  }

  /** Behind a scale word all that follows is one number below it: “between two thousand and ten thousand” are two. */
  function withRest(tokens: readonly Token[], progress: Progress, at: number): Progress | undefined {
    const word = isArticle(tokens, at) ? undefined : words.match(tokens, at);
    const parts = word && word.value.role !== 'scale' ? joinPart([], word.value) : undefined;
    const depth = (progress.depth ?? 0) + 1;
    if (!word || !parts || depth > deepest) return undefined;
    let rest: Progress = { ...toProgress(word.to, parts, word.value, 1), depth };
    for (let next = goOn(tokens, rest); next; next = goOn(tokens, rest)) rest = next;
    const value = sumParts(rest.parts);
    const carried = carriers.match(tokens, progress.to)?.to === at ? carryOn(progress, rest) : undefined;
    if (carried) return carried;
    const isAfterComma = tokens[at - 1]?.text === ',';
    // A scale word within a compound, “ettusinde”, leaves no scale behind.
    const room = progress.scale > 1 ? progress.scale : lowestPlace(sumParts(progress.parts));
    if (progress.form === 'digits' || value >= room || (isAfterComma && value < smallestAfterComma)) return undefined;
    return { ...rest, depth: depth - 1, parts: [...progress.parts, value] };
  }

  /** “1 miliardo e 200 milioni”: digits go on a number only where a smaller scale word follows them. */
  function withSmallerScale(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const { last, to, parts, form, scale } = progress;
    if (last !== 'scales' || !Number.isInteger(sumParts(parts) / scale) || tokens[to]?.text === ',') return undefined;
    const digits = readDigits(tokens, joiners.match(tokens, to)?.to ?? to, format);
    const word = digits && words.match(tokens, linkers.match(tokens, digits.to)?.to ?? digits.to);
    if (!word || word.value.role === 'cardinal') return undefined;
    const value = digits.value * word.value.value;
    return word.value.value < scale && value < scale
      ? { to: word.to, parts: [...parts, value], scale: word.value.value, last, form }
      : undefined;
  }

  function withHundreds(tokens: readonly Token[], progress: Progress): Progress | undefined {
    const isOpen = progress.last === 'scales' && progress.form === 'digits' && progress.scale === 1000;
    const rest = isOpen ? readHundreds(tokens, progress.to) : undefined;
    const isLast = rest !== undefined && !words.match(tokens, rest.to);
    return isLast && Number.isInteger(sumParts(progress.parts) / 1000)
      ? { ...progress, to: rest.to, parts: [...progress.parts, rest.value], scale: 1 }
      : undefined;
  }
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token && isHyphen(token) && token.gap === '' && tokens[at + 1]?.gap === '' ? at + 1 : at;
}
