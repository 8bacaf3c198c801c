import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepDerived } from '../../src/cache/keep-derived.ts';
import type { Rights } from '../../src/model/rights.ts';
import { parseSettings, type SettingsInput } from '../../src/settings.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const load = createRequire(import.meta.url);

/** What the team says of documents that state no rights. The configuration brings all of Astro with it, so it is kept. */
export function readKeptRights(root: string): Rights {
  const own = readdirSync(root).filter((name) => /\.(?:[cm]?[jt]s|json)$/u.test(name));
  return keepDerived({
    home,
    name: 'rights',
    parts: ['src/settings.ts', 'src/model', ...own.map((name) => relative(home, join(root, name)))],
    make: () => {
      const { settings } = load(join(root, 'astro.config.mjs')) as { readonly settings: SettingsInput };
      return parseSettings(settings).rights;
    },
  });
}
