/**
 * The outer body of a push in 兼容模式: the message in clear with `Encrypt` behind it. The words of users stand in the clear
 * part as they wrote them, so markup in them breaks the body, or brings an `Encrypt` of its own. Of the
 * clear part only the fields before `MsgType` are used, for routing, and the signature decides whether the right `Encrypt` was found.
 */
import { syntaxOf } from '../codec/document.ts'
import { readLeadingFields } from '../codec/xml-plain.ts'
import { hasSoleEncrypt, isEncryptName } from './envelope.ts'
import { type Body, type OuterBody, type OuterField, readOuterBody, textOf } from './outer.ts'

const ENCRYPT = '<Encrypt><![CDATA['
const ENCRYPT_END = ']]></Encrypt>'

/**
 * Reads the outer body of a push in 兼容模式: strictly, or if that fails, by the last `Encrypt` before the root's end tag.
 *
 * Source: 公众号 消息加解密说明, whose sample has `Encrypt` behind the fields in clear.
 *
 * @param body as for `readOuterBody`
 * @throws CallbackError `INVALID_ENVELOPE`: it cannot be read either way
 * @throws TypeError `body` is neither text, bytes nor an object
 */
export function readCompatBody(body: Body): OuterBody {
  const text = body instanceof Uint8Array ? textOf(body) : body
  if (typeof text !== 'string' || syntaxOf(text) !== 'xml') return readOuterBody(text)
  let outer: OuterBody | undefined
  let refusal: unknown
  try {
    outer = readOuterBody(text)
  } catch (error) {
    refusal = error
  }
  const encrypt = (outer !== undefined && soleEncrypt(outer)) || lastEncrypt(text)
  if (encrypt !== undefined) return { syntax: 'xml', fields: [...leadingFields(text), encrypt], nestedNames: [] }
  if (outer !== undefined) return outer
  throw refusal
}

/** The `Encrypt` of a body that has only one, at its top. */
function soleEncrypt(outer: OuterBody): OuterField | undefined {
  return hasSoleEncrypt(outer) ? outer.fields.find(({ name }) => isEncryptName(name)) : undefined
}

/** The last `Encrypt` before the root's end tag. */
function lastEncrypt(text: string): OuterField | undefined {
  const end = text.lastIndexOf(ENCRYPT_END, text.lastIndexOf('</xml>'))
  const start = end === -1 ? -1 : text.lastIndexOf(ENCRYPT, end)
  return start === -1 ? undefined : { name: 'Encrypt', value: text.slice(start + ENCRYPT.length, end).trim() }
}

/** `MsgType` is the fourth element of every documented push. */
const MAX_LEADING_FIELDS = 100

/** The fields before `MsgType`, which no user wrote. */
export function leadingFields(text: string): readonly OuterField[] {
  const leading = readLeadingFields(text, (name) => name === 'MsgType' || name === 'Encrypt', MAX_LEADING_FIELDS)
  return leading.map(({ name, text: value }) => ({ name, value: value.trim() }))
}
