import type { Draft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { createNounFinder, toNounText } from './find-noun.ts';
import { toQuantity } from './measure.ts';

/**
 * Returns a reader of what an ordinal ranks: the noun behind it. Ordinals that are more often another word count only
 * after an article; those in names (“Seconda Guerra”, “Henric al IV-lea”) do not count.
 */
export function createRankedReader(lexicon: FigureLexicon) {
  const { findNext } = createNounFinder(lexicon);
  const articles = createWordTable(lexicon.units.articles);
  const references = createWordTable(lexicon.units.referencesBehind);

  return (tokens: readonly Token[], numeral: Numeral): Draft | undefined => {
    const { from, to, needs } = numeral;
    if (references.match(tokens, to)) return undefined;
    const noun = findNext(tokens, skipCompound(tokens, to));
    const lacksNoun = needs !== 'nothing' && !noun;
    const lacksArticle = needs === 'unit' && articles.match(tokens, from - 1)?.to !== from;
    const isName = noun !== undefined && isCapital(tokens[from]) && isCapital(tokens[noun.head]);
    if (lacksNoun || lacksArticle || isName || isRegnal(tokens, numeral)) return undefined;
    const draft = toQuantity(numeral, noun?.to ?? to, 'ordinal');
    return noun ? { ...draft, unit: toNounText(tokens, noun) } : draft;
  };
}

/** “The third-**biggest** exporter”. */
function skipCompound(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at];
  const isJoint = hyphen !== undefined && isHyphen(hyphen) && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isJoint && tokens[at + 1]?.kind === 'word' ? at + 2 : at;
}

/** “Henric al IV-lea”: a Roman numeral behind a name is part of it. */
function isRegnal(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return isCapital(tokens[from - 1]) && tokens.slice(from, to).some(({ text }) => /^[IVXLC]+$/u.test(text));
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
