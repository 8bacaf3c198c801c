import type { IngestReport } from './ingest.ts';

/** Prints every fault and doubt of a run, then what it did in one line. Faults go to standard error. */
export function printIngestReport({ written, unchanged, removed, faults, messages }: IngestReport): void {
  for (const [slug, list] of messages) {
    for (const { level, ruleId, reason } of list)
      if (level !== 'info') console.log(`${slug}: ${level} ${ruleId}: ${reason}`);
    const notes = list.filter((message) => message.level === 'info').length;
    if (notes > 0) console.log(`${slug}: ${notes} notes; they are listed on its page and in its front matter`);
  }
  for (const fault of faults) console.error(`error ${fault.message}`);
  const counts = [
    `${written.length} written`,
    `${unchanged.length} unchanged`,
    `${removed.length} removed${removed.length > 0 ? ` (${removed.join(', ')})` : ''}`,
    `${faults.length} not readable`,
  ];
  console.log(`briefings: ${counts.join(', ')}`);
}
