import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../scripts/lock/take-lock.ts';

// Adds to a number in a file, many times, in a way that loses additions where two processes do it at once.
const [root = '', times = '0', end = ''] = process.argv.slice(2);
const file = join(root, 'count');

for (let time = 0; time < Number(times); time += 1) {
  const giveBack = takeLock(root, { command: 'npm run count', say: () => {} });
  const count = Number(readFileSync(file, 'utf8'));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  writeFileSync(file, String(count + 1));
  if (end === 'kill' && time === Number(times) - 1) process.kill(process.pid, 'SIGKILL');
  giveBack();
}
