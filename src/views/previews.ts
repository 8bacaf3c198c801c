import { createTranslator, type Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Figure, Modality } from '../model/figure.ts';
import type { Place } from '../model/place.ts';
import { toDefinition } from './entity.ts';
import type { EntityNames } from './entity-names.ts';
import type { FormatFigure } from './format-figure.ts';
import { toModalityMarks } from './marks.ts';
import { quoteText } from './quote-words.ts';
import { toPlaceText } from './to-place-text.ts';
import { createFigureReading, type ReadFigure } from './to-read-words.ts';
import { isSameOriginal, type ReadWords, toWords, type Words } from './words.ts';

/** What a reader is told of a name or a figure in a text before opening its page. */
export interface Preview {
  /** What kind of thing it is, in the reader's language; a mark has none. */
  readonly kind?: string;
  readonly title: readonly PreviewWords[];
  readonly lines: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly label?: string;
  readonly words?: PreviewWords;
  /** The document's own words, where those are its translation's. */
  readonly original?: PreviewWords;
}

/** Words, with their language and direction where they are not the reader's. */
export type PreviewWords = Pick<Words, 'text'> & Partial<Omit<Words, 'text'>>;

/** The previews of one document, by the ids of entities and figures. */
export interface Previews {
  readonly entities: Readonly<Record<string, Preview>>;
  readonly figures: Readonly<Record<string, Preview>>;
}

interface PreviewReader {
  readonly locale: Locale;
  readonly find: FindTranslation;
  readonly names: EntityNames;
  readonly format: FormatFigure;
  readonly glossary: ReadonlyMap<string, Entity>;
}

/** All that the links of a document's text can show to readers of one language. */
export function toPreviews(briefing: Briefing, { locale, find, names, format, glossary }: PreviewReader): Previews {
  const t = createTranslator(locale);
  const read = createFigureReading(locale, find);
  const named = new Set(briefing.mentions.flatMap(({ entity }) => entity ?? []));
  const entities = [...named].sort().flatMap((id): [string, Preview][] => {
    const [entity, name] = [glossary.get(id), names.get(id)];
    return entity && name ? [[id, toEntityPreview(entity, name, names, locale, t)]] : [];
  });
  const placeOf = new Map(briefing.segments.map(({ id, place }) => [id, place]));
  const figures = briefing.figures.map((figure): [string, Preview] => {
    const { lines, ...preview } = toFigurePreview(figure, briefing, format, read, locale, t);
    return [figure.id, { ...preview, lines: [...lines, ...toPlaceLine(placeOf.get(figure.segment), t)] }];
  });
  return { entities: Object.fromEntries(entities), figures: Object.fromEntries(figures) };
}

function toEntityPreview(entity: Entity, name: Words, names: EntityNames, locale: Locale, t: Translate): Preview {
  const [definition] = toDefinition(entity, locale).paragraphs;
  const meant = entity.standsFor && names.get(entity.standsFor);
  const note = entity.standsForNote[locale];
  const standsFor = note === undefined ? meant : toWords(note, locale);
  return {
    kind: t(`entities.one_${entity.type}`),
    title: [toPreviewWords(name, locale)],
    lines: [
      ...(definition ? [{ words: toPreviewWords(toFirstSentence(definition), locale) }] : []),
      ...(standsFor ? [{ label: t('entities.standsFor'), words: toPreviewWords(standsFor, locale) }] : []),
    ],
  };
}

function toFirstSentence({ text, lang }: Words): Words {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return toWords(first?.segment.trim() ?? text, lang);
}

function toFigurePreview(
  figure: Figure,
  briefing: Briefing,
  format: FormatFigure,
  read: ReadFigure,
  locale: Locale,
  t: Translate,
): Preview {
  const { text, period, derived, isVerbatim, isInferred } = format(figure, briefing.figures);
  const { noun, subject, said, state } = read(figure, briefing);
  const wordsOf = { reported: said.attribution, hedged: said.hedge, asserted: undefined };
  const quote = ({ text: words, lang: own, original }: ReadWords) => ({
    words: toPreviewWords(toWords(quoteText(words, locale), own), locale),
    ...(original && { original: toPreviewWords(toWords(quoteText(original.text, locale), original.lang), locale) }),
  });
  return {
    kind: t(`figures.one_${figure.kind}`),
    title: [
      toPreviewWords(toWords(text, isVerbatim ? briefing.lang : locale), locale),
      ...(noun ? [toPreviewWords(noun, locale)] : []),
    ],
    lines: [
      ...(subject && !isSameOriginal(subject, noun) ? [{ label: `${t('figures.subject')}:`, ...quote(subject) }] : []),
      ...(period ? [{ label: `${t('figures.period')}:`, words: { text: period } }] : []),
      ...(derived ? [{ label: `${t('marks.derived')}:`, words: { text: derived } }] : []),
      ...(isInferred ? [toSense('inferred', t)] : []),
      ...toModalityMarks(said).map((mark) => {
        const words = wordsOf[mark];
        return words ? { label: `${t(`marks.${mark}`)}:`, ...quote(words) } : toSense(mark, t);
      }),
      ...(state ? [{ label: `${t('briefing.translation')}:`, words: { text: t(`marks.${state}`) } }] : []),
    ],
  };
}

function toPlaceLine(place: Place | undefined, t: Translate): PreviewLine[] {
  return place ? [{ label: `${t('briefing.placeLabel')}:`, words: { text: toPlaceText(place, t) } }] : [];
}

/** A mark with what it means, where no words of the document say it. */
function toSense(mark: Modality | 'inferred', t: Translate): PreviewLine {
  return { label: `${t(`marks.${mark}`)}:`, words: { text: t(`marks.${mark}Sense`) } };
}

function toPreviewWords({ text, lang, dir }: Words, locale: Locale): PreviewWords {
  return lang === locale ? { text } : { text, lang, dir };
}
