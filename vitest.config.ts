import { defineConfig } from 'vitest/config'

/** Tests that need more than Node: a browser, the registry, or some patience. */
const outside = ['test/package/browser/**', 'test/package/installed/**', 'test/package/sizes/**']

export default defineConfig({
  test: {
    // Far above what any test takes: a slow machine is no failure.
    testTimeout: 300_000,
    setupFiles: 'test/laws.ts',
    projects: [
      {
        extends: true,
        test: { name: 'library', include: ['test/**/*.test.ts'], exclude: outside },
      },
      {
        extends: true,
        test: {
          name: 'coverage',
          include: ['test/**/*.test.ts'],
          exclude: [...outside, 'test/package/**'],
        },
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
      // All of it, but for what a comment at its place excepts, with its reason.
      thresholds: { 100: true },
    },
  },
})
