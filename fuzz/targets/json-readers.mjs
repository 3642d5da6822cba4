// The readers and the writer of JSON against JSON.parse: they refuse what it refuses, and differ only in what is promised, which
// is integers beyond 2^53, control characters inside strings, and the depth.

import fc from 'fast-check'
import { attempt, isSyntaxError, kindOf, requireSame, requireThat } from '../material/check.mjs'
import { inputOf, textOf } from '../material/input.mjs'
import { textsOf } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { listJsonKeys, readExactJson, readPlatformJson, writeExactJson } = fuzzed

const MAX_DEPTH = 500
const MAX_TOKENS = 6000

/** A string, or a number, of a text that is JSON. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** A string, or a character that begins or ends a level, of a text that is JSON. */
const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*"|[[\]{}]/g

/** @param {Buffer} input */
function run(input) {
  const text = textOf(input)
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  const parsed = attempt(() => /** @type {unknown} */ (JSON.parse(json)), isSyntaxError)
  const exact = attempt(() => readExactJson(text), isSyntaxError)
  const message = attempt(() => readPlatformJson(text), isSyntaxError)
  const keys = attempt(() => listJsonKeys(text, MAX_TOKENS), isSyntaxError)
  const depth = parsed.error === undefined ? depthOf(json) : 0
  if (parsed.error === undefined) {
    if (keys.error === undefined) checkKeys(parsed.value, keys.value)
    checkExact(json, parsed.value, exact, depth)
    checkMessage(json, parsed.value, message, depth)
  } else {
    requireThat(exact.error !== undefined, 'readExactJson accepts what JSON.parse refuses')
    // It reads control characters that are not escaped.
    requireThat(message.error !== undefined || /[\0-\x1f]/.test(json), 'readPlatformJson accepts what is no JSON')
  }
  return [kindOf(exact), kindOf(message), kindOf(keys), parsed.error === undefined, Math.min(depth, 4)].join(' ')
}

/**
 * @param {unknown} parsed
 * @param {readonly import('../../src/codec/json-keys.ts').JsonKey[]} keys
 */
function checkKeys(parsed, keys) {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return
  const top = new Set(keys.filter(({ depth }) => depth === 1).map(({ key }) => key))
  requireSame('the keys of listJsonKeys and of JSON.parse', [...top].sort(), Object.keys(parsed).sort())
}

/**
 * @param {string} json
 * @param {unknown} parsed
 * @param {import('../material/check.mjs').Attempt<unknown>} exact
 * @param {number} depth
 */
function checkExact(json, parsed, exact, depth) {
  // It refuses some of them only: those whose numbers JSON.parse would change.
  if (depth > MAX_DEPTH) return
  requireThat(exact.error === undefined, `readExactJson refuses JSON: ${exact.error?.message}`)
  const written = writeExactJson(exact.value)
  requireSame('JSON that is read and written again, and JSON', JSON.parse(written), parsed)
  const [before, after] = [numbersOf(json), numbersOf(written)]
  // A key that comes twice is written once.
  if (before.length === after.length) requireSame('the numbers that are read and written again', after, before)
}

/**
 * @param {string} json
 * @param {unknown} parsed
 * @param {import('../material/check.mjs').Attempt<unknown>} message
 * @param {number} depth
 */
function checkMessage(json, parsed, message, depth) {
  if (depth > MAX_DEPTH || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    requireThat(message.error !== undefined, 'readPlatformJson accepts what is no object, or too deep')
    return
  }
  requireThat(message.error === undefined, `readPlatformJson refuses an object: ${message.error?.message}`)
  const withTexts = json.replace(STRING_OR_NUMBER, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  )
  requireSame('the object of readPlatformJson and of JSON.parse', message.value, JSON.parse(withTexts))
}

/** @param {string} json */
function numbersOf(json) {
  return (json.match(STRING_OR_NUMBER) ?? []).filter((token) => !token.startsWith('"')).sort()
}

/**
 * Returns how many objects and arrays are inside each other, also in values whose key comes again.
 *
 * @param {string} json
 */
function depthOf(json) {
  let depth = 0
  let deepest = 0
  for (const [token] of json.matchAll(STRING_OR_BRACKET)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth)
    else if (token === '}' || token === ']') depth--
  }
  return deepest
}

/** @param {(text: string) => unknown} read */
function timed(read) {
  return (/** @type {Buffer} */ input) => {
    const text = textOf(input)
    return () => attempt(() => read(text), isSyntaxError)
  }
}

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 0,
  corpus: textsOf('text', 'body', 'message', 'answer')
    .filter((text) => text.includes('{'))
    .concat([MAX_DEPTH - 1, MAX_DEPTH].map((levels) => `{"a":${'['.repeat(levels)}1.0${']'.repeat(levels)},"a":0}`))
    .map((text) => inputOf([], text)),
  structures: fc
    .oneof(
      fc.json(),
      fc.json({ noUnicodeString: false }),
      fc.jsonValue().map((value) => JSON.stringify([value], null, 1)),
    )
    .map((json) => inputOf([], json)),
  run,
  timed: {
    readExactJson: timed(readExactJson),
    readPlatformJson: timed(readPlatformJson),
    listJsonKeys: timed((text) => listJsonKeys(text, MAX_TOKENS)),
  },
}
