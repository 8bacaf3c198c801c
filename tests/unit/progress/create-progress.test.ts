import { expect, it } from 'vitest';
import { createProgress } from '../../../src/progress/create-progress.ts';

/** What is written when their paths take a minute and each page so many milliseconds. */
function run(isTerminal: boolean, pages: number, each: number): string[] {
  const written: string[] = [];
  let now = 0;
  const onPage = createProgress('page', { write: (text) => written.push(text), isTerminal, now: () => now });
  now = 60_000;
  for (let page = 1; page <= pages; page += 1) {
    onPage(page, pages);
    now += each;
  }
  return written;
}

it('on a terminal one line says how far the pages are, and is taken away at the end', () => {
  const clear = '\r\u001b[K';
  expect(run(true, 5, 1500)).toEqual([
    `${clear}page 2 of 5, 40 %`,
    `${clear}page 3 of 5, 60 %, 5 s left`,
    `${clear}page 4 of 5, 80 %, 3 s left`,
    clear,
  ]);
});

it('elsewhere a line is written now and then', () => {
  expect(run(false, 100, 1000)).toEqual([
    'page 21 of 100, 21 %, 80 s left\n',
    'page 41 of 100, 41 %, 60 s left\n',
    'page 61 of 100, 61 %, 40 s left\n',
    'page 81 of 100, 81 %, 20 s left\n',
  ]);
});

it.each([true, false])('a build that is quick says nothing (on a terminal: %s)', (isTerminal) => {
  expect(run(isTerminal, 20, 1).filter((text) => text.includes('page'))).toEqual([]);
});

it('more than a minute and a half is said in minutes', () => {
  expect(run(false, 100, 20_000)[0]).toBe('page 2 of 100, 2 %, 33 min left\n');
});
