import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { collectEntities } from '../../../src/index/collect-entities.ts';
import { countCorpusStates, countLanguages } from '../../../src/views/corpus-states.ts';
import { createQuantityFormatter } from '../../../src/views/format-quantity.ts';
import type { LeadingFigure } from '../../../src/views/front-page.ts';
import { findMostNamed, toQuestions } from '../../../src/views/front-questions.ts';
import { toWords } from '../../../src/views/words.ts';
import { createDocument } from '../../support/create-document.ts';

const named = (id: string, ...names: (readonly [text: string, entity: string, form?: string])[]) => ({
  id,
  text: names.map(([text]) => text).join(' '),
  mentions: names.map(([text, entity, form = 'name'], index) => ({
    id: `m-${id.slice(2)}${index}`,
    text,
    entity,
    form,
  })),
});
const documents = [
  createDocument('a', 'it', [
    named('s-a', ['Cina', 'china'], ['cinese', 'china', 'demonym'], ['Pechino', 'beijing']),
    named('s-b', ['Cina', 'china'], ['Malta', 'malta']),
  ]),
  createDocument('b', 'ro', [named('s-c', ['Chinei', 'china'], ['Beijingul', 'beijing'])]),
];
const uses = collectEntities(documents, []);
const labels: Readonly<Record<string, string>> = { china: 'China', beijing: 'Beijing', malta: 'Malta' };
const label = (id: string) => toWords(labels[id] ?? id, 'en');

describe('who is named most', () => {
  it('is counted over all documents, the most frequent first', () => {
    expect(findMostNamed(uses, label, 2)).toEqual([
      { id: 'china', label: label('china'), mentions: 4, documents: 2 },
      { id: 'beijing', label: label('beijing'), mentions: 2, documents: 2 },
    ]);
  });

  it('is nobody where nobody is named', () => {
    expect(findMostNamed(new Map([['malta', { mentions: [] }]]), label, 3)).toEqual([]);
  });
});

describe('the questions of the front page', () => {
  const format = createQuantityFormatter('en', createTranslator('en'));
  const leading = (...figures: Record<string, unknown>[]) =>
    figures.map((figure) => ({ card: { figure } }) as unknown as LeadingFigure);
  const ask = (figures: readonly LeadingFigure[], of = uses) =>
    toQuestions(findMostNamed(of, label, 9), of, figures, 'en', format).map(({ asks, query }) => [
      asks,
      query.text,
      query.lang,
    ]);

  it('ask for the name named most, one that another language begins otherwise, and a number as the reader writes it', () => {
    const change = { kind: 'change' };
    const range = { kind: 'count', value: [1, 2] };
    const money = { kind: 'money', value: 12_000_000, unit: 'USD' };
    expect(ask(leading(change, range, money))).toEqual([
      ['name', 'China', 'en'],
      ['foreignName', 'Pechino', 'it'],
      ['number', '$12 million', 'en'],
    ]);
  });

  it('take a name that only ends otherwise where there is no better one, and never a demonym', () => {
    const few = collectEntities(
      [createDocument('a', 'it', [named('s-a', ['Cina', 'china'], ['Oltre', 'china', 'demonym'])])],
      [],
    );
    expect(ask([], few)).toEqual([
      ['name', 'China', 'en'],
      ['foreignName', 'Cina', 'it'],
    ]);
  });

  it('ask nothing that no document answers', () => {
    const same = collectEntities([createDocument('a', 'it', [named('s-a', ['Malta', 'malta'])])], []);
    expect(ask([], same)).toEqual([['name', 'Malta', 'en']]);
    expect(ask([], new Map())).toEqual([]);
  });
});

describe('what the front page says of translations', () => {
  it('counts every sentence that its reader needs one for', () => {
    const find = (_: unknown, { id }: { readonly id: string }) => (id === 's-a' ? { state: 'draft' } : undefined);
    const states = (locale: string) => countCorpusStates(documents, locale, find as never);
    expect(states('en')).toEqual([
      { state: 'draft', count: 1 },
      { state: 'missing', count: 2 },
    ]);
    expect(states('it')).toEqual([{ state: 'missing', count: 1 }]);
  });

  it('takes the counts of a document that is shown without its text', () => {
    const counted = [{ state: 'reviewed' as const, count: 9 }];
    const limits = { states: { en: counted } } as never;
    const [first] = documents;
    const states = first && countCorpusStates([{ ...first, limits }], 'en', () => undefined);
    expect(states).toEqual(counted);
  });

  it('counts documents by language, the most frequent first', () => {
    expect(countLanguages([{ lang: 'ro' }, { lang: 'it' }, { lang: 'de' }, { lang: 'it' }])).toEqual([
      { lang: 'it', count: 2 },
      { lang: 'de', count: 1 },
      { lang: 'ro', count: 1 },
    ]);
  });
});
