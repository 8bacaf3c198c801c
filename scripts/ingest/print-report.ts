import { countEntries } from '../../src/translation/count-entries.ts';
import type { IngestReport } from './ingest.ts';
import type { TranslationsReport } from './translations/ingest-translations.ts';
import { listTranslationDoubts, listTranslationFaults } from './translations/print-translations.ts';

/** Prints every fault and doubt of a run, then what it did in one line. Faults go to standard error. */
export function printIngestReport(report: IngestReport): void {
  const { written, unchanged, removed, faults, messages, translations } = report;
  for (const [slug, list] of messages) {
    for (const { level, ruleId, reason } of list)
      if (level !== 'info') console.log(`${slug}: ${level} ${ruleId}: ${reason}`);
    const notes = list.filter((message) => message.level === 'info').length;
    if (notes > 0) console.log(`${slug}: ${notes} notes; they are listed on its page and in its front matter`);
  }
  for (const fault of faults) console.error(`error ${fault.message}`);
  for (const fault of listTranslationFaults(translations)) console.error(`error ${fault}`);
  const counts = [
    `${written.length} written`,
    `${unchanged.length} unchanged`,
    `${removed.length} removed${removed.length > 0 ? ` (${removed.join(', ')})` : ''}`,
    `${faults.length} not readable`,
  ];
  console.log(`briefings: ${counts.join(', ')}`);
  console.log(toTranslationLine(translations));
}

function toTranslationLine(translations: TranslationsReport): string {
  const { read } = translations;
  const withheld = read.reduce((sum, { translation }) => sum + countEntries(translation).withheld, 0);
  const doubts = listTranslationDoubts(translations).length;
  const counts = [
    `${read.length} read`,
    `${read.filter(({ isUpdated }) => isUpdated).length} updated`,
    `${withheld} sentences withheld`,
    doubts > 0 ? `${doubts} doubts, which “npm run check” lists` : 'no doubts',
  ];
  return `translations: ${counts.join(', ')}`;
}
