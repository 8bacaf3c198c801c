import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PoEntry, PoFile } from '../../../src/translation/po/po-file.ts';
import { updatePo } from '../../../src/translation/update-po.ts';

const entry = (source: string, target: string, more: Partial<PoEntry> = {}): PoEntry => ({
  source,
  target,
  isDraft: false,
  references: ['seeds/a.txt:1'],
  comments: [],
  extracted: [],
  flags: [],
  ...more,
});
const file = (entries: PoEntry[], obsolete: PoEntry[] = []): PoFile => ({
  headers: { Language: 'en' },
  comments: [],
  entries,
  obsolete,
});
const segments = (...texts: string[]) => texts.map((text, at) => ({ text, reference: `seeds/a.txt:${at + 1}` }));
const said = ({ source, target, isDraft, previous }: PoEntry) => ({ source, target, isDraft, previous });

describe('a document whose words changed', () => {
  const memory = file([
    entry('Il porto ha chiuso martedì.', 'The port closed on Tuesday.', { comments: ['reviewed: A. Reader'] }),
    entry('Nessuno è stato ferito.', 'No one was hurt.', { isDraft: true }),
  ]);

  test('keeps every translation and state when a paragraph is put before all others', () => {
    const after = updatePo(memory, segments('Un titolo nuovo.', ...memory.entries.map(({ source }) => source)));
    expect(after.entries.slice(1)).toEqual([
      { ...memory.entries[0], references: ['seeds/a.txt:2'] },
      { ...memory.entries[1], references: ['seeds/a.txt:3'] },
    ]);
    expect(after.entries[0]).toMatchObject({ source: 'Un titolo nuovo.', target: '', isDraft: false });
    expect(after.obsolete).toEqual([]);
  });

  test('gives a changed sentence its old translation as a draft that names the old words', () => {
    const { entries } = updatePo(memory, segments('Il porto ha chiuso mercoledì.', 'Nessuno è stato ferito.'));
    expect(entries[0]).toMatchObject({
      source: 'Il porto ha chiuso mercoledì.',
      target: 'The port closed on Tuesday.',
      isDraft: true,
      previous: 'Il porto ha chiuso martedì.',
      comments: ['reviewed: A. Reader'],
    });
  });

  test('goes on naming the words that were translated when the sentence changes again', () => {
    const once = updatePo(memory, segments('Il porto ha chiuso mercoledì.'));
    const twice = updatePo(once, segments('Il vecchio porto ha chiuso mercoledì.'));
    expect(twice.entries[0]?.previous).toBe('Il porto ha chiuso martedì.');
  });

  test('has a translation as it was reviewed when the words it was made for are back, and its draft no more', () => {
    const [first] = memory.entries;
    const once = updatePo(memory, segments('Il porto ha chiuso mercoledì.'));
    const back = updatePo(once, segments(first?.source ?? ''));
    expect(back.entries.map(said)).toEqual([first].flatMap((one) => one ?? []).map(said));
    expect(back.obsolete.map(({ source }) => source)).toEqual(['Nessuno è stato ferito.']);
  });

  test('keeps what a translator wrote for the changed words when the old ones are back', () => {
    const once = updatePo(memory, segments('Il porto ha chiuso mercoledì.'));
    const written = { ...once, entries: once.entries.map((one) => ({ ...one, target: 'It closed on Wednesday.' })) };
    const back = updatePo(written, segments('Il porto ha chiuso martedì.'));
    expect(back.entries[0]).toMatchObject({ target: 'The port closed on Tuesday.', isDraft: false });
    expect(back.obsolete.map(({ target }) => target)).toContain('It closed on Wednesday.');
  });

  test('brings an obsolete draft back to the words it was made for, and as no more than a draft', () => {
    const stale = entry('Il porto ha chiuso mercoledì.', 'The port closed on Tuesday.', {
      isDraft: true,
      previous: 'Il porto ha chiuso martedì.',
    });
    const { entries, obsolete } = updatePo(file([], [stale]), segments('Il porto ha chiuso martedì.'));
    expect(entries.map(said)).toEqual([
      { source: stale.previous, target: stale.target, isDraft: true, previous: undefined },
    ]);
    expect(obsolete).toEqual([]);
  });

  test('gives a draft to the words it was made for rather than to others like them', () => {
    const stale = entry('Il porto ha chiuso mercoledì.', 'The port closed on Tuesday.', {
      isDraft: true,
      previous: 'Il porto ha chiuso martedì.',
    });
    const { entries } = updatePo(file([stale]), segments('Il porto ha chiuso giovedì.', 'Il porto ha chiuso martedì.'));
    expect(entries.map(({ target }) => target)).toEqual(['', 'The port closed on Tuesday.']);
  });

  test('takes a translation reviewed for the new words as made for these', () => {
    const reviewed = entry('Il porto ha chiuso mercoledì.', 'It closed on Wednesday.', {
      previous: 'Il porto ha chiuso.',
    });
    const { entries } = updatePo(file([reviewed]), segments('Il porto ha chiuso giovedì.'));
    expect(entries[0]).toMatchObject({ previous: reviewed.source, isDraft: true });
  });

  test('comes back whole after whatever was edited, deleted and restored between', () => {
    const original = [
      entry('Il porto ha chiuso martedì.', 'The port closed on Tuesday.', { comments: ['reviewed: A. Reader'] }),
      entry('Il porto ha chiuso martedì sera.', 'The port closed on Tuesday evening.', { isDraft: true }),
      entry('Nessuno è stato ferito.', 'No one was hurt.'),
      entry('Le scuole riaprono lunedì.', 'The schools open on Monday.', { isDraft: true }),
    ];
    const words = original.map(({ source }) => source);
    const others = ['Il porto ha chiuso ieri.', 'Il porto non ha chiuso ieri.', 'Le scuole riaprono ieri.', 'Piove.'];
    const trails = fc.array(fc.shuffledSubarray([...words, ...others]), { maxLength: 6 });
    fc.assert(
      fc.property(trails, (trail) => {
        const after = trail.reduce((memory, texts) => updatePo(memory, segments(...texts)), file(original));
        expect(updatePo(after, segments(...words)).entries.map(said)).toEqual(original.map(said));
      }),
      { numRuns: 500 },
    );
  });

  test('does not give a translation to a sentence that says something else', () => {
    const { entries, obsolete } = updatePo(memory, segments('Le scuole riaprono lunedì mattina.'));
    expect(entries.map(said)).toEqual([
      { source: 'Le scuole riaprono lunedì mattina.', target: '', isDraft: false, previous: undefined },
    ]);
    expect(obsolete.map(({ target }) => target)).toEqual(['The port closed on Tuesday.', 'No one was hurt.']);
  });

  test('brings an obsolete translation back, reviewed as it was, when its words are back', () => {
    const without = updatePo(memory, segments('Nessuno è stato ferito.'));
    expect(without.obsolete.map(({ source }) => source)).toEqual(['Il porto ha chiuso martedì.']);
    const back = updatePo(without, segments(...memory.entries.map(({ source }) => source)));
    expect(back.entries.map(said)).toEqual(memory.entries.map(said));
    expect(back.obsolete).toEqual([]);
  });

  test('keeps a comment that stands on a sentence without a translation', () => {
    const noted = file([entry('Nessuno è stato ferito.', '', { comments: ['ask the author'] })]);
    expect(updatePo(noted, segments('Altro.')).obsolete).toMatchObject([{ comments: ['ask the author'] }]);
  });

  test('forgets a sentence that is gone and that nobody ever wrote anything about', () => {
    expect(updatePo(file([entry('Uno.', '')]), segments('Due.')).obsolete).toEqual([]);
  });
});

