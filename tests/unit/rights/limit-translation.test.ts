import { describe, expect, it } from 'vitest';
import type { SegmentId } from '../../../src/model/segment.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { toExcerpts } from '../../../src/rights/limit-briefing.ts';
import { limitTranslation } from '../../../src/rights/limit-translation.ts';
import { createDocument } from '../../support/create-document.ts';

const whole = createDocument('a', 'it', [
  { id: 's-one', text: 'Uno.' },
  { id: 's-two', text: 'Due.' },
  { id: 's-three', text: 'Tre.' },
]);
const entry = (source: string, target: string, more = {}) => ({
  source,
  target,
  state: 'draft' as const,
  notes: [`about ${source}`],
  ...more,
});
const pair = (source: string, ...segments: string[]) => ({
  source,
  segments: segments as SegmentId[],
  sentences: [],
  links: [],
  messages: [],
});
const limit = (translation: Omit<Translation, 'briefing' | 'lang'>, ...shown: string[]) =>
  limitTranslation({ briefing: 'a', lang: 'en', ...translation }, toExcerpts(whole, new Set(shown as SegmentId[])));

describe('a translation of a document in excerpts', () => {
  it('has the sentences that are shown, without what stands for nothing in the document', () => {
    const entries = [entry('Uno.', 'One.', { additions: ['And more.'] }), entry('Due.', 'Two.')];
    const pairs = [pair('Uno.', 's-one'), pair('Due.', 's-two')];
    expect(limit({ entries, pairs }, 's-one')).toEqual({
      briefing: 'a',
      lang: 'en',
      entries: [entry('Uno.', 'One.')],
      pairs: [pair('Uno.', 's-one')],
    });
  });

  it.each([
    ['first', 's-one', 'Uno.'],
    ['second', 's-two', 'Due.'],
  ])('withholds one that says a withheld sentence too, where the %s of them is shown', (_, shown, source) => {
    const entries = [entry('Uno.', 'One and two.'), entry('Due.', '', { isJoined: true }), entry('Tre.', 'Three.')];
    const limited = limit({ entries, pairs: [pair('Uno.', 's-one', 's-two'), pair('Tre.', 's-three')] }, shown);
    expect(limited.entries).toEqual([{ source, target: '', state: 'withheld', notes: [] }]);
    expect(limited.pairs).toEqual([]);
  });

  it('withholds one that is stale, since it may say what now stands in a withheld sentence', () => {
    const entries = [entry('Uno.', 'One and two.', { state: 'stale' }), entry('Tre.', 'Three.')];
    const found = { ruleId: 'number', level: 'info' as const, reason: '“two” is not in the document' };
    const pairs = [{ ...pair('Uno.', 's-one'), messages: [found] }, pair('Tre.', 's-three')];
    expect(limit({ entries, pairs }, 's-one', 's-three')).toMatchObject({
      entries: [{ source: 'Uno.', target: '', state: 'withheld', notes: [] }, entry('Tre.', 'Three.')],
      pairs: [pair('Tre.', 's-three')],
    });
  });

  it('withholds one that says a withheld sentence in one of the places where its words stand', () => {
    const twice = createDocument('a', 'it', [
      { id: 's-one', text: 'Uno.' },
      { id: 's-one-2', text: 'Uno.' },
      { id: 's-two', text: 'Due.' },
    ]);
    const entries = [entry('Uno.', 'One and two.'), entry('Due.', '', { isJoined: true })];
    const pairs = [pair('Uno.', 's-one'), pair('Uno.', 's-one-2', 's-two')];
    const limited = limitTranslation(
      { briefing: 'a', lang: 'en', entries, pairs },
      toExcerpts(twice, new Set(['s-one', 's-one-2'] as SegmentId[])),
    );
    expect(JSON.stringify(limited)).not.toContain('two.');
  });

  it('keeps one that says several sentences which are all shown', () => {
    const entries = [entry('Uno.', 'One and two.'), entry('Due.', '', { isJoined: true })];
    const pairs = [pair('Uno.', 's-one', 's-two')];
    expect(limit({ entries, pairs }, 's-one', 's-two')).toMatchObject({ entries, pairs });
  });

  it('drops links to what is not shown', () => {
    const links = [{ start: 0, end: 3, figure: 'f-gone' as never }];
    const limited = limit({ entries: [], pairs: [{ ...pair('Uno.', 's-one'), links }] }, 's-one');
    expect(limited.pairs).toEqual([pair('Uno.', 's-one')]);
  });

  const spoken = { attribution: 'The mayor', hedge: 'may' };
  const limitSpoken = (target: string, more = {}) => {
    const shown = toExcerpts(counted, new Set(['s-one'] as SegmentId[]));
    const links = [{ start: 0, end: 3, figure: 'f-one' as never, says: { unit: 'ships', ...spoken } }];
    const entries = [entry('Uno.', target, more)];
    const pairs = [{ ...pair('Uno.', 's-one'), links, says: spoken }];
    const [limited] = limitTranslation({ briefing: 'a', lang: 'en', entries, pairs }, shown).pairs ?? [];
    return { link: limited?.links[0], says: limited?.says };
  };
  const counted = createDocument('a', 'it', [
    { id: 's-one', text: 'Uno.', figures: [{ id: 'f-one', text: 'Uno' }] },
    { id: 's-two', text: 'Due.' },
  ]);

  it('keeps what it says of a figure and of a sentence in words that are shown', () => {
    const { link, says } = limitSpoken('The mayor says one of the ships may leave.');
    expect({ link, says }).toMatchObject({ link: { says: { unit: 'ships', ...spoken } }, says: spoken });
  });

  it('drops what it says in words that stand elsewhere', () => {
    const { link, says } = limitSpoken('One of the ships may leave.');
    expect(link).toHaveProperty('says', { unit: 'ships', hedge: 'may' });
    expect(says).toEqual({ hedge: 'may' });
  });

  it('drops all that one says which is not shown', () => {
    const limited = limitSpoken('The mayor says one of the ships may leave.', { state: 'stale' });
    expect(limited).toEqual({ link: undefined, says: undefined });
  });
});

it('a translation of a document that is shown whole is left alone', () => {
  const translation = { briefing: 'a', lang: 'en', entries: [entry('Due.', 'Two.', { additions: ['More.'] })] };
  expect(limitTranslation(translation, whole)).toBe(translation);
});
