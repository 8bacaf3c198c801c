import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { listFiles } from '../support/list-files.ts';

/** What the program of `npm run dev` calls its element and its messages. */
const marks = /concordance-dev|concordance:(?:page|faults|find|place)/u;

it('a build has nothing of what “npm run dev” adds to pages', () => {
  const program = readFileSync('scripts/dev/page/main.ts', 'utf8');
  expect(program.match(new RegExp(marks, 'gu'))?.length).toBeGreaterThan(4);
  const { dist } = inject('sites').root;
  const files = listFiles(dist).filter((file) => /\.(?:html|js|css)$/u.test(file));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => marks.test(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
});
