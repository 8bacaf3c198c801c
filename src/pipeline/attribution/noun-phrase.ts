import type { TokenRange } from './find-clauses.ts';
import type { Grammar, WordClass } from './grammar.ts';
import type { Sentence } from './read-sentences.ts';
import type { TaggedToken } from './tag-tokens.ts';
import { hasTag, isContent, isInner, isLink } from './word-class.ts';

// A name with office and ministry is about ten words; a longer stretch has a verb in it that the data does not know.
const longestPhrase = 16;

/** Tokens of a newspaper's name with its closing mark. */
const longestName = 6;

const quotes = new Set(['„', '“', '”', '«', '»', '"']);

const enders: readonly WordClass[] = [
  'relativizers',
  'subordinators',
  'have',
  'be',
  'modals',
  'negations',
  'pronouns',
  'persons',
];

/** Whether a verb that the data knows begins, goes on or ends at the token. */
function isVerb({ verbs, cues }: Sentence, at: number): boolean {
  return [verbs, cues].some((ranges) => ranges.some(({ start, end }) => start <= at && at < end));
}

/**
 * The noun phrase that begins at `at`: articles, then content words, and through “of” the noun phrases within.
 * Undefined where none begins there. Words for which `isSkipped` holds neither count nor end it.
 */
export function findPhraseAfter(
  sentence: Sentence,
  at: number,
  isSkipped: (place: number) => boolean = () => false,
): TokenRange | undefined {
  const { tokens } = sentence;
  if (hasTag(tokens[at], 'pronouns') && !isContent(tokens[at + 1])) return { start: at, end: at + 1 };
  if (isQuotedName(tokens, at)) return findPhraseAfter(sentence, at + 1, isSkipped);
  let end = at;
  let isOpen = true;
  for (let place = at; place < Math.min(tokens.length, at + longestPhrase); place += 1) {
    if (place > at && isBehindNoun(sentence, place)) break;
    if (isSkipped(place)) isOpen = false;
    else if (isContent(tokens[place]) && !isVerb(sentence, place) && !isNumberAfter(tokens, place, at)) {
      end = place + 1;
      isOpen = false;
    } else if (isLinkingOn(tokens, place, isOpen) || isInName(sentence, at, place)) isOpen = true;
    else if (!isInner(tokens, place) && !(isOpen && hasTag(tokens[place], 'determiners'))) break;
  }
  return end > at ? { start: at, end: skipQuotedName(sentence, end) } : undefined;
}

/** “Dem Nachrichtenmagazin **„Der Spiegel“**”: a short name in quotation marks behind its noun, up to the closing mark. */
function skipQuotedName(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const isOpen = quotes.has(tokens[at]?.key ?? '') && tokens[at + 1]?.capital === true;
  if (!isOpen || tokens[at + 1]?.start !== tokens[at]?.end || tokens[at - 1]?.end === tokens[at]?.start) return at;
  for (let place = at + 1; place <= at + longestName; place += 1) {
    const token = tokens[place];
    if (quotes.has(token?.key ?? '')) return token?.start === tokens[place - 1]?.end ? place + 1 : at;
    if (token?.kind !== 'word' || isVerb(sentence, place)) return at;
  }
  return at;
}

// “pasak „Reuters“”: a name within quotation marks.
function isQuotedName(tokens: readonly TaggedToken[], at: number): boolean {
  const name = tokens[at + 1];
  return (
    quotes.has(tokens[at]?.key ?? '') && name?.start === tokens[at]?.end && name?.capital === true && isContent(name)
  );
}

// “laut dem Verband fehlen”: where nouns have capitals, a word in small letters behind one is a verb or the like.
function isBehindNoun({ tokens, nounsHaveCapitals }: Sentence, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isSmall = isContent(token) && token?.kind === 'word' && !token.capital;
  return nounsHaveCapitals && isSmall && isContent(before) && before?.capital === true;
}

// A number after a noun is the next thing said, except in a name: Agenda 2030.
function isNumberAfter(tokens: readonly TaggedToken[], at: number, start: number): boolean {
  const before = tokens[at - 1];
  return at > start && tokens[at]?.kind === 'number' && isContent(before) && before?.capital === false;
}

// “Агенцията по заетостта”, “Комитет по делам молодёжи”: prepositions behind the noun of a body named with a capital.
function isInName({ tokens, isSourceNoun }: Sentence, start: number, at: number): boolean {
  const link = tokens[at];
  if (at === start || !link || !hasTag(link, 'nameLinks')) return false;
  const noun = tokens[link.phrase - 1];
  const isNamed = tokens[start]?.capital === true || noun?.capital === true;
  if (!isNamed || !isSourceNoun(noun?.key ?? '')) return false;
  const next = tokens
    .slice(at + 1, at + longestPhrase)
    .find(({ phrase, tags }) => phrase !== link.phrase || !tags.has('nameLinks'));
  return next?.phrase !== link.phrase && isContent(next) && next?.kind === 'word';
}

