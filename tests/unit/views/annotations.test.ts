import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationPageSchema } from '../../../src/model/annotation.ts';
import { createCharacterCounter } from '../../../src/views/annotations/count-characters.ts';
import { toAnnotations } from '../../../src/views/annotations/to-annotations.ts';
import { createDocument } from '../../support/create-document.ts';

const address = { site: 'https://example.org', base: '/x/' };
const annotate = (text: string, words: string) => {
  const document = createDocument('a', 'it', [{ id: 's-a', text, figures: [{ id: 'f-a', text: words }] }]);
  const page = toAnnotations(document, text, address);
  expect(annotationPageSchema.parse(page)).toEqual(page);
  const [
    {
      target: { selector },
    } = { target: { selector: [] } },
  ] = page.items;
  return { page, quote: selector[0], position: selector[1] };
};

describe('the evidence of a figure as a Web Annotation', () => {
  it('quotes its words with what is around them, and says where they stand', () => {
    const { quote, position } = annotate('Nel porto sono entrate 12 navi in un anno.', '12 navi');
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: '12 navi',
      prefix: 'Nel porto sono entrate ',
      suffix: ' in un anno.',
    });
    expect(position).toMatchObject({ start: 23, end: 30 });
  });

  it('counts characters, not the halves of those that take two', () => {
    const { position, quote } = annotate('🚢🚢 Sono 12 🚢 navi.', '12 🚢 navi');
    expect(position).toMatchObject({ start: 8, end: 17 });
    expect(quote).toMatchObject({ prefix: '🚢🚢 Sono ' });
  });

  it('counts no byte order mark, which a reader of the text does not see', () => {
    const { position, quote } = annotate('\ufeffSono 12 navi.', '12 navi');
    expect(position).toMatchObject({ start: 5, end: 12 });
    expect(quote).toMatchObject({ prefix: 'Sono ' });
  });

  it('leads from the text as received to the page of the figure', () => {
    expect(annotate('Sono 12 navi.', '12 navi').page).toMatchObject({
      id: 'https://example.org/x/api/annotations/a.json',
      items: [
        {
          body: { id: 'https://example.org/x/figures/f-a/' },
          target: { source: { id: 'https://example.org/x/api/sources/a.txt', language: 'it' } },
        },
      ],
    });
  });

  it('never cuts a character that takes two code units', () => {
    const { quote } = annotate(`${'🚢'.repeat(50)}a12${'🚢'.repeat(50)}`, '12');
    expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/iu);
    expect(quote).toMatchObject({ suffix: '🚢'.repeat(32) });
  });
});

it('the counter counts as a walk through the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, at) => {
      const offset = [...text].slice(0, at).join('').length;
      expect(createCharacterCounter(text)(offset)).toBe([...text.slice(0, offset)].length);
    }),
  );
});
