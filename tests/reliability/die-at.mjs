import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Loaded before a command, kills it at one of the moments at which it changes something on the disk: before that, or with
// half of what is to be written in the file. With DIE_AT=0 it lives, and says at the end how many such moments there were.
const at = Number(process.env['DIE_AT']);
const isHalfWritten = process.env['DIE_HALF'] === 'yes';
let count = 0;

function watch(name) {
  const original = fs[name];
  fs[name] = (...given) => {
    count += 1;
    if (count === at) {
      const [path, data, options] = given;
      if (isHalfWritten && name === 'writeFileSync') {
        const bytes = Buffer.from(data);
        original(path, bytes.subarray(0, bytes.length / 2), options);
      }
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...given);
  };
}

if (isMainThread) {
  for (const name of ['writeFileSync', 'appendFileSync', 'renameSync', 'rmSync', 'rmdirSync', 'mkdirSync']) watch(name);
  syncBuiltinESMExports();
  if (at === 0) process.on('exit', () => console.log(`moments: ${count}`));
}
