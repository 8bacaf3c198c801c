import { checkCommentary } from '../src/commentary/check-commentary.ts';
import { ingest } from './ingest/ingest.ts';

const report = ingest({ root: process.cwd(), isDryRun: true });
const faults = [
  ...report.faults.map((fault) => fault.message),
  ...report.written.map(
    (slug) => `content/briefings/${slug}.mdx:1:1: is not what its seed gives now; run “npm run ingest”`,
  ),
  ...checkCommentary(process.cwd()).map((fault) => fault.message),
  ...report.removed.map((slug) => `content/briefings/${slug}.mdx:1:1: its seed is gone; run “npm run ingest”`),
];
for (const fault of faults) console.error(`error ${fault}`);
console.log(`check: ${report.unchanged.length} briefings fresh, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
