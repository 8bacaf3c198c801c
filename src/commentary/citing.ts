import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import { toHref } from '../site/to-href.ts';
import type { Reader } from '../views/briefing-page.ts';
import type { ChartRow } from '../views/chart.ts';
import { createEdtfFormatter } from '../views/format-edtf.ts';
import type { FormattedFigure } from '../views/format-figure.ts';
import { createLedgerRows } from '../views/ledger-row.ts';
import type { NoteSubject } from '../views/margin-notes.ts';
import { type TimelineEntry, toTimelineEntry } from '../views/timeline.ts';
import { toDirection, toWords, type Words } from '../views/words.ts';
import { type Evidence, type FigureEvidence, type SegmentEvidence, toKey } from './evidence.ts';
import { toEvidenceId, toMovedId } from './evidence-id.ts';
import type { Citation } from './find-citations.ts';
import { type MovedEvidence, type MovedReference, toMovedKey } from './moved/to-moved-evidence.ts';
import { findEntities, findFigures, findSegments, findSubjects, toReferenceKind } from './references.ts';
import { type SelectedStatements, selectStatements, type TimeRange } from './select-statements.ts';

/** What the page of a commentary gives to the components in its text. */
export interface CitingOptions {
  readonly evidence: Evidence;
  /** The sentences the text rests on, whose numbers its citations show. */
  readonly citations: readonly Citation[];
  /** What the text cited that its sources no longer have. */
  readonly moved?: readonly MovedEvidence[];
  readonly base: string;
  /** BCP 47: the article’s own language. */
  readonly lang: string;
  /** The interface language, in which links lead on. */
  readonly locale: Locale;
  /** A reader of the interface language nearest to the article's own, in which figures and marks are worded. */
  readonly reader: Pick<Reader, 'locale' | 'names' | 'format' | 'find'>;
  /** The page that lists what the text rests on, where that is not the page it stands on. */
  readonly page?: string;
}

/** Looks up what the components cite. Every method throws on a reference that `checkReferences` would refuse. */
export interface Citing {
  /** BCP 47: the article’s own language. */
  readonly lang: string;
  readonly locale: Locale;
  readonly language: Locale;
  /** What an element in the words of the interface has in an article of another language, whose direction may be another. */
  readonly wording: { readonly lang?: Locale; readonly dir?: Words['dir'] };
  readonly format: (place: FigureEvidence) => FormattedFigure;
  readonly segment: (reference: string) => SegmentEvidence;
  readonly figure: (reference: string) => FigureEvidence;
  /** A figure as a row of a chart. */
  readonly row: (place: FigureEvidence) => ChartRow<FigureEvidence>;
  /** The address of the page of the entity that has an id or a name, its id, and its label. */
  readonly entity: (reference: string) => { readonly id: string; readonly href: string; readonly label: Words };
  readonly numberOf: (place: SegmentEvidence) => number;
  /** The address of the sentence in the list of what the text rests on. */
  readonly evidenceHref: (place: SegmentEvidence) => string;
  /** What is known of evidence that has moved, and its address in the list of it. */
  readonly moved: (reference: MovedReference) => { readonly evidence: MovedEvidence; readonly href: string };
  /** The sentence that a note on a sentence or a figure stands beside; none for an entity. */
  readonly subject: (reference: string) => SegmentEvidence | undefined;
  /** The figure or entity that a note is on, in words; none for a sentence. */
  readonly about: (reference: string) => NoteSubject | undefined;
  /** The address of the sentence beside its translation. */
  readonly segmentHref: (place: SegmentEvidence) => string;
  readonly figureHref: (place: FigureEvidence) => string;
  readonly briefingHref: (briefing: Pick<Briefing, 'slug'>) => string;
  /** The dated statements that name one of the entities; see `selectStatements`. */
  readonly timeline: (ids: readonly string[], range: TimeRange & { readonly max?: number }) => CitedTimeline;
  /** The address of all dated statements that name the entity. */
  readonly timelineHref: (id: string) => string;
}

