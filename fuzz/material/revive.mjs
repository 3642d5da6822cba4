// Values that JSON does not have, written as JSON: texts that begin with @ stand for them. Programs, frameworks and attackers
// come up with such values.

const explode = () => {
  throw new RangeError('not to be read')
}

function* endless() {
  for (;;) yield ['name', 'value']
}

/** Each access returns a new object. @returns {object} */
const endlessProxy = () =>
  new Proxy({ Content: '' }, { get: (_, name) => (name === 'Content' ? endlessProxy() : undefined) })

function circular() {
  const object = { Content: /** @type {unknown[]} */ ([]) }
  object.Content.push(object, { again: object })
  return object
}

/** Each level refers to the next one twice: 2^60 paths to the last. */
function shared() {
  let object = {}
  for (let level = 0; level < 60; level++) object = { left: object, right: object }
  return object
}

function deep() {
  let object = {}
  for (let level = 0; level < 20_000; level++) object = { Content: object }
  return object
}

/** @type {Readonly<Record<string, () => unknown>>} */
const VALUES = {
  '@undefined': () => undefined,
  '@function': () => explode,
  '@symbol': () => Symbol('x'),
  '@bigint': () => 10n,
  '@nan': () => Number.NaN,
  '@infinity': () => Number.POSITIVE_INFINITY,
  '@bytes': () => Uint8Array.of(0x3c, 0xff, 0),
  '@buffer': () => Buffer.from('<xml><Encrypt>aGk=</Encrypt></xml>').buffer,
  '@view': () => new DataView(new ArrayBuffer(3)),
  '@false-bytes': () => Object.create(Uint8Array.prototype),
  '@map': () => new Map([['Encrypt', 'aGk=']]),
  '@date': () => new Date(0),
  '@null-prototype': () => Object.assign(Object.create(null), { Encrypt: 'aGk=' }),
  '@throws': () => Object.defineProperty({}, 'Encrypt', { get: explode, enumerable: true }),
  '@throws-all': () => new Proxy({}, { get: explode, has: explode, ownKeys: explode }),
  '@throws-text': () => ({ toString: explode, valueOf: explode, toJSON: explode }),
  '@throws-items': () => ({ [Symbol.iterator]: explode }),
  '@endless': endlessProxy,
  '@endless-items': () => ({ [Symbol.iterator]: endless }),
  '@circular': circular,
  '@shared': shared,
  '@deep': deep,
  '@search': () => new URLSearchParams('nonce=1&nonce=2&echostr=x'),
  '@url': () => new URL('https://a.example/?timestamp=1'),
}

/** The texts that stand for values, for the dictionary of a target. */
export const MARKS = Object.keys(VALUES).map((mark) => `"${mark}"`)

/**
 * Parses JSON with such values.
 *
 * @param {string} json
 * @returns {unknown} the text itself if it is no JSON
 */
export function revive(json) {
  try {
    return reviveValue(JSON.parse(json))
  } catch {
    return json
  }
}

/** @param {unknown} value @returns {unknown} */
function reviveValue(value) {
  if (typeof value === 'string') return Object.hasOwn(VALUES, value) ? VALUES[value]?.() : value
  if (typeof value !== 'object' || value === null) return value
  for (const name of Object.keys(value)) {
    const inner = reviveValue(Reflect.get(value, name))
    Object.defineProperty(value, name, { value: inner, writable: true, enumerable: true, configurable: true })
  }
  return value
}
