import type { FoundFigure } from '../../model/figure.ts';
import type { Range } from '../../model/span.ts';
import type { FigurePlace } from './figure-place.ts';
import type { Grammar } from './grammar.ts';
import { type Sentence, toOffsets } from './read-sentences.ts';
import { findCounted } from './subjects/counted.ts';
import { findGrammaticalSubject } from './subjects/grammatical-subject.ts';
import { findContents, findPartitive } from './subjects/phrase-after.ts';
import { findLinked } from './subjects/phrase-before.ts';
import type { SubjectRule } from './subjects/subject-rule.ts';

/** What a figure counts or measures. `ranges` are the words it is made of, in order. */
export interface FoundSubject {
  readonly text: string;
  readonly ranges: readonly Range[];
}

const rules: readonly SubjectRule[] = [findCounted, findGrammaticalSubject, findPartitive, findLinked, findContents];

const without: ReadonlySet<FoundFigure['kind']> = new Set(['date', 'duration', 'ordinal']);

/** What one figure counts or measures: by the first rule that finds it. `places` are all figures of the sentence. */
export function findSubject(
  plain: string,
  sentence: Sentence,
  place: FigurePlace,
  places: readonly FigurePlace[],
  grammar: Grammar,
): FoundSubject | undefined {
  if (without.has(place.figure.kind)) return undefined;
  for (const rule of rules) {
    const ranges = rule({ sentence, place, places, grammar }).map((range) => toOffsets(sentence.tokens, range));
    const text = ranges.map(({ start, end }) => plain.slice(start, end)).join(' ');
    if (text) return { text: text.replace(/\s+/gu, ' '), ranges };
  }
  return undefined;
}
