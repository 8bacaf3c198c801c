import { describe, expect, it } from 'vitest';
import type { FoundTranslation } from '../../../src/index/index-translations.ts';
import type { PairLink } from '../../../src/model/pair.ts';
import { toKeyFigures } from '../../../src/views/figure-card.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toReadings } from '../../../src/views/reading-text.ts';
import { createDocument } from '../../support/create-document.ts';

const ships = { id: 'f-ships', text: '300 navi', value: 300, unit: 'navi' };
const document = createDocument('a', 'it', [{ id: 's-a', text: 'Arrivarono 300 navi.', figures: [ships] }]);
const briefing = { ...document, keyFigures: document.figures.map(({ id }) => id) };
const target = 'Three hundred ships came.';

const readCard = (links?: readonly object[]) => {
  const pair = links && { source: 'x', segments: [], sentences: [], messages: [], links: links as PairLink[] };
  const found: FoundTranslation = { source: 'x', target, state: 'draft', notes: [], ...(pair && { pair }) };
  const [card] = toKeyFigures(
    briefing,
    toReadings(briefing, 'en', () => found),
    createFigureFormatter('en'),
    'en',
  );
  return card;
};

describe('what a figure counts', () => {
  it('is said in the words of the translation where they are known to say it', () => {
    const says = { unit: 'ships' };
    const original = { text: 'navi', lang: 'it', dir: 'ltr' };
    const noun = { text: 'ships', lang: 'en', dir: 'ltr', original };
    expect(readCard([{ start: 0, end: 19, figure: 'f-ships', says }])).toMatchObject({ noun });
    expect(readCard([{ start: 0, end: 19, figure: 'f-ships' }])?.noun).toEqual({
      ...noun,
      text: '“Three hundred ships”',
    });
  });

  it.each([
    ['the translation was not read', undefined],
    ['nothing in it was found to say the figure', []],
    ['only another figure was found in it', [{ start: 0, end: 19, figure: 'f-other' }]],
  ])('is said in the words of the document where %s', (_, links) => {
    const card = readCard(links);
    expect(card?.noun).toEqual({ text: 'navi', lang: 'it', dir: 'ltr' });
  });
});
