// From an opened text to fields: parseMessage beside XML libraries with their defaults, which give untyped objects with
// rounded ids and know nothing of lists.

import { readFileSync } from 'node:fs'
import { XMLParser } from 'fast-xml-parser'
import { parseMessage } from '../../dist/index.js'
import { makeMessage } from '../material/message.mjs'
import { contenderOf } from '../measuring/calls.mjs'
import { measurePaired } from '../measuring/paired.mjs'
import { describeError, tableOfCalls } from '../measuring/table.mjs'

/** @typedef {import('../measuring/table.mjs').Table} Table */
/** @typedef {import('../measuring/table.mjs').Line} Line */
/** @typedef {(xml: string) => unknown} Read */

const VECTORS = new URL('../../vectors/messages-wecom.json', import.meta.url)

/** @type {readonly { name: string, load: () => Promise<Read> }[]} */
const READERS = [
  { name: 'fast-xml-parser', load: loadFastXmlParser },
  { name: 'fast-xml-parser, once more', load: loadFastXmlParser },
  { name: 'parseMessage', load: async () => (xml) => parseMessage(xml, 'wecom') },
  { name: 'xml2js', load: loadXml2js },
  { name: 'x2o of wxcrypt', load: async () => (await import('wxcrypt')).default.x2o },
]

/** @param {import('../measuring/table.mjs').Plan} plan */
export async function measure(plan) {
  /** @type {Table[]} */
  const tables = []
  for (const { label, texts } of messages()) {
    const inputs = (/** @type {number} */ count) =>
      Array.from({ length: count }, (_, index) => /** @type {string} */ (texts[index % texts.length]))
    const contenders = []
    /** @type {Line[]} */
    const failed = []
    for (const { name, load } of READERS) {
      try {
        contenders.push(await contenderOf({ name, inputs, call: await load() }, plan))
      } catch (error) {
        failed.push({ name, failure: describeError(error) })
      }
    }
    const table = tableOfCalls(`parse ${label}`, await measurePaired(contenders, plan), plan)
    tables.push({ ...table, lines: [...table.lines, ...failed] })
  }
  return tables
}

function messages() {
  /** @type {{ groups: { cases: { key: string, text: string }[] }[] }} */
  const { groups } = JSON.parse(readFileSync(VECTORS, 'utf8'))
  const sample = (/** @type {string} */ wanted) =>
    groups.flatMap(({ cases }) => cases.filter(({ key }) => key === wanted).map(({ text }) => text)).slice(0, 1)
  const texts = (/** @type {number} */ byteLength) =>
    Array.from({ length: 64 }, (_, serial) => makeMessage(byteLength, serial))
  return [
    { label: 'a text of 450 B', texts: texts(450) },
    { label: 'a text of 6 KB', texts: texts(6 * 1024) },
    { label: 'an event', texts: sample('event.subscribe') },
    { label: 'a nested approval event', texts: sample('event.open_approval_change') },
  ]
}

/** @returns {Promise<Read>} */
async function loadFastXmlParser() {
  const parser = new XMLParser()
  return (xml) => parser.parse(xml)
}

/** @returns {Promise<Read>} */
async function loadXml2js() {
  const { parseString } = await import('xml2js').then((module) => module.default ?? module)
  return (xml) => {
    /** @type {unknown} */
    let fields
    parseString(xml, { trim: true }, (error, result) => {
      if (error) throw error
      fields = result
    })
    return fields
  }
}
