import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

describe('who says so', () => {
  it.each<[string, string, string[]]>([
    [
      'en',
      '“We lost 300 beds last year,” Maria Lund, the health secretary, said on Tuesday.',
      ['count 300 beds (reported) Maria Lund: 300 beds'],
    ],
    [
      'it',
      'Il ministero della Difesa ucraino ha dichiarato che sono stati abbattuti 40 droni.',
      ['count 40 droni (reported) Il ministero della Difesa ucraino: 40 droni'],
    ],
    [
      'es',
      'El Ministerio de Defensa ucraniano declaró que fueron derribados 40 drones.',
      ['count 40 drones (reported) El Ministerio de Defensa ucraniano: 40 drones'],
    ],
    ['fr', 'Il reste 40 usines, a déclaré Jeanne Le Goff.', ['count 40 usines (reported) Jeanne Le Goff: 40 usines']],
    ['en', 'The ministry maintains that 40 roads are closed.', ['count 40 roads (reported) The ministry: 40 roads']],
    ['en', 'The ministry maintains 40 roads in the north.', ['count 40 roads: 40 roads']],
    [
      'de',
      'Laut dem Nachrichtenmagazin „Der Kreis“ fehlen 40 Busse.',
      ['count 40 Busse (reported) dem Nachrichtenmagazin „Der Kreis“: 40 Busse'],
    ],
    [
      'en',
      'According to the magazine “The Circle” 40 buses are missing.',
      ['count 40 buses (reported) the magazine “The Circle”: 40 buses'],
    ],
    ['de', 'Laut dem Minister „fehlen uns heute 40 Busse“.', ['count 40 Busse (reported) dem Minister: 40 Busse']],
    ['en', 'She held 40 shares in the bank.', ['count 40 shares: 40 shares']],
    ['en', 'Maria Lund, the health secretary, opened 300 beds.', ['count 300 beds: 300 beds']],
  ])('is found in %s: “%s”', (lang, text, expected) => {
    const figures = createSentenceReader(lang)(text).figures.filter((figure) => figure.startsWith('count'));
    expect(figures).toEqual(expected);
  });
});
