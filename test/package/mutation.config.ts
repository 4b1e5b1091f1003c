import { defineConfig } from 'vitest/config'

// For `npm run mutation`: the tests that are to notice a change of src/target and src/reconcile.
export default defineConfig({
  test: { include: ['test/{target,reconcile}/**/*.test.ts'], testTimeout: 60_000 },
})
