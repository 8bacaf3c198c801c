import { describe, expect, it } from 'vitest';
import { findNotesOn } from '../../../src/commentary/find-commentary-on.ts';
import { listNotesOn } from '../../../src/views/notes-on.ts';

const commentary = (slug: string, ...noted: string[]) => ({
  ...{ slug, noted, title: slug, summary: 'S.', authors: ['A'], date: '2026-01-02', lang: 'en' },
  ...{ citations: [], notes: [], moved: [] },
});
const all = [commentary('a', 'f-ships', 'port', 's-one'), commentary('b', 'yard#f-ships'), commentary('c', 's-one')];
const gathered = new Map([
  ['a', ['f-ships', 'port', 's-one', 'f-ships'].map((on, index) => ({ on, words: `a${index}` }))],
  ['b', [{ on: 'yard#f-ships', words: 'b0' }]],
  ['c', [{ on: 's-one', words: 'c0' }]],
]);

describe('the commentaries with notes on', () => {
  it.each([
    ['f-ships', ['a', 'b']],
    ['port', ['a']],
    ['f-ship', []],
    ['yard', []],
  ])('%s', (id, slugs) => {
    expect(findNotesOn(id, all).map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('the notes on', () => {
  it.each([
    ['f-ships', ['a0', 'a3', 'b0']],
    ['port', ['a1']],
    ['yard', []],
  ])('%s are all of them, in the order of the commentaries, and do not say again what they are on', (id, words) => {
    const found = listNotesOn(id, all, gathered);
    expect(found.map((note) => note.words)).toEqual(words);
    expect(found.every((note) => !('about' in note))).toBe(true);
  });
});
