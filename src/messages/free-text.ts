/**
 * Reads the plaintext of a push, if it is XML, into fields. The platform writes what users typed (free text) into CDATA
 * sections without escaping it, so `Content` can hold `]]>` and whole XML documents, and a user can close the section
 * and write elements of their own. The text is authentic, because it was encrypted or signed, but its structure is not:
 * only elements that the platform wrote may become fields.
 *
 * A text is read as XML if it is well-formed and every field of free text (`freeText` in the catalogue) is where and
 * how the platform writes it. Otherwise the kind of the push is taken from the fields before the first free text,
 * the free text is cut out by the rules below, and the rest is read as strictly as before:
 *
 * - One field of free text, F: its content is everything between the first `<F><![CDATA[` and the last `]]></F>`. This
 *   is exact for any content.
 * - Several: the bytes do not always say where a field ends. If the next field is always there and is free text itself,
 *   F ends at the first `]]></F>` that this field follows: a sender can then only move text between their own fields.
 *   Otherwise F must have exactly one possible end, or the push is refused.
 * - Free text inside lists is read as XML: the bytes do not say where an item ends, so a sender can add items, with any
 *   fields, to a list that holds their text (a comment of an approval, an attribute of a member). The push is refused
 *   if added items show: an element that occurs twice in an item, or a number of items other than the one stated.
 *
 * A sender who closes a section must open the same element again, or the platform's own end tag does not match.
 * `isIntact` therefore looks for an element of free text that occurs a second time.
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

/** The fields of free text in one kind of push. A path is the names from the root, joined by dots. */
interface FreeText {
  /** The key of this kind of push. */
  readonly key: string
  /** Every field of free text. */
  readonly paths: ReadonlySet<string>
  /** The last names of the paths. */
  readonly names: ReadonlySet<string>
  /** The paths that occur at most once in the object around them: the fields, and the objects that hold them. */
  readonly once: ReadonlySet<string>
  /** The fields outside of lists, in declared order. */
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

/** The fields of an element. No name is `__proto__`: the XML readers refuse it. */
type XmlFields = Record<string, unknown>

/** Free text that was cut out, and the field that it belongs to. */
interface CutText {
  readonly field: SingleField
  readonly text: string
}

const CDATA = '<![CDATA['
const CDATA_END = ']]>'

/**
 * Reads the XML plaintext of a push, whatever its users wrote.
 *
 * @param text XML with the root `<xml>`
 * @param maxElements the maximum number of elements
 * @param platform decides how the name of an event is spelt
 * @returns the fields: texts, objects, and a list for a name that occurs more than once
 * @throws SyntaxError the text is not such XML, or its free text has no certain end; the message never quotes the text
 */
export function readXmlFields(text: string, maxElements: number, platform: Platform | undefined): XmlFields {
  const isSplit = hasSplitCdata(text)
  let strict: XmlFields | undefined
  let malformed: unknown
  try {
    const { children } = readXmlRoot(text, maxElements)
    strict = toFields(children)
    if (!isSplit && isFlat(children, strict)) return strict
  } catch (error) {
    malformed = error
  }
  const freeText = freeTextOf(text, strict, platform)
  if (strict !== undefined && (freeText === undefined || (!isSplit && isIntact(strict, freeText)))) return strict
  if (freeText === undefined) throw malformed
  const { rest, words } = cutFreeText(text, freeText)
  if (strict === undefined && words.length === 0) throw malformed
  const fields = toFields(readXmlRoot(rest, maxElements).children)
  if (!isIntact(fields, freeText)) throw ambiguous()
  return words.reduce((filled, { field, text }) => fill(filled, field.path, text), fields)
}

/** Returns the paths of the free-text fields that a message of this kind can have: names joined by dots. */
export function freeTextPaths(message: object): ReadonlySet<string> {
  return freeTextByKind().get(messageKey(message))?.paths ?? new Set()
}

/** Makes an object of elements; a name that occurs more than once becomes a list. */
function toFields(elements: readonly XmlElement[]): XmlFields {
  const fields: XmlFields = {}
  for (const { name, children, text } of elements) {
    const value = children.length > 0 ? toFields(children) : text
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (before === undefined) fields[name] = value
    else if (Array.isArray(before)) before.push(value)
    else fields[name] = [before, value]
  }
  return fields
}

/** Returns whether no element is nested and no name occurs twice: then no element was opened a second time. */
function isFlat(elements: readonly XmlElement[], fields: JsonObject): boolean {
  if (elements.length !== Object.keys(fields).length) return false
  for (const { children } of elements) if (children.length > 0) return false
  return true
}

/**
 * Returns whether a CDATA section ends before its element does. A `]]>` in the text, escaped as `]]]]><![CDATA[>`, does
 * not count.
 */
function hasSplitCdata(text: string): boolean {
  for (let end = text.indexOf(CDATA_END); end !== -1; end = text.indexOf(CDATA_END, end + 1)) {
    const isEscape = text.startsWith(']]', end - 2) && text.startsWith(`${CDATA}>`, end + CDATA_END.length)
    if (!isEscape && !text.startsWith('</', skipSpace(text, end + CDATA_END.length))) return true
  }
  return false
}

/**
 * Returns the free-text fields of the push's kind. The kind is read from the fields before the first free text,
 * where no user can have written. Only if the kind is not there, an order that no platform sends, is it read from all
 * fields.
 */
function freeTextOf(
  text: string,
  strict: JsonObject | undefined,
  platform: Platform | undefined,
): FreeText | undefined {
  const leading = Object.fromEntries(readLeadingFields(text, isFreeTextName).map(({ name, text }) => [name, text]))
  const hasKind = ['MsgType', 'InfoType', 'AgentType'].some((name) => name in leading)
  const fields = hasKind ? leading : (strict ?? {})
  const event = textField(fields, 'Event')
  return freeTextByKind().get(
    messageKey(event === undefined ? fields : { ...fields, Event: spellEvent(event, platform) }),
  )
}

/**
 * Returns whether nothing shows that a user has written elements: each field of free text is text, is only where the
 * catalogue has it and occurs once, as do the objects around it; no item of a list has a field twice that the catalogue
 * has once; and there are as many items as the push says.
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

/** Returns whether the catalogue has a kind for the field (a number, an object, …) that is not a list. */
function isKnownSingle(key: string, path: string, name: string): boolean {
  const kinds = kindsOf(key, path, name)
  return kinds !== 0 && (kinds & KIND_BITS.list) === 0
}

/**
 * Cuts the free text out of a push.
 *
 * @returns the XML with empty CDATA sections, and what was cut out of them
 * @throws SyntaxError the bytes do not say where a field ends
 */
function cutFreeText(text: string, freeText: FreeText): { readonly rest: string; readonly words: readonly CutText[] } {
  const isSole = freeText.single.length === 1 && freeText.lists.size === 0
  const words: CutText[] = []
  let remaining = freeText.single
  let rest = ''
  let position = 0
  while (remaining.length > 0) {
    const opened = firstOpened(text, position, remaining)
    if (opened === undefined) break
    const { field, from } = opened
    const to = isSole ? text.lastIndexOf(`]]></${field.name}>`) : endOfFreeText(text, from, field)
    if (to < from) throw ambiguous()
    words.push({ field, text: text.slice(from, to) })
    rest += text.slice(position, from)
    position = to
    remaining = remaining.filter((other) => other !== field)
  }
  return { rest: rest + text.slice(position), words }
}

/** Finds the free-text field that opens first after a position; no user wrote anything before it. */
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
 * Finds where one of several free-text fields ends. Its end tag is followed by another element, possibly one that the
 * catalogue does not have, or by the end tag of the object around it.
 *
 * @throws SyntaxError there is no such place, or more than one
 */
function endOfFreeText(text: string, from: number, { name, path, next }: SingleField): number {
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

/** Puts the text back into its field. @throws SyntaxError there is no such field: the text was cut out elsewhere */
function fill(fields: JsonObject, path: readonly string[], words: string): JsonObject {
  const [name = '', ...inner] = path
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (inner.length === 0 && value === '') return { ...fields, [name]: words }
  if (inner.length > 0 && isJsonObject(value)) return { ...fields, [name]: fill(value, inner, words) }
  throw ambiguous()
}

function ambiguous(): SyntaxError {
  return new SyntaxError('the text of a user contains markup, and where the text ends cannot be determined')
}

// Built when the first text needs them, so that importing the package costs nothing.
let kinds: ReadonlyMap<string, FreeText> | undefined
let names: ReadonlySet<string> | undefined

function isFreeTextName(name: string): boolean {
  names ??= new Set([...freeTextByKind().values()].flatMap((freeText) => [...freeText.names]))
  return names.has(name)
}

function freeTextByKind(): ReadonlyMap<string, FreeText> {
  kinds ??= new Map(
    Object.entries(FREE_TEXT).flatMap(([line, keys]) => {
      const freeText = readFreeTextLine(line)
      return keys.split(' ').map((key) => [key, { ...freeText, key }] as const)
    }),
  )
  return kinds
}

/** Reads a line of the table: `Title> Description`, `ExtAttr.Item[].Text.Value`. */
function readFreeTextLine(line: string): Omit<FreeText, 'key'> {
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
