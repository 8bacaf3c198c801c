import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

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
 * word after any adjectives of the language's list; else it is the last of the first run of plurals.
 */
export function createNounFinder({ units }: FigureLexicon): NounFinder {
  const { counted } = units;
  const adjectives = createWordTable(counted.adjectives);
  const functionWords = createWordTable(units.functionWords);
  const never = new Set(counted.never);
  const irregular = new Set(counted.irregular);

  return { findCounted: counted.noun === 'first' ? findFirst : findLast, findNext: findFirst };

  function findFirst(tokens: readonly Token[], at: number): CountedNoun | undefined {
    let head = at;
    for (let skip = adjectives.match(tokens, head); skip && head < at + reach; skip = adjectives.match(tokens, head)) {
      if (!isNounLike(tokens, skip.to)) break;
      head = skip.to;
    }
    return isNounLike(tokens, head) ? toNoun(tokens, head) : undefined;
  }

  function findLast(tokens: readonly Token[], at: number): CountedNoun | undefined {
    let last: CountedNoun | undefined;
    for (let head = at; head < at + reach && isNounLike(tokens, head); head++) {
      if (isPlural(tokens[head]?.key ?? '')) last = toNoun(tokens, head);
      else if (last) break;
    }
    return last;
  }

  function isNounLike(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== 'word' || isGlued(tokens, at) || token.key.length < 2) return false;
    if (tokens[at + 1]?.key === "'" || tokens[at + 1]?.text === '’') return false;
    return functionWords.match(tokens, at) === undefined && !never.has(token.key);
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
    for (let part = tokens[to]; part && isHyphen(part) && isWordPart(tokens, to); part = tokens[to]) to += 2;
    return { head, to, isPlural: isPlural(tokens[head]?.key ?? '') || isPlural(tokens[to - 1]?.key ?? '') };
  }
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
