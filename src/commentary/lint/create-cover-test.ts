import { foldWord } from '../../alignment/fold-word.ts';
import { isConditional } from '../../translation/check/check-hedge.ts';
import { createOpenTest } from '../../translation/check/check-tools.ts';
import { readTexts } from '../../translation/read-texts.ts';
import type { SegmentEvidence } from '../evidence.ts';
import type { LintContext } from './lint-rule.ts';
import { createDocumentTest } from './names-document.ts';
import { toWords } from './to-words.ts';
import type { WrittenSentence } from './written-sentences.ts';

/** How a sentence makes plain that it is not the author who vouches: it says whose words it gives, or leaves them open. */
export type Cover = 'source' | 'open';

/** Nouns of few letters are alike by chance. */
const shortestStem = 5;

/** A function from an author's sentence that rests on `place` to what covers it; `undefined` where it tells a plain fact. */
export function createCoverTest(
  context: LintContext,
): (sentence: WrittenSentence, place: SegmentEvidence) => Cover | undefined {
  const { lang, lexicon } = context;
  const [isOpen, namesDocument] = [createOpenTest(lexicon), createDocumentTest(lexicon)];
  const namesSource = createSourceTest(context);
  return ({ segment, text }, place) => {
    if (segment.attribution !== undefined || segment.modality === 'reported') return 'source';
    if (namesDocument(text) || namesSource(text, place)) return 'source';
    const isQuestion = /[?؟;？]\P{L}*$/u.test(text);
    const isLeft = segment.modality === 'hedged' || isQuestion || isOpen(text);
    return isLeft || isConditional({ text, lang }, { findWords: (tag) => context.findLexicon(tag)?.translation })
      ? 'open'
      : undefined;
  };
}

/**
 * Whether a text names who says so in the place it rests on: by a word of the source’s name, as the author’s language has it.
 * Where nobody translated the sentence, a word for who may say something counts if there are more of them than the
 * sentence has beside its source: “people died” names nobody where the sentence counts people.
 */
function createSourceTest(context: LintContext) {
  const { lang, findLexicon } = context;
  const listSources = (text: string, tag: string) => {
    const nouns = (findLexicon(tag)?.attribution.sourceNouns ?? []).map((noun) => foldWord(noun.replace('*', '')));
    const isSource = (word: string) => nouns.some((noun) => noun.length >= shortestStem && word.startsWith(noun));
    return toStems(text).filter(isSource);
  };
  return (text: string, { segment, briefing, translations }: SegmentEvidence): boolean => {
    const { attribution } = segment;
    const named = listSources(text, lang);
    if (named.length === 0 || attribution === undefined) return false;
    const target = translations.get(lang)?.target;
    const said = briefing.lang === lang ? attribution : target && findSpeaker(target, context);
    if (said === undefined) {
      const beside = segment.text.replace(attribution, ' ');
      return named.length > listSources(beside, briefing.lang).length;
    }
    const stems = new Set(toStems(said).map((word) => word.slice(0, shortestStem)));
    return named.some((word) => stems.has(word.slice(0, shortestStem)));
  };
}

function toStems(text: string): string[] {
  return toWords(text).map(foldWord);
}

/** Who says so in a translation, in its own words; all of it where it does not tell. */
function findSpeaker(target: string, { lang, findReader }: LintContext): string {
  const read = findReader(lang);
  const sentences = read ? (readTexts(read, [target])[0]?.segments ?? []) : [];
  const speakers = sentences.flatMap(({ attribution }) => attribution ?? []);
  return speakers.length > 0 ? speakers.join(' ') : target;
}
