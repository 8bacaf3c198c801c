import { datedNames } from '../../../data/dated-names.ts';
import type { Place } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

const capital = /^\p{Lu}\p{Ll}/u;
const year = /^(?:19|20)\p{Nd}{2}$/u;
const lowerCase = /^\p{Ll}/u;
/** Words of fewer letters have no capital in a headline. */
const shortWord = 3;
/** Where nouns have a capital, so do those of large numbers: “ein paar Hundert”. */
const firstNoun = 100;

/**
 * Returns a finder of number words that are a name or part of one: those of the language's list, and those with a capital
 * within a sentence whose other words have none: “the Six Nations”, “il Movimento Cinque Stelle”.
 */
export function createNumberNameFinder({ numbers, spelled, units }: FigureLexicon) {
  const names = createPhraseTable(
    numbers.names.map((name) => [name, true] as const),
    { isCaseSensitive: true },
  );
  const dated = createPhraseTable(
    datedNames.map((name) => [name, true] as const),
    { isCaseSensitive: true },
  );
  const cardinals = createPhraseTable([...Object.entries(numbers.cardinals), ...spelled.cardinals]);
  const articles = createWordTable(numbers.articles);
  const functionWords = createWordTable(units.functionWords);
  const hasCapitalNouns = units.counted.noun === 'capital';

  return (tokens: readonly Token[]): readonly Place[] => {
    const places: Place[] = [];
    let isPlain: boolean | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const name = names.match(tokens, at) ?? readDated(tokens, at);
      const isNumber = name === undefined && isCapitalNumber(tokens, at);
      if (isNumber) isPlain ??= isPlainSentence(tokens);
      if (name || (isNumber && isPlain)) places.push({ from: at, to: name?.to ?? at + 1 });
    }
    return places;
  };

  /** “Euro **2024**”. */
  function readDated(tokens: readonly Token[], at: number): { to: number } | undefined {
    const name = dated.match(tokens, at);
    return name && year.test(tokens[name.to]?.text ?? '') ? { to: name.to + 1 } : undefined;
  }

  /** Whether a word that may have a capital has none: in a headline in English all do. */
  function isPlainSentence(tokens: readonly Token[]): boolean {
    return tokens.some(
      ({ kind, text }, at) =>
        kind === 'word' && text.length >= shortWord && lowerCase.test(text) && !functionWords.match(tokens, at),
    );
  }

  function isCapitalNumber(tokens: readonly Token[], at: number): boolean {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token?.kind !== 'word' || !capital.test(token.text)) return false;
    const value = cardinals.match(tokens, at)?.value;
    if (value === undefined || articles.match(tokens, at) || (hasCapitalNouns && value >= firstNoun)) return false;
    return before.kind !== 'other' || (isHyphen(before) && isGlued(tokens, at)) || isElided(tokens, at - 1);
  }
}

/** “l'**Otto**”: an apostrophe behind an article. */
function isElided(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "'" || tokens[at]?.text === '’'
    ? isGlued(tokens, at) && tokens[at - 1]?.kind === 'word'
    : false;
}