function isLinkingOn(tokens: readonly TaggedToken[], at: number, isOpen: boolean): boolean {
  const token = tokens[at];
  const next = isInner(tokens, at + 1) ? tokens[at + 2] : tokens[at + 1];
  if (isOpen || hasTag(token, ...enders)) return false;
  if (isLink(token)) return isContent(next) || hasTag(next, 'determiners', 'possessives');
  return hasTag(token, 'coordinators') && (isLink(next) || next?.capital === true);
}

/**
 * The noun phrase that ends before `at`, back to its article or to the mark, verb or conjunction in front of it.
 * Undefined where none ends there, or where it would be longer than a noun phrase is. A subject follows no
 * preposition; a noun that an amount is attached to may.
 */
export function findPhraseBefore(
  sentence: Sentence,
  at: number,
  grammar: Grammar,
  role: 'subject' | 'attached' = 'subject',
): TokenRange | undefined {
  const { tokens } = sentence;
  const end = skipBack(tokens, at);
  if (hasTag(tokens[end - 1], 'pronouns')) return { start: end - 1, end };
  let start = end;
  while (start > 0 && isWithinPhrase(sentence, start - 1)) {
    start -= 1;
    if (isPhraseStart(tokens, start) || endsWithName(tokens, start, grammar)) break;
  }
  if (end - start > longestPhrase) return undefined;
  return trimStart(tokens, { start, end }, role);
}

/** The place after the last word before `at` that is no adverb, negation or unstressed pronoun. */
export function skipBack(tokens: readonly TaggedToken[], at: number): number {
  let place = at;
  while (isSkippable(tokens, place - 1)) place -= 1;
  return place;
}

// “le-a spus”: the hyphen goes with the pronoun before it.
function isSkippable(tokens: readonly TaggedToken[], at: number): boolean {
  const isSmall = (place: number) => hasTag(tokens[place], 'adverbs', 'negations', 'clitics', 'reflexives');
  if (tokens[at]?.key === '-') return isSmall(at - 1);
  return isSmall(at) && !hasTag(tokens[at], 'pronouns');
}

function isWithinPhrase(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  const token = tokens[at];
  if (isVerb(sentence, at)) return false;
  if (isInner(tokens, at)) return true;
  if (token?.kind === 'mark' || hasTag(token, ...enders, 'complementisers')) return false;
  return !hasTag(token, 'adverbs') || hasTag(token, 'determiners') || isLink(token);
}

// An article begins the phrase unless what stands before it links it to another noun.
function isPhraseStart(tokens: readonly TaggedToken[], at: number): boolean {
  if (!hasTag(tokens[at], 'determiners') || isLink(tokens[at])) return false;
  return !hasTag(tokens[at - 1], 'prepositions', 'coordinators', 'determiners') && !isLink(tokens[at - 1]);
}

function endsWithName(tokens: readonly TaggedToken[], at: number, { rules, isSourceNoun }: Grammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!rules.nameEndsPhrase || at < 2 || !isContent(token) || !isContent(before)) return false;
  if (hasTag(tokens[at - 2], 'determiners')) return false;
  // “Il ministero della Difesa **ucraino**”: the adjective goes with the noun that the name is linked to.
  if (isLink(tokens[at - 2]) && isSourceNoun(tokens[at - 3]?.key ?? '')) return false;
  return token?.capital === false && token.kind === 'word' && before?.capital === true;
}

function trimStart(
  tokens: readonly TaggedToken[],
  range: TokenRange,
  role: 'subject' | 'attached',
): TokenRange | undefined {
  let { start } = range;
  while (start < range.end && !isContent(tokens[start]) && !hasTag(tokens[start], 'determiners')) {
    const isAdjunct = role === 'subject' && hasTag(tokens[start], 'prepositions');
    start = isAdjunct ? skipAdjunct(tokens, start, range.end) : start + 1;
  }
  const hasContent = tokens.slice(start, range.end).some((token) => isContent(token) && token.kind === 'word');
  return hasContent ? { start, end: range.end } : undefined;
}

// “In 2023 imports”: a phrase cannot begin with a preposition; that one with its noun stands outside it.
function skipAdjunct(tokens: readonly TaggedToken[], at: number, end: number): number {
  let place = at + 1;
  while (place < end && hasTag(tokens[place], 'determiners', 'prepositions')) place += 1;
  const after = place + 1;
  return after < end ? after : at + 1;
}
