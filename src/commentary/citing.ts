import type { Locale } from '../i18n/locales.ts';
import { toHref } from '../site/to-href.ts';
import type { Reader } from '../views/briefing-page.ts';
import type { FormattedFigure } from '../views/format-figure.ts';
import { toWords, type Words } from '../views/words.ts';
import { type Evidence, type FigureEvidence, type SegmentEvidence, toKey } from './evidence.ts';
import { toEvidenceId } from './evidence-id.ts';
import type { Citation } from './find-citations.ts';
import { findFigures, findSegments, findSubjects, toReferenceKind } from './references.ts';

/** What the page of a commentary gives to the components in its text. */
export interface CitingOptions {
  readonly evidence: Evidence;
  /** The sentences the text rests on, whose numbers its citations show. */
  readonly citations: readonly Citation[];
  readonly base: string;
  /** The interface language, in which links lead on. */
  readonly locale: Locale;
  /** A reader of the interface language nearest to the article's own, in which figures and marks are worded. */
  readonly reader: Pick<Reader, 'locale' | 'names' | 'format'>;
  /** The page that lists what the text rests on, where that is not the page it stands on. */
  readonly page?: string;
}

/** Looks up what the components cite. Every method throws on a reference that `checkReferences` would refuse. */
export interface Citing {
  readonly locale: Locale;
  readonly language: Locale;
  readonly format: (place: FigureEvidence) => FormattedFigure;
  readonly segment: (reference: string) => SegmentEvidence;
  readonly figure: (reference: string) => FigureEvidence;
  /** The address of the entity's page, and its label. */
  readonly entity: (id: string) => { readonly href: string; readonly label: Words };
  readonly numberOf: (place: SegmentEvidence) => number;
  /** The address of the sentence in the list of what the text rests on. */
  readonly evidenceHref: (place: SegmentEvidence) => string;
  /** What a note is on: a sentence, or an entity. */
  readonly subject: (reference: string) => { readonly place: SegmentEvidence } | { readonly entity: string };
  /** The address of the sentence beside its translation. */
  readonly segmentHref: (place: SegmentEvidence) => string;
  readonly figureHref: (place: FigureEvidence) => string;
}

export function createCiting({ evidence, citations, base, locale, reader, page = '' }: CitingOptions): Citing {
  const keyOf = ({ briefing, segment }: SegmentEvidence) => toKey(briefing.slug, segment.id);
  const numbers = new Map(citations.map((citation) => [keyOf(citation), citation.number]));
  const numberOf = (place: SegmentEvidence) => numbers.get(keyOf(place)) ?? 0;
  return {
    locale,
    language: reader.locale,
    format: ({ figure, briefing }) => reader.format(figure, briefing.figures),
    segment: (reference) => takeOnly(findSegments(evidence, reference), reference),
    figure: (reference) => takeOnly(findFigures(evidence, reference), reference),
    entity: (id) => ({
      href: toHref(base, locale, `entities/${id}/`),
      label: reader.names.get(id) ?? toWords(id, reader.locale),
    }),
    numberOf,
    evidenceHref: (place) => `${page}#${toEvidenceId(numberOf(place))}`,
    subject: (reference) =>
      toReferenceKind(reference) === 'entity'
        ? { entity: reference }
        : { place: takeOnly(findSubjects(evidence, reference), reference) },
    segmentHref: ({ briefing, segment }) =>
      toHref(base, locale, `briefings/${briefing.slug}/side-by-side/#${segment.id}`),
    figureHref: ({ figure }) => toHref(base, locale, `figures/${figure.id}/`),
  };
}

function takeOnly<T>(places: readonly T[], reference: string): T {
  const [place, ...others] = places;
  if (!place || others.length > 0)
    throw new Error(`“${reference}” names ${places.length} places of the content, not one`);
  return place;
}
