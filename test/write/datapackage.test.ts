import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import datapackage, { type Package } from 'datapackage'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDataPackage } from '../../src/write/datapackage/datapackage.js'
import { tableArbitrary } from '../arbitrary/table.js'
import { runs } from '../laws.js'
import { sample } from './sample.js'

interface Descriptor {
  resources: object[]
}

/** What version 2 says by `$schema` and `type`, the reader of version 1 wants as `profile`; else they are alike. */
function asVersion1(descriptor: Descriptor): object {
  const resources = descriptor.resources.map((resource) => ({
    ...resource,
    profile: 'tabular-data-resource',
  }))
  return { ...descriptor, profile: 'tabular-data-package', resources }
}

/** Lays the package out in a folder and opens it with the Frictionless project's own reader. */
async function opened<Result>(
  files: Record<string, string>,
  use: (reader: Package) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'datapackage-'))
  try {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
    const descriptor = asVersion1(JSON.parse(files['datapackage.json']!))
    return await use(await datapackage.Package.load(descriptor, { basePath: folder, strict: true }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('the descriptor', () => {
  const descriptor = JSON.parse(toDataPackage(sample)['datapackage.json']!)

  it('names the profiles of version 2', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    for (const resource of descriptor.resources) {
      expect(resource.$schema).toBe('https://datapackage.org/profiles/2.0/dataresource.json')
      expect(resource.type).toBe('table')
      expect(resource).not.toHaveProperty('profile')
    }
  })

  it('is valid for a reader of its own', async () => {
    expect(await datapackage.validate(asVersion1(descriptor))).toMatchObject({ valid: true, errors: [] })
  })

  it('describes every field in English and Chinese', () => {
    for (const { title, description, schema } of descriptor.resources) {
      for (const words of [{ title, description }, ...schema.fields]) {
        expect(words.title).toMatch(/\p{Script=Han}/u)
        expect(words.description).toMatch(/^[A-Z].+\. .*\p{Script=Han}.*。$/u)
      }
    }
  })

  it('has the columns of the files in their order, and the keys among them', () => {
    const files = toDataPackage(sample)
    for (const { path, schema } of descriptor.resources) {
      const names = schema.fields.map((field: { name: string }) => field.name)
      expect(files[path]?.split('\r\n')[0]).toBe(names.join(','))
      expect(names).toEqual(expect.arrayContaining(schema.primaryKey))
      for (const { fields } of schema.foreignKeys ?? []) expect(names).toEqual(expect.arrayContaining(fields))
    }
  })
})

describe('the files', () => {
  it('are read by their types, and lead from one to the other', () =>
    opened(toDataPackage([sample, sample]), async (reader) => {
      const read = (name: string) => reader.getResource(name).read({ keyed: true, relations: true })
      expect(await read('tables')).toMatchObject([
        {
          table: 1,
          title: '项目支出绩效目标表',
          fiscalYear: 2026,
          amountUnit: '万元',
          decimals: 2,
          total: 45,
          other: null,
        },
        { table: 2 },
      ])
      expect(
        (await read('departments')).map(({ table, department }) => [
          (table as { table: number }).table,
          department,
        ]),
      ).toEqual([
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
      ])
      const indicators = await read('indicators')
      expect(indicators).toHaveLength(14)
      expect(indicators[1]).toMatchObject({
        annualKind: 'range',
        annualValue: 80,
        annualValueTo: 90,
        weight: 10,
        actualText: null,
      })
    }))

  it('would be refused with a department missing, so the reader does look', async () => {
    const files = toDataPackage(sample)
    const [header, , ...rest] = files['departments.csv']!.split('\r\n')
    const broken = { ...files, 'departments.csv': [header, ...rest].join('\r\n') }
    await expect(
      opened(broken, (reader) => reader.getResource('projects').read({ keyed: true, relations: true })),
    ).rejects.toThrow(/foreign key/i)
  })

  it('have a header alone where there are no tables', () =>
    opened(toDataPackage([]), async (reader) => {
      for (const resource of reader.resources) {
        expect(await resource.read({ keyed: true, relations: true })).toEqual([])
      }
    }))

  it('are valid for any tables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tableArbitrary(), { maxLength: 2 }), (tables) =>
        opened(toDataPackage(tables), async (reader) => {
          const rows = await Promise.all(
            reader.resources.map((resource) => resource.read({ keyed: true, relations: true })),
          )
          const departments = tables.flatMap((table) => table.departments)
          const projects = departments.flatMap((department) => department.projects)
          const indicators = projects.flatMap((project) => project.indicators)
          expect(rows.map(({ length }) => length)).toEqual([
            tables.length,
            departments.length,
            projects.length,
            indicators.length,
          ])
        }),
      ),
      runs(40),
    )
  })
})
