// How the rooms stand to one another: imports go up one list, each package comes in by one door.
import { describe, expect, test } from 'vitest'
import { type Module, reachedFrom, readModules } from './modules.js'

const modules = readModules()
const files = [...modules.values()]

/** A room may import the rooms above it and itself, no other. Entry files may import every room. */
const rooms = [
  'model',
  'source',
  'diagnostic',
  'script',
  'amount',
  'terms',
  'table',
  'sheet',
  'target',
  'indicator',
  'parse',
  'reconcile',
  'write',
  'schema',
]

/** The model is types alone. Two of them are made further down, and are named there as types. */
const typesBelow = [
  ['model', 'amount/decimal.ts'],
  ['model', 'diagnostic/diagnostic.ts'],
]

/** Where each package comes in: a file, or a folder. Nothing else may name it. */
const doors: Record<string, string> = {
  'decimal.js': 'amount/decimal.ts',
  'mdast-util-from-markdown': 'table/markdown/mdast.ts',
  'mdast-util-gfm-table': 'table/markdown/mdast.ts',
  'micromark-extension-gfm-table': 'table/markdown/mdast.ts',
  mdast: 'table/markdown/',
  'hast-util-from-html': 'table/html/',
  hast: 'table/html/',
  zod: 'schema/',
}

describe('rooms', () => {
  test('every folder of src is a room', () => {
    const found = new Set(files.map((module) => module.room).filter((room) => room !== ''))
    expect([...found].filter((room) => !rooms.includes(room))).toEqual([])
  })

  test('imports go up the list only', () => {
    const down = files.flatMap((module) =>
      module.imports
        .filter(({ file, typeOnly }) => {
          if (file === null || module.room === '') return false
          const to = roomOf(file)
          if (typeOnly && typesBelow.some(([from, path]) => from === module.room && path === file))
            return false
          return rooms.indexOf(to) > rooms.indexOf(module.room)
        })
        .map(({ file }) => `${module.path} -> ${file}`),
    )
    expect(down).toEqual([])
  })

  test.each([
    ['sheet', ['text', 'header', 'fragment', 'column', 'entry']],
    ['target', ['measure', 'scan', 'clause']],
    ['indicator', ['labelled', 'unlabelled']],
  ])('the stages of %s import those before them', (room, stages) => {
    const stageOf = (path: string): number => stages.indexOf(path.split('/')[1] as string)
    const later = files
      .filter((module) => module.room === room && stageOf(module.path) !== -1)
      .flatMap((module) =>
        module.imports
          .map(({ file }) => file ?? '')
          .filter((file) => roomOf(file) === room && stageOf(file) > stageOf(module.path))
          .map((file) => `${module.path} -> ${file}`),
      )
    expect(later).toEqual([])
  })

  test('a sheet does not know what its cells mean', () => {
    const wrong = files
      .filter((module) => module.room === 'sheet')
      .flatMap((module) => module.imports.map(({ file }) => file ?? ''))
      .filter((file) => ['indicator', 'target'].includes(roomOf(file)))
    expect(wrong).toEqual([])
  })

  test('an import names a file that is there, and no room imports an entry file', () => {
    const wrong = files.flatMap((module) =>
      module.imports
        .filter(({ file }) => file !== null && (!modules.has(file) || roomOf(file) === ''))
        .map(({ specifier }) => `${module.path}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  test('no file imports itself by way of others, not for a type either', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (module: Module, path: string[]): void => {
      if (path.includes(module.path)) {
        cycles.push([...path.slice(path.indexOf(module.path)), module.path].join(' -> '))
        return
      }
      if (done.has(module.path)) return
      for (const { file } of module.imports) {
        const next = file === null ? undefined : modules.get(file)
        if (next !== undefined) visit(next, [...path, module.path])
      }
      done.add(module.path)
    }
    for (const module of files) visit(module, [])
    expect(cycles).toEqual([])
  })

  test('nothing is exported by a star', () => {
    expect(files.filter((module) => module.imports.some(({ star }) => star)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  test('the model has nothing at run time', () => {
    const wrong = files
      .filter((module) => module.room === 'model')
      .filter((module) => module.imports.some(({ typeOnly }) => !typeOnly))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})

describe('doors', () => {
  test('each package comes in by its one door', () => {
    const wrong = files.flatMap((module) =>
      module.imports
        .filter((taken) => {
          if (taken.package === null) return false
          const door = doors[taken.package]
          return (
            door === undefined || (door.endsWith('/') ? !module.path.startsWith(door) : module.path !== door)
          )
        })
        .map(({ specifier }) => `${module.path}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('what an entry needs', () => {
  const parsers = ['table', 'sheet', 'indicator', 'parse']
  const parserPackages = [
    'mdast-util-from-markdown',
    'mdast-util-gfm-table',
    'micromark-extension-gfm-table',
    'hast-util-from-html',
  ]

  test.each([
    {
      entry: 'target.ts',
      rooms: [...parsers, 'reconcile', 'write', 'schema'],
      packages: [...parserPackages, 'zod'],
    },
    { entry: 'reconcile.ts', rooms: [...parsers, 'write', 'schema'], packages: [...parserPackages, 'zod'] },
    { entry: 'write.ts', rooms: [...parsers, 'reconcile'], packages: parserPackages },
    { entry: 'schema.ts', rooms: [...parsers, 'reconcile'], packages: parserPackages },
    {
      entry: 'diagnostic.ts',
      rooms: [...parsers, 'target', 'reconcile', 'write', 'schema'],
      packages: [...parserPackages, 'zod', 'decimal.js'],
    },
  ])('$entry leaves alone what is not its own', ({ entry, rooms, packages }) => {
    const reached = reachedFrom(modules, entry)
    expect([...reached.rooms].filter((room) => rooms.includes(room))).toEqual([])
    expect([...reached.packages].filter((name) => packages.includes(name))).toEqual([])
  })
})

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
}
