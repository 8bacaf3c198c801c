import { findNearest } from '../../commentary/nearest.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Message } from '../../model/message.ts';
import type { Pair, PairLink } from '../../model/pair.ts';
import { isAnsweredFor, type Translation, type TranslationEntry } from '../../model/translation.ts';
import type { LanguageReader } from '../../pipeline/create-language-reader.ts';
import { rules } from '../check/rules.ts';
import type { Side, TargetSide } from '../check/sides.ts';
import { readTexts } from '../read-texts.ts';
import { groupSegments, type TranslatedGroup } from './group-segments.ts';
import { readWords } from './read-words.ts';
import { createSourceSides, toTargetSide } from './to-sides.ts';

export interface PairTools {
  /** The language by whose data one is read: itself, “pt” for “pt-BR”; `undefined` where there is no data for it. */
  readonly findDataLanguage: (lang: string) => string | undefined;
  readonly findLanguageReader: (lang: string) => LanguageReader;
  readonly check: (source: Side, target: TargetSide) => { messages: Message[]; links: PairLink[] };
}

/**
 * A translation read in its own language and set against its document. A draft that says something else than the
 * document is withheld: its words are gone from what is returned, and only the messages speak of them.
 */
export function readPairs(briefing: Briefing, translation: Translation, tools: PairTools): Translation {
  const groups = groupSegments(briefing, translation);
  const read = createGroupReader(briefing, translation.lang, groups, tools);
  const pairs = groups.map((group, index) => toPair(group, read(group, index)));
  const faulty = new Set(groups.flatMap(({ entry }, index) => (isFaulty(entry, pairs[index]) ? entry.source : [])));
  return {
    ...translation,
    entries: translation.entries.map((entry) => (faulty.has(entry.source) ? withhold(entry) : entry)),
    pairs: pairs.map((pair, index) => (faulty.has(groups[index]?.entry.source ?? '') ? withholdPair(pair) : pair)),
  };
}

type GroupReading = Omit<Pair, 'source' | 'segments'>;

/** Reads all translations at once, and then gives what each says beside its document; nothing without language data. */
function createGroupReader(
  briefing: Briefing,
  lang: string,
  groups: readonly TranslatedGroup[],
  { findDataLanguage, findLanguageReader, check }: PairTools,
): (group: TranslatedGroup, index: number) => GroupReading {
  const known = findDataLanguage(lang);
  if (known === undefined) return () => ({ sentences: [], links: [], messages: [toUnread(lang)] });
  const targets = groups.map(({ entry }) => entry.target);
  const readings = readTexts(findLanguageReader(known), targets, briefing.date);
  const toSourceSide = createSourceSides(briefing);
  return (group, index) => {
    const reading = readings[index] ?? emptyReading;
    const [source, target] = [toSourceSide(group), toTargetSide(reading, known)];
    const { messages, links } = check(source, target);
    return { sentences: [...target.sentences], messages, ...readWords(group.segments, source, reading, links) };
  };
}

const emptyReading = { text: '', segments: [], figures: [], mentions: [] };

function toUnread(lang: string): Message {
  const reason = `there is no language data for “${lang}”, so this translation is not checked against the document`;
  return { ruleId: 'unread-language', level: 'info', reason };
}

function toPair({ segments, entry }: TranslatedGroup, reading: GroupReading): Pair {
  return {
    ...reading,
    source: entry.source,
    segments: segments.map(({ id }) => id),
    messages: [...acceptRules(reading.messages, entry), ...findUnknownRules(entry)],
  };
}

/** What a person has looked at and found to be no fault is still said, but stops nothing. */
function acceptRules(messages: readonly Message[], { accepted = [] }: TranslationEntry): Message[] {
  return messages.map((message) =>
    accepted.includes(message.ruleId) ? { ...message, level: 'info', reason: `${message.reason} (accepted)` } : message,
  );
}

/** What is accepted under a name that no rule has, which accepts nothing. */
function findUnknownRules({ accepted = [] }: TranslationEntry): Message[] {
  const known = Object.keys(rules);
  return accepted
    .filter((id) => !known.includes(id))
    .map((id): Message => {
      const nearest = findNearest(id, known);
      const cure = nearest ? `did you mean “${nearest}”?` : `there are ${known.join(', ')}`;
      return { ruleId: 'unknown-rule', level: 'warning', reason: `“accept: ${id}” names no rule; ${cure}` };
    });
}

/** Whether nobody has reviewed it and it says something else than the document. */
function isFaulty({ state }: TranslationEntry, pair: Pair | undefined): boolean {
  return !isAnsweredFor(state) && (pair?.messages ?? []).some(({ level }) => level === 'error');
}

/** Only the messages speak of it. */
function withholdPair({ says: _, ...pair }: Pair): Pair {
  return { ...pair, sentences: [], links: [] };
}

function withhold(entry: TranslationEntry): TranslationEntry {
  return { ...entry, target: '', state: 'withheld' };
}
