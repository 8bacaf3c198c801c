import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../src/files/write-whole.ts';

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
  writeWhole(join(root, path), `${JSON.stringify(ledger, null, 1)}\n`);
}
