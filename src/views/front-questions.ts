import type { Locale } from '../i18n/locales.ts';
import type { EntityUse } from '../index/collect-entities.ts';
import type { FormatQuantity } from './format-quantity.ts';
import type { LeadingFigure } from './front-page.ts';
import { isSameWords, toWords, type Words } from './words.ts';

/** An entity with how often it is named. */
export interface MostNamed {
  readonly id: string;
  readonly label: Words;
  readonly mentions: number;
  readonly documents: number;
}

/** The entities named most, at most `most`, those of as many mentions by their ids. */
export function findMostNamed(
  uses: ReadonlyMap<string, Pick<EntityUse, 'mentions'>>,
  label: (id: string) => Words,
  most: number,
): MostNamed[] {
  return [...uses]
    .filter(([, { mentions }]) => mentions.length > 0)
    .sort(([a, first], [b, second]) => second.mentions.length - first.mentions.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, { mentions }]) => ({
      id,
      label: label(id),
      mentions: mentions.length,
      documents: new Set(mentions.map(({ briefing }) => briefing.slug)).size,
    }));
}

/** A question that the search can answer: what is asked for, and the words to search. */
export interface FrontQuestion {
  readonly asks: 'name' | 'foreignName' | 'number';
  readonly query: Words;
}

/**
 * One question of each kind that the documents can answer: by a name in the reader's language, by one as a document
 * spells it where that is another, and by a number as the reader writes it.
 */
export function toQuestions(
  named: readonly MostNamed[],
  uses: ReadonlyMap<string, Pick<EntityUse, 'mentions'>>,
  leading: readonly LeadingFigure[],
  locale: Locale,
  format: FormatQuantity,
): FrontQuestion[] {
  const [first] = named;
  const spellings = named.flatMap(({ id, label }) => findSpelling(uses.get(id), label, locale) ?? []);
  // A name of its own says more of what the search does than another spelling of the reader's.
  const foreign = (spellings.find(({ isUnlike }) => isUnlike) ?? spellings[0])?.query;
  const number = leading.flatMap(({ card }) => toNumber(card.figure, format) ?? [])[0];
  return [
    ...(first ? [{ asks: 'name' as const, query: first.label }] : []),
    ...(foreign ? [{ asks: 'foreignName' as const, query: foreign }] : []),
    ...(number ? [{ asks: 'number' as const, query: toWords(number, locale) }] : []),
  ];
}

/** The shortest spelling of a name in documents of other languages, one that begins otherwise than `label` if any does. */
function findSpelling(use: Pick<EntityUse, 'mentions'> | undefined, label: Words, locale: string) {
  const spellings = (use?.mentions ?? [])
    .filter(({ briefing, form }) => form === 'name' && briefing.lang !== locale)
    .filter(({ text }) => !isSameWords(text, label.text))
    .map(({ briefing, text }) => ({
      query: toWords(text, briefing.lang),
      isUnlike: !isSameWords(text.charAt(0), label.text.charAt(0)),
    }))
    .sort((a, b) => a.query.text.length - b.query.text.length);
  return spellings.find(({ isUnlike }) => isUnlike) ?? spellings[0];
}

function toNumber(figure: LeadingFigure['card']['figure'], format: FormatQuantity): string | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'percent' && figure.kind !== 'count') return undefined;
  if (typeof figure.value !== 'number') return undefined;
  return format({ kind: figure.kind, value: figure.value, unit: figure.unit });
}
