// Three readers of XML: what the plain reader accepts, and what the general readers with and without the library accept and
// refuse, must be the same.

import fc from 'fast-check'
import { attempt, isSyntaxError, kindOf, requireSame, requireThat } from '../material/check.mjs'
import { choose, inputOf, textOf } from '../material/input.mjs'
import { WITH_LIBRARY_MS } from '../material/limits.mjs'
import { textsOf } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { readBoundedXml, readGeneralXml, readGeneralXmlWithoutLibrary, readLeadingFields, readSimpleXml } = fuzzed

const MAX_ELEMENTS = [2000, 20_000, 3, 8]

/** @typedef {import('../../src/codec/xml-tree.ts').XmlElement} XmlElement */

/** @param {Buffer} input */
function run(input) {
  const maxElements = choose(input, 0, MAX_ELEMENTS)
  const text = textOf(input.subarray(1))
  const read = (/** @type {typeof readGeneralXml} */ reader) => {
    const { value, error } = attempt(() => reader(text, maxElements), isSyntaxError)
    return { value, error: error === undefined ? undefined : { message: error.message } }
  }
  const general = read(readGeneralXml)
  requireSame('the reader with the library and the one without', general, read(readGeneralXmlWithoutLibrary))
  const bounded = read(readBoundedXml)
  if (!bounded.error?.message.startsWith('more than 6500'))
    requireSame('the bounded reader and the others', bounded, general)
  const plain = readSimpleXml(text, maxElements)
  if (plain !== undefined) requireSame('the plain reader and the others', plain, general.value)
  const leading = readLeadingFields(text, () => false)
  if (general.value?.name === 'xml') {
    requireSame('the leading fields and those of the others', leading, general.value.children.slice(0, leading.length))
  }
  requireThat(!general.error?.message.includes('\n'), 'the message of an error has a line break')
  return `${kindOf(/** @type {object} */ (general))} ${plain !== undefined} ${Math.min(leading.length, 4)}`
}

/** @param {(text: string) => unknown} reader */
function timed(reader) {
  return (/** @type {Buffer} */ input) => {
    const text = textOf(input.subarray(1))
    return () => attempt(() => reader(text), isSyntaxError)
  }
}

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 1,
  corpus: textsOf('text', 'body', 'message', 'answer')
    .filter((text) => text.includes('<'))
    .map((text) => inputOf([0], text)),
  structures: fc
    .tuple(fc.nat(3), fc.oneof(fuzzed.nestedXml, fuzzed.looseXml), fc.boolean())
    .map(([choice, xml, isRooted]) => inputOf([choice], isRooted ? `<xml>${xml}</xml>` : xml)),
  run,
  limitMs: WITH_LIBRARY_MS,
  timed: {
    readSimpleXml: timed((text) => readSimpleXml(text, 20_000)),
    readLeadingFields: timed((text) => readLeadingFields(text, () => false)),
    'readGeneralXml with the library': timed((text) => readGeneralXml(text, 20_000)),
    'readGeneralXml without the library': timed((text) => readGeneralXmlWithoutLibrary(text, 20_000)),
    readBoundedXml: timed((text) => readBoundedXml(text, 2000)),
  },
}
