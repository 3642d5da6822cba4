/**
 * Every exported signature of the built package, as text under version control: a change for users is seen in the diff.
 * After an intended change: `npm run build && npx vitest run test/api-report.test.ts -u`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { entries, specifierOf } from '../entries.config.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const declarationsOf = (name: string) => `${root}dist/${name}.d.cts`

/** The types that are generated from catalog/messages: the catalogue has them, and they would be ten times the rest. */
const ofCatalogue = new Set(
  readdirSync(`${root}src/messages/generated`).flatMap((file) =>
    [
      ...readFileSync(`${root}src/messages/generated/${file}`, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm),
    ].map(([, name = '']) => name),
  ),
)

let program: ts.Program
const printer = ts.createPrinter({ removeComments: true })

beforeAll(() => {
  for (const name of Object.keys(entries)) expect(existsSync(declarationsOf(name)), 'npm run build first').toBe(true)
  program = ts.createProgram(Object.keys(entries).map(declarationsOf), {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  })
})

describe('the exports of', () => {
  test.each(Object.keys(entries))('%s', async (name) => {
    const report = [`# ${specifierOf(name)}`, '', '```ts', ...signaturesOf(name), '```', ''].join('\n')
    await expect(report).toMatchFileSnapshot(`api-report/${name}.md`)
  })
})

function signaturesOf(name: string): readonly string[] {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(declarationsOf(name))
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`${name}: no declarations`)
  const exported = [...checker.getExportsOfModule(module)].sort((one, other) => (one.name < other.name ? -1 : 1))
  return exported.map((symbol) => {
    if (ofCatalogue.has(symbol.name)) return `type ${symbol.name} // of catalog/messages`
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (target.declarations ?? []).map(signatureOf).join('\n')
  })
}

function signatureOf(declaration: ts.Declaration): string {
  // The declaration of a variable lacks its keyword.
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return printer
    .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    .replace(/^(export |declare )+/, '')
}
