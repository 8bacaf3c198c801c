import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createGazetteer } from '../../../src/pipeline/mentions/create-gazetteer.ts';
import { createMentionFinder } from '../../../src/pipeline/mentions/create-mention-finder.ts';
import { createEntity } from '../../support/create-entity.ts';

const lexicon = loadLexicon('en');
const north = createEntity({ id: 'north-isle', names: { en: 'North Isle' } });
const south = createEntity({ id: 'south-isle', names: { en: 'South Isle' } });
const assemblyOf = (id: string, beside: typeof north) =>
  createEntity({
    id,
    type: 'organisation',
    names: { en: `Assembly of the ${beside.names['en']}` },
    inContext: { with: beside.id, names: { en: ['Assembly'] } },
  });
const plain = createEntity({ id: 'world-assembly', type: 'organisation', names: { en: 'Assembly' } });

/** The entity of the word “Assembly”, whatever the order of the glossary. */
function findAssembly(text: string, entities: readonly (typeof north)[]): (string | undefined)[] {
  return [entities, entities.toReversed()].map((list) => {
    const find = createMentionFinder(createGazetteer(list, lexicon, createPlaceNames()), lexicon);
    return find(text, [{ start: 0, end: text.length }], []).find((mention) => mention.text === 'Assembly')?.entity;
  });
}

describe('a name that means one thing in context and another without', () => {
  const all = [north, south, plain, assemblyOf('assembly-north', north), assemblyOf('assembly-south', south)];

  it.each([
    ['The Assembly met on the North Isle.', 'assembly-north'],
    ['On the South Isle the Assembly met.', 'assembly-south'],
    ['The Assembly met.', 'world-assembly'],
  ])('is read by what else is named: %s', (text, entity) => {
    expect(findAssembly(text, all)).toEqual([entity, entity]);
  });

  it('names nothing where its context is missing and nothing else has it', () => {
    expect(findAssembly('The Assembly met.', [north, assemblyOf('assembly-north', north)])).toEqual([
      undefined,
      undefined,
    ]);
  });
});
