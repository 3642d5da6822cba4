/**
 * Importing the package does no work that can wait, and loads nothing that its entry does not need. Looked at in the
 * built package, each entry in a process of its own; nothing is timed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

const dist = new URL('../dist/', import.meta.url)
const watcher = fileURLToPath(new URL('support/watch-import.mjs', import.meta.url))
const loader = fileURLToPath(new URL('support/loaded-packages.mjs', import.meta.url))

/** What each entry has outside the package, and those of the package's parts that it reaches. */
const ENTRIES = {
  index: { outside: ['#crypto', '#xml'], parts: ['WXBizMsgCrypt'] },
  node: { outside: ['#crypto', '#xml'], parts: ['createExchange', 'createNodeHandler', 'nodeHandlerOf'] },
  fetch: { outside: ['#crypto', '#xml'], parts: ['createExchange', 'createFetchHandler'] },
  serverless: {
    outside: ['#crypto', '#xml'],
    parts: ['createExchange', 'createServerlessHandler', 'nodeHandlerOf'],
  },
  redis: { outside: [], parts: ['createRedisStore'] },
  // The last two not before something is sent over http.
  testing: { outside: ['#crypto', '#xml', 'node:http', 'node:https'], parts: ['createPlatform'] },
}

/** The files that are swapped by the runtime, and what each has outside the package. */
const SWAPPED: Readonly<Record<string, readonly string[]>> = {
  'crypto-node': ['node:buffer', 'node:crypto'],
  'crypto-pure': [],
  'xml-late': ['fast-xml-parser'],
  'xml-pure': [],
}

/** Names that stand for the parts: each is declared in one file. The last is the command's, which no entry reaches. */
const PARTS = [...new Set(Object.values(ENTRIES).flatMap(({ parts }) => parts)), 'runProgram']

const entries = Object.entries(ENTRIES)

beforeAll(() => {
  expect(existsSync(new URL('index.js', dist)), 'npm run build first').toBe(true)
})

const NOTHING = { calls: [], parsers: 0, resources: [], builtins: [], globals: [] }

describe('evaluation of an entry', () => {
  test.each(entries)('%s as an ES module does no work', (name) => {
    expect(watchImport(`${name}.js`)).toEqual(NOTHING)
  })

  test.each(entries)('%s in CommonJS does no work', (name) => {
    expect(watchImport(`${name}.cjs`)).toEqual(NOTHING)
  })

  test.each(entries)('%s without node:crypto does none but for the tables of the AES library', (name, { outside }) => {
    const { calls, ...rest } = watchImport(`${name}.js`, ['--conditions', 'edge-light'])
    expect(rest).toEqual({ ...NOTHING, calls: undefined })
    expect(calls.filter((call) => !/^new Uint(?:8|16|32)Array of \d+$/.test(call))).toEqual([])
    // Made by @noble/ciphers as it is loaded, which can't be put off without changing it.
    expect(calls.length > 0).toBe(outside.length > 0)
  })
})

describe('what an entry loads', () => {
  test.each(entries)('%s as an ES module', (name, { outside, parts }) => {
    const { modules, text } = reachOf(`${name}.js`)
    expect(modules).toEqual(outside)
    expect(partsOf(text)).toEqual([...parts].sort())
  })

  test.each(entries)('%s in CommonJS', (name, { outside, parts }) => {
    const { modules, text } = reachOf(`${name}.cjs`)
    expect(modules).toEqual(outside)
    expect(partsOf(text)).toEqual([...parts].sort())
  })
})

test.each(Object.entries(SWAPPED))('%s loads what it is for', (name, outside) => {
  for (const file of [`${name}.js`, `${name}.cjs`]) expect(reachOf(file).modules).toEqual(outside)
})

describe('the XML library', () => {
  const ways = entries.flatMap(([name]) => ['import', 'require'].map((how) => ({ name, how })))

  test.each(ways)('$name by $how loads it at the first text that needs it', ({ name, how }) => {
    const told = execFileSync(process.execPath, [loader, dist.href, name, how], { encoding: 'utf8' })
    const { afterLoading, afterPlain, afterOther } = JSON.parse(told)
    expect({ afterLoading, afterPlain }).toEqual({ afterLoading: [], afterPlain: [] })
    // As one file: in ES modules it is forty.
    expect(afterOther).toEqual(['fast-xml-parser/lib/fxp.cjs'])
  })

  test.each(['import', 'require'])('by %s says that it is missing, and does not blame the text', (how) => {
    const folder = mkdtempSync(join(tmpdir(), 'wechat-callback-missing-'))
    try {
      for (const path of ['dist', 'package.json']) {
        cpSync(new URL(`../${path}`, import.meta.url), join(folder, path), { recursive: true })
      }
      const args = [loader, pathToFileURL(join(folder, 'dist/')).href, 'index', how]
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toContain("Error: Cannot find module 'fast-xml-parser'")
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** What each condition of package.json gives: a server the library, and only where there is `node:crypto`, that. */
const GIVEN = {
  workerd: ['crypto-node', 'xml-pure'],
  'edge-light': ['crypto-pure', 'xml-pure'],
  deno: ['crypto-node', 'xml-late'],
  bun: ['crypto-node', 'xml-late'],
  node: ['crypto-node', 'xml-late'],
  default: ['crypto-pure', 'xml-pure'],
}

test('each runtime is given the files that are for it', () => {
  const { imports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const expected = ['#crypto', '#xml'].map((name, index) => [
    name,
    Object.entries(GIVEN).map(([condition, files]) => [condition, Object.entries(targetsOf(files[index] ?? ''))]),
  ])
  // In order, since the first condition that holds decides.
  const given = Object.entries<object>(imports).map(([name, conditions]) => [
    name,
    Object.entries(conditions).map(([condition, targets]) => [condition, Object.entries(targets)]),
  ])
  expect(given).toEqual(expected)
})

/** Bundlers alone set `module`, and put the library into their file; a runtime takes the file that loads it late. */
function targetsOf(file: string): Readonly<Record<string, string>> {
  const targets = { import: `./dist/${file}.js`, require: `./dist/${file}.cjs` }
  return file === 'xml-late' ? { module: './dist/xml-library.js', ...targets } : targets
}

interface Watched {
  readonly calls: readonly string[]
}

function watchImport(file: string, flags: readonly string[] = []): Watched {
  const how = file.endsWith('.cjs') ? 'require' : 'import'
  // A warning of Node itself would open a pipe.
  const args = ['--no-warnings', ...flags, watcher, new URL(file, dist).href, how]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** All files of the package that are loaded with one, put together, and the modules outside it. */
function reachOf(entry: string): { modules: readonly string[]; text: string } {
  const files = new Set([entry])
  const modules = new Set<string>()
  let text = ''
  // A set is walked to its end, also through what is added on the way.
  for (const file of files) {
    const content = readFileSync(new URL(file, dist), 'utf8')
    text += content
    for (const { fileName } of ts.preProcessFile(content, true, true).importedFiles) {
      if (fileName.startsWith('./')) files.add(fileName.slice(2))
      else modules.add(fileName)
    }
  }
  return { modules: [...modules].sort(), text }
}

function partsOf(text: string): readonly string[] {
  return PARTS.filter((part) => text.includes(`function ${part}(`) || text.includes(`var ${part} = class`)).sort()
}
