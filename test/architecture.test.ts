/**
 * The layers of `src/`, and which may import which. A change of this table is a change of the design; see
 * docs/architecture.md.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** From the top down: a layer may import itself and the layers below it. */
const LAYERS = [
  'cli/main.ts',
  'cli/program.ts',
  'cli/help.ts',
  'cli/commands.ts',
  'cli/commands',
  'cli/options',
  'cli/input',
  'cli/output',
  'cli/command.ts',
  'cli/terminal',
  'cli/errors.ts',
  'cli/language.ts',
  'cli/version.ts',
  'listen',
  'doctor',
  'conformance',
  'index.ts',
  'testing',
  'diagnosis',
  'api',
  'adapters',
  'endpoint',
  'replies',
  'messages',
  'stores',
  'protocol',
  'runtime',
  'codec',
  'primitives',
  'platforms.ts',
  'findings',
  'errors.ts',
]

/** Outside modules, and the files that may import them. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['primitives/crypto.ts', 'conformance/sha256.ts'],
  'node:child_process': ['conformance/child.ts'],
  'node:fs': ['conformance/read-vectors.ts'],
  'node:module': ['conformance/read-vectors.ts', 'codec/xml-library-late.ts'],
  'node:path': ['conformance/read-vectors.ts', 'listen/recording-folder.ts', 'cli/commands/replay.ts'],
  'node:buffer': ['primitives/crypto.ts'],
  'node:http': [
    'adapters/node-handler.ts',
    'adapters/node-body.ts',
    'testing/transport/http.ts',
    'listen/forwarding.ts',
    'listen/listener.ts',
    'listen/server.ts',
  ],
  'fast-xml-parser': ['codec/xml.ts', 'codec/xml-library.ts', 'codec/xml-library-late.ts'],
  'node:util': [
    'cli/input/env-file.ts',
    'cli/options/command-line.ts',
    'cli/options/read-options.ts',
    'cli/options/specs.ts',
  ],
  'node:process': ['cli/main.ts', 'conformance/child.ts', 'conformance/interrupt.ts'],
  'node:fs/promises': ['cli/input/source.ts', 'cli/output/file.ts', 'listen/recording-folder.ts'],
  'node:net': ['doctor/reach.ts'],
  'node:tls': ['doctor/reach.ts'],
  linebreak: ['cli/output/columns.ts'],
  'string-width': ['cli/output/columns.ts'],
  '../../package.json': ['cli/version.ts'],
  '@noble/ciphers/aes.js': ['primitives/crypto-pure.ts'],
  '@noble/hashes/hmac.js': ['primitives/crypto-pure.ts'],
  '@noble/hashes/legacy.js': ['primitives/crypto-pure.ts'],
  '@noble/hashes/sha2.js': ['primitives/crypto-pure.ts'],
}

/** Globals that bind a file to one kind of runtime, and the files that are made for it. */
const BOUND_GLOBALS: Readonly<Record<string, readonly string[]>> = {
  Buffer: ['primitives/crypto.ts', 'adapters/node-handler.ts'],
  require: [],
  commonRequire: ['codec/xml-library-late.ts'],
  process: ['cli/main.ts', 'conformance/child.ts', 'conformance/interrupt.ts'],
  Request: [
    'adapters/fetch.ts',
    'testing/request.ts',
    'testing/transport/handler.ts',
    'testing/types.ts',
    'conformance/adapter.ts',
  ],
  Response: [
    'adapters/fetch.ts',
    'testing/platform.ts',
    'testing/reply.ts',
    'testing/transport/handler.ts',
    'testing/types.ts',
  ],
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

const trees = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(source + file, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
)

describe('imports', () => {
  test.each(files)('%s is in a layer and imports only from lower layers', (file) => {
    expect(rank(file)).toBeGreaterThanOrEqual(0)
    const upward = localImports(file).filter((target) => rank(target) < rank(file))
    expect(upward).toEqual([])
  })

  test.each(files)('%s imports no barrel file', (file) => {
    expect(localImports(file).filter((target) => posix.basename(target) === 'index.ts')).toEqual([])
  })

  test.each(files)('%s imports only the outside modules that it may import', (file) => {
    for (const name of imports(file).filter((target) => !isLocal(target))) {
      expect(IMPORTERS[name], `${file} imports ${name}`).toContain(file)
    }
  })

  test('modules that only some runtimes have are loaded when they are used', () => {
    expect(files.filter((file) => dynamicImports(file).length > 0)).toEqual(['testing/transport/http.ts'])
    const kit = files.filter((file) => file.startsWith('testing/'))
    const early = kit.filter((file) => imports(file).some((target) => target.startsWith('node:')))
    expect(early).toEqual(['testing/transport/http.ts'])
    // These files import only types, which are erased at run time.
    for (const file of early) expect(treeOf(file).text).not.toMatch(/^import (?!type ).* from 'node:/m)
  })

  test('only the sending side imports the texts of the errors of the API', () => {
    const users = files.filter((file) => localImports(file).includes('findings/api-errors.ts'))
    expect(users).toEqual(['api/api-error.ts'])
    const senders = files.filter((file) => localImports(file).some((target) => target.startsWith('api/')))
    expect(senders.filter((file) => !/^(?:api|cli|conformance|doctor)\//.test(file))).toEqual([])
  })

  test('only the test kit imports the samples', () => {
    const users = files.filter((file) => localImports(file).some((target) => target.startsWith('testing/generated/')))
    expect(users).toEqual(['testing/samples.ts'])
  })

  test('primitives and codecs do not import the protocol', () => {
    for (const layer of ['primitives', 'codec']) {
      const targets = files.filter((file) => file.startsWith(layer)).flatMap(localImports)
      expect(targets.filter((target) => !target.startsWith(layer))).toEqual([])
    }
  })

  test('the adapters do not import each other', () => {
    const nodeToFetch = files.filter((file) => /^adapters\/node/.test(file)).flatMap(localImports)
    const fetchToNode = files.filter((file) => /^adapters\/fetch/.test(file)).flatMap(localImports)
    expect(nodeToFetch.filter((target) => target.startsWith('adapters/fetch'))).toEqual([])
    expect(fetchToNode.filter((target) => target.startsWith('adapters/node'))).toEqual([])
    // The exception is 微信云托管, whose containers run Node; the adapters for function events import neither.
    const events = files.filter((file) => /^adapters\/serverless/.test(file) && !file.includes('cloud-hosting'))
    expect(events.flatMap(localImports).filter((target) => /^adapters\/(?:node|fetch)/.test(target))).toEqual([])
  })

  test('the diagnosis and the adapters do not import each other, so that no adapter bundles the diagnosis', () => {
    const targets = (layer: string) => files.filter((file) => file.startsWith(layer)).flatMap(localImports)
    expect(targets('diagnosis').filter((target) => target.startsWith('adapters'))).toEqual([])
    expect(targets('endpoint').filter((target) => target.startsWith('diagnosis'))).toEqual([])
    expect(targets('adapters').filter((target) => target.startsWith('diagnosis'))).toEqual([])
  })

  test('stores do not import what is kept in them', () => {
    const targets = files.filter((file) => file.startsWith('stores')).flatMap(localImports)
    expect(targets.filter((target) => !target.startsWith('stores'))).toEqual([])
  })

  test('there is no cycle', () => {
    expect(files.flatMap((file) => findCycle(file, []))).toEqual([])
  })

  test('every file belongs to a layer', () => {
    expect(files.filter((file) => rank(file) === -1)).toEqual([])
  })
})

/** Time and randomness are arguments; these files supply them if the user gives none. */
const SUPPLIERS: Readonly<Record<string, readonly string[]>> = {
  Date: [
    'api/late-replies/late-reply-sender.ts',
    'api/tokens/options.ts',
    'endpoint/prepare.ts',
    'listen/replay.ts',
    'protocol/wx-biz-msg-crypt.ts',
    'testing/platform.ts',
  ],
  performance: ['endpoint/time.ts', 'stores/memory.ts'],
  setTimeout: ['endpoint/time.ts'],
  setInterval: [],
  randomBytes: [
    'primitives/crypto.ts',
    'primitives/crypto-pure.ts',
    'api/connection.ts',
    'endpoint/prepare.ts',
    'endpoint/unique-names.ts',
    'protocol/generate.ts',
    'protocol/wx-biz-msg-crypt.ts',
    'testing/platform.ts',
  ],
}

test.each(files)('%s receives time and randomness as arguments', (file) => {
  expect(treeOf(file).text).not.toContain('Math.random')
  const names = identifiersOf(file)
  for (const [name, allowed] of Object.entries(SUPPLIERS)) {
    if (names.has(name)) expect(allowed, `${file} names ${name}`).toContain(file)
  }
})

test.each(files)('%s names only the globals of its own runtime', (file) => {
  const names = identifiersOf(file)
  for (const [name, allowed] of Object.entries(BOUND_GLOBALS)) {
    if (names.has(name)) expect(allowed, `${file} names ${name}`).toContain(file)
  }
})

test.each([
  'Buffer.from(text)',
  'const { Buffer } = globalThis',
  'globalThis.Buffer.from(text)',
  'globalThis?.Buffer',
  "globalThis['Buffer']",
  '(globalThis as unknown as Node).Buffer',
  'self.Buffer',
  'global.Buffer',
])('the check finds a global in %s', (text) => {
  const names = (line: string) => identifiersIn(ts.createSourceFile('', line, ts.ScriptTarget.Latest, true))
  expect(names(text)).toContain('Buffer')
  expect(names('fields.Buffer')).not.toContain('Buffer')
})

test.each(files.filter((file) => /^(?:diagnosis|findings)/.test(file)))(
  '%s computes nothing when it is loaded',
  (file) => {
    // Code that runs on import stays in every bundle that imports anything from the core.
    const statements = treeOf(file).statements.filter(ts.isVariableStatement)
    const initial = statements.flatMap(({ declarationList }) =>
      declarationList.declarations.map((one) => one.initializer),
    )
    // A bundler leaves a call out if it is marked as pure and its result is not used.
    const isMarked = (node: ts.Node): boolean =>
      /@__PURE__ \*\/\s*$/.test(node.getFullText().slice(0, node.getLeadingTriviaWidth()))
    const runs = (node: ts.Node): boolean =>
      !isMarked(node) &&
      (ts.isNewExpression(node) ||
        ts.isCallExpression(node) ||
        (!ts.isFunctionLike(node) && ts.forEachChild(node, runs) === true))
    expect(initial.filter((node) => node !== undefined && runs(node))).toEqual([])
  },
)

function rank(file: string): number {
  return LAYERS.findIndex((layer) => file === layer || file.startsWith(`${layer}/`))
}

function imports(file: string): readonly string[] {
  const names: string[] = []
  ts.forEachChild(treeOf(file), (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) names.push(node.moduleSpecifier.text)
    }
  })
  return names
}

/** Matches a module of this package, but not its package.json. */
function isLocal(target: string): boolean {
  return target.startsWith('.') && target.endsWith('.ts')
}

function dynamicImports(file: string): readonly string[] {
  return [...treeOf(file).text.matchAll(/\bimport\((?:\/\*.*?\*\/ )?'([^']+)'\)/g)].map(([, name = '']) => name)
}

function localImports(file: string): readonly string[] {
  return imports(file)
    .filter(isLocal)
    .map((target) => posix.join(dirname(file), target))
}

function identifiersOf(file: string): ReadonlySet<string> {
  return identifiersIn(treeOf(file))
}

/** All names except those of properties, but including properties of the global object. */
function identifiersIn(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isProperty = ts.isPropertyAccessExpression(node.parent ?? node) && node.parent.getLastToken() === node
    if (ts.isIdentifier(node) && !(isProperty && !isGlobalObject(node.parent))) names.add(node.text)
    if (ts.isElementAccessExpression(node) && isGlobalObject(node)) names.add(textOf(node.argumentExpression))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}

/** Whether the code reads a property of the global object, whatever type it has there. */
function isGlobalObject(access: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(access) && !ts.isElementAccessExpression(access)) return false
  let expression: ts.Node = access.expression
  while (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) expression = expression.expression
  return ts.isIdentifier(expression) && ['globalThis', 'global', 'self', 'window'].includes(expression.text)
}

function textOf(expression: ts.Expression): string {
  return ts.isStringLiteralLike(expression) ? expression.text : expression.getText()
}

function treeOf(file: string): ts.SourceFile {
  const tree = trees.get(file)
  if (tree === undefined) throw new Error(`no file ${file}`)
  return tree
}

/** The files that are known not to lead to a cycle. */
const harmless = new Set<string>()

function findCycle(file: string, path: readonly string[]): readonly string[] {
  if (path.includes(file)) return [[...path, file].join(' → ')]
  if (harmless.has(file)) return []
  const cycles = localImports(file).flatMap((target) => findCycle(target, [...path, file]))
  if (cycles.length === 0) harmless.add(file)
  return cycles
}
