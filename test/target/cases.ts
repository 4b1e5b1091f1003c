import * as fc from 'fast-check'
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js'
import type { Target } from '../../src/model/target.js'
import { formatTarget } from '../../src/target/format.js'
import { parseTarget, parseTargetWithDiagnostics } from '../../src/target/parse.js'
import { parseQuantity, toBase } from '../../src/target/quantity.js'
import { targets as targetArbitrary } from '../arbitrary/target.js'
import { differences, type Line, readLines } from './expectation.js'
import { meaningOf } from './meaning.js'

/** A text with what is to hold of its reading. */
export interface Case {
  /** The corpus that it stands in. */
  file: string
  name: string
  /** What does not hold; empty where all does. */
  check(): string[]
}

/** Values with the fields that they are read as. */
const expected: readonly string[] = [
  '../gold/seed-targets',
  ...['values', 'published', 'ranges', 'percentages', 'dates'].map(inCorpus),
]

/** Targets that are drawn, from no file. */
const drawnTargets = 'drawn targets'

/**
 * What the cases come from. `readings` are values in the words of many provinces, each with its kind, its standard form
 * and the diagnostics it calls forth; every line was read by a person before it was kept.
 */
export const files: readonly string[] = [
  ...expected,
  ...['numbers', 'quantities', 'forms'].map(inCorpus),
  drawnTargets,
  'readings',
]

/** Every line of the corpora, with all that is said of it there, and what holds of any text. */
export function cases(): Case[] {
  return [
    ...expected.flatMap((file) => each(file, (line) => [...asExpected(line), ...anyText(line)])),
    ...each(inCorpus('numbers'), asNumber),
    ...each(inCorpus('quantities'), asQuantity),
    ...each(inCorpus('forms'), (line) => [...asStandard(line), ...asExpected(line), ...anyText(line)]),
    ...drawn(),
    ...each('readings', (line) => [...asStandard(line), ...anyText(line)]),
  ]
}

/** Targets that were drawn once: written in the standard form, wide or between blanks, they read as themselves. */
function drawn(): Case[] {
  return fc.sample(targetArbitrary(), { seed: 1, numRuns: 800 }).map((target, at) => {
    const text = formatTarget(target)
    const ways = [
      text,
      ` ${text}。\n`,
      ...(text.includes('“') || text.normalize('NFKC') !== text ? [] : [wide(text)]),
    ]
    return {
      file: drawnTargets,
      name: `drawn:${at + 1} ${text}`,
      check: () =>
        ways.flatMap((way) => same(way, narrow(meaning(parseTarget(way))), narrow(meaning(target)))),
    }
  })
}

/** Words keep the width that they are written in. */
function narrow(text: string): string {
  return text.normalize('NFKC')
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
}

function inCorpus(name: string): string {
  return `corpus/${name}`
}

function each(file: string, check: (line: Line) => string[]): Case[] {
  return readLines(`${file}.jsonl`).map((line, at) => ({
    file,
    name: `${file}:${at + 1} ${line.text}`,
    check: () => check(line),
  }))
}

function asExpected({ text, context, expect }: Line): string[] {
  return differences(parseTarget(text, context), expect as Record<string, unknown>)
}

function asNumber({ text, value }: Line): string[] {
  const quantity = parseQuantity(text)
  const read = quantity === null ? null : toBase(quantity).value.toFixed()
  const wanted = value === null ? null : String(value)
  return same('value', read, wanted)
}

function asQuantity({ text, source: _source, ...expected }: Line): string[] {
  const quantity = parseQuantity(text)
  if (quantity === null || expected.value === null) return same('value', quantity, expected.value)
  const { unit } = quantity
  return differences({ ...quantity, per: unit?.per, dimension: unit?.dimension }, expected)
}

/** The kind, the standard form and the diagnostics of a reading. */
function asStandard({ text, context, kind, standard, codes, likely, base }: Line): string[] {
  const { target, diagnostics } = parseTargetWithDiagnostics(text, context)
  return [
    ...same('kind', target.kind, kind),
    ...same('standard', formatTarget(target), standard),
    ...(base === undefined ? [] : same('base', 'unit' in target && target.unit?.base, base)),
    ...(likely === undefined ? [] : same('likely', diagnostics.map(likelyOf).join(''), likely)),
    ...same('codes', diagnostics.map(({ code }) => code).join(), ((codes ?? []) as string[]).join()),
  ]
}

function likelyOf({ data }: Diagnostic): string {
  return 'likely' in data ? data.likely : ''
}

/** Spans slice to what was read, parts follow one another, and the standard form reads as the same. */
function anyText({ text, context }: Line): string[] {
  const { target, diagnostics } = parseTargetWithDiagnostics(text, context)
  const parts = target.kind === 'compound' ? target.parts : []
  return [
    ...[target, ...parts, ...diagnostics].flatMap((node) => sliced(text, node)),
    ...parts
      .slice(1)
      .flatMap(({ span }, at) => same('order', (span?.start ?? 0) >= (parts[at]?.span?.end ?? 0), true)),
    ...(context === undefined
      ? same('again', meaning(parseTarget(formatTarget(target))), meaning(target))
      : []),
  ]
}

function sliced(text: string, node: Target | Diagnostic): string[] {
  const told = 'code' in node ? (node.data as { text?: string }).text : node.text
  if (told === undefined || node.span === null) return same('span', node.span === null, told === undefined)
  return same('span', bare(text.slice(node.span.start, node.span.end)), bare(told))
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

function meaning(target: Target): string {
  return JSON.stringify(sorted(meaningOf(target)))
}

/** The same whatever the order of fields. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

function same(what: string, found: unknown, wanted: unknown): string[] {
  return found === wanted ? [] : [`${what}: ${String(found)}, not ${String(wanted)}`]
}
