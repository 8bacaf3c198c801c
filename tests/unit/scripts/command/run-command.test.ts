import { beforeEach, expect, test, vi } from 'vitest';
import { CommandError, RunError, runCommand } from '../../../../scripts/command/run-command.ts';
import { ContentError } from '../../../../src/pipeline/mdx/content-error.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((words: string) => said.push(words));
  return () => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  };
});

const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: refused, open`), { code, syscall: 'open', ...(path && { path }) });
const fail = (fault: unknown) =>
  runCommand('npm run it', () => {
    throw fault;
  });

test.each([
  [new CommandError('say which'), 'error say which\nwrite: npm run it', 1],
  [new RunError('it is late', 130), 'error it is late', 130],
  [new ContentError('broken', 'a.po', { line: 3, column: 2 }), 'error a.po:3:2: broken', 1],
  [system('ENOENT', '/a.po'), 'error /a.po: there is no such file', 1],
  [
    system('EACCES', '/a.po.3445995309'),
    'error /a.po: this may not be read or written by you; change its permissions',
    1,
  ],
  [system('ENOSPC', '/a.po'), 'error /a.po: this cannot be written: the disk is full; nothing was changed', 1],
  [system('EIO'), 'error EIO: refused, open', 1],
])('what a person can mend is one error: %s', async (fault, words, status) => {
  await fail(fault);
  expect([said, process.exitCode]).toEqual([[words], status]);
});

test.each([new TypeError('x is not a function'), Object.assign(new Error('odd'), { code: 'ERR_ODD' }), 'words'])(
  'a fault of ours is not hidden: %s',
  async (fault) => {
    await expect(fail(fault)).rejects.toBe(fault);
    expect(said).toEqual([]);
  },
);
