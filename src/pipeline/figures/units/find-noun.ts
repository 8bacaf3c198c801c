import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isCapital, isGlued, type Token } from '../tokens/tokenise.ts';
import { createListedNounFinder } from './find-listed-noun.ts';

/** The noun phrase a number counts: `head` is the noun itself, token indexes. */
export interface CountedNoun {
  readonly head: number;
  readonly to: number;
  /** Whether the noun looks like a plural; numbers of names (“Boeing 737”) have none behind them. */
  readonly isPlural: boolean;
}

type FindNoun = (tokens: readonly Token[], at: number) => CountedNoun | undefined;

export interface NounFinder {
  /** The noun that a number ending at `at` counts. */
  readonly findCounted: FindNoun;
  /** The first noun behind `at`, after any adjectives of the language's list. */
  readonly findNext: FindNoun;
}

/** How many words may stand between the number and its noun. */
const reach = 4;

/**
 * Returns a finder of nouns behind numbers. In languages where the noun comes first the counted noun is the first
 * word after any adjectives of the language's list; where nouns have a capital, the first word with one; else it is the
 * last of the first run of plurals.
 */
export function createNounFinder({ units }: Pick<FigureLexicon, 'units'>): NounFinder {
  const { counted } = units;
  const adjectives = createWordTable(counted.adjectives);
  const functionWords = createWordTable(units.functionWords);
  const never = new Set(counted.never);
  const irregular = new Set(counted.irregular);

  const findListed = createListedNounFinder({ units });
  const findBy = { first: findFirst, last: findLast, capital: findCapital, listed: findListed };
  const isOrderFree = counted.noun === 'first' || counted.noun === 'last';
  return { findCounted: findBy[counted.noun], findNext: isOrderFree ? findFirst : findBy[counted.noun] };

  function findFirst(tokens: readonly Token[], at: number): CountedNoun | undefined {
    let head = at;
    for (let next = skipAdjective(tokens, head); next && head < at + reach; next = skipAdjective(tokens, head)) {
      if (!isNounLike(tokens, next)) break;
      head = next;
    }
    return isNounLike(tokens, head) ? toNoun(tokens, head) : undefined;
  }

  /** Behind an adjective known by its ending, which may be a noun itself (“30 rannych”), only a noun or one more counts. */
  function skipAdjective(tokens: readonly Token[], at: number): number | undefined {
    const listed = adjectives.match(tokens, at);
    if (listed) return listed.to;
    if (counted.lowerCase && isOwner(tokens, at)) return at + 1;
    const [key = '', next = ''] = [tokens[at]?.key, tokens[at + 1]?.key];
    return isAdjective(key) && (isAdjective(next) || isPlural(next)) ? at + 1 : undefined;
  }

  /** “10 000 **Hamasin** taistelijaa”. */
  function isOwner(tokens: readonly Token[], at: number): boolean {
    const [owner, noun] = [tokens[at], tokens[at + 1]];
    if (owner?.kind !== 'word' || noun?.kind !== 'word' || isGlued(tokens, at + 1)) return false;
    return isCapital(owner) && !isCapital(noun) && isPlural(noun.key);
  }

  function isAdjective(key: string): boolean {
    return counted.adjectiveEndings.some((ending) => key.endsWith(ending)) && !irregular.has(key) && !never.has(key);
  }

  function findLast(tokens: readonly Token[], at: number): CountedNoun | undefined {
    let last: CountedNoun | undefined;
    for (let head = at; head < at + reach && isNounLike(tokens, head); head++) {
      if (isPlural(tokens[head]?.key ?? '')) last = toNoun(tokens, head);
      else if (last) break;
    }
    return last;
  }

  /** German: words in small letters before the noun describe it. */
  function findCapital(tokens: readonly Token[], at: number): CountedNoun | undefined {
    for (let head = at; head < at + reach && isNounLike(tokens, head); head++)
      if (/^\p{Lu}/u.test(tokens[head]?.text ?? '')) return { ...toNoun(tokens, head), isPlural: true };
    return undefined;
  }

  function isNounLike(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    const isElided = tokens[at - 1]?.key === "'" && tokens[at - 2]?.kind === 'word';
    if (token?.kind !== 'word' || (isGlued(tokens, at) && !isElided) || token.key.length < 2) return false;
    if (tokens[at + 1]?.key === "'" || tokens[at + 1]?.text === '’') return false;
    if (counted.lowerCase && isCapital(token) && !irregular.has(token.key) && !isWordPart(tokens, at + 1)) return false;
    return functionWords.match(tokens, at) === undefined && !never.has(token.key) && !isOther(token.key);
  }

  function isOther(key: string): boolean {
    return counted.neverBeginnings.some((beginning) => key.startsWith(beginning)) && !irregular.has(key);
  }

  function isPlural(key: string): boolean {
    if (never.has(key)) return false;
    const isSingular = counted.singulars.some((ending) => key.endsWith(ending));
    return (
      irregular.has(key) || (!isSingular && counted.plurals.some((ending) => key.endsWith(ending) && key.length > 2))
    );
  }

  function toNoun(tokens: readonly Token[], head: number): CountedNoun {
    let to = head + 1;
    for (let step = measurePart(tokens, to); step > 0; step = measurePart(tokens, to)) to += step;
    return { head, to, isPlural: isPlural(tokens[head]?.key ?? '') || isPlural(tokens[to - 1]?.key ?? '') };
  }
}

/** How many tokens go on a compound at `at`: a hyphen and a word, or a number between two hyphens (“Leopard-2-Panzer”). */
function measurePart(tokens: readonly Token[], at: number): number {
  const [hyphen, part, next] = tokens.slice(at, at + 3);
  if (!hyphen || !isHyphen(hyphen)) return 0;
  if (isWordPart(tokens, at)) return 2;
  const isNumber = part?.kind === 'digits' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isNumber && next && isHyphen(next) && isWordPart(tokens, at + 2) ? 4 : 0;
}

function isWordPart(tokens: readonly Token[], hyphen: number): boolean {
  return isGlued(tokens, hyphen) && isGlued(tokens, hyphen + 1) && tokens[hyphen + 1]?.kind === 'word';
}

/** The noun as written; the parts of a compound stand against each other. */
export function toNounText(tokens: readonly Token[], { head, to }: CountedNoun): string {
  return tokens
    .slice(head, to)
    .map((token) => token.text)
    .join('');
}
