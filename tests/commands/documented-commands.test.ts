import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';
import { copyProject } from '../support/copy-project.ts';
import { makeDocx, paragraph } from '../support/make-docx.ts';

const listLines = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/```sh\n(.*?)```/gs)].flatMap(([, code = '']) => code.trim().split('\n'));

/** Lines that are run elsewhere, as they stand, and where. */
const elsewhere: readonly (readonly [line: RegExp, where: string, words: string])[] = [
  [/^npm ci(?: && npm run build)?$/u, '.ci/run', 'npm ci'],
  [/^npm test$/u, '.ci/run', 'npm test'],
  [/documents\.ndjson|^ls part-|^cat part-|^echo /u, 'tests/commands/filters.test.ts', 'README.md'],
  [/--engine apertium$/u, 'tests/commands/translate-apertium.test.ts', 'apertium'],
  [/^parallel -j 4 npm run ingest|^npm run ingest -- --merge$/u, 'tests/reliability/shards.test.ts', 'README.md'],
  [/\$\(\(JOB_COMPLETION_INDEX|\$SLURM_ARRAY_TASK_ID/u, 'tests/reliability/shards.test.ts', '--shard'],
];

const find = (line: string) => elsewhere.find(([pattern]) => pattern.test(line));
const project = copyProject();
const home = join(project.root, 'home');

function run(line: string) {
  const { NODE_ENV, VITEST, VITEST_MODE, MODE, INIT_CWD, ...env } = process.env;
  const own = { ...env, HOME: home, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', npm_config_cache: undefined };
  const options = { cwd: project.root, env: own, encoding: 'utf8', input: '', timeout: 300_000 } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], options);
  return { line, status, said: status === 0 ? '' : `${stdout}${stderr}` };
}

/** A project as a team has it: in git, with an origin, and what the lines of the documents name. */
beforeAll(() => {
  if (isRootOnDebian() && !existsSync('/usr/bin/parallel')) installPackage('parallel');
  mkdirSync(join(home, 'Desktop'), { recursive: true });
  writeFileSync(join(home, 'Desktop/report.txt'), 'Il molo di Pietrabuona ha 14 gru. Nessuna è nuova.\n');
  writeFileSync(
    join(home, '.gitconfig'),
    '[user]\n  name = Ada\n  email = ada@example.org\n[init]\n  defaultBranch = main\n',
  );
  project.write('trade-report.docx', makeDocx(paragraph('The mill sold 40 barrels in 2020.')));
  project.write('seeds/annual-report.txt', 'Il porto ha speso 3 milioni di euro nel 2019. La spesa è cresciuta.\n');
  project.write('seeds/annual-report.yml', 'lang: it\n');
  project.write('translation.txt', 'The port spent 3 million euros in 2019. Spending has grown.\n');
  project.write('.gitignore', 'node_modules\ndist\n.cache\nhome\n');
  const lines = [
    'npm run ingest',
    'npm run export -- annual-report --to en --format po --out content/translations/annual-report.en.po',
    'git init -q && git add -A && git commit -qm "A site" && git clone -q --bare . home/origin.git',
    'git remote add upstream home/origin.git',
    'npm run build',
  ];
  for (const line of lines) expect(run(line)).toMatchObject({ line, status: 0, said: '' });
});
afterAll(project.dispose);

describe.each(['README.md', 'src/about/teams/en.mdx'])('every line that %s tells to type', (file) => {
  it.each(listLines(file).filter((line) => !find(line)))('does what it says: %s', (line) => {
    expect(run(line)).toMatchObject({ status: 0, said: '' });
  });

  it('is run here or, as it stands, by another test', () => {
    for (const line of listLines(file)) {
      const [, where, words] = find(line) ?? [];
      if (where && words) expect(readFileSync(where, 'utf8'), line).toContain(words);
    }
    expect(listLines(file).length).toBeGreaterThan(15);
  });
});
