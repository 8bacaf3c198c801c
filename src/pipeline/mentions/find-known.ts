import type { Candidate } from './candidate.ts';
import { isSameGap, normaliseGap } from './gap.ts';
import { isMeant, isPlainlyCased } from './is-meant.ts';
import type { Gazetteer, KnownName } from './known-name.ts';
import { toCandidate } from './to-candidate.ts';
import type { Word } from './word.ts';
import type { WordLists } from './word-lists.ts';

const shortestPrefixed = 3;

/** The gazetteer's names among the words of one segment: the longest at each place, in order, non-overlapping. */
export function createKnownFinder(gazetteer: Gazetteer, lists: WordLists) {
  const prefixes = Map.groupBy(lists.prefixes, ({ from }) => from.charAt(0));

  return (words: readonly Word[]): Candidate[] => {
    const found: Candidate[] = [];
    for (let at = 0; at < words.length; ) {
      const { name, start } = findAt(words, at);
      const longer = name && !name.isMask ? findLonger(words, at, name) : undefined;
      if (name && !name.isMask && !longer)
        for (const meant of listMeanings(name)) found.push({ ...toCandidate(words, at, meant), start });
      at = longer ?? at + (name?.words.length ?? 1);
    }
    return found;
  };

  /** The name that begins at a word, or behind a clitic that is written against it. */
  function findAt(words: readonly Word[], at: number): { name: KnownName | undefined; start: number } {
    const start = words[at]?.start ?? 0;
    const name = findName(words, at);
    for (const { from, to } of name ? [] : lists.clitics) {
      const bare = withoutClitic(words[at], from, to);
      const hidden = bare && findHidden(words, at, bare);
      if (hidden) return { name: hidden, start: bare.start };
    }
    return { name: name ?? findPrefixed(words[at]), start };
  }

  /** Where a longer name begins within this one and goes on behind it: “la Repubblica” in “la Repubblica Ceca”. */
  function findLonger(words: readonly Word[], at: number, name: KnownName): number | undefined {
    const { length } = name.words;
    for (let next = at + 1; next < at + length; next += 1) {
      const other = findName(words, next);
      if (other && other.words.length >= length) return next;
    }
    return undefined;
  }

  /** The name that begins at a word where `bare` stands for it; only the words around are copied. */
  function findHidden(words: readonly Word[], at: number, bare: Word): KnownName | undefined {
    const beginning = gazetteer(bare.key);
    if (!beginning) return undefined;
    const before = words.slice(Math.max(0, at - 1), at);
    return findName([...before, bare, ...words.slice(at + 1, at + beginning.longest + 1)], before.length);
  }

  /** The people whose name the word has behind a prefix: “antiamericano”. */
  function findPrefixed(word: Word | undefined): KnownName | undefined {
    if (!word) return undefined;
    for (const { from, to } of prefixes.get(word.key.charAt(0)) ?? []) {
      if (!word.key.startsWith(from) || word.key.length < from.length + shortestPrefixed) continue;
      if (!isPlainlyCased(word.text)) return undefined;
      const found = gazetteer(to + word.key.slice(from.length))?.alone.find(({ form }) => form === 'demonym');
      if (found) return found;
    }
    return undefined;
  }

  function findName(words: readonly Word[], at: number): KnownName | undefined {
    const beginning = gazetteer(words[at]?.key ?? '');
    if (!beginning) return undefined;
    const { alone, longer } = beginning;
    const isIt = (name: KnownName) => isSpelled(name, words, at) && isMeant(name, words, at, lists);
    // “Die Polen”: a people that only the word before tells from its country.
    const isOnlyAfter = (name: KnownName) => name.form === 'demonym' && lists.peoplesOnlyAfter.has(name.keys[0] ?? '');
    const found = longer.get(words[at + 1]?.key ?? '')?.find(isIt);
    return found ?? alone.find((name) => isOnlyAfter(name) && isIt(name)) ?? alone.find(isIt);
  }
}

/** What a name may mean, that of a context first: it stands where its context is there. */
function listMeanings(name: KnownName): readonly KnownName[] {
  if (!name.inContext) return [name];
  const { needs: _, ...shared } = name;
  return [...name.inContext.map((other) => ({ ...shared, ...other })), name];
}

/** The word without its clitic, with what of it the clitic hid; it starts behind the clitic where nothing was hidden. */
function withoutClitic(word: Word | undefined, from: string, to: string): Word | undefined {
  if (!word?.key.startsWith(from) || word.key.length < from.length + 2) return undefined;
  const [key, spelled] = [word.key, word.spelled].map((text) => to + text.slice(from.length));
  const letters =
    word.text.length === word.spelled.length ? from.length : (/^\p{L}\P{L}*/u.exec(word.text)?.[0].length ?? 0);
  const start = to === '' ? word.start + letters : word.start;
  return key && spelled ? { ...word, key, spelled, start } : undefined;
}

function isSpelled({ keys, gaps }: KnownName, words: readonly Word[], at: number): boolean {
  return keys.every((key, place) => {
    const found = words[at + place];
    const gap = gaps[place - 1];
    return found?.key === key && (gap === undefined || isSameGap(gap, normaliseGap(found.gap)));
  });
}
