import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { ExclusionTest } from './find-exclusions.ts';

/** How many tokens stand at most between the word of calling and the digits: “call the helpline on 112 or 115”. */
const reach = 8;
const shortNumber = /^\p{Nd}{2,6}$/u;
/** Emergency numbers have three or more digits, and do not count in hundreds. */
const plainNumber = /^\p{Nd}{1,4}(?:\p{Nd}[1-9]|[1-9]\p{Nd})$/u;
const pause = /^[;:!?]$/u;

/** Returns a finder of digits that are dialled: “call 112”, “chiamare il 118”, and groups of them behind “helpline”. */
export function createCallFinder({ units }: FigureLexicon, hasUnit: TokenTest) {
  const calls = createWordTable(units.calls);
  const functionWords = createWordTable(units.functionWords);

  return (tokens: readonly Token[]): ExclusionTest => {
    const callEnds = listEnds(tokens);
    return (at) => {
      // “The **112** hotline”.
      if (shortNumber.test(tokens[at]?.text ?? '') && calls.match(tokens, at + 1)) return true;
      const call = findCall(tokens, at, callEnds);
      if (call === undefined || hasUnit(tokens, at + 1)) return false;
      if (isGroup(tokens, at + 1) && isGroup(tokens, at + 2)) return true;
      const text = tokens[at]?.text ?? '';
      const isDirect = isNear(tokens, call, at) && plainNumber.test(text) && text.length > 2;
      return shortNumber.test(text) && (isDirect || !isCounting(tokens, at));
    };
  };

  /** The token index behind each word of calling. */
  function listEnds(tokens: readonly Token[]): ReadonlySet<number> {
    const ends = new Set<number>();
    for (let at = 0; at < tokens.length; at++) {
      const call = calls.match(tokens, at);
      if (call) ends.add(call.to);
    }
    return ends;
  }

  function findCall(tokens: readonly Token[], at: number, ends: ReadonlySet<number>): number | undefined {
    for (let back = at; back > at - reach; back--) {
      if (ends.has(back)) return back;
      if (pause.test(tokens[back - 1]?.text ?? '')) return undefined;
    }
    return undefined;
  }

  /** Whether only function words stand between the two. */
  function isNear(tokens: readonly Token[], from: number, to: number): boolean {
    return tokens.slice(from, to).every((_token, at) => functionWords.match(tokens, from + at) !== undefined);
  }

  function isCounting(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 1];
    if (next === undefined || functionWords.match(tokens, at + 1)) return false;
    return next.kind !== 'other' || isGlued(tokens, at + 2);
  }
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits' && tokens[at]?.text.length === 3;
}
