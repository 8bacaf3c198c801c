import type { BriefingFile } from '../model/api.ts';
import { addCount, type Counts, sortCounts } from './add-counts.ts';
import type { BuildReport } from './build-report.ts';

type Tallied = Pick<BuildReport, 'extracted' | 'translated' | 'noted'> & {
  readonly read: Omit<BuildReport['read'], 'again'>;
  readonly withheld: Pick<BuildReport['withheld'], 'documents' | 'segments'>;
};

/** Counts over documents that are given one after the other, so that never all of them are held. */
export function createTally() {
  const formats: Counts = {};
  const languages: Counts = {};
  const segments: Counts = {};
  const figures: Counts = {};
  const noted: Counts = {};
  const rights: Counts = {};
  const translated = new Map<string, Counts>();
  const sums = { documents: 0, characters: 0, names: 0, linked: 0, withheld: 0 };
  return {
    add: (file: BriefingFile): void => {
      sums.documents += 1;
      sums.characters += file.source.length;
      addCount(formats, file.source.format);
      addCount(languages, file.lang);
      for (const { kind } of file.figures) addCount(figures, kind);
      for (const segment of file.segments) {
        addCount(segments, segment.kind);
        for (const [lang, { state }] of Object.entries(segment.translations)) {
          const states = translated.get(lang) ?? {};
          addCount(states, state);
          translated.set(lang, states);
        }
      }
      sums.names += file.mentions.length;
      sums.linked += file.mentions.filter(({ entity }) => entity !== undefined).length;
      for (const { level, ruleId } of file.messages) if (level === 'info') addCount(noted, ruleId);
      if (!file.limits) return;
      addCount(rights, file.limits.rights);
      sums.withheld += file.blocks.reduce(
        (sum, block) => sum + (block.kind === 'withheld' ? block.segments.length : 0),
        0,
      );
    },
    end: (): Tallied => ({
      read: {
        documents: sums.documents,
        characters: sums.characters,
        formats: sortCounts(formats),
        languages: sortCounts(languages),
      },
      extracted: {
        segments: sortCounts(segments),
        figures: sortCounts(figures),
        names: sums.names,
        linked: sums.linked,
      },
      translated: Object.fromEntries(
        [...translated].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lang, states]) => [lang, sortCounts(states)]),
      ),
      noted: sortCounts(noted),
      withheld: { documents: sortCounts(rights), segments: sums.withheld },
    }),
  };
}
