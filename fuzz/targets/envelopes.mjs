// Envelopes: text, the same text as bytes, and the object that a parser makes of it have the same Encrypt. Any other value is
// refused with a documented error.

import fc from 'fast-check'
import { attempt, isSyntaxError, kindOf, requireSame, withCode } from '../material/check.mjs'
import { choose, inputOf, textOf } from '../material/input.mjs'
import { MARKS, revive } from '../material/revive.mjs'
import { textsOf } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { parseEnvelope, readGeneralXmlWithoutLibrary } = fuzzed

/** @typedef {import('../../src/codec/xml-tree.ts').XmlElement} XmlElement */

const FORMS = /** @type {const} */ (['text', 'text', 'parsed'])
const isRefused = withCode('INVALID_ENVELOPE')
const isRefusedOrNoBody = (/** @type {unknown} */ error) =>
  isRefused(error) || (error instanceof TypeError && error.message.startsWith('body: expected'))

/** @param {Buffer} input */
function run(input) {
  const body = input.subarray(1)
  if (choose(input, 0, FORMS) === 'parsed') {
    const value = revive(textOf(body))
    return `parsed ${kindOf(attempt(() => parseEnvelope(/** @type {object} */ (value)), isRefusedOrNoBody))}`
  }
  const text = textOf(body)
  const fromText = attempt(() => parseEnvelope(text), isRefused)
  const fromBytes = attempt(() => parseEnvelope(body), isRefused)
  if (isUtf8(body, text)) requireSame('an envelope as text and as bytes', seen(fromBytes), seen(fromText))
  else requireSame('an envelope of bytes that are not UTF-8', fromBytes.value, undefined)
  if (fromText.error === undefined) {
    const { encrypt, format } = fromText.value
    for (const parsed of parsedForms(text, format)) {
      const fromParsed = attempt(() => parseEnvelope(parsed), isRefused)
      const { encrypt: parsedEncrypt, format: parsedFormat } = fromParsed.value ?? {}
      const both = 'an envelope as text and as parsed'
      requireSame(both, { encrypt: parsedEncrypt, format: parsedFormat }, { encrypt, format })
    }
  }
  return kindOf(fromText)
}

/** @param {import('../material/check.mjs').Attempt<unknown>} outcome */
function seen({ value, error }) {
  return { value, message: error?.message }
}

/**
 * @param {Buffer} bytes
 * @param {string} text
 */
function isUtf8(bytes, text) {
  return text.isWellFormed() && Buffer.from(text).equals(bytes)
}

/**
 * Returns what parsers make of a valid envelope.
 *
 * @param {string} text
 * @param {string} format
 * @returns {readonly object[]}
 */
function parsedForms(text, format) {
  if (format !== 'xml') {
    const { value } = attempt(() => /** @type {object} */ (JSON.parse(text.replace(/^\ufeff/, ''))), isSyntaxError)
    return value === undefined ? [] : [value]
  }
  const { children } = readGeneralXmlWithoutLibrary(text, 20_000)
  // As express-xml-bodyparser and xml2js leave it: each text in a list.
  return [{ xml: fieldsOf(children, (text) => [text]) }, { xml: fieldsOf(children, (text) => text) }]
}

/**
 * @param {readonly XmlElement[]} elements
 * @param {(text: string) => unknown} wrap
 */
function fieldsOf(elements, wrap) {
  /** @type {Map<string, unknown[]>} */
  const fields = new Map()
  for (const { name, children, text } of elements) {
    fields.set(name, [...(fields.get(name) ?? []), children.length > 0 ? fieldsOf(children, wrap) : text])
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => {
      const [value, ...more] = values
      return [name, more.length > 0 || typeof value !== 'string' ? values : wrap(value)]
    }),
  )
}

/** @param {string | Uint8Array} body */
function parsing(body) {
  return () => attempt(() => parseEnvelope(body), isRefused)
}

const field = fc.constantFrom(
  'Encrypt',
  'encrypt',
  'ToUserName',
  'AgentID',
  'agentid',
  'AppId',
  'xml',
  '__proto__',
  'a',
)
const scalar = fc.constantFrom('aGk=', ' aGk=\n', '', 1, null, true, [], ['aGk='], ['a', 'b'], { Encrypt: 'b28=' })

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 1,
  corpus: [
    ...textsOf('body').map((body) => inputOf([0], body)),
    ...textsOf('body')
      .filter((body) => body.startsWith('{'))
      .map((body) => inputOf([2], body)),
    ...MARKS.flatMap((mark) => [
      inputOf([2], mark),
      inputOf([2], `{"Encrypt":${mark}}`),
      inputOf([2], `{"xml":{"Encrypt":[${mark}]}}`),
      inputOf([2], `{"Encrypt":"aGk=","a":${mark}}`),
    ]),
  ],
  dictionary: MARKS,
  structures: fc.oneof(
    fuzzed.nestedXml.map((xml) => inputOf([0], `<xml><Encrypt>aGk=</Encrypt>${xml}</xml>`)),
    fc.tuple(fc.nat(2), fc.dictionary(field, scalar)).map(([form, value]) => inputOf([form], JSON.stringify(value))),
    fc.json().map((text) => inputOf([0], `{"Encrypt":"aGk=","a":${text}}`)),
  ),
  run,
  timed: {
    'parseEnvelope of text': (input) => parsing(textOf(input.subarray(1))),
    'parseEnvelope of bytes': (input) => parsing(input.subarray(1)),
    'parseEnvelope of an object': (input) => {
      const value = revive(textOf(input.subarray(1)))
      return () => attempt(() => parseEnvelope(/** @type {object} */ (value)), isRefusedOrNoBody)
    },
  },
}
