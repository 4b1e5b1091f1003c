// `npm run sizes`: measures every export and writes docs/sizes.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../modules.js'
import { ceilings } from './ceilings.js'
import { measure } from './measure.js'
import { sizesTable } from './table.js'

writeFileSync(join(root, 'docs/sizes.md'), sizesTable(await measure(), ceilings))
