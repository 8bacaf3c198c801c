import { expect, it } from 'vitest';
import { listRoomFaults } from '../../../../scripts/build/tell-room.ts';

const MiB = 1024 * 1024;
const disk = { bsize: 4096, bavail: (500 * MiB) / 4096, files: 1000, ffree: 900 };
const end = '; make room and run the same command again';

/** What is said where the given folders are disks of their own, the rest of the project is on `project`, and all are there. */
function listFaults(project: object, mounts: Readonly<Record<string, object>> = {}): string[] {
  const names = Object.keys(mounts);
  const findMount = (folder: string) => names.findIndex((name) => folder === name || folder.startsWith(`${name}/`));
  return listRoomFaults({
    findDisk: findMount,
    readRoom: (folder) => ({ ...disk, ...(mounts[names[findMount(folder)] ?? ''] ?? project) }),
  });
}

it.each([
  ['has no room', { bavail: 0 }, '(0.0 MB are free)'],
  ['has too little for a large file', { bavail: (3 * MiB) / 4096 }, '(3.1 MB are free)'],
  ['can take no more files', { ffree: 0 }, '(it can take no more files)'],
])('after a build that failed, a disk that %s is named as full, once, with the cure', (_, change, words) => {
  expect(listFaults(change)).toEqual([`error this project: the disk is full ${words}${end}`]);
});

it.each([
  ['has room', {}],
  ['does not count its files', { files: 0, ffree: 0 }],
  ['has just as much as is needed', { bavail: (32 * MiB) / 4096 }],
])('nothing is said of a disk that %s', (_, change) => {
  expect(listFaults(change)).toEqual([]);
});

it.each<[string, object, Readonly<Record<string, object>>, string[]]>([
  ['that of .cache alone', {}, { '.cache': { bavail: 0 } }, ['.cache']],
  ['that of the project alone', { bavail: 0 }, { '.cache': {} }, ['this project']],
  ['those of dist and of .cache', {}, { dist: { bavail: 0 }, '.cache': { bavail: 0 } }, ['.cache', 'dist']],
  ['that of another folder, which a build does not write', {}, { seeds: { bavail: 0 } }, []],
])('of several disks, the full one is named: %s', (_, project, mounts, named) => {
  expect(listFaults(project, mounts)).toEqual(
    named.map((name) => `error ${name}: the disk is full (0.0 MB are free)${end}`),
  );
});

it('a folder that is not there is on no disk', () => {
  const readRoom = () => ({ ...disk, bavail: 0 });
  expect(listRoomFaults({ findDisk: () => undefined, readRoom })).toEqual([]);
});
