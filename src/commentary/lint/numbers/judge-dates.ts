import { parseDocument } from 'yaml';
import type { Briefing } from '../../../model/briefing.ts';
import { findFrontMatter } from '../../../pipeline/mdx/parse-front-matter.ts';
import { isSameDate } from '../../../translation/check/numbers/same-date.ts';
import type { Prose } from '../../prose/prose.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Candidate, Surroundings } from './candidate.ts';
import type { Claim } from './claim.ts';
import { isOverlappingDate, isPeriodKept } from './compare-periods.ts';
import type { Verdict } from './judgement.ts';
import { saysAny } from './says-any.ts';

interface Read {
  readonly claim: Claim;
  readonly same: readonly Candidate[];
}

/**
 * Judges dates: one may be said that overlaps with a date of a document cited near it (of any cited one, where none is
 * near) or with the commentary's own days. It is contradicted where a number that rests on a cited figure is said of it and
 * the figure holds at another time, or for a part of it.
 */
export function createDateJudge(read: readonly Read[], context: LintContext) {
  const { prose, cited } = context;
  const own = listOwnDates(prose.source);
  const bySentence = Map.groupBy(read, ({ claim }) => claim.sentence.start);
  const datesOf = new Map<Briefing, readonly string[]>();
  const listDates = (briefing: Briefing): readonly string[] => {
    const dates = datesOf.get(briefing) ?? collectDates(briefing);
    datesOf.set(briefing, dates);
    return dates;
  };
  return (claim: Claim, around: Surroundings): Verdict => {
    const { near } = around;
    const { figure } = claim;
    if (figure.kind !== 'date') return { type: 'supported' };
    const candidate = findOtherPeriod(claim, bySentence.get(claim.sentence.start) ?? [], context);
    if (candidate) return { type: 'contradicted', contradiction: { in: 'period', candidate } };
    if (claim.isLoose || isBackground(claim, around, prose)) return { type: 'supported' };
    const briefings = new Set((near.places.length > 0 ? near.places : cited).map(({ place }) => place.briefing));
    const known = [...own, ...[...briefings].flatMap(listDates)];
    return { type: known.some((date) => isOverlappingDate(toWanted(figure.date), date)) ? 'supported' : 'unsupported' };
  };
}

/** A year in a sentence of its own, behind all that is cited near it: nothing there is said to rest on the evidence. */
function isBackground({ figure, sentence }: Claim, { near }: Surroundings, prose: Prose): boolean {
  if (figure.kind !== 'date' || !/^\d{4}$/u.test(figure.date)) return false;
  const { start } = prose.toSource(sentence);
  return near.places.every(({ by }) => by.source.end <= start);
}

/** A day has to be that of the evidence; for a part of a year it is enough that the year is spoken of. */
function toWanted(date: string): string {
  return /^\d{4}-(?:\d\d|[QH]\d)$/u.test(date) ? date.slice(0, 4) : date;
}

/** The cited figure of a number that is said of this date and holds at another; `beside` are those of its sentence. */
function findOtherPeriod(claim: Claim, beside: readonly Read[], context: LintContext): Candidate | undefined {
  const { figure: date } = claim;
  if (date.kind !== 'date') return undefined;
  const isPart = saysPart(claim, context);
  const concerned = beside.filter(({ claim: { figure } }) => figure.period === date.date && figure.kind !== 'date');
  return concerned.flatMap(({ same }) => {
    const dated = same.filter(({ figure }) => figure.period !== undefined && figure.basis === 'stated');
    const isKept = dated.length < same.length || dated.some((candidate) => mayHoldAt(candidate, date.date, isPart));
    return isKept ? [] : dated;
  })[0];
}

/**
 * Whether the figure holds at that time, or its sentence names it, as which date belongs to which number may be read
 * amiss; but not where it names it for another figure of the kind: “200 in 2021 and 500 in 2022”.
 */
function mayHoldAt(candidate: Candidate, date: string, isPart: boolean): boolean {
  const { figure, place } = candidate;
  const period = figure.period ?? date;
  const others = place.briefing.figures.filter((other) => other.segment === figure.segment && other.id !== figure.id);
  const isNamed = others.some((other) => other.kind === 'date' && isDate(other.date, date));
  const isOthers = others.some((other) => other.kind === figure.kind && isDate(other.period, date));
  return (isNamed && !isOthers) || isPeriodKept(date, period) || (isPart && isOverlappingDate(date, period));
}

function isDate(date: string | undefined, other: string): boolean {
  return date !== undefined && isSameDate({ date, isInferred: false }, { date: other, isInferred: false });
}

/** “At the end of 2023” stands for a part of the year that no date says. */
function saysPart({ range, figure }: Claim, { prose, lexicon }: LintContext): boolean {
  const { plain } = prose.document;
  const near = plain.slice(Math.max(0, range.start - besideYear), range.end + besideYear);
  return figure.kind === 'date' && saysAny(near, lexicon.dates.yearParts, lexicon.lang);
}

/** Words beside a year stand within so many UTF-16 code units. */
const besideYear = 16;

/** The dates a document says; “until 2035” says 2035, and not every year before it. */
function collectDates({ figures, date }: Briefing): string[] {
  const said = figures.flatMap((figure) => [figure.kind === 'date' ? figure.date : undefined, figure.period]);
  return [...new Set([date, ...said].flatMap((each) => (each === undefined || each.includes('..') ? [] : [each])))];
}

/** The days on which the commentary was written, as its front matter has them. */
function listOwnDates(source: string): string[] {
  const document = parseDocument(findFrontMatter(source)?.yaml ?? '');
  return ['date', 'updated'].flatMap((field) => {
    const day = document.has(field) ? String(document.get(field)) : '';
    return /^\d{4}-\d\d-\d\d$/u.test(day) ? [day] : [];
  });
}
