import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/find-chromium.ts';
import { buildSite } from '../support/copy-project.ts';

export interface BuiltSite {
  /** The project it was built from, as it was then: a test that builds again copies this one. */
  readonly project: string;
  readonly dist: string;
  readonly base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The project's site at the root of a host, and below a path of it with compressed files. */
    sites: { readonly root: BuiltSite; readonly below: BuiltSite };
  }
}

/** Builds the site once for all its tests, in folders of its own, and makes sure of a browser before any starts. */
export default async function setup(project: TestProject): Promise<() => void> {
  findChromium();
  const base = '/x/y/';
  const [root, below] = await Promise.all([buildSite(), buildSite({ base, precompress: ['br', 'gz'] })]);
  project.provide('sites', {
    root: { project: root.root, dist: root.dist, base: '/' },
    below: { project: below.root, dist: below.dist, base },
  });
  return () => {
    root.dispose();
    below.dispose();
  };
}