interface CitedTimeline extends Pick<SelectedStatements, 'within' | 'all'> {
  readonly entries: readonly TimelineEntry[];
}

/** What the components of a commentary show, out of its evidence and in the language of its page. */
export function createCiting(options: CitingOptions): Citing {
  const { evidence, citations, moved = [], base, lang, locale, reader, page = '' } = options;
  const keyOf = ({ briefing, segment }: SegmentEvidence) => toKey(briefing.slug, segment.id);
  const numbers = new Map(citations.map((citation) => [keyOf(citation), citation.number]));
  const toRow = createLedgerRows(reader.locale, reader.format, reader.find);
  const numberOf = (place: SegmentEvidence) => numbers.get(keyOf(place)) ?? 0;
  const citing: Citing = {
    lang,
    locale,
    language: reader.locale,
    wording: lang === reader.locale ? {} : { lang: reader.locale, dir: toDirection(reader.locale) },
    format: ({ figure, briefing }) => reader.format(figure, briefing.figures),
    segment: (reference) => takeOnly(findSegments(evidence, reference), reference),
    figure: (reference) => takeOnly(findFigures(evidence, reference), reference),
    row: (place) => ({ place, row: toRow({ id: place.figure.id, places: [place] }) }),
    entity: (reference) => {
      const id = takeOnly(findEntities(evidence, reference), reference);
      const label = reader.names.get(id) ?? toWords(id, reader.locale);
      return { id, href: toHref(base, locale, `entities/${id}/`), label };
    },
    numberOf,
    evidenceHref: (place) => `${page}#${toEvidenceId(numberOf(place))}`,
    moved: (reference) => {
      const found = takeOnly(
        moved.filter((one) => toMovedKey(one.reference) === toMovedKey(reference)),
        reference.text,
      );
      return { evidence: found, href: `${page}#${toMovedId(found.number)}` };
    },
    subject: (reference) =>
      toReferenceKind(reference) === 'entity' ? undefined : takeOnly(findSubjects(evidence, reference), reference),
    about: (reference) => findAbout(reference, citing),
    segmentHref: ({ briefing, segment }) =>
      toHref(base, locale, `briefings/${briefing.slug}/side-by-side/#${segment.id}`),
    briefingHref: ({ slug }) => toHref(base, locale, `briefings/${slug}/`),
    figureHref: ({ figure }) => toHref(base, locale, `figures/${figure.id}/`),
    timeline: (ids, range) => toCitedTimeline(selectStatements(evidence, ids, range), reader),
    timelineHref: (id) => toHref(base, locale, `timeline/?entity=${id}`),
  };
  return citing;
}

function findAbout(
  reference: string,
  { entity, figure, figureHref, format, language }: Citing,
): NoteSubject | undefined {
  const kind = toReferenceKind(reference);
  if (kind === 'segment') return undefined;
  if (kind === 'figure') {
    const place = figure(reference);
    const { text, isVerbatim } = format(place);
    return { text: toWords(text, isVerbatim ? place.briefing.lang : language), href: figureHref(place) };
  }
  const { label, href } = entity(reference);
  return { text: label, href };
}

function toCitedTimeline({ shown, within, all }: SelectedStatements, reader: CitingOptions['reader']): CitedTimeline {
  const { locale, format: formatFigure, find } = reader;
  const formatEdtf = createEdtfFormatter(locale, createTranslator(locale));
  const entries = shown.map((statement) => toTimelineEntry(statement, { locale, formatEdtf, formatFigure, find }));
  return { entries, within, all };
}

function takeOnly<T>(places: readonly T[], reference: string): T {
  const [place, ...others] = places;
  if (!place || others.length > 0)
    throw new Error(`“${reference}” names ${places.length} places of the content, not one`);
  return place;
}
