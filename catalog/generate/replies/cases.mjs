/**
 * Makes a minimal valid reply for every field of every kind, and the variants that must be refused: without the field,
 * if it is required, and with a value of another type. The same cases are compiled and run, so that types and tables
 * cannot differ.
 *
 * @import { Field, Line, Replies } from './read.mjs'
 * @typedef {Record<string, unknown>} Values
 * @typedef {object} Case
 * @property {string} type in TypeScript
 * @property {string} [event] the event that is answered, or `device.bind` and so on
 * @property {string} path as errors name it
 * @property {boolean} isRequired
 * @property {number | Record<string, number>} [maxBytes]
 * @property {number} [maxIds]
 * @property {number} [min]
 * @property {number} [max]
 * @property {Values} reply
 * @property {unknown} wrong a value of another type
 */
import { fieldsOf, tellingField } from './read.mjs'

/** @type {(replies: Replies) => Case[]} */
function casesOf(replies) {
  return [
    ...replies.kinds.flatMap(({ name, when, lines }) => {
      const [field, value] = tellingField(when)
      return casesOfFields(replies, { lines, sample: {} }).map((one) => ({
        ...one,
        type: name,
        reply: { [field]: value, ...one.reply },
      }))
    }),
    ...replies.events.flatMap(({ event, device, lines }) => {
      const type = device === undefined ? `EventReplies['${event}']` : `DeviceReplies['${device}']`
      return casesOfFields(replies, { lines, sample: {} }).map((one) => ({ ...one, type, event }))
    }),
  ]
}

/** @param {Replies} replies @returns {string} a module for the tests that run */
export function writeReplyCases(replies) {
  return [
    '// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.',
    '',
    '/** A valid reply that has the field at `path`, and what is documented of that field. */',
    'export interface ReplyCase {',
    '  readonly type: string',
    '  readonly event?: string',
    '  readonly path: string',
    '  readonly isRequired: boolean',
    '  readonly maxBytes?: number | Readonly<Record<string, number>>',
    '  readonly min?: number',
    '  readonly max?: number',
    '  readonly reply: Readonly<Record<string, unknown>>',
    '  readonly wrong: unknown',
    '}',
    '',
    'export const REPLY_CASES: readonly ReplyCase[] = [',
    ...casesOf(replies).map((one) => `  ${JSON.stringify(one)},`),
    ']',
    '',
  ].join('\n')
}

