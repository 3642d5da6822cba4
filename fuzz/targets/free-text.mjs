// What users write, in pushes as the platform writes them: a sender can write anything into their own field, and changes no
// other one.

import fc from 'fast-check'
import { attempt, kindOf, requireSame, requireThat, withCode } from '../material/check.mjs'
import { inputOf, partsOf, textOf } from '../material/input.mjs'
import { WITH_LIBRARY_MS } from '../material/limits.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { freeTextPaths, parseMessage } = fuzzed

/** @typedef {import('wechat-callback').Platform} Platform */
/** @typedef {Record<string, unknown>} Fields */

/**
 * A push with gaps for what users write.
 *
 * @typedef {object} Frame
 * @property {Platform} platform
 * @property {readonly string[]} pieces the text around the gaps: one more than there are gaps
 * @property {readonly (readonly string[])[]} paths of the gaps, in the order of the text
 * @property {boolean} isSole whether users write only into one field of such a push
 * @property {readonly string[]} written the outermost names of all fields into which users write
 * @property {Fields} plain the message if the users write `x`
 */

const isRefused = withCode('INVALID_MESSAGE')

const FRAMES = CASES.flatMap(({ group, testCase }) => {
  const { text, result } = testCase
  if (group.type !== 'message' || result !== 'valid' || typeof text !== 'string' || !text.includes('<xml>')) return []
  return framesOf(/** @type {Platform} */ (group.platform), text)
})

/**
 * @param {Platform} platform
 * @param {string} text
 * @returns {readonly Frame[]}
 */
function framesOf(platform, text) {
  const all = [...freeTextPaths(parse(text, platform))].map((path) => path.split('.'))
  const gaps = all.flatMap((path) => gapAt(text, path)).sort((one, other) => one.start - other.start)
  const ends = [0, ...gaps.map(({ end }) => end)]
  const pieces = ends.map((end, index) => text.slice(end, gaps[index]?.start))
  const plain = parse(pieces.join('x'), platform)
  const paths = gaps.map(({ path }) => path)
  // Otherwise a field is in a list, or a gap is inside the words of another user.
  if (gaps.length === 0 || paths.some((path) => at(plain, path) !== 'x')) return []
  return [{ platform, pieces, paths, isSole: all.length === 1, written: all.map(([name = '']) => name), plain }]
}

/**
 * Finds the words of a user, if the field occurs once.
 *
 * @param {string} text
 * @param {readonly string[]} path
 */
function gapAt(text, path) {
  const name = path.at(-1)
  const open = `<${name}><![CDATA[`
  const start = text.indexOf(open) + open.length
  const end = text.indexOf(`]]></${name}>`, start)
  return start < open.length || end === -1 || text.includes(open, start) ? [] : [{ path, start, end }]
}

/**
 * @param {string} text
 * @param {Platform} platform
 */
function parse(text, platform) {
  return /** @type {Fields} */ (/** @type {object} */ (parseMessage(text, platform)))
}

/**
 * @param {Fields} message
 * @param {readonly string[]} path
 */
function at(message, path) {
  return path.reduce((value, name) => Object(value)[name], /** @type {unknown} */ (message))
}

/** @param {Buffer} input */
function filled(input) {
  const frame = FRAMES[(((input[0] ?? 0) << 8) | (input[1] ?? 0)) % FRAMES.length]
  requireThat(frame !== undefined, 'no push has a field into which users write')
  const words = partsOf(input, CHOICES, frame.paths.length).map(textOf)
  const text = frame.pieces.map((piece, index) => piece + (words[index] ?? '')).join('')
  return { frame, words, text }
}

/** @param {Buffer} input */
function run(input) {
  const { frame, words, text } = filled(input)
  const { value: message, error } = attempt(() => parse(text, frame.platform), isRefused)
  if (error !== undefined) {
    requireThat(!frame.isSole, `a push with one field into which users write is refused: ${error.message}`)
    return kindOf({ error })
  }
  requireSame(
    'what users do not write, and that of another text',
    othersOf(message, frame),
    othersOf(frame.plain, frame),
  )
  const [path = []] = frame.paths
  const [written = ''] = words
  const read = at(message, path)
  if (frame.isSole && !written.includes(']]]]><![CDATA[>')) {
    requireSame('what arrives and what was written', read, read === written ? read : written.replace(/\r\n?/g, '\n'))
  }
  return `${frame.isSole} ${read === written} ${words.length}`
}

/**
 * Returns what users do not write of a message.
 *
 * @param {Fields} message
 * @param {Frame} frame
 */
function othersOf(message, { paths: [path = []], isSole, written }) {
  if (isSole) return without(message, path)
  return Object.fromEntries(Object.entries(message).filter(([name]) => !written.includes(name)))
}

/**
 * @param {Fields} fields
 * @param {readonly string[]} path
 * @returns {Fields}
 */
function without(fields, [name = '', ...inner]) {
  const { [name]: value, ...others } = fields
  return inner.length === 0 ? others : { ...others, [name]: without(/** @type {Fields} */ (value), inner) }
}

const CHOICES = 2
const NAMES = [...new Set(FRAMES.flatMap(({ paths, plain }) => [...paths.flat(), ...Object.keys(plain)]))]
const MARKUP = NAMES.flatMap((name) => [`]]></${name}>`, `<${name}><![CDATA[`, `<${name}>1</${name}>`, `</${name}>`])
const WORDS = fc
  .array(
    fc.oneof(fc.constantFrom(...MARKUP, ']]>', '<![CDATA[', '<!--', '-->', '\r', ' '), fc.string({ maxLength: 4 })),
  )
  .map((pieces) => pieces.join(''))

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: CHOICES,
  corpus: FRAMES.flatMap(({ paths }, index) =>
    [
      paths.map(() => 'x'),
      paths.map((path) => `a]]></${path.at(-1)}><MsgType><![CDATA[event]]></MsgType><${path.at(-1)}><![CDATA[b`),
      paths.map(() => '<xml><a><![CDATA[1]]></a></xml>'),
      paths.map((path, at) => (at % 2 === 0 ? `]]></${path.at(-1)}><!--` : `--><${path.at(-1)}><![CDATA[`)),
    ].map((words) => inputOf([index >> 8, index & 0xff], ...words)),
  ),
  dictionary: MARKUP,
  structures: fc
    .tuple(fc.nat(FRAMES.length - 1), fc.array(WORDS, { minLength: 1, maxLength: 3 }))
    .map(([index, words]) => inputOf([index >> 8, index & 0xff], ...words)),
  run,
  limitMs: WITH_LIBRARY_MS,
  timed: {
    parseMessage: (input) => {
      const { frame, text } = filled(input)
      const flat = Buffer.from(text).toString()
      return () => attempt(() => parse(flat, frame.platform), isRefused)
    },
  },
}
