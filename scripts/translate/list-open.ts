import { isJoined } from '../../src/translation/comment-marks.ts';
import type { PoEntry, PoFile } from '../../src/translation/po/po-file.ts';

/**
 * The entries that a draft may be put into: those with no translation and, where drafts are to be replaced, drafts and
 * stale translations with the sentences that they say too.
 */
export function listOpen({ entries }: PoFile, replaceDrafts: boolean): PoEntry[] {
  let owner: PoEntry | undefined;
  return entries.filter((entry) => {
    if (!isJoined(entry)) owner = entry;
    return !owner || owner.target === '' || (replaceDrafts && owner.isDraft);
  });
}
