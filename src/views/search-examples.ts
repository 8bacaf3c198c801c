import type { Briefing } from '../model/briefing.ts';
import { toWords, type Words } from './words.ts';

/**
 * Queries to begin with, in the documents' own words: per language the name written most often and the first
 * key figure. Six at most, each once.
 */
export function toSearchExamples(
  briefings: readonly Pick<Briefing, 'lang' | 'mentions' | 'figures' | 'keyFigures'>[],
): Words[] {
  const byLanguage = [...Map.groupBy(briefings, ({ lang }) => lang)].slice(0, 3);
  const examples = byLanguage.flatMap(([lang, documents]) => {
    const texts = [findCommonName(documents), findKeyFigure(documents)];
    return texts.flatMap((text) => (text === undefined ? [] : [toWords(text, lang)]));
  });
  return [...new Map(examples.map((example) => [example.text, example])).values()];
}

function findCommonName(documents: readonly Pick<Briefing, 'mentions'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text, form, entity } of documents.flatMap(({ mentions }) => mentions)) {
    if (form === 'name' && entity) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function findKeyFigure(documents: readonly Pick<Briefing, 'figures' | 'keyFigures'>[]): string | undefined {
  return documents.flatMap(({ figures, keyFigures }) => {
    const key = figures.find(({ id, kind }) => id === keyFigures[0] && kind !== 'date');
    return key ? [key.text] : [];
  })[0];
}
