import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite, copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { listDifferences, toDigests } from '../support/list-files.ts';
import { createRandom } from '../support/seeded-random.ts';
import { killedBuilds } from './kill-counts.ts';

/** Three rounds at once, of kills in a row with a whole build behind them. */
const rounds = 3;
const kills = killedBuilds / rounds;
const seed = 20_261_122;
/** Milliseconds; on a machine with nothing else to do it takes a sixth of that. */
const patience = 900_000;

function toSite(folder: string): Record<string, string> {
  return existsSync(folder) ? toDigests(folder) : {};
}

/** Builds, and kills the build with all that it has started after so many milliseconds; says whether it was still at work. */
async function killBuild({ root }: ProjectCopy, after: number): Promise<boolean> {
  // What the test runner sets would make it another build than that of a team.
  const { NODE_ENV, VITEST, VITEST_MODE, MODE, DEV, PROD, SSR, BASE_URL, ...env } = process.env;
  const child = spawn(process.execPath, [join('scripts', 'build.ts')], {
    ...{ cwd: root, detached: true, stdio: 'ignore' },
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([sleep(after), ended]);
  const isAtWork = child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch (fault) {
    // It was done before.
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
  await ended;
  return isAtWork;
}

/** What stands in the place of the site; while one takes the place of the other, the one that is replaced. */
function readStanding({ root, dist }: ProjectCopy): Record<string, string> {
  return toSite(existsSync(dist) ? dist : join(root, '.cache/dist-old'));
}

function edit({ read, write }: ProjectCopy): void {
  const [name] = readdirSync(join(import.meta.dirname, '../../seeds')).filter((file) => file.endsWith('.txt'));
  write(`seeds/${name}`, `${read(`seeds/${name}`)}\n\nNel 2021 erano 40.\n`);
}

/** The project as its first build left it, in which a document has been edited since. */
function createEdited(first: ProjectCopy): ProjectCopy {
  const project = copyProject({}, first.root);
  onTestFinished(project.dispose);
  // With the exact times of its files, by which a build knows the pages that it keeps.
  execFileSync('cp', ['-a', join(first.root, 'dist'), join(first.root, '.cache'), project.root]);
  edit(project);
  return project;
}

async function measureBuild(project: ProjectCopy): Promise<number> {
  const start = performance.now();
  const { code, output } = await project.run('build');
  expect(code, output).toBe(0);
  return performance.now() - start;
}

test(
  `after ${killedBuilds} builds that were killed the site was whole all the time, and the next gives the clean one`,
  async () => {
    const first = await buildSite();
    onTestFinished(first.dispose);
    const before = toSite(first.dist);
    const clean = copyProject({}, first.root);
    onTestFinished(clean.dispose);
    edit(clean);
    await measureBuild(clean);
    const after = toSite(clean.dist);
    expect(listDifferences(before, after).length).toBeGreaterThan(5);
    const length = await measureBuild(createEdited(first));

    /** Kills builds in a row, so that each begins with what the one before has left; one that was done before is none. */
    const killInARow = async (round: number) => {
      const random = createRandom(seed + round);
      let project = createEdited(first);
      for (let killed = 0; killed < kills; ) {
        const moment = random() * length;
        const isKilled = await killBuild(project, moment);
        const standing = readStanding(project);
        const wanted = listDifferences(before, standing).length === 0 ? before : after;
        expect(listDifferences(wanted, standing), `killed after ${moment} of ${length} ms`).toEqual([]);
        if (isKilled) killed += 1;
        else project = createEdited(first);
      }
      await measureBuild(project);
      expect(listDifferences(after, toSite(project.dist))).toEqual([]);
      expect(listDifferences(toDigests(join(clean.root, 'content')), toDigests(join(project.root, 'content')))).toEqual(
        [],
      );
    };
    await Promise.all(Array.from({ length: rounds }, (_, round) => killInARow(round)));
  },
  patience,
);
