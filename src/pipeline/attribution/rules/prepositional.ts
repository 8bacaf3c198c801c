import type { TokenRange } from '../find-clauses.ts';
import type { Grammar } from '../grammar.ts';
import { findPhraseAfter, findPhraseBefore } from '../noun-phrase.ts';
import type { Sentence } from '../read-sentences.ts';
import { hasTag, isContent, isLink } from '../word-class.ts';
import { type Claim, findStretch, isSourceLike } from './attribution-rule.ts';

const none: readonly Claim[] = [];

/** “According to the report”: at the head of a sentence for all of it, elsewhere for its own side of a contrast. */
export function findPrepositional(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.tokens.flatMap((_, at) => {
    const length = measurePreposition(sentence, at, grammar);
    const source = length > 0 ? findPhraseAfter(sentence, at + length) : undefined;
    return source ? toClaim(sentence, at, cutAfterName(sentence, source, grammar), grammar) : none;
  });
}

// “Według GUS inflacja spadła”: with no word for “of”, a small letter behind a name begins the next phrase.
function cutAfterName(sentence: Sentence, { start, end }: TokenRange, { rules }: Grammar): TokenRange {
  const { tokens } = sentence;
  if (rules.nounEndsPhrase) return cutAfterNoun(sentence, { start, end }, rules.articleEndings);
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

// “Според института износът расте”: where adjectives stand before their noun, what follows it is the next phrase.
function cutAfterNoun(
  { tokens, isSourceNoun }: Sentence,
  { start, end }: TokenRange,
  articles: readonly string[],
): TokenRange {
  const hasArticle = (key: string) => articles.some((ending) => key.endsWith(ending));
  const next = tokens.findIndex((token, at) => {
    const noun = tokens[at - 1]?.key ?? '';
    const isWithin = at > start && at < end && isContent(token) && !token.capital;
    return isWithin && (isSourceNoun(noun) || (hasArticle(noun) && hasArticle(token.key)));
  });
  return { start, end: next < 0 ? end : next };
}

// “Einem Bericht der „New York Times“ zufolge”: the name within the quotation marks is the source.
const closing = /^[“”"»«’]$/u;

/** “Dem Bericht zufolge”: the same where the word stands behind the source. */
export function findPostpositional(sentence: Sentence, grammar: Grammar): Claim[] {
  return sentence.tokens.flatMap((_, at) => {
    const length = grammar.patterns.accordingToBehind(sentence.tokens, at);
    if (length === 0) return none;
    const end = closing.test(sentence.tokens[at - 1]?.key ?? '') ? at - 1 : at;
    const phrase = findPhraseBefore(sentence, end, grammar, 'attached');
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

function toClaim(sentence: Sentence, at: number, source: TokenRange, grammar: Grammar): readonly Claim[] {
  if (isNoSource(sentence, source.start, source.end, grammar)) return [];
  const scope = isHead(sentence, at) ? { start: 0, end: sentence.tokens.length } : findStretch(sentence, at);
  return [{ source, scope, via: 'aside' as const, isMain: false }];
}

function measurePreposition(sentence: Sentence, at: number, grammar: Grammar): number {
  const { tokens } = sentence;
  const { accordingTo, accordingToSource, inViewOf } = grammar.patterns;
  const [length, beforeSource, inView] = [accordingTo(tokens, at), accordingToSource(tokens, at), inViewOf(tokens, at)];
  if (length + beforeSource + inView === 0) return 0;
  if (hasTag(tokens[at - 1], 'determiners', 'genitives') && !hasTag(tokens[at - 1], 'adverbs')) return 0;
  if (length > 0) return length;
  if (beforeSource > 0 && isHeadSource(sentence, at + beforeSource, grammar)) return beforeSource;
  const source = inView > 0 && isHead(sentence, at) ? findPhraseAfter(sentence, at + inView) : undefined;
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
  if (isReference(tokens, first)) return true;
  return head.length === 0 || head[0]?.kind === 'number' || head.some(({ key }) => isNotSource(key));
}

// “Selon l’article 211”; but “Kanal 5” is a name.
function isReference(tokens: Sentence['tokens'], at: number): boolean {
  const head = tokens[at];
  return head?.kind === 'word' && !head.capital && tokens[at + 1]?.kind === 'number';
}

function isHead({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).every((token) => token.kind === 'mark' || hasTag(token, 'adverbs', 'coordinators'));
}
