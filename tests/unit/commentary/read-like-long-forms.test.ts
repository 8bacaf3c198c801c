import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/commentary/check-references.ts';
import { createCiting } from '../../../src/commentary/citing.ts';
import { findCitations } from '../../../src/commentary/find-citations.ts';
import { findProse } from '../../../src/commentary/prose/find-prose.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { limitCorpus } from '../../../src/rights/limit-corpus.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toWords } from '../../../src/views/words.ts';
import { evidence } from './evidence-of.ts';

const short = 'In [[genoa|the port]] they got [@f-three][@s-bridge1], says [[Genova]] [@harbour#s-shared].';
const long =
  'In <Entity id="genoa">the port</Entity> they got <Figure id="f-three" /><Cite segment="s-bridge1" />, ' +
  'says <Entity id="genoa" /> <Cite segment="harbour#s-shared" />.';

it('short forms are in order where the long ones are', () => {
  expect([short, long].map((text) => checkReferences(toTree(text), evidence))).toEqual([[], []]);
});

describe('short forms count as the long ones', () => {
  it('among the sentences that a text rests on', () => {
    const [a, b] = [short, long].map((text) => findCitations(toTree(text), evidence));
    expect(a).toEqual(b);
    expect(a?.map(({ segment }) => segment.id)).toEqual(['s-harbour1', 's-bridge1', 's-shared']);
  });

  it('among the sentences that excerpts show since they are cited', () => {
    const [a, b, none] = [short, long, 'Nothing.'].map((text) => {
      const whole = {
        briefings: [...evidence.briefings.values()],
        translations: [],
        entities: [],
        commentary: () => [toTree(text)],
      };
      const { briefings } = limitCorpus(whole as never, 'excerpts');
      return briefings.map(({ segments }) => segments.map(({ id }) => id));
    });
    expect(a).toEqual(b);
    expect(a?.flat()).toContain('s-shared');
    expect(none?.flat()).not.toContain('s-shared');
  });

  it('as what stands among the author’s own words', () => {
    const [a, b] = [short, long].map((text) => findProse(toTree(text), text));
    expect(a?.document.plain).toBe(b?.document.plain);
    expect(a?.document.plain).toContain('In the port they got');
    expect(a?.elements.map(({ element }) => element.name)).toEqual(b?.elements.map(({ element }) => element.name));
  });
});

it('a name leads to the page of its entity, by the label of the language', () => {
  const reader = {
    locale: 'en' as const,
    names: new Map([['genoa', toWords('Genoa', 'en')]]),
    format: createFigureFormatter('en'),
    find: indexTranslations([]),
  };
  const citing = createCiting({ evidence, citations: [], base: '/', lang: 'en', locale: 'it', reader });
  const expected = { id: 'genoa', href: '/it/entities/genoa/', label: toWords('Genoa', 'en') };
  expect(citing.entity('Genova')).toEqual(expected);
  expect(citing.about('genoa')).toEqual({ text: expected.label, href: expected.href });
  expect(citing.about('s-bridge1')).toBeUndefined();
  expect(citing.about('f-five')).toEqual({ text: toWords('over €5 million', 'en'), href: '/it/figures/f-five/' });
});
