import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/commentary/check-references.ts';
import { toEvidence } from '../../../src/commentary/evidence.ts';
import { findCitations } from '../../../src/commentary/find-citations.ts';
import { findNotes } from '../../../src/commentary/find-notes.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { createDocument } from '../../support/create-document.ts';
import { createEntity } from '../../support/create-entity.ts';

const port = (mention: string) => [{ id: mention, text: 'porto', entity: 'port' }];
const evidence = toEvidence({
  briefings: [
    createDocument('a', 'it', [
      { id: 's-one', text: 'Nulla.' },
      {
        id: 's-two',
        text: 'Il porto ha 12 navi.',
        mentions: port('m-a'),
        figures: [{ id: 'f-ships', text: '12 navi', value: 12, unit: 'navi' }],
      },
      { id: 's-three', text: 'Il porto chiude.', mentions: port('m-b') },
    ]),
    createDocument('b', 'it', [{ id: 's-four', text: 'Un porto.', mentions: port('m-c') }]),
  ],
  translations: [],
  entities: [createEntity({ id: 'port' as never, names: { en: 'Port' } })],
});
const note = (on: string) => `<Note on="${on}">\n\nWords.\n\n</Note>`;
const find = (text: string) =>
  findNotes(toTree(text), evidence).map(({ briefing, segment }) => `${briefing}#${segment}`);

describe('a note stands', () => {
  it.each([
    ['beside the sentence it is on', 's-one', ['a#s-one']],
    ['beside the sentence of its figure', 'f-ships', ['a#s-two']],
    ['beside the first sentence that names its entity, in each document', 'port', ['a#s-two', 'b#s-four']],
    ['where its briefing says, where it names one', 'a#s-three', ['a#s-three']],
    ['nowhere, where there is no such sentence', 's-none', []],
    ['nowhere, where no document names the entity', 'bridge', []],
  ])('%s', (_, on, places) => {
    expect(find(note(on))).toEqual(places);
  });
});

it('other components are no notes, and notes keep the order of the text', () => {
  expect(find(`<Quote segment="s-one" />\n\n${note('s-three')}\n\n${note('s-one')}`)).toEqual(['a#s-three', 'a#s-one']);
});

it('a note on a figure cites its sentence, one on an entity cites none', () => {
  const cited = findCitations(toTree(`${note('f-ships')}\n\n${note('port')}`), evidence);
  expect(cited.map(({ segment, figures }) => [segment.id, figures.map(({ id }) => id)])).toEqual([
    ['s-two', ['f-ships']],
  ]);
});

it.each([
  ['s-on', 'unknown-segment'],
  ['f-ship', 'unknown-figure'],
  ['ports', 'unknown-entity'],
])('a note on “%s”, which is nothing, is said to be the fault %s', (on, ruleId) => {
  expect(checkReferences(toTree(note(on)), evidence).map((fault) => fault.ruleId)).toEqual([ruleId]);
});

it.each(['s-one', 'f-ships', 'port'])('a note on “%s” is in order', (on) => {
  expect(checkReferences(toTree(note(on)), evidence)).toEqual([]);
});
