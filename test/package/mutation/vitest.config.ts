import { defineConfig } from 'vitest/config'

// The tests that are to notice a change of a room: its examples and goldens. Laws draw what they try by chance and
// take seconds; what only they or a whole document notice is not held by an example yet.
export default defineConfig({
  test: {
    include: ['test/reconcile/**/*.test.ts'],
    exclude: ['test/**/*.laws.test.ts', 'test/reconcile/{docs,seed}.test.ts'],
    // Nothing in src keeps a state, so test files may share their modules: most of a run is loading them.
    isolate: false,
    testTimeout: 60_000,
  },
})
