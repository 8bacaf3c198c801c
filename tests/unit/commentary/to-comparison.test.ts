import { describe, expect, it } from 'vitest';
import { toEvidence } from '../../../src/commentary/evidence.ts';
import { findFigures } from '../../../src/commentary/references.ts';
import { toComparison } from '../../../src/commentary/to-comparison.ts';
import { toBriefing } from './evidence-of.ts';

const figure = (id: string, more: Record<string, unknown>) => ({
  id,
  segment: 's-one',
  text: 'one',
  value: 1,
  unit: 'EUR',
  period: '2019',
  subject: 'harbour dues',
  ...more,
});
const briefing = toBriefing(
  'dues',
  'en',
  [{ id: 's-one', text: 'one' }],
  [
    figure('f-base', {}),
    figure('f-same', { value: 2 }),
    figure('f-later', { period: '2020' }),
    figure('f-undated', { period: undefined }),
    figure('f-dollars', { unit: 'USD' }),
    figure('f-share', { kind: 'percent', unit: '%' }),
    figure('f-rent', { subject: 'rent' }),
  ],
);
const evidence = toEvidence({ briefings: [briefing], translations: [], entities: [] });
const compare = (...ids: string[]) =>
  toComparison(ids.flatMap((id) => findFigures(evidence, id))).map(({ differences }) => differences);

describe('a comparison', () => {
  it('holds every figure against the first, which is held against nothing', () => {
    expect(compare('f-base', 'f-same', 'f-later')).toEqual([undefined, [], ['period']]);
  });

  it.each([
    ['f-undated', 'periodUnknown'],
    ['f-dollars', 'unit'],
    ['f-share', 'kind'],
    ['f-rent', 'subject'],
  ])('says of %s that it differs by %s', (id, difference) => {
    expect(compare('f-base', id)[1]).toEqual([difference]);
  });
});
