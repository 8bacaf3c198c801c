import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../scripts/find/make-index.ts';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { openTable } from '../../../src/find/sorted-table.ts';
import { unpackPlaces } from '../../../src/find/word-places.ts';
import { createProject } from '../../support/create-project.ts';

describe('makeIndex', () => {
  it('knows where each word and each id stands, and gives the same twice', () => {
    const { root } = createProject({
      'seeds/a.txt': 'Il porto ha speso 3 milioni di euro. Il molo è nuovo.',
      'seeds/a.yml': 'lang: it\n',
      'seeds/b.txt': 'Il molo è nuovo. La nave resta al molo.',
      'seeds/b.yml': 'lang: it\n',
    });
    expect(ingest({ root }).faults).toEqual([]);
    const index = makeIndex(root);
    const words = openTable(index.words.get('it') ?? expect.fail('there is no Italian'));
    const listPassages = (word: string) => unpackPlaces(words.get(word)).map(([passage]) => passage);
    // The glossary's only entry comes first.
    expect(listPassages('porto')).toEqual([1]);
    expect(listPassages('molo')).toEqual([2, 3, 4]);
    expect(listPassages('faro')).toEqual([]);
    const ids = openTable(index.ids);
    const counts = ids.keys.map((id) => [id.slice(0, 2), ids.get(id).length]);
    expect(counts).toEqual([
      ['f-', 1],
      ['s-', expect.any(Number)],
      ['s-', expect.any(Number)],
      ['s-', expect.any(Number)],
    ]);
    expect(counts.map(([, count]) => count).sort()).toEqual([1, 1, 1, 2]);
    expect(makeIndex(root)).toEqual(index);
  });
});
