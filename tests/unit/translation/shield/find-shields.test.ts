import { describe, expect, it } from 'vitest';
import type { NameSource } from '../../../../src/translation/shield/find-names.ts';
import { createShieldFinder } from '../../../../src/translation/shield/find-shields.ts';
import type { MarkedFigure, MarkedName, MarkedText } from '../../../../src/translation/shield/marked-text.ts';
import { dropOverlaps, type Shield } from '../../../../src/translation/shield/shield.ts';

const glossary: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ada: { it: ['Ada Rossi', 'Rossi'], en: ['Ada Rossi'], ru: ['Ада Росси', 'Росси'], el: ['Άντα Ρόσι'] },
  fund: { it: ['Fondo Verde', 'FV'], en: ['Green Fund', 'GF'], ru: ['Зелёный фонд'] },
  court: { ro: ['Curtea de Conturi'], en: ['Court of Accounts'] },
  society: { it: ['Società del Mare'] },
};
const findNames: NameSource = (entity, lang) => glossary[entity]?.[lang] ?? [];

const toShield = (start: number, end: number): Shield => ({ start, end, kind: 'code', words: '' });

type Marks = { names?: Partial<MarkedName>[]; figures?: Partial<MarkedFigure>[] };

/** The text with what stands in brackets marked, in the order of `marks`. */
function mark(bracketed: string, { names = [], figures = [] }: Marks): MarkedText {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const part of bracketed.split(/(\[[^\]]*\])/)) {
    if (!part.startsWith('[')) text += part;
    else {
      ranges.push({ start: text.length, end: text.length + part.length - 2 });
      text += part.slice(1, -1);
    }
  }
  const at = (index: number) => ranges[index] ?? { start: 0, end: 0 };
  return {
    text,
    names: names.map((name, index) => ({ type: 'person', form: 'name', ...at(index), ...name })),
    figures: figures.map((figure, index) => ({ kind: 'count', ...at(names.length + index), ...figure })),
  };
}

function shield(source: string, target: string, bracketed: string, marks: Marks = {}): string[] {
  const marked = mark(bracketed, marks);
  return createShieldFinder(
    source,
    target,
    findNames,
  )(marked).map(({ start, end, words }) => {
    const written = marked.text.slice(start, end);
    return written === words ? written : `${written} → ${words}`;
  });
}

const counted = (value?: number): Marks => ({ figures: [{ value }] });

