import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/find-chromium.ts';
import { copyProject } from '../support/copy-project.ts';
import { deskFiles } from './desk-files.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the desk's project, whose documents have been read; each story works in a copy of it. */
    desk: string;
  }
}

/** Makes the project that every story begins with, and makes sure of a browser before any starts. */
export default async function setup(context: TestProject): Promise<() => void> {
  findChromium();
  const project = copyProject();
  for (const folder of ['seeds', 'content']) project.remove(folder);
  for (const [path, text] of Object.entries(deskFiles)) project.write(path, text);
  const { code, output } = await project.run('ingest');
  if (code !== 0) throw new Error(`the desk's documents cannot be read:\n${output}`);
  context.provide('desk', project.root);
  return project.dispose;
}
