import type { BriefingFile } from '../model/api.ts';
import { addCount, type Counts, sortCounts } from './add-counts.ts';
import type { BuildReport } from './build-report.ts';

type Tallied = Pick<BuildReport, 'extracted' | 'translated' | 'noted'> & {
  readonly read: Omit<BuildReport['read'], 'again'>;
  readonly withheld: Pick<BuildReport['withheld'], 'documents' | 'segments'>;
};

/** What was counted so far. */
interface Tally {
  readonly sums: { documents: number; characters: number; names: number; linked: number; withheld: number };
  readonly counts: Readonly<Record<'formats' | 'languages' | 'segments' | 'figures' | 'noted' | 'rights', Counts>>;
  /** The states of translations, by language. */
  readonly translated: Map<string, Counts>;
}

/** Counts over documents that are given one after the other, so that never all of them are held. */
export function createTally() {
  const tally: Tally = {
    sums: { documents: 0, characters: 0, names: 0, linked: 0, withheld: 0 },
    counts: { formats: {}, languages: {}, segments: {}, figures: {}, noted: {}, rights: {} },
    translated: new Map(),
  };
  return {
    add: (file: BriefingFile): void => {
      addDocument(tally, file);
      addSegments(tally, file);
      addWithheld(tally, file);
    },
    end: (): Tallied => toTallied(tally),
  };
}

function addDocument({ sums, counts }: Tally, file: BriefingFile): void {
  sums.documents += 1;
  sums.characters += file.source.length;
  addCount(counts.formats, file.source.format);
  addCount(counts.languages, file.lang);
  for (const { kind } of file.figures) addCount(counts.figures, kind);
  sums.names += file.mentions.length;
  sums.linked += file.mentions.filter(({ entity }) => entity !== undefined).length;
  for (const { level, ruleId } of file.messages) if (level === 'info') addCount(counts.noted, ruleId);
}

function addSegments({ counts, translated }: Tally, file: BriefingFile): void {
  for (const segment of file.segments) {
    addCount(counts.segments, segment.kind);
    for (const [lang, { state }] of Object.entries(segment.translations)) {
      const states = translated.get(lang) ?? {};
      addCount(states, state);
      translated.set(lang, states);
    }
  }
}

function addWithheld({ sums, counts }: Tally, { limits, blocks }: BriefingFile): void {
  if (!limits) return;
  addCount(counts.rights, limits.rights);
  for (const block of blocks) if (block.kind === 'withheld') sums.withheld += block.segments.length;
}

function toTallied({ sums, counts, translated }: Tally): Tallied {
  const { documents, characters, names, linked, withheld } = sums;
  const states = [...translated].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    read: { documents, characters, formats: sortCounts(counts.formats), languages: sortCounts(counts.languages) },
    extracted: { segments: sortCounts(counts.segments), figures: sortCounts(counts.figures), names, linked },
    translated: Object.fromEntries(states.map(([lang, own]) => [lang, sortCounts(own)])),
    noted: sortCounts(counts.noted),
    withheld: { documents: sortCounts(counts.rights), segments: withheld },
  };
}
