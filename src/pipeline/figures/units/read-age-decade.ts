import type { QuantityDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable, type PhraseTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

/** Words between the owner and the decade, with a hyphen: “in their early to mid-20s”. */
const reach = 5;

/** Returns a test of decades of somebody's age: “in **his** 60s”, two digits behind a word of owning. */
export function createAgeDecadeTest({ dates }: FigureLexicon): (tokens: readonly Token[], at: number) => boolean {
  const owners = createWordTable(dates.ageOwners);
  const parts = createWordTable(dates.ageParts);
  return (tokens, at) => {
    const isDecade = /^[1-9]0$/u.test(tokens[at]?.text ?? '');
    if (dates.ageOwners.length === 0 || !isDecade) return false;
    return isOwned(tokens, at, owners, parts);
  };
}

function isOwned(tokens: readonly Token[], at: number, owners: PhraseTable<true>, parts: PhraseTable<true>): boolean {
  for (let back = at - 1; back >= at - reach; back--) {
    if (owners.match(tokens, back)) return true;
    if (tokens[back]?.kind === 'word' && !parts.match(tokens, back)) return false;
  }
  return false;
}

/** Returns a reader of such a decade as the years of age it covers: “his 60s” are [60, 69]. */
export function createAgeDecadeReader(lexicon: FigureLexicon) {
  const isAgeDecade = createAgeDecadeTest(lexicon);
  const suffixes = createWordTable(lexicon.dates.decadeSuffixes);

  return (tokens: readonly Token[], at: number): QuantityDraft | undefined => {
    if (!isAgeDecade(tokens, at)) return undefined;
    const suffix = isGlued(tokens, at + 1) ? suffixes.match(tokens, at + 1) : undefined;
    const low = Number(tokens[at]?.text);
    const plain = { from: at, scale: 1, ratio: 1, isApproximate: true, isAmbiguous: false, isBare: false };
    return suffix && { ...plain, kind: 'measure', to: suffix.to, value: [low, low + 9], unit: 'a' };
  };
}
