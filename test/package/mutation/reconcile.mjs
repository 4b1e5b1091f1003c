import { room } from './room.mjs'

export default {
  ...room('reconcile'),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/package/mutation/vitest.config.ts' },
}
