import { describe, expect, it } from 'vitest';
import type { BriefingFile } from '../../../src/model/api.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { findChangedFigures } from '../../../src/report/find-changed-figures.ts';

const figure = (id: string, text: string, value: number, parts: Partial<Figure> = {}): Figure =>
  ({
    id,
    segment: `s-${id.slice(2)}`,
    start: 0,
    end: text.length,
    text,
    kind: 'count',
    value,
    unit: 'ships',
    comparator: '=',
    approximate: false,
    basis: 'stated',
    modality: 'asserted',
    entities: [],
    ...parts,
  }) as Figure;

const file = (...figures: readonly Figure[]) => ({ slug: 'fleet', lang: 'en', figures }) as unknown as BriefingFile;
const twelve = figure('f-aaaaaaaa', 'twelve ships', 12);
const fourteen = figure('f-bbbbbbbb', 'fourteen ships', 14, { segment: twelve.segment });
const thirty = figure('f-cccccccc', '30 ships', 30, { cue: { start: 0, end: 5, text: 'about' } });

describe('what changed in a document', () => {
  it.each([
    ['a new document', undefined, file(twelve), { how: 'added', figures: [{ id: twelve.id, after: 'twelve ships' }] }],
    [
      'one that is gone',
      file(thirty),
      undefined,
      { how: 'removed', figures: [{ id: thirty.id, before: 'about 30 ships' }] },
    ],
    [
      'another number in the same sentence',
      file(twelve),
      file(fourteen),
      { how: 'changed', figures: [{ id: fourteen.id, before: 'twelve ships', after: 'fourteen ships' }] },
    ],
    [
      'a figure more',
      file(twelve),
      file(twelve, thirty),
      { how: 'changed', figures: [{ id: thirty.id, after: 'about 30 ships' }] },
    ],
    [
      'a figure whose sentence is another',
      file(twelve),
      file(
        figure('f-dddddddd', 'twelve ships', 12, {
          segment: 's-eeeeeeee' as Figure['segment'],
          kind: 'measure',
        } as Partial<Figure>),
      ),
      { how: 'changed', figures: [] },
    ],
    ['other words around the same figures', file(twelve), file(twelve), { how: 'changed', figures: [] }],
  ])('is said of %s', (_, before, after, expected) => {
    expect(findChangedFigures('fleet', before, after)).toEqual({ slug: 'fleet', ...expected });
  });
});
