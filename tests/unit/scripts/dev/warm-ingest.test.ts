import { expect, test } from 'vitest';
import { createWarmIngest } from '../../../../scripts/dev/warm-ingest.ts';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { createProject } from '../../../support/create-project.ts';

const report =
  'The ministry said on Monday that exports had reached 3 million euros in 2023, and that one by one the ships that had waited since the winter left the old harbour for the islands.\n';
const other =
  'A storm broke the long pier in spring, so that no ferry came for nine weeks and the market stood empty until the summer began.\n';

test('documents that come to say nearly the same, or no longer do, are found when all is read', () => {
  const facts = 'lang: en\n';
  const project = createProject({
    'seeds/a.txt': report,
    'seeds/a.yml': facts,
    'seeds/b.txt': other,
    'seeds/b.yml': facts,
  });
  ingest({ root: project.root });
  const warm = createWarmIngest(project.root);
  const settle = () => {
    while (warm.step());
    warm.findAlike();
    return warm.take(true).hasOtherPairs;
  };
  const listPairs = () => JSON.parse(project.read('.cache/alike.json')).map(({ slugs }: { slugs: string[] }) => slugs);
  const edit = (text: string) => {
    project.write('seeds/b.txt', text);
    warm.note({ files: ['seeds/b.txt'], first: [] });
    return [settle(), listPairs()];
  };
  expect([settle(), listPairs()]).toEqual([false, []]);
  expect(edit(report.replace('Monday', 'Friday'))).toEqual([true, [['a', 'b']]]);
  expect(settle()).toBe(false);
  expect(edit(`${other}It is over.\n`)).toEqual([true, []]);
});
