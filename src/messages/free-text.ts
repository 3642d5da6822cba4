/**
 * The opened XML of a push to its fields. The platform writes the words of its users into CDATA sections without escaping
 * them, so `]]>` and whole XML documents stand inside `Content`, and a user can close the section and write elements of
 * their own. The text is authentic, since it was sealed or signed, but its structure is not: only the platform's own
 * elements may become fields.
 *
 * A text that is well-formed, and in which every field of free text (`freeText` in the catalogue) is where and how the
 * platform writes it, is read as XML. Otherwise the kind of the push is read from the fields that stand before any words,
 * the words are cut out by the rules below, and what remains is read as strictly as before:
 *
 * - One field of free text, F: its words are everything between the first `<F><![CDATA[` and the last `]]></F>`. This is
 *   exact for any words.
 * - Several: the bytes do not always say where one ends. The first `]]></F>` with the next field behind it is taken where
 *   the next field is always there and free text itself: a sender can then only move words between their own fields.
 *   Otherwise F must have exactly one end, or the push is refused.
 * - Free text inside lists is read as XML has it: the bytes do not say where an item ends, so a sender can add items to a list that
 *   holds their words (a comment of an approval, an attribute of a member), with any fields of an item. What shows that items were
 *   added refuses the push: an element that is there twice in an item, a number of items other than the one stated.
 *
 * A sender who leaves a section must open the same element again, or the platform's own end tag does not match: `isIntact` looks for
 * an element of free text that is there again.
 */
import { readXmlRoot } from '../codec/document.ts'
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { skipSpace } from '../codec/white-space.ts'
import type { XmlElement } from '../codec/xml-element.ts'
import { readLeadingFields } from '../codec/xml-plain.ts'
import type { Platform } from '../platforms.ts'
import { KIND_BITS, kindsOf, spellEvent } from './field-kinds.ts'
import { FREE_TEXT } from './generated/tables.ts'
import { messageKey, textField } from './message-key.ts'

/** The fields of free text in one kind of push. Paths are names from the root with dots between. */
interface FreeText {
  /** The key of the kind. */
  readonly key: string
  /** Every field of free text. */
  readonly paths: ReadonlySet<string>
  /** The last names of the paths. */
  readonly names: ReadonlySet<string>
  /** What is there at most once in the object around it: the fields, and the objects around them. */
  readonly once: ReadonlySet<string>
  /** The fields that are in no list, in declared order. */
  readonly single: readonly SingleField[]
  /** The lists whose items hold free text. */
  readonly lists: ReadonlySet<string>
}

interface SingleField {
  readonly name: string
  readonly path: readonly string[]
  /** The field of free text that always follows. */
  readonly next: string | undefined
}

/** Fields that were just read. None is called `__proto__`, which the readers of XML refuse. */
type Fields = Record<string, unknown>

/** Words that were cut out, and where they belong. */
interface Words {
  readonly field: SingleField
  readonly text: string
}

const CDATA = '<![CDATA['
const CDATA_END = ']]>'

/**
 * Reads the opened XML of a push, whatever its users wrote.
 *
 * @param text XML with the root `<xml>`
 * @param maxElements how many elements are accepted at most
 * @param platform decides how an event is spelt
 * @returns the fields: text, objects, and lists where a name came more than once
 * @throws SyntaxError what is wrong; never quotes the text
 */
export function readXmlFields(text: string, maxElements: number, platform: Platform | undefined): Fields {
  let strict: Fields | undefined
  let malformed: unknown
  try {
    const { children } = readXmlRoot(text, maxElements)
    strict = toFields(children)
    if (isFlat(children, strict) && !hasSplitCdata(text)) return strict
  } catch (error) {
    malformed = error
  }
  const freeText = freeTextOf(text, strict, platform)
  if (strict !== undefined && (freeText === undefined || (isIntact(strict, freeText) && !hasSplitCdata(text)))) {
    return strict
  }
  const { rest, words } = freeText === undefined ? { rest: text, words: [] } : cutWords(text, freeText)
  if (words.length === 0 && strict === undefined) throw malformed
  const fields = toFields(readXmlRoot(rest, maxElements).children)
  if (freeText !== undefined && !isIntact(fields, freeText)) throw ambiguous()
  return words.reduce((filled, { field, text }) => fill(filled, field.path, text), fields)
}

