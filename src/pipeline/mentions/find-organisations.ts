import type { Candidate } from './candidate.ts';
import { extendName, findJoinedEnd, isRunOn } from './extend-name.ts';
import { isQuoted } from './gap.ts';
import type { Scene } from './scene.ts';
import { isAllCapitals, isCapitalised, type Word } from './word.ts';

const longestRun = 10;

/** Organisations the gazetteer does not know, by the words such names begin or end with. */
export function findOrganisations(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < scene.words.length; at += 1) {
    if (!isCapitalised(scene.words[at]?.text ?? '')) continue;
    const end = Math.max(findHeadedEnd(scene, at), findTailedEnd(scene, at));
    const used = scene.words.slice(at, end);
    const first = used[0];
    if (!first || used.some(scene.isBody)) continue;
    found.push({ start: first.start, end: toEnd(used, scene), type: 'organisation', form: 'name' });
    at = end - 1;
  }
  return found;
}

/** “Ministero della Difesa”: a head and what goes on it. Returns `at` where there is none. */
function findHeadedEnd(scene: Scene, at: number): number {
  const head = scene.words[at];
  if (!head || !scene.lists.heads.has(head.key)) return at;
  const end = extendName(scene, at + 1);
  return end > at + 1 ? end : at;
}

/** “Harvard University”, “University of Oxford”, “Example Trading Co. Ltd.”. Returns `at` where there is none. */
function findTailedEnd(scene: Scene, at: number): number {
  const { words, lists } = scene;
  const first = words[at];
  if (!first || lists.notNames.has(first.key)) return at;
  let end = at;
  for (let next = at; next - at < longestRun; next += 1) {
    const word = words[next];
    if (!word || !isCapitalised(word.text) || (next > at && !isRunOn(word, words[next - 1], lists))) break;
    const isTail = lists.tails.has(word.key);
    if (next > at && (isTail || lists.companyForms.has(word.key))) end = next + 1;
    const joined = isTail ? findJoinedEnd(scene, next + 1) : next;
    if (joined > next + 1) return extendName(scene, joined);
  }
  return end;
}

/** Takes in the stop of a legal form, and the mark that closes a quotation within the name. */
function toEnd(used: readonly Word[], { lists }: Scene): number {
  const { end = 0, next = '', key = '', text = '' } = used.at(-1) ?? {};
  const isStop = next === '.' && lists.companyForms.has(key) && !isAllCapitals(text);
  const closes = isQuoted(next) && used.slice(1).some(({ gap }) => isQuoted(gap));
  return isStop || closes ? end + 1 : end;
}
