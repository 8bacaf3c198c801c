import { utimesSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** Milliseconds between two signs of life. */
const pause = 2000;

// In a thread of its own, so that it goes on while the process is busy with a document.
setInterval(() => {
  const now = new Date();
  try {
    utimesSync(String(workerData), now, now);
  } catch {
    // The lock was given back, or the folder taken away: no one asks any more.
  }
}, pause);
