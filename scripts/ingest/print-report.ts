import { ofLevel, type Report } from '../../src/diagnostics/report.ts';
import type { Message } from '../../src/model/message.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import { countEntries } from '../../src/translation/count-entries.ts';
import { printDiagnostics } from '../command/print-diagnostics.ts';
import { listAlikeDiagnostics } from './alike/list-alike-diagnostics.ts';
import type { IngestReport } from './ingest.ts';
import { listSeedDiagnostics } from './list-seed-diagnostics.ts';
import { reportTranslations } from './translations/report-translations.ts';

/** Prints every fault and doubt of a run, then what it did in one line. Faults go to standard error. */
export function printIngestReport(report: IngestReport, root = process.cwd()): void {
  const { written, unchanged, removed, faults, messages } = report;
  const translations = reportTranslations(report.translations);
  printDiagnostics([...listSeedDiagnostics(report), ...listAlikeDiagnostics(report)], root, process.stdout);
  for (const [slug, list] of messages) {
    const notes = list.filter((message) => message.level === 'info');
    if (notes.length > 0) console.log(`${slug}: noted, as its page says too: ${toNotes(notes)}`);
  }
  printDiagnostics([...faults.flatMap(listDiagnostics), ...ofLevel(translations, 'error')], root, process.stderr);
  const counts = [
    `${written.length} written`,
    `${unchanged.length} unchanged`,
    `${removed.length} removed${removed.length > 0 ? ` (${removed.join(', ')})` : ''}`,
    `${faults.length} not readable`,
  ];
  console.log(`briefings: ${counts.join(', ')}`);
  console.log(toTranslationLine(report.translations, translations));
}

/** The first note of each kind, in its words, and how many there are of it. */
function toNotes(messages: readonly Message[]): string {
  const kinds = [...Map.groupBy(messages, ({ ruleId }) => ruleId).values()];
  return kinds.map((notes) => `${notes[0]?.reason}${notes.length > 1 ? ` (${notes.length} such)` : ''}`).join('; ');
}

function toTranslationLine({ read }: IngestReport['translations'], report: Report): string {
  const [doubts, accepted] = [ofLevel(report, 'warning').length, report.allowed.length];
  const withheld = read.reduce((sum, { translation }) => sum + countEntries(translation).withheld, 0);
  const counts = [
    `${read.length} read`,
    `${read.filter(({ isUpdated }) => isUpdated).length} updated`,
    `${withheld} sentences withheld`,
    doubts > 0 ? `${doubts} doubts, which “npm run check” lists` : 'no doubts',
    ...(accepted > 0 ? [`${accepted} accepted with a reason`] : []),
  ];
  return `translations: ${counts.join(', ')}`;
}
