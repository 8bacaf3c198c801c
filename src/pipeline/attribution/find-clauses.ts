import type { WordClass } from './grammar.ts';
import type { TaggedToken } from './tag-tokens.ts';

/** Places of tokens, `end` exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** One statement of a sentence; a relative clause in its midst leaves it in two parts. */
export interface Clause {
  readonly kind: 'main' | 'coordinate' | 'relative' | 'subordinate' | 'reported';
  readonly parts: readonly TokenRange[];
  /** The clause this one belongs to; a coordinate clause has its subject there. */
  readonly parent: Clause | undefined;
}

type Boundary = Clause['kind'] | 'resumed';

interface Draft extends Clause {
  readonly parts: TokenRange[];
  readonly parent: Draft | undefined;
}

/** What of a sentence its clauses are found by. `verbStarts` are places where a verb or hedge begins. */
export interface ClauseInput {
  readonly tokens: readonly TaggedToken[];
  readonly verbStarts: ReadonlySet<number>;
  readonly reportedStarts: ReadonlySet<number>;
}

/** The clauses in the order they begin; together they hold each token once. */
export function findClauses(input: ClauseInput): Clause[] {
  const clauses: Draft[] = [];
  let current: Draft | undefined;
  let start = 0;
  const close = (end: number) => {
    if (current && end > start) current.parts.push({ start, end });
    start = end;
  };
  for (let at = 0; at < input.tokens.length; at += 1) {
    const boundary = at === 0 ? 'main' : toBoundary(input, at, current);
    if (!boundary) continue;
    close(at);
    if (boundary === 'resumed') {
      current = findInsertion(current)?.parent;
      continue;
    }
    current = { kind: boundary, parts: [], parent: boundary === 'main' ? undefined : current };
    clauses.push(current);
  }
  close(input.tokens.length);
  return clauses.filter(({ parts }) => parts.length > 0);
}

function toBoundary(input: ClauseInput, at: number, current: Draft | undefined): Boundary | undefined {
  const { tokens, verbStarts, reportedStarts } = input;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.phrase < at) return undefined;
  if (reportedStarts.has(at)) return 'reported';
  if (isRelative(tokens, at)) return 'relative';
  if (token.tags.has('subordinators')) return 'subordinate';
  const isAfterComma = before?.key === ',' || before?.key === '–' || before?.key === '—';
  if (before?.key === ';' || before?.key === ':') return 'main';
  if (token.tags.has('contrasts') && isAfterComma) return 'main';
  if (token.tags.has('coordinators') && isBeforeVerb(input, at)) return 'coordinate';
  const isResumed = isAfterComma && verbStarts.has(at) && findInsertion(current)?.parent !== undefined;
  return isResumed ? 'resumed' : undefined;
}

// “și le-a spus”, “and never said”: between conjunction and verb stand only small words.
function isBeforeVerb({ tokens, verbStarts }: ClauseInput, at: number): boolean {
  let next = at + 1;
  while (!verbStarts.has(next) && isSmall(tokens[next])) next += 1;
  return verbStarts.has(next);
}

function isSmall(token: TaggedToken | undefined): boolean {
  return token?.key === '-' || ['clitics', 'adverbs', 'negations'].some((tag) => token?.tags.has(tag as WordClass));
}

// “The road, which experts say is old, was closed”: the clause set into another, past what is reported within it.
function findInsertion(current: Draft | undefined): Draft | undefined {
  let clause = current;
  while (clause?.kind === 'reported' || clause?.kind === 'coordinate') clause = clause.parent;
  return clause?.kind === 'relative' || clause?.kind === 'subordinate' ? clause : undefined;
}

// A preposition in front belongs to the relative clause: “pe care”, “in which”.
function isRelative(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.tags.has('relativizers')) return !isPreposed(tokens, at);
  return token?.tags.has('prepositions') === true && tokens[at + 1]?.tags.has('relativizers') === true;
}

function isPreposed(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at - 1]?.tags.has('prepositions') === true;
}
