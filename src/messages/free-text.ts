/**
 * Reads the XML plaintext of a push into fields. The platform writes free text (text from users) into CDATA sections
 * without escaping it. So `Content` can contain `]]>` and whole XML documents, and a user can close the section and
 * write elements. The text as a whole is authentic, because it was encrypted or signed, but its structure is not: only
 * elements that the platform wrote may become fields.
 *
 * A text is read as XML if it is well-formed and every field of free text (`freeText` in the catalogue) is where and
 * how the platform writes it. Otherwise the kind of the push is taken from the fields before the first free text,
 * the free text is cut out by the rules below, and the rest is read as strictly as before:
 *
 * - One field of free text, F: its content is everything between the first `<F><![CDATA[` and the last `]]></F>`. This
 *   is exact for any content.
 * - Several: each begins where the catalogue has it, since no user wrote what comes before. The bytes do not always say
 *   where it ends. If the next field is always there and is free text itself,
 *   F ends at the first `]]></F>` that this field follows: a sender can then only move text between their own fields.
 *   Otherwise F must have exactly one possible end, or the push is refused.
 * - Free text inside lists is read as XML. The bytes do not say where an item ends, so a sender can add items, with any
 *   fields, to a list that contains their text (a comment of an approval, an attribute of a member). The push is
 *   refused if it shows any other change: an element between two items, a single element that occurs twice, or a number
 *   of items other than the stated one.
 *
 * A sender who closes a section must open the same element again; otherwise the platform's own end tag does not match.
 * `isIntact` therefore looks for elements that occur a second time.
 */
import { readXmlRoot } from '../codec/document.ts'
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { skipSpace } from '../codec/white-space.ts'
import { readLeadingFields, readSimpleXml } from '../codec/xml-simple.ts'
import { CDATA, CDATA_END, endOfDeclaration, XmlScanner } from '../codec/xml-structure.ts'
import type { XmlElement } from '../codec/xml-tree.ts'
import type { Platform } from '../platforms.ts'
import { type FreeText, type FreeTextField, freeTextByKey, isFreeTextName } from './free-text-fields.ts'
import { spellKind } from './known-pushes.ts'
import { messageKey } from './message-key.ts'
import type { FieldShape, Shape } from './shapes.ts'

/** The fields of an element. No name is `__proto__`: the XML readers refuse it. */
type XmlFields = Record<string, unknown>

const COMMENT = '<!--'

/**
 * Reads the XML plaintext of a push, including user text with markup.
 *
 * @param text XML with the root `<xml>`
 * @param maxElements the maximum number of elements
 * @param platform decides how the name of an event is spelt
 * @returns the fields: texts, objects, and a list for a name that occurs more than once. All objects are new
 * @throws SyntaxError the text is not such XML, or its free text has no certain end; the message never quotes the text
 */
