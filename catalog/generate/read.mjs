/**
 * The catalogue as a tree: every push of a platform with its header's fields, each field with its type, its text and
 * what stands inside it.
 *
 * @typedef {'string' | 'freeText' | 'int' | 'float' | 'id' | 'bool' | 'object'} FieldType
 * @typedef {{ en: string, zh: string }} Bilingual
 * @typedef {Bilingual & { alsoSpelt?: string[] }} FieldLine
 * @typedef {object} Field
 * @property {string} name
 * @property {FieldType} type
 * @property {boolean} isOptional
 * @property {boolean} isList
 * @property {boolean} [isAlternative] one of the fields beside it that are marked so is there, and no other
 * @property {boolean} [isWrapper] an element that XML puts around fields of the object it stands in
 * @property {string[]} [alsoSpelt] other spellings of the name
 * @property {Bilingual} [text] none if a message adds to an object of its header
 * @property {Field[]} fields
 * @typedef {{ page?: string, url?: string }} Source
 * @typedef {object} Entry one push as the file has it
 * @property {string} name
 * @property {Record<string, string>} when the fields, and their values, that tell it from all others
 * @property {Bilingual} text
 * @property {string} title the Chinese name
 * @property {Source[]} sources
 * @property {boolean} [unconfirmed]
 * @property {number} [replyWithinMs] how long the platform waits, where it is not the usual five seconds
 * @property {string} [retries] the name of its plan in `catalog/retry-plans.json`, where it is not `usual`
 * @property {true} [answeredInClear] the reply is never sealed, though the push is
 * @property {Record<string, string[]>} [alsoSpelt] other spellings of values of `when`
 * @property {string} [wrapper] the element that XML puts around its own fields
 * @property {string} [header]
 * @property {Record<string, FieldLine>} fields
 * @property {string[]} samples
 * @typedef {Omit<Entry, 'fields'> & { fields: Field[] }} Message
 * @typedef {{ platform: string, includes: string[], common: string[], headers: Record<string, Field[]>, messages: Message[] }} Catalogue
 */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../messages/', import.meta.url)
const plansFile = new URL('../retry-plans.json', import.meta.url)
const TYPES = ['string', 'freeText', 'int', 'float', 'id', 'bool', 'object']

/**
 * How the platform repeats a push that is not answered, under the name of the plan: the pauses between its attempts, and
 * what it takes for a failure besides an HTTP error: a value other than 0 in `failureField` of the reply; with
 * `emptyIsFailure` also an answer without that field, such as the empty one.
 *
 * @typedef {{ waits: string[], failureField?: string, emptyIsFailure?: true, sources: Source[] }} PlanEntry
 * @typedef {PlanEntry & { name: string, waitsMs: number[] }} RetryPlan
 */

/** @returns {RetryPlan[]} in the order of the file */
export function readRetryPlans() {
  const plans = /** @type {Record<string, PlanEntry>} */ (JSON.parse(readFileSync(plansFile, 'utf8')))
  return Object.entries(plans).map(([name, plan]) => ({
    name,
    ...plan,
    waitsMs: plan.waits.map((wait) => milliseconds(wait, name)),
  }))
}

const UNITS_MS = { s: 1000, min: 60_000, h: 3_600_000 }

/** @type {(time: string, where: string) => number} */
function milliseconds(time, where) {
  const [, count = '', unit = ''] = /^(\d+) (s|min|h)$/.exec(time) ?? []
  if (count === '') throw new Error(`${where}: "${time}" is not a time: write "10 s", "30 min" or "3 h"`)
  return Number(count) * UNITS_MS[/** @type {keyof typeof UNITS_MS} */ (unit)]
}

