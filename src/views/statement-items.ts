import type { Translate } from '../i18n/create-translator.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { MentionPlace } from '../index/collect-entities.ts';
import type { FigureRecord } from '../index/collect-figures.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import { toSaidLine } from './citation/to-figure-citation.ts';
import { type FeedItem, pickItems } from './feed-items.ts';
import { toFigureTitle } from './figure-title.ts';
import { findTitle } from './find-title.ts';
import type { FormatFigure } from './format-figure.ts';
import type { LastChanged } from './last-changed.ts';
import { toPassage } from './to-passage.ts';
import { toFigureReading, toReadSaid } from './to-read-words.ts';
import type { Said } from './to-said.ts';
import { toWords, type Words } from './words.ts';

interface Tools {
  readonly find: FindTranslation;
  readonly format: FormatFigure;
  readonly changed: LastChanged;
  readonly t: Translate;
}

/** The figures among `records` that a feed has, as its items: of those that changed last. */
export function toFigureItems(records: readonly FigureRecord[], tools: Tools): FeedItem[] {
  const dated = records.map((record) => {
    const [{ briefing }] = record.places;
    return { record, path: toFigurePath(record), ...toUpdated(briefing, tools, tools.changed.ofFigure(record.id)) };
  });
  return pickItems(dated).map(({ record }) => toFigureItem(record, tools));
}

/** A figure as a feed item: its sentence in both languages, who says so and how sure. */
export function toFigureItem(record: FigureRecord, tools: Tools): FeedItem {
  const [{ briefing, segment, figure }] = record.places;
  const { noun, said } = toFigureReading(
    figure,
    toPassage(briefing, segment, defaultLocale, tools.find),
    defaultLocale,
  );
  const value = toFigureTitle(tools.format(figure, briefing.figures), noun, defaultLocale);
  const title = `${value}: ${findTitle(briefing, defaultLocale).text}`;
  const changed = tools.changed.ofFigure(record.id);
  return toItem(toFigurePath(record), toWords(title, defaultLocale), briefing, segment, said, changed, tools);
}

function toFigurePath({ id }: FigureRecord): string {
  return `figures/${id}/`;
}

/**
 * The sentences among `places` in which someone says something, a sentence once, as the items of a feed: of the documents
 * that changed last. A sentence that only names an entity is not news of it.
 */
export function toStatementItems(places: readonly MentionPlace[], tools: Tools): FeedItem[] {
  const said = places.filter(({ segment }) => segment.attribution !== undefined);
  const bySentence = new Map(said.map((place) => [`${place.briefing.slug} ${place.segment.id}`, place]));
  const dated = Array.from(bySentence.values(), ({ briefing, segment }) => {
    const path = `briefings/${briefing.slug}/side-by-side/#${segment.id}`;
    return { briefing, segment, path, ...toUpdated(briefing, tools) };
  });
  return pickItems(dated).map(({ briefing, segment, path }) => {
    const words = toReadSaid(segment, toPassage(briefing, segment, defaultLocale, tools.find));
    return toItem(path, findTitle(briefing, defaultLocale), briefing, segment, words, undefined, tools);
  });
}

function toItem(
  path: string,
  title: Words,
  briefing: Briefing,
  segment: BriefingSegment,
  said: Said,
  changed: string | undefined,
  tools: Tools,
): FeedItem {
  const { find, t } = tools;
  const { original, translation } = toPassage(briefing, segment, defaultLocale, find);
  const { date, publisher } = briefing;
  const state = translation && toWords(t(`marks.${translation.state}`), defaultLocale);
  return {
    path,
    title,
    summary: [
      ...(translation && state ? [translation, state] : []),
      original,
      toWords(toSaidLine(said, defaultLocale), defaultLocale),
    ],
    authors: publisher ? [publisher] : [],
    ...toUpdated(briefing, tools, changed),
    ...(date && { published: date }),
  };
}

/** The day on which an item last changed, `changed` where its own is known; none where the document has no date either. */
function toUpdated(
  { slug, date }: Briefing,
  { changed: { ofBriefing } }: Tools,
  changed?: string,
): Pick<FeedItem, 'updated'> {
  const updated = changed ?? ofBriefing(slug) ?? date;
  return updated ? { updated } : {};
}
