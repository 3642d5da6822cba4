/**
 * Importing the package does no work that can be done later, and loads nothing that its entry does not need. Checked on
 * the built package, each entry in a separate process; nothing is timed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

const dist = new URL('../dist/', import.meta.url)
const watcher = fileURLToPath(new URL('support/watch-import.mjs', import.meta.url))
const loader = fileURLToPath(new URL('support/loaded-packages.mjs', import.meta.url))

/**
 * The parts in the one file that the entries share, since another file costs more than the parts that an entry does not use.
 */
const SHARED = ['createExchange', 'nodeHandlerOf']

/** What each entry imports from outside the package, and the parts of the package that it reaches. */
const ENTRIES = {
  index: { outside: ['#runtime'], parts: ['WXBizMsgCrypt', ...SHARED], files: 2 },
  node: { outside: ['#runtime'], parts: ['createNodeHandler', ...SHARED], files: 2 },
  fetch: { outside: ['#runtime'], parts: ['createFetchHandler', ...SHARED], files: 2 },
  serverless: { outside: ['#runtime'], parts: ['createServerlessHandler', ...SHARED], files: 2 },
  api: { outside: ['#runtime'], parts: ['createAccessTokens', ...SHARED], files: 2 },
  redis: { outside: [], parts: ['createRedisStore'], files: 1 },
  // The last two are loaded only when something is sent over http.
  testing: { outside: ['#runtime', 'node:http', 'node:https'], parts: ['createPlatform', ...SHARED], files: 2 },
}

/** The entries that share code with the command: as ES modules they have one more file. */
const SHARING_WITH_COMMAND = ['index', 'api', 'testing']

/** The files that differ by runtime, and what each imports from outside the package. */
const SWAPPED: Readonly<Record<string, readonly string[]>> = {
  'runtime-node': ['fast-xml-parser', 'node:buffer', 'node:crypto', 'node:module'],
  'runtime-workerd': ['node:buffer', 'node:crypto'],
  'runtime-pure': [],
}

/** Names that identify the parts: each is declared in one file. The last is the command's, which no entry reaches. */
const PARTS = [...new Set(Object.values(ENTRIES).flatMap(({ parts }) => parts)), 'runProgram']

const entries = Object.entries(ENTRIES)

beforeAll(() => {
  expect(existsSync(new URL('index.js', dist)), 'npm run build first').toBe(true)
})

test('no built file has an invisible character, some of which a terminal or an editor obeys', () => {
  for (const name of readdirSync(dist).filter((name) => /\.c?js$/.test(name))) {
    const found = readFileSync(new URL(name, dist), 'utf8').match(/[\x7f-\xa0]|\p{Cf}|\p{Zl}|\p{Zp}/u)
    expect(found?.[0].codePointAt(0), name).toBeUndefined()
  }
})

const NOTHING = { calls: [], parsers: 0, resources: [], builtins: [], globals: [] }

describe('evaluation of an entry', () => {
  test.each(entries)('%s as an ES module does no work', (name) => {
    expect(watchImport(`${name}.js`)).toEqual(NOTHING)
  })

  test.each(entries)('%s in CommonJS does no work', (name) => {
    expect(watchImport(`${name}.cjs`)).toEqual(NOTHING)
  })

  test.each(entries)(
    '%s without node:crypto does no work except for the tables of the AES library',
    (name, { outside }) => {
      const { calls, ...rest } = watchImport(`${name}.js`, ['--conditions', 'edge-light'])
      expect(rest).toEqual({ ...NOTHING, calls: undefined })
      expect(calls.filter((call) => !/^new Uint(?:8|16|32)Array of \d+$/.test(call))).toEqual([])
      // @noble/ciphers makes these when it is loaded, which can't be put off without changing it.
      expect(calls.length > 0).toBe(outside.length > 0)
    },
  )
})

