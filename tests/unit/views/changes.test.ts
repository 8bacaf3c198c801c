import { describe, expect, it } from 'vitest';
import { findChanges } from '../../../src/changes/find-changes.ts';
import { toStates } from '../../../src/changes/to-states.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { toChangeItem } from '../../../src/views/change-items.ts';
import { createChangeLog, listRecords } from '../../../src/views/changes.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { createDocument } from '../../support/create-document.ts';

const text = 'Il porto conta 12000 navi e 30 gru, forse.';
const make = (figures: readonly object[]) =>
  createDocument('port', 'it', [{ id: 's-a', text, figures: figures.map((figure) => ({ ...figure })) }]);
const ships = { id: 'f-ships', text: '12000 navi', value: 12000, unit: 'navi' };
const cranes = { id: 'f-cranes', text: '30 gru', value: 30, unit: 'gru' };
const now = make([{ ...ships, value: 13000, hedge: 'forse' }]);
const first = { date: '2024-01-01', ...findChanges([], toStates([make([ships, cranes])])) };
const second = {
  date: '2024-02-01',
  note: 'Corrected.',
  ...findChanges(toStates([make([ships, cranes])]), toStates([now])),
};
const format = createFigureFormatter('en');
const show = (records: Parameters<typeof listRecords>[0], briefings = [now]) => {
  const toLogged = createChangeLog(briefings, format, records[0]?.date);
  return listRecords(records, briefings).map((record) => toLogged(record, 'en'));
};

describe('the change log', () => {
  it('says old and new of a figure in the reader’s number format, and what differs', () => {
    const [record] = show([first, second]);
    expect(record?.documents).toMatchObject([
      {
        slug: 'port',
        changed: [
          {
            before: { title: '12,000 navi' },
            after: { title: '13,000 navi', isHere: true, written: { lang: 'it' } },
            parts: ['value'],
          },
        ],
        withdrawn: [{ title: '30 gru', isHere: false }],
        added: [],
      },
    ]);
  });

  it('names other differences: a new reading, and the sentence around a figure', () => {
    const changed = (after: object) =>
      show([first, { date: '2024-02-01', ...findChanges(toStates([make([ships])]), toStates([make([after])])) }])
        .flatMap(({ documents }) => documents.flatMap((document) => document.changed.map(({ parts }) => parts)))
        .at(-1);
    expect(changed({ ...ships, modality: 'hedged', subject: 'navi' })).toEqual(['subject', 'modality']);
    expect(changed({ ...ships, basis: 'inferred' })).toEqual(['reading']);
    expect(changed({ ...ships, id: 'f-other' })).toEqual(['sentence']);
  });

  it('has the newest first, and at the top what no record has yet', () => {
    expect(show([first, second]).map(({ date }) => date)).toEqual(['2024-02-01', '2024-01-01']);
    expect(show([first]).map(({ date }) => date)).toEqual([undefined, '2024-01-01']);
    expect(show([])).toEqual([]);
  });

  it('begins with a number and not with a list of all figures', () => {
    expect(show([first, second]).at(-1)).toMatchObject({ isFirst: true, counts: { added: 2 }, documents: [] });
  });

  it('names a document that is gone by its slug', () => {
    const gone = { date: '2024-03-01', ...findChanges(toStates([now]), []) };
    const [record] = show([first, second, gone], []);
    expect(record?.documents[0]).not.toHaveProperty('title');
    expect(record?.documents[0]?.withdrawn).toHaveLength(1);
  });
});

describe('the feed of the change log', () => {
  const t = createTranslator('en');
  const items = show([first, second]).flatMap((record) => toChangeItem(record, 'en', t));

  it('has an item for each record, dated by it', () => {
    expect(items.map(({ path, updated }) => [path, updated])).toEqual([
      ['changes/#d-2024-02-01', '2024-02-01'],
      ['changes/#d-2024-01-01', '2024-01-01'],
    ]);
    expect(items[0]?.title.text).toBe('one figure changed, one figure withdrawn');
    expect(items[0]?.summary.map((words) => words.text)).toEqual([
      'Corrected.',
      'Title of port: Changed: 12,000 navi → 13,000 navi (the value differs)',
      'Title of port: Withdrawn: 30 gru',
    ]);
  });

  it('has none for what has no date yet', () => {
    expect(show([first]).flatMap((record) => toChangeItem(record, 'en', t))).toHaveLength(1);
  });
});
