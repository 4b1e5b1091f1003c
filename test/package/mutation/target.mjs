import { room } from './room.mjs'

export default {
  ...room('target'),
  testRunner: 'corpus',
  plugins: ['./test/package/mutation/corpus-runner.mjs'],
}
