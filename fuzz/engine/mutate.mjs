// Makes an input from another one: changes of bytes, tokens of the field, parts of other inputs, and, where a part is JSON,
// changes of its values.

import { DICTIONARY, JSON_NAMES, JSON_VALUES } from './dictionary.mjs'

/** @typedef {import('./random.mjs').Random} Random */

/**
 * @typedef {object} Means
 * @property {Random} random
 * @property {number} choices how many bytes at the beginning of an input choose
 * @property {readonly Buffer[]} dictionary tokens of the target, besides those of the field
 * @property {number} maxLength
 * @property {() => Buffer} other another input of the corpus
 */

/**
 * Makes an input from another one.
 *
 * @param {Buffer} input
 * @param {Means} means
 * @returns {Buffer}
 */
export function mutate(input, means) {
  const { random, maxLength, choices } = means
  let changed = input
  do {
    if (choices > 0 && random.onceIn(8)) changed = withByte(changed, random.below(choices), random.below(256))
    else if (random.onceIn(4)) changed = mutateJson(changed, means) ?? mutateBytes(changed, means)
    else changed = mutateBytes(changed, means)
  } while (!random.onceIn(3))
  return changed.length > maxLength ? changed.subarray(0, maxLength) : changed
}

/** @typedef {(input: Buffer, means: Means) => Buffer} Change */

/** @type {readonly Change[]} each is as likely as the others */
const CHANGES = [
  function flipBit(input, { random }) {
    const index = random.below(input.length)
    return withByte(input, index, (input[index] ?? 0) ^ (1 << random.below(8)))
  },
  function setByte(input, { random }) {
    return withByte(input, random.below(input.length), random.below(256))
  },
  function addToByte(input, { random }) {
    const index = random.below(input.length)
    return withByte(input, index, (input[index] ?? 0) + random.pick([1, -1]))
  },
  function changeNumber(input, { random }) {
    const from = random.below(input.length)
    const digits = /[0-9]+/.exec(input.toString('latin1', from))
    if (digits === null) return withByte(input, from, 0x30 + random.below(10))
    const start = from + digits.index
    const number = BigInt(digits[0].slice(0, 30))
    const other = random.pick([
      number + 1n,
      number - 1n,
      number * 10n,
      0n,
      2n ** 31n,
      2n ** 32n,
      2n ** 53n + 1n,
      2n ** 64n,
    ])
    return splice(input, start, start + digits[0].length, Buffer.from(String(other)))
  },
  function removeBlock(input, { random }) {
    const [start, end] = block(input, random)
    return splice(input, start, end, Buffer.of())
  },
  function cutEnd(input, { random }) {
    return input.subarray(0, 1 + random.below(input.length))
  },
  function doubleBlock(input, { random }) {
    const [start, end] = block(input, random)
    return splice(input, end, end, input.subarray(start, end))
  },
  function repeatBlock(input, { random, maxLength }) {
    const [start, end] = block(input, random)
    const room = Math.max(1, Math.floor((maxLength - input.length) / (end - start + 1)))
    const times = Math.min(room, 1 << random.below(9))
    return splice(input, end, end, Buffer.concat(Array(times).fill(input.subarray(start, end))))
  },
  function copyBlock(input, { random }) {
    const [start, end] = block(input, random)
    const to = random.below(input.length + 1)
    return splice(input, to, to, input.subarray(start, end))
  },
  function overwriteBlock(input, { random }) {
    const [start, end] = block(input, random)
    const to = random.below(input.length)
    return splice(input, to, to + end - start, input.subarray(start, end))
  },
  insertToken,
  insertToken,
  insertToken,
  function overwriteWithToken(input, means) {
    const token = tokenOf(means)
    const to = means.random.below(input.length)
    return splice(input, to, to + token.length, token)
  },
  function replaceBlockByToken(input, means) {
    const [start, end] = block(input, means.random)
    return splice(input, start, end, tokenOf(means))
  },
  function insertPartOfOther(input, { random, other }) {
    const source = other()
    const to = random.below(input.length + 1)
    return splice(input, to, to, source.subarray(...block(source, random)))
  },
  function continueWithOther(input, { random, other }) {
    const source = other()
    return Buffer.concat([
      input.subarray(0, random.below(input.length + 1)),
      source.subarray(random.below(source.length + 1)),
    ])
  },
]

