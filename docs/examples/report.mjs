// Prints what the library reads in a document: npm run demo [-- FILE] [-- --json] [-- --en]
// The file is read here; the library itself does no input or output.
import { readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  formatCheck,
  formatDiagnostic,
  formatTarget,
  parseHtml,
  parseMarkdown,
  reconcile,
  toBase,
  toJson,
} from '@gz/perf-targets'
import stringWidth from 'string-width'
import { words } from './report-words.mjs'

const seed = resolve(dirname(fileURLToPath(import.meta.url)), '../../seeds/guangzhou-zhengfawei-2026.md')
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? seed
const locale = flags.includes('--en') ? 'en' : 'zh-CN'
const say = words[locale]

const unknown = flags.filter((flag) => flag !== '--json' && flag !== '--en')
if (unknown.length > 0) fail(say.unknownFlag(unknown.join(' ')))

const source = readSource(file)
const parse = /^\.(html?|xhtml)$/i.test(extname(file)) ? parseHtml : parseMarkdown
const { tables, diagnostics } = parse(source)

if (flags.includes('--json')) {
  console.log(toJson(tables, { indent: 2 }))
} else {
  for (const table of tables) reportTable(table)
  reportDiagnostics()
}

function readSource(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return fail(say.unreadable(path, error.code ?? error.message))
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function reportTable(table) {
  heading(table.title ?? say.untitled)
  const facts = [
    [say.agency, table.agency],
    [say.year, table.fiscalYear],
    [say.unit, table.amountUnit],
  ]
  for (const [name, value] of facts) if (value !== null) console.log(`  ${name}  ${value}`)
  console.log('')
  reportFunding(table)
  reportIndicators(table)
  reportSums(table)
}

/** Departments and projects with their amounts; a money column that is blank throughout is left out. */
function reportFunding(table) {
  const lines = [
    { name: say.total, funding: table.total, count: '' },
    ...table.departments.flatMap((department) => [
      { name: `■ ${department.name ?? say.unnamed}`, funding: department.funding, count: '' },
      ...department.projects.map((project) => ({
        name: `    ${project.name}${project.withheld ? ` ${say.withheld}` : ''}`,
        funding: project.funding,
        count: String(project.indicators.length),
      })),
    ]),
  ]
  const columns = Object.keys(say.columns).filter((column) => lines.some(({ funding }) => funding?.[column]))
  const amount = (value) => (value ? grouped(value.toFixed(table.decimals)) : '')
  printTable(
    [say.project, ...columns.map((column) => say.columns[column]), say.indicators],
    lines.map(({ name, funding, count }) => [
      shorten(name, 58),
      ...columns.map((column) => amount(funding?.[column])),
      count,
    ]),
    ['left', ...columns.map(() => 'right'), 'right'],
  )
}

/** One indicator for each kind of target, as written and as read. */
function reportIndicators(table) {
  const all = table.departments.flatMap(({ projects }) => projects.flatMap(({ indicators }) => indicators))
  const shown = new Map()
  for (const indicator of all) {
    const target = indicator.annual ?? indicator.cycle
    if (target && !shown.has(target.kind)) shown.set(target.kind, { indicator, target })
  }
  if (shown.size === 0) return
  heading(say.sample(all.length))
  for (const { indicator, target } of shown.values()) {
    console.log(`  ${indicator.name}  ${dim(indicator.category.key ?? indicator.category.names.join(' › '))}`)
    console.log(`    ${shorten(target.text, 92)}`)
    for (const part of target.kind === 'compound' ? target.parts : [target]) {
      console.log(`    → ${say.kinds[part.kind]}  ${describe(part)}`)
    }
    console.log('')
  }
}

function describe(target) {
  const notes = []
  if (target.subject) notes.push(`${say.subject} ${target.subject}`)
  if (target.basis) notes.push(`${say.basis} ${target.basis.text}`)
  if (target.kind === 'quantity' && target.unit && !target.unit.scale.eq(1)) {
    const base = toBase(target)
    notes.push(`= ${base.value.toFixed()} ${base.unit.base}`)
  }
  if (target.kind === 'deadline') notes.push(target.date)
  return [shorten(formatTarget(target), 60), ...notes.map(dim)].join('  ')
}

/** What was reconciled: how many sums hold, and each that does not hold exactly, in a sentence. */
function reportSums(table) {
  const { checks, counts, status } = reconcile(table)
  if (checks.length === 0) return
  heading(say.sums(say.statuses[status]))
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  console.log(`  ${parts.map(([name, count]) => `${say.statuses[name]} ${count}`).join(' · ')}\n`)
  const footings = checks.filter(
    ({ rule, column, status }) => (rule.startsWith('foot.') && column === 'total') || status === 'unbalanced',
  )
  for (const check of footings) console.log(`  ${formatCheck(check, { locale, table })}`)
  console.log('')
}

function reportDiagnostics() {
  heading(say.diagnostics(diagnostics.length))
  for (const diagnostic of diagnostics) {
    console.log(formatDiagnostic(diagnostic, { locale, source }).replace(/^/gm, '  '))
    console.log('')
  }
}

function heading(text) {
  console.log(`\n${text}\n${'─'.repeat(Math.min(stringWidth(text), 100))}`)
}

function printTable(head, rows, sides) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => stringWidth(row[column]))))
  const line = (row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat(widths[column] - stringWidth(cell))
        return sides[column] === 'left' ? cell + room : room + cell
      })
      .join('   ')
      .trimEnd()
  console.log(`  ${line(head)}`)
  console.log(`  ${widths.map((width) => '─'.repeat(width)).join('───')}`)
  for (const row of rows) console.log(`  ${line(row)}`)
}

/** A text cut to a number of terminal columns. */
function shorten(text, columns) {
  if (stringWidth(text) <= columns) return text
  let kept = ''
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\.\d*)/g, ',')
}

function dim(text) {
  return `(${text})`
}
