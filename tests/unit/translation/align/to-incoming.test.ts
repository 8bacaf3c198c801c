import { describe, expect, it } from 'vitest';
import type { SegmentId } from '../../../../src/model/segment.ts';
import type { AlignedBead } from '../../../../src/translation/align/align-translation.ts';
import { toIncoming } from '../../../../src/translation/align/to-incoming.ts';

const bead = (source: string[], target: string[], isSure = true): AlignedBead => ({
  source: source.map((text, at) => ({ id: `s-${at}` as SegmentId, text })),
  target,
  certainty: isSure ? 0.99 : 0.214,
  isSure,
});
const origin = { file: 'ada.txt', date: '2026-11-22' };
const provenance = 'provenance: human translation by Ada Rossi, from ada.txt, aligned 2026-11-22';
const bring = (...beads: AlignedBead[]) => toIncoming(beads, { ...origin, by: 'Ada Rossi' });

describe('aligned sentences', () => {
  it('come in as the work of their translator where they are sure', () => {
    expect(bring(bead(['Uno.'], ['One.'])).incoming).toEqual([
      { source: 'Uno.', target: 'One.', isDraft: false, comments: [provenance] },
    ]);
  });

  it('come in as drafts that say their certainty where they are not', () => {
    expect(bring(bead(['Uno.'], ['One.'], false)).incoming).toMatchObject([
      { isDraft: true, comments: [`${provenance}; alignment uncertain (0.21)`] },
    ]);
  });

  it('keep a name or a file typed over several lines to the one line of its comment', () => {
    const typed = { file: 'a\nnote: b.txt', date: '2026-11-22', by: 'Ada\nreviewed: Eve' };
    expect(toIncoming([bead(['Uno.'], ['One.'])], typed).incoming[0]?.comments).toEqual([
      'provenance: human translation by Ada reviewed: Eve, from a note: b.txt, aligned 2026-11-22',
    ]);
  });

  it('name no translator where none is known', () => {
    expect(toIncoming([bead(['Uno.'], ['One.'])], origin).incoming[0]?.comments).toEqual([
      'provenance: human translation, from ada.txt, aligned 2026-11-22',
    ]);
  });

  it('put several into one entry', () => {
    expect(bring(bead(['Uno.'], ['One.', 'And so.'])).incoming).toMatchObject([{ target: 'One. And so.' }]);
  });

  it('stand at the first of several sentences of the document', () => {
    expect(bring(bead(['Uno.', 'Due.'], ['One, two.'])).incoming).toEqual([
      { source: 'Uno.', target: 'One, two.', isDraft: false, comments: [provenance] },
      { source: 'Due.', target: '', isDraft: false, comments: [], isJoined: true },
    ]);
  });

  it('bring nothing for a sentence without a translation', () => {
    expect(bring(bead(['Uno.'], []))).toEqual({ incoming: [], homeless: [] });
  });

  it('are a comment of the translation before where they stand for nothing', () => {
    const { incoming } = bring(bead(['Uno.', 'Due.'], ['One, two.']), bead(['Tre.'], []), bead([], ['A.', 'B.']));
    expect(incoming.map(({ comments }) => comments)).toEqual([[provenance, 'added: A.', 'added: B.'], []]);
  });

  it('are told apart where nothing stands before them', () => {
    expect(bring(bead([], ['By Ada Rossi.']), bead(['Uno.'], ['One.'])).homeless).toEqual(['By Ada Rossi.']);
  });
});
