// Writes an SQLite database and asks it how many indicators of each category can be measured:
//
//     npm run build
//     node docs/examples/sqlite.mjs [FILE] [performance-targets.sqlite]
import { writeFileSync } from 'node:fs'
import { toCsv, toRows } from '@gz/perf-targets'
import initSqlJs from 'sql.js'
import { readTables } from './read.mjs'

const [file, out = 'performance-targets.sqlite'] = process.argv.slice(2)
const [table] = readTables(file)
const { Database } = await initSqlJs()
const database = new Database()

for (const level of ['departments', 'projects', 'indicators']) {
  // The English header of toCsv is the keys of toRows, rows or none.
  const columns = toCsv(table, level, { locale: 'en' }).split('\r\n')[0].split(',')
  database.run(`CREATE TABLE ${level} (${columns.map((column) => `"${column}"`).join(', ')})`)
  const insert = database.prepare(`INSERT INTO ${level} VALUES (${columns.map(() => '?').join(', ')})`)
  for (const row of toRows(table, level)) {
    insert.run(Object.values(row).map((value) => (typeof value === 'boolean' ? Number(value) : value)))
  }
  insert.free()
}

const [found] = database.exec(`
  SELECT category, COUNT(*), SUM(annualKind <> 'qualitative') AS measurable
  FROM indicators
  GROUP BY category
  ORDER BY COUNT(*) DESC, category
`)
for (const [category, count, measurable] of found?.values ?? []) {
  console.log(`${category}: ${count} indicators, ${measurable} of them measurable`)
}
writeFileSync(out, database.export())
