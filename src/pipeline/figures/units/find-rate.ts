import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { UnitTables } from './unit-table.ts';

const slash = /^[/⁄∕]$/u;

/**
 * Returns a finder of what a price is for, behind the currency: “/kg”, “a barrel”, “pe mia de metri cubi”. It gives the
 * token index behind it, or `at` where there is nothing of the kind.
 */
export function createRateFinder({ units, numbers, spelled, dates }: FigureLexicon, tables: UnitTables) {
  const openers = createWordTable(units.rates);
  const scales = createPhraseTable([...Object.entries(numbers.scales), ...spelled.scales]);
  const ago = createWordTable(dates.ago);
  const linkers = createWordTable([...units.linkers, ...units.scaleLinkers]);

  return (tokens: readonly Token[], at: number): number => {
    const mark = tokens[at];
    if (mark && slash.test(mark.text) && isGlued(tokens, at)) return endOfWord(tokens, at);
    const opener = openers.match(tokens, at);
    return (opener && findUnit(tokens, opener.to)) ?? at;
  };

  function findUnit(tokens: readonly Token[], at: number): number | undefined {
    const scale = scales.match(tokens, at);
    const linked = scale && (linkers.match(tokens, scale.to)?.to ?? scale.to);
    const unit = tables.words.match(tokens, linked ?? at) ?? tables.shorts.match(tokens, linked ?? at);
    if (!unit || !/^(?:measure|duration)$/u.test(unit.value.type)) return undefined;
    return ago.match(tokens, unit.to) ? undefined : unit.to;
  }
}

/** The unit behind a slash, with the stop of an abbreviation: “/buc.”. */
function endOfWord(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.kind !== 'word' || !isGlued(tokens, at + 1)) return at;
  const isShort = tokens[at + 2]?.text === '.' && isGlued(tokens, at + 2) && tokens[at + 3] !== undefined;
  return isShort && !/^\p{Lu}/u.test(tokens[at + 3]?.text ?? '') ? at + 3 : at + 2;
}
