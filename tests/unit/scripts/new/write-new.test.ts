import { expect, it } from 'vitest';
import { writeNew } from '../../../../scripts/new/write-new.ts';
import { createProject } from '../../../support/create-project.ts';

it('writes a file with its folders, and never over one that is there', () => {
  const { root, read } = createProject({});
  writeNew(root, 'seeds/new/a.txt', 'first');
  expect(() => writeNew(root, 'seeds/new/a.txt', 'second')).toThrow(
    'seeds/new/a.txt: there is such a file already, which is never written over',
  );
  expect(read('seeds/new/a.txt')).toBe('first');
});
