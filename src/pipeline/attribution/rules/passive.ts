import type { Grammar } from '../grammar.ts';
import type { Sentence } from '../read-sentences.ts';
import { findAgent } from './as-clause.ts';
import { type Claim, findStretch, isSaying, isSourceLike } from './attribution-rule.ts';

/** “Was confirmed by the ministry”: for the stretch of the sentence it stands in. */
export function findPassives(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.verbs.flatMap((verb) => {
    if (verb.voice !== 'passive' || verb.negated || !isSaying(verb)) return [];
    const source = findAgent(sentence, verb.end);
    if (!source || !isSourceLike(sentence, source, grammar)) return [];
    return [{ source, scope: findStretch(sentence, verb.start), via: 'aside' as const, isMain: false }];
  });
}
