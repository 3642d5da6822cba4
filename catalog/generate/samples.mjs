/**
 * Makes one whole push for each key for the test kit: the sample of the page, plus the required fields that it lacks.
 *
 * @import { Catalog, Field, Message } from './read.mjs'
 * @typedef {Record<string, unknown>} Fields
 */
import { XMLParser } from 'fast-xml-parser'
import { allFields } from './read.mjs'
import { keyOf } from './types.mjs'
import { quote } from './typescript.mjs'

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  ignoreDeclaration: true,
})

/**
 * @param {Catalog} catalog
 * @returns {string} a module
 */
export function writeSamples(catalog) {
  const { platform, messages } = catalog
  return [
    `// Written by catalog/generate from catalog/messages/${platform}.json: change that file, then run npm run catalog.`,
    '',
    `/** A push of ${platform} for each key, as JSON; \`+\` stands for the header of an event. */`,
    'export const SAMPLES: Readonly<Record<string, string>> = {',
    ...messages.map((message) => `  '${keyOf(message.when)}': ${quote(textOf(message, sampleOf(catalog, message)))},`),
    '}',
    '',
  ].join('\n')
}

/** The header of an event; the test kit gives the first three fields new values in every push. */
const EVENT_HEADER = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event', 'ChangeType']

/**
 * A sample as JSON. An event that begins with its whole header is written without, after a `+`: the key says the rest. A sender that
 * the test kit keeps stays.
 *
 * @type {(message: Message, sample: Fields) => string}
 */
function textOf({ when }, sample) {
  const header = EVENT_HEADER.filter((name) => name !== 'ChangeType' || name in when)
  const hasHeader =
    when.MsgType === 'event' && header.every((name) => Object.keys(sample).slice(0, header.length).includes(name))
  if (!hasHeader) return JSON.stringify(sample)
  const fields = Object.entries(sample).filter(([name, value]) => !header.includes(name) || value === 'sys')
  return `+${JSON.stringify(Object.fromEntries(fields))}`
}

/** @type {(catalog: Catalog, message: Message) => Fields} */
function sampleOf(catalog, message) {
  const [text] = message.samples
  const sample = text === undefined ? {} : unwrapped(readSample(text), message)
  for (const [path, value] of Object.entries(message.when)) setPath(sample, path.split('.'), value)
  return complete(allFields(catalog, message), sample)
}

/** @param {string} text @returns {Fields} */
function readSample(text) {
  if (text.startsWith('<')) return parser.parse(text).xml
  // Ids with more digits than a number holds stay text.
  return JSON.parse(text.replace(/("(?:[^"\\]|\\.)*")|\b\d{16,}\b/g, (token, string) => string ?? `"${token}"`))
}

/** The sample with its fields at the top, as JSON has them. @type {(sample: Fields, message: Message) => Fields} */
function unwrapped(sample, { wrapper = '' }) {
  const { [wrapper]: inner, ...outer } = sample
  return isObject(inner) ? { ...outer, ...inner } : sample
}

/** @type {(fields: Fields, path: readonly string[], value: string) => void} */
function setPath(fields, [name = '', ...rest], value) {
  if (rest.length === 0) {
    fields[name] = value
    return
  }
  fields[name] = isObject(fields[name]) ? fields[name] : {}
  setPath(/** @type {Fields} */ (fields[name]), rest, value)
}

/** Adds the required fields that the sample lacks. @type {(fields: readonly Field[], sample: Fields) => Fields} */
function complete(fields, sample) {
  const completed = { ...sample }
  for (const { name, alsoSpelt = [] } of fields) {
    const other = alsoSpelt.find((spelling) => spelling in completed)
    if (other === undefined) continue
    completed[name] = completed[other]
    delete completed[other]
  }
  const needed = fields.filter((field) => !field.isOptional || field === alternativeOf(fields, completed))
  for (const field of needed) completed[field.name] ??= field.isList ? [standIn(field)] : standIn(field)
  for (const field of fields) {
    if (field.name in completed) completed[field.name] = completeValue(field, completed[field.name])
  }
  return completed
}

/**
 * Returns the first of several alternative fields, unless the sample has one of them.
 *
 * @type {(fields: readonly Field[], sample: Fields) => Field | undefined}
 */
function alternativeOf(fields, sample) {
  const alternatives = fields.filter(({ isAlternative }) => isAlternative)
  return alternatives.some(({ name }) => name in sample) ? undefined : alternatives[0]
}

/** @type {(field: Field, value: unknown) => unknown} */
function completeValue(field, value) {
  if (Array.isArray(value)) return value.map((item) => completeValue(field, item))
  if (field.type !== 'object') return isPlaceholder(field, value) ? standIn(field) : value
  return field.fields.length > 0 && isObject(value) ? complete(field.fields, value) : value
}

/** Whether the page prints a word where a number comes (`xxxx`). @type {(field: Field, value: unknown) => boolean} */
function isPlaceholder({ type }, value) {
  return (type === 'int' || type === 'float') && typeof value === 'string' && Number.isNaN(Number(value))
}

/** @param {Field} field */
function standIn({ name, type, fields }) {
  if (type === 'object') return complete(fields, {})
  if (type === 'id') return '1'
  if (type === 'bool') return true
  return type === 'int' || type === 'float' ? 1 : name
}

/** @type {(value: unknown) => value is Fields} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
