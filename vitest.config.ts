import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing; `browser` opens the built site, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // What hangs ends; how long a thing may take is asked by tests of their own, in time of the processor.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // Tests of one file look at two pages at a time, which is what a small machine can show.
          maxConcurrency: 2,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
