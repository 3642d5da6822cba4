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
 *   if more than that shows: an element between two items, a single element that occurs twice, or a number of items other
 *   than the one stated.
 *
 * A sender who closes a section must open the same element again, or the platform's own end tag does not match.
 * `isIntact` therefore looks for elements that occur a second time.
 */
import { readXmlRoot } from '../codec/document.ts'
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { skipSpace } from '../codec/white-space.ts'
import type { XmlElement } from '../codec/xml-element.ts'
import { readLeadingFields, readPlainXml } from '../codec/xml-plain.ts'
import type { Platform } from '../platforms.ts'
import { spellKind } from './known-pushes.ts'
import { messageKey } from './message-key.ts'
import { type FieldShape, freeTextNames, type Shape, shapeOf, wrapperOf } from './shapes.ts'

/** The fields of free text in one kind of push. A path is the names from the root, joined by dots. */
interface FreeText {
  /** All fields of this kind of push. */
  readonly shape: Shape
  /** Every field of free text. */
  readonly paths: ReadonlySet<string>
  /** The last names of the paths. */
  readonly names: ReadonlySet<string>
  /** The fields outside of lists, in declared order. */
  readonly single: readonly SingleField[]
  /** The lists whose items hold free text, and the objects around these lists. */
  readonly holders: ReadonlySet<string>
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
const COMMENT = '<!--'

/**
 * Reads the XML plaintext of a push, whatever its users wrote.
 *
 * @param text XML with the root `<xml>`
 * @param maxElements the maximum number of elements
 * @param platform decides how the name of an event is spelt
 * @returns the fields: texts, objects, and a list for a name that occurs more than once. All objects are new
 * @throws SyntaxError the text is not such XML, or its free text has no certain end; the message never quotes the text
 */
export function readXmlFields(text: string, maxElements: number, platform: Platform | undefined): XmlFields {
  const plain = readPlainXml(text, maxElements)
  const flat = plain === undefined ? undefined : toFlatFields(plain.children)
  if (flat !== undefined) return flat
  const { strict, malformed } = plain === undefined ? readStrictly(text, maxElements) : { strict: plain.children }
  const freeText = freeTextOf(text, strict, platform)
  if (strict !== undefined) {
    // In the plain form every section ends with its element, and there are no comments.
    const isSplit = plain === undefined && (hasSplitCdata(text) || hasComment(text))
    if (freeText === undefined || (!isSplit && isIntact(strict, freeText))) return toFields(strict)
  }
  if (freeText === undefined) throw malformed
  const { rest, words } = cutFreeText(text, freeText)
  if (strict === undefined && words.length === 0) throw malformed
  const { children } = readXmlRoot(rest, maxElements)
  if (hasComment(rest) || !isRestIntact(children, freeText)) throw ambiguous()
  return words.reduce((filled, { field, text }) => fill(filled, field.path, text), toFields(children))
}

/** Reads the text as XML, or returns why it is not XML. */
function readStrictly(
  text: string,
  maxElements: number,
): { readonly strict?: readonly XmlElement[]; readonly malformed?: unknown } {
  try {
    return { strict: readXmlRoot(text, maxElements).children }
  } catch (error) {
    return { malformed: error }
  }
}

/** Returns the paths of the free-text fields that a message of this kind can have: names joined by dots. */
export function freeTextPaths(message: object): ReadonlySet<string> {
  return freeTextByKind(messageKey(message))?.paths ?? new Set()
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

/**
 * Makes an object of elements if none is nested and no name occurs twice: then no element was opened a second time.
 * (A name of `Object.prototype` counts as one that occurred.)
 */
function toFlatFields(elements: readonly XmlElement[]): XmlFields | undefined {
  const fields: XmlFields = {}
  for (const { name, children, text } of elements) {
    if (children.length > 0 || fields[name] !== undefined) return undefined
    fields[name] = text
  }
  return fields
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
 * Returns whether a text has a comment outside of CDATA. The platform writes none, but a sender with two fields of free
 * text could begin one in the first and end it in the second: everything between would be gone.
 */
function hasComment(text: string): boolean {
  let comment = text.indexOf(COMMENT)
  for (let section = text.indexOf(CDATA); comment !== -1 && section !== -1 && section < comment; ) {
    const end = text.indexOf(CDATA_END, section)
    if (end === -1) return false
    if (comment < end) comment = text.indexOf(COMMENT, end)
    section = text.indexOf(CDATA, end)
  }
  return comment !== -1
}

/**
 * Returns the free-text fields of the push's kind. The kind is read from the fields before the first free text,
 * where no user can have written. Only if the kind is not there, an order that no platform sends, is it read from all
 * fields.
 */
function freeTextOf(
  text: string,
  strict: readonly XmlElement[] | undefined,
  platform: Platform | undefined,
): FreeText | undefined {
  names ??= freeTextNames()
  const isFreeText = (name: string) => names?.has(name) === true
  const leading = Object.fromEntries(readLeadingFields(text, isFreeText).map(({ name, text }) => [name, text]))
  const hasKind = ['MsgType', 'InfoType', 'AgentType', 'event_type'].some((name) => name in leading)
  const fields = hasKind ? leading : toFields(strict ?? [])
  spellKind(fields, platform)
  return freeTextByKind(messageKey(fields))
}

/**
 * Returns whether nothing shows that a user has written elements: each field of free text is text, and is only where the
 * catalogue has it; what the catalogue has once occurs once; the items of a list that holds free text stand next to each
 * other; and there are as many as the push says.
 */
function isIntact(
  elements: readonly XmlElement[],
  freeText: FreeText,
  shape: Shape | undefined = freeText.shape,
  outer = '',
): boolean {
  if (outer === '' && !hasStatedItems(elements)) return false
  const seen = new Set<string>()
  let before: string | undefined
  for (const element of elements) {
    const { name, children } = element
    const path = outer + name
    const field = shape?.get(name)
    if (freeText.names.has(name) && (!freeText.paths.has(path) || children.length > 0)) return false
    if (seen.has(name) && !mayRepeat(element, field, freeText.holders.has(path), before === name)) return false
    if (children.length > 0 && !isIntact(children, freeText, field?.fields, `${path}.`)) return false
    seen.add(name)
    before = name
  }
  return true
}

/** Returns whether an element may occur again. An object that has only lists may, since that adds only items to them. */
function mayRepeat(
  { children, text }: XmlElement,
  field: FieldShape | undefined,
  isHolder: boolean,
  isAdjacent: boolean,
): boolean {
  if (field === undefined) return true
  if (field.isList) return isAdjacent || !isHolder
  const { fields } = field
  const isContainer = fields !== undefined && [...fields.values()].every(({ isList }) => isList)
  return isAdjacent && isContainer && text.trim() === '' && children.every(({ name }) => fields.has(name))
}

/** Returns whether a package has as many items as it says. */
function hasStatedItems(elements: readonly XmlElement[]): boolean {
  const stated = elements.find(({ name }) => name === 'ItemCount')
  return stated === undefined || Number(stated.text) === elements.filter(({ name }) => name === 'Item').length
}

/**
 * Returns whether the free text was cut out of its own element. With a single field of free text, all that a user can
 * have written was cut out, and the rest is as the platform wrote it.
 */
function isRestIntact(rest: readonly XmlElement[], freeText: FreeText): boolean {
  const sole = soleField(freeText)
  if (sole === undefined) return isIntact(rest, freeText)
  const [field, ...others] = elementsNamed(sole.name, rest)
  return others.length === 0 && (field === undefined || field.children.length === 0)
}

/** Returns the field of free text, if this kind of push has only one. */
function soleField({ single, paths }: FreeText): SingleField | undefined {
  return paths.size === 1 ? single[0] : undefined
}

/** Lists the elements of a name, at any depth. */
function elementsNamed(name: string, elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((one) => [...(one.name === name ? [one] : []), ...elementsNamed(name, one.children)])
}

/**
 * Cuts the free text out of a push.
 *
 * @returns the XML with empty CDATA sections, and what was cut out of them
 * @throws SyntaxError the bytes do not say where a field ends
 */
function cutFreeText(text: string, freeText: FreeText): { readonly rest: string; readonly words: readonly CutText[] } {
  const isSole = soleField(freeText) !== undefined
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
function fill(fields: JsonObject, path: readonly string[], words: string): XmlFields {
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
let names: ReadonlySet<string> | undefined
const kinds = new Map<string, FreeText>()

function freeTextByKind(key: string): FreeText | undefined {
  let freeText = kinds.get(key)
  if (freeText === undefined) {
    const shape = shapeOf(key)
    if (shape === undefined) return undefined
    freeText = freeTextIn(shape)
    kinds.set(key, freeText)
  }
  return freeText.paths.size === 0 ? undefined : freeText
}

/** Collects the free text of a kind of push. XML puts the fields into the wrapper, if there is one. */
function freeTextIn(shape: Shape): FreeText {
  const wrapper = wrapperOf(shape)
  const places = placesIn(wrapper === undefined ? [...new Set(shape.values())] : [wrapper])
  const inLists = places.filter(({ around }) => around.some(({ isList }) => isList))
  return {
    shape,
    paths: new Set(places.map(({ path }) => path.join('.'))),
    names: new Set(places.map(({ path }) => path.at(-1) ?? '')),
    single: places
      .filter((place) => !inLists.includes(place))
      .map(({ path, next }) => ({ name: path.at(-1) ?? '', path, next })),
    holders: new Set(inLists.flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth + 1).join('.')))),
  }
}

interface Place {
  readonly path: readonly string[]
  readonly around: readonly FieldShape[]
  readonly next: string | undefined
}

function placesIn(fields: readonly FieldShape[], around: readonly FieldShape[] = []): readonly Place[] {
  return fields.flatMap((field, index) => {
    const path = [...around, field].map(({ name }) => name)
    if (field.kind === 'freeText')
      return [{ path, around: [...around, field], next: field.isFollowed ? fields[index + 1]?.name : undefined }]
    return placesIn([...new Set(field.fields?.values())], [...around, field])
  })
}
