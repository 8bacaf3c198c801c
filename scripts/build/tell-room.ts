import { type StatsFs, statfsSync, statSync } from 'node:fs';

/** Bytes; less than the largest file of a site, which is what a disk without room for it still has. */
const least = 32 * 1024 * 1024;

/** Where a build writes; each may be a disk of its own. Outer folders stand before those in them. */
const folders = ['.', '.cache', '.cache/dist', 'content', 'content/briefings', 'dist'];

/** What is asked of the system. */
interface Disks {
  /** Which disk has a folder; `undefined` where there is no such folder. */
  readonly findDisk: (folder: string) => number | undefined;
  readonly readRoom: (folder: string) => Pick<StatsFs, 'bavail' | 'bsize' | 'files' | 'ffree'>;
}

const system: Disks = {
  findDisk: (folder) => statSync(folder, { throwIfNoEntry: false })?.dev,
  readRoom: (folder) => statfsSync(folder),
};

/**
 * What to say of each disk that a build has filled, by the outermost folder that is on it; nothing where there is room. The
 * programs that make pages report a full disk as a fault of their own.
 */
export function listRoomFaults({ findDisk, readRoom }: Disks = system): string[] {
  const outermost = new Map<number, string>();
  for (const folder of folders) {
    const disk = findDisk(folder);
    if (disk !== undefined && !outermost.has(disk)) outermost.set(disk, folder);
  }
  return [...outermost.values()].flatMap((folder) => toRoomFault(folder, readRoom(folder)) ?? []);
}

function toRoomFault(folder: string, { bavail, bsize, files, ffree }: ReturnType<Disks['readRoom']>) {
  const free = bavail * bsize;
  // A disk that counts no files has no end of them.
  const hasFiles = files === 0 || ffree > 0;
  if (free >= least && hasFiles) return undefined;
  const what = hasFiles ? `${(free / 1e6).toFixed(1)} MB are free` : 'it can take no more files';
  const name = folder === '.' ? 'this project' : folder;
  return `error ${name}: the disk is full (${what}); make room and run the same command again`;
}

/** Says so of the disks that the project in the current folder is on. */
export function tellRoom(): void {
  for (const fault of listRoomFaults()) console.error(fault);
}
