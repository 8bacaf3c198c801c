import { expect, test } from 'vitest';
import { toSlug } from '../../../scripts/ingest/to-slug.ts';

test.each([
  ['Raport despre Țară', 'raport-despre-tara'],
  ['000_60e6', '000-60e6'],
  ['--a  b--', 'a-b'],
  ['..', 'document'],
  ['中国', 'document'],
  ['../../etc/passwd', 'etc-passwd'],
])('%j becomes %j', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});
