import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable, isHyphen, type PhraseTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { CardinalReader } from './read-cardinal.ts';

interface LongOrdinal {
  readonly to: number;
  readonly value: number;
}

/** Below it languages have a word or phrase for each ordinal, and they are in the tables. */
const smallest = 100;

/**
 * Returns a reader of ordinals whose last word alone is one: “one hundred and first”, “two thousand five hundredth”. One
 * that is more often another word needs a joining word or hyphen before it: “two hundred first responders” are 200.
 */
export function createLongOrdinalReader(
  { numbers }: FigureLexicon,
  words: PhraseTable<number>,
  readCardinal: CardinalReader,
) {
  const joiners = createWordTable(numbers.joiners.map(({ word }) => word));
  const doubtful = new Set(numbers.doubtfulOrdinals);

  return (tokens: readonly Token[], at: number): LongOrdinal | undefined => {
    const cardinal = tokens[at]?.kind === 'word' ? readCardinal(tokens, at) : undefined;
    if (!cardinal || typeof cardinal.value !== 'number' || !mayGoOn(cardinal.value, cardinal.scale)) return undefined;
    const joiner =
      joiners.match(tokens, cardinal.to)?.to ?? (isJoint(tokens, cardinal.to) ? cardinal.to + 1 : undefined);
    const next = joiner ?? cardinal.to;
    const last = words.match(tokens, next);
    if (!last || (joiner === undefined && doubtful.has(tokens[next]?.key ?? ''))) return undefined;
    const value = addLast(cardinal.value, last.value);
    return value === undefined ? undefined : { to: last.to, value };
  };
}

/** A number with a hundred or more in it, or plain tens: Croatian “dvadeset petoga”. */
function mayGoOn(value: number, scale: number): boolean {
  return scale >= smallest || (value >= 20 && value < smallest && value % 10 === 0);
}

/** The cardinal with the ordinal added, or with its last part multiplied by it: two thousand five [hundredth]. */
function addLast(value: number, last: number): number | undefined {
  if (value % 10 ** String(last).length === 0) return value + last;
  const isPower = last >= smallest && /^10+$/u.test(String(last));
  const part = value % (last * 10);
  return isPower && part > 0 && part < last ? value - part + part * last : undefined;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isHyphen(token) && isGlued(tokens, at) && isGlued(tokens, at + 1);
}
