import { expect, it } from 'vitest';
import { listOpenFiles, toExamplePath } from '../../../src/views/open-data.ts';

const files = listOpenFiles(true).flatMap((group) => group.files);

it('every file has its own address, what it holds and a specification by https', () => {
  const paths = files.flatMap(({ path }) => path ?? []);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path, isOne, formats } of files) {
    expect(isOne && path?.includes('<'), path).toBe(false);
    expect(formats.length, path).toBeGreaterThan(0);
    for (const { url } of formats) expect(new URL(url).protocol).toBe('https:');
  }
});

it('pictures are not spoken of where there are none', () => {
  const without = listOpenFiles(false).flatMap((group) => group.files);
  expect(files.length - without.length).toBe(1);
  expect(without.map(({ holds }) => holds)).not.toContain('leaves.picture');
});

it('a file of many has one of them to open, where the site has one', () => {
  const many = files.filter(({ path, isOne }) => path && !isOne);
  const parts = { document: 'a-report', entity: 'china', figure: 'f-abcdefgh' };
  expect(many.length).toBeGreaterThan(5);
  for (const file of many) {
    expect(toExamplePath(file, parts), file.path).toMatch(/^[a-z/]*(?:a-report|china|f-abcdefgh)[a-z/.]*$/u);
    expect(toExamplePath(file, {}), file.path).toBeUndefined();
  }
  for (const file of files.filter(({ isOne }) => isOne)) expect(toExamplePath(file, parts)).toBeUndefined();
});
