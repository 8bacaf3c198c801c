import type { Token } from './tokenise.ts';

/** Whether the token ends in one of the endings; any token does where there are none. */
export function endsIn(token: Token | undefined, endings: readonly string[]): boolean {
  return endings.length === 0 || endings.some((ending) => token?.key.endsWith(ending) === true);
}