/** @returns {Catalogue[]} one for each platform, in the order of their names */
export function readCatalogues() {
  return readdirSync(folder)
    .sort()
    .map((name) => readCatalogue(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
}

/**
 * `includes` names the platforms whose pushes come to this one too: those of companies to a suite, of accounts to a
 * component.
 *
 * @param {{ platform: string, includes?: string[], common: string[], headers: Record<string, Record<string, FieldLine>>, messages: Entry[] }} file
 */
function readCatalogue({ platform, includes = [], common, headers, messages }) {
  return {
    platform,
    includes,
    common,
    headers: Object.fromEntries(Object.entries(headers).map(([name, fields]) => [name, readFields(fields, name)])),
    messages: messages.map((entry) => ({
      ...checkRules(entry),
      text: readText(entry.text, entry.name),
      fields: readFields(entry.fields, entry.name),
    })),
  }
}

/** The time that the platform waits for the response to a push, unless the entry says otherwise. */
export const USUAL_REPLY_MS = 5000

const planNames = readRetryPlans().map(({ name }) => name)

/**
 * Checks what an entry says of its answer: only what differs from other pushes may be there.
 *
 * @param {Entry} entry
 * @returns {Entry}
 */
export function checkRules(entry) {
  const { name, replyWithinMs, retries, answeredInClear } = /** @type {Record<keyof Entry, unknown>} */ (entry)
  const isShorter =
    Number.isInteger(replyWithinMs) && Number(replyWithinMs) > 0 && Number(replyWithinMs) < USUAL_REPLY_MS
  if (replyWithinMs !== undefined && !isShorter) {
    throw new Error(
      `${name}: replyWithinMs must be a whole number below ${USUAL_REPLY_MS}, the usual time: leave it out`,
    )
  }
  if (retries !== undefined && (retries === 'usual' || !planNames.includes(String(retries)))) {
    throw new Error(`${name}: retries must name a plan of catalog/retry-plans.json other than "usual": leave it out`)
  }
  if (answeredInClear !== undefined && answeredInClear !== true) {
    throw new Error(`${name}: answeredInClear must be true: leave it out`)
  }
  return entry
}

/**
 * Fields are lines such as `"Articles.item[].Title?: string": { "en": "What it is.", "zh": "含义。" }`; a line inside stands
 * after its outer one.
 *
 * @param {Record<string, FieldLine>} lines
 * @param {string} where for the message of an error
 * @returns {Field[]}
 */
function readFields(lines, where) {
  /** @type {Field[]} */
  const top = []
  for (const [line, given] of Object.entries(lines)) {
    const [, path = '', mark = '', type = ''] = /^([^?|:]+)([?|]?): (\w+)$/.exec(line) ?? []
    if (!TYPES.includes(type)) throw new Error(`${where}: "${line}" is not "path: type"`)
    const segments = path.split('.')
    const last = segments.pop() ?? ''
    const siblings = segments.reduce(inside, top)
    const text = readText(given, `${where}: "${line}"`)
    const name = last.replace('[]', '')
    const isList = last.endsWith('[]')
    siblings.push({
      name,
      type: fieldType(type),
      isOptional: mark !== '',
      isList,
      ...(mark === '|' ? { isAlternative: true } : {}),
      ...(given.alsoSpelt === undefined ? {} : { alsoSpelt: given.alsoSpelt }),
      text,
      fields: [],
    })
  }
  return top
}

/**
 * The fields inside one that was read before. A message may add to an object of its header: there it is opened anew.
 *
 * @type {(fields: Field[], segment: string) => Field[]}
 */
function inside(fields, segment) {
  const name = segment.replace('[]', '')
  const outer = fields.find((field) => field.name === name)
  if (outer !== undefined) return outer.fields
  /** @type {Field} */
  const opened = { name, type: 'object', isOptional: false, isList: segment.endsWith('[]'), fields: [] }
  fields.push(opened)
  return opened.fields
}

/**
 * Checks that a text is there in both languages. That Chinese is Chinese shows in its characters; English may hold
 * Chinese terms.
 *
 * @param {unknown} text
 * @param {string} where for the message of an error
 * @returns {Bilingual}
 */
export function readText(text, where) {
  const { en, zh } = /** @type {Partial<Bilingual>} */ (Object(text))
  if (typeof en !== 'string' || en === '') throw new Error(`${where} has no English text: write { "en": …, "zh": … }`)
  if (typeof zh !== 'string' || !/\p{Script=Han}/u.test(zh))
    throw new Error(`${where} has no Chinese text: write its "zh"`)
  return { en, zh }
}

/** @param {string} type */
function fieldType(type) {
  return /** @type {FieldType} */ (type)
}

/**
 * All fields of a message, its header's first; an object that both have is put together.
 *
 * @param {Catalogue} catalogue
 * @param {Message} message
 * @returns {Field[]}
 */
export function allFields({ headers }, { header, fields }) {
  return merge(header === undefined ? [] : (headers[header] ?? []), fields)
}

/** @type {(one: readonly Field[], other: readonly Field[]) => Field[]} */
function merge(one, other) {
  const added = other.filter(({ name }) => !one.some((field) => field.name === name))
  const merged = one.map((field) => {
    const more = other.find(({ name }) => name === field.name)
    return more === undefined ? field : { ...more, ...field, fields: merge(field.fields, more.fields) }
  })
  return [...merged, ...added]
}
