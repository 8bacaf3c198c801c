import type { BriefingSegment } from '../../model/briefing.ts';
import { type Figure, findNoun } from '../../model/figure.ts';
import type { FigureWords, Pair, PairLink } from '../../model/pair.ts';
import type { Side } from '../check/sides.ts';
import type { TextReading } from '../read-texts.ts';

type Says = Pick<Pair, 'links' | 'says'>;
type Field = 'attribution' | 'hedge';

/**
 * The links of a translation with what it says of each figure in its own words, and what it says of its segment. Nothing
 * is guessed: a field is there where both sides have it; who says so and what leaves it open, only where each
 * side names as many and, as far as the glossary knows, the same. Nothing of several segments put into one.
 */
export function readWords(
  segments: readonly BriefingSegment[],
  source: Side,
  target: TextReading,
  links: readonly PairLink[],
): Says {
  const [segment] = segments;
  if (!segment || segments.length > 1) return { links: [...links] };
  const sources = { segments, figures: source.figures, mentions: source.mentions };
  const toSame = (field: Field) => createMatcher(toSpoken(sources, field), toSpoken(target, field), sources, target);
  const [isSameSpeaker, isSameHedge] = [toSame('attribution'), toSame('hedge')];
  const toSaid = (own: Spoken, other: Spoken): Pick<FigureWords, Field> => ({
    ...(other.attribution && isSameSpeaker(own.attribution, other.attribution) && { attribution: other.attribution }),
    ...(other.hedge && isSameHedge(own.hedge, other.hedge) && { hedge: other.hedge }),
  });
  const byId = new Map<string, Figure>(source.figures.map((figure) => [figure.id, figure]));
  const said = target.segments.filter(({ attribution, hedge }) => attribution ?? hedge);
  const [only] = said;
  return {
    links: links.map((link) => addWords(link, byId, source, target, toSaid)),
    ...(only && said.length === 1 && toNamed('says', toSaid(segment, only))),
  };
}

interface Spoken {
  readonly attribution?: string | undefined;
  readonly hedge?: string | undefined;
}

function addWords(
  link: PairLink,
  byId: ReadonlyMap<string, Figure>,
  source: Side,
  target: TextReading,
  toSaid: (own: Spoken, other: Spoken) => Pick<FigureWords, Field>,
): PairLink {
  const figure = 'figure' in link ? byId.get(link.figure) : undefined;
  const other = figure && target.figures.find((one) => isAt(one, link) && isSameFigure(figure, one));
  if (!figure || !other) return link;
  const unit = findNoun(other);
  const words = {
    ...(findNoun(figure) && unit && { unit }),
    ...toSubject(figure, source, other, target),
    ...toSaid(toSpokenFigure(figure), toSpokenFigure(other)),
  };
  return { ...link, ...toNamed('says', words) };
}

/** What is counted, where the document says no more, is the noun; a subject is in doubt where only one side has another figure in it. */
function toSubject(figure: Figure, source: Side, other: Figure, target: TextReading): Pick<FigureWords, 'subject'> {
  const subject = figure.subject === findNoun(figure) ? findNoun(other) : other.subject;
  if (!figure.subject || !subject) return {};
  return countFigures(figure.subject, source) === countFigures(subject, target) ? { subject } : {};
}

function countFigures(words: string, { figures }: Pick<Side, 'figures'>): number {
  return figures.filter(({ text }) => words.includes(text)).length;
}

function isAt(figure: Figure, { start, end }: PairLink): boolean {
  return figure.start === start && figure.end === end;
}

/** Whether both are of one kind and have one value, whatever the words. */
function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'date') return b.kind === 'date' && a.date === b.date;
  if (a.kind === 'duration') return b.kind === 'duration' && a.duration === b.duration;
  if (a.kind === 'change') return b.kind === 'change';
  return a.kind === b.kind && 'value' in b && String(a.value) === String(b.value);
}

function toSpokenFigure({ attribution, hedge }: Figure): Spoken {
  return { attribution: attribution?.text, hedge: hedge?.text };
}

type Told = Pick<TextReading, 'figures' | 'mentions'> & { readonly segments: readonly Spoken[] };

/** What a side says in one field, each words once. */
function toSpoken({ segments, figures }: Told, field: Field): ReadonlySet<string> {
  return new Set([...segments, ...figures.map(toSpokenFigure)].flatMap((said) => said[field] ?? []));
}

/** Whether words of the document may be told by words of the translation. */
function createMatcher(own: ReadonlySet<string>, other: ReadonlySet<string>, source: Told, target: Told) {
  return (words: string | undefined, translated: string): boolean =>
    words !== undefined && own.size === other.size && listNamed(words, source) === listNamed(translated, target);
}

/** The entities that some words of a side name, in a fixed order. */
function listNamed(words: string, { mentions }: Told): string {
  const named = mentions.flatMap(({ entity, text }) => (entity && words.includes(text) ? entity : []));
  return [...new Set(named)].sort().join(' ');
}

/** `value` under `key`, where it has anything in it. */
function toNamed<K extends string, V extends object>(key: K, value: V): Partial<Record<K, V>> {
  return Object.keys(value).length > 0 ? ({ [key]: value } as Record<K, V>) : {};
}
