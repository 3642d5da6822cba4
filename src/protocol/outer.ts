/**
 * The outer body of a push or a reply as a flat list of fields, read from XML, from JSON, or from an object that a
 * framework parsed from either. Nothing here is signed, and nothing is trusted yet.
 */
import { readUntrustedXmlRoot, reasonOf, requireSyntax } from '../codec/document.ts'
import { isJsonObject, type JsonObject, readJsonObject } from '../codec/json.ts'
import { type JsonKey, listJsonKeys } from '../codec/json-keys.ts'
import { trimSpace } from '../codec/white-space.ts'
import type { XmlElement } from '../codec/xml-tree.ts'
import { CallbackError, isCallbackError } from '../errors.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'

/**
 * The format of an envelope: XML, JSON with the names of XML (`Encrypt`, `MsgSignature`), or JSON in lower case
 * (`encrypt`, `msgsignature`), which bots and the vendor's JSON libraries use.
 */
export type EnvelopeFormat = 'xml' | 'json' | 'json-lowercase'

/** A body as it arrives: text, bytes, or what a framework's parser made of it. */
export type Body = string | Uint8Array | object

/** The fields at the top level of a body, in order; a repeated field is listed each time. */
export interface OuterBody {
  readonly syntax: 'xml' | 'json'
  readonly fields: readonly OuterField[]
  /** The names of fields inside another field. */
  readonly nestedNames: readonly string[]
}

/** One field at the top level of a body. */
export interface OuterField {
  readonly name: string
  /** The text; `undefined` if the field holds something else. A number is given as text, since `AgentID` may be one. */
  readonly value: string | undefined
}

/**
 * The maximum number of XML elements in a body. An envelope has about four; in 兼容模式 the body also has those of the
 * push, and the longest push has some hundreds.
 */
const MAX_ELEMENTS = 2000

/** The most JSON tokens in a body. A field has three: name, value, comma. The longest sample has fewer than 300. */
const MAX_JSON_TOKENS = 3 * MAX_ELEMENTS

/**
 * The maximum number of values in an object that a parser left, whose text this package has not counted. A parser that
 * puts each text into a list with one item doubles the number.
 */
const MAX_PARSED_VALUES = 10_000

/**
 * Reads the outer body of a push or a reply, strictly.
 *
 * @throws CallbackError `INVALID_ENVELOPE`: not UTF-8, neither XML nor a JSON object, or malformed as either
 * @throws TypeError `body` is neither text, bytes nor an object, or is a stream or a promise
 */
export function readOuterBody(body: Body): OuterBody {
  if (typeof body === 'string') return readBodyText(body)
  if (body instanceof Uint8Array) return readBodyText(decodeBody(body))
  if (isUnread(body))
    throw new TypeError('body: expected text, bytes or an object, got a stream or a promise: read it first')
  if (typeof body === 'object') return readFrameworkObject(body)
  throw new TypeError('body: expected a string, a Uint8Array, or the object that a framework parsed')
}

/** Returns whether a value is a stream, a promise, a `Blob` or a request, from which the body has not been read yet. */
export function isUnread(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return ['then', 'pipe', 'getReader', 'arrayBuffer'].some((name) => isMethod(value, name))
}

function isMethod(value: object, name: string): boolean {
  try {
    return typeof Reflect.get(value, name) === 'function'
  } catch {
    return false
  }
}

/** Returns the value of the field with one of these names, or `undefined` unless it occurs exactly once, as text. */
export function soleValue({ fields }: OuterBody, names: readonly string[]): string | undefined {
  let sole: OuterField | undefined
  for (const field of fields) {
    if (!names.includes(field.name)) continue
    if (sole !== undefined) return undefined
    sole = field
  }
  return sole?.value
}

/** The error for a body that is not the envelope expected. */
export function invalidEnvelope(reason: string): CallbackError {
  return new CallbackError(
    'INVALID_ENVELOPE',
    `the body is not an encrypted push: ${reason}. Pass the raw body as it arrived`,
  )
}

/** Decodes a body that arrived as bytes. @throws CallbackError `INVALID_ENVELOPE`: they are not UTF-8 */
export function decodeBody(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text === undefined) throw invalidEnvelope('its bytes are not UTF-8')
  return text
}