/** The paths of the fields of free text that a message of this kind can have, with dots between the names. */
export function freeTextPaths(message: object): ReadonlySet<string> {
  return freeTextByKind().get(messageKey(message))?.paths ?? new Set()
}

/** Elements to an object; a name that is there more than once becomes a list. */
function toFields(elements: readonly XmlElement[]): Fields {
  const fields: Fields = {}
  for (const { name, children, text } of elements) {
    const value = children.length > 0 ? toFields(children) : text
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (before === undefined) fields[name] = value
    else if (Array.isArray(before)) before.push(value)
    else fields[name] = [before, value]
  }
  return fields
}

/** Whether all elements stand side by side and each is there once: then none was opened again. */
function isFlat(elements: readonly XmlElement[], fields: JsonObject): boolean {
  return elements.length === Object.keys(fields).length && elements.every(({ children }) => children.length === 0)
}

/**
 * Whether a CDATA section ends before its element does, other than for a `]]>` in the text, which is written as
 * `]]]]><![CDATA[>`.
 */
function hasSplitCdata(text: string): boolean {
  for (let end = text.indexOf(CDATA_END); end !== -1; end = text.indexOf(CDATA_END, end + 1)) {
    const isEscape = text.startsWith(']]', end - 2) && text.startsWith(`${CDATA}>`, end + CDATA_END.length)
    if (!isEscape && !text.startsWith('</', skipSpace(text, end + CDATA_END.length))) return true
  }
  return false
}

/**
 * The free text of the push's kind. The kind is read from the fields before any words; only a text of another order, which
 * no platform sends, is asked as a whole.
 */
function freeTextOf(
  text: string,
  strict: JsonObject | undefined,
  platform: Platform | undefined,
): FreeText | undefined {
  const leading = Object.fromEntries(readLeadingFields(text, isFreeTextName).map(({ name, text }) => [name, text]))
  const isTold = ['MsgType', 'InfoType', 'AgentType'].some((name) => name in leading)
  const fields = isTold ? leading : (strict ?? {})
  const event = textField(fields, 'Event')
  return freeTextByKind().get(
    messageKey(event === undefined ? fields : { ...fields, Event: spellEvent(event, platform) }),
  )
}

/**
 * Whether each field of free text is text, stands only where the catalogue has it, and is there once, as are the objects
 * around it; whether in the items of lists nothing is there twice that the catalogue has once; and whether a list has as many
 * items as the push says.
 */
function isIntact(fields: JsonObject, freeText: FreeText, outer = '', isInList = false): boolean {
  if (outer === '' && 'ItemCount' in fields && Number(fields.ItemCount) !== countOf(fields.Item)) return false
  return Object.entries(fields).every(([name, value]) => {
    const path = outer + name
    const isList = Array.isArray(value)
    if (freeText.names.has(name) && !freeText.paths.has(path)) return false
    if (isList && (freeText.once.has(path) || (isInList && isKnownSingle(freeText.key, path, name)))) return false
    const values: readonly unknown[] = isList ? value : [value]
    return values.every(
      (one) =>
        !isJsonObject(one) ||
        (!freeText.paths.has(path) && isIntact(one, freeText, `${path}.`, isInList || freeText.lists.has(path))),
    )
  })
}

function countOf(value: unknown): number {
  if (value === undefined) return 0
  return Array.isArray(value) ? value.length : 1
}

/** Whether the catalogue says of a field that it is a number, an object or the like, and not that it is a list. */
function isKnownSingle(key: string, path: string, name: string): boolean {
  const kinds = kindsOf(key, path, name)
  return kinds !== 0 && (kinds & KIND_BITS.list) === 0
}

/**
 * Takes the words out of a text.
 *
 * @returns the text with empty CDATA sections in place of the words, and the words
 * @throws SyntaxError the bytes do not say where the words end
 */
function cutWords(text: string, freeText: FreeText): { readonly rest: string; readonly words: readonly Words[] } {
  const isSole = freeText.single.length === 1 && freeText.lists.size === 0
  const words: Words[] = []
  let remaining = freeText.single
  let rest = ''
  let position = 0
  while (remaining.length > 0) {
    const opened = firstOpened(text, position, remaining)
    if (opened === undefined) break
    const { field, from } = opened
    const to = isSole ? text.lastIndexOf(`]]></${field.name}>`) : endOfWords(text, from, field)
    if (to < from) throw ambiguous()
    words.push({ field, text: text.slice(from, to) })
    rest += text.slice(position, from)
    position = to
    remaining = remaining.filter((other) => other !== field)
  }
  return { rest: rest + text.slice(position), words }
}

