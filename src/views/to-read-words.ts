import { getWordSegmenter } from '../i18n/intl.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import { type Figure, findNoun } from '../model/figure.ts';
import type { FigureWords } from '../model/pair.ts';
import type { Range } from '../model/span.ts';
import type { TranslationState } from '../model/translation.ts';
import { quoteText } from './quote-words.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { type Said, toSaid } from './to-said.ts';
import { type ReadWords, toWords, type Words } from './words.ts';

/** What a document says of a figure, in the reader's words where the translation has them for certain. */
export interface FigureReading {
  readonly noun?: ReadWords;
  readonly subject?: ReadWords;
  readonly said: Said;
  /** What the translation is worth, where any words are its own. */
  readonly state?: TranslationState;
}

/** How a segment is said, in the reader's words where its translation has them for certain. */
export function toReadSaid(segment: BriefingSegment, passage: Passage): Said {
  return withWords(toSaid(segment, passage.original.lang), passage, findSays(passage)?.says);
}

/** The same without the document's own words that a reader finds in `shown`, which stands folded under it. */
export function foldOriginals({ modality, attribution, hedge }: Said, shown: Words): Said {
  const fold = (words: ReadWords) =>
    words.original && shown.text.includes(words.original.text) ? toWords(words.text, words.lang) : words;
  return { modality, ...(attribution && { attribution: fold(attribution) }), ...(hedge && { hedge: fold(hedge) }) };
}

/**
 * What is said of a figure of the segment that `passage` shows. Where the translation has it, and no noun for sure, all
 * its words for the figure stand for the noun, quoted.
 */
export function toFigureReading(figure: Figure, passage: Passage, locale: Locale): FigureReading {
  const { lang } = passage.original;
  const link = findLink(figure, passage);
  const says: FigureWords = link?.says ?? {};
  const noun = findNoun(figure);
  const { subject } = figure;
  const reading = {
    ...(noun && { noun: toReadWords(noun, says.unit ?? toPhrase(link, passage, locale), passage) }),
    ...(subject && { subject: toReadWords(subject, says.subject, passage) }),
    said: withWords(toSaid(figure, lang), passage, says),
  };
  const words: readonly (ReadWords | undefined)[] = [
    reading.noun,
    reading.subject,
    reading.said.attribution,
    reading.said.hedge,
  ];
  const state = words.some((one) => one?.original) ? passage.translation?.state : undefined;
  return { ...reading, ...(state && { state }) };
}

/** The same of a figure of `briefing`. */
export type ReadFigure = (figure: Figure, briefing: Briefing) => FigureReading;

/** Reads figures for the readers of one language. */
export function createFigureReading(locale: Locale, find: FindTranslation): ReadFigure {
  const textsOf = new WeakMap<Briefing, ReadonlyMap<string, BriefingSegment>>();
  return (figure, briefing) => {
    const segments = textsOf.get(briefing) ?? new Map(briefing.segments.map((segment) => [segment.id, segment]));
    textsOf.set(briefing, segments);
    const segment = segments.get(figure.segment);
    const original = { original: toWords(figure.text, briefing.lang) };
    return toFigureReading(figure, segment ? toPassage(briefing, segment, locale, find) : original, locale);
  };
}

function findLink({ id }: Figure, passage: Passage) {
  return findSays(passage)?.links.flatMap((link) => ('figure' in link && link.figure === id ? [link] : []))[0];
}

/** The words of the translation for a figure without digits before them, quoted; nothing where one word may be the number. */
function toPhrase(link: Range | undefined, { translation }: Passage, locale: Locale): string | undefined {
  if (!link || !translation) return undefined;
  const whole = translation.text.slice(link.start, link.end);
  const phrase = whole.replace(/^[\p{Nd}\p{P}\p{Z}]+/u, '');
  const words = [...getWordSegmenter(locale).segment(phrase)].filter((one) => one.isWordLike);
  return words.length > (phrase === whole ? 1 : 0) ? quoteText(phrase, locale) : undefined;
}

/** What was read in a translation that was made for these very words. */
function findSays({ translation }: Passage) {
  return translation && translation.state !== 'stale' ? translation.pair : undefined;
}

function withWords(said: Said, passage: Passage, says: Pick<FigureWords, 'attribution' | 'hedge'> = {}): Said {
  const { modality, attribution, hedge } = said;
  return {
    modality,
    ...(attribution && { attribution: toReadWords(attribution.text, says.attribution, passage) }),
    ...(hedge && { hedge: toReadWords(hedge.text, says.hedge, passage) }),
  };
}

function toReadWords(text: string, own: string | undefined, { original, translation }: Passage): ReadWords {
  const words = toWords(text, original.lang);
  return own && translation ? { ...toWords(own, translation.lang), original: words } : words;
}
