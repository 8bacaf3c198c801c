import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toMetadata } from '../../../src/rights/limit-briefing.ts';
import { readSource } from '../../../src/site/read-source.ts';
import { createBriefing } from '../../support/create-briefing.ts';
import { createProject } from '../../support/create-project.ts';

const text = '\ufeffSono 12 navi.';
const sha256 = createHash('sha256').update(text).digest('hex');
const { source } = createBriefing({});

it('a source is read to the byte, its byte order mark included', () => {
  const { root } = createProject({ 'seeds/a.txt': text });
  const found = readSource({ source: { ...source, file: join(root, 'seeds/a.txt'), sha256 } });
  expect(found?.text).toBe(text);
  expect(Buffer.from(found?.bytes ?? []).toString()).toBe(text);
});

it('a source that is another now, or is gone, is none', () => {
  const { root } = createProject({ 'seeds/a.txt': 'Sono 13 navi.' });
  expect(readSource({ source: { ...source, file: join(root, 'seeds/a.txt'), sha256 } })).toBeUndefined();
  expect(readSource({ source: { ...source, file: join(root, 'seeds/b.txt'), sha256 } })).toBeUndefined();
});

it('a source that may not be republished whole is none', () => {
  const { root } = createProject({ 'seeds/a.txt': text });
  const { limits } = toMetadata(createBriefing({}), {});
  expect(limits).toBeDefined();
  expect(
    readSource({ source: { ...source, file: join(root, 'seeds/a.txt'), sha256 }, ...(limits && { limits }) }),
  ).toBeUndefined();
});
