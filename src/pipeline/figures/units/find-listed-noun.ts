import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import type { CountedNoun } from './find-noun.ts';

/** How many characters of a description may stand between a classifier and its noun. */
const reach = 6;

/**
 * Returns a finder of counted nouns in writing that does not show where a word ends: the listed noun right behind the
 * number, or the first behind its classifier with those written on to it; where none is listed, the classifier.
 */
export function createListedNounFinder({ units }: Pick<FigureLexicon, 'units'>) {
  const classifiers = createWordTable(units.counted.classifiers);
  const nouns = createWordTable(units.counted.nouns);
  const adjectives = createWordTable(units.counted.adjectives);
  const between = createWordTable(units.between);
  const functionWords = createWordTable(units.functionWords);

  return (tokens: readonly Token[], at: number): CountedNoun | undefined => {
    const from = between.match(tokens, at)?.to ?? at;
    const classifier = isOther(tokens, from) ? undefined : classifiers.match(tokens, from);
    if (!classifier) return readNoun(tokens, adjectives.match(tokens, from)?.to ?? from);
    return findBehind(tokens, classifier.to) ?? { head: from, to: classifier.to, isPlural: true };
  };

  function findBehind(tokens: readonly Token[], at: number): CountedNoun | undefined {
    for (let head = at; head < at + reach; head++) {
      if (tokens[head]?.kind !== 'word' || isOther(tokens, head)) return undefined;
      const noun = readNoun(tokens, head);
      const isClear = noun && (head === at || noun.to > head + 1);
      if (isClear) return noun;
    }
    return undefined;
  }

  function readNoun(tokens: readonly Token[], head: number): CountedNoun | undefined {
    let to = head;
    for (let next = nouns.match(tokens, to); next && !isOther(tokens, to); next = nouns.match(tokens, to)) to = next.to;
    return to > head ? { head, to, isPlural: true } : undefined;
  }

  /** A function word at least as long as the noun or classifier there. */
  function isOther(tokens: readonly Token[], at: number): boolean {
    const other = functionWords.match(tokens, at)?.to ?? at;
    const noun = nouns.match(tokens, at)?.to ?? classifiers.match(tokens, at)?.to ?? at;
    return other > at && other >= noun;
  }
}
