import { gateCount, toGate } from './to-key.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Returns a test of whether any of the phrases begins with the token: the cheap answer for most tokens is no. */
export function createStartTest(phrases: Iterable<string>): (token: Token) => boolean {
  const gates = new Uint8Array(gateCount);
  const starts = new Set<string>();
  for (const phrase of phrases) {
    const first = plainWord.test(phrase) ? phrase : tokenise(phrase)[0]?.folded;
    if (first === undefined || starts.has(first)) continue;
    gates[toGate(first)] = 1;
    starts.add(first);
  }
  return ({ gate, folded }) => gates[gate] === 1 && starts.has(folded);
}

const plainWord = /^[a-z]+$/u;

/** Every word and phrase in a part of a language's data: its strings, and the keys of its records. */
export function listPhrases(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(listPhrases);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...listPhrases(value)]);
}
