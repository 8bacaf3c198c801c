import type { Grammar, WordClass } from './grammar.ts';
import type { Token } from './token.ts';

export interface TaggedToken extends Token {
  readonly tags: ReadonlySet<WordClass>;
  /** Words of one fixed phrase share the place of its first word. */
  readonly phrase: number;
}

type Tags = ReadonlySet<WordClass>;

/** The tokens with the classes of function word each can be; a word of none is a content word. */
export function tagTokens(tokens: readonly Token[], grammar: Grammar): TaggedToken[] {
  const { tags, phrases } = findClasses(tokens, grammar);
  return tokens.map(({ start, end, key, kind, capital, gate }, at) => {
    const settled = settleAuxiliary(tokens, tags, at, grammar);
    return { start, end, key, kind, capital, gate, tags: settled, phrase: phrases[at] ?? at };
  });
}

const none: Tags = new Set();

function findClasses(tokens: readonly Token[], { classes }: Grammar) {
  const found: (Set<WordClass> | undefined)[] = [];
  const phrases: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const named = classes(tokens, at);
    if (named.length === 0 || isInitial(tokens, at) || isInName(tokens, at)) continue;
    for (const [name, length] of named) {
      for (let place = at; place < Math.min(at + length, tokens.length); place += 1) {
        const own = found[place] ?? new Set();
        found[place] = own.add(name);
        phrases[place] ??= at;
      }
    }
  }
  return { tags: found, phrases };
}

// “A. N. Popa”: a letter of a name, spelled like a word.
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.capital === true && token.key.length === 1 && next?.key === '.' && next.start === token.end;
}

// “Bruno Le Maire”: a word with a capital between two others, which could be an article.
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before?.capital || !token?.capital || !next?.capital) return false;
  return before.end + 1 === token.start && token.end + 1 === next.start;
}

// Romanian “a”, “ai”: an auxiliary before a participle, otherwise the possessive article.
function settleAuxiliary(
  tokens: readonly Token[],
  tags: readonly (Tags | undefined)[],
  at: number,
  { rules }: Grammar,
): Tags {
  const own = tags[at] ?? none;
  if (!own.has('possessives') || !(own.has('have') || own.has('be'))) return own;
  const next = [at + 1, at + 2, at + 3].find((place) => {
    return place < tokens.length && !tags[place]?.has('adverbs') && !tags[place]?.has('be');
  });
  const isBeforeBe = tags[at + 1]?.has('be') === true;
  const isAuxiliary = isBeforeBe || (next !== undefined && isParticipleLike(tokens[next], rules.participleEndings));
  const dropped: readonly WordClass[] = isAuxiliary ? ['possessives'] : ['have', 'be'];
  return new Set([...own].filter((tag) => !dropped.includes(tag)));
}

function isParticipleLike(token: Token | undefined, endings: readonly string[]): boolean {
  return token?.kind === 'word' && !token.capital && endings.some((ending) => token.key.endsWith(ending));
}
