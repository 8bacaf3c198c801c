import type { Briefing } from '../model/briefing.ts';
import type { FigureWords, Pair, PairLink } from '../model/pair.ts';
import type { Translation, TranslationEntry } from '../model/translation.ts';

/**
 * What may be shown of a translation of `briefing`, which is limited: the translations of the segments that are shown.
 * One that says a withheld segment in the same words is not, and says `withheld`; nor is a stale one, since it was made
 * for other words, of which some may stand in a withheld segment now; nor are sentences that translate nothing. All of it
 * where nothing is limited.
 */
export function limitTranslation(translation: Translation, briefing: Briefing): Translation {
  if (!briefing.limits) return translation;
  const shown = new Set<string>(briefing.segments.map(({ id }) => id));
  const sources = new Set(briefing.segments.map(({ text }) => text));
  const marks = new Set<string>([...briefing.figures, ...briefing.mentions].map(({ id }) => id));
  const { pairs = [], entries, ...facts } = translation;
  const isShown = ({ segments }: Pair) => segments.every((id) => shown.has(id));
  const textOf = new Map(briefing.segments.map(({ id, text }) => [id, text]));
  const shared = new Set(
    pairs.filter((pair) => !isShown(pair)).flatMap((pair) => pair.segments.map((id) => textOf.get(id))),
  );
  const isWithheld = ({ source, state }: TranslationEntry) => state === 'stale' || shared.has(source);
  const targets = new Map(entries.filter((entry) => !isWithheld(entry)).map(({ source, target }) => [source, target]));
  const gone = new Set(entries.filter(isWithheld).map(({ source }) => source));
  // What was found in one that is withheld quotes it.
  const kept = pairs
    .filter((pair) => isShown(pair) && !gone.has(pair.source))
    .map((pair) => limitPair(pair, marks, targets.get(pair.source) ?? ''));
  return {
    ...facts,
    entries: entries
      .filter(({ source }) => sources.has(source))
      .map((entry) => (isWithheld(entry) ? withhold(entry) : limitEntry(entry))),
    ...(translation.pairs && { pairs: kept }),
  };
}

/** `target` is what is shown of it: what it says stays only where its words stand there. */
function limitPair({ says, ...pair }: Pair, marks: ReadonlySet<string>, target: string): Pair {
  const links = pair.links.filter((link) => marks.has('figure' in link ? link.figure : link.mention));
  return { ...pair, links: links.map((link) => limitLink(link, target)), ...limitSays(says, target) };
}

function limitLink(link: PairLink, target: string): PairLink {
  if (!('figure' in link)) return link;
  const { says, ...rest } = link;
  return { ...rest, ...limitSays(says, target) };
}

/** Words that are put together from a sentence need not follow each other there. */
function limitSays(says: FigureWords | undefined, target: string): { says?: FigureWords } {
  const isHere = (words: string) => words.split(/\s+/u).every((word) => target.includes(word));
  const kept = Object.entries(says ?? {}).filter(([, words]) => words !== undefined && isHere(words));
  return kept.length > 0 ? { says: Object.fromEntries(kept) } : {};
}

function limitEntry({ additions: _, ...entry }: TranslationEntry): TranslationEntry {
  return entry;
}

/** What translators say of it may quote it. */
function withhold({ source }: TranslationEntry): TranslationEntry {
  return { source, target: '', state: 'withheld', notes: [] };
}
