import { describe, expect, it } from 'vitest';
import { entityIdSchema } from '../../../src/model/entity-id.ts';
import type { Candidate } from '../../../src/pipeline/mentions/candidate.ts';
import { chooseMentions } from '../../../src/pipeline/mentions/choose-mentions.ts';

const plain = 'North Malta Bank paid 3 Malta pounds to Congress.';
const malta = entityIdSchema.parse('malta');

function at(text: string, more: Partial<Candidate> = {}, from = 0): Candidate {
  const start = plain.indexOf(text, from);
  return { start, end: start + text.length, type: 'place', form: 'name', ...more };
}
const texts = (candidates: Candidate[], figures = [at('3')]) =>
  chooseMentions(plain, candidates, figures).map(({ text }) => text);

describe('chooseMentions', () => {
  it('takes the longest of those that overlap, in the order of the text', () => {
    expect(texts([at('Congress'), at('Malta'), at('North Malta Bank')])).toEqual(['North Malta Bank', 'Congress']);
  });

  it('takes the first listed of two of one length', () => {
    expect(chooseMentions(plain, [at('Malta', { type: 'person' }), at('Malta')], [])).toMatchObject([
      { type: 'person' },
    ]);
  });

  it.each([
    ['an open name within a figure', at('Malta', {}, 20)],
    ['a demonym within a figure', at('Malta', { form: 'demonym', entity: malta }, 20)],
    ['a name that crosses a figure’s end', at('pounds to', { entity: malta })],
  ])('drops %s', (_, candidate) => {
    expect(texts([candidate], [at('3 Malta pounds')])).toEqual([]);
  });

  it.each([
    ['a glossary name within a figure', at('Malta', { entity: malta }, 20), at('3 Malta pounds')],
    ['a name that holds a figure', at('paid 3 Malta'), at('3')],
    ['a name beside a figure', at('Malta', {}, 20), at('3')],
  ])('keeps %s', (_, candidate, figure) => {
    expect(texts([candidate], [figure])).toHaveLength(1);
  });

  it('keeps a name that needs another only where that one is named, as a name', () => {
    const congress = at('Congress', { needs: malta });
    expect(texts([congress])).toEqual([]);
    expect(texts([congress, at('Malta', { entity: malta, form: 'demonym' })])).toEqual(['Malta']);
    expect(texts([congress, at('Malta', { entity: malta })])).toEqual(['Malta', 'Congress']);
  });
});