describe('what an entry loads', () => {
  test.each(entries)('%s as an ES module', (name, { outside, parts, files }) => {
    const { modules, text, count } = reachOf(`${name}.js`)
    expect(modules).toEqual(outside)
    expect(count).toBe(SHARING_WITH_COMMAND.includes(name) ? files + 1 : files)
    expect(partsOf(text)).toEqual([...parts].sort())
  })

  test.each(entries)('%s in CommonJS', (name, { outside, parts, files }) => {
    const { modules, text, count } = reachOf(`${name}.cjs`)
    expect(modules).toEqual(outside)
    expect(count).toBe(files)
    expect(partsOf(text)).toEqual([...parts].sort())
  })
})

test.each(Object.entries(SWAPPED))('%s loads what it needs', (name, outside) => {
  for (const file of [`${name}.js`, `${name}.cjs`]) expect(reachOf(file).modules).toEqual(outside)
})

describe('the XML library', () => {
  const ways = entries.flatMap(([name]) => ['import', 'require'].map((how) => ({ name, how })))

  test.each(ways)('$name by $how loads it at the first text that needs it', ({ name, how }) => {
    const output = execFileSync(process.execPath, [loader, dist.href, name, how], { encoding: 'utf8' })
    const { afterLoading, afterPlain, afterOther } = JSON.parse(output)
    expect({ afterLoading, afterPlain }).toEqual({ afterLoading: [], afterPlain: [] })
    // As one file: as ES modules it is forty.
    expect(afterOther).toEqual(['fast-xml-parser/lib/fxp.cjs'])
  })

  test.each(['import', 'require'])('by %s: the error says that it is missing, and does not blame the text', (how) => {
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

/** What each condition of package.json selects: `node:crypto` if it exists, and the library only for servers. */
const GIVEN = {
  workerd: 'runtime-workerd',
  'edge-light': 'runtime-pure',
  deno: 'runtime-node',
  bun: 'runtime-node',
  node: 'runtime-node',
  default: 'runtime-pure',
}

test('each runtime gets the file that is made for it', () => {
  const { imports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(Object.keys(imports)).toEqual(['#runtime'])
  // In order, since the first condition that is set decides.
  const given = Object.entries<object>(imports['#runtime']).map(([condition, targets]) => [
    condition,
    Object.entries(targets),
  ])
  expect(given).toEqual(Object.entries(GIVEN).map(([condition, file]) => [condition, Object.entries(targetsOf(file))]))
})

test('the files of a handler have only one-byte characters, since V8 keeps any other text in two bytes', () => {
  const names = ['node', 'fetch', 'serverless', ...Object.keys(SWAPPED)].flatMap((name) => [
    `${name}.js`,
    `${name}.cjs`,
  ])
  expect(names.filter((name) => /[^\0-\xff]/.test(reachOf(name).text))).toEqual([])
})

/** Only bundlers set `module`, and put the library into their file; a runtime uses the file that loads it late. */
function targetsOf(file: string): Readonly<Record<string, string>> {
  const targets = { import: `./dist/${file}.js`, require: `./dist/${file}.cjs` }
  return file === 'runtime-node' ? { module: './dist/runtime-bundle.js', ...targets } : targets
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

/** All files of the package that are loaded with one, joined, and the modules outside it. */
function reachOf(entry: string): { modules: readonly string[]; text: string; count: number } {
  const files = new Set([entry])
  const modules = new Set<string>()
  let text = ''
  // The loop over a set also visits the elements that are added during the loop.
  for (const file of files) {
    const content = readFileSync(new URL(file, dist), 'utf8')
    text += content
    for (const { fileName } of ts.preProcessFile(content, true, true).importedFiles) {
      if (fileName.startsWith('./')) files.add(fileName.slice(2))
      else modules.add(fileName)
    }
  }
  return { modules: [...modules].sort(), text, count: files.size }
}

function partsOf(text: string): readonly string[] {
  return PARTS.filter((part) => text.includes(`function ${part}(`) || text.includes(`var ${part} = class`)).sort()
}
