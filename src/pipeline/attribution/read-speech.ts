import type { Range } from '../../model/span.ts';
import { createTextCutter } from '../cut-text.ts';
import { type FoundAttribution, findAttributions } from './find-attributions.ts';
import { type FoundHedge, findHedges } from './find-hedges.ts';
import { createGrammar, type Grammar, type SpeechLexicon } from './grammar.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

/** A sentence with those it names as saying something and the words that leave it open. */
export interface SpokenSentence {
  readonly sentence: Sentence;
  readonly attributions: readonly FoundAttribution[];
  readonly hedges: readonly FoundHedge[];
}

/** How a text is said: read once, for all that is asked of it. */
export interface Speech {
  readonly grammar: Grammar;
  readonly sentences: readonly SpokenSentence[];
}

/** A reader of how the segments of a text are said. */
export function createSpeechReader(lexicon: SpeechLexicon, cutter = createTextCutter()) {
  const grammar = createGrammar(lexicon, cutter);
  return (plain: string, segments: readonly Range[]): Speech => {
    const sentences = readSentences(plain, segments, grammar, cutter).map((sentence) => ({
      sentence,
      attributions: findAttributions(plain, sentence, grammar),
      hedges: findHedges(plain, sentence),
    }));
    return { grammar, sentences };
  };
}
