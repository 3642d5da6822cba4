// The message parser, and what works with its messages: whatever it reads has its declared types, a key, a place in a route, and
// is read the same a second time.

import fc from 'fast-check'
import { attempt, kindOf, requireSame, requireThat, withCode } from '../material/check.mjs'
import { choose, inputOf, textOf } from '../material/input.mjs'
import { WITH_LIBRARY_MS } from '../material/limits.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { dedupKey, messageKey, parseMessage, PLATFORMS, rawFields, route, shapeOfMessage } = fuzzed

/** @typedef {import('wechat-callback').Platform} Platform */
/** @typedef {import('../../src/messages/shapes.ts').FieldShape} FieldShape */
/** @typedef {Record<string, unknown>} Fields */

/** @type {readonly (Platform | undefined)[]} */
const ANY_PLATFORM = [.../** @type {Platform[]} */ (Object.keys(PLATFORMS)), undefined]
const isRefused = withCode('INVALID_MESSAGE')

/** The keys of the catalogue that the vectors have, so that an outcome is one of a few hundred. */
const KNOWN = new Set(CASES.map(({ testCase }) => testCase.key))

/** @type {(table: object) => (message: object, context: object) => unknown} the types of a route need a known platform */
const anyRoute = (table) => /** @type {any} */ (route(/** @type {any} */ (table)))
const toDefault = anyRoute({ default: () => 'default' })
const toKind = anyRoute({ event: () => 'event', info: () => 'info', default: () => 'default' })

/** @param {Buffer} input */
function run(input) {
  const platform = choose(input, 0, ANY_PLATFORM)
  const text = textOf(input.subarray(1))
  const { value, error } = attempt(() => /** @type {object} */ (parseMessage(text, platform)), isRefused)
  if (error !== undefined) return kindOf({ error })
  const message = /** @type {Fields} */ (value)
  requireThat(Object.getPrototypeOf(message) === Object.prototype, 'a message has another prototype')
  checkTypes(message)
  const key = messageKey(message)
  const dedup = dedupKey(message)
  const again = /** @type {object} */ (parseMessage(text, platform))
  requireSame('two messages of one text', again, message)
  requireSame('two dedup keys of one text', dedupKey(again), dedup)
  requireThat(!/[\r\n]/.test(dedup), 'a dedup key has a line break')
  const raw = rawFields(message)
  requireSame('the raw fields of two messages of one text', rawFields(again), raw)
  checkRoute(message, key)
  const isPartial = JSON.stringify(raw) !== JSON.stringify(message)
  return `${KNOWN.has(key) ? key : 'unknown'} ${isPartial} ${dedup.length < 400}`
}

/**
 * @param {Fields} message
 * @param {string} key
 */
function checkRoute(message, key) {
  requireThat(toDefault(message, {}) === 'default', 'a push does not go to the default of a route')
  const kind = toKind(message, {})
  const isEvent = message.MsgType === 'event' || message.msgtype === 'event'
  const expected = typeof message.InfoType === 'string' ? 'info' : isEvent ? 'event' : 'default'
  requireSame('the kind of a push in a route and its fields', kind, expected)
  if (['event', 'info', 'default', '__proto__'].includes(key)) return
  const own = anyRoute({ [key]: () => 'own', event: () => 'event', info: () => 'info', default: () => 'default' })
  requireSame('the function of a route and that under the own key of a push', own(message, {}), 'own')
}

/** @param {Fields} message */
function checkTypes(message) {
  const shape = shapeOfMessage(message)
  if (shape !== undefined) checkFields(message, shape, '')
}

/**
 * @param {Fields} fields
 * @param {ReadonlyMap<string, FieldShape>} shape
 * @param {string} path
 */
function checkFields(fields, shape, path) {
  for (const [name, field] of shape) {
    if (!Object.hasOwn(fields, name)) continue
    const place = `${path}${name}`
    requireThat(field.name === name, `${place} has another spelling in the catalogue`)
    requireThat(field.kind !== 'wrapper', `${place} is a wrapper`)
    const value = fields[name]
    if (field.isList) requireThat(Array.isArray(value), `${place} is no list`)
    for (const item of field.isList ? /** @type {unknown[]} */ (value) : [value]) checkValue(item, field, place)
  }
}

/**
 * @param {unknown} value
 * @param {FieldShape} field
 * @param {string} place
 */
function checkValue(value, { kind, fields }, place) {
  if (kind === 'object') {
    requireThat(typeof value === 'object' && value !== null && !Array.isArray(value), `${place} is no object`)
    if (fields !== undefined) checkFields(/** @type {Fields} */ (value), fields, `${place}.`)
  } else if (kind === 'number') {
    requireThat(typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER, `${place} is no safe number`)
  } else requireThat(typeof value === (kind === 'bool' ? 'boolean' : 'string'), `${place} is no ${kind}`)
}

const corpus = CASES.flatMap(({ group, testCase }) => {
  if (group.type !== 'message') return []
  const index = ANY_PLATFORM.indexOf(/** @type {Platform} */ (group.platform))
  return [inputOf([index], /** @type {string} */ (testCase.text))]
})

/** @param {(message: object) => unknown} read */
function timed(read) {
  return (/** @type {Buffer} */ input) => {
    const [text, platform] = [textOf(input.subarray(1)), choose(input, 0, ANY_PLATFORM)]
    const { value } = attempt(() => /** @type {object} */ (parseMessage(text, platform)), isRefused)
    return () => value && read(value)
  }
}

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 1,
  corpus,
  structures: fc
    .tuple(
      fc.nat(6),
      fc.oneof(fuzzed.nestedXml, fc.json()),
      fc.constantFrom('text', 'event', 'link', 'news', 'location'),
    )
    .map(([platform, inner, type]) =>
      inputOf(
        [platform],
        inner.startsWith('<')
          ? `<xml><MsgType>${type}</MsgType>${inner}</xml>`
          : JSON.stringify({ MsgType: type, msgtype: type, ...JSON.parse(inner) }),
      ),
    ),
  run,
  limitMs: WITH_LIBRARY_MS,
  timed: {
    parseMessage: (input) => {
      const [text, platform] = [textOf(input.subarray(1)), choose(input, 0, ANY_PLATFORM)]
      return () => attempt(() => parseMessage(text, platform), isRefused)
    },
    dedupKey: timed(dedupKey),
    rawFields: timed(rawFields),
  },
}
