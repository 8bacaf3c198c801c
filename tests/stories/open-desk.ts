import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import type { Finding } from '../../src/find/finding.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type FolderServer, serveFolder } from '../support/serve-folder.ts';

export interface Desk extends ProjectCopy {
  /** Runs a script that must succeed, and gives what it prints. @throws {Error} with that where it does not. */
  readonly do: (script: string, ...words: readonly string[]) => Promise<string>;
  /** The first that `npm run find` finds of a kind. @throws {Error} where there is none. */
  readonly find: <K extends Finding['kind']>(kind: K, query: string) => Promise<Extract<Finding, { kind: K }>>;
  /** A page of the built site in Chromium, by its path under the root. */
  readonly open: (path: string) => Promise<Page>;
}

/** A copy of the desk's project, for one story; removed when its tests are done. */
export function openDesk(): Desk {
  const home = inject('desk');
  const project = copyProject({}, home);
  cpSync(join(home, '.cache'), join(project.root, '.cache'), { recursive: true });
  let site: { readonly browser: Browser; readonly server: FolderServer } | undefined;
  afterAll(async () => {
    await Promise.all([site?.browser.close(), site?.server.close()]);
    project.dispose();
  });
  return {
    ...project,
    do: async (script, ...words) => {
      const { code, output } = await project.run(script, ...words);
      if (code !== 0) throw new Error(`npm run ${[script, ...words].join(' ')}:\n${output}`);
      return output;
    },
    find: async <K extends Finding['kind']>(kind: K, query: string) => {
      const { stdout, output } = await project.run('find', query, '--kind', kind, '--json');
      const { findings } = JSON.parse(stdout) as { findings: Finding[] };
      const first = findings.find((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
      if (!first) throw new Error(output);
      return first;
    },
    open: async (path) => {
      site ??= { browser: await openBrowser(), server: await serveFolder(project.dist) };
      const page = await site.browser.newPage();
      await page.goto(`${site.server.url}${path}`);
      return page;
    },
  };
}