describe('a number in digits', () => {
  it.each([
    ['it', 'en', 'Ha speso [1.800 navi].', 1800, ['1.800 → 1,800']],
    ['it', 'en', 'È il [12,5%] del totale.', 12.5, ['12,5 → 12.5']],
    ['it', 'en', 'Sono [1.234.567,80 euro].', 1234567.8, ['1.234.567,80 → 1,234,567.80']],
    ['en', 'it', 'It cost [$21,800.50].', 21800.5, ['21,800.50 → 21.800,50']],
    ['en', 'de', 'Some [12.5 tonnes].', 12.5, ['12.5 → 12,5']],
    ['ro', 'fr', 'Au fost [12.500 de oameni].', 12500, ['12.500 → 12\u202f500']],
    ['fr', 'en', 'Il y a [12\u202f500 soldats].', 12500, ['12\u202f500 → 12,500']],
    ['pl', 'en', 'Około [2 300 osób].', 2300, ['2 300 → 2,300']],
    ['de-CH', 'en', 'Rund [1’250 Franken].', 1250, ['1’250 → 1,250']],
    ['en', 'es', 'About [1,800 men].', 1800, ['1,800 → 1800']],
    ['en', 'es', 'About [21,800 men].', 21800, ['21,800 → 21.800']],
    ['ar', 'en', 'نحو [١٬٨٠٠ شخص]', 1800, ['١٬٨٠٠ → 1,800']],
    ['zh', 'en', '共有[1,800人]。', 1800, ['1,800']],
    ['en', 'it', 'Exactly [0.0 percent].', 0, ['0.0 → 0,0']],
    [
      'en',
      'it',
      'A sum of [12,345,678,901,234,567.25].',
      1.2345678901234568e16,
      ['12,345,678,901,234,567.25 → 12.345.678.901.234.567,25'],
    ],
    ['ro', 'en', 'Cam [900 de oameni].', 900, ['900']],
  ])('from %s to %s in “%s” is written as there', (source, target, text, value, expected) => {
    expect(shield(source, target, text, counted(value))).toEqual(expected);
  });

  it.each([
    ['a year', 'it', 'en', 'Nel 2023 e nel 1999.', ['2023', '1999']],
    ['a year in other digits', 'ar', 'en', 'في عام ٢٠٢٣ كان', ['٢٠٢٣ → 2023']],
    ['a date', 'it', 'en', 'Il 12.04.2024 alle 10:30.', ['12.04.2024', '10:30']],
    ['a time with a point', 'it', 'en', 'Alle 10.30 di ieri.', ['10.30']],
    ['a version', 'it', 'en', 'La versione 1.2.3 è pronta.', ['1.2.3']],
    ['a number that starts with a zero', 'it', 'en', 'Gli 007 lo sanno.', ['007']],
    ['numbers of two kinds beside each other', 'it', 'en', 'Nel 2023 150 navi.', ['2023', '150']],
    ['a range', 'it', 'en', 'Tra il 2021-2022 e oggi.', ['2021', '2022']],
  ])('stays as it is where it is %s', (_, source, target, text, expected) => {
    expect(shield(source, target, text)).toEqual(expected);
  });

  it.each([
    ['an ordinal with letters', 'es', 'en', 'El 3º y el 2nd y 1.ª vez.', ['1']],
    ['a decade', 'de', 'en', 'Die 1990er Jahre.', []],
    ['a unit without a space', 'it', 'en', 'Dista 10km.', []],
  ])('is left to the engine in %s', (_, source, target, text, expected) => {
    expect(shield(source, target, text)).toEqual(expected);
  });

  it('stays as it is in a date that looks like a number', () => {
    expect(shield('en', 'it', 'On [12.04].', { figures: [{ kind: 'date' }] })).toEqual(['12.04']);
    expect(shield('en', 'it', 'By [12.04 percent].', counted(12.04))).toEqual(['12.04 → 12,04']);
  });

  it('is left to the engine where a point makes it an ordinal of a date', () => {
    expect(shield('de', 'en', 'Am [3. Mai 2024] kam er.', { figures: [{ kind: 'date' }] })).toEqual(['2024']);
  });

  it.each([
    ['ro', 'en', 'Cam [900 de milioane] de lei.', 9e8, '900 de milioane → 900 million'],
    ['it', 'en', 'Ha speso [1.800 milioni].', 1.8e9, '1.800 milioni → 1.8 billion'],
    ['it', 'en', 'Ha speso [12,5 Mld] di euro.', 12.5e9, '12,5 Mld → 12.5 billion'],
    ['en', 'es', 'It cost [1.8 billion].', 1.8e9, '1.8 billion → 1,8 mil millones'],
    ['en', 'pl', 'Some [2 million people].', 2e6, '2 million → 2 miliony'],
    ['en', 'pl', 'Some [5 million people].', 5e6, '5 million → 5 milionów'],
    ['pl', 'de', 'Około [5 milionów osób].', 5e6, '5 milionów → 5 Millionen'],
    ['zh', 'en', '共有[150万人]。', 1.5e6, '150万 → 1.5 million'],
    ['en', 'mt', 'It cost [1.8 billion].', 1.8e9, '1.8 billion → 1,800,000,000'],
    ['en', 'zh', 'Some [900 million people].', 9e8, '900 million → 9亿'],
    ['it', 'en', 'Circa [150 mila persone].', 150_000, '150 mila → 150 thousand'],
  ])('goes from %s to %s with the word it is counted by in “%s”', (source, target, text, value, expected) => {
    expect(shield(source, target, text, counted(value))).toEqual([expected]);
  });

  it.each([
    ['the word is another', 'it', 'Circa [3 milionari].', 3, ['3']],
    ['the figure comes to another number', 'it', 'Circa [3 milioni].', 3e9, ['3']],
    ['the word has an ending that CLDR does not list', 'pl', 'Z [5 milionami osób].', 5e6, ['5']],
    ['the extractor saw no figure', 'it', 'Circa 3 milioni.', undefined, ['3']],
  ])('goes without the word where %s', (_, source, text, value, expected) => {
    expect(shield(source, 'en', text, value === undefined ? {} : counted(value))).toEqual(expected);
  });

  it('is left to the engine before another word that not every language counts by', () => {
    expect(shield('it', 'en', 'Circa [15 decine di navi].', counted(150))).toEqual([]);
    expect(shield('it', 'en', 'Circa [15 navi].', counted(15))).toEqual(['15']);
  });
});

