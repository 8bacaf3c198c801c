import { defineConfig } from 'vitest/config';

// A build takes seconds; on a machine that does ten other things it may take minutes.
const building = 400_000;

// One project per kind of test, each with its own patience. The site is built once for all tests of it.
export default defineConfig({
  test: {
    projects: [
      'tests/components/vitest.config.ts',
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'acceptance', include: ['tests/acceptance/**/*.test.ts'] } },
      {
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: building,
          hookTimeout: building,
        },
      },
      {
        test: {
          name: 'reliability',
          include: ['tests/reliability/**/*.test.ts'],
          testTimeout: building,
          hookTimeout: building,
        },
      },
      {
        test: {
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          testTimeout: building,
          hookTimeout: building,
        },
      },
      {
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.test.ts'],
          globalSetup: ['tests/stories/setup.ts'],
          testTimeout: building,
          hookTimeout: building,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: building,
          hookTimeout: building,
        },
      },
    ],
  },
});
