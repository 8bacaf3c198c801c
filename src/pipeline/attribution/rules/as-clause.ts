import type { TokenRange } from '../find-clauses.ts';
import type { Grammar } from '../grammar.ts';
import { findPhraseAfter, findPhraseBefore } from '../noun-phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag } from '../word-class.ts';
import { type Claim, findStretch, isSaying, isSourceLike } from './attribution-rule.ts';

// “As the head of the agency told”, “come confermato alla stampa da”: further off it is another clause.
const reach = 8;
// Where the verb comes second in a sentence, it comes last in such a clause: “wie das Amt am Dienstag in Bonn mitteilte”.
const verbFinalReach = 14;

/** “As officials said”, “secondo quanto riferito da …”: for the whole stretch of the sentence they stand in. */
export function findAsClauses(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.tokens.flatMap((_, at) => {
    const length = grammar.patterns.asClauses(sentence.tokens, at);
    const source = length > 0 ? findSource(sentence, at + length, grammar) : undefined;
    return source && isSourceLike(sentence, source, grammar)
      ? [{ source, scope: findStretch(sentence, at), via: 'aside' as const, isMain: false }]
      : [];
  });
}

function findSource(sentence: Sentence, at: number, grammar: Grammar): TokenRange | undefined {
  const furthest = at + (grammar.rules.verbSecond ? verbFinalReach : reach);
  const verb = sentence.verbs.find(({ start, sense }) => start >= at && start < furthest && isSaying({ sense }));
  const participle = grammar.verbs.participles.get(sentence.tokens[at]?.key ?? '');
  if (participle && isSaying({ sense: participle }) && verb?.start !== at) return findAgent(sentence, at + 1);
  if (!verb || verb.negated) return undefined;
  if (verb.voice === 'passive') return findAgent(sentence, verb.end);
  const first = grammar.rules.verbSecond ? findPhraseAfter(sentence, at) : undefined;
  if (first && first.end <= verb.start) return first;
  const before = findPhraseBefore(sentence, verb.start, grammar);
  if (before && before.start >= at) return before;
  return findPhraseAfter(sentence, skipAdverbs(sentence, verb.end)) ?? findAgent(sentence, verb.end);
}

// “Jak podał w piątek Reuters”: when or where it was said stands before who said it.
function skipAdverbs({ tokens }: Sentence, at: number): number {
  let end = at;
  while (hasTag(tokens[end], 'adverbs', 'clitics', 'reflexives')) end += 1;
  return end;
}

/** The noun phrase after “by” within a few words of `at`, before any mark. */
export function findAgent(sentence: Sentence, at: number): TokenRange | undefined {
  for (let place = at; place < at + reach; place += 1) {
    const token = sentence.tokens[place];
    if (!token || token.kind === 'mark') return undefined;
    if (hasTag(token, 'agents') && !isOtherPreposition(sentence, place))
      return findPhraseAfter(sentence, endOfPhrase(sentence, place));
  }
  return undefined;
}

// “de la” begins like “de” and is “from”.
function isOtherPreposition({ tokens }: Sentence, at: number): boolean {
  return tokens[at + 1]?.phrase === tokens[at]?.phrase && !hasTag(tokens[at + 1], 'agents');
}

// “de către” is one preposition of two words.
function endOfPhrase({ tokens }: Sentence, at: number): number {
  let end = at + 1;
  while (tokens[end]?.phrase === tokens[at]?.phrase) end += 1;
  return end;
}
