import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { createStemTest } from '../tokens/stem-test.ts';
import { toKey } from '../tokens/to-key.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { listQuotations, type Quotation } from './list-quotations.ts';

const bookMark = /^[《〈]$/u;
const sentenceMark = /^[.,;!?…]$/u;
/** Words of so few letters have no capital in a title. */
const shortWord = 2;

/**
 * Returns a finder of quotations that are a title or another name, whose numbers count nothing: “The 400 Blows”, the film
 * «I cento passi», 《三国演义》.
 */
export function createTitleFinder({ units, dates }: FigureLexicon) {
  const isNaming = createStemTest(units.titleStems.map(toKey));
  const functionWords = createWordTable(units.functionWords);
  const leading = createWordTable([...units.articles, ...dates.in, ...dates.since]);
  const hasCapitalNouns = units.counted.noun === 'capital';

  return (tokens: readonly Token[]): readonly Quotation[] => {
    const titles: Quotation[] = [];
    for (const quotation of listQuotations(tokens)) {
      const isNext = titles.at(-1)?.to === quotation.from - 3 && !isSaid(tokens, quotation);
      if (isNext || isTitle(tokens, quotation)) titles.push(quotation);
    }
    return titles;
  };

  function isTitle(tokens: readonly Token[], { from, to }: Quotation): boolean {
    if (bookMark.test(tokens[from - 1]?.text ?? '')) return true;
    if (isSaid(tokens, { from, to })) return false;
    if (isBesideNoun(tokens, from, to)) return true;
    if (tokens.slice(from, to).some(({ text, gap }, at) => sentenceMark.test(text) && (at > 0 || gap === '')))
      return false;
    const isOpen = /^[\p{Lu}\p{Nd}]/u.test(tokens[from]?.text ?? '');
    if (!isOpen || hasCapitalNouns) return false;
    return isAllCapital(tokens, from, to) || (/^\p{Lu}/u.test(tokens[from]?.text ?? '') && isLedTo(tokens, from - 2));
  }

  /** “the film ‘…’”, “a ‘…’ című regény”, “‘…’-elokuva”. */
  function isBesideNoun(tokens: readonly Token[], from: number, to: number): boolean {
    const [mark, part] = [tokens[to + 1], tokens[to + 2]];
    const behind = mark && isHyphen(mark) && isGlued(tokens, to + 2) ? part : mark;
    if (isNaming(behind?.key ?? '') || isNaming(tokens[from - 2]?.key ?? '')) return true;
    return isNaming(tokens[from - 3]?.key ?? '') && leading.match(tokens, from - 2)?.to === from - 1;
  }

  /** “A **Tale** of **Two** **Cities**”. */
  function isAllCapital(tokens: readonly Token[], from: number, to: number): boolean {
    // The first word of what someone said has a capital too.
    const words = tokens
      .slice(from + 1, to)
      .filter(
        ({ kind, text }, at) =>
          kind === 'word' && text.length > shortWord && !functionWords.match(tokens, from + 1 + at),
      );
    return words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  }

  /** Words someone said have a comma, a colon, a verb or a conjunction before them; a title has a preposition or an article. */
  function isLedTo(tokens: readonly Token[], at: number): boolean {
    return leading.match(tokens, at)?.to === at + 1;
  }
}

/** What is said as a sentence ends in its mark. */
function isSaid(tokens: readonly Token[], { to }: Quotation): boolean {
  return sentenceMark.test(tokens[to - 1]?.text ?? '');
}
