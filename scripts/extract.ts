import './cache/compile-cache.mjs';
import { asksForHelp } from './command/asks-for-help.ts';

if (asksForHelp())
  (await import('./command/print-help.ts')).leaveWithHelp('npm run extract < lines.jsonl > extractions.jsonl');
// Loaded after that, so that it is compiled once and not at every start.
await import('./ndjson/extract-lines.ts');
