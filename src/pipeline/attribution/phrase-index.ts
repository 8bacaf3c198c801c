import type { WordCutter } from './cut-words.ts';
import { type Token, toTokens, type Variants } from './token.ts';

/** How many tokens of the longest phrase of a list stand at a place; 0 for none. */
export type PhraseIndex = (tokens: readonly Token[], at: number) => number;

export type Expansions = Readonly<Record<string, readonly string[]>>;

/** An index over phrases of the data; a phrase with a capital matches only words written so. */
export function createPhraseIndex(
  phrases: readonly string[],
  expansions: Expansions,
  variants: Variants,
  cut: WordCutter,
): PhraseIndex {
  const byFirst = new Map<string, Token[][]>();
  for (const phrase of phrases.flatMap((entry) => expandPhrase(entry, expansions))) {
    const tokens = toTokens(phrase, { start: 0, end: phrase.length }, variants, cut);
    const first = tokens[0]?.key ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), tokens].sort((a, b) => b.length - a.length),
    );
  }
  return (tokens, at) => {
    const candidates = byFirst.get(tokens[at]?.key ?? '') ?? [];
    return candidates.find((candidate) => isAt(candidate, tokens, at))?.length ?? 0;
  };
}

function isAt(candidate: readonly Token[], tokens: readonly Token[], at: number): boolean {
  return candidate.every((wanted, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && token.key === wanted.key && (token.capital || !wanted.capital);
  });
}

/** Every phrase that `{name}` places in `phrase` can be written as; the phrase itself where it has none. */
export function expandPhrase(phrase: string, expansions: Expansions): string[] {
  const open = phrase.indexOf('{');
  const close = phrase.indexOf('}', open);
  if (open < 0 || close < 0) return [phrase];
  const name = phrase.slice(open + 1, close);
  const choices = expansions[name];
  if (!choices) throw new Error(`“${phrase}”: no expansion is called “${name}”; add it to “expansions”`);
  return choices.flatMap((choice) =>
    expandPhrase(join(phrase.slice(0, open), choice, phrase.slice(close + 1)), expansions),
  );
}

// “dell’ uso” is written together; the data leaves the space in so that each entry reads alike.
function join(before: string, choice: string, after: string): string {
  return `${before}${choice}${choice.endsWith('’') ? after.trimStart() : after}`;
}
