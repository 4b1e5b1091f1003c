import { copyFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

// One file in, one file out: a single bundle would defeat the shaking of decimal.js (it has no sideEffects
// flag), and a user who imports toCsv alone would carry it. Declarations come from tsc.
export default defineConfig({
  entry: ['src/**/*.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  dts: false,
  clean: true,
  sourcemap: false,
  silent: true,
  // What the package exports as ./schema.json; a test holds it to the schemas.
  onSuccess: () => copyFile('src/schema/schema.json', 'dist/schema.json'),
})
