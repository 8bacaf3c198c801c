import type { Candidate } from './candidate.ts';
import { isQuoted } from './gap.ts';
import type { KnownName } from './known-name.ts';
import type { Word } from './word.ts';

/** The place of a name whose first word stands at `at`. */
export function toCandidate(words: readonly Word[], at: number, name: KnownName): Candidate {
  const used = words.slice(at, at + name.words.length);
  const { type, form, entity, needs } = name;
  const start = used[0]?.start ?? 0;
  return {
    start,
    end: toEnd(used, name.stop),
    type,
    form,
    ...(entity && { entity }),
    ...(needs && { needs }),
  };
}

/** Takes in the stop of an abbreviation, and the mark that closes a quotation or a bracket within the name. */
function toEnd(used: readonly Word[], stop: boolean): number {
  const { end = 0, next = '' } = used.at(-1) ?? {};
  const closes = used
    .slice(1)
    .some(({ gap }) => (isQuoted(gap) ? isQuoted(next) : /[(（]/u.test(gap) && /[)）]/u.test(next)));
  return closes || (stop && next === '.') ? end + 1 : end;
}
