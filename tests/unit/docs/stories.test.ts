import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'tests/stories';
const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
const told = [
  ...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| `(?<name>[a-z-]+)` \| (?<proves>.+) \|$/gmu),
];

it('every story of an author is told in the list of them, beginning with its title', () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(told.map(({ groups }) => `${groups?.['name']}.test.ts`).sort()).toEqual([...files].sort());
  for (const { groups } of told) {
    const text = readFileSync(`${folder}/${groups?.['name']}.test.ts`, 'utf8');
    const title = /^describe\('(?<title>[^']+)'/mu.exec(text)?.groups?.['title'] ?? 'a story without a title';
    const proves = (groups?.['proves'] ?? '').toLowerCase();
    expect(proves.slice(0, title.length)).toBe(title.toLowerCase());
  }
});