/** The field that is opened first from a position on: nothing before it was written by a user. */
function firstOpened(
  text: string,
  position: number,
  fields: readonly SingleField[],
): { readonly field: SingleField; readonly from: number } | undefined {
  let first: { readonly field: SingleField; readonly from: number } | undefined
  for (const field of fields) {
    const tag = `<${field.name}>${CDATA}`
    const index = text.indexOf(tag, position)
    if (index !== -1 && (first === undefined || index + tag.length < first.from))
      first = { field, from: index + tag.length }
  }
  return first
}

/**
 * Where the words of one of several fields end. Behind the end stands another element, whose name the catalogue may not
 * know, or the end of the object around it.
 *
 * @throws SyntaxError there is no end, or more than one that fits
 */
function endOfWords(text: string, from: number, { name, path, next }: SingleField): number {
  const endTag = `${CDATA_END}</${name}>`
  const endOfObject = `</${path.at(-2) ?? 'xml'}>`
  const ends: number[] = []
  for (let end = text.indexOf(endTag, from); end !== -1; end = text.indexOf(endTag, end + endTag.length)) {
    const behind = skipSpace(text, end + endTag.length)
    if (next !== undefined && text.startsWith(`<${next}>`, behind)) return end
    const isElement = text[behind] === '<' && text[behind + 1] !== '/'
    if (isElement || text.startsWith(endOfObject, behind)) ends.push(end)
  }
  const [end, ...others] = ends
  if (end === undefined || others.length > 0) throw ambiguous()
  return end
}

/** The fields with the words where they were cut out. @throws SyntaxError there is no such field: it stood elsewhere */
function fill(fields: JsonObject, path: readonly string[], words: string): JsonObject {
  const [name = '', ...inner] = path
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (inner.length === 0 && value === '') return { ...fields, [name]: words }
  if (inner.length > 0 && isJsonObject(value)) return { ...fields, [name]: fill(value, inner, words) }
  throw ambiguous()
}

function ambiguous(): SyntaxError {
  return new SyntaxError('a user wrote markup into it, and the bytes do not say where their words end')
}

// Made when the first text needs them: importing the package costs nothing.
let kinds: ReadonlyMap<string, FreeText> | undefined
let names: ReadonlySet<string> | undefined

function isFreeTextName(name: string): boolean {
  names ??= new Set([...freeTextByKind().values()].flatMap((freeText) => [...freeText.names]))
  return names.has(name)
}

function freeTextByKind(): ReadonlyMap<string, FreeText> {
  kinds ??= new Map(
    Object.entries(FREE_TEXT).flatMap(([line, keys]) => {
      const freeText = readTable(line)
      return keys.split(' ').map((key) => [key, { ...freeText, key }] as const)
    }),
  )
  return kinds
}

/** A line of the table: `Title> Description`, `ExtAttr.Item[].Text.Value`. */
function readTable(line: string): Omit<FreeText, 'key'> {
  const fields = line
    .split(' ')
    .map((field) => ({ isFollowed: field.endsWith('>'), steps: field.replace('>', '').split('.') }))
  const namesOf = (steps: readonly string[]) => steps.map((step) => step.replace('[]', ''))
  const isInList = (steps: readonly string[]) => steps.some((step) => step.endsWith('[]'))
  const objects = fields.flatMap(({ steps }) => steps.map((_, index) => steps.slice(0, index + 1)))
  return {
    paths: new Set(fields.map(({ steps }) => namesOf(steps).join('.'))),
    names: new Set(fields.map(({ steps }) => namesOf(steps).at(-1) ?? '')),
    once: new Set(objects.filter((steps) => !steps.at(-1)?.endsWith('[]')).map((steps) => namesOf(steps).join('.'))),
    single: fields.flatMap(({ steps, isFollowed }, index) => {
      const next = isFollowed ? fields[index + 1]?.steps.at(-1) : undefined
      return isInList(steps) ? [] : [{ name: steps.at(-1) ?? '', path: steps, next }]
    }),
    lists: new Set(objects.filter((steps) => steps.at(-1)?.endsWith('[]')).map((steps) => namesOf(steps).join('.'))),
  }
}
