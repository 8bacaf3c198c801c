import type { Evidence } from '../../commentary/evidence.ts';
import { findCitations } from '../../commentary/find-citations.ts';
import type { CommentaryRecord } from '../../commentary/find-commentary-on.ts';
import { findNoted, findNotes } from '../../commentary/find-notes.ts';
import { toTree } from '../../commentary/to-tree.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { GatheredNote } from '../../views/margin-notes.ts';
import { toSampleMoved } from './moved.ts';

const text =
  '<Quote segment="s-olives" /> <Cite segment="s-ferries" /> <Figure id="f-olives" /> <Figure id="f-price" /> <Sic segment="s-quay" words="45" /> <Chart figures="f-2029 f-2030 f-guild" /> <Note on="s-olives">Green olives are counted too.</Note>';

/** The notes of the commentary as they are rendered. */
export const gathered: readonly GatheredNote[] = [{ on: 's-olives', words: '<p>Green olives are counted too.</p>' }];

/** An invented commentary on the invented documents. */
export function toCommentary(evidence: Evidence, locale: Locale): CommentaryRecord {
  const tree = toTree(text);
  return {
    slug: 'sample-commentary',
    title: 'What the harvest says about the ferries',
    summary: 'An invented commentary.',
    authors: ['Ana Prado', 'I. Șțăâî'],
    date: '2032-06-10',
    lang: locale,
    citations: findCitations(tree, evidence),
    notes: findNotes(tree, evidence),
    noted: findNoted(tree),
    moved: toSampleMoved(evidence),
  };
}
