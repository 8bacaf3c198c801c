import type { Briefing } from '../model/briefing.ts';
import { toWords, type Words } from './words.ts';

type Source = Pick<Briefing, 'lang' | 'mentions' | 'figures' | 'keyFigures'>;

/** Enough to show that every language is searched. */
const mostLanguages = 3;

/**
 * Queries to begin with, in the documents' own words: the name of one entity as each language has it, the entity
 * named most of those that languages call differently, and each language's first key figure. Each once.
 */
export function toSearchExamples(briefings: readonly Source[]): Words[] {
  const names = countNames(briefings);
  const total = (spellings: Spellings) =>
    [...spellings.values()].flatMap((counts) => [...counts.values()]).reduce((sum, n) => sum + n, 0);
  const byUse = [...names.values()].sort((a, b) => total(b) - total(a));
  const chosen = byUse.find((spellings) => new Set(toCommon(spellings).map(([, text]) => text)).size > 1) ?? byUse[0];
  const figures = [...Map.groupBy(briefings, ({ lang }) => lang)].map(
    ([lang, documents]) => [lang, findKeyFigure(documents)] as const,
  );
  const all = [...(chosen ? toCommon(chosen) : []).slice(0, mostLanguages), ...figures.slice(0, mostLanguages)];
  const examples = all.flatMap(([lang, text]) => (text === undefined ? [] : [[text, toWords(text, lang)] as const]));
  return [...new Map(examples).values()];
}

/** How often an entity is written how, by language. */
type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countNames(briefings: readonly Source[]): ReadonlyMap<string, Spellings> {
  const entities = new Map<string, Map<string, Map<string, number>>>();
  for (const { lang, mentions } of briefings) {
    for (const { entity, form, text } of mentions) {
      if (!entity || form !== 'name') continue;
      const spellings = getOrAdd(entities, entity, () => new Map<string, Map<string, number>>());
      const counts = getOrAdd(spellings, lang, () => new Map<string, number>());
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return entities;
}

function getOrAdd<V>(map: Map<string, V>, key: string, create: () => V): V {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}

/** The commonest spelling in each language. */
function toCommon(spellings: Spellings): (readonly [lang: string, text: string | undefined])[] {
  return [...spellings].map(([lang, counts]) => [lang, [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]]);
}

function findKeyFigure(documents: readonly Source[]): string | undefined {
  const keys = documents.flatMap(({ figures, keyFigures }) =>
    keyFigures.map((id) => figures.find((figure) => figure.id === id)),
  );
  return keys.find((figure) => figure && 'value' in figure)?.text;
}
