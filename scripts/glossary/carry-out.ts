import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import type { ChangePlan } from '../../src/glossary/change/plan-change.ts';
import { applyEdits } from '../../src/glossary/change/text-edit.ts';
import { toDiff } from '../../src/glossary/change/to-diff.ts';

/**
 * Writes what a plan says, each file whole or not at all, and takes the old entry away last: where this is cut short, all
 * that was said is still there, and the same command finishes it.
 */
export function carryOut(root: string, { changes, removed }: ChangePlan): void {
  for (const { to, text, edits } of changes) writeWhole(join(root, to), applyEdits(text, edits));
  if (removed) rmSync(join(root, removed.file), { force: true });
}

/** Says what a plan changes, leaves and takes away. */
export function printPlan({ changes, removed, left }: ChangePlan, isMerge: boolean): void {
  for (const change of changes) console.log(`${toDiff(change).join('\n')}\n`);
  if (!removed || !isMerge) return;
  for (const reason of left) console.log(`left: ${reason}`);
  console.log(`${removed.file} is taken away. It said what follows; move into the kept file what that lacks:\n`);
  console.log(removed.text.replace(/^/gmu, '    ').trimEnd());
  console.log('');
}
