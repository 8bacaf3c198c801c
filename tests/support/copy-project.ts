import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SettingsInput } from '../../src/settings.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['src', 'scripts', 'seeds', 'content', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The project's own configuration with some settings changed; its cache is not the one the installed packages share. */
const configuration = (settings: Partial<SettingsInput>) => `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import project, { settings as own } from './project.config.mjs';
import { concordance } from './src/integrations/concordance.ts';

export const settings = { ...own, ...${JSON.stringify(settings)} };
export default defineConfig({ ...project, cacheDir: './.cache/astro', integrations: [mdx(), concordance(settings)] });
`;

export interface Run {
  readonly code: number;
  /** Standard output and standard error, one after the other. */
  readonly output: string;
  readonly stdout: string;
}

export interface ProjectCopy {
  readonly root: string;
  /** The folder that a build makes. */
  readonly dist: string;
  readonly write: (path: string, data: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly remove: (path: string) => void;
  /** Runs one script of package.json with these words, as a team would. */
  readonly run: (script: string, ...words: readonly string[]) => Promise<Run>;
  readonly dispose: () => void;
}

/**
 * This project, or the copy of it at `from`, in a temporary folder of its own, free to be changed; only the installed
 * packages are shared.
 */
export function copyProject(settings: Partial<SettingsInput> = {}, from = home): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'concordance-site-'));
  for (const part of parts) cpSync(join(from, part), join(root, part), { recursive: true });
  cpSync(join(home, 'astro.config.mjs'), join(root, 'project.config.mjs'));
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'), 'junction');
  const write: ProjectCopy['write'] = (path, data) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  };
  write('astro.config.mjs', configuration(settings));
  return {
    root,
    dist: join(root, 'dist'),
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    run: (script, ...words) => runScript(root, script, words),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The project's copy after a build with the given settings. @throws {Error} with all that the build printed. */
export async function buildSite(settings: Partial<SettingsInput> = {}, from = home): Promise<ProjectCopy> {
  const project = copyProject(settings, from);
  const { code, output } = await project.run('build');
  if (code !== 0) throw new Error(`the site does not build:\n${output}`);
  return project;
}

function runScript(root: string, script: string, words: readonly string[]): Promise<Run> {
  // What the test runner sets would make it a test build, which is not the one that is deployed; and what is printed must
  // not depend on where the tests are run.
  const {
    NODE_ENV,
    VITEST,
    VITEST_MODE,
    MODE,
    DEV,
    PROD,
    SSR,
    BASE_URL,
    INIT_CWD,
    GITHUB_ACTIONS,
    FORCE_COLOR,
    ...env
  } = process.env;
  const options = { cwd: root, env: { ...env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', script, '--', ...words], options, (fault, stdout, stderr) => {
      const code = fault ? (typeof fault.code === 'number' ? fault.code : 1) : 0;
      resolve({ code, output: `${stdout}${stderr}`, stdout });
    });
  });
}
