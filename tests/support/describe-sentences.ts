import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { segmentationSchema } from '../../src/data/schema/segmentation.ts';
import { createSegmenter } from '../../src/pipeline/segments/find-segments.ts';

/** One language's hard boundaries: texts in which `|` marks each boundary, and texts that are one sentence. */
interface LanguageRows {
  readonly apart: readonly string[];
  readonly whole: readonly string[];
}

/** Tests that the project's own data for each language cuts the texts where marked, and nowhere else. */
export function describeSentences(languages: Readonly<Record<string, LanguageRows>>): void {
  describe.each(Object.entries(languages))('the sentences of %s', (lang, { apart, whole }) => {
    const cut = createSentenceCutter(lang);

    it.each(apart)('part at each mark: %s', (marked) => {
      const sentences = marked.split('|').map((sentence) => sentence.trim());
      expect(cut(marked.replaceAll('|', ''))).toEqual(sentences);
    });

    it.each(whole)('stay whole: %s', (sentence) => {
      expect(cut(sentence)).toEqual([sentence]);
    });
  });
}

function createSentenceCutter(lang: string): (text: string) => string[] {
  const file = new URL(`../../src/data/languages/${lang}/segmentation.yml`, import.meta.url);
  const findSegments = createSegmenter({ segmentation: segmentationSchema.parse(parse(readFileSync(file, 'utf8'))) });
  return (text) =>
    findSegments(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) =>
      text.slice(start, end),
    );
}
