import { type StatsFs, statfsSync } from 'node:fs';

/** Bytes; less than the largest file of a site, which is what a disk without room for it still has. */
const least = 32 * 1024 * 1024;

/**
 * What to say of a disk that a build has filled, or nothing where there is room: the programs that make pages report a full
 * disk as a fault of their own.
 */
export function toRoomFault({ bavail, bsize, files, ffree }: Pick<StatsFs, 'bavail' | 'bsize' | 'files' | 'ffree'>) {
  const free = bavail * bsize;
  // A disk that counts no files has no end of them.
  const hasFiles = files === 0 || ffree > 0;
  if (free >= least && hasFiles) return undefined;
  const what = hasFiles ? `${(free / 1e6).toFixed(1)} MB are free` : 'it can take no more files';
  return `error .cache/dist: the disk is full (${what}); make room and run the same command again`;
}

/** Says so of the disk that has `folder`. */
export function tellRoom(folder: string): void {
  const fault = toRoomFault(statfsSync(folder));
  if (fault) console.error(fault);
}
