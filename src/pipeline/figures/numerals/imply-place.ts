import type { Match } from '../tokens/phrase-table.ts';
import type { NumberWord } from './number-words.ts';
import type { Progress } from './progress.ts';

/** The number word as so many of the place below the last one named: the five of “三万五” is 5,000. */
export function toNextPlace({ scale, last, parts }: Progress, { value }: Match<NumberWord>): NumberWord {
  const place = scale > 1 && last === 'scales' ? scale : lowestPlace(parts.at(-1) ?? 1);
  return { ...value, value: (value.value * place) / 10 };
}

/** The power of ten of the last digit that is not zero: 1000 of 32000. */
export function lowestPlace(value: number): number {
  let place = 1;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return place;
}
