import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly if?: string;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly needs?: string;
  readonly 'timeout-minutes': number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const text = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
const read = (name: string): Workflow => parse(text(name), { strict: true });
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(['deploy', 'ci', 'audit'])('the workflow “%s”', (name) => {
  const workflow = read(name);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('may read the code and nothing else, but where a job says more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text(name)).not.toMatch(/secrets\.|pull_request_target/u);
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('runs actions of GitHub’s own at one commit each, whose version stands beside it', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(1);
    for (const action of used) {
      expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/u);
      expect(text(name)).toMatch(new RegExp(`uses: ${action} # v\\d+\\.\\d+\\.\\d+\\n`, 'u'));
    }
  });

  it('runs only commands that there are, and hands no words of an event to a shell', () => {
    for (const { run = '' } of steps) {
      expect(run).not.toContain('${{');
      for (const [, command = ''] of run.matchAll(/npm run (?:--silent )?([\w-]+)/gu))
        expect(scripts).toHaveProperty(command);
      for (const [file] of run.matchAll(/\.ci\/[\w-]+/gu)) expect(existsSync(file)).toBe(true);
    }
  });
});

describe('the workflow that publishes', () => {
  const { on, jobs } = read('deploy');
  const runs = jobs['build']?.steps.map(({ uses = '', run = '' }) => run || uses.replace(/@.*/u, '')) ?? [];
  const at = (words: string) => runs.findIndex((run) => run.startsWith(words));

  it('installs, builds and tests, in that order, before anything is handed on', () => {
    const order = ['actions/checkout', 'npm ci', 'npm run build', 'npm test', 'actions/upload-pages-artifact'].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each(['deploy', 'ci'])(
    'tests the code unless a team says that it changes none, and checks documents always: %s',
    (name) => {
      const steps = Object.values(read(name).jobs).flatMap((job) => job.steps);
      const tests = steps.filter(({ run }) => run === 'npm test' || run?.startsWith('.ci/'));
      expect(tests.map((step) => step.if)).toEqual(["vars.DOCUMENTS_ONLY != 'yes'", "vars.DOCUMENTS_ONLY != 'yes'"]);
      const checks = steps.filter(({ run }) => run?.includes('npm run check'));
      expect(checks.map((step) => step.if)).toEqual([name === 'deploy' ? undefined : "vars.DOCUMENTS_ONLY == 'yes'"]);
    },
  );

  it('keeps between builds what the next one need not do again, and none of the site', () => {
    const kept = jobs['build']?.steps.filter(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(kept?.map((step) => step.with?.['path'])).toEqual(['.cache']);
    expect(at('actions/cache')).toBeLessThan(at('npm run build'));
  });

  it('publishes what was built, from the main branch, and only that job may', () => {
    expect(jobs['deploy']?.needs).toBe('build');
    expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  });
});

it('the packages are held against what is known of them each week, and when they change', () => {
  const { on, jobs } = read('audit');
  expect(on).toMatchObject({
    schedule: [{ cron: expect.any(String) }],
    pull_request: { paths: ['package-lock.json'] },
  });
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(runs).toEqual(['npm ci', 'npm audit --omit=dev --audit-level=moderate', 'npm audit signatures']);
});

it('what the tests use of Debian is installed for whoever is not root', () => {
  const packages = readFileSync('.ci/packages', 'utf8');
  for (const name of [
    'apache2-bin',
    'nginx-light',
    'libnginx-mod-http-brotli-static',
    'parallel',
    'libxml2-utils',
    'bibutils',
    'gettext',
  ])
    expect(packages).toContain(name);
});
