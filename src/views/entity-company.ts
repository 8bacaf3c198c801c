import type { EntityUse, MentionPlace, SentencePlace } from '../index/collect-entities.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Entity } from '../model/entity.ts';
import { toMentionAnchor } from './entity-mentions.ts';
import { findTitle } from './find-title.ts';
import { cutEnd } from './keyword-in-context.ts';
import { toMentionPagePath, toMentionPages } from './mention-pages.ts';
import { toPassage } from './to-passage.ts';
import { toWords, type Words } from './words.ts';

/** Someone who is named in the same sentences, and those sentences. */
export interface Companion {
  readonly id: Entity['id'];
  readonly label: Words;
  /** The first of them. */
  readonly sentences: readonly SharedSentence[];
  /** How many there are. */
  readonly count: number;
}

interface SharedSentence {
  /** Where the sentence stands among the mentions: the page, and the place on it. */
  readonly path: string;
  /** How the sentence begins, in the reader's language where it is translated. */
  readonly opening: Words;
  readonly document: Words;
}

/** As much of a sentence as tells it from others, in UTF-16 code units. */
const opening = 80;

/** How many companions a page lists, and sentences of each: beyond that the mentions themselves are the list. */
const mostCompanions = 60;
const mostSentences = 10;

/** The most frequent company of the entity `id` with these `mentions`, for readers of one language. */
export function toCompanions(
  id: Entity['id'],
  { company, mentions }: Pick<EntityUse, 'company' | 'mentions'>,
  { locale, find, label }: { locale: string; find: FindTranslation; label: (id: Entity['id']) => Words },
): Companion[] {
  const firsts = findFirst(mentions);
  const toPath = ({ place, page }: FirstMention) => `${toMentionPagePath(id, page)}#${toMentionAnchor(place)}`;
  const toShared = (place: SentencePlace): SharedSentence[] => {
    const first = firsts.get(toKey(place));
    const { original, translation } = toPassage(place.briefing, place.segment, locale, find);
    const { text, lang } = translation ?? original;
    const words = toWords(cutEnd(text, opening), lang);
    return first ? [{ path: toPath(first), opening: words, document: findTitle(place.briefing, locale) }] : [];
  };
  return company.slice(0, mostCompanions).map((other) => ({
    id: other.id,
    label: label(other.id),
    sentences: other.sentences.slice(0, mostSentences).flatMap(toShared),
    count: other.sentences.length,
  }));
}

interface FirstMention {
  readonly place: MentionPlace;
  /** The page that shows it, from 1. */
  readonly page: number;
}

/** The first mention in each sentence. */
function findFirst(mentions: readonly MentionPlace[]): ReadonlyMap<string, FirstMention> {
  const places = toMentionPages(mentions).flatMap((page, index) =>
    page.map((place) => [toKey(place), { place, page: index + 1 }] as const),
  );
  return new Map(places.reverse());
}

function toKey({ briefing, segment }: SentencePlace): string {
  return `${briefing.slug} ${segment.id}`;
}
