import { foldKey } from './to-key.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Where a phrase ends, as a token index after its last token, and what it means. */
export interface Match<T> {
  readonly to: number;
  readonly value: T;
}

export interface PhraseTable<T> {
  /** The longest phrase that starts with the token at `at`. */
  readonly match: (tokens: readonly Token[], at: number) => Match<T> | undefined;
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
}

/**
 * A table of phrases, each with what it means. Where a phrase stands twice, its first meaning holds.
 * Diacritics that the text leaves out are forgiven where nothing matches exactly.
 */
export function createPhraseTable<T>(entries: Iterable<readonly [string, T]>, options: Options = {}): PhraseTable<T> {
  const exact: Node<T> = { next: new Map() };
  const folded: Node<T> = { next: new Map() };
  const keyOf = (token: Token) => (options.isCaseSensitive ? token.text : token.key);
  for (const [phrase, value] of entries) {
    const keys = tokenise(phrase)
      .filter((token) => !(options.skipsHyphens && isHyphen(token)))
      .map(keyOf);
    insert(exact, keys, value);
    if (!options.isCaseSensitive) insert(folded, keys.map(foldKey), value);
  }

  function walk(
    root: Node<T>,
    tokens: readonly Token[],
    at: number,
    toStep: (token: Token) => string,
  ): Match<T> | undefined {
    let node: Node<T> | undefined = root;
    let found: Match<T> | undefined;
    for (let to = at; node && to < tokens.length; to++) {
      const token = tokens[to];
      if (!token) break;
      if (to > at && options.skipsHyphens && isHyphen(token)) continue;
      node = node.next.get(toStep(token));
      if (node?.value === undefined) continue;
      if (!found || !isFinalStop(tokens, to)) found = { to: to + 1, value: node.value };
    }
    return found;
  }

  const toFolded = (token: Token) => token.folded;
  return {
    match: (tokens, at) =>
      walk(exact, tokens, at, keyOf) ?? (options.isCaseSensitive ? undefined : walk(folded, tokens, at, toFolded)),
  };
}

function insert<T>(root: Node<T>, keys: readonly string[], value: T): void {
  let node = root;
  for (const key of keys) {
    const next: Node<T> = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.value ??= value;
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
