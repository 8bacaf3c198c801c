import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../src/glossary/candidates/to-candidate.ts';
import { toDraft } from '../../../../src/glossary/candidates/to-draft.ts';
import { readEntity } from '../../../../src/glossary/read-entity.ts';

const board: Candidate = {
  name: 'Ente Porti',
  id: 'ente-porti',
  type: 'organisation',
  documents: 3,
  mentions: 5,
  names: { it: ['Ente Porti', 'Ente: "Porti" #1'], ro: ['Consiliul Porturilor'] },
  spellings: ['Ente Porti', 'Consiliul Porturilor'],
  short: [],
  places: [],
};
const answers = { name: 'Ports Board', definition: 'A board that runs ports.' };

describe('toDraft', () => {
  it('asks for what only a person knows, and does not build before', () => {
    const draft = toDraft(board);
    expect(draft).toContain('What is its name in English?');
    expect(draft).toContain('Who or what is this?');
    expect(() => readEntity('ente-porti', draft)).toThrow(/“names\.en”/u);
    expect(() => readEntity('ente-porti', toDraft(board, { name: 'Ports Board' }))).toThrow(/the body is empty/u);
  });

  it('makes an entry of the answers and of the names as the documents have them', () => {
    expect(readEntity('ente-porti', toDraft(board, answers))).toEqual({
      id: 'ente-porti',
      type: 'organisation',
      names: { en: 'Ports Board', it: 'Ente Porti', ro: 'Consiliul Porturilor' },
      aliases: { it: ['Ente: "Porti" #1'] },
      standsForNote: {},
      definitions: {},
      definition: 'A board that runs ports.',
    });
  });

  it.each([
    [
      'a person in Latin letters keeps the name',
      { type: 'person', name: 'Ada Marsh', names: { ro: ['Ada Marsh'] } },
      'en: Ada Marsh',
    ],
    [
      'an English name is taken from the documents',
      { names: { en: ['Ports Board'], it: ['Ente Porti'] } },
      'en: Ports Board',
    ],
    [
      'a place that CLDR knows is named by its code',
      { code: { region: 'GE' }, names: { it: ['Georgia'] } },
      'code: { region: GE }',
    ],
  ] as const)('%s', (_, fields, line) => {
    const draft = toDraft({ ...board, ...fields } as Candidate);
    expect(draft).toContain(line);
    expect(draft).not.toContain('What is its name in English?');
  });

  it('asks for the English name of a person in other letters', () => {
    expect(toDraft({ ...board, type: 'person', name: 'Иван', names: { ru: ['Иван'] } })).toContain('en: null #');
  });
});
