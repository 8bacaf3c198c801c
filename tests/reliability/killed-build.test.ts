import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite, copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { listDifferences, toDigests } from '../support/list-files.ts';
import { createRandom } from '../support/seeded-random.ts';

/** Three rounds at once, of kills in a row with a whole build behind them. */
const rounds = 3;
const kills = 10;
const seed = 20_261_122;
/** Milliseconds; on a machine with nothing else to do it takes a sixth of that. */
const patience = 900_000;

function toSite(folder: string): Record<string, string> {
  return existsSync(folder) ? toDigests(folder) : {};
}

/** Builds, and kills the build with all that it has started after so many milliseconds. */
async function killBuild({ root }: ProjectCopy, after: number): Promise<void> {
  // What the test runner sets would make it another build than that of a team.
  const { NODE_ENV, VITEST, VITEST_MODE, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  const child = spawn(process.execPath, [join('scripts', 'build.ts')], {
    ...{ cwd: root, detached: true, stdio: 'ignore' },
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([sleep(after), ended]);
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch (fault) {
    // It was done before.
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
  await ended;
}

/** What stands in the place of the site; while one takes the place of the other, the one that is replaced. */
function readStanding({ root, dist }: ProjectCopy): Record<string, string> {
  return toSite(existsSync(dist) ? dist : join(root, '.cache/dist-old'));
}

function edit({ read, write }: ProjectCopy): void {
  const [name] = readdirSync(join(import.meta.dirname, '../../seeds')).filter((file) => file.endsWith('.txt'));
  write(`seeds/${name}`, `${read(`seeds/${name}`)}\n\nNel 2021 erano 40.\n`);
}

test(
  `after ${rounds * kills} builds that were killed the site was whole all the time, and the next gives the clean one`,
  async () => {
    const first = await buildSite();
    onTestFinished(first.dispose);
    const before = toSite(first.dist);
    const clean = copyProject({}, first.root);
    onTestFinished(clean.dispose);
    edit(clean);
    const start = performance.now();
    expect((await clean.run('build')).code).toBe(0);
    const length = performance.now() - start;
    const after = toSite(clean.dist);
    expect(listDifferences(before, after).length).toBeGreaterThan(5);

    const random = createRandom(seed);
    const moments = Array.from({ length: rounds }, () => Array.from({ length: kills }, () => random() * length));
    await Promise.all(
      moments.map(async (all) => {
        const project = copyProject({}, first.root);
        onTestFinished(project.dispose);
        for (const part of ['dist', '.cache'])
          cpSync(join(first.root, part), join(project.root, part), { recursive: true });
        edit(project);
        for (const moment of all) {
          const said = `seed ${seed}, killed after ${moment} of ${length} ms`;
          await killBuild(project, moment);
          const standing = readStanding(project);
          const wanted = listDifferences(before, standing).length === 0 ? before : after;
          expect(listDifferences(wanted, standing), said).toEqual([]);
        }
        const { code, output } = await project.run('build');
        expect(code, output).toBe(0);
        expect(listDifferences(after, toSite(project.dist))).toEqual([]);
        expect(
          listDifferences(toDigests(join(clean.root, 'content')), toDigests(join(project.root, 'content'))),
        ).toEqual([]);
      }),
    );
  },
  patience,
);
