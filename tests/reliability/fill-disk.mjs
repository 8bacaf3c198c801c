import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Loaded before a command: from its so-many-th file on, the disk takes half of what is written and then no more.
const from = Number(process.env['FULL_FROM']);
const code = process.env['FULL_CODE'] ?? 'ENOSPC';
let count = 0;

if (isMainThread && from > 0) {
  const original = fs.writeFileSync;
  fs.writeFileSync = (path, data, options) => {
    count += 1;
    if (count < from) return original(path, data, options);
    const bytes = Buffer.from(data);
    original(path, bytes.subarray(0, bytes.length / 2), options);
    throw Object.assign(new Error(`${code}: write`), { code, syscall: 'write' });
  };
  syncBuiltinESMExports();
}
