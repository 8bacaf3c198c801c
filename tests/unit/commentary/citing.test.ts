import { describe, expect, it } from 'vitest';
import { createCiting } from '../../../src/commentary/citing.ts';
import { findCitations } from '../../../src/commentary/find-citations.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toWords } from '../../../src/views/words.ts';
import { evidence } from './evidence-of.ts';

const citing = createCiting({
  evidence,
  citations: findCitations(toTree('<Quote segment="s-bridge1" />\n\n<Figure id="f-three" as="card" />'), evidence),
  base: '/base/',
  lang: 'en',
  locale: 'it',
  reader: {
    locale: 'en',
    names: new Map([['genoa', toWords('Genoa', 'en')]]),
    format: createFigureFormatter('en'),
    find: indexTranslations([]),
  },
});

describe('what the components cite', () => {
  it('has the number of the first citation and a link in the interface language', () => {
    const place = citing.segment('s-harbour1');
    expect(citing.numberOf(place)).toBe(2);
    expect(citing.segmentHref(place)).toBe('/base/it/briefings/harbour/side-by-side/#s-harbour1');
  });

  it('is worded in the language of the article', () => {
    const place = citing.figure('f-five');
    expect(citing.format(place).text).toBe('over €5 million');
    expect(citing.figureHref(place)).toBe('/base/it/figures/f-five/');
    expect(citing.entity('genoa')).toEqual({
      id: 'genoa',
      href: '/base/it/entities/genoa/',
      label: toWords('Genoa', 'en'),
    });
  });

  it.each(['s-nowhere', 's-shared', 'bridge#s-harbour1'])('is refused where “%s” is not one place', (reference) => {
    expect(() => citing.segment(reference)).toThrow(reference);
  });
});
