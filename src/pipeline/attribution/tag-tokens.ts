import type { Grammar, WordClass } from './grammar.ts';
import type { Token } from './token.ts';

export interface TaggedToken extends Token {
  readonly tags: ReadonlySet<WordClass>;
  /** Words of one fixed phrase share the place of its first word. */
  readonly phrase: number;
}

/** The tokens with the classes of function word each can be; a word of none is a content word. */
export function tagTokens(tokens: readonly Token[], grammar: Grammar): TaggedToken[] {
  const tags = tokens.map(() => new Set<WordClass>());
  const phrases = tokens.map((_, index) => index);
  const isWord = tokens.map((_, at) => !isInitial(tokens, at));
  for (const [name, indexOf] of Object.entries(grammar.words) as [WordClass, Grammar['words'][WordClass]][]) {
    for (let at = 0; at < tokens.length; at += 1) {
      const length = isWord[at] ? indexOf(tokens, at) : 0;
      for (let place = at; place < at + length; place += 1) {
        tags[place]?.add(name);
        phrases[place] = Math.min(phrases[place] ?? at, at);
      }
    }
  }
  const tagged = tokens.map((token, at) => ({ ...token, tags: tags[at] ?? new Set(), phrase: phrases[at] ?? at }));
  return tagged.map((token, at) => ({ ...token, tags: settleAuxiliary(token, tagged, at, grammar) }));
}

// “A. N. Popa”: a letter of a name, spelled like a word.
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.capital === true && token.key.length === 1 && next?.key === '.' && next.start === token.end;
}

// Romanian “a”, “ai”: an auxiliary before a participle, otherwise the possessive article.
function settleAuxiliary(
  token: TaggedToken,
  tokens: readonly TaggedToken[],
  at: number,
  { rules }: Grammar,
): ReadonlySet<WordClass> {
  if (!token.tags.has('possessives') || !(token.tags.has('have') || token.tags.has('be'))) return token.tags;
  const next = tokens.slice(at + 1, at + 4).find(({ tags }) => !tags.has('adverbs') && !tags.has('be'));
  const isBeforeBe = tokens[at + 1]?.tags.has('be') === true;
  const isAuxiliary = isBeforeBe || (next !== undefined && isParticipleLike(next, rules.participleEndings));
  const dropped: readonly WordClass[] = isAuxiliary ? ['possessives'] : ['have', 'be'];
  return new Set([...token.tags].filter((tag) => !dropped.includes(tag)));
}

function isParticipleLike({ key, kind, capital }: Token, endings: readonly string[]): boolean {
  return kind === 'word' && !capital && endings.some((ending) => key.endsWith(ending));
}
