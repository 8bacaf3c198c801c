import { defaultLocale } from '../../i18n/locales.ts';
import type { Recorded } from '../../model/evidence-record.ts';
import type { Evidence, FigureEvidence, SegmentEvidence } from '../evidence.ts';
import { findEntities, findFigures, findSegments } from '../references.ts';
import type { AuthoredReference } from './list-references.ts';
import { toBoundedWords, toFigureFacts } from './to-figure-facts.ts';

/** What a source says now, without the day on which it was seen to. */
export type Said = { [K in Recorded['kind']]: Omit<Extract<Recorded, { kind: K }>, 'recorded'> }[Recorded['kind']];

/** Whether a reference holds: what its source says, or whether it is gone or wrong in another way. */
export type ReferenceState =
  | { readonly kind: 'holds'; readonly said: Said }
  /** It leads nowhere; or to a sentence, `place`, that no longer has the language or the words quoted. */
  | { readonly kind: 'gone'; readonly place?: SegmentEvidence }
  /** It leads to several places, or to one that may not be cited. */
  | { readonly kind: 'refused' };

/** Returns the name of an entity and its language. */
export type FindName = (id: string) => { readonly text: string; readonly lang: string } | undefined;

/** How a reference stands in the evidence. */
export function findState(reference: AuthoredReference, evidence: Evidence, findName: FindName): ReferenceState {
  const { kind, text } = reference;
  if (kind === 'segment') return findSentence(reference, findSegments(evidence, text), evidence);
  if (kind === 'figure') return findFigure(findFigures(evidence, text), evidence);
  // Only a short form can call an entity by its name.
  const ids = reference.element.data?.shortForm === undefined ? [text] : findEntities(evidence, text);
  return findEntity(text, ids, evidence, findName);
}

function findEntity(
  text: string,
  [found, ...others]: readonly string[],
  evidence: Evidence,
  findName: FindName,
): ReferenceState {
  const entity = evidence.entities.get(found ?? '');
  if (!entity || others.length > 0) return { kind: others.length > 0 ? 'refused' : 'gone' };
  const { id } = entity;
  const { text: words, lang } = findName(id) ?? { text: id, lang: defaultLocale };
  return { kind: 'holds', said: { kind: 'entity', id, lang, words, ...(text !== id && { named: text }) } };
}

function findSentence(
  { lang, quoted }: AuthoredReference,
  places: readonly SegmentEvidence[],
  evidence: Evidence,
): ReferenceState {
  const place = takeOnly(places, evidence);
  if (place === undefined) return { kind: places.length === 0 ? 'gone' : 'refused' };
  const { briefing, segment, translations } = place;
  const isSource = lang === undefined || lang === briefing.lang;
  const words = isSource ? segment.text : translations.get(lang)?.target;
  if (words === undefined || (quoted !== undefined && !words.includes(quoted))) return { kind: 'gone', place };
  const said = { id: segment.id, briefing: briefing.slug, words, ...(quoted && { quoted }) };
  if (isSource) return { kind: 'holds', said: { kind: 'segment', lang: briefing.lang, ...said } };
  return { kind: 'holds', said: { kind: 'translation', lang, ...said } };
}

function findFigure(places: readonly FigureEvidence[], evidence: Evidence): ReferenceState {
  const place = takeOnly(places, evidence);
  if (place === undefined) return { kind: places.length === 0 ? 'gone' : 'refused' };
  const { briefing, segment, figure } = place;
  const { slug, lang } = briefing;
  const bounded = toBoundedWords(place);
  const said = {
    ...{ id: figure.id, briefing: slug, lang, words: figure.text, sentence: segment.text },
    ...(bounded !== figure.text && { said: bounded }),
    facts: toFigureFacts(figure, place),
  };
  return { kind: 'holds', said: { kind: 'figure', ...said } };
}

function takeOnly<T extends SegmentEvidence>(places: readonly T[], { unquotable }: Evidence): T | undefined {
  const [place, ...others] = places;
  return place && others.length === 0 && !unquotable.has(place.briefing.slug) ? place : undefined;
}
