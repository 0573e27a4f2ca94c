import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const BROWSER_TESTS = 'test/**/*.browser.test.ts';
const E2E_TESTS = 'test/e2e/**/*.test.ts';
/** What they see is held against the clock. */
const E2E_ALONE = 'test/e2e/alone/**/*.test.ts';
/** Tests of `shared/`, which holds no state, so that they may share one world. */
const PURE_TESTS = 'test/unit/{calendar,care,gestures,notes,people,schema,sync}/**/*.test.ts';
/** Far beyond what a test takes, so that a busy machine fails none; a test that hangs still ends. */
const TIMEOUT_MS = 30_000;
const REAL_BROWSER_TIMEOUT_MS = 60_000;

const inNode = {
  environment: 'node',
  testTimeout: TIMEOUT_MS,
  hookTimeout: TIMEOUT_MS,
  setupFiles: ['test/support/setup/no-console.ts', 'test/support/setup/property-seed.ts'],
};

const realBrowser = {
  environment: 'node',
  // One browser at a time: measured times and focus depend on having the machine to oneself.
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: REAL_BROWSER_TIMEOUT_MS,
  hookTimeout: REAL_BROWSER_TIMEOUT_MS,
  expect: { poll: { timeout: 15_000 } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...inNode,
          name: 'pure',
          include: [PURE_TESTS],
          // Most of their time would go into loading the same modules again for every file.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...inNode,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [PURE_TESTS, BROWSER_TESTS, E2E_TESTS, 'test/boundaries/plants/**'],
        },
      },
      {
        test: {
          ...realBrowser,
          name: 'browser',
          include: [BROWSER_TESTS],
          fileParallelism: true,
          maxWorkers: 2,
          exclude: [E2E_TESTS],
          setupFiles: ['test/support/setup/no-console.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...realBrowser,
          name: 'e2e',
          include: [E2E_TESTS],
          exclude: [E2E_ALONE],
          // Their browsers wait for each other's pages more than they work.
          fileParallelism: true,
          maxWorkers: 2,
          testTimeout: 2 * REAL_BROWSER_TIMEOUT_MS,
          hookTimeout: 2 * REAL_BROWSER_TIMEOUT_MS,
          setupFiles: ['test/support/setup/no-console.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...realBrowser,
          name: 'e2e-alone',
          include: [E2E_ALONE],
          testTimeout: 2 * REAL_BROWSER_TIMEOUT_MS,
          hookTimeout: 2 * REAL_BROWSER_TIMEOUT_MS,
          setupFiles: ['test/support/setup/no-console.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
