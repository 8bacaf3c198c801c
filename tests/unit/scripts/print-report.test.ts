import { expect, onTestFinished, test, vi } from 'vitest';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { printIngestReport } from '../../../scripts/ingest/print-report.ts';
import { createProject } from '../../support/create-project.ts';

const page = `<html lang="it"><title>Il porto</title><nav><a href="/">Inizio</a> <a href="/c">Contatti</a></nav>
<main><p>Il porto ha speso 3 milioni di euro nel 2019. La spesa è cresciuta.</p></main></html>`;

test('what was noted of a document is said in words, in one line of its own', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const { root } = createProject({
    'seeds/a.html': page,
    'seeds/b.txt': 'Il porto ha speso 4 euro.',
    'seeds/b.yml': 'lang: it\n',
  });
  printIngestReport(ingest({ root }), root);
  const noted = log.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('noted'));
  expect(noted).toEqual([
    expect.stringMatching(/^a: noted, as its page says too: Words of the page that were left out: /u),
  ]);
});
