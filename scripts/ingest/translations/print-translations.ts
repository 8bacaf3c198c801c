import { countEntries } from '../../../src/translation/count-entries.ts';
import { isFatal } from '../../../src/translation/list-findings.ts';
import { findLines } from '../../../src/translation/po/find-lines.ts';
import type { ReadTranslation, TranslationsReport } from './ingest-translations.ts';

/** What stops a build, a line each with its place: files that cannot be read, and what a reviewer passed wrongly. */
export function listTranslationFaults({ read, faults }: TranslationsReport): string[] {
  return [
    ...faults.map(({ message }) => message),
    ...read.flatMap((translation) => listLines(translation, (finding) => isFatal(finding))),
  ];
}

/** What stops nothing, a line each with its place. */
export function listTranslationDoubts({ read, strays }: TranslationsReport): string[] {
  return [
    ...strays.map(({ message }) => message),
    ...read.flatMap((translation) => listLines(translation, (finding) => !isFatal(finding))),
  ];
}

/** How far each translation has come, a line each. */
export function listTranslationCounts({ read }: TranslationsReport): string[] {
  return read.map(({ file, translation }) => {
    const { all, translated, reviewed, withheld } = countEntries(translation);
    const held = withheld > 0 ? `, ${withheld} withheld` : '';
    return `${file}: ${translated} of ${all} segments translated, ${reviewed} of them reviewed${held}`;
  });
}

type Finding = ReadTranslation['findings'][number];

function listLines({ file, text, findings }: ReadTranslation, isWanted: (finding: Finding) => boolean): string[] {
  // What is so of the whole translation is found with each segment, and said once.
  const isFirst = ({ ruleId }: Finding, at: number) =>
    ruleId !== 'unread-language' || findings.findIndex((other) => other.ruleId === ruleId) === at;
  const wanted = findings.filter((finding, at) => isWanted(finding) && isFirst(finding, at));
  if (wanted.length === 0) return [];
  const lines = findLines(text, false);
  return wanted.map(({ source, segment, level, ruleId, reason, state }) => {
    const what = level === 'error' ? ruleId : `${level} ${ruleId}`;
    const outcome = state === 'withheld' ? '; this draft is withheld' : '';
    return `${file}:${lines.get(source) ?? 1}:1: ${what} (${segment}): ${reason}${level === 'error' ? outcome : ''}`;
  });
}
