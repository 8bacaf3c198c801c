import type { Locale } from '../../i18n/locales.ts';
import { pairSchema } from '../../model/pair.ts';
import type { Translation, TranslationEntry } from '../../model/translation.ts';
import { parseMarked } from './parse-marked.ts';
import type { WrittenDocument, WrittenSentence, WrittenTranslation } from './written-document.ts';

/** The translation of an invented document into one language of the interface, as it was read against the document. */
export function toTranslation({ slug, sentences }: WrittenDocument, lang: Locale): Translation {
  const translated = sentences.flatMap(({ translation, ...sentence }) =>
    translation ? { sentence, translation } : [],
  );
  return {
    briefing: slug,
    lang,
    entries: translated.map(({ sentence, translation }) => toEntry(sentence, translation, lang)),
    pairs: translated
      .filter(({ translation }) => translation.words || translation.faults)
      .map(({ sentence, translation }) => toPair(sentence, translation, lang)),
  };
}

function toEntry({ words: written }: WrittenSentence, translation: WrittenTranslation, lang: Locale): TranslationEntry {
  const { words, segments: _, faults: __, ...entry } = translation;
  const target = words ? parseMarked(words[lang]).text : '';
  return { state: 'draft', notes: [], ...entry, source: parseMarked(written).text, target };
}

function toPair({ id, words: written }: WrittenSentence, translation: WrittenTranslation, lang: Locale) {
  const { words, segments = [id], faults = [] } = translation;
  const { text, marks } = parseMarked(words?.[lang] ?? '');
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  return pairSchema.parse({
    source: parseMarked(written).text,
    segments,
    sentences: sentences.map(({ index, segment }) => ({ start: index, end: index + segment.length })),
    links: marks.map(({ start, end, element: { type, id } }) => ({ start, end, [type]: id })),
    messages: faults.map((ruleId) => ({ ruleId, level: 'error', reason: 'The translation says something else.' })),
  });
}
