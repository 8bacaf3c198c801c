import { beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/diagnostics/report-schema.ts';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * A colleague proposes an article. The service that holds the project runs the check on it, and what it finds stands beside
 * the very lines; other programs read the same.
 */
describe('a proposal is checked where it is made, by a service and by programs', () => {
  const desk = openDesk();
  const file = 'content/commentary/proposed.mdx';
  const text = 'Those of [[Harbour 100%]] counted the ships.';

  beforeAll(() => desk.write(file, toCommentary(text)));

  test('GitHub gets an annotation a find, at its line and columns, and the job fails', async () => {
    const { code, stdout } = await desk.run('check', '--format', 'github');
    expect(code).toBe(1);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(errors).toEqual([
      expect.stringContaining(`::error file=${file},line=8,endLine=8,col=12,endColumn=23,title=unknown-entity::`),
    ]);
    // Else GitHub would take “%” for the beginning of an escape.
    expect(errors[0]).toContain('[[Harbour 100%25]]: no such entity or name');
  });

  test('programs get JSON, with nothing beside it, as its schema says', async () => {
    const { code, stdout } = await desk.run('check', '--format', 'json');
    expect(code).toBe(1);
    const { counts, diagnostics } = reportSchema.parse(JSON.parse(stdout));
    expect(counts.errors).toBe(1);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ ruleId: 'unknown-entity', level: 'error', file, start: { line: 8, column: 12 } }),
    );
  });

  test('once it is mended, both say so and the job passes', async () => {
    desk.write(file, toCommentary('[[italy]] counted its ships.'));
    await desk.do('ingest');
    const github = await desk.run('check', '--format', 'github');
    expect([github.code, github.stdout]).toEqual([0, expect.not.stringContaining('::error')]);
    const json = await desk.run('check', '--format', 'json');
    expect([json.code, reportSchema.parse(JSON.parse(json.stdout)).diagnostics]).toEqual([0, []]);
  });
});