describe('a name', () => {
  const named = (name: Partial<MarkedName>): Marks => ({ names: [name] });

  it.each([
    [
      'as the target language has it',
      'it',
      'en',
      'Il [Fondo Verde] paga.',
      { entity: 'fund', type: 'organisation' },
      ['Fondo Verde → Green Fund'],
    ],
    [
      'by its label where the text has an alias',
      'it',
      'en',
      'Il [FV] paga.',
      { entity: 'fund', type: 'organisation' },
      ['FV → Green Fund'],
    ],
    ['in another script', 'ru', 'el', 'Вот [Ада Росси].', { entity: 'ada' }, ['Ада Росси → Άντα Ρόσι']],
    [
      'whatever its case',
      'it',
      'en',
      'Il [FONDO VERDE] paga.',
      { entity: 'fund', type: 'organisation' },
      ['FONDO VERDE → Green Fund'],
    ],
    ['as written where it is a part of the name there', 'it', 'en', 'Lo dice [Rossi].', { entity: 'ada' }, ['Rossi']],
    [
      'as written where the target language has none',
      'it',
      'en',
      'La [Società del Mare] paga.',
      { entity: 'society', type: 'organisation' },
      ['Società del Mare'],
    ],
    ['as written where the glossary does not hold it', 'it', 'en', 'Lo dice [Ugo Bianchi].', {}, ['Ugo Bianchi']],
    [
      'as written in letters of the target language',
      'ru',
      'en',
      'Компания [Acme] платит.',
      { type: 'organisation' },
      ['Acme'],
    ],
  ] as const)('goes %s', (_, source, target, text, name, expected) => {
    expect(shield(source, target, text, named(name))).toEqual(expected);
  });

  it.each([
    ['of a place', 'it', 'en', 'A [Roma] piove.', { type: 'place' }],
    ['of a people', 'it', 'en', 'Gli [italiani] pagano.', { form: 'demonym', type: 'place' }],
    ['that is inflected', 'ro', 'en', 'Raportul [Curții de Conturi].', { entity: 'court', type: 'organisation' }],
    ['in letters that the reader may not know', 'ru', 'en', 'Сказал [Иван Петров].', {}],
    ['in another script without a name there', 'it', 'el', 'La [Società del Mare] paga.', { entity: 'society' }],
    [
      'of something that the glossary does not hold and may have a name in each language',
      'it',
      'en',
      'La [guerra di Corea].',
      { type: 'event' },
    ],
  ] as const)('%s is left to the engine', (_, source, target, text, name) => {
    expect(shield(source, target, text, named(name))).toEqual([]);
  });

  it('holds its numbers, and is not cut by them', () => {
    const marks = { names: [{ entity: undefined, type: 'organisation' as const }] };
    expect(shield('it', 'en', 'Il [Gruppo 2003] e 1 altro.', marks)).toEqual(['Gruppo 2003', '1']);
  });
});

describe('a code', () => {
  it.each(['F-16', 'G7', 'MiG-29', 'Su-35', 'T-72B3', 'COVID-19', 'A/RES/76/5', 'PM2.5', '5G', 'S-400', 'Ту-160'])(
    '“%s” stays as it is',
    (code) => {
      expect(shield('it', 'en', `Con «${code}», dicono.`)).toEqual([code]);
    },
  );

  it.each(['https://example.org/a?b=1', 'www.example.org', 'ada.rossi@example.org'])('“%s” stays as it is', (code) => {
    expect(shield('it', 'en', `Vedi (${code}).`)).toEqual([code]);
  });

  it.each(['post-2020', 'Italia', 'NATO', 'dell’Unione', 'Italia-Russia', 'Trimestre2', 'a@b', 'x²'])(
    '“%s” is none',
    (words) => {
      expect(shield('it', 'en', `Vedi ${words} qui.`).filter((found) => !/^\d+$/.test(found))).toEqual([]);
    },
  );

  it('is none where it is a quantity or a part of the year', () => {
    expect(shield('it', 'en', 'Nel [Q4 2023].', { figures: [{ kind: 'date' }] })).toEqual(['2023']);
    expect(shield('it', 'en', 'Costa [EUR200].', { figures: [{ kind: 'money', value: 200 }] })).toEqual([]);
  });
});

describe('shields', () => {
  it('that meet leave the one that comes first in the list', () => {
    const [name, code, number] = [toShield(4, 9), toShield(0, 6), toShield(8, 12)];
    expect(dropOverlaps([name, code, number])).toEqual([name]);
    expect(dropOverlaps([code, name, number])).toEqual([code, number]);
  });

  it('stand in order and share nothing, whatever the text', () => {
    const find = createShieldFinder('it', 'en', findNames);
    const text = `${'a1.'.repeat(2000)} F-16 1.800, 12,5% ${'9 999 '.repeat(500)}@${'x@'.repeat(2000)} ${'.'.repeat(200_000)}a${'.'.repeat(200_000)}`;
    const found = find({ text, names: [], figures: [] });
    expect(found.length).toBeGreaterThan(500);
    for (const [at, { start }] of found.entries()) expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
  });
});
