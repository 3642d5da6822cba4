/**
 * The outer body of a push in 兼容模式: the message in clear with `Encrypt` behind it. The words of users stand in the clear
 * part as they wrote them, so markup in them breaks the body, or brings an `Encrypt` of its own. Nothing of the clear part
 * is used, and the signature decides whether the right `Encrypt` was found.
 */
import { readLeadingFields } from '../codec/xml-plain.ts'
import { decodeUtf8 } from '../primitives/utf8.ts'
import { hasSoleEncrypt } from './envelope.ts'
import { type Body, type OuterBody, readOuterBody } from './outer.ts'

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
  const text = body instanceof Uint8Array ? decodeUtf8(body) : body
  const fallback = typeof text === 'string' ? readAroundEncrypt(text) : undefined
  if (fallback === undefined) return readOuterBody(body)
  try {
    const outer = readOuterBody(body)
    return hasSoleEncrypt(outer) ? outer : fallback
  } catch {
    return fallback
  }
}

/** The last `Encrypt`, and the fields before `MsgType`, which no user wrote. */
function readAroundEncrypt(text: string): OuterBody | undefined {
  const end = text.lastIndexOf(ENCRYPT_END, text.lastIndexOf('</xml>'))
  const start = end === -1 ? -1 : text.lastIndexOf(ENCRYPT, end)
  if (start === -1) return undefined
  const encrypt = { name: 'Encrypt', value: text.slice(start + ENCRYPT.length, end).trim() }
  const leading = readLeadingFields(text, (name) => name === 'MsgType' || name === 'Encrypt')
  return {
    syntax: 'xml',
    fields: [...leading.map(({ name, text: value }) => ({ name, value: value.trim() })), encrypt],
    nestedNames: [],
  }
}
