import type { TokenRange } from '../find-clauses.ts';
import { findPhraseAfter } from '../noun-phrase.ts';
import { isLink } from '../word-class.ts';
import { type SubjectInput, toLabel } from './subject-rule.ts';

/** “5,000 soldiers of the alliance”: the counted noun with what describes it. */
export function findCounted({ sentence, place }: SubjectInput): TokenRange[] {
  const { figure } = place;
  if (figure.kind !== 'count' || figure.unit === undefined) return [];
  const offset = figure.text.lastIndexOf(figure.unit);
  if (offset < 0) return [];
  const start = sentence.tokens.findIndex(({ end }) => end > figure.start + offset);
  const phrase = start < 0 ? undefined : findPhraseAfter(sentence, start);
  if (!phrase) return [];
  const hasMore = phrase.end > place.end && isLink(sentence.tokens[place.end]);
  return toLabel(sentence, { start, end: hasMore ? phrase.end : place.end });
}
