import { expect, it } from 'vitest';
import { toRoomFault } from '../../../../scripts/build/tell-room.ts';

const MiB = 1024 * 1024;
const disk = { bsize: 4096, bavail: (500 * MiB) / 4096, files: 1000, ffree: 900 };

it.each([
  ['has no room', { bavail: 0 }, '(0.0 MB are free)'],
  ['has too little for a large file', { bavail: (3 * MiB) / 4096 }, '(3.1 MB are free)'],
  ['can take no more files', { ffree: 0 }, '(it can take no more files)'],
])('after a build that failed, a disk that %s is named as full, with the cure', (_, change, words) => {
  const fault = toRoomFault({ ...disk, ...change });
  expect(fault).toBe(`error .cache/dist: the disk is full ${words}; make room and run the same command again`);
});

it.each([
  ['has room', {}],
  ['does not count its files', { files: 0, ffree: 0 }],
  ['has just as much as is needed', { bavail: (32 * MiB) / 4096 }],
])('nothing is said of a disk that %s', (_, change) => {
  expect(toRoomFault({ ...disk, ...change })).toBeUndefined();
});
