import type { Range } from '../../model/span.ts';
import { type Token, toTokens } from './to-tokens.ts';

/** What says that words were left out. */
const gap = /\[?(?:…|\.\.\.)\]?|\(…\)/u;

/**
 * Where `words` stand in `text`, whatever their case, diacritics, marks and spaces; parts with an ellipsis between them
 * stand in their order. `undefined` where they do not.
 */
export function findWords(words: string, text: string): Range | undefined {
  const parts = words
    .split(gap)
    .map(toTokens)
    .filter(({ length }) => length > 0);
  const tokens = toTokens(text);
  let from = 0;
  const found: Range[] = [];
  for (const part of parts) {
    const at = findRun(part, tokens, from);
    const [first, last] = [tokens[at], tokens[at + part.length - 1]];
    if (!first || !last) return undefined;
    found.push({ start: first.start, end: last.end });
    from = at + part.length;
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  const [before, behind] = [text.slice(0, first.start), text.slice(last.end)];
  return {
    start: first.start - (opening.test(words) ? (opened.exec(before)?.[0].length ?? 0) : 0),
    end: last.end + (closing.test(words) ? (closed.exec(behind)?.[0].length ?? 0) : 0),
  };
}

// A sign before a number, or behind it, is part of what was quoted: “€5”, “70%”.
const opening = /^\P{L}*?\p{Sc}[\s\u00A0\u202F]?\p{N}/u;
const opened = /\p{Sc}[\s\u00A0\u202F]?$/u;
const closing = /\p{N}[\s\u00A0\u202F]?[%‰\p{Sc}]\P{L}*$/u;
const closed = /^[\s\u00A0\u202F]?[%‰\p{Sc}]/u;

function findRun(part: readonly Token[], tokens: readonly Token[], from: number): number {
  for (let at = from; at + part.length <= tokens.length; at += 1)
    if (part.every(({ key }, index) => tokens[at + index]?.key === key)) return at;
  return -1;
}

/** A stretch of a text that is like some words. */
export interface LikeWords extends Range {
  /** From 0 to 1: Dice's share of words that both have in the same order. */
  readonly score: number;
}

/**
 * The stretch of `text` that is most like `words`, with as many words before the first they share, and after the last, as
 * `words` has there; `undefined` where they share none.
 */
export function findLikeWords(words: string, text: string): LikeWords | undefined {
  const [wanted, tokens] = [toTokens(words), toTokens(text)];
  const shared = findShared(wanted, tokens);
  let best: LikeWords | undefined;
  for (const [from, first] of shared.entries()) {
    for (const [count, last] of shared.slice(from).entries()) {
      const opening = Math.max(0, first.at - first.wanted);
      const closing = Math.min(tokens.length, last.at + wanted.length - last.wanted) - 1;
      const [start, end] = [tokens[opening], tokens[closing]];
      const score = (2 * (count + 1)) / (wanted.length + closing - opening + 1);
      if (start && end && score > (best?.score ?? 0)) best = { start: start.start, end: end.end, score };
    }
  }
  return best && { ...best, score: toScore(wanted, toTokens(text.slice(best.start, best.end))) };
}

function toScore(wanted: readonly Token[], tokens: readonly Token[]): number {
  return (2 * findShared(wanted, tokens).length) / (wanted.length + tokens.length);
}

/** A token that both have: its index in each. */
interface Shared {
  readonly wanted: number;
  readonly at: number;
}

/** The longest list of tokens that both have in the same order. */
function findShared(wanted: readonly Token[], tokens: readonly Token[]): Shared[] {
  const lengths = Array.from({ length: wanted.length + 1 }, () => new Array<number>(tokens.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const isSame = (i: number, j: number) => wanted[i]?.key === tokens[j]?.key;
  for (let i = wanted.length - 1; i >= 0; i -= 1)
    for (let j = tokens.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const shared: Shared[] = [];
  for (let i = 0, j = 0; i < wanted.length && j < tokens.length; ) {
    if (isSame(i, j)) {
      shared.push({ wanted: i, at: j });
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}
