/**
 * Imports one built entry in a separate process and prints, as JSON, what its evaluation did. Its dependencies are loaded
 * before the watch begins, so that only work of this package is reported.
 */
import nodeCrypto from 'node:crypto'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { fileURLToPath } from 'node:url'
import { queryObjects } from 'node:v8'
import { XMLParser } from 'fast-xml-parser'

const [url = '', how] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const CommonJsParser = require('fast-xml-parser').XMLParser
/** @type {string[]} */
const calls = []

/** Functions and classes of which every call is reported. */
const CALLS = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'],
  ...['Date', 'RegExp', 'Function', 'AbortController', 'MessageChannel', 'BroadcastChannel'],
  ...['TextEncoder', 'TextDecoder'],
]
/** @type {[object: any, name: string, methods: readonly string[]][]} */
const METHODS = [
  [Date, 'Date', ['now']],
  [performance, 'performance', ['now', 'mark']],
  [Math, 'Math', ['random']],
  [JSON, 'JSON', ['parse', 'stringify']],
  [AbortSignal, 'AbortSignal', ['timeout']],
  [String.prototype, 'String', ['split', 'match', 'matchAll', 'replace', 'replaceAll']],
  [RegExp.prototype, 'RegExp', ['exec', 'test']],
  [TextEncoder.prototype, 'TextEncoder', ['encode', 'encodeInto']],
  [TextDecoder.prototype, 'TextDecoder', ['decode']],
  [Object.getPrototypeOf(globalThis.crypto), 'webcrypto', ['getRandomValues', 'randomUUID']],
  [process, 'process', ['on', 'once', 'emitWarning', 'nextTick', 'cwd', 'getBuiltinModule']],
]
/** Reported if they are made with more than a few elements: an empty one, to be filled when needed, costs nothing. */
const COLLECTIONS = [
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Array', 'ArrayBuffer'],
  ...['Uint8Array', 'Uint16Array', 'Uint32Array', 'Int32Array', 'Float64Array'],
]
const FEW = 64

const before = surroundings()
watch()
if (how === 'require') require(fileURLToPath(url))
else await import(url)
const madeCalls = [...calls]
const after = surroundings()

console.log(
  JSON.stringify({
    calls: madeCalls,
    parsers: after.parsers - before.parsers,
    resources: after.resources.filter((resource) => !before.resources.includes(resource)),
    builtins: after.builtins.filter((name) => !before.builtins.includes(name)),
    globals: after.globals.filter((name) => !before.globals.includes(name)),
  }),
)

function surroundings() {
  return {
    parsers: [XMLParser, CommonJsParser].reduce((sum, one) => sum + Number(queryObjects(one, { format: 'count' })), 0),
    resources: process.getActiveResourcesInfo(),
    // Modules that Node contains and loads when they are first needed, without `internal/`.
    builtins: builtinsLoaded(),
    globals: [globalThis, ...[Object, Array, String, Promise, Error].map((one) => one.prototype)]
      .flatMap(Reflect.ownKeys)
      .map(String),
  }
}

/** @returns {string[]} */
function builtinsLoaded() {
  const { moduleLoadList } = /** @type {{ moduleLoadList: string[] }} */ (/** @type {unknown} */ (process))
  return moduleLoadList.flatMap((entry) => /^NativeModule ((?!internal\/).*)$/.exec(entry)?.[1] ?? [])
}

function watch() {
  for (const name of Object.keys(nodeCrypto)) {
    const { value, configurable } = Object.getOwnPropertyDescriptor(nodeCrypto, name) ?? {}
    if (typeof value === 'function' && configurable) replace(nodeCrypto, name, tellCalls(value, `crypto.${name}`))
  }
  syncBuiltinESMExports()
  for (const [object, name, methods] of METHODS) {
    // Not every Node has all of them.
    for (const method of methods.filter((one) => typeof object[one] === 'function')) {
      replace(object, method, tellCalls(object[method], `${name}.${method}`))
    }
  }
  for (const name of CALLS) replace(globalThis, name, tellCalls(Reflect.get(globalThis, name), name))
  for (const name of COLLECTIONS) replace(globalThis, name, tellSizes(Reflect.get(globalThis, name), name))
  process.env = new Proxy(process.env, {
    get(env, name) {
      tell(`env.${String(name)}`)
      return Reflect.get(env, name)
    },
  })
}

/** @type {(object: object, name: string, value: unknown) => void} */
function replace(object, name, value) {
  Object.defineProperty(object, name, { value, configurable: true, writable: true })
}

/** @type {(original: any, name: string) => unknown} */
function tellCalls(original, name) {
  return new Proxy(original, {
    apply(target, self, values) {
      tell(name)
      return Reflect.apply(target, self, values)
    },
    construct(target, values, newTarget) {
      tell(`new ${name}`)
      return Reflect.construct(target, values, newTarget)
    },
  })
}

/** @type {(original: any, name: string) => unknown} */
function tellSizes(original, name) {
  return new Proxy(original, {
    construct(target, values, newTarget) {
      const made = Reflect.construct(target, values, newTarget)
      const size = made.size ?? made.length ?? made.byteLength ?? 0
      if (size > FEW) tell(`new ${name} of ${size}`)
      return made
    },
  })
}

/** Node's loaders call some of these too: only calls from a file of the build are reported. */
function tell(/** @type {string} */ name) {
  const stack = new Error().stack ?? ''
  if (stack.includes('/dist/') || stack.includes('\\dist\\')) calls.push(name)
}
