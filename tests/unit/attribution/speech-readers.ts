import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createSpeechReader } from '../../../src/pipeline/attribution/read-speech.ts';

/** How a text is said, by language. */
export const readSpeech = {
  it: createSpeechReader(loadLexicon('it')),
  ro: createSpeechReader(loadLexicon('ro')),
  en: createSpeechReader(loadLexicon('en')),
};
export type Lang = keyof typeof readSpeech;
