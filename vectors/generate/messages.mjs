/**
 * messages-*.json: every sample of the catalogue, and what it is read as. The reader is small, since the samples are
 * well-formed; it takes the types of the fields from the entry.
 *
 * @import { Field, Catalog, Message } from '../../catalog/generate/read.mjs'
 * @import { Case, Json, VectorFile } from './types.mjs'
 */
import { allFields, readCatalogs } from '../../catalog/generate/read.mjs'
import { keyOf } from '../../catalog/generate/types.mjs'
import { valid } from './cases.mjs'

/** @typedef {{ [name: string]: Json }} Fields */

/** @returns {VectorFile[]} one for each platform */
export function messageFiles() {
  return readCatalogs().map((catalog) => ({
    name: `messages-${catalog.platform}`,
    definition: 'messageFile',
    subject: `Reading every documented push of ${catalog.platform}`,
    groups: [
      {
        type: 'message',
        source: { name: 'vendor-document', document: 'the pages that the catalogue names, values as printed there' },
        platform: catalog.platform,
        cases: catalog.messages.flatMap((message) => casesOf(catalog, message)),
      },
    ],
  }))
}

/** @type {(catalog: Catalog, message: Message) => Case[]} */
function casesOf(catalog, message) {
  const key = keyOf(message.when)
  return message.samples.map((text, index) => {
    const words = key.toLowerCase().replaceAll(/[._]+/g, '-')
    const id = `messages-${catalog.platform}/${words}${index === 0 ? '' : `-${index + 1}`}`
    const raw = /** @type {Fields} */ (text.trimStart().startsWith('{') ? readJson(text) : readXml(text))
    const { wrapper = '', when } = message
    const { [wrapper]: inner, ...outer } = raw
    const shaped = shapeFields(isObject(inner) ? { ...outer, ...inner } : raw, allFields(catalog, message))
    const kind = Object.entries(when).filter(([name]) => name === 'Event' || name === 'ChangeType')
    const spelt = { ...shaped, ...Object.fromEntries(kind) }
    const flags = text.trimStart().startsWith('{') ? ['sample-json'] : ['sample-xml']
    const zh = { comment: message.text.zh }
    return valid(id, message.text.en, flags, { zh, text, key, message: spelt })
  })
}

/** Keeps integers that are too long for a number as text. @param {string} text */
function readJson(text) {
  return JSON.parse(
    text.replace(/([:[,]\s*)(-?\d{16,})(?=\s*[,}\]])/g, (whole, before, digits) =>
      Number.isSafeInteger(Number(digits)) ? whole : `${before}"${digits}"`,
    ),
  )
}

/** @param {string} text @returns {Json} */
function readXml(text) {
  const root = /^\s*(?:<\?xml[^>]*>)?\s*<xml>([\s\S]*)<\/xml>\s*$/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))
  if (root === null) throw new Error(`not <xml>…</xml>: ${text.slice(0, 60)}`)
  return readContent(root[1] ?? '')
}

/** Reads child elements, or otherwise text with CDATA. @param {string} content @returns {Json} */
function readContent(content) {
  const element = /\s*<([A-Za-z_][\w.-]*)>([\s\S]*?)<\/\1\s*>\s*|\s*<([A-Za-z_][\w.-]*)\s*\/>\s*/y
  /** @type {Fields} */
  const fields = {}
  let position = 0
  for (let match = element.exec(content); match !== null; match = element.exec(content)) {
    const [, name = match[3] ?? '', inner = ''] = match
    add(fields, name, readContent(inner))
    position = element.lastIndex
  }
  return position > 0 ? fields : readText(content)
}

/** @type {(fields: Fields, name: string, value: Json) => void} */
function add(fields, name, value) {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else fields[name] = Array.isArray(before) ? [...before, value] : [before, value]
}

/** @param {string} content */
function readText(content) {
  const parts = [...content.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, text]) => text)
  const text = parts.length > 0 ? parts.join('') : content
  if (parts.length > 0) return text
  return text.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>' })[/** @type {'amp'} */ (name)])
}

/** @type {(value: Json | undefined) => value is Fields} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields that are of their declared kind, by their documented names. @type {(raw: Fields, known: readonly Field[]) => Fields} */
function shapeFields(raw, known) {
  const entries = Object.entries(raw).map(([name, value]) => {
    const field = known.find((candidate) => candidate.name === name || candidate.alsoSpelt?.includes(name))
    return /** @type {[string, Json | undefined]} */ (
      field === undefined ? [name, value] : [field.name, shape(value, field)]
    )
  })
  return /** @type {Fields} */ (Object.fromEntries(entries.filter(([, value]) => value !== undefined)))
}

/** @type {(value: Json, field: Field) => Json | undefined} */
function shape(value, field) {
  if (!field.isList) return shapeOne(value, field)
  const items = Array.isArray(value) ? value : [value]
  return items.map((item) => shapeOne(item, field)).filter((item) => item !== undefined)
}

/** Undefined for a value that is not of the declared kind. @type {(value: Json, field: Field) => Json | undefined} */
function shapeOne(value, { type, fields }) {
  const text = typeof value === 'object' ? undefined : String(value)
  switch (type) {
    case 'object':
      if (isObject(value)) return fields.length === 0 ? value : shapeFields(value, fields)
      return text?.trim() === '' ? {} : undefined
    case 'int':
    case 'float':
      return text !== undefined && /^\s*-?\d{1,15}(\.\d+)?\s*$/.test(text) ? Number(text) : undefined
    case 'bool':
      return { true: true, 1: true, false: false, 0: false }[text ?? '']
    default:
      return text
  }
}
