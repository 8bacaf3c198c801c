import { cutText } from '../cut-text.ts';
import { createGateTest, toGate } from '../to-gate.ts';
import type { Token, Tokeniser } from './token.ts';

/** How many tokens of the longest phrase of a list stand at a place; 0 for none. */
export type PhraseIndex = (tokens: readonly Token[], at: number) => number;

/** For each place the names of the lists that have a phrase there, each with how many tokens its longest has. */
export type NamedIndex<K> = (tokens: readonly Token[], at: number) => readonly (readonly [K, number])[];

export type Expansions = Readonly<Record<string, readonly string[]>>;

/** The phrases of a list by the key of their first token, the longer first. */
export type PhraseStarts = ReadonlyMap<string, readonly (readonly Token[])[]>;

/** The phrases with their `{name}` places written out; one with a capital matches only words written so. */
export function toPhraseStarts(phrases: readonly string[], expansions: Expansions, tokenise: Tokeniser): PhraseStarts {
  const byFirst = new Map<string, Token[][]>();
  for (const phrase of phrases.flatMap((entry) => expandPhrase(entry, expansions)).flatMap(listWritings)) {
    const tokens = tokenise(cutText(phrase));
    const first = tokens[0]?.key ?? '';
    const alike = byFirst.get(first);
    if (alike) alike.push(tokens);
    else byFirst.set(first, [tokens]);
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);
  return byFirst;
}

export function createPhraseIndex(starts: PhraseStarts): PhraseIndex {
  const mayStart = createGateTest(new Set([...starts.keys()].map(toGate)));
  return (tokens, at) => {
    const token = tokens[at];
    const candidates = token && mayStart(token.gate) && starts.get(token.key);
    return candidates ? measure(candidates, tokens, at) : 0;
  };
}

/** Several indexes as one: most tokens begin a phrase of none, which one look-up tells. */
export function createNamedIndex<K extends string>(lists: Readonly<Record<K, PhraseStarts>>): NamedIndex<K> {
  const byFirst = new Map<string, [K, readonly (readonly Token[])[]][]>();
  for (const name of Object.keys(lists) as K[]) {
    for (const [first, candidates] of lists[name]) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), [name, candidates]]);
    }
  }
  // Most function words are phrases of one word, whose answer is the same wherever they stand.
  const known = new Map<string, readonly (readonly [K, number])[]>();
  for (const [first, named] of byFirst) {
    if (named.every(([, candidates]) => isWord(candidates)))
      known.set(
        first,
        named.map(([name]) => [name, 1]),
      );
  }
  const mayStart = createGateTest(new Set([...byFirst.keys()].map(toGate)));
  return (tokens, at) => {
    const token = tokens[at];
    const named = token && mayStart(token.gate) && byFirst.get(token.key);
    return named
      ? (known.get(token.key) ?? named.map(([name, candidates]) => [name, measure(candidates, tokens, at)] as const))
      : none;
  };
}

const none: readonly never[] = [];

/** Whether the phrases are one word alone, which is one of them wherever it stands. */
function isWord(candidates: readonly (readonly Token[])[]): boolean {
  const [only] = candidates;
  return candidates.every(({ length }) => length === 1) && only?.[0]?.capital === false;
}

function measure(candidates: readonly (readonly Token[])[], tokens: readonly Token[], at: number): number {
  return candidates.find((candidate) => isAt(candidate, tokens, at))?.length ?? 0;
}

// “l’” is written against the word behind it, “ta’” and “jista’” are not, and their last mark is a token of its own.
function listWritings(phrase: string): string[] {
  return /['’]$/u.test(phrase) ? [phrase, `${phrase} `] : [phrase];
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
