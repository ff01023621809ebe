import {defineConfig} from 'vitest/config'

/** What needs a built Studio, a browser or an installation of its own: one at a time. */
const WHOLE_DESK = ['tests/studio/**/*.test.ts', 'tests/package.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/countReporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          setupFiles: ['./tests/support/sameRuns.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: WHOLE_DESK,
          sequence: {groupOrder: 0},
        },
      },
      {
        extends: true,
        test: {
          name: 'desk',
          include: WHOLE_DESK,
          globalSetup: ['tests/support/buildStudioOnce.ts'],
          maxWorkers: 1,
          // A browser, a lake and a build share what may be two cores.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
