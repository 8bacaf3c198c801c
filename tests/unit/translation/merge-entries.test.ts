import { describe, expect, it } from 'vitest';
import { foldSpace } from '../../../src/translation/fold-space.ts';
import { type Incoming, mergeEntries } from '../../../src/translation/merge-entries.ts';
import type { PoEntry, PoFile } from '../../../src/translation/po/po-file.ts';

const blank = { isDraft: false, references: [], comments: [], extracted: [], flags: [] };
const entry = (source: string, rest: Partial<PoEntry> = {}): PoEntry => ({ ...blank, source, target: '', ...rest });
const poFile = (...entries: PoEntry[]): PoFile => ({ headers: {}, comments: [], entries, obsolete: [] });
const bring = (source: string, target: string, rest: Partial<Incoming> = {}): Incoming => ({
  source,
  target,
  isDraft: true,
  comments: ['provenance: an engine'],
  ...rest,
});
const counts = (filled: number, replaced: number, kept: number, unknown: number) => ({
  filled,
  replaced,
  kept,
  unknown,
});

describe('merging translations into a file', () => {
  const missing = entry('Uno.');
  const draft = entry('Uno.', {
    target: 'A one.',
    isDraft: true,
    comments: ['provenance: old', 'note: a slip', 'own'],
  });
  const stale = entry('Uno.', { target: 'A one.', isDraft: true, previous: 'Uno!' });
  const reviewed = entry('Uno.', { target: 'A one.' });

  it.each<[string, PoEntry, string, boolean, string, ReturnType<typeof counts>]>([
    ['fills a missing one', missing, 'One.', false, 'One.', counts(1, 0, 0, 0)],
    ['keeps a draft', draft, 'One.', false, 'A one.', counts(0, 0, 1, 0)],
    ['replaces a draft where that is wanted', draft, 'One.', true, 'One.', counts(0, 1, 0, 0)],
    ['keeps a stale one', stale, 'One.', false, 'A one.', counts(0, 0, 1, 0)],
    ['replaces a stale one where that is wanted', stale, 'One.', true, 'One.', counts(0, 1, 0, 0)],
    ['never replaces a reviewed one', reviewed, 'One.', true, 'A one.', counts(0, 0, 1, 0)],
    ['replaces nothing by nothing', draft, '', true, 'A one.', counts(0, 0, 0, 0)],
    ['replaces nothing by white space', draft, ' \n', true, 'A one.', counts(0, 0, 0, 0)],
  ])('%s', (_, standing, target, replaceDrafts, expected, expectedCounts) => {
    const { file, ...rest } = mergeEntries(poFile(standing), [bring('Uno.', target)], { replaceDrafts });
    expect(file.entries.map((merged) => merged.target)).toEqual([expected]);
    expect(rest).toEqual(expectedCounts);
  });

  it('finds a sentence whatever its white space, and leaves its words as the file has them', () => {
    const { file, filled } = mergeEntries(poFile(missing), [bring(' Uno.\n', 'One.')], { replaceDrafts: false });
    expect([filled, file.entries[0]?.source]).toEqual([1, 'Uno.']);
  });

  it('counts what the file has no sentence for', () => {
    const { file, ...rest } = mergeEntries(poFile(missing), [bring('Due.', 'Two.')], { replaceDrafts: true });
    expect(rest).toEqual(counts(0, 0, 0, 1));
    expect(file.entries).toEqual([missing]);
  });

  it('drops what was said of the old words, and keeps lines that mean nothing to it', () => {
    const { file } = mergeEntries(poFile(draft), [bring('Uno.', 'One.')], { replaceDrafts: true });
    expect(file.entries[0]?.comments).toEqual(['provenance: an engine', 'own']);
  });

  it('keeps the notes where the words stay and only their state changes', () => {
    const review = bring('Uno.', 'A one.', { isDraft: false, comments: ['reviewed: Ada, 2026-11-22'] });
    const { file, replaced } = mergeEntries(poFile(draft), [review], { replaceDrafts: true });
    expect(file.entries[0]).toMatchObject({
      isDraft: false,
      comments: ['reviewed: Ada, 2026-11-22', 'note: a slip', 'own'],
    });
    expect(replaced).toBe(1);
  });

  it('no longer calls stale what was translated anew', () => {
    const { file } = mergeEntries(poFile(stale), [bring('Uno.', 'One.')], { replaceDrafts: true });
    expect(file.entries[0]).not.toHaveProperty('previous');
  });

  it('marks as stale what was made for other words', () => {
    const { file } = mergeEntries(poFile(missing), [bring('Uno.', 'One!', { previous: 'Uno!' })], {
      replaceDrafts: false,
    });
    expect(file.entries[0]).toMatchObject({ target: 'One!', isDraft: true, previous: 'Uno!' });
  });

  it('leaves the very same translation as it is, with its provenance', () => {
    const { file, ...rest } = mergeEntries(poFile(draft), [bring('Uno.', 'A one.')], { replaceDrafts: true });
    expect(rest).toEqual(counts(0, 0, 1, 0));
    expect(file.entries).toEqual([draft]);
  });

  it('takes the first of two translations of one sentence', () => {
    const both = [bring('Uno.', 'One.'), bring('Uno.', 'Number one.')];
    const { file, ...rest } = mergeEntries(poFile(missing), both, { replaceDrafts: true });
    expect(file.entries[0]?.target).toBe('One.');
    expect(rest).toEqual(counts(1, 0, 1, 0));
  });
});

describe('merging a translation of several sentences', () => {
  const joined = [bring('Uno.', 'One and two.'), bring('Due.', '', { isJoined: true, comments: [] })];

  it('puts it into the first, and says so at the others', () => {
    const { file, filled } = mergeEntries(poFile(entry('Uno.'), entry('Due.')), joined, { replaceDrafts: false });
    expect(file.entries.map(({ target, comments }) => [target, comments])).toEqual([
      ['One and two.', ['provenance: an engine']],
      ['', ['joined']],
    ]);
    expect(filled).toBe(2);
  });

  it('takes nothing of it where one of them has a translation to keep', () => {
    const standing = [entry('Uno.'), entry('Due.', { target: 'Two.' })];
    const { file, ...rest } = mergeEntries(poFile(...standing), joined, { replaceDrafts: true });
    expect(file.entries).toEqual(standing);
    expect(rest).toEqual(counts(0, 0, 2, 0));
  });

  it('does not fill a sentence that a translation already says', () => {
    const standing = [
      entry('Uno.', { target: 'One and two.', isDraft: true }),
      entry('Due.', { comments: ['joined'] }),
    ];
    const { file, kept } = mergeEntries(poFile(...standing), [bring('Due.', 'Two.')], { replaceDrafts: false });
    expect(file.entries).toEqual(standing);
    expect(kept).toBe(1);
  });

  it('parts them again where both come with their own', () => {
    const standing = [
      entry('Uno.', { target: 'One and two.', isDraft: true }),
      entry('Due.', { comments: ['joined'] }),
    ];
    const parted = [bring('Uno.', 'One.'), bring('Due.', 'Two.')];
    const { file } = mergeEntries(poFile(...standing), parted, { replaceDrafts: true });
    expect(file.entries.map(({ target, comments }) => [target, comments])).toEqual([
      ['One.', ['provenance: an engine']],
      ['Two.', ['provenance: an engine']],
    ]);
  });
});

it('folds white space', () => {
  expect(foldSpace('\u00a0a \n\tb ')).toBe('a b');
});
