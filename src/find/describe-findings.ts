import { listSnippets } from '../commentary/to-snippet.ts';
import type { PlaceNames } from '../data/cldr/places.ts';
import { resolveNames } from '../glossary/resolve-name.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Rights } from '../model/rights.ts';
import type { Translation } from '../model/translation.ts';
import { toPlainLine } from '../pipeline/briefing/to-plain-line.ts';
import { findRights } from '../rights/find-rights.ts';
import { toPassagePath } from '../search/passage-path.ts';
import { findTitle } from '../views/find-title.ts';
import { createFigureFormatter, type FormatFigure } from '../views/format-figure.ts';
import type { FoundPlace } from './find-evidence.ts';
import type { BriefingFinding, EntityFinding, FigureFinding, SegmentFinding, Statement } from './finding.ts';

/** The language in which people are told what was found. */
const locale = 'en';

export interface DescribeTools {
  readonly readBriefing: (slug: string) => Briefing;
  readonly readTranslations: (slug: string) => readonly Translation[];
  readonly entities: readonly Entity[];
  readonly places: PlaceNames;
  readonly countMentions: (entity: string) => Promise<number>;
  /** Whether several documents have this segment or figure. */
  readonly isRepeated: (id: string) => boolean;
  /** Of documents that state none. */
  readonly rights: Rights;
}

/** Says of what was found all that an author has to know before citing it. */
export function createDescriber(tools: DescribeTools) {
  const format = createFigureFormatter(locale);
  return {
    describeFigure: (place: FoundPlace) => describeFigure(place, format, tools),
    describeSegment: (place: FoundPlace) => describeSegment(place, tools),
    describeEntity: (id: string) => describeEntity(id, tools),
    describeBriefing: (slug: string) => describeBriefing(tools.readBriefing(slug), tools),
  };
}

function describeFigure(
  { briefing: slug, id }: FoundPlace,
  format: FormatFigure,
  tools: DescribeTools,
): FigureFinding[] {
  const briefing = tools.readBriefing(slug);
  const figure = briefing.figures.find((each) => each.id === id);
  const statement = figure && toStatement(briefing, figure.segment, tools);
  if (!figure || !statement) return [];
  const { text, period, noun } = format(figure, briefing.figures);
  const { attribution, hedge, modality, basis, subject, cue } = figure;
  // What is said of the figure may be less than what is said of its sentence.
  const { attribution: _, hedge: __, ...place } = statement;
  return [
    {
      kind: 'figure',
      id,
      value: toPlainLine(`${text}${noun ? ` ${noun}` : ''}`),
      ...(period && { period }),
      text: toPlainLine(toWritten(figure.text, figure.start, cue)),
      ...(subject && subject !== noun && { subject: toPlainLine(subject) }),
      ...place,
      modality,
      basis,
      ...(attribution && { attribution: toPlainLine(attribution.text) }),
      ...(hedge && { hedge: toPlainLine(hedge.text) }),
      address: `figures/${id}/`,
      snippets: statement.notQuotable ? [] : listSnippets('figure', { briefing: slug, id }, tools.isRepeated(id)),
    },
  ];
}

function describeSegment({ briefing: slug, id }: FoundPlace, tools: DescribeTools): SegmentFinding[] {
  const statement = toStatement(tools.readBriefing(slug), id, tools);
  if (!statement) return [];
  const snippets = statement.notQuotable ? [] : listSnippets('segment', { briefing: slug, id }, tools.isRepeated(id));
  return [{ kind: 'segment', id, ...statement, address: toPassagePath(slug, id), snippets }];
}

async function describeEntity(
  id: string,
  { entities, places, countMentions }: DescribeTools,
): Promise<EntityFinding[]> {
  const entity = entities.find((each) => each.id === id);
  if (!entity) return [];
  return [
    {
      kind: 'entity',
      id,
      type: entity.type,
      names: resolveNames(entity, locale, places).map(toPlainLine),
      definition: toPlainLine(entity.definition),
      mentions: await countMentions(id),
      address: `entities/${id}/`,
      snippets: listSnippets('entity', { id }, false),
    },
  ];
}

function describeBriefing(briefing: Briefing, { rights }: DescribeTools): BriefingFinding {
  const { slug, lang, date } = briefing;
  const notQuotable = findRefusal(briefing, rights);
  return {
    kind: 'briefing',
    id: slug,
    title: toPlainLine(findTitle(briefing, locale).text),
    lang,
    ...(date && { date }),
    ...(notQuotable && { notQuotable }),
    address: `briefings/${slug}/`,
    snippets: notQuotable ? [] : [`npm run new -- commentary --about ${slug}`],
  };
}

function toStatement(briefing: Briefing, id: string, tools: DescribeTools): Statement | undefined {
  const at = briefing.segments.findIndex((each) => each.id === id);
  const segment = briefing.segments[at];
  if (!segment) return undefined;
  const { slug, lang } = briefing;
  const translations = tools.readTranslations(slug);
  const find = indexTranslations(translations);
  const translated = translations.flatMap((translation) => {
    const entry = find(briefing, segment, translation.lang);
    if (!entry || entry.target === '') return [];
    return [{ lang: translation.lang, text: toPlainLine(entry.target), state: entry.state }];
  });
  const notQuotable = findRefusal(briefing, tools.rights);
  return {
    briefing: slug,
    title: toPlainLine(findTitle(briefing, locale).text),
    segment: id,
    number: at + 1,
    of: briefing.segments.length,
    sentence: [{ lang, text: toPlainLine(segment.text) }, ...translated],
    modality: segment.modality,
    ...(segment.attribution && { attribution: toPlainLine(segment.attribution) }),
    ...(segment.hedge && { hedge: toPlainLine(segment.hedge) }),
    ...(notQuotable && { notQuotable }),
  };
}

/** The words of comparison where they stand before the figure, and the figure. */
function toWritten(text: string, start: number, cue: { readonly start: number; readonly text: string } | undefined) {
  return cue && cue.start < start ? `${cue.text} ${text}` : text;
}

function findRefusal(briefing: Briefing, team: Rights): string | undefined {
  return findRights(briefing, team) === 'metadata'
    ? 'may not be cited: its rights are “metadata”, so that its text may not be republished'
    : undefined;
}
