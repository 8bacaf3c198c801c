import { createGateTest, toGate } from '../../to-gate.ts';
import { foldKey, isMarkedElsewhere, toKey } from './to-key.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Where a phrase ends, as a token index after its last token, and what it means. */
export interface Match<T> {
  readonly to: number;
  readonly value: T;
}

export interface PhraseTable<T> {
  /** The longest phrase that starts with the token at `at`. */
  readonly match: (tokens: readonly Token[], at: number) => Match<T> | undefined;
  /** No phrase has more tokens. */
  readonly longest: number;
}

interface Options {
  /** Phrases are matched in their exact case. */
  readonly isCaseSensitive?: boolean;
  /** Hyphens between the words of a phrase may be there or not. */
  readonly skipsHyphens?: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
  /** The phrase as it is written, with its diacritics. */
  keys?: readonly string[];
}

interface Roots<T> {
  readonly exact: Node<T>;
  readonly folded: Node<T> | undefined;
}

/** The phrases that start alike; their nodes are made when the first token turns up that does. */
interface Start<T> {
  readonly entries: (readonly [string, T])[];
  roots?: Roots<T>;
}

/**
 * A table of phrases, each with what it means. Where a phrase stands twice, its first meaning holds.
 * Diacritics that the text leaves out or puts wrongly are forgiven where nothing matches exactly; one on a letter that
 * has none in the phrase is not: Romanian “a două” is not “a doua”.
 */
export function createPhraseTable<T>(entries: Iterable<readonly [string, T]>, options: Options = {}): PhraseTable<T> {
  const starts = new Map<string, Start<T>>();
  const gates = new Set<number>();
  let longest = 0;
  for (const entry of entries) {
    longest = Math.max(longest, countTokens(entry[0]));
    const first = toFirstKey(entry[0], options);
    if (first === undefined) continue;
    gates.add(toGate(options.isCaseSensitive ? foldKey(toKey(first)) : first));
    const start = starts.get(first);
    if (start) start.entries.push(entry);
    else starts.set(first, { entries: [entry] });
  }
  const mayStart = createGateTest(gates);

  return {
    longest,
    match: (tokens, at) => {
      const token = tokens[at];
      // Most tokens start no phrase of a table, and their gate tells so faster than a look-up.
      if (!token || !mayStart(token.gate)) return undefined;
      const start = starts.get(options.isCaseSensitive ? token.text : token.folded);
      if (!start) return undefined;
      start.roots ??= growRoots(start.entries, options);
      const { exact, folded } = start.roots;
      return walk(exact, tokens, at, options, false) ?? (folded && walk(folded, tokens, at, options, true));
    },
  };
}

function growRoots<T>(entries: readonly (readonly [string, T])[], options: Options): Roots<T> {
  const exact: Node<T> = { next: new Map() };
  const folded: Node<T> | undefined = options.isCaseSensitive ? undefined : { next: new Map() };
  for (const [phrase, value] of entries) {
    const keys = tokenise(phrase)
      .filter((token) => !(options.skipsHyphens && isHyphen(token)))
      .map((token) => (options.isCaseSensitive ? token.text : token.key));
    insert(exact, keys, keys, value);
    if (folded) insert(folded, keys.map(foldKey), keys, value);
  }
  return { exact, folded };
}

function walk<T>(
  root: Node<T>,
  tokens: readonly Token[],
  at: number,
  { isCaseSensitive, skipsHyphens }: Options,
  isFolded: boolean,
): Match<T> | undefined {
  let node: Node<T> | undefined = root;
  let found: Match<T> | undefined;
  for (let to = at; node && to < tokens.length; to++) {
    const token = tokens[to];
    if (!token) break;
    if (to > at && skipsHyphens && isHyphen(token)) continue;
    node = node.next.get(isFolded ? token.folded : isCaseSensitive ? token.text : token.key);
    if (node?.value === undefined || (isFolded && !isForgiven(tokens, at, to, node.keys))) continue;
    if (!found || !isFinalStop(tokens, to)) found = { to: to + 1, value: node.value };
  }
  return found;
}

/** As many tokens as the phrase may come to: letters run together, a space ends a run, all else stands alone too. */
function countTokens(phrase: string): number {
  if (plainWord.test(phrase)) return 1;
  return 1 + (phrase.match(spaces)?.length ?? 0) + 2 * (phrase.match(single)?.length ?? 0);
}

const spaces = / /gu;
const single = /[^\p{L}\p{M} ]|\p{Script=Han}/gu;
const plainWord = /^[a-z]+$/u;

/** The first step of a phrase, by which most tokens are told to start none. */
function toFirstKey(phrase: string, { isCaseSensitive, skipsHyphens }: Options): string | undefined {
  if (plainWord.test(phrase)) return phrase;
  const first = findFirstToken(phrase, skipsHyphens);
  return isCaseSensitive ? first?.text : first?.folded;
}

/** No token goes over a space, so that most phrases need only their first word cut. */
function findFirstToken(phrase: string, skipsHyphens = false): Token | undefined {
  const isStep = (token: Token) => !(skipsHyphens && isHyphen(token));
  const space = phrase.indexOf(' ');
  return (space > 0 ? tokenise(phrase, 0, space).find(isStep) : undefined) ?? tokenise(phrase).find(isStep);
}

function insert<T>(root: Node<T>, steps: readonly string[], keys: readonly string[], value: T): void {
  let node = root;
  for (const key of steps) {
    const next: Node<T> = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  if (node === root || node.value !== undefined) return;
  node.value = value;
  node.keys = keys;
}

/** Whether no word of the text has a diacritic on a letter that has none in the phrase. */
function isForgiven(tokens: readonly Token[], from: number, last: number, keys: readonly string[] = []): boolean {
  let at = 0;
  for (let to = from; to <= last; to++) {
    const token = tokens[to];
    if (token && isMarkedElsewhere(token.key, token.folded, keys[at] ?? '')) return false;
    if (token?.folded === foldKey(keys[at] ?? '')) at++;
  }
  return true;
}

/** A full stop that ends the text belongs to the sentence where the phrase is whole without it. */
function isFinalStop(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 && tokens[at]?.text === '.';
}

const hyphens = /^\p{Pd}$/u;

/** Whether the token is a hyphen or dash. */
export function isHyphen(token: Token): boolean {
  return hyphens.test(token.text);
}

/** A table of words that all mean the same: that they are there. */
export function createWordTable(words: Iterable<string>): PhraseTable<true> {
  return createPhraseTable([...words].map((word) => [word, true] as const));
}
