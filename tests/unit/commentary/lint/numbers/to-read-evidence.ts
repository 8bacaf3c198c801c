import { listKeptPlaces } from '../../../../../src/cache/list-kept-places.ts';
import { loadKeptLexicon } from '../../../../../src/cache/load-kept-lexicon.ts';
import { type Evidence, toEvidence } from '../../../../../src/commentary/evidence.ts';
import { createPlaceNames } from '../../../../../src/data/cldr/places.ts';
import type { Briefing } from '../../../../../src/model/briefing.ts';
import type { FigureId } from '../../../../../src/model/figure.ts';
import type { Translation } from '../../../../../src/model/translation.ts';
import { createLanguageReaders } from '../../../../../src/pipeline/create-language-readers.ts';
import { readTexts } from '../../../../../src/translation/read-texts.ts';
import { toBriefing } from '../../evidence-of.ts';

/** An invented document: the words of each sentence by its id, with their English. */
export interface InventedDocument {
  readonly slug: string;
  readonly lang: string;
  readonly sentences: Readonly<Record<string, readonly [words: string, english?: string]>>;
}

/**
 * The documents as the reader of their language reads them. The figures of the sentence `s-a1` are called `f-a1-1`,
 * `f-a1-2` and so on, in the order of its words.
 */
export function toReadEvidence(documents: readonly InventedDocument[]): Evidence {
  const read = createLanguageReaders({
    loadLexicon: loadKeptLexicon,
    entities: [],
    places: createPlaceNames(listKeptPlaces()),
  });
  const translations = documents.map(toTranslation);
  return toEvidence({
    briefings: documents.map((each) => toReadBriefing(each, read(each.lang))),
    translations,
    entities: [],
  });
}

function toReadBriefing({ slug, lang, sentences }: InventedDocument, read: Parameters<typeof readTexts>[0]): Briefing {
  const entries = Object.entries(sentences);
  const readings = readTexts(
    read,
    entries.map(([, [words]]) => words),
  );
  const figures = readings.flatMap(({ figures: found }, index) => {
    const segment = entries[index]?.[0] ?? '';
    const names = new Map(found.map(({ id }, at) => [id, `${segment.replace('s-', 'f-')}-${at + 1}` as FigureId]));
    const toName = (id: FigureId) => names.get(id) ?? id;
    return found.map(({ start: _, end: __, ...figure }) => ({
      ...figure,
      ...(figure.kind === 'change' && { from: toName(figure.from), to: toName(figure.to) }),
      id: toName(figure.id),
      segment,
    }));
  });
  return toBriefing(
    slug,
    lang,
    entries.map(([id, [text]]) => ({ id, text })),
    figures,
  );
}

function toTranslation({ slug, sentences }: InventedDocument): Translation {
  const entries = Object.values(sentences).flatMap(([source, target]) =>
    target === undefined ? [] : [{ source, target, state: 'human' as const, notes: [] }],
  );
  return { briefing: slug, lang: 'en', entries };
}
