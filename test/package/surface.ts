import { join } from 'node:path'
import ts from 'typescript'
import { root, shown } from './modules.js'

/** The entries of the package with the files that they are made of. */
export const entries: Record<string, string> = {
  '.': 'src/index.ts',
  './target': 'src/target.ts',
  './reconcile': 'src/reconcile.ts',
  './write': 'src/write.ts',
  './schema': 'src/schema.ts',
  './diagnostic': 'src/diagnostic.ts',
}

/** A name that an entry exports. */
export interface Exported {
  name: string
  /** `value`: a function, class or constant; `type`: nothing at run time. */
  kind: 'value' | 'type'
  /** The file that declares it, from the package's folder; outside it for a type of decimal.js. */
  file: string
  /** Its declaration without comments, as a user's TypeScript sees it. */
  declaration: string
  /** Its doc comment without tags. */
  docs: string
  /** Its fields that no doc comment tells of; of a function, parameters without `@param`, and `@returns` where it is missing. */
  untold: string[]
  /** The texts behind its `@example` tags. */
  examples: string[]
  /** Types of ours that its declaration names. */
  uses: string[]
}

/** What every entry exports, by entry, in alphabetical order. */
export function readSurface(): Map<string, Exported[]> {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const paths = Object.values(entries).map((file) => join(root, file))
  const program = ts.createProgram(paths, { ...options, removeComments: true, emitDeclarationOnly: true })
  const checker = program.getTypeChecker()
  const declared = declarationsOf(program)
  return new Map(
    Object.entries(entries).map(([entry, file]) => {
      const source = program.getSourceFile(join(root, file))
      const module = source && checker.getSymbolAtLocation(source)
      if (module === undefined) throw new Error(`${file} exports nothing`)
      const names = checker.getExportsOfModule(module).map((symbol) => readExport(symbol, checker, declared))
      return [entry, names.sort((one, other) => (one.name < other.name ? -1 : 1))]
    }),
  )
}

function readExport(symbol: ts.Symbol, checker: ts.TypeChecker, declared: Map<string, string>): Exported {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const node = target.declarations?.[0]
  if (node === undefined) throw new Error(`${symbol.name} has no declaration`)
  const file = shown(node.getSourceFile().fileName)
  const typeOnly = symbol.declarations?.some(
    (one) => ts.isExportSpecifier(one) && ts.isTypeOnlyExportDeclaration(one),
  )
  const tags = ts.getJSDocTags(node).filter((tag) => tag.tagName.text === 'example')
  return {
    name: symbol.name,
    kind: typeOnly || !(target.flags & ts.SymbolFlags.Value) ? 'type' : 'value',
    file,
    declaration: declared.get(`${file}#${target.name}`) ?? '',
    docs: ts.displayPartsToString(target.getDocumentationComment(checker)),
    untold: untoldOf(node),
    examples: tags.map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? ''),
    uses: usesOf(node, checker),
  }
}

/** Fields of an interface or a class without a doc comment; of a function, the tags that it has not. */
function untoldOf(node: ts.Node): string[] {
  if (ts.isFunctionDeclaration(node)) {
    const parameters = node.parameters.filter((one) => ts.getJSDocParameterTags(one).length === 0)
    const names = parameters.map((one) => `@param ${one.name.getText()}`)
    return ts.getJSDocReturnTag(node) === undefined ? [...names, '@returns'] : names
  }
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return []
  // An overriding field is told by what it overrides; `relation?: never` only says that there is none.
  const fields = [...node.members].filter((member) => {
    const type = ts.isPropertySignature(member) ? member.type?.kind : undefined
    return member.name !== undefined && !overrides(member) && type !== ts.SyntaxKind.NeverKeyword
  })
  return fields
    .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
    .map((member) => member.name?.getText() ?? '')
}

function overrides(member: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : []
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword)
}

/** Every declaration of the package as it stands in the `.d.ts` files, by `file#name`. */
function declarationsOf(program: ts.Program): Map<string, string> {
  const declared = new Map<string, string>()
  program.emit(undefined, (_, text, __, ___, sources) => {
    const file = shown(sources?.[0]?.fileName ?? '')
    const emitted = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    for (const statement of emitted.statements) {
      for (const name of namesOf(statement)) declared.set(`${file}#${name}`, plain(statement.getText()))
    }
  })
  return declared
}

/** `export declare const x: string;` is told as `const x: string`. */
function plain(text: string): string {
  return text.replace(/^export (declare )?/, '').replace(/;$/, '')
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((one) => one.name.getText())
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return named && statement.name ? [statement.name.text] : []
}

/** The types of ours that a declaration names; of a function the signature counts, not the body. */
function usesOf(node: ts.Node, checker: ts.TypeChecker): string[] {
  const uses = new Set<string>()
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child)) return
    if (ts.isVariableDeclaration(node) && child === node.initializer) return
    if (ts.isTypeReferenceNode(child) || ts.isExpressionWithTypeArguments(child)) {
      const name = ts.isTypeReferenceNode(child) ? child.typeName : child.expression
      const found = checker.getSymbolAtLocation(name)
      const target = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
      const file = target?.declarations?.[0]?.getSourceFile().fileName
      const own =
        file?.startsWith(join(root, 'src')) && !(target && target.flags & ts.SymbolFlags.TypeParameter)
      if (own && target) uses.add(target.name)
    }
    ts.forEachChild(child, visit)
  }
  visit(node)
  return [...uses].sort()
}
