import { createGateTest, toGate } from '../../to-gate.ts';
import { isHyphen } from './phrase-table.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Whether something holds at a token. */
export type TokenTest = (tokens: readonly Token[], at: number) => boolean;

/** What may stand second in the phrases that begin with one token; `undefined` where one of them has no second. */
type Seconds = Set<string> | undefined;

/**
 * Returns a test of whether any of the phrases may begin at a token, by its first two tokens, a hyphen between them not
 * counted: the cheap answer for most tokens is no.
 */
export function createStartTest(phrases: Iterable<string>): TokenTest {
  const starts = new Map<string, Seconds>();
  for (const phrase of phrases) {
    const [first, second] = toSteps(phrase);
    if (first === undefined) continue;
    const seconds = starts.has(first) ? starts.get(first) : new Set<string>();
    starts.set(first, second === undefined ? undefined : seconds?.add(second));
  }
  const mayStart = createGateTest(new Set([...starts.keys()].map(toGate)));

  return (tokens, at) => {
    const token = tokens[at];
    if (!token || !mayStart(token.gate) || !starts.has(token.folded)) return false;
    const seconds = starts.get(token.folded);
    const next = tokens[at + 1];
    return seconds === undefined || (next !== undefined && (isHyphen(next) || seconds.has(next.folded)));
  };
}

const plainWord = /^[a-z]+$/u;

/** The first two steps of a phrase; a stop behind its first word may be left out, and is none. */
function toSteps(phrase: string): (string | undefined)[] {
  if (plainWord.test(phrase)) return [phrase];
  const [first, ...rest] = tokenise(phrase);
  const second = rest.find((token) => !isHyphen(token));
  return [first?.folded, second?.text === '.' ? undefined : second?.folded];
}

/** Every word and phrase in a part of a language's data: its strings, and the keys of its records. */
export function listPhrases(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(listPhrases);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...listPhrases(value)]);
}
