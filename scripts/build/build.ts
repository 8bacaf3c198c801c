import { join } from 'node:path';
import type { Report } from '../../src/diagnostics/report.ts';
import type { Settings } from '../../src/settings.ts';
import type { SiteWeight } from '../report/weigh-folder.ts';

/** What the steps of one build know of it. Paths are from the project's root, where a build runs. */
export interface Build {
  /** Where the site is made. It takes the place of `dist` only when it is whole, so that a failed build costs nothing. */
  readonly made: string;
  /** Where the last whole site stands, until the last step. */
  readonly dist: string;
  /** The list of the pages of `dist`, by which the next build knows what it can keep; `swap` puts the new one in its place. */
  readonly pageList: string;
  readonly options: BuildOptions;
  /** What the team has set, once `check` is done; `getSettings` hands it out. */
  settings?: Settings;
  /** The steps that are done, in order, and how long each took. */
  readonly took: { readonly step: string; readonly seconds: number }[];
  /** What the steps that are done have found in content. */
  readonly found: Report[];
  /** What the site weighs, once `prove` is done. */
  readonly weight: SiteWeight;
}

export interface BuildOptions {
  /** Whether every page is made again, also those that nothing has changed in. */
  readonly isFresh: boolean;
}

/** One part of a build. What it returns is done at the end of the build, whatever comes of it. */
export interface BuildStep {
  readonly name: string;
  readonly run: (build: Build) => Ending | Promise<Ending>;
}

type Ending = void | (() => void | Promise<void>);

/** What ends a build that has said why already. */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';
  /** The exit status of the command. */
  readonly status: number;

  constructor(status: number) {
    super('the build has stopped');
    this.status = status;
  }
}

/** What the team has set. @throws {Error} in a step before `check` is done. */
export function getSettings({ settings }: Build): Settings {
  if (!settings) throw new Error('the settings are not read yet');
  return settings;
}

export function createBuild(options: BuildOptions): Build {
  return {
    made: join('.cache', 'dist'),
    dist: 'dist',
    pageList: join('.cache', 'pages.txt'),
    options,
    took: [],
    found: [],
    weight: { pages: 0, files: 0, bytes: 0 },
  };
}
