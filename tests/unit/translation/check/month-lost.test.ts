import { describe, expect, it } from 'vitest';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';

const { describePair } = createPairReader();

describe('a date with the name of a month', () => {
  it.each<[Tagged, Tagged]>([
    [
      ['ro', 'A fost pe 3 mai 2024 la Iași.'],
      ['en', 'It was on 3 May 2024 in Iași.'],
    ],
    [
      ['ro', 'A fost pe 3 mai 2024 la Iași.'],
      ['en', 'It was on 3/5/2024 in Iași.'],
    ],
    [
      ['ro', 'A fost pe 3 mai 2024 la Iași.'],
      ['en', 'It was on 2024-05-03 in Iași.'],
    ],
    [
      ['ro', 'A fost pe 3, 5 și 17 mai 2024.'],
      ['en', 'It was on 3, 5 and 17 May 2024.'],
    ],
    [
      ['ro', 'Între 3 și 5 mai 2024 a plouat.'],
      ['en', 'It rained between May 3 and 5, 2024.'],
    ],
    [
      ['en', 'It was on the 3rd of May, 2024.'],
      ['ro', 'A fost la data de 3 mai a anului 2024.'],
    ],
    [
      ['en', 'It was on 3 May 2024.'],
      ['fi', 'Se oli toukokuun 3. päivänä 2024.'],
    ],
    [
      ['en', 'It was on 3 May 2024.'],
      ['zh', '那是二零二四年五月三日。'],
    ],
    [
      ['de', 'Der Band erschien im Okt. 1956.'],
      ['fr', 'Le volume parut en oct. 1956.'],
    ],
  ])('is kept by a date: %s, %s', (source, target) => {
    expect(describePair(source, target)).toEqual([]);
  });

  it.each<[Tagged, Tagged, string]>([
    [['ro', 'A fost pe 3 mai 2024 la Iași.'], ['en', 'It was on 3 more 2024 in Iași.'], '3 more 2024'],
    [['ro', 'A fost pe 14 mai 2024 la Iași.'], ['en', 'It was on 14 more 2024 in Iași.'], '14 more 2024'],
    [['ro', 'A fost pe 14 mai la Iași.'], ['en', 'It was on 14 more in Iași.'], '14 more'],
    [['ro', 'A fost în mai 2024 la Iași.'], ['en', 'It was in more 2024 in Iași.'], '2024'],
    [['en', 'It was on 3 more 2024.'], ['ro', 'A fost pe 3 mai 2024.'], '3 mai 2024'],
    [['de', 'Am 2. März 2023 schloss das Werk.'], ['it', 'La fabbrica ha chiuso il 2 Marte 2023.'], '2 Marte 2023'],
    [['en', 'The plant closed on 2 March 2023.'], ['fr', 'L’usine a fermé le 2 marche 2023.'], '2 marche 2023'],
  ])('is not kept by its numbers: %s, %s', (source, target, words) => {
    expect(describePair(source, target)).toContain(`date-changed: “${words}”`);
  });

  it('is only doubted where the day stands alone, as behind a date of the same month', () => {
    expect(describePair(['ro', 'A fost pe 3 mai.'], ['en', 'It was on the 3rd.'])).toEqual(['date-changed?: “3rd”']);
  });
});
