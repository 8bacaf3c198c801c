import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { IngestReport } from '../ingest/ingest.ts';

const top = { line: 1, column: 1 };
const cure = 'run “npm run ingest”';

/** What an ingest would write or remove now: an error each, since what is published would not be what the seeds say. */
export function checkFreshness({ written, removed, translations }: IngestReport): Diagnostic[] {
  const toStale = (ruleId: string, file: string, reason: string): Diagnostic => ({
    ...{ ruleId, level: 'error', file, start: top, reason, cure },
  });
  const behind = translations.read.filter(({ isUpdated }) => isUpdated);
  return [
    ...written.map((slug) => toStale('stale-briefing', toFile(slug), 'is not what its seed gives now')),
    ...removed.map((slug) => toStale('orphaned-briefing', toFile(slug), 'its seed is gone')),
    ...behind.map(({ file }) => toStale('stale-translation', file, 'its document has changed since')),
  ];
}

function toFile(slug: string): string {
  return `content/briefings/${slug}.mdx`;
}
