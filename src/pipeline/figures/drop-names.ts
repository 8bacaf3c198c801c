import type { Draft } from './draft.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { createWordTable, isHyphen } from './tokens/phrase-table.ts';
import { isGlued, type Token } from './tokens/tokenise.ts';

/**
 * Returns a function that drops bare numbers that are part of a name (“Boeing 737”, “Grupului 7”) or alone in
 * brackets: digits without a unit or noun behind a word with a capital that is no function word.
 */
export function createNameDropper({ units, cues, numbers }: FigureLexicon) {
  const functionWords = createWordTable([
    ...units.functionWords,
    ...units.articles,
    ...cues.clauseOpeners,
    ...numbers.negatives,
  ]);
  const articles = createWordTable(units.articles);
  const cueWords = createWordTable(cues.before.flatMap(({ words }) => words));
  const joints = createWordTable([...cues.ranges, ...cues.changes].flatMap(({ open, close }) => [...open, ...close]));

  return (tokens: readonly Token[], drafts: readonly Draft[]): Draft[] =>
    drafts.filter(
      (draft) =>
        draft.kind === 'date' ||
        draft.kind === 'duration' ||
        !(draft.isBare ? isName(tokens, draft) : draft.kind === 'count' && isModel(tokens, draft)),
    );

  /** “Boeing 737 MAX jets”: short digits between two capitals, the first behind an article or number. */
  function isModel(tokens: readonly Token[], { from, to }: Draft): boolean {
    const [before, number, behind] = tokens.slice(from - 1, from + 2);
    if (from === 0 || number?.kind !== 'digits' || to <= from + 2 || !isCapital(behind) || !isCapital(before))
      return false;
    if (functionWords.match(tokens, from - 1)) return false;
    const ahead = tokens[from - 2];
    return ahead?.kind !== 'word' || articles.match(tokens, from - 2) !== undefined;
  }

  function isName(tokens: readonly Token[], draft: Draft): boolean {
    const { from, to } = draft;
    const before = tokens[from - 1];
    if (before?.text === '(' && tokens[to]?.text === ')') return true;
    if (isStreet(tokens, draft)) return true;
    if (draft.kind === 'count' && draft.scale > 1) return false;
    if (before?.kind !== 'word' || !/\p{Lu}/u.test(before.text) || isGlued(tokens, from)) return false;
    return ![functionWords, cueWords, joints].some((table) => table.match(tokens, from - 1));
  }
}

/** “Quatre-Chemins”: a number with a capital before a hyphen and another capital. */
function isStreet(tokens: readonly Token[], { from, to }: Draft): boolean {
  const hyphen = tokens[to];
  const isJoined = hyphen !== undefined && isHyphen(hyphen) && isGlued(tokens, to) && isGlued(tokens, to + 1);
  return isJoined && isCapital(tokens[from]) && isCapital(tokens[to + 1]);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
