import { countEdits } from '../../commentary/nearest.ts';
import { foldName } from './fold-name.ts';

/** Something that a name may be another name of. */
export interface Likeness {
  readonly id: string;
  /** Why, for a person who decides. */
  readonly reason: string;
}

interface Known {
  readonly id: string;
  readonly names: readonly string[];
}

const mostLikely = 3;
const shortestNear = 5;

/** What some of the names may be another name of: the likeliest first, three at most. `known` are folded when first asked for. */
export function createLikenessFinder(known: readonly Known[]): (names: readonly string[]) => Likeness[] {
  const all = known.flatMap(({ id, names }) => [...new Set(names)].map((name) => toForm(id, name)));
  return (names) => {
    const wanted = names.map((name) => toForm('', name));
    const found = new Map<string, { rank: number; reason: string }>();
    for (const one of wanted)
      for (const other of all) {
        const like = compare(one, other);
        const before = found.get(other.id);
        if (like && (!before || like.rank < before.rank)) found.set(other.id, like);
      }
    return [...found]
      .sort(([a, one], [b, other]) => one.rank - other.rank || (a < b ? -1 : 1))
      .slice(0, mostLikely)
      .map(([id, { reason }]) => ({ id, reason }));
  };
}

interface Form {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly initials: string;
}

function toForm(id: string, name: string): Form {
  const folded = foldName(name);
  const words = folded.split(' ').filter((word) => word !== '');
  const capitals = name.split(/[\s\p{Pd}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const initials = capitals.length < 2 ? '' : foldName(capitals.map((word) => word.charAt(0)).join(''));
  return { id, name, folded, words, initials };
}

/** How alike two names are, 0 being the same; `undefined` where nothing speaks for it. */
function compare(one: Form, other: Form): { rank: number; reason: string } | undefined {
  if (one.folded === '' || other.folded === '') return undefined;
  if (one.folded === other.folded) return { rank: 0, reason: `“${other.name}” is spelled so` };
  if (isInitials(one, other) || isInitials(other, one)) return { rank: 2, reason: `initials of “${other.name}”` };
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  if (isRun(short.words, long.words)) {
    const isName = short.words.length > 1 || (short.words[0] ?? '').length >= shortestNear;
    return isName ? { rank: 3, reason: `has words in common with “${other.name}”` } : undefined;
  }
  return isNear(one.folded, other.folded) ? { rank: 1, reason: `spelled nearly as “${other.name}”` } : undefined;
}

function isInitials(acronym: Form, full: Form): boolean {
  return (
    full.initials.length > 1 &&
    acronym.words.length === 1 &&
    /^\p{Lu}/u.test(acronym.name) &&
    acronym.folded === full.initials
  );
}

/** Whether a name begins or ends with all words of a shorter one. */
function isRun(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === long.length) return false;
  const [text, whole] = [short.join(' '), long.join(' ')];
  return whole.startsWith(`${text} `) || whole.endsWith(` ${text}`);
}

/** Whether one letter in six, at most, is another. */
function isNear(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest / 6);
  if (Math.min(a.length, b.length) < shortestNear || Math.abs(a.length - b.length) > most) return false;
  return countEdits(a, b) <= most;
}
