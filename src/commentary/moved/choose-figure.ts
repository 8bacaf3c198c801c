import type { Recorded } from '../../model/evidence-record.ts';
import type { Figure } from '../../model/figure.ts';
import type { SegmentEvidence } from '../evidence.ts';
import { toFigureFacts } from '../record/to-figure-facts.ts';

export type RecordedFigure = Extract<Recorded, { kind: 'figure' }>;

/** What tells figures of a sentence apart, the most telling first. */
const telling = ['period', 'place', 'comparator', 'kind', 'unit', 'subject'] as const;
/** The share of the likeliest’s words that others must have where nothing but the words was recorded. */
const leastOfLikeliest = 0.75;

/**
 * The figures of a sentence that may be the one recorded, the likeliest first: by what was recorded of it, then by its words.
 * The same words come first, then those that are the same but for their digits, then those with most words in common. One of
 * another kind is another figure; and where it is there still under its id, so are all but it.
 */
export function chooseFigures(recorded: RecordedFigure, place: SegmentEvidence): Figure[] {
  const { facts } = recorded;
  const all = place.briefing.figures.filter(({ segment }) => segment === place.segment.id);
  const own = all.filter(({ id }) => id === recorded.id);
  const alike = own.length > 0 ? own : all.filter(({ kind }) => facts === undefined || kind === facts.kind);
  const weighed = alike.map((figure) => ({ figure, weights: weighAll(recorded, figure, place) }));
  const sorted = weighed.sort((a, b) => compareWeights(b.weights, a.weights));
  const least = facts ? 0 : leastOfLikeliest * (sorted[0]?.weights[0] ?? 0);
  return sorted.filter(({ weights }) => (weights[0] ?? 0) >= least).map(({ figure }) => figure);
}

/** How like the recorded one a figure is, the most telling first; without facts there are only the words to tell by. */
function weighAll({ facts, words }: RecordedFigure, figure: Figure, place: SegmentEvidence): number[] {
  if (!facts) return [weigh(words, figure)];
  const now = toFigureFacts(figure, place);
  return [...telling.map((name) => Number(facts[name] === now[name])), weigh(words, figure)];
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function weigh(words: string, { text }: Figure): number {
  return text === words ? 2 : toShare(toParts(words), toParts(text));
}

/** Words and signs, each number as one sign. */
function toParts(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\p{Nd}[\p{Nd}.,]*|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\p{Nd}]/gu)
      ?.map(hideDigits) ?? []
  );
}

function hideDigits(part: string): string {
  return /^\p{Nd}/u.test(part) ? '0' : part;
}

/** The share of parts that both have, from 0 to 1. */
function toShare(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const common = a.filter((part) => {
    const at = left.indexOf(part);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, a.length + b.length);
}
