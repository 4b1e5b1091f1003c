// Writes a Frictionless Data Package, which pandas, DuckDB, R and others read:
//
//     npm run build
//     node docs/examples/datapackage.mjs [FILE] [performance-targets]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDataPackage } from '@gz/perf-targets'
import { readTables } from './read.mjs'

const [file, folder = 'performance-targets'] = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(toDataPackage(readTables(file)))) {
  writeFileSync(join(folder, name), text)
  console.log(join(folder, name))
}
