/**
 * Every fenced block of every page (*.md) is checked by its language, so that no block comes unchecked.
 *
 * A block of JavaScript or TypeScript is a whole module. All of them are compiled in one strict program against the
 * source, each as `<label>.mjs` or `<label>.ts` in a folder of its page, so that the blocks of a page can import each
 * other. A block that states values (`// => value`) also runs here; what the others do is tested by the test of their
 * page.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseEnv } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { COMMANDS } from '../../src/cli/commands.ts'
import { optionsOf } from '../../src/cli/options/read-options.ts'
import { FINDING_TEXTS } from '../../src/findings/generated.ts'
import type { FindingText } from '../../src/findings/types.ts'
import { type Block, blocksOf, toProgram } from '../support/examples.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}test/.generated/blocks/`

/** How a block of each language is checked: returns what is wrong, or throws. */
const CHECKS: Readonly<Record<string, (block: Block, page: string) => readonly string[]>> = {
  js: compileErrors,
  ts: compileErrors,
  json: ({ code }) => jsonErrors([code]),
  jsonl: ({ code }) => jsonErrors(linesOf(code)),
  jsonc: ({ code }) => [ts.parseConfigFileTextToJson('', code).error ?? []].flat().map(messageOf),
  ini: unreadVariables,
  python: ({ code }) => syntaxErrors('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], code),
  sh: ({ code }) => [...syntaxErrors('bash', ['-n'], code), ...unknownCommands(code)],
  console: ({ code }, page) => [
    ...unknownCommands((code.match(/(?<=^\$ ).*/gm) ?? []).join('\n')),
    ...outdatedFindings(code, page.endsWith('.zh-CN.md') ? 'zh' : 'en'),
  ],
  // What a program shows or a picture of letters, but no program.
  text: ({ code }) => code.match(/^(?:import|export) .*/gm) ?? [],
}

/** What would let a wrong block pass: no check by the compiler, or a value that is not compared. */
const UNCHECKED = /@ts-(?:nocheck|ignore)|\/\/(?! => ).{0,3}=>.*/g

/** What a program shows. It is in the language of the page; every other block is the same on both pages. */
const OUTPUT = ['console', 'text']

/**
 * The labels of blocks that a recipe of docs/architecture.md adds to a file: as a new entry of the constant of this name,
 * otherwise at its end.
 */
const RECIPES: Readonly<Record<string, string>> = {
  TOKEN_RULES: 'src/diagnosis/credentials.ts',
  CREDENTIALS_PROVOKED: 'test/diagnosis/credentials-provoked.ts',
  checkEmptyBody: 'src/doctor/refusals.ts',
  CHECKS: 'src/doctor/doctor.ts',
  PLATFORMS: 'src/platforms.ts',
  sqlite: 'src/stores/sqlite.ts',
  runtimes: 'test/runtimes/runtimes.mjs',
  quickjs: 'src/runtime/quickjs.ts',
}

/** The names that the recipes create, which the source lacks. */
const CREATED = /token-too-long|empty-body|checkEmptyBody|video-account/

/** What the modules import and only folders with a package.json of their own install. Tests there run them with it. */
const NOT_INSTALLED = `
declare module 'express'
declare module 'openai'
declare module 'redis'
declare module 'undici' {
  export * from 'undici-types'
}
interface ExportedHandler<Env> {
  fetch(request: Request, env: Env, context: { waitUntil(work: Promise<unknown>): void }): Promise<Response>
}
`

/** What JavaScript does not check and a short program relies on: a body is JSON, and a server listens on a port. */
const ASSUMED = `
interface Response {
  json(): Promise<any>
}
declare module 'http' {
  interface Server {
    address(): import('node:net').AddressInfo
  }
}
`

interface Module {
  readonly path: string
  readonly text: string
  /** Where the block begins in the text. */
  readonly start: number
  readonly block: Block
}

const pages = pagesIn('')
const documents = pages
  .map((page) => ({ page, blocks: blocksOf(page), fences: fencesOf(page) }))
  .filter(({ fences }) => fences > 0)
const errors = compile()

beforeAll(() => {
  globalThis.sameInExample = (actual, expected) => expect(actual).toEqual(expected)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(documents)('$page', ({ page, blocks, fences }) => {
  const original = page.replace('.zh-CN.md', '.md')
  const isTranslated = original !== page && pages.includes(original)

  test('has only fences that begin and end a block', () => expect(fences).toBe(2 * blocks.length))

  if (isTranslated)
    test(`has the blocks of ${original}`, () => {
      const shared = ({ language, label, code }: Block) => [language, label, OUTPUT.includes(language) || code]
      expect(blocks.map(shared)).toEqual(blocksOf(original).map(shared))
    })

  const own = isTranslated ? blocks.filter(({ language }) => OUTPUT.includes(language)) : blocks
  test.for(own)('line $line: $language $label', async (block) => {
    const check = CHECKS[block.language]
    const languages = Object.keys(CHECKS).join(', ')
    expect(check, `name one of these languages, or add one to test/docs/blocks.test.ts: ${languages}`).toBeDefined()
    expect(check?.(block, page)).toEqual([])
    const { code, comparisons } = toProgram(block.code.split('\n'))
    if (check !== compileErrors || comparisons === 0) return
    expect.assertions(2 + comparisons)
    const path = pathOf(block, page)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
    await import(/* @vite-ignore */ pathToFileURL(path).href)
  })
})

/** Blocks that look right, each with what is wrong in it. */
test.each<readonly [language: string, code: string, wrong: string]>([
  ['js', "// @ts-nocheck\nimport { nothing } from 'wechat-callback'\n", '@ts-nocheck'],
  ['ts', '// @ts-ignore\ntext(5)\n', '@ts-ignore'],
  ['js', "text('a').Content //=> 'b'\n", "//=> 'b'"],
  ['js', "text('a').Content //  => 'b'\n", "//  => 'b'"],
  ['ini', 'WECHAT_TOKN=1\n', 'WECHAT_TOKN=1'],
  ['ini', 'WECHAT_TOK=1\n', 'WECHAT_TOK=1'],
  ['ini', 'WECHAT_TOKEN\n', 'WECHAT_TOKEN'],
  ['sh', 'npm run nothing\n', 'npm run nothing'],
  ['sh', 'node scripts/nothing.mjs\n', 'node scripts/nothing.mjs'],
  ['sh', 'npx wechat-callback doctor http://x \\\n  --tokn x\n', 'tokn'],
  ['sh', 'npx wechat-callback@latest nothing\n', 'wechat-callback@latest nothing'],
  ['text', "import { nothing } from 'wechat-callback'\n", "import { nothing } from 'wechat-callback'"],
  ['console', '$ npx wechat-callback nothing\n', 'wechat-callback nothing'],
  ['console', '   ✘ server-looses-plus\n     The server loses the +.\n', 'server-looses-plus'],
  ['console', '   ✘ server-loses-plus\n     The server loses the +.\n     → Do not.\n', 'server-loses-plus'],
])('a wrong block of %s is found: %j', (language, code, wrong) => {
  expect(CHECKS[language]?.({ language, label: '', code, line: 1 }, 'README.md')).toContain(wrong)
})

/** Every page in a folder of the repository, except what is installed or generated. */
function pagesIn(path: string): readonly string[] {
  return readdirSync(root + path, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return entry.name.endsWith('.md') ? [path + entry.name] : []
    return /^(?:\..*|node_modules|dist|api-report)$/.test(entry.name) ? [] : pagesIn(`${path}${entry.name}/`)
  })
}

/** How many lines look like a fence, in a list or a quotation too. */
function fencesOf(page: string): number {
  return readFileSync(root + page, 'utf8').match(/^[\s>*+-]*(?:\d+\.\s*)?(?:`{3}|~{3})/gm)?.length ?? 0
}

function linesOf(code: string): readonly string[] {
  return code.trimEnd().split('\n')
}

function jsonErrors(texts: readonly string[]): readonly string[] {
  for (const text of texts) JSON.parse(text)
  return []
}

/** Parses a block by the parser of its language. */
function syntaxErrors(command: string, words: readonly string[], code: string): readonly string[] {
  const { status, stderr } = spawnSync(command, words, { input: code, encoding: 'utf8' })
  return status === 0 ? [] : [stderr]
}

/** The lines that do not set one variable, and the variables that no program of the page reads. */
function unreadVariables({ code }: Block, page: string): readonly string[] {
  const programs = blocksOf(page).filter(({ language }) => CHECKS[language] === compileErrors)
  return linesOf(code).filter((line) => {
    const [name, ...others] = Object.keys(parseEnv(line))
    return others.length > 0 || !programs.some((program) => new RegExp(`process\\.env\\.${name}\\b`).test(program.code))
  })
}

/** The scripts of npm, files of the repository, commands and options of lines to copy that do not exist. */
function unknownCommands(text: string): readonly string[] {
  const code = text.replaceAll('\\\n', ' ')
  const files = [...code.matchAll(/\bnode ([\w-]+\/[\w./-]+)/g)].filter(([, path]) => !existsSync(`${root}${path}`))
  const scripts = [...code.matchAll(/npm run ([\w:-]+)/g)].filter(([, name = '']) => !(name in manifest.scripts))
  const words = [...code.matchAll(/wechat-callback(?:@[\w.-]+)? ([\w-]+)(.*)/g)].flatMap(([line, name, rest = '']) => {
    const command = COMMANDS.find((each) => each.name === name)
    if (command === undefined) return [line]
    const options = optionsOf(command)
    return [...rest.matchAll(/(?<= --)[\w-]+/g)].filter(([option]) => !(option in options)).map(([option]) => option)
  })
  return [...[...files, ...scripts].map(([each]) => each), ...words]
}

/** The findings of an output that the catalogue does not have, or has in other words. White space differs by the width. */
function outdatedFindings(code: string, language: 'en' | 'zh'): readonly string[] {
  const texts = Object.entries(Object.assign({}, ...Object.values(FINDING_TEXTS)) as Record<string, FindingText>)
  const patterns = new Map(
    texts.map(([name, { message, cure }]) => {
      const text = `${message[language]}→${cure[language]}`.replaceAll(/\s/g, '')
      return [name, new RegExp(`^${text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+')}$`)]
    }),
  )
  return [...code.matchAll(/[✘!] ([a-z]+(?:-[a-z]+)+)\n((?: {4,}.*\n)+)/g)]
    .filter(([, name = '', text = '']) => patterns.get(name)?.test(text.replaceAll(/\s/g, '')) !== true)
    .map(([, name = '']) => name)
}

function compileErrors(block: Block, page: string): readonly string[] {
  return [...(errors.get(pathOf(block, page)) ?? ['was not compiled']), ...(block.code.match(UNCHECKED) ?? [])]
}

/** Compiles every module. @returns the errors of each, by its path */
function compile(): ReadonlyMap<string, readonly string[]> {
  const modules = documents.flatMap(({ page, blocks }) =>
    page.endsWith('.zh-CN.md')
      ? []
      : blocks.filter(({ language }) => CHECKS[language] === compileErrors).map((block) => moduleOf(block, page)),
  )
  const variables = modules.flatMap(({ text }) => text.match(/(?<=process\.env\.)\w+/g) ?? [])
  const files = new Map(modules.map(({ path, text }) => [path, text]))
  if (files.size < modules.length) throw new Error('Two modules of a page have the same label.')
  files.set(`${folder}not-installed.d.ts`, NOT_INSTALLED)
  files.set(`${folder}assumed.d.ts`, `${ASSUMED}\n${variablesThatAreSet(variables)}`)
  files.set(`${folder}docs/api/settings.mjs`, "export * from '../../../../support/settings-of-docs.mjs'")
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test`)
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.directoryExists = () => true
  const program = ts.createProgram([...files.keys()], options, host)
  return new Map(modules.map((module) => [module.path, errorsOf(program, module)]))
}

/** Declares the variables of the environment that programs read as set. */
function variablesThatAreSet(names: readonly string[]): string {
  const declarations = [...new Set(names)].map((name) => `${name}: string`)
  return `declare namespace NodeJS { interface ProcessEnv { ${declarations.join('; ')} } }`
}

function recipeOf({ label }: Block, page: string): string | undefined {
  return page === 'docs/architecture.md' ? RECIPES[label] : undefined
}

/** The path of a module: next to the file that it completes, otherwise in a folder of its page. */
function pathOf(block: Block, page: string): string {
  const extension = block.language === 'js' ? 'mjs' : 'ts'
  const name = block.label || `line-${block.line}`
  const recipe = recipeOf(block, page)
  return recipe === undefined
    ? `${folder}${page.slice(0, -'.md'.length)}/${name}.${extension}`
    : `${root}${dirname(recipe)}/${name}.block.${extension}`
}

function moduleOf(block: Block, page: string): Module {
  const path = pathOf(block, page)
  const recipe = recipeOf(block, page)
  const source = recipe !== undefined && existsSync(root + recipe) ? readFileSync(root + recipe, 'utf8') : ''
  const constant = new RegExp(`^(?:export )?const ${block.label}\\b.* = [[{]\\n`, 'm').exec(source)
  const start = constant === null ? source.length : constant.index + constant[0].length
  return { path, text: source.slice(0, start) + block.code + source.slice(start), start, block }
}

/**
 * The errors of a module in its block and after it. One that the comment on the next line states is expected: it must
 * occur. In JavaScript, types cannot be written, so a type that is missing is no error there.
 */
function errorsOf(program: ts.Program, { path, start, block }: Module): readonly string[] {
  const file = program.getSourceFile(path)
  if (file === undefined) return ['was not compiled']
  const lines = linesOf(block.code)
  const stated = new Set(block.label === 'mistakes' ? lines.filter((line) => line.startsWith('// ')) : [])
  const first = file.getLineAndCharacterOfPosition(start).line
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    .filter((error) => (error.start ?? 0) >= start)
    .filter(({ code }) => block.language === 'ts' || code < 7000 || code >= 7100)
    .flatMap((error) => {
      const line = file.getLineAndCharacterOfPosition(error.start ?? 0).line - first
      const message = messageOf(error)
      const below = lines[line + 1] ?? ''
      const isStated = message.split('\n').some((text) => `// ${text.trim()}` === below) && stated.delete(below)
      const isCreated = CREATED.test(message)
      return isStated || isCreated ? [] : [`line ${block.line + 1 + line}: ${message}`]
    })
  return [...found, ...[...stated].map((line) => `does not occur: ${line}`)]
}

function messageOf({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, '\n')
}
