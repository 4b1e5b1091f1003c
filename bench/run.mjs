// `npm run bench`, `npm run bench -- markdown target`: prints the tables of every `bench/*/*.mjs`, or of those
// whose path has one of the words. A file exports `bench()`, which gives `{ title, rows }[]`; a row is an
// object, its keys are the columns.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')

const words = process.argv.slice(2)
const files = readdirSync(here, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[^/]+\/[^/]+\.mjs$/.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort()

console.log(`${machine()}\n${versions()}\n`)
for (const file of files) {
  const { default: bench } = await import(new URL(file, import.meta.url).href)
  for (const { title, rows } of await bench()) console.log(`${title}\n${table(rows)}\n`)
}

function machine() {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GB, ${platform()} ${release()}`
}

/** The versions of what is measured: Node, the package, and what is measured beside it. */
function versions() {
  const { name, version, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const folders = [...new Set(files.map((file) => file.split('/')[0]))]
  const sources = folders
    .flatMap((folder) =>
      readdirSync(join(here, folder), { recursive: true }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(join(here, file), 'utf8'))
    .join('\n')
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (one) => dependencies[one] !== undefined || sources.includes(`'${one}'`),
  )
  const found = named.map((one) => {
    const path = join(root, 'node_modules', one, 'package.json')
    return `${one} ${JSON.parse(readFileSync(path, 'utf8')).version}`
  })
  return [`Node ${process.versions.node}`, `${name} ${version}`, ...found].join(', ')
}

/** Rows as aligned text: figures to the right, words to the left. */
function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))]
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => width(row[index]))))
  const right = columns.map((column) => rows.every((row) => isFigure(row[column])))
  return cells
    .map((row) =>
      row
        .map((cell, index) => pad(cell, widths[index], right[index]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Three digits are what a measurement is worth. */
function shown(value) {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value)
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)))
}

function isFigure(value) {
  return (
    value === undefined || value === null || typeof value === 'number' || /^[\d.,]+( ?\S{1,5})?$/.test(value)
  )
}

function pad(cell, size, right) {
  const space = ' '.repeat(size - width(cell))
  return right ? space + cell : cell + space
}

/** Columns of a terminal: East Asian wide characters take two. */
function width(text) {
  let columns = 0
  for (const letter of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        letter,
      )
        ? 2
        : 1
  return columns
}
