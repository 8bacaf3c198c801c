import type { TokenRange } from '../find-clauses.ts';
import type { Grammar } from '../grammar.ts';
import { findPhraseAfter, findPhraseBefore } from '../noun-phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag, isContent, isLink } from '../word-class.ts';
import { type Claim, findStretch, isSourceLike } from './attribution-rule.ts';

/** “According to the report”: at the head of a sentence for all of it, elsewhere for its own side of a contrast. */
export function findPrepositional(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.tokens.flatMap((_, at) => {
    const length = measurePreposition(sentence, at, grammar);
    const source = length > 0 ? findPhraseAfter(sentence, at + length) : undefined;
    return toClaim(sentence, at, source && cutAfterName(sentence, source, grammar), grammar);
  });
}

// “Według GUS inflacja spadła”: with no word for “of”, a small letter behind a name begins the next phrase.
function cutAfterName({ tokens }: Sentence, { start, end }: TokenRange, { rules }: Grammar): TokenRange {
  if (!rules.bareGenitives || !rules.nameEndsPhrase) return { start, end };
  const next = tokens.findIndex((token, at) => {
    return (
      at > start &&
      at < end &&
      isContent(token) &&
      !token.capital &&
      isContent(tokens[at - 1]) &&
      tokens[at - 1]?.capital
    );
  });
  return { start, end: next < 0 ? end : next };
}

// “Einem Bericht der „New York Times“ zufolge”: the name within the quotation marks is the source.
const closing = /^[“”"»«’]$/u;

/** “Dem Bericht zufolge”: the same where the word stands behind the source. */
export function findPostpositional(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.tokens.flatMap((_, at) => {
    const length = grammar.patterns.accordingToBehind(sentence.tokens, at);
    const end = closing.test(sentence.tokens[at - 1]?.key ?? '') ? at - 1 : at;
    const phrase = length > 0 ? findPhraseBefore(sentence, end, grammar, 'attached') : undefined;
    const source = phrase && toCaseRun(sentence, phrase, grammar);
    return source && mayBeSource(sentence, source, grammar) ? toClaim(sentence, source.start, source, grammar) : [];
  });
}

// “Kallasen mukaan”: behind a name that opens the sentence the word says that it is one.
function mayBeSource(sentence: Sentence, source: TokenRange, grammar: Grammar): boolean {
  return isSourceLike(sentence, source, grammar) || sentence.tokens[source.start]?.capital === true;
}

// “5 prosenttia Tilastokeskuksen mukaan”: where the case shows it, the source is the last words in that case.
function toCaseRun({ tokens }: Sentence, phrase: TokenRange, { rules }: Grammar): TokenRange {
  if (rules.sourceEndings.length === 0) return phrase;
  let { start } = phrase;
  for (let at = phrase.end - 1; at >= phrase.start; at -= 1) {
    const { key = '', capital = false, kind } = tokens[at] ?? {};
    const isInCase = capital || kind === 'mark' || rules.sourceEndings.some((ending) => key.endsWith(ending));
    if (!isInCase || tokens[at - 1]?.kind === 'number') break;
    start = at;
  }
  return { start, end: phrase.end };
}

function toClaim(sentence: Sentence, at: number, source: TokenRange | undefined, grammar: Grammar): Claim[] {
  if (!source || isNoSource(sentence, source.start, source.end, grammar)) return [];
  const scope = isHead(sentence, at) ? { start: 0, end: sentence.tokens.length } : findStretch(sentence, at);
  return [{ source, scope, via: 'aside' as const, isMain: false }];
}

function measurePreposition(sentence: Sentence, at: number, grammar: Grammar): number {
  const { tokens } = sentence;
  if (hasTag(tokens[at - 1], 'determiners', 'genitives') && !hasTag(tokens[at - 1], 'adverbs')) return 0;
  const length = grammar.patterns.accordingTo(tokens, at);
  if (length > 0) return length;
  const beforeSource = grammar.patterns.accordingToSource(tokens, at);
  if (beforeSource > 0 && isHeadSource(sentence, at + beforeSource, grammar)) return beforeSource;
  const inView = isHead(sentence, at) ? grammar.patterns.inViewOf(tokens, at) : 0;
  const source = inView > 0 ? findPhraseAfter(sentence, at + inView) : undefined;
  if (!source || tokens[source.end]?.key !== ',') return 0;
  const isNoun = tokens.slice(source.start, source.end).some(({ key }) => grammar.isSourceNoun(key));
  return isNoun && isSourceLike(sentence, source, grammar) ? inView : 0;
}

// “prema izvješću”, “prema novom izvješću”: a noun for a source is the first word or stands right behind an adjective.
function isHeadSource(sentence: Sentence, at: number, grammar: Grammar): boolean {
  const source = findPhraseAfter(sentence, at);
  const words = source ? sentence.tokens.slice(source.start, source.end).filter((token) => isContent(token)) : [];
  return words.slice(0, 2).some(({ key }) => grammar.isSourceNoun(key));
}

// “according to the new plan”: the words up to the first “of” decide.
function isNoSource({ tokens }: Sentence, start: number, end: number, { isNotSource }: Grammar): boolean {
  const first = tokens.findIndex((token, at) => at >= start && isContent(token));
  const words = tokens.slice(Math.max(start, first), end);
  const link = words.findIndex((token) => isLink(token));
  const head = words.slice(0, link < 0 ? words.length : link).filter((token) => isContent(token));
  return head.length === 0 || head[0]?.kind === 'number' || head.some(({ key }) => isNotSource(key));
}

function isHead({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind === 'mark' || hasTag(token, 'adverbs', 'coordinators'));
}
