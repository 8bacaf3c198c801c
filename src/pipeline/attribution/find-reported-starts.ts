import type { VerbGroup } from './find-verbs.ts';
import type { Grammar, WordClass } from './grammar.ts';
import type { TaggedToken } from './tag-tokens.ts';

// “told reporters late on Friday in Brussels that”: more words than this between the two are not one construction.
const longestGap = 12;

const quotes = new Set(['“', '"', '«', '„', '‟', '‹', '‘']);

/** Where the clause that each verb of saying governs begins: verb group → token index. */
export function findReportedStarts(
  tokens: readonly TaggedToken[],
  verbs: readonly VerbGroup[],
  grammar: Grammar,
): Map<VerbGroup, number> {
  const starts = new Map<VerbGroup, number>();
  verbs.forEach((verb, index) => {
    if (verb.sense === 'amount' || verb.sense === 'other') return;
    const limit = Math.min(verbs[index + 1]?.start ?? tokens.length, verb.end + longestGap, tokens.length);
    const start = findStart({ tokens, verbs, verb, limit, grammar });
    if (start !== undefined) starts.set(verb, start);
  });
  return starts;
}

interface Search {
  readonly tokens: readonly TaggedToken[];
  readonly verbs: readonly VerbGroup[];
  readonly verb: VerbGroup;
  /** Where to look no further. */
  readonly limit: number;
  readonly grammar: Grammar;
}

function findStart({ tokens, verbs, verb, limit, grammar }: Search): number | undefined {
  if (tokens[verb.end]?.tags.has('infinitivals') && verb.voice === 'active') return verb.end;
  const { verbFirst, verbSecond } = grammar.rules;
  const from = verbSecond || verbFirst ? skipPhrase(tokens, verb.end, limit) : verb.end;
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.key === ':') return at + 1;
    const isComplementiser = token.tags.has('complementisers');
    const isOpen = verb.sense === 'tell' || isShortOrAdverbial(tokens, from, at);
    if (isOpen && quotes.has(token.key)) return at + 1;
    if (isOpen && isComplementiser) return at;
    if (isComplementiser || token.tags.has('relativizers') || token.tags.has('subordinators')) break;
  }
  if (grammar.rules.commaClauses) return findStartAfterComma({ tokens, verbs, verb, limit, grammar }, from);
  return grammar.rules.bareClauses ? findBareStart(tokens, verb, verbs) : undefined;
}

// “Am Montag sagte der Minister, dass”: the subject or the hearer right behind the verb.
function skipPhrase(tokens: readonly TaggedToken[], from: number, limit: number): number {
  let at = from;
  while (at < limit && isInPhrase(tokens[at])) at += 1;
  return at;
}

function isInPhrase(token: TaggedToken | undefined): boolean {
  if (!token || token.kind === 'mark' || token.tags.has('complementisers')) return false;
  const { tags } = token;
  return (
    tags.size === 0 || ['determiners', 'genitives', 'pronouns', 'persons'].some((tag) => tags.has(tag as WordClass))
  );
}

// “sagte am Montag, die Zahl liege bei 300”: a clause of its own behind the first comma.
function findStartAfterComma({ tokens, verbs, verb, limit }: Search, from: number): number | undefined {
  const comma = tokens.findIndex(({ key }, at) => at >= from && key === ',');
  const next = tokens[comma + 1];
  if (comma < 0 || comma >= limit || verb.voice !== 'active') return undefined;
  if (verb.sense === 'show' && comma > verb.end) return undefined;
  const isClause = next && next.kind !== 'mark' && !next.tags.has('subordinators') && !next.tags.has('relativizers');
  return isClause && (comma === verb.end || hasVerb(tokens, comma + 1, verbs)) ? comma + 1 : undefined;
}

// “announced a plan that” is a relative clause; “said on Friday that”, “said, however, that” is not.
function isShortOrAdverbial(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  const first = tokens[from];
  if (at === from || !first) return true;
  return first.kind === 'mark' || first.tags.has('adverbs') || isHearer(first);
}

function isHearer({ tags }: TaggedToken): boolean {
  return tags.has('prepositions') || tags.has('genitives') || tags.has('agents');
}

// “officials said China had”: what follows is a statement unless it is a mark or a word that cannot open one.
function findBareStart(
  tokens: readonly TaggedToken[],
  verb: VerbGroup,
  verbs: readonly VerbGroup[],
): number | undefined {
  if (verb.voice !== 'active' || verb.sense === 'show') return undefined;
  let start = verb.end;
  while (tokens[start]?.tags.has('adverbs')) start += 1;
  const next = tokens[start];
  return !next || next.kind === 'mark' || isHearer(next) || !hasVerb(tokens, start, verbs) ? undefined : start;
}

// “wrote the hymn” governs no clause; “said the hymn was old” does.
function hasVerb(tokens: readonly TaggedToken[], start: number, verbs: readonly VerbGroup[]): boolean {
  const limit = tokens.findIndex(({ kind, tags }, at) => at > start && (kind === 'mark' || tags.has('relativizers')));
  const end = limit < 0 ? tokens.length : limit;
  const isAuxiliary = ({ tags }: TaggedToken) => ['have', 'be', 'modals'].some((tag) => tags.has(tag as WordClass));
  return verbs.some((verb) => verb.start > start && verb.start < end) || tokens.slice(start, end).some(isAuxiliary);
}
