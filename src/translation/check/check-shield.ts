import type { Message } from '../../model/message.ts';
import { findTokens } from '../shield/shield-text.ts';
import type { PairContext } from './pair-context.ts';
import { tell } from './tell.ts';

/** Signs that stood for names and numbers while a machine translated, and are still there. */
export function checkShield({ source, target }: PairContext): Message[] {
  const own = new Set(findTokens(source.text).map(({ start, end }) => source.text.slice(start, end)));
  return findTokens(target.text).flatMap((at) => {
    const token = target.text.slice(at.start, at.end);
    if (own.has(token)) return [];
    return [tell('broken-shield', `“${token}” stands for a name or a number that was not put back`, { at })];
  });
}
