import { describe, expect, it } from 'vitest';
import { collectDates, groupByEntity } from '../../../src/index/collect-dates.ts';
import { collectEntities } from '../../../src/index/collect-entities.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { createDocument } from '../../support/create-document.ts';

const ferry = {
  id: 's-ferry',
  text: 'Malta bought 3 ferries from Cyprus.',
  figures: [{ id: 'f-ferries', text: '3 ferries', value: 3, unit: 'ferries', entities: ['malta'] }],
  mentions: [
    { id: 'm-malta', text: 'Malta', entity: 'malta' },
    { id: 'm-cyprus', text: 'Cyprus', entity: 'cyprus' },
  ],
};
const harbour = {
  id: 's-harbour',
  text: 'The Maltese harbour of Valletta reopened.',
  mentions: [
    { id: 'm-maltese', text: 'Maltese', entity: 'malta', form: 'demonym' },
    { id: 'm-valletta', text: 'Valletta' },
  ],
};
const first = createDocument('first', 'en', [ferry, harbour]);
const second = createDocument('second', 'en', [ferry]);

describe('the figures of all documents', () => {
  it('are one record where two documents have the same sentence', () => {
    const records = collectFigures([first, second]);
    expect(records.map(({ id, places }) => [id, places.map(({ briefing }) => briefing.slug)])).toEqual([
      ['f-ferries', ['first', 'second']],
    ]);
  });

  it('keep the order of the text, the outer figure first', () => {
    const inner = { id: 'f-inner', text: '200 tonnes', value: 200 };
    const text = 'Cargo rose from 200 tonnes to 300 tonnes.';
    const outer = {
      id: 'f-outer',
      text: 'from 200 tonnes to 300 tonnes',
      kind: 'change',
      from: 'f-inner',
      to: 'f-end',
    };
    const end = { id: 'f-end', text: '300 tonnes', value: 300 };
    const document = createDocument('cargo', 'en', [{ id: 's-cargo', text, figures: [end, inner, outer] }]);
    expect(collectFigures([document]).map(({ id }) => id)).toEqual(['f-outer', 'f-inner', 'f-end']);
  });

  it('leave out a figure whose sentence is not in the document', () => {
    const document = { ...first, segments: [] };
    expect(collectFigures([document])).toEqual([]);
  });
});

describe('the use of an entity', () => {
  const uses = collectEntities([first, second], collectFigures([first, second]));

  it('has its mentions in every document, demonyms among them', () => {
    expect(
      uses.get('malta' as never)?.mentions.map(({ mention, briefing }) => `${briefing.slug} ${mention.text}`),
    ).toEqual(['first Malta', 'first Maltese', 'second Malta']);
  });

  it('has the figures about it once each, and none it only stands beside', () => {
    expect(uses.get('malta' as never)?.figures.map(({ id }) => id)).toEqual(['f-ferries']);
    expect(uses.get('cyprus' as never)?.figures).toEqual([]);
  });

  it('counts the sentences it shares with others, and not itself', () => {
    const company = uses.get('malta' as never)?.company ?? [];
    expect(company.map(({ id, sentences }) => [id, sentences.map(({ briefing }) => briefing.slug)])).toEqual([
      ['cyprus', ['first', 'second']],
    ]);
  });

  it('has all that was read of a mention, out of its document, and holds none of it', () => {
    let read: (typeof first)['mentions'] = [];
    const document = {
      ...first,
      get mentions() {
        read = structuredClone(first.mentions);
        return read;
      },
    };
    const [, maltese] = collectEntities([document], []).get('malta' as never)?.mentions ?? [];
    expect([maltese?.form, maltese?.text, maltese?.segment.id]).toEqual(['demonym', 'Maltese', 's-harbour']);
    const mention = maltese?.mention;
    expect(mention).toMatchObject({ id: 'm-maltese', form: 'demonym', text: 'Maltese' });
    expect(mention).toBe(read[2]);
  });

  it('is not kept for names the glossary does not hold', () => {
    expect([...uses.keys()]).toEqual(['malta', 'cyprus']);
  });
});