test('a sentence said twice is one entry with both places', () => {
  const { entries } = updatePo(file([]), [
    { text: 'Uno.', reference: 'a:1' },
    { text: 'Due.', reference: 'a:1' },
    { text: 'Uno.', reference: 'a:7' },
  ]);
  expect(entries.map(({ source, references }) => [source, references])).toEqual([
    ['Uno.', ['a:1', 'a:7']],
    ['Due.', ['a:1']],
  ]);
});

test('nothing changes where the document did not', () => {
  const memory = updatePo(file([entry('Uno.', 'One.')]), segments('Uno.', '2023', 'Tre.'));
  expect(updatePo(memory, segments('Uno.', '2023', 'Tre.'))).toEqual(memory);
});

describe('sentences said in one translation', () => {
  const joined = file([
    entry('Il porto è chiuso.', 'The port is closed and no ship leaves.'),
    entry('Nessuna nave parte.', '', { comments: ['joined'] }),
  ]);

  test('stay together where they still follow each other', () => {
    const { entries } = updatePo(joined, segments('Titolo.', 'Il porto è chiuso.', 'Nessuna nave parte.'));
    expect(entries.slice(1).map(({ isDraft, comments }) => [isDraft, comments])).toEqual([
      [false, []],
      [false, ['joined']],
    ]);
  });

  test('come apart where another stands between them, and the translation of both is a draft again', () => {
    const { entries } = updatePo(joined, segments('Il porto è chiuso.', 'Piove.', 'Nessuna nave parte.'));
    expect(entries.map(({ isDraft, comments }) => [isDraft, comments])).toEqual([
      [true, []],
      [false, []],
      [false, []],
    ]);
  });

  test('stay together where the first of them has changed', () => {
    const { entries } = updatePo(joined, segments('Il porto è stato chiuso.', 'Nessuna nave parte.'));
    expect(entries.map(({ previous, comments }) => [previous, comments])).toEqual([
      ['Il porto è chiuso.', []],
      [undefined, ['joined']],
    ]);
  });

  test('leave a draft where the one that is said with it has changed or is gone', () => {
    for (const texts of [['Il porto è chiuso.', 'Nessun treno arriva.'], ['Il porto è chiuso.']]) {
      const { entries } = updatePo(joined, segments(...texts));
      expect(entries[0]).toMatchObject({ target: 'The port is closed and no ship leaves.', isDraft: true });
      expect(entries.every(({ comments }) => comments.length === 0)).toBe(true);
    }
  });

  test('leave no reviewed translation to come back that says one that is gone', () => {
    const changed = updatePo(joined, segments('Il porto è stato chiuso.', 'Nessuna nave parte.'));
    const alone = updatePo(changed, segments('Il porto è stato chiuso.'));
    for (const memory of [alone, changed, updatePo(joined, segments('Il porto è stato chiuso.'))])
      expect(updatePo(memory, segments('Il porto è chiuso.')).entries).toMatchObject([{ isDraft: true }]);
    const back = updatePo(changed, segments('Il porto è chiuso.', 'Nessuna nave parte.'));
    expect(back.entries.map(({ isDraft, comments }) => [isDraft, comments])).toEqual([
      [false, []],
      [false, ['joined']],
    ]);
  });

  test('come apart to the last of them where one in the midst is gone', () => {
    const chain = file([...joined.entries, entry('Nessun treno.', '', { comments: ['joined'] })]);
    const { entries } = updatePo(chain, segments('Il porto è chiuso.', 'Nessun treno.'));
    expect(entries.map(({ isDraft, comments }) => [isDraft, comments])).toEqual([
      [true, []],
      [false, []],
    ]);
  });
});
