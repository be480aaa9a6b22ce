import { defineConfig } from 'vitest/config';

const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Rules are pure: a process of its own for each file costs more than the tests in it.
          isolate: false,
          include: [
            'packages/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'examples/**/*.test.ts',
          ],
          exclude: ['**/*.{db,browser}.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          // Each file has a database of its own; reading the server anew for each takes longer than its tests.
          isolate: false,
          include: ['packages/**/*.db.test.ts'],
          globalSetup: ['packages/server/src/platform/testing/start-postgres.ts'],
          ...slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['{tests,packages}/**/*.browser.test.ts'],
          globalSetup: ['tests/support/start-fanal.ts', 'tests/support/start-browser.ts'],
          // A page found sound by one file need not be looked at again by the next.
          isolate: false,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