/** @param {Replies} replies @returns {string} a module for the compiler */
export function writeReplyTypeCases(replies) {
  const cases = casesOf(replies)
  const names = [...new Set(cases.map(({ type }) => type.replace(/\[.*/, '')))].sort()
  return [
    '// Written by catalog/generate from catalog/replies: change those files, then run npm run catalog.',
    '/** Every field of every reply: what is required cannot be left out, and nothing takes a value of another type. */',
    `import type { ${names.join(', ')} } from 'wechat-callback'`,
    '',
    ...typeCases(cases),
  ].join('\n')
}

/** What the compiler must accept, and what it must refuse. @param {readonly Case[]} cases @returns {string[]} */
export function typeCases(cases) {
  return [
    'declare function is<Reply>(reply: Reply): void',
    '',
    'export function compiled(): void {',
    ...cases.flatMap(({ type, path, isRequired, reply, wrong }) => [
      `  is<${type}>(${JSON.stringify(reply)})`,
      ...(isRequired
        ? [
            `  // @ts-expect-error -- ${path} is required`,
            `  is<${type}>(${JSON.stringify(replaced(reply, stepsOf(path), undefined))})`,
          ]
        : []),
      `  // @ts-expect-error -- ${path} is of another type`,
      `  is<${type}>(${JSON.stringify(replaced(reply, stepsOf(path), wrong))})`,
    ]),
    '}',
    '',
  ]
}

/** @param {string} path */
function stepsOf(path) {
  return path.replaceAll('[', '.[').split('.')
}

/**
 * A copy with another value at the path, or without one.
 *
 * @type {(value: unknown, steps: readonly string[], other: unknown) => unknown}
 */
function replaced(value, [step, ...rest], other) {
  if (step === undefined) return other
  // The element around the items is not a step of the path.
  if (step.startsWith('[') && !Array.isArray(value)) {
    const [[wrapper, items] = ['', []]] = Object.entries(/** @type {Values} */ (value))
    return { [wrapper]: replaced(items, [step, ...rest], other) }
  }
  if (Array.isArray(value))
    return value.map((item, index) => (`[${index}]` === step ? replaced(item, rest, other) : item))
  const object = /** @type {Values} */ (value)
  return { ...object, [step]: replaced(object[step], rest, other) }
}

/** @typedef {Omit<Case, 'type' | 'event'>} FieldCase */
/** @typedef {{ lines: readonly Line[], sample: Values }} Shape the lines of an object, and values that it needs beside the required ones */

/** @type {(replies: Replies, shape: Shape) => FieldCase[]} */
export function casesOfFields(replies, shape) {
  const others = smallest(replies, shape)
  return fieldsOf(replies, shape.lines).flatMap((field) =>
    casesOfField(replies, field).map(({ value, path, ...one }) => {
      return { ...one, path: `${field.name}${path}`, reply: { ...others, [field.name]: value } }
    }),
  )
}

/** The field itself, and every field inside it. @type {(replies: Replies, field: Field) => (Omit<FieldCase, 'reply'> & { value: unknown })[]} */
function casesOfField(replies, field) {
  const { isOptional, isList, maxBytes, maxIds, min, max } = field
  const limits = { ...(maxBytes && { maxBytes }), ...(maxIds && { maxIds }), ...(min && { min }), ...(max && { max }) }
  const whole = { value: valueFor(replies, field), wrong: wrongFor(field, replies) }
  const inner = shapesOf(replies, field).flatMap((shape) => casesOfFields(replies, shape))
  return [
    { path: '', isRequired: !isOptional, ...limits, ...whole },
    ...inner.map(({ reply, path, ...one }) => {
      const value = isList ? listOf(replies, field, reply) : reply
      return { ...one, path: `${isList ? '[0]' : ''}.${path}`, value }
    }),
  ]
}

/** The shape of an object, or of each variant where there are several. @type {(replies: Replies, field: Field) => Shape[]} */
function shapesOf({ types }, { type, fields }) {
  const { oneOf, lines = [], sample = {} } = types[type] ?? {}
  if (oneOf === undefined) return lines.length + fields.length === 0 ? [] : [{ lines: [...lines, ...fields], sample }]
  return oneOf.map((name) => {
    const variant = types[name]
    const [by, value] = tellingField(variant?.when ?? {})
    return { lines: [telling(by, value), ...(variant?.lines ?? []), ...fields], sample: variant?.sample ?? {} }
  })
}

/** The field that identifies a variant. @type {(name: string, value: string) => Field} */
function telling(name, value) {
  return { en: '', zh: '', name, type: 'string', isOptional: false, isList: false, fields: [], values: [value] }
}

/** An object with no more fields than it needs. @type {(replies: Replies, shape: Shape) => Values} */
function smallest(replies, { lines, sample }) {
  const needed = fieldsOf(replies, lines).filter(({ isOptional }) => !isOptional)
  return { ...sample, ...Object.fromEntries(needed.map((field) => [field.name, valueFor(replies, field)])) }
}

/** @type {(replies: Replies, field: Field) => unknown} */
function valueFor(replies, field) {
  const item = itemOf(replies, field)
  return field.isList ? listOf(replies, field, item) : item
}

/** As many items as there must be, the given one first. @type {(replies: Replies, field: Field, first: unknown) => unknown} */
function listOf(replies, field, first) {
  const { min = 1, wrapper } = field
  const items = [first, ...new Array(min - 1).fill(itemOf(replies, field))]
  return wrapper === undefined ? items : { [wrapper]: items }
}

/** @type {(replies: Replies, field: Field) => unknown} */
function itemOf(replies, field) {
  const { type, name, sample, values = replies.types[type]?.values } = field
  if (sample !== undefined) return sample
  if (values !== undefined) return values[0]
  if (type === 'string') return name
  if (type === 'number') return 0
  if (type === 'boolean') return true
  const [shape] = shapesOf(replies, field)
  return shape === undefined ? {} : smallest(replies, shape)
}

/** @type {(field: Field, replies: Replies) => unknown} */
function wrongFor({ type, isList }, { types }) {
  if (isList) return 'no list'
  if (type === 'string') return 1
  if (type === 'number' || types[type]?.values !== undefined) return '0'
  return type === 'boolean' ? 'true' : 'no object'
}
