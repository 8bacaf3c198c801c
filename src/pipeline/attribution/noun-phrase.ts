import type { TokenRange } from './find-clauses.ts';
import type { Grammar, WordClass } from './grammar.ts';
import type { Sentence } from './read-sentences.ts';
import type { TaggedToken } from './tag-tokens.ts';

// A name with office and ministry is about ten words; a longer stretch has a verb in it that the data does not know.
const longestPhrase = 16;

const links: readonly WordClass[] = ['genitives', 'possessives', 'agents'];
const enders: readonly WordClass[] = ['relativizers', 'subordinators', 'have', 'be', 'negations', 'pronouns'];

export function hasTag(token: TaggedToken | undefined, ...tags: readonly WordClass[]): boolean {
  return token !== undefined && tags.some((tag) => token.tags.has(tag));
}

/** Whether the token is a noun, name, adjective or number as far as the function words tell. */
export function isContent(token: TaggedToken | undefined): boolean {
  return token !== undefined && token.kind !== 'mark' && token.tags.size === 0;
}

export function isLink(token: TaggedToken | undefined): boolean {
  return hasTag(token, ...links);
}

/** A hyphen or the stop of an abbreviation, which end no phrase. */
export function isInner(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || before.kind === 'mark' || before.end !== token.start) return false;
  if (token.key === '.') return at < tokens.length - 1;
  return (token.key === '-' || token.key === '‑') && tokens[at + 1]?.start === token.end;
}

/** Whether a verb that the data knows begins, goes on or ends at the token. */
export function isVerb({ verbs, cues }: Sentence, at: number): boolean {
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
  let end = at;
  let isOpen = true;
  for (let place = at; place < Math.min(tokens.length, at + longestPhrase); place += 1) {
    if (isSkipped(place)) isOpen = false;
    else if (isContent(tokens[place]) && !isVerb(sentence, place)) {
      end = place + 1;
      isOpen = false;
    } else if (isLinkingOn(tokens, place, isOpen)) isOpen = true;
    else if (!isInner(tokens, place) && !(isOpen && hasTag(tokens[place], 'determiners'))) break;
  }
  return end > at ? { start: at, end } : undefined;
}

function isLinkingOn(tokens: readonly TaggedToken[], at: number, isOpen: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isOpen || hasTag(token, ...enders)) return false;
  if (isLink(token)) return isContent(next) || hasTag(next, 'determiners', 'possessives');
  return hasTag(token, 'coordinators') && (isLink(next) || next?.capital === true);
}

/**
 * The noun phrase that ends before `at`, back to its article or to the mark, verb or conjunction in front of it.
 * Undefined where none ends there, or where it would be longer than a noun phrase is.
 */
export function findPhraseBefore(sentence: Sentence, at: number, grammar: Grammar): TokenRange | undefined {
  const { tokens } = sentence;
  let end = at;
  while (hasTag(tokens[end - 1], 'adverbs', 'negations', 'clitics') && !isContent(tokens[end - 1])) end -= 1;
  if (hasTag(tokens[end - 1], 'pronouns')) return { start: end - 1, end };
  let start = end;
  while (start > 0 && isWithinPhrase(sentence, start - 1)) {
    start -= 1;
    if (isPhraseStart(tokens, start) || endsWithName(tokens, start, grammar)) break;
  }
  if (end - start > longestPhrase) return undefined;
  return trimStart(tokens, { start, end });
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

function endsWithName(tokens: readonly TaggedToken[], at: number, { rules }: Grammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!rules.nameEndsPhrase || at < 2 || !isContent(token) || !isContent(before)) return false;
  return token?.capital === false && token.kind === 'word' && before?.capital === true && at - 1 > 0;
}

function trimStart(tokens: readonly TaggedToken[], range: TokenRange): TokenRange | undefined {
  let { start } = range;
  while (start < range.end && !isContent(tokens[start]) && !hasTag(tokens[start], 'determiners')) {
    start = hasTag(tokens[start], 'prepositions') ? skipAdjunct(tokens, start, range.end) : start + 1;
  }
  const hasContent = tokens.slice(start, range.end).some((token) => isContent(token));
  return hasContent ? { start, end: range.end } : undefined;
}

// “In 2023 imports”: a phrase cannot begin with a preposition; that one with its noun stands outside it.
function skipAdjunct(tokens: readonly TaggedToken[], at: number, end: number): number {
  let place = at + 1;
  while (place < end && hasTag(tokens[place], 'determiners', 'prepositions')) place += 1;
  const after = place + 1;
  return after < end ? after : at + 1;
}