export function readXmlFields(text: string, maxElements: number, platform: Platform | undefined): XmlFields {
  const simple = readSimpleXml(text, maxElements)
  const flat = simple === undefined ? undefined : toFlatFields(simple.children)
  if (flat !== undefined) return flat

  let root = simple
  let malformed: unknown
  if (root === undefined) {
    try {
      root = readXmlRoot(text, maxElements)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      malformed = error
    }
  }
  const freeText = freeTextOf(text, root?.children ?? [], platform)
  if (freeText === undefined) {
    if (root === undefined) throw malformed
    return toFields(root.children)
  }
  // In the simple form, every section ends with its element, and there are no comments.
  const isWhole = simple !== undefined || (!hasSplitCdata(text) && !hasComment(text))
  if (root !== undefined && isWhole && hasStatedItems(root.children) && isIntact(root.children, freeText)) {
    return toFields(root.children)
  }

  const { rest, cuts } = cutFreeText(text, freeText, maxElements)
  if (root === undefined && cuts.length === 0) throw malformed
  const { children } = readXmlRoot(rest, maxElements)
  if (hasComment(rest) || !isRestIntact(children, freeText)) throw ambiguous()
  return cuts.reduce((fields, { field, content }) => putBack(fields, field.path, content), toFields(children))
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
 * Returns whether a text has a comment outside of CDATA. The platform writes no comments, but a sender with two fields
 * of free text could begin one in the first field and end it in the second, and so hide everything in between.
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
 * Returns the free-text fields of the push's kind. The kind is read from the fields before the first free text, where
 * no user can have written. If the kind is not among them, an order that no platform uses, it is read from all fields.
 *
 * @param elements all of them; empty if the text is not well-formed
 */
function freeTextOf(
  text: string,
  elements: readonly XmlElement[],
  platform: Platform | undefined,
): FreeText | undefined {
  const leading = Object.fromEntries(readLeadingFields(text, isFreeTextName).map(({ name, text }) => [name, text]))
  // The other fields of a kind (`msgtype`, `msg_type`) occur only in JSON.
  const hasKind = ['MsgType', 'InfoType', 'AgentType', 'event_type'].some((name) => name in leading)
  const fields = hasKind ? leading : toFields(elements)
  spellKind(fields, platform)
  return freeTextByKey(messageKey(fields))
}

/**
 * Returns whether the structure shows no elements written by a user. Each free-text field is text and occurs only where
 * the catalogue has it. A field that the catalogue has once occurs once. The items of a list with free text are
 * adjacent.
 */
function isIntact(
  elements: readonly XmlElement[],
  freeText: FreeText,
  shape: Shape | undefined = freeText.shape,
  outer = '',
): boolean {
  const seen = new Set<string>()
  let before: XmlElement | undefined
  for (const element of elements) {
    const { name, children } = element
    const path = outer + name
    const field = shape?.get(name)
    if (freeText.names.has(name) && (!freeText.paths.has(path) || children.length > 0)) return false
    if (seen.has(name) && !mayRepeat(element, before, field, freeText.holders.has(path))) return false
    if (children.length > 0 && !isIntact(children, freeText, field?.fields, `${path}.`)) return false
    seen.add(name)
    before = element
  }
  return true
}

/**
 * Returns whether an element may occur again. An object that contains only lists may, since a repetition only adds items
 * to these lists, if neither occurrence contains anything else.
 *
 * @param before the element in front of it
 */
function mayRepeat(
  element: XmlElement,
  before: XmlElement | undefined,
  field: FieldShape | undefined,
  isHolder: boolean,
): boolean {
  const isAdjacent = before?.name === element.name
  if (field === undefined) return true
  if (field.isList) return isAdjacent || !isHolder
  const { fields } = field
  if (!isAdjacent || fields === undefined || ![...fields.values()].every(({ isList }) => isList)) return false
  return [before, element].every(({ text, children }) => {
    return text.trim() === '' && children.every(({ name }) => fields.has(name))
  })
}

/** Returns whether a package has as many items as it says. */
function hasStatedItems(elements: readonly XmlElement[]): boolean {
  const stated = elements.find(({ name }) => name === 'ItemCount')
  return stated === undefined || Number(stated.text) === elements.filter(({ name }) => name === 'Item').length
}

/**
 * Returns whether the free text was cut out of its own element. If the kind has a single free-text field, everything
 * that a user can have written was cut out, so the rest is as the platform wrote it.
 */
function isRestIntact(rest: readonly XmlElement[], freeText: FreeText): boolean {
  if (freeText.sole === undefined) return hasStatedItems(rest) && isIntact(rest, freeText)
  const [field, ...others] = elementsNamed(freeText.sole.name, rest)
  return others.length === 0 && (field === undefined || field.children.length === 0)
}

/** Lists the elements of a name, at any depth. */
function elementsNamed(name: string, elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((one) => [...(one.name === name ? [one] : []), ...elementsNamed(name, one.children)])
}

/** Free text that was cut out, and the field that it belongs to. */
interface CutText {
  readonly field: FreeTextField
  readonly content: string
}

/**
 * Cuts the free text outside of lists out of a push. A section is free text by the path of its element, not by its name
 * only: an item of a list can have a field of the same name. The path is certain, since no user wrote what comes before,
 * except in lists, which are read as XML.
 *
 * @returns the XML with empty CDATA sections, and what was cut out of them
 * @throws SyntaxError the bytes do not say where a field ends, or the rest is not well-formed
 */
function cutFreeText(
  text: string,
  { single, paths, names, sole }: FreeText,
  maxElements: number,
): { readonly rest: string; readonly cuts: readonly CutText[] } {
  const cuts: CutText[] = []
  let rest = ''
  let position = 0
  const scanner = new XmlScanner(text, maxElements)
  let start = scanner.findMarkup(endOfDeclaration(text))
  while (start !== -1 && cuts.length < single.length) {
    const [, ...path] = scanner.open
    const tag = `<${path.at(-1)}>`
    const isFreeText = names.has(path.at(-1) ?? '') && text.startsWith(tag + CDATA, start - tag.length)
    const field = isFreeText ? single.find((one) => one.path.join('.') === path.join('.')) : undefined
    if (field === undefined) {
      if (isFreeText && !paths.has(path.join('.'))) throw ambiguous()
      start = scanner.findMarkup(scanner.passMarkup(start))
      continue
    }
    const from = start + CDATA.length
    const to = sole !== undefined ? text.lastIndexOf(`${CDATA_END}</${field.name}>`) : endOfFreeText(text, from, field)
    if (to < from) throw ambiguous()
    cuts.push({ field, content: text.slice(from, to) })
    rest += text.slice(position, from)
    position = to
    start = scanner.findMarkup(to + CDATA_END.length)
  }
  return { rest: rest + text.slice(position), cuts }
}

/**
 * Finds where one of several free-text fields ends. Its end tag is followed by another element, possibly one that the
 * catalogue does not have, or by the end tag of the object around it.
 *
 * @throws SyntaxError there is no such place, or more than one
 */
function endOfFreeText(text: string, from: number, { name, path, next }: FreeTextField): number {
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

/**
 * Puts a text back into its field.
 *
 * @throws SyntaxError there is no such field: the text was cut out of another element
 */
function putBack(fields: JsonObject, path: readonly string[], content: string): XmlFields {
  const [name = '', ...inner] = path
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (inner.length === 0 && value === '') return { ...fields, [name]: content }
  if (inner.length > 0 && isJsonObject(value)) return { ...fields, [name]: putBack(value, inner, content) }
  throw ambiguous()
}

function ambiguous(): SyntaxError {
  return new SyntaxError('the text of a user contains markup, and where the text ends cannot be determined')
}
