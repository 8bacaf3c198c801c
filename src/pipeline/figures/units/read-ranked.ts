import type { Draft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import { isCapital, isGlued, type Token } from '../tokens/tokenise.ts';
import { createNounFinder, toNounText } from './find-noun.ts';
import { toQuantity } from './measure.ts';

/** Between an ordinal and the noun it names. */
const mostAdjectives = 4;

/**
 * Returns a reader of what an ordinal ranks: the noun behind it. Ordinals that are more often another word count only
 * after an article; those in names (“Seconda Guerra”, “Henric al IV-lea”) do not count.
 */
export function createRankedReader(lexicon: FigureLexicon) {
  const { findNext } = createNounFinder(lexicon);
  const articles = createWordTable(lexicon.units.articles);
  const { adjectiveEndings } = lexicon.units.counted;
  const references = createWordTable(lexicon.units.referencesBehind);
  const named = createWordTable(lexicon.units.rankedNames);
  const functionWords = createWordTable(lexicon.units.functionWords);
  const occasions = createWordTable(lexicon.numbers.occasions);
  const placings = createWordTable(lexicon.numbers.placings);

  return (tokens: readonly Token[], numeral: Numeral): Draft | undefined => {
    const { from, to, needs } = numeral;
    if (references.match(tokens, to) || isNamed(tokens, to)) return undefined;
    const own = readOccasion(tokens, numeral) ?? readPlace(tokens, numeral);
    if (own) return own;
    const noun = findNext(tokens, skipCompound(tokens, to));
    const lacksNoun = needs !== 'nothing' && !noun;
    const lacksArticle = needs === 'unit' && articles.match(tokens, from - 1)?.to !== from;
    const isName = noun !== undefined && isCapital(tokens[from]) && isCapital(tokens[noun.head]);
    if (lacksNoun || lacksArticle || isName || isRegnal(tokens, numeral)) return undefined;
    const draft = toQuantity(numeral, noun?.to ?? to, 'ordinal');
    return noun ? { ...draft, unit: toNounText(tokens, noun) } : draft;
  };

  /** “The third **time**”; the first is no figure. */
  function readOccasion(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    if (!(Number(numeral.value) > 1)) return undefined;
    const occasion = occasions.match(tokens, numeral.to);
    if (!occasion && isBehindOccasion(tokens, numeral)) return toQuantity(numeral, numeral.to, 'ordinal');
    if (!occasion) return undefined;
    const unit = tokens[occasion.to - 1]?.text ?? '';
    return { ...toQuantity(numeral, occasion.to, 'ordinal'), unit };
  }

  /** “po **raz** trzeci”. */
  function isBehindOccasion(tokens: readonly Token[], { from, to }: Numeral): boolean {
    const isLast = tokens[to]?.kind !== 'word' || !findNext(tokens, to);
    return isLast && occasions.match(tokens, from - 1)?.to === from;
  }

  /** “**Finished** third in the race”. */
  function readPlace(tokens: readonly Token[], numeral: Numeral): Draft | undefined {
    const isPlaced = [1, 2].some((back) => placings.match(tokens, numeral.from - back)?.to === numeral.from);
    const isLast = functionWords.match(tokens, numeral.to) !== undefined || tokens[numeral.to]?.kind !== 'word';
    return isPlaced && isLast && Number(numeral.value) > 1 ? toQuantity(numeral, numeral.to, 'ordinal') : undefined;
  }

  /** “47-ма окрема механізована **бригада**”. */
  function isNamed(tokens: readonly Token[], at: number): boolean {
    for (let next = at; next <= at + mostAdjectives; next++) {
      if (named.match(tokens, next)) return true;
      const key = tokens[next]?.key ?? '';
      if (!adjectiveEndings.some((ending) => key.endsWith(ending))) return false;
    }
    return false;
  }
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
