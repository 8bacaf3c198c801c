import { loadKeptLexicon } from '../../src/cache/load-kept-lexicon.ts';
import { readText } from '../../src/pipeline/read/read-text.ts';
import { createSegmenter } from '../../src/pipeline/segments/find-segments.ts';
import type { TranslatedSentence } from '../../src/translation/align/align-translation.ts';

/** What a plain text holds, read as `npm run align` does. */
export function readPlainSentences(text: string, lang: string): TranslatedSentence[] {
  const { plain, blocks } = readText(text);
  return createSegmenter(loadKeptLexicon(lang))(plain, blocks).map(({ start, end, block }, at, all) => ({
    text: plain.slice(start, end),
    isStart: all[at - 1]?.block !== block,
  }));
}

/** Sentences as a plain text, with an empty line before each paragraph. */
export function toPlainText(sentences: readonly TranslatedSentence[]): string {
  return sentences.map(({ text, isStart }) => `${isStart ? '\n\n' : ' '}${text}`).join('');
}
