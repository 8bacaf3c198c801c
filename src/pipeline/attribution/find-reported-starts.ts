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
  for (let at = verb.end; at < limit; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.key === ':') return at + 1;
    const isComplementiser = token.tags.has('complementisers');
    const isOpen = verb.sense === 'tell' || isShortOrAdverbial(tokens, verb, at);
    if (isOpen && quotes.has(token.key)) return at + 1;
    if (isOpen && isComplementiser) return at;
    if (isComplementiser || token.tags.has('relativizers') || token.tags.has('subordinators')) break;
  }
  return grammar.rules.bareClauses ? findBareStart(tokens, verb, verbs) : undefined;
}

// “announced a plan that” is a relative clause; “said on Friday that”, “said, however, that” is not.
function isShortOrAdverbial(tokens: readonly TaggedToken[], verb: VerbGroup, at: number): boolean {
  const first = tokens[verb.end];
  if (at === verb.end || !first) return true;
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
