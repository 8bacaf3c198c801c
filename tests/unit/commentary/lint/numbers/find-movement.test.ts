import { describe, expect, it } from 'vitest';
import { loadKeptLexicon } from '../../../../../src/cache/load-kept-lexicon.ts';
import { findMovementBeside } from '../../../../../src/commentary/lint/numbers/find-movement.ts';
import { listLanguages } from '../../../../../src/data/list-languages.ts';

const sentences: readonly (readonly [
  lang: string,
  text: string,
  number: string,
  movement: 'rise' | 'fall' | undefined,
])[] = [
  ['en', 'Imports fell by 9%.', '9%', 'fall'],
  ['en', 'Imports, up on the year, rose to 9%.', '9%', 'rise'],
  ['en', 'Imports were at 9%.', '9%', undefined],
  ['en', 'Imports fell by 9%, while exports grew.', '9%', undefined],
  ['en', 'When prices fell, as they do in every winter that is as mild as this, the share was 9%.', '9%', undefined],
  ['it', 'Le importazioni sono calate del 9%.', '9%', 'fall'],
  ['it', 'Le importazioni sono cresciute del 9%.', '9%', 'rise'],
  ['it', 'La quota è del 9%.', '9%', undefined],
  ['ro', 'Importurile au scăzut cu 9%.', '9%', 'fall'],
  ['ro', 'Comerțul a crescut cu 9%.', '9%', 'rise'],
  ['de', 'Der Anteil sank auf 9 Prozent.', '9 Prozent', 'fall'],
  ['de', 'Der Anteil stieg auf 9 Prozent.', '9 Prozent', 'rise'],
  ['fr', 'La part a reculé de 9 %.', '9 %', 'fall'],
  ['fr', 'La part a augmenté de 9 %.', '9 %', 'rise'],
  ['es', 'El paro bajó un 9 %.', '9 %', 'fall'],
  ['es', 'El paro bajo el 9 % no existe.', '9 %', undefined],
  ['pl', 'Import spadł o 9%.', '9%', 'fall'],
  ['pl', 'Handel wzrósł o 9%.', '9%', 'rise'],
  ['ru', 'Импорт упал на 9%.', '9%', 'fall'],
  ['ru', 'В Ростове живут 9%.', '9%', undefined],
  ['hu', 'Az import 9%-kal csökkent.', '9%', 'fall'],
  ['hu', 'A nők aránya 9%.', '9%', undefined],
  ['fi', 'Tuonti laski 9 %.', '9 %', 'fall'],
  ['el', 'Οι εισαγωγές αυξήθηκαν κατά 9%.', '9%', 'rise'],
  ['ar', 'انخفضت الواردات بنسبة 9%.', '9%', 'fall'],
  ['zh', '进口下降了9%。', '9%', 'fall'],
  ['zh', '进口增长了9%。', '9%', 'rise'],
];

describe('where a sentence says a number went', () => {
  it.each(sentences)('%s: %s', (lang, text, number, movement) => {
    expect(findMovementBeside(text, number, loadKeptLexicon(lang))).toBe(movement);
  });
});

describe.each(listLanguages())('the words of “%s”', (lang) => {
  const { cues, dates } = loadKeptLexicon(lang);
  const { rise, fall } = cues.movements;

  it('say of rises and falls each several things, none of them both', () => {
    const stems = (words: readonly string[]) => words.map((word) => word.replace(/\*$/u, ''));
    expect(Math.min(rise.length, fall.length)).toBeGreaterThan(3);
    expect(rise.filter((word) => stems(fall).some((other) => stems([word])[0]?.startsWith(other)))).toEqual([]);
    expect(fall.filter((word) => stems(rise).some((other) => stems([word])[0]?.startsWith(other)))).toEqual([]);
  });

  it('say parts of a year', () => {
    expect(dates.yearParts.length).toBeGreaterThan(3);
  });
});
