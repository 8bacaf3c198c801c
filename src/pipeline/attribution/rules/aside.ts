import type { TokenRange } from '../find-clauses.ts';
import type { VerbGroup } from '../find-verbs.ts';
import type { Grammar } from '../grammar.ts';
import { findPhraseAfter, findPhraseBefore, skipBack } from '../noun-phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag } from '../word-class.ts';
import { type Claim, findStretch, isSaying, isSourceLike } from './attribution-rule.ts';

const marks = new Set([',', '–', '—', '-', '”', '"', '»', '“', '’']);

/**
 * “…, officials said.”, “…, ha detto il ministro.”: set off by a mark, for the stretch before it, and after it too
 * where the sentence goes on.
 */
export function findAsides(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.verbs.flatMap((verb) => {
    if (!isSaying(verb) || verb.negated || verb.voice !== 'active') return [];
    const aside = findAfterVerb(sentence, verb, grammar) ?? findBeforeVerb(sentence, verb, grammar);
    if (!aside || !isSourceLike(sentence, aside.source, grammar)) return [];
    const { start, end } = findStretch(sentence, aside.from);
    const goesOn = sentence.tokens[aside.end]?.key === ',';
    return [
      {
        source: aside.source,
        scope: { start, end: goesOn ? end : aside.from },
        via: 'aside' as const,
        isMain: start === 0,
      },
    ];
  });
}

interface Aside {
  readonly source: TokenRange;
  /** Where the aside begins and ends, marks excluded. */
  readonly from: number;
  readonly end: number;
}

function findAfterVerb(sentence: Sentence, verb: VerbGroup, grammar: Grammar): Aside | undefined {
  const { tokens } = sentence;
  const from = skipBack(tokens, verb.start);
  if (!isMark(tokens, from - 1)) return undefined;
  const source = findPhraseAfter(sentence, verb.end);
  if (!source || !isSourceLike(sentence, source, grammar)) return undefined;
  return isEnd(sentence, source.end) || isHearer(sentence, source.end, grammar)
    ? { source, from, end: source.end }
    : undefined;
}

function findBeforeVerb(sentence: Sentence, verb: VerbGroup, grammar: Grammar): Aside | undefined {
  const { tokens } = sentence;
  const source = findPhraseBefore(sentence, verb.start, grammar) ?? findBeforeApposition(sentence, verb.start, grammar);
  if (!source || !isMark(tokens, source.start - 1)) return undefined;
  return isEnd(sentence, verb.end) ? { source, from: source.start, end: verb.end } : undefined;
}

// “…,” Maria Lund, the health secretary, said: the name in front of what is said of it.
function findBeforeApposition(sentence: Sentence, at: number, grammar: Grammar): TokenRange | undefined {
  const { tokens } = sentence;
  const apposition = tokens[at - 1]?.key === ',' ? findPhraseBefore(sentence, at - 1, grammar) : undefined;
  const comma = (apposition?.start ?? 0) - 1;
  const name = tokens[comma]?.key === ',' ? findPhraseBefore(sentence, comma, grammar) : undefined;
  return name && tokens[name.start]?.capital === true ? name : undefined;
}

// “sagte der Minister der Zeitung”: where the subject follows the verb, the hearer follows both.
function isHearer({ tokens }: Sentence, at: number, { rules }: Grammar): boolean {
  return rules.verbSecond && hasTag(tokens[at], 'determiners');
}

function isEnd({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return true;
  return hasTag(token, 'prepositions', 'adverbs', 'relativizers', 'subordinators', 'contrasts', 'agents');
}

/** Also “«” where it stands against the word before it and closes: “»Da,« je dejal”. */
function isMark(tokens: Sentence['tokens'], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return marks.has(key) || (key === '«' && tokens[at - 1]?.end === tokens[at]?.start);
}
