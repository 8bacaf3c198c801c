import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// Only these tests render components, and so need the site's own build settings.
export default getViteConfig(
  {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 60_000 },
  },
  { root: fileURLToPath(new URL('../..', import.meta.url)) },
);
