import type { Candidate } from './candidate.ts';
import type { Scene } from './scene.ts';
import type { Word } from './word.ts';

const longestTitle = 5;
const longestBehind = 3;
/** The letters of a family name and of a given one; the longer are tried first. */
const shapes = [
  { family: 2, given: 2 },
  { family: 2, given: 1 },
  { family: 1, given: 2 },
  { family: 1, given: 1 },
];

/**
 * People in a script without spaces: a known family name and one or two letters, behind an office, or where a clause
 * opens with three letters or more; a word that goes behind names must show where it ends, or an end of the clause.
 */
export function findUnspacedPeople(scene: Scene): Candidate[] {
  if (scene.lists.familyNames.size === 0) return [];
  const found: Candidate[] = [];
  for (let at = 0; at < scene.words.length; at += 1) {
    const end = findEnd(scene, at);
    const [first, last] = [scene.words[at], scene.words[end - 1]];
    if (!first || !last || end === at) continue;
    found.push({ start: first.start, end: last.end, type: 'person', form: 'name' });
    at = end - 1;
  }
  return found;
}

function findEnd(scene: Scene, at: number): number {
  const { words, lists } = scene;
  const isTitled = isBehindTitle(scene, at);
  if (!isTitled && at > 0 && words[at]?.gap === '') return at;
  const shape = shapes.find(({ family, given }) => {
    const end = at + family + given;
    const used = words.slice(at, end);
    if (used.length < family + given || used.slice(1).some(({ gap }) => gap !== '')) return false;
    if (used.some(scene.isKnown) || !lists.familyNames.has(join(used.slice(0, family)))) return false;
    const behind = join(toRun(words.slice(end, end + longestBehind)));
    if (behind === '') return isTitled;
    if (!isTitled && (used.length < 3 || lists.notNames.has(join(used)))) return false;
    return (isTitled ? lists.behindNames : lists.saidBehindNames).some((word) => behind.startsWith(word));
  });
  return shape ? at + shape.family + shape.given : at;
}

function isBehindTitle({ words, lists }: Scene, at: number): boolean {
  if (words[at]?.gap !== '') return false;
  for (let length = 2; length <= Math.min(longestTitle, at); length += 1)
    if (lists.titles.has(join(words.slice(at - length, at)))) return true;
  return false;
}

/** The words up to the first that something stands before. */
function toRun(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ gap }) => gap !== '');
  return words.slice(0, end < 0 ? words.length : end);
}

function join(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}
