import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules, findRule } from '../../../src/diagnostics/all-rules.ts';
import { examplesOfFiles, findFileExample } from '../../../src/diagnostics/examples/find-file-example.ts';
import { allStages } from './stages/all-stages.ts';
import { playExample } from './stages/play-example.ts';

/** Rules without an example, and why. */
const unexampled: Readonly<Record<string, string>> = {
  'pipeline-failure': 'it is a fault of the program: one that is known is mended, and not kept as an example',
};

const printed = 'src/diagnostics/examples/printed.json';
const ids = Object.keys(examplesOfFiles);

it('every rule has an example, but for those with a reason, which have none', () => {
  const rules = Object.values(allRules).flat();
  const bare = rules.filter(({ id, examples }) => examples.length === 0 && !findFileExample(id));
  expect(bare.map(({ id }) => id)).toEqual(Object.keys(unexampled));
});

it('every example is that of a rule which has no other, and has a stage', () => {
  expect(ids.filter((id) => findRule(id)?.examples.length !== 0)).toEqual([]);
  expect(Object.keys(allStages).toSorted()).toEqual(ids.toSorted());
});

describe('the examples, played in projects of their own', () => {
  const lines: Record<string, string> = {};

  it.each(Object.entries(examplesOfFiles))('%s is found in the wrong one alone', async (id, example) => {
    const stage = allStages[id] ?? {};
    const { failing, mended } = await playExample(example, stage);
    const at = { ruleId: id, level: findRule(id)?.level, file: stage.at ?? example.file };
    const [own, ...rest] = failing.toSorted((one, other) => Number(other.ruleId === id) - Number(one.ruleId === id));
    expect(own).toEqual({ ...at, line: expect.stringContaining(at.file) });
    expect(rest.map(({ ruleId }) => ruleId)).toEqual(stage.also ?? []);
    expect(mended).toEqual([]);
    lines[id] = own?.line ?? '';
  });

  it(`say what ${printed} has, which is written anew by “npx vitest run --project unit file-examples -u”`, async () => {
    expect(Object.keys(lines)).toEqual(ids);
    await expect(`${JSON.stringify(lines, null, 2)}\n`).toMatchFileSnapshot(`../../../${printed}`);
  });
});

it('an example is shown with its line, and a rule without one with none', () => {
  expect(findFileExample('unknown-field')?.printed).toBe(
    'seeds/exports.yml:1:1: there is no field “pubisher”; did you mean “publisher”?',
  );
  expect(findFileExample('toString')).toBeUndefined();
  expect(readFileSync(printed, 'utf8')).not.toContain('/tmp/');
});
