import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The package's own folder. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** A file of `src` with what it takes from elsewhere. */
export interface Module {
  /** From `src`: `target/parse.ts`. */
  path: string
  /** The folder below `src`; `''` for an entry file. */
  room: string
  source: ts.SourceFile
  imports: Import[]
}

/** An `import … from` or `export … from`. */
export interface Import {
  /** As written: `../model/span.js`, `zod/mini`. */
  specifier: string
  /** The file of `src` that it names, or `null` for a package. */
  file: string | null
  /** The package that it names, or `null` for a file of `src`. */
  package: string | null
  /** Whether nothing of it is left at run time. */
  typeOnly: boolean
  /** Whether it is an `export *`. */
  star: boolean
}

/** Every module of `src`, by path. */
export function readModules(): Map<string, Module> {
  const src = join(root, 'src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
  return new Map(files.map((path) => [path, readModule(path, readFileSync(join(src, path), 'utf8'))]))
}

function readModule(path: string, text: string): Module {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== null) {
      const own = specifier.startsWith('.')
      imports.push({
        specifier,
        file: own ? posix.join(dirname(path), specifier).replace(/\.js$/, '.ts') : null,
        package: own ? null : packageOf(specifier),
        typeOnly: isTypeOnly(node),
        star: ts.isExportDeclaration(node) && node.exportClause === undefined,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { path, room: path.includes('/') ? path.slice(0, path.indexOf('/')) : '', source, imports }
}

/** What an import, an export, an `import()` or an import type names. */
function specifierOf(node: ts.Node): string | null {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined
  return named !== undefined && ts.isStringLiteralLike(named) ? named.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true
    const clause = node.exportClause
    return (
      clause !== undefined && ts.isNamedExports(clause) && clause.elements.every((name) => name.isTypeOnly)
    )
  }
  if (!ts.isImportDeclaration(node)) return false
  const clause = node.importClause
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((name) => name.isTypeOnly)
  )
}

/** `zod` of `zod/mini`, `@scope/name` of `@scope/name/deep`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Every module that a module needs at run time, itself included, with the packages that they import. */
export function reachedFrom(
  modules: Map<string, Module>,
  entry: string,
): { files: Set<string>; rooms: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const todo = [entry]
  while (todo.length > 0) {
    const path = todo.pop() as string
    const module = modules.get(path)
    if (module === undefined) throw new Error(`no such module: ${path}`)
    if (files.has(path)) continue
    files.add(path)
    for (const taken of module.imports) {
      if (taken.typeOnly) continue
      if (taken.package !== null) packages.add(taken.package)
      else todo.push(taken.file as string)
    }
  }
  const rooms = new Set([...files].map((path) => (modules.get(path) as Module).room))
  return { files, rooms, packages }
}

/** A path for people, from the package's folder. */
export function shown(path: string): string {
  return relative(root, path).replaceAll('\\', '/')
}
