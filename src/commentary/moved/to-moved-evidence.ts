import type { Briefing } from '../../model/briefing.ts';
import type { Recorded } from '../../model/evidence-record.ts';
import type { Rights } from '../../model/rights.ts';
import { toWords, type Words } from '../../views/words.ts';
import type { Evidence } from '../evidence.ts';
import type { AuthoredReference } from '../record/list-references.ts';
import type { Moved } from './find-moved.ts';

/** What a component named that has moved. */
export type MovedReference = Pick<AuthoredReference, 'kind' | 'text' | 'lang' | 'quoted'>;

/** Evidence of a commentary that has moved, as its page says it. */
export interface MovedEvidence {
  /** Counts from 1, in the order in which they are first named. */
  readonly number: number;
  readonly reference: MovedReference;
  /** What its source said, and when that was recorded. */
  readonly recorded: Recorded;
  /** The words as they were: those quoted, the figure, the name; absent where they may not be shown. */
  readonly words?: Words;
  /** The sentence they stood in; absent where it may not be shown, and for names. */
  readonly sentence?: Words;
  /** The document, where it is still there. */
  readonly briefing?: Briefing;
}

/**
 * What has moved, each thing once. What was recorded of a document that is not shown whole is not shown at all: nobody can
 * tell any more whether it may be. A document that is gone has no rights of its own; `team` are those of all.
 */
export function toMovedEvidence(
  moved: readonly (Pick<Moved, 'recorded'> & { readonly reference: MovedReference })[],
  { briefings }: Evidence,
  team: Rights,
): MovedEvidence[] {
  const unique = new Map(moved.map((one) => [toMovedKey(toReference(one.reference)), one]));
  return [...unique.values()].map(({ reference, recorded }, index) => {
    const briefing = recorded.kind === 'entity' ? undefined : briefings.get(recorded.briefing);
    const isFree = recorded.kind === 'entity' || (briefing ? !briefing.limits : team === 'full');
    return {
      number: index + 1,
      reference: toReference(reference),
      recorded,
      ...(isFree && toShown(recorded)),
      ...(briefing && { briefing }),
    };
  });
}

/** Tells what has moved apart. */
export function toMovedKey({ kind, text, lang, quoted }: MovedReference): string {
  return JSON.stringify([kind, text, lang, quoted]);
}

function toReference({ kind, text, lang, quoted }: MovedReference): MovedReference {
  return { kind, text, ...(lang !== undefined && { lang }), ...(quoted !== undefined && { quoted }) };
}

function toShown(recorded: Recorded): Pick<MovedEvidence, 'words' | 'sentence'> {
  const { lang, words } = recorded;
  if (recorded.kind === 'entity') return { words: toWords(words, lang) };
  if (recorded.kind === 'figure') {
    const sentence = toWords(recorded.sentence, lang);
    // Without its facts nobody can tell whether words outside it bound it: then the sentence alone may say it.
    const { said = recorded.facts ? words : recorded.sentence } = recorded;
    return { words: toWords(said, lang), sentence };
  }
  return { words: toWords(recorded.quoted ?? words, lang), sentence: toWords(words, lang) };
}
