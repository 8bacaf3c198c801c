import type { Figure, Value } from '../../model/figure.ts';
import type { Segment } from '../../model/segment.ts';

const digits = /\p{N}/u;
const endsSentence = /[.!?…。！？؟।;]["”’»)\]]*$/u;
const opens = /(?:^|[([（:：])\s*$/u;
const closes = /^\s*(?:$|[)\]）])/u;
// Below it no table counts.
const leastScale = 100;

/**
 * A test whether a figure only says in what the numbers of a table or plot are given, as “millions of dollars” in a caption:
 * a power of ten, without a digit, in a heading, a cell or a line that is no sentence. It is open (“millions”), or all
 * that stands there or between brackets, since in many languages the word for one million is the word for a scale.
 */
export function createScaleTest(plain: string, segments: readonly Segment[]): (figure: Figure) => boolean {
  const segmentById = new Map(segments.map((segment) => [segment.id, segment]));
  return (figure) => {
    const segment = segmentById.get(figure.segment);
    if (!segment || !('value' in figure) || digits.test(figure.text)) return false;
    const text = plain.slice(segment.start, segment.end);
    const isLine = segment.kind !== 'sentence' || !endsSentence.test(text);
    if (!isLine || !isPowerOfTen(toLeast(figure.value))) return false;
    return isOpen(figure.value) || isAlone(plain, figure, segment);
  };
}

function toLeast(value: Value): number {
  return typeof value === 'number' ? value : (value[0] ?? 0);
}

function isOpen(value: Value): boolean {
  return typeof value !== 'number' && value[1] === null;
}

function isPowerOfTen(value: number): boolean {
  return value >= leastScale && Number.isInteger(Math.log10(value));
}

function isAlone(plain: string, { start, end }: Figure, segment: Segment): boolean {
  return opens.test(plain.slice(segment.start, start)) && closes.test(plain.slice(end, segment.end));
}
