import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnosticsPage } from './page.js'

it('docs/diagnostics.md is made from the catalogue as it stands (npm run docs:diagnostics rewrites it)', async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/diagnostics.md'))
})
