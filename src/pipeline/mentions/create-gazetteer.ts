import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import { cutText } from '../cut-text.ts';
import { toEntityNames } from './entity-names.ts';
import { normaliseGap } from './gap.ts';
import type { Beginning, Gazetteer, KnownName, Name } from './known-name.ts';
import { createFormReader, createSpeller, findFirstWord, findWords } from './word.ts';
import { toDemonyms, toWorldNames } from './world-names.ts';

/**
 * Everything a text in the lexicon's language may name that is known beforehand: the glossary's entities, the
 * countries and cities of CLDR, the language's own lists, and the words for peoples.
 */
export function createGazetteer(
  entities: readonly Entity[],
  lexicon: Pick<Lexicon, 'lang' | 'names'>,
  places: PlaceNames,
): Gazetteer {
  const names = [
    ...toEntityNames(entities, lexicon, places),
    ...toWorldNames(lexicon, places),
    ...toDemonyms(lexicon.names, entities),
  ];
  const readForm = createFormReader(createSpeller(lexicon.names.spellings));
  return toIndex([...names, ...names.flatMap(toVariants)], readForm);
}

/** A name as typed without marks on its letters, an acronym as typed with stops, and a capital as typed without its mark. */
function toVariants(name: Name): Name[] {
  if (name.form === 'demonym') return toBareCapital(name);
  const bare = name.name.normalize('NFD').replace(/\p{M}/gu, '');
  const variants = /^\p{Lu}{2,6}$/u.test(name.name) ? [`${Array.from(name.name).join('.')}.`] : [];
  if (/^\P{L}*(?:[\p{Script=Latn}\p{Script=Grek}]\P{L}*)+$/u.test(name.name) && bare !== name.name.normalize('NFD'))
    variants.push(bare);
  return variants.map((text) => ({ ...name, name: text }));
}

/** French “Egyptiens” for “Égyptiens”. */
function toBareCapital(name: Name): Name[] {
  const first = name.name.charAt(0);
  const bare = first.normalize('NFD').charAt(0);
  if (bare === first || !/[A-Za-z]/.test(bare)) return [];
  return [{ ...name, name: bare.toUpperCase() + name.name.slice(1), letters: 'exact' }];
}

type WordReader = ReturnType<typeof createFormReader>;

/** The names by their first word; what they are compared by is made when a text first has that word. */
function toIndex(names: readonly Name[], readForm: WordReader): Gazetteer {
  const listed = new Map<string, Name[]>();
  for (const name of names) {
    const first = findFirstWord(name.name.normalize('NFC'));
    if (first === undefined) continue;
    const { key } = readForm(first);
    const alike = listed.get(key);
    if (alike) alike.push(name);
    else listed.set(key, [name]);
  }
  const known = new Map<string, Beginning>();
  return (key) => {
    const alike = listed.get(key);
    if (!alike) return undefined;
    const beginning = known.get(key) ?? toBeginning(alike, readForm);
    known.set(key, beginning);
    return beginning;
  };
}

function toBeginning(names: readonly Name[], readForm: WordReader): Beginning {
  const alike = Map.groupBy(names, ({ form, name }) => `${form}\u0000${name}`);
  const known = [...alike.values()].flatMap(chooseName).map((name) => toKnownName(name, readForm));
  const ordered = known.sort((a, b) => b.words.length - a.words.length);
  const isAlone = ({ words }: KnownName) => words.length === 1;
  const longer = ordered.filter((name) => !isAlone(name));
  return {
    alone: ordered.filter(isAlone),
    longer: Map.groupBy(longer, ({ keys }) => keys[1] ?? ''),
    longest: ordered[0]?.words.length ?? 0,
  };
}

/** The first of names that are written alike; before those that hold in context only, one that holds everywhere. */
function chooseName(alike: readonly Name[]): Name[] {
  const chosen = alike.find(({ needs }) => needs === undefined) ?? alike[0];
  if (!chosen) return [];
  const inContext = alike.filter((name) => name.needs !== undefined && name !== chosen);
  return [inContext.length === 0 ? chosen : { ...chosen, inContext }];
}

function toKnownName(name: Name, readForm: WordReader): KnownName {
  const text = name.name.normalize('NFC');
  const words = findWords(cutText(text), (word) => readForm(word.text));
  return {
    ...name,
    words: words.map((word) => word.spelled),
    keys: words.map((word) => word.key),
    gaps: words.slice(1).map((word) => normaliseGap(word.gap)),
    stop: text.endsWith('.'),
  };
}
