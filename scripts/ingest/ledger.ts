import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { z } from 'zod';

const path = '.cache/ingest.json';
const ledgerSchema = z.record(z.string(), z.strictObject({ input: z.string(), output: z.string() }));

/** By slug: the digest of what a briefing was made from, and of the bytes it was made into. */
export type Ledger = z.infer<typeof ledgerSchema>;

/** The ledger of the last run; an empty one where there is none or it cannot be read, since it only saves time. */
export function readLedger(root: string): Ledger {
  try {
    return ledgerSchema.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
  } catch {
    return {};
  }
}

export function writeLedger(root: string, ledger: Ledger): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileAtomic(join(root, path), `${JSON.stringify(ledger, null, 1)}\n`);
}
