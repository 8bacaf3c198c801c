import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChanges, isEmpty } from '../../../src/changes/find-changes.ts';
import { readRecord, toRecordText } from '../../../src/changes/read-record.ts';
import { replayRecords, toStates } from '../../../src/changes/to-states.ts';
import type { FigureState } from '../../../src/model/change-record.ts';
import { createDocument } from '../../support/create-document.ts';

const text = 'Il porto conta 12 navi e 30 gru, forse.';
const read = (figures: readonly object[], { slug = 'port', segment = 's-a' } = {}): FigureState[] =>
  toStates([createDocument(slug, 'it', [{ id: segment, text, figures: figures.map((figure) => ({ ...figure })) }])]);
const ships = { id: 'f-ships', text: '12 navi', value: 12, unit: 'navi', subject: 'navi' };
const cranes = { id: 'f-cranes', text: '30 gru', value: 30, unit: 'gru', subject: 'gru' };
const count = (before: readonly FigureState[], after: readonly FigureState[]) => {
  const { added, changed, withdrawn } = findChanges(before, after);
  return [added.length, changed.length, withdrawn.length];
};

describe('two states of the figures', () => {
  it.each([
    ['nothing, where both are the same', [ships, cranes], [ships, cranes], [0, 0, 0]],
    ['nothing, where they come in another order', [ships, cranes], [cranes, ships], [0, 0, 0]],
    ['one added', [ships], [ships, cranes], [1, 0, 0]],
    ['one withdrawn', [ships, cranes], [ships], [0, 0, 1]],
    ['one changed, where it was read otherwise', [ships], [{ ...ships, value: 13 }], [0, 1, 0]],
    ['one changed, where it became hedged', [ships], [{ ...ships, hedge: 'forse' }], [0, 1, 0]],
    ['one changed, where other words of the sentence are the figure', [ships], [{ ...ships, id: 'f-new' }], [0, 1, 0]],
    ['one added and one withdrawn, where the units differ', [ships], [cranes], [1, 0, 1]],
    [
      'two added and one withdrawn, where either could be the same one',
      [ships],
      [
        { ...ships, id: 'f-x' },
        { ...ships, id: 'f-y' },
      ],
      [2, 0, 1],
    ],
  ])('differ by %s', (_, before, after, numbers) => {
    expect(count(read(before), read(after))).toEqual(numbers);
  });

  it('do not differ by where a figure stands', () => {
    const moved = read([ships]).map(({ figure, ...state }) => ({
      ...state,
      figure: { ...figure, start: figure.start + 100, end: figure.end + 100 },
    }));
    expect(isEmpty(findChanges(read([ships]), moved))).toBe(true);
  });

  it('follow a figure into a reworded sentence by what it counts, and not into another document', () => {
    const old = read([ships]);
    const renamed = { ...ships, id: 'f-new', subject: 'Navi' };
    expect(count(old, read([renamed], { segment: 's-b' }))).toEqual([0, 1, 0]);
    expect(count(old, read([{ ...renamed, subject: 'barche' }], { segment: 's-b' }))).toEqual([1, 0, 1]);
    expect(count(old, read([renamed], { slug: 'other', segment: 's-b' }))).toEqual([1, 0, 1]);
  });

  it('follow a figure by the names and the time it is about, where it has any', () => {
    const { subject, ...bare } = ships;
    const next = { ...bare, id: 'f-new', value: 14 };
    const about = { entities: ['italy'], period: '2019' };
    const reword = (figure: object) => read([figure], { segment: 's-b' });
    expect(count(read([{ ...bare, ...about }]), reword({ ...next, ...about }))).toEqual([0, 1, 0]);
    expect(count(read([{ ...bare, ...about }]), reword({ ...next, ...about, period: '2020' }))).toEqual([1, 0, 1]);
    expect(count(read([bare]), reword(next))).toEqual([1, 0, 1]);
  });

  it('are led from one to the other by their record', () => {
    const figure = fc.record({
      id: fc.constantFrom('f-a', 'f-b', 'f-c', 'f-d'),
      text: fc.constantFrom('12 navi', '30 gru'),
      value: fc.integer({ min: 1, max: 3 }),
      unit: fc.constantFrom('navi', 'gru'),
      subject: fc.constantFrom('navi', 'gru'),
    });
    const states = fc.uniqueArray(figure, { selector: ({ id }) => id }).map((figures) => read(figures));
    const sort = (list: readonly FigureState[]) => list.map((state) => JSON.stringify(state)).sort();
    fc.assert(
      fc.property(states, states, (before, after) => {
        const first = { date: '2024-01-01', ...findChanges([], before) };
        const second = { date: '2024-01-02', ...findChanges(before, after) };
        const replayed = replayRecords([first, second]);
        expect(findChanges(replayed, after)).toEqual({ added: [], changed: [], withdrawn: [] });
        expect(replayed.map(({ figure: { id } }) => id).sort()).toEqual(after.map(({ figure: { id } }) => id).sort());
        expect(sort(replayRecords([first]))).toEqual(sort(before));
      }),
    );
  });
});

describe('a record of the change log', () => {
  const changes = findChanges(read([ships]), read([{ ...ships, value: 13 }, cranes]));
  const file = 'content/changes/2024-04-12.json';

  it('is read as it was written, a figure a line', () => {
    const written = toRecordText('2024-04-12', 'A “slip”.', changes);
    expect(readRecord(written, '2024-04-12', file)).toEqual({ date: '2024-04-12', note: 'A “slip”.', ...changes });
    expect(written.split('\n').filter((line) => line.includes('"figure"'))).toHaveLength(2);
  });

  it.each([
    ['is no JSON', '{', /it is no JSON .*only “npm run changes” writes it/],
    ['is of another day', toRecordText('2024-04-13', undefined, changes), /it is of 2024-04-13/],
    ['has something else in it', '{"date":"2024-04-12","more":1}', /only “npm run changes” writes it/],
  ])('is refused with its file where it %s', (_, broken, message) => {
    expect(() => readRecord(broken, '2024-04-12', file)).toThrow(message);
    expect(() => readRecord(broken, '2024-04-12', file)).toThrow(file);
  });
});
