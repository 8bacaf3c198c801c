import type { TokenRange } from '../find-clauses.ts';
import { findPhraseAfter, findPhraseBefore } from '../noun-phrase.ts';
import { hasTag, isContent, isInner } from '../word-class.ts';
import { type SubjectInput, toLabel } from './subject-rule.ts';

/** “Imports of $900 million”, with whose they are after the figure: the noun an amount is attached to. */
export function findLinked(input: SubjectInput): TokenRange[] {
  const { sentence, place, grammar } = input;
  if (place.figure.kind === 'multiple') return [];
  const link = findLink(input);
  const phrase = link === undefined ? undefined : findPhraseBefore(sentence, link, grammar, 'attached');
  if (!phrase || link === undefined) return [];
  return [...toHead(input, phrase), ...findOwner(input)].filter(({ end }) => end !== place.end);
}

// The link may be several words (“del valore di”): the longest that ends where the figure begins.
function findLink({ sentence, place, grammar }: SubjectInput): number | undefined {
  for (let at = Math.max(0, place.from - 4); at < place.from; at += 1) {
    if (grammar.subjects.links(sentence.tokens, at) === place.from - at) return at;
  }
  return undefined;
}

// Without an article to begin it, a phrase is as long as its last bare words: an unknown verb may stand before them.
function toHead({ sentence }: SubjectInput, phrase: TokenRange): TokenRange[] {
  const { tokens } = sentence;
  if (hasTag(tokens[phrase.start], 'determiners')) return toLabel(sentence, phrase);
  let start = phrase.end;
  while (start > phrase.start && (isContent(tokens[start - 1]) || isInner(tokens, start - 1))) start -= 1;
  return toLabel(sentence, { start, end: phrase.end });
}

function findOwner({ sentence, place }: SubjectInput): TokenRange[] {
  const { tokens } = sentence;
  if (!hasTag(tokens[place.end], 'possessives')) return [];
  const owner = findPhraseAfter(sentence, place.end + 1);
  return owner ? [owner] : [];
}