function readBodyText(text: string): OuterBody {
  try {
    if (requireSyntax(text) === 'xml') return fromXml(readUntrustedXmlRoot(text, MAX_ELEMENTS))
    const keys = listJsonKeys(text, MAX_JSON_TOKENS)
    return fromJson(readJsonObject(text), keys)
  } catch (error) {
    throw invalidEnvelope(reasonOf(error))
  }
}

function fromXml(root: XmlElement): OuterBody {
  const fields: OuterField[] = []
  const nestedNames: string[] = []
  for (const { name, children, text } of root.children) {
    fields.push({ name, value: children.length === 0 ? trimSpace(text) : undefined })
    for (const child of children) addNames(child, nestedNames)
  }
  return { syntax: 'xml', fields, nestedNames }
}

function addNames({ name, children }: XmlElement, names: string[]): void {
  names.push(name)
  for (const child of children) addNames(child, names)
}

/**
 * Lists the fields by the keys of the JSON text, so that a repeated key is listed twice; `JSON.parse` keeps only the
 * last one.
 */
function fromJson(object: JsonObject, keys: readonly JsonKey[]): OuterBody {
  const [top, nested] = [keys.filter(({ depth }) => depth === 1), keys.filter(({ depth }) => depth > 1)]
  const fields = top.map(({ key }) => ({ name: key, value: textValue(key, object[key]) }))
  return { syntax: 'json', fields, nestedNames: nested.map(({ key }) => key) }
}

/**
 * Reads the objects that `express.json()`, `express-xml-bodyparser` and similar parsers leave. The object may be
 * wrapped in `{ xml: … }`, and each text may be in a list with one item.
 */
function readFrameworkObject(body: object): OuterBody {
  try {
    const wrapped =
      isJsonObject(body) &&
      isJsonObject(body.xml) &&
      !Object.keys(body).some((name) => name.toLowerCase() === 'encrypt')
    const object: unknown = wrapped ? body.xml : body
    // `{ xml: Uint8Array }` is an object too.
    if (!isJsonObject(object) || ArrayBuffer.isView(object)) {
      throw invalidEnvelope('it was parsed, but not into an object')
    }
    const nestedNames = namesBelow(object)
    const entries = Object.entries(object)
    const isXml = wrapped || entries.some(([name, value]) => isEncryptName(name) && Array.isArray(value))
    const fields = entries.flatMap(([name, value]) => parsedFields(name, value, isXml))
    return { syntax: isXml ? 'xml' : 'json', fields, nestedNames }
  } catch (error) {
    // A getter or a proxy may throw anything.
    throw isCallbackError(error) ? error : invalidEnvelope('it was parsed into an object whose fields cannot be read')
  }
}

/**
 * Lists the names of fields inside the fields of an object; the items of a list are named by their index. It is a loop,
 * since objects can be nested deeper than the stack. It visits each object once, since an object can refer to itself,
 * and stops at a limit, since a proxy can make new objects forever.
 */
function namesBelow(top: object): readonly string[] {
  const names: string[] = []
  const found = new Set<object>([top])
  let values = 0
  // A set is iterated in the order of insertion, including what is added during the iteration.
  for (const object of found) {
    // Skip bytes: they contain no names, and each byte would count as a field.
    if (ArrayBuffer.isView(object)) continue
    const keys = Object.keys(object)
    values += keys.length
    if (values > MAX_PARSED_VALUES) throw invalidEnvelope(`it was parsed into more than ${MAX_PARSED_VALUES} values`)
    if (object !== top) names.push(...keys)
    for (const key of keys) {
      const inner: unknown = Reflect.get(object, key)
      if (typeof inner === 'object' && inner !== null) found.add(inner)
    }
  }
  return names
}

function parsedFields(name: string, value: unknown, isXml: boolean): readonly OuterField[] {
  if (!isXml) return [{ name, value: textValue(name, value) }]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map((item) => ({ name, value: textValue(name, typeof item === 'string' ? trimSpace(item) : item) }))
}

/** Returns whether a field is `Encrypt`, in the spelling of any product. */
export function isEncryptName(name: string): boolean {
  return name === 'Encrypt' || name === 'encrypt'
}

/** Accepts a number as text, since `AgentID` may be one; never for `Encrypt`. */
function textValue(name: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && !isEncryptName(name) ? String(value) : undefined
}
