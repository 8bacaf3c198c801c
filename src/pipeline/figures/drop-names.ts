import type { Draft } from './draft.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { createWordTable } from './tokens/phrase-table.ts';
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
  const cueWords = createWordTable(cues.before.flatMap(({ words }) => words));
  const joints = createWordTable([...cues.ranges, ...cues.changes].flatMap(({ open, close }) => [...open, ...close]));

  return (tokens: readonly Token[], drafts: readonly Draft[]): Draft[] =>
    drafts.filter(
      (draft) => draft.kind === 'date' || draft.kind === 'duration' || !draft.isBare || !isName(tokens, draft),
    );

  function isName(tokens: readonly Token[], { from, to }: Draft): boolean {
    const before = tokens[from - 1];
    if (before?.text === '(' && tokens[to]?.text === ')') return true;
    if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || isGlued(tokens, from)) return false;
    return ![functionWords, cueWords, joints].some((table) => table.match(tokens, from - 1));
  }
}
