/** Lists everything in the entries that users can call, and what its docstring lacks. */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { entries } from '../../entries.config.ts'

const source = fileURLToPath(new URL('../../src/', import.meta.url))
const paths = Object.values(entries).map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)))
const program = ts.createProgram(paths, {
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
})
const checker = program.getTypeChecker()

/** The methods of an object that others make and document: Redis is not documented here. */
const OF_OTHERS = ['NodeRedisClient', 'IoredisClient', 'FetchApp']

/** A function, a constructor, a method, or an interface that is called itself. */
export interface Callable {
  readonly name: string
  readonly signature: ts.Signature
}

/** The names of exports without a docstring. */
export function bareExports(): readonly string[] {
  return exported.filter((symbol) => symbol.getDocumentationComment(checker).length === 0).map(({ name }) => name)
}

/** Everything exported that can be called, and every method of it; each overload separately. */
export function callables(): readonly Callable[] {
  return exported.filter(({ name }) => !OF_OTHERS.includes(name)).flatMap(callablesOf)
}

/** What is missing in the docstring: `summary`, `@param …`, `@returns`. */
export function lacksOf({ signature }: Callable): readonly string[] {
  const hasSummary = signature.getDocumentationComment(checker).length > 0
  const hasResult = signature.getJsDocTags().some(({ name }) => name === 'returns')
  const parameters = undocumentedParameters(signature).map((name) => `@param ${name}`)
  return [
    ...(hasSummary ? [] : ['summary']),
    ...parameters,
    ...(hasResult || !givesSomething(signature) ? [] : ['@returns']),
  ]
}

/** The errors that the code visibly throws and for which the docstring has no `@throws`. */
export function undocumentedErrors({ signature }: Callable): readonly string[] {
  const body = implementationOf(signature.getDeclaration())
  const documented = signature
    .getJsDocTags()
    .filter(({ name }) => name === 'throws')
    .map(({ text }) => ts.displayPartsToString(text))
  return [...thrownBy(body)].filter((error) => !documented.some((text) => text.startsWith(error)))
}

const exported = [...new Set(paths.flatMap(exportsOf))]

/** The declarations behind the re-exports of an entry. */
function exportsOf(path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(path)
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`no module ${path}`)
  const symbols = checker.getExportsOfModule(module)
  return symbols.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
}

function callablesOf(symbol: ts.Symbol): readonly Callable[] {
  const { name, flags } = symbol
  if (flags & ts.SymbolFlags.Function) return named(name, checker.getTypeOfSymbol(symbol).getCallSignatures())
  if (!(flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) return []
  const type = checker.getDeclaredTypeOfSymbol(symbol)
  const constructors = flags & ts.SymbolFlags.Class ? checker.getTypeOfSymbol(symbol).getConstructSignatures() : []
  // A type that is only a function is one that users write.
  const own = flags & ts.SymbolFlags.Interface ? type.getCallSignatures() : []
  const methods = checker
    .getPropertiesOfType(type)
    .flatMap((property) =>
      named(`${name}.${property.name}`, (property.declarations ?? []).filter(isMethod).flatMap(signatureOf)),
    )
  return [...named(`new ${name}`, constructors), ...named(name, own), ...methods]
}

function named(name: string, signatures: readonly ts.Signature[]): readonly Callable[] {
  return signatures.filter(isOurs).map((signature) => ({ name, signature }))
}

function isOurs({ declaration }: ts.Signature): boolean {
  return declaration?.getSourceFile().fileName.startsWith(source) === true
}

function isMethod(declaration: ts.Declaration): declaration is ts.MethodDeclaration | ts.MethodSignature {
  return ts.isMethodSignature(declaration) || ts.isMethodDeclaration(declaration)
}

function signatureOf(declaration: ts.SignatureDeclaration): readonly ts.Signature[] {
  const signature = checker.getSignatureFromDeclaration(declaration)
  return signature === undefined ? [] : [signature]
}

/** A parameter that is destructured where it is declared has no name, so any unmatched `@param` may be its own. */
function undocumentedParameters(signature: ts.Signature): readonly string[] {
  const tags = signature.getJsDocTags().filter(({ name }) => name === 'param')
  const documented = tags.map(({ text }) => ts.displayPartsToString(text).split(/\s/)[0])
  const names = signature.getDeclaration().parameters.map(({ name }) => name)
  const lacking = names.filter(ts.isIdentifier).filter(({ text }) => !documented.includes(text))
  return documented.length < names.length && lacking.length === 0 ? ['of an object'] : lacking.map(({ text }) => text)
}

function givesSomething(signature: ts.Signature): boolean {
  if (ts.isConstructorDeclaration(signature.getDeclaration())) return false
  return !/^(?:(?:void|Promise<void>)(?: \| )?)+$/.test(checker.typeToString(signature.getReturnType()))
}

const ERRORS = ['CallbackError', 'TypeError']
const found = new Map<ts.Node, Set<string>>()

/** Followed through calls, as far as they can be resolved; what is caught on the way does not count. */
function thrownBy(declaration: ts.Node | undefined): ReadonlySet<string> {
  if (declaration === undefined) return new Set()
  const known = found.get(declaration)
  if (known !== undefined) return known
  const errors = new Set<string>()
  found.set(declaration, errors)
  ts.forEachChild(declaration, visit)
  return errors

  function visit(node: ts.Node): void {
    if (ts.isFunctionLike(node)) return
    for (const error of thrownAt(node)) errors.add(error)
    const caught = ts.isTryStatement(node) ? node.catchClause : undefined
    ts.forEachChild(caught ?? node, visit)
  }
}

function thrownAt(node: ts.Node): Iterable<string> {
  if (ts.isThrowStatement(node)) {
    const error = checker.typeToString(checker.getTypeAtLocation(node.expression))
    return ERRORS.filter((name) => name === error)
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return []
  const called = checker.getResolvedSignature(node)?.declaration
  return called === undefined ? [] : thrownBy(implementationOf(called))
}

/** The one of several overloads that has a body. */
function implementationOf(declaration: ts.Node): ts.Node | undefined {
  const name =
    ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration) ? declaration.name : undefined
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name)
  return (symbol?.declarations ?? [declaration]).find((each) => 'body' in each && each.body !== undefined)
}
