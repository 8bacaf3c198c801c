import type { Draft, QuantityDraft } from '../draft.ts';
import type { FigureLexicon } from '../figure-lexicon.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';

/** Tokens between what is set against each other: “5 miljard euro in 2023, tegen 4 miljard”. */
const reach = 8;

/**
 * Returns a function that gives large numbers without a unit that of the figure they are set against: “1,58 miljard euro,
 * **tegen** 1,59 miljard”. `toStart` says where a figure starts with its words of comparison.
 */
export function createUnitSharer({ cues }: FigureLexicon) {
  const counterparts = createWordTable(cues.counterparts);

  return (tokens: readonly Token[], drafts: readonly Draft[], toStart: (draft: Draft) => number): Draft[] => {
    const ends = markEnds(tokens, counterparts);
    const shared: Draft[] = [];
    for (const draft of drafts) {
      const first = shared.at(-1);
      const word = ends.get(toStart(draft));
      const isNear = first !== undefined && word !== undefined && word.from - first.to <= reach;
      shared.push(isNear && isAlike(first, draft) ? withUnitOf(draft, first) : draft);
    }
    return shared;
  };
}

function isAlike(first: Draft, second: Draft): second is QuantityDraft {
  const isMeasured = first.kind === 'money' || first.kind === 'measure';
  return isMeasured && second.kind === 'count' && second.isBare && second.scale > 1;
}

function withUnitOf(draft: QuantityDraft, first: Draft): Draft {
  if (first.kind !== 'money' && first.kind !== 'measure') return draft;
  return { ...draft, kind: first.kind, isBare: false, ...(first.unit === undefined ? {} : { unit: first.unit }) };
}
