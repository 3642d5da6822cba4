/**
 * The outer body of a push in 兼容模式: the plaintext message, followed by `Encrypt`. The plaintext contains user text
 * without escaping, so markup in it can break the body or add another `Encrypt`. Only the plaintext fields before
 * `MsgType` are used, and only for routing; the signature decides whether the right `Encrypt` was found.
 */
import { syntaxOf } from '../codec/document.ts'
import { trimSpace } from '../codec/white-space.ts'
import { readLeadingFields } from '../codec/xml-simple.ts'
import { type Body, decodeBody, isEncryptName, type OuterBody, type OuterField, readOuterBody } from './outer.ts'

const ENCRYPT = '<Encrypt><![CDATA['
const ENCRYPT_END = ']]></Encrypt>'

/**
 * Reads the outer body of a push in 兼容模式. If a strict reading fails or does not find exactly one `Encrypt`, takes
 * the last `Encrypt` before the root's end tag.
 *
 * Source: 公众号 消息加解密说明, whose sample has `Encrypt` after the plaintext fields.
 *
 * @param body as in `readOuterBody`
 * @throws CallbackError `INVALID_ENVELOPE`: it cannot be read either way
 * @throws TypeError `body` is neither text, bytes nor an object
 */
export function readCompatBody(body: Body): OuterBody {
  const text = body instanceof Uint8Array ? decodeBody(body) : body
  if (typeof text !== 'string' || syntaxOf(text) !== 'xml') return readOuterBody(text)
  let outer: OuterBody | undefined
  let refusal: unknown
  try {
    outer = readOuterBody(text)
  } catch (error) {
    refusal = error
  }
  const encrypt = (outer && soleEncrypt(outer)) ?? lastEncrypt(text)
  if (encrypt !== undefined) return { syntax: 'xml', fields: [...fieldsBeforeMsgType(text), encrypt], nestedNames: [] }
  if (outer !== undefined) return outer
  throw refusal
}

/**
 * Returns the only `Encrypt` that a strict reading found, even if it is empty; `undefined` if there is another one at
 * any depth.
 */
function soleEncrypt({ fields, nestedNames }: OuterBody): OuterField | undefined {
  const [encrypt, ...others] = fields.filter(({ name }) => isEncryptName(name))
  return others.length === 0 && !nestedNames.some(isEncryptName) ? encrypt : undefined
}

/** Finds the last `Encrypt` before the root's end tag without parsing the XML. */
function lastEncrypt(text: string): OuterField | undefined {
  const end = text.lastIndexOf(ENCRYPT_END, text.lastIndexOf('</xml>'))
  const start = end === -1 ? -1 : text.lastIndexOf(ENCRYPT, end)
  return start === -1 ? undefined : { name: 'Encrypt', value: trimSpace(text.slice(start + ENCRYPT.length, end)) }
}

/** The most fields that are read before `MsgType`, which is the fourth element of every documented push. */
const MAX_LEADING_FIELDS = 100

/** Reads the fields before `MsgType`, none of which a user wrote. */
export function fieldsBeforeMsgType(text: string): readonly OuterField[] {
  const leading = readLeadingFields(text, (name) => name === 'MsgType' || name === 'Encrypt', MAX_LEADING_FIELDS)
  return leading.map(({ name, text: value }) => ({ name, value: trimSpace(value) }))
}