describe('the dated statements of an entity', () => {
  const dated = (id: string, text: string, period: string, ...named: string[]) => ({
    id: `s-${id}`,
    text,
    figures: [{ id: `f-${id}`, text: '3', value: 3, period }],
    mentions: named.map((name) => ({ id: `m-${id}${name.toLowerCase()}`, text: name, entity: name.toLowerCase() })),
  });
  const document = createDocument('dated', 'en', [
    dated('late', 'Malta and Cyprus bought 3.', '2020', 'Malta', 'Cyprus'),
    dated('early', 'Malta sold 3.', '2019', 'Malta'),
    dated('nobody', 'It sold 3.', '2018'),
  ]);
  const byEntity = groupByEntity(collectDates([document]));

  it('are those that name it, in the order of time', () => {
    const list = (id: string) => byEntity.get(id as never)?.map(({ edtf }) => edtf);
    expect([list('malta'), list('cyprus'), list('nobody')]).toEqual([['2019', '2020'], ['2020'], undefined]);
  });

  it('say whom else they name', () => {
    expect(byEntity.get('cyprus' as never)?.[0]?.entities).toEqual(['malta', 'cyprus']);
  });
});

describe('the dated statements', () => {
  const toDocument = (figures: readonly Record<string, unknown>[], text: string) =>
    createDocument('dated', 'en', [{ id: 's-dated', text, figures }]);
  const list = (figures: readonly Record<string, unknown>[], text: string) =>
    collectDates([toDocument(figures, text)]).map(({ edtf, figures: held }) => [edtf, held.map(({ id }) => id)]);

  it('stand in the order of time, the year unknown last', () => {
    const figures = [
      { id: 'f-a', text: 'one', period: 'XXXX-01' },
      { id: 'f-b', text: 'two', period: '2020' },
      { id: 'f-c', text: 'three', period: '2019-Q4' },
      { id: 'f-d', text: 'four', period: '2020-01' },
    ];
    expect(list(figures, 'one two three four').map(([edtf]) => edtf)).toEqual([
      '2019-Q4',
      '2020-01',
      '2020',
      'XXXX-01',
    ]);
  });

  it('join the date itself and the figures that hold then', () => {
    const figures = [
      { id: 'f-when', text: '2020', kind: 'date', date: '2020' },
      { id: 'f-what', text: 'five', period: '2020' },
    ];
    expect(list(figures, 'In 2020 five came.')).toEqual([['2020', ['f-when', 'f-what']]]);
  });

  it('show a change instead of its two ends', () => {
    const figures = [
      { id: 'f-change', text: 'one to two', kind: 'change', from: 'f-from', to: 'f-to', period: '2019/2020' },
      { id: 'f-from', text: 'one', period: '2019' },
      { id: 'f-to', text: 'two', period: '2020' },
    ];
    expect(list(figures, 'one to two')).toEqual([['2019/2020', ['f-change']]]);
  });

  it('leave out the dates among the words of a dated change, and no others', () => {
    const figures = [
      { id: 'f-change', text: 'one in 2019 to two', kind: 'change', from: 'f-x', to: 'f-y', period: '2019/2020' },
      { id: 'f-said', text: '2019', kind: 'date', date: '2019' },
      { id: 'f-other', text: '1990', kind: 'date', date: '1990' },
    ];
    expect(list(figures, 'one in 2019 to two, not 1990')).toEqual([
      ['1990', ['f-other']],
      ['2019/2020', ['f-change']],
    ]);
  });

  it('keep the ends of a change that is not dated itself', () => {
    const figures = [
      { id: 'f-change', text: 'one to two', kind: 'change', from: 'f-from', to: 'f-to' },
      { id: 'f-from', text: 'one', period: '2019' },
      { id: 'f-to', text: 'two', period: '2020' },
    ];
    expect(list(figures, 'one to two').map(([edtf]) => edtf)).toEqual(['2019', '2020']);
  });

  it('are inferred only where no figure states the date', () => {
    const inferred = { id: 'f-a', text: 'May', kind: 'date', date: '2020-05', basis: 'inferred' };
    const stated = { id: 'f-b', text: 'two', period: '2020-05' };
    const isInferred = (figures: readonly Record<string, unknown>[]) =>
      collectDates([toDocument(figures, 'May two')]).map((statement) => statement.isInferred);
    expect(isInferred([inferred])).toEqual([true]);
    expect(isInferred([inferred, stated])).toEqual([false]);
  });

  it('do not hold figures without a date', () => {
    expect(list([{ id: 'f-a', text: 'one' }], 'one')).toEqual([]);
  });
});
