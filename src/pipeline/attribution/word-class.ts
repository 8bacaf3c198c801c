import type { WordClass } from './grammar.ts';
import type { TaggedToken } from './tag-tokens.ts';

const links: readonly WordClass[] = ['genitives', 'possessives', 'agents'];

/** Whether the token can be one of these classes of function word. */
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
