import type { EntityId } from '../../model/entity-id.ts';
import type { FoundFigure } from '../../model/figure.ts';
import type { FoundMention } from '../../model/mention.ts';
import { isOverlapping, isWithin, type Range } from '../../model/span.ts';
import { type FigurePlace, toTokenRange } from './figure-place.ts';
import type { Clause, TokenRange } from './find-clauses.ts';
import type { FoundSubject } from './find-subject.ts';
import type { Grammar } from './grammar.ts';
import { type Sentence, toOffsets } from './read-sentences.ts';
import { hasTag } from './word-class.ts';

export interface EntityInput {
  readonly sentence: Sentence;
  readonly place: FigurePlace;
  readonly places: readonly FigurePlace[];
  readonly subjects: ReadonlyMap<FigurePlace, FoundSubject>;
  /** Mentions within the sentence, in order. */
  readonly mentions: readonly FoundMention[];
  /** Words that name who says so: their names are not what the figure is about. */
  readonly speakers: readonly Range[];
  readonly grammar: Grammar;
}

// A date or a place in an order is about the whole statement, which has its own mentions.
const without: ReadonlySet<FoundFigure['kind']> = new Set(['date', 'ordinal']);

/**
 * The entities a figure is about, each once, in the order of the text: those named in its own clause up to the first
 * comma after it and between its neighbours; within another figure’s subject, only those of its own.
 */
export function findFigureEntities(input: EntityInput): EntityId[] {
  if (without.has(input.place.figure.kind)) return [];
  const ranges = findReach(input);
  const named = input.mentions.filter((mention) => {
    const isReached = ranges.some((range) => isWithin(mention, range));
    return isReached && !isOutside(input, mention);
  });
  return [...new Set(named.flatMap(({ entity }) => (entity ? [entity] : [])))];
}

function findReach(input: EntityInput): Range[] {
  const own = input.subjects.get(input.place)?.ranges ?? [];
  if (isNested(input)) return [...own];
  const { tokens } = input.sentence;
  const clause = findClauseOf(input.sentence, input.place.start);
  const parts = clause ? [...clause.parts, ...findSharedSubject(input, clause)] : [];
  const limits = findLimits(input);
  const reached = parts.map((part) => ({
    start: Math.max(part.start, limits.start),
    end: Math.min(part.end, limits.end),
  }));
  return [...reached.filter(({ start, end }) => start < end).map((range) => toOffsets(tokens, range)), ...own];
}

// “70 % of the imports of $900 million”: the amount says how large the imports are, nothing of what follows.
function isNested({ place, places, subjects, sentence }: EntityInput): boolean {
  return places.some((other) => {
    const ranges = other === place ? undefined : subjects.get(other)?.ranges;
    const start = ranges?.[0]?.start ?? 0;
    const end = ranges?.at(-1)?.end ?? 0;
    const at = sentence.tokens[place.start]?.start ?? 0;
    return other.end <= place.start && start <= at && at < end;
  });
}

function findClauseOf({ clauses }: Sentence, at: number): Clause | undefined {
  return clauses.find(({ parts }) => parts.some(({ start, end }) => start <= at && at < end));
}

// The subject of “and bought 5” stands in the clause before; of “which bought 5”, just before it.
function findSharedSubject({ sentence, mentions }: EntityInput, clause: Clause): TokenRange[] {
  const start = clause.parts[0]?.start ?? 0;
  const head = clause.parent?.parts[0];
  if (clause.kind === 'coordinate' && head) {
    const verb = sentence.verbs.find((group) => group.start >= head.start);
    return [{ start: head.start, end: Math.min(verb?.start ?? head.end, head.end) }];
  }
  if (clause.kind !== 'relative' || !sentence.verbs.some((verb) => isRightAfter(verb.start, start))) return [];
  const offset = sentence.tokens[start]?.start ?? 0;
  const antecedent = mentions.findLast(({ end }) => end <= offset);
  return antecedent ? [toTokenRange(sentence, antecedent)] : [];
}

function isRightAfter(place: number, start: number): boolean {
  return place > start && place <= start + 2;
}

// A neighbouring figure has its own names, if a comma or “and” with a name after it stands between the two.
function findLimits(input: EntityInput): TokenRange {
  const { place, places, sentence } = input;
  const before = places.findLast((other) => other.end <= place.from);
  const after = places.find((other) => other.from >= place.end);
  const start = before ? findDivide(input, before.end, place.from) : undefined;
  const next = after ? findDivide(input, place.end, after.from) : undefined;
  const comma = findComma(sentence, place.end);
  return { start: start ?? 0, end: Math.min(next ?? comma, comma) };
}

function findDivide({ sentence, mentions }: EntityInput, from: number, to: number): number | undefined {
  const { tokens } = sentence;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key !== ',' && !hasTag(tokens[at], 'coordinators')) continue;
    if (isInList(tokens, at, mentions)) continue;
    const range = toOffsets(tokens, { start: at, end: to });
    return mentions.some((mention) => isWithin(mention, range)) ? at : undefined;
  }
  return undefined;
}

// “from Spain and Chad”: between two names the conjunction makes a list, no new statement.
function isInList(tokens: Sentence['tokens'], at: number, mentions: readonly FoundMention[]): boolean {
  const before = tokens[at - 1]?.end;
  const after = tokens[at + 1]?.start;
  return mentions.some(({ end }) => end === before) && mentions.some(({ start }) => start === after);
}

function findComma({ tokens }: Sentence, from: number): number {
  const at = tokens.findIndex(({ key }, index) => index >= from && key === ',');
  return at < 0 ? tokens.length : at;
}

function isOutside(input: EntityInput, mention: FoundMention): boolean {
  const isSpeaker = input.speakers.some((speaker) => isOverlapping(speaker, mention));
  return isSpeaker || isPlaceOfPurpose(input, mention);
}

// “Shells for use in the north”: where a purpose is carried out is not what the figure is about.
function isPlaceOfPurpose({ sentence, place, grammar }: EntityInput, mention: FoundMention): boolean {
  const { tokens } = sentence;
  const { start } = toTokenRange(sentence, mention);
  const isAt = (index: 'purposes' | 'locatives', at: number) => grammar.subjects[index](tokens, at) > 0;
  if (start <= place.end || !(isAt('locatives', start - 1) || isAt('locatives', start - 2))) return false;
  for (let at = place.end; at < start - 1; at += 1) if (isAt('purposes', at)) return true;
  return false;
}