/** @type {Change} */
function insertToken(input, means) {
  const to = means.random.below(input.length + 1)
  return splice(input, to, to, tokenOf(means))
}

/** @type {Change} */
function mutateBytes(input, means) {
  return input.length === 0 ? tokenOf(means) : means.random.pick(CHANGES)(input, means)
}

/** @param {Means} means */
function tokenOf({ random, dictionary }) {
  return dictionary.length > 0 && random.onceIn(2) ? random.pick(dictionary) : random.pick(DICTIONARY)
}

/**
 * Returns the bounds of a part of an input: short ones are more likely.
 *
 * @param {Buffer} input
 * @param {Random} random
 * @returns {[start: number, end: number]}
 */
function block(input, random) {
  const start = random.below(input.length)
  const length = 1 + random.below(Math.min(input.length - start, 1 << random.below(12)))
  return [start, Math.min(start + length, input.length)]
}

/**
 * @param {Buffer} input
 * @param {number} start
 * @param {number} end
 * @param {Buffer} piece
 */
function splice(input, start, end, piece) {
  return Buffer.concat([input.subarray(0, start), piece, input.subarray(end)])
}

/**
 * @param {Buffer} input
 * @param {number} index
 * @param {number} byte
 */
function withByte(input, index, byte) {
  const copy = Buffer.from(input)
  copy[index] = byte
  return copy
}

/**
 * Changes a value or a name in the last part of an input that is JSON.
 *
 * @param {Buffer} input
 * @param {Means} means
 * @returns {Buffer | undefined} `undefined` if no part is JSON
 */
function mutateJson(input, means) {
  const brace = input.lastIndexOf(0xff) + 1
  const opened = [input.indexOf('{', brace), input.indexOf('[', brace)].filter((index) => index !== -1)
  const start = Math.min(...opened)
  if (opened.length === 0 || start > brace + means.choices) return undefined
  let root
  try {
    root = JSON.parse(input.toString('utf8', start))
  } catch {
    return undefined
  }
  const holder = { root }
  changeJson(holder, means)
  return Buffer.concat([input.subarray(0, start), Buffer.from(JSON.stringify(holder.root) ?? '')])
}

/**
 * Changes one place in a value.
 *
 * @param {{ root: unknown }} holder
 * @param {Means} means
 */
function changeJson(holder, means) {
  const { random } = means
  const places = placesIn(holder)
  const { object, name } = random.pick(places)
  const value = object[name]
  switch (random.below(6)) {
    case 0:
      if (object !== holder) delete object[name]
      break
    case 1:
      object[name] = random.pick(JSON_VALUES)
      break
    case 2: {
      const other = random.pick(places)
      object[name] = structuredClone(other.object[other.name])
      break
    }
    case 3:
      object[name] = random.onceIn(2) ? [value] : { [random.pick(JSON_NAMES)]: value }
      break
    case 4:
      if (Array.isArray(value)) value.push(random.pick(JSON_VALUES))
      else if (typeof value === 'object' && value !== null)
        define(/** @type {Fields} */ (value), random.pick(JSON_NAMES), random.pick(JSON_VALUES))
      else object[name] = random.pick(JSON_VALUES)
      break
    default:
      object[name] =
        typeof value === 'string' ? mutateBytes(Buffer.from(value), means).toString() : JSON.stringify(value)
  }
}

/** @typedef {Record<string | number, unknown>} Fields */

/**
 * Adds a member; assigning to `__proto__` would do something else.
 *
 * @param {Fields} object
 * @param {string} name
 * @param {unknown} value
 */
function define(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true })
}

const MAX_PLACES = 500

/** @param {{ root: unknown }} holder */
function placesIn(holder) {
  /** @type {{ object: Fields, name: string }[]} */
  const places = [{ object: holder, name: 'root' }]
  for (const { object, name } of places) {
    const value = object[name]
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.keys(value)) {
      if (places.length >= MAX_PLACES) return places
      places.push({ object: /** @type {Fields} */ (value), name: inner })
    }
  }
  return places
}
