import type { Grammar } from '../grammar.ts';
import { findPhraseAfter } from '../noun-phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag, isContent, isLink } from '../word-class.ts';
import { type Claim, findStretch, isSourceLike } from './attribution-rule.ts';

/** “According to the report”: at the head of a sentence for all of it, elsewhere for its own side of a contrast. */
export function findPrepositional(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.tokens.flatMap((_, at) => {
    const length = measurePreposition(sentence, at, grammar);
    const source = length > 0 ? findPhraseAfter(sentence, at + length) : undefined;
    if (!source || isNoSource(sentence, source.start, source.end, grammar)) return [];
    const scope = isHead(sentence, at) ? { start: 0, end: sentence.tokens.length } : findStretch(sentence, at);
    return [{ source, scope, via: 'aside' as const, isMain: false }];
  });
}

function measurePreposition(sentence: Sentence, at: number, grammar: Grammar): number {
  const { tokens } = sentence;
  if (hasTag(tokens[at - 1], 'determiners', 'genitives') && !hasTag(tokens[at - 1], 'adverbs')) return 0;
  const length = grammar.patterns.accordingTo(tokens, at);
  if (length > 0) return length;
  const inView = isHead(sentence, at) ? grammar.patterns.inViewOf(tokens, at) : 0;
  const source = inView > 0 ? findPhraseAfter(sentence, at + inView) : undefined;
  if (!source || tokens[source.end]?.key !== ',') return 0;
  const isNoun = tokens.slice(source.start, source.end).some(({ key }) => grammar.isSourceNoun(key));
  return isNoun && isSourceLike(sentence, source, grammar) ? inView : 0;
}

// “according to the new plan”: the words up to the first “of” decide.
function isNoSource({ tokens }: Sentence, start: number, end: number, { isNotSource }: Grammar): boolean {
  const words = tokens.slice(start, end);
  const link = words.findIndex((token) => isLink(token));
  const head = words.slice(0, link < 0 ? words.length : link).filter((token) => isContent(token));
  return head.length === 0 || head[0]?.kind === 'number' || head.some(({ key }) => isNotSource(key));
}

function isHead({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind === 'mark' || hasTag(token, 'adverbs', 'coordinators'));
}
