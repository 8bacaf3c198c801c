import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../../src/data/load-lexicon.ts';
import { groupNames, type NameGroup } from '../../../../src/glossary/candidates/group-names.ts';
import { createNameReader } from '../../../../src/glossary/candidates/name-reader.ts';
import { createNameTally, type OpenName } from '../../../../src/glossary/candidates/tally-names.ts';
import { isWanted, toCandidate } from '../../../../src/glossary/candidates/to-candidate.ts';
import { toPlaceNames } from '../../../../src/glossary/resolve-name.ts';

const places = createPlaceNames();
const readers = new Map(
  ['en', 'ro', 'ru', 'zh'].map((lang) => [lang, createNameReader(loadLexicon(lang), places)] as const),
);

type Typed = readonly [text: string, type?: OpenName['type']];
type Named = readonly [lang: string, ...names: Typed[]];

/** The groups of documents, each given by its language and its names. */
function group(...documents: Named[]): NameGroup[] {
  const tally = createNameTally();
  for (const [at, [lang, ...names]] of documents.entries()) {
    const open = names.map(([text, type = 'organisation'], place) => ({ text, type, segment: `s-${at}x${place}` }));
    tally.add({ briefing: `d${at}`, lang, names: open });
  }
  return groupNames(tally.list(), (lang) => readers.get(lang));
}
const toFirst = (...documents: Named[]) => {
  const [first] = group(...documents);
  if (!first) throw new Error('there is no group');
  return toCandidate(
    first,
    (lang) => readers.get(lang),
    (code) => toPlaceNames({ code }, 'en', places)[0],
  );
};

describe('toCandidate', () => {
  it('takes the plain name before inflected ones that are more frequent', () => {
    const candidate = toFirst(['ro', ['Comisiei Portuare'], ['Comisiei Portuare']], ['ro', ['Comisia Portuară']]);
    expect(candidate).toMatchObject({ name: 'Comisia Portuară', id: 'comisia-portuara', mentions: 3, documents: 2 });
    expect(candidate.names).toEqual({ ro: ['Comisia Portuară'] });
    expect(candidate.spellings).toEqual(['Comisiei Portuare', 'Comisia Portuară']);
  });

  it('keeps an inflected name where no document has the plain one', () => {
    expect(toFirst(['ro', ['Comisiei Portuare']]).names).toEqual({ ro: ['Comisiei Portuare'] });
  });

  it.each([
    [
      'the English name',
      [
        ['ru', ['Ковров', 'place']],
        ['en', ['Kovrov', 'place']],
      ],
      'kovrov',
    ],
    ['Latin letters', [['ru', ['Северный порт']]], 'severnyi-port'],
    ['a word a character', [['zh', ['北港局']]], 'bei-gang-ju'],
    ['what CLDR calls the place', [['ro', ['Norvegiei', 'place']]], 'norway'],
  ] as const)('makes the id of %s', (_, documents, id) => {
    expect(toFirst(...documents).id).toBe(id);
  });

  it('is of the type that most mentions have', () => {
    const names: readonly Typed[] = [
      ['Fenwick', 'person'],
      ['Fenwick', 'place'],
      ['Fenwick', 'place'],
    ];
    expect(toFirst(['en', ...names]).type).toBe('place');
  });

  it('shows it in three documents, one place in each', () => {
    const name: Typed = ['Port Board'];
    const { places: shown } = toFirst(['en', name, name], ['en', name], ['ro', name], ['ro', name]);
    expect(shown).toHaveLength(3);
    expect(new Set(shown.map(({ briefing }) => briefing)).size).toBe(3);
  });
});

describe('isWanted', () => {
  const groups = group(['en', ['Port Board'], ['Port Board']], ['ro', ['Ana Pop', 'person']]);
  const choose = (options: Partial<Parameters<typeof isWanted>[1]>) =>
    groups.filter((one) => isWanted(one, { min: 1, ...options })).map(({ tallies }) => tallies[0]?.text);

  it.each([
    [{}, ['Port Board', 'Ana Pop']],
    [{ min: 2 }, ['Port Board']],
    [{ lang: 'ro' }, ['Ana Pop']],
    [{ type: 'organisation' }, ['Port Board']],
    [{ type: 'place' }, []],
    [{ lang: 'en', type: 'person' }, []],
  ])('takes by %j', (options, names) => {
    expect(choose(options)).toEqual(names);
  });
});
