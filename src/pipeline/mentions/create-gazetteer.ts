import type { PlaceNames } from '../../data/cldr/places.ts';
import type { Lexicon } from '../../data/lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import { toEntityNames } from './entity-names.ts';
import { normaliseGap } from './gap.ts';
import type { Gazetteer, KnownName, Name } from './known-name.ts';
import { createSpeller, findWords } from './word.ts';
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
  return toIndex([...names, ...names.flatMap(toVariants)], createSpeller(lexicon.names.spellings));
}

/** A name as typed without marks on its letters, and an acronym as typed with stops. */
function toVariants(name: Name): Name[] {
  if (name.form === 'demonym') return [];
  const bare = name.name.normalize('NFD').replace(/\p{M}/gu, '');
  const variants = /^\p{Lu}{2,6}$/u.test(name.name) ? [`${Array.from(name.name).join('.')}.`] : [];
  if (/^\P{L}*(?:[\p{Script=Latn}\p{Script=Grek}]\P{L}*)+$/u.test(name.name) && bare !== name.name.normalize('NFD'))
    variants.push(bare);
  return variants.map((text) => ({ ...name, name: text }));
}

function toIndex(names: readonly Name[], spell: (text: string) => string): Gazetteer {
  const index = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const known = toKnownName(name, spell);
    const key = known?.keys[0];
    const identity = `${name.form}\u0000${name.name}`;
    if (!known || key === undefined || seen.has(identity)) continue;
    seen.add(identity);
    const list = index.get(key);
    if (list) list.push(known);
    else index.set(key, [known]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function toKnownName(name: Name, spell: (text: string) => string): KnownName | undefined {
  const text = name.name.normalize('NFC');
  const words = findWords(text, { start: 0, end: text.length }, spell);
  if (words.length === 0) return undefined;
  return {
    ...name,
    words: words.map((word) => word.spelled),
    keys: words.map((word) => word.key),
    gaps: words.slice(1).map((word) => normaliseGap(word.gap)),
    stop: text.endsWith('.'),
  };
}
