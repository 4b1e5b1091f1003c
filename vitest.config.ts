import { defineConfig } from 'vitest/config'

/** Tests that need more than Node: a browser, the registry, or some patience. */
const outside = ['test/package/browser/**', 'test/package/installed/**', 'test/package/sizes/**']

export default defineConfig({
  test: {
    // Far above what any test takes: a slow machine is no failure.
    testTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: 'library', include: ['test/**/*.test.ts'], exclude: outside },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['test/package/browser/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/{installed,sizes}/**/*.test.ts'],
          globalSetup: 'test/package/installed/setup.ts',
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary', 'html'],
      reportOnFailure: true,
      // Floors, a little below what is reached: the laws draw their cases by chance. What is not reached are
      // guards behind guards (an index that the types call possibly missing) and defaults of rare calls.
      thresholds: { lines: 98.5, branches: 95, functions: 99, statements: 97.5 },
    },
  },
})
