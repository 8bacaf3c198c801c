import type { TokenRange } from '../find-clauses.ts';
import type { VerbGroup } from '../find-verbs.ts';
import type { Grammar } from '../grammar.ts';
import { findPhraseAfter, findPhraseBefore, hasTag } from '../noun-phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import { type Claim, findStretch, isSaying, isSourceLike } from './attribution-rule.ts';

const marks = new Set([',', '–', '—', '-', '”', '"', '»', '“', '’']);

/** “…, officials said.”, “…, ha detto il ministro.”: set off by a mark, for the stretch before it. */
export function findAsides(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.verbs.flatMap((verb) => {
    if (!isSaying(verb) || verb.negated || verb.passive) return [];
    const aside = findAfterVerb(sentence, verb, grammar) ?? findBeforeVerb(sentence, verb, grammar);
    if (!aside || !isSourceLike(sentence, aside.source, grammar)) return [];
    const { start } = findStretch(sentence, aside.from);
    return [{ source: aside.source, scope: { start, end: aside.from }, via: 'aside' as const }];
  });
}

interface Aside {
  readonly source: TokenRange;
  /** Where the aside begins, mark excluded. */
  readonly from: number;
}

function findAfterVerb(sentence: Sentence, verb: VerbGroup, grammar: Grammar): Aside | undefined {
  const { tokens } = sentence;
  let from = verb.start;
  while (hasTag(tokens[from - 1], 'clitics', 'adverbs') && tokens[from - 1]?.kind === 'word') from -= 1;
  if (!marks.has(tokens[from - 1]?.key ?? '')) return undefined;
  const source = findPhraseAfter(sentence, verb.end);
  if (!source || !isSourceLike(sentence, source, grammar)) return undefined;
  return isEnd(sentence, source.end) ? { source, from } : undefined;
}

function findBeforeVerb(sentence: Sentence, verb: VerbGroup, grammar: Grammar): Aside | undefined {
  const { tokens } = sentence;
  const source = findPhraseBefore(sentence, verb.start, grammar);
  if (!source || !marks.has(tokens[source.start - 1]?.key ?? '')) return undefined;
  return isEnd(sentence, verb.end) ? { source, from: source.start } : undefined;
}

function isEnd({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return true;
  return hasTag(token, 'prepositions', 'adverbs', 'relativizers', 'subordinators', 'contrasts', 'agents');
}
