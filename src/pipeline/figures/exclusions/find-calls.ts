import { emergencyNumbers } from '../../../data/emergency-numbers.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { skipSuffix } from '../numerals/skip-suffix.ts';
import { createWordTable, type PhraseTable } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { hasOneSpace, isGlued, type Token } from '../tokens/tokenise.ts';
import type { ExclusionTest } from './find-exclusions.ts';

/** How many words stand at most between the word of calling and the digits: “call the helpline on 112 or 115”. */
const reach = 8;
/** How far back the word of calling is looked for, other numbers to call included. */
const farthest = 24;
const shortNumber = /^\p{Nd}{2,6}$/u;
/** Emergency numbers have three or more digits, and do not count in hundreds. */
const plainNumber = /^\p{Nd}{1,4}(?:\p{Nd}[1-9]|[1-9]\p{Nd})$/u;
const pause = /^[;:!?]$/u;

/** Returns a finder of digits that are dialled: “call 112”, “chiamare il 118”, and groups of them behind “helpline”. */
export function createCallFinder({ units, numbers }: FigureLexicon, hasUnit: TokenTest) {
  const calls = createWordTable(units.calls);
  const services = createWordTable(units.emergencyServices);
  const functionWords = createWordTable(units.functionWords);
  const suffixes = createWordTable([...numbers.digitSuffixes, ...units.endings]);

  return (tokens: readonly Token[]): ExclusionTest => {
    const callEnds = listEnds(tokens, calls);
    const serviceEnds = listEnds(tokens, services);
    return (at) => {
      // “The **112** hotline”.
      if (plainNumber.test(tokens[at]?.text ?? '') && calls.match(tokens, at + 1)) return true;
      if (isEmergency(tokens, at, serviceEnds)) return true;
      const call = findCall(tokens, at, callEnds);
      if (call === undefined || hasUnit(tokens, at + 1)) return false;
      if (isGroup(tokens, at + 1) && isGroup(tokens, at + 2)) return true;
      if (isSplit(tokens, at)) return true;
      const text = tokens[at]?.text ?? '';
      const isDirect = isNear(tokens, call, at) && plainNumber.test(text) && text.length > 2;
      return shortNumber.test(text) && (isDirect || !isCounting(tokens, at));
    };
  };

  /** “The police answer on **112**”: not “the police arrested 112”. */
  function isEmergency(tokens: readonly Token[], at: number, ends: ReadonlySet<number>): boolean {
    if (!emergencyNumbers.has(tokens[at]?.text ?? '') || isCounting(tokens, at)) return false;
    const isLedTo = ends.has(at) || functionWords.match(tokens, at - 1)?.to === at;
    return isLedTo && findCall(tokens, at, ends) !== undefined;
  }

  /** The token index behind each word of the table. */
  function listEnds(tokens: readonly Token[], calls: PhraseTable<true>): ReadonlySet<number> {
    const ends = new Set<number>();
    for (let at = 0; at < tokens.length; at++) {
      const call = calls.match(tokens, at);
      if (call) ends.add(call.to);
    }
    return ends;
  }

  function findCall(tokens: readonly Token[], at: number, ends: ReadonlySet<number>): number | undefined {
    let words = 0;
    for (let back = at; back > at - farthest && words < reach; back--) {
      if (ends.has(back)) return back;
      const before = tokens[back - 1];
      if (pause.test(before?.text ?? '')) return undefined;
      if (before?.kind === 'word') words++;
    }
    return undefined;
  }

  /** Whether only function words stand between the two. */
  function isNear(tokens: readonly Token[], from: number, to: number): boolean {
    return tokens.slice(from, to).every((_token, at) => functionWords.match(tokens, from + at) !== undefined);
  }

  function isCounting(tokens: readonly Token[], at: number): boolean {
    const behind = skipSuffix(tokens, at + 1, suffixes);
    const next = tokens[behind];
    if (next === undefined || functionWords.match(tokens, behind)) return false;
    return next.kind !== 'other' || isGlued(tokens, behind + 1);
  }
}

/** “612 3456”, “33 12 34 56”: groups that no number is written in. */
function isSplit(tokens: readonly Token[], at: number): boolean {
  const [group, next] = [tokens[at], tokens[at + 1]];
  const isPair = group?.kind === 'digits' && next?.kind === 'digits' && hasOneSpace(next);
  return isPair && (next.text.length !== 3 || group.text.length > 3);
}

function isGroup(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits' && tokens[at]?.text.length === 3;
}
