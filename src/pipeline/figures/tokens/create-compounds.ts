import { toGate } from '../../to-gate.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { toKey } from './to-key.ts';
import type { Token } from './tokenise.ts';

type NumberTest = (tokens: readonly Token[], at: number) => { readonly to: number } | undefined;

/** A place inside a word where a number ends; as a gap it is no white space and no word goes on over it. */
const seam = '\u200B';
const shortestNumber = 2;

/**
 * Returns a function that cuts words that begin with a number and end in a word of the language's list: Hungarian
 * “tíz|éves”, Finnish “kymmen|vuotias”. An ending listed with its hyphen gets one, of no width: Russian “трёх|-|летний”.
 * Other tokens stay as they are.
 */
export function createCompoundCutter({ units }: FigureLexicon, readNumber: NumberTest) {
  const ends = units.compounds
    .map((end) => ({ end: toKey(end.replace(/^-/u, '')), isHyphened: end.startsWith('-') }))
    .sort((a, b) => b.end.length - a.end.length);
  const lastLetters = new Set(ends.map(({ end }) => end.at(-1)));

  return (tokens: Token[]): Token[] => (ends.length === 0 ? tokens : tokens.flatMap(cut));

  function cut(token: Token): Token[] {
    if (token.kind !== 'word' || !lastLetters.has(token.key.at(-1)) || token.key.length !== token.text.length)
      return [token];
    for (const { end, isHyphened } of ends) {
      const at = token.key.length - end.length;
      if (at < shortestNumber || !token.key.endsWith(end)) continue;
      const first = slice(token, 0, at);
      if (readNumber([first], 0)?.to !== 1) continue;
      const last = slice(token, at, token.key.length);
      return isHyphened ? [first, toHyphen(last), { ...last, gap: '' }] : [first, { ...last, gap: seam }];
    }
    return [token];
  }
}

function toHyphen({ start }: Token): Token {
  const key = '-';
  return { kind: 'other', text: key, key, folded: key, gate: toGate(key), gap: '', start, end: start };
}

function slice(token: Token, from: number, to: number): Token {
  const [text = '', key = '', folded = ''] = [token.text, token.key, token.folded].map((each) => each.slice(from, to));
  return { ...token, text, key, folded, gate: toGate(folded), start: token.start + from, end: token.start + to };
}
