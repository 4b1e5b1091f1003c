import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../src/model/indicator.js'
import { parseHtml } from '../../src/parse/html.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { fromJson } from '../../src/schema/from-json.js'
import { toJsonSchema } from '../../src/schema/json-schema.js'
import { parseTarget } from '../../src/target/parse.js'
import { toJson } from '../../src/write/json/json.js'
import { sample } from '../write/sample.js'

const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(toJsonSchema())
const documents = new URL('../parse/documents/', import.meta.url)
const files = [
  new URL('../../seeds/guangzhou-zhengfawei-2026.md', import.meta.url),
  ...readdirSync(documents, { recursive: true, encoding: 'utf8' })
    .filter((name) => /input\.(?:md|html)$/.test(name))
    .map((name) => new URL(name.replaceAll('\\', '/'), documents)),
].map((url) => ({ name: url.pathname.split('/').slice(-2).join('/'), url }))

describe('the JSON of every document', () => {
  it.each(files)('$name reads back equal, spans and all, and is valid', ({ url }) => {
    const source = readFileSync(url, 'utf8')
    const { tables } = url.pathname.endsWith('.md') ? parseMarkdown(source) : parseHtml(source)
    const json = toJson(tables)
    expect(fromJson(json)).toEqual(tables)
    expect(valid(JSON.parse(json))).toBe(true)
  })
})

describe('the JSON of every target in the tests', () => {
  const texts = ['../gold/', '../target/']
    .map((folder) => new URL(folder, import.meta.url))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.jsonl'))
        .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n')),
    )
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line).text)
    .filter((text) => typeof text === 'string')

  it('reads back equal', () => {
    expect(texts.length).toBeGreaterThan(60)
    const [department] = sample.departments
    const [project] = department!.projects
    const indicators = texts.map(
      (text): Indicator => ({
        ...project!.indicators[0]!,
        annual: parseTarget(text),
        actual: parseTarget(`${text}以上`),
      }),
    )
    const table = { ...sample, departments: [{ ...department!, projects: [{ ...project!, indicators }] }] }
    expect(fromJson(toJson(table))).toEqual([table])
  })
})
