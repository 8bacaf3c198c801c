import { isJoined } from '../../src/translation/comment-marks.ts';
import type { Merge } from '../../src/translation/merge-entries.ts';
import type { PoFile } from '../../src/translation/po/po-file.ts';

/** Prints what came of translations that were brought into a file, and what can be done about the rest. */
export function printMerge(
  file: string,
  before: PoFile,
  { file: after, filled, replaced, kept, unknown }: Merge,
): void {
  console.log(`${file}: ${filled} filled, ${replaced} replaced, ${kept} left as they were`);
  if (unknown > 0) console.log(`${unknown} of no sentence of the document were left out`);
  const count = (test: (entry: PoFile['entries'][number]) => boolean) => after.entries.filter(test).length;
  const drafts = count(({ target, isDraft }) => target !== '' && isDraft);
  const reviewed = count(({ target, isDraft }) => target !== '' && !isDraft);
  const missing = count((entry) => entry.target === '' && !isJoined(entry));
  console.log(`now ${reviewed} reviewed, ${drafts} drafts, ${missing} missing`);
  const hadDrafts = before.entries.some(({ isDraft, target }) => isDraft && target !== '');
  if (kept > 0 && hadDrafts) console.log('--replace-drafts puts what is brought in the place of drafts');
}

/** A memory may hold sentences of many documents, of which this one has few. */
const mostWarnings = 20;

/** Prints what was left out or is in doubt, and how much more of it there is. */
export function printWarnings(file: string, warnings: readonly string[]): void {
  for (const warning of warnings.slice(0, mostWarnings)) console.error(`warning ${file}: ${warning}`);
  const rest = warnings.length - mostWarnings;
  if (rest > 0) console.error(`warning ${file}: and ${rest} more such`);
}
