/** The synchronous steps of the core, one for each operation of the protocol. */
import { parseMessage } from '../../messages/parse-message.ts'
import type { Platform } from '../../platforms.ts'
import { bytesToHex, hexToBytes } from '../../primitives/bytes.ts'
import { decryptUnverified, encrypt } from '../../protocol/cipher.ts'
import type { Credentials } from '../../protocol/credentials.ts'
import { decodeEncodingAESKey } from '../../protocol/encoding-aes-key.ts'
import { buildEnvelope, parseEnvelope, type ReplyEnvelope } from '../../protocol/envelope.ts'
import type { Body, EnvelopeFormat } from '../../protocol/outer.ts'
import { pkcs7Pad, pkcs7Unpad } from '../../protocol/padding.ts'
import type { Query } from '../../protocol/query.ts'
import { computeSignature, verifyMsgSignature, verifyPlainSignature } from '../../protocol/signature.ts'
import { WXBizMsgCrypt } from '../../protocol/wx-biz-msg-crypt.ts'

/** Takes an input, gives the outputs, throws what refuses it. */
type Step = (input: never) => object

interface Signed {
  readonly token: string
  readonly kind: 'msg_signature' | 'signature'
  readonly timestamp: string
  readonly nonce: string
  readonly encrypt?: string
}

interface Sealing {
  readonly credentials: Credentials
  readonly message: string
  readonly receiveId: string
  readonly randomHex: string
  readonly timestamp?: number
  readonly nonce?: string
  readonly format?: EnvelopeFormat
}

/** By operation. What an input holds is data of the vectors, whose shape the schema holds. */
export const STEPS: Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => Record<string, unknown>>> =
  toSteps({
    'verify-signature': ({ token, kind, encrypt, signature, ...parts }: Signed & { readonly signature: string }) => {
      const query = { [kind]: signature, ...parts }
      if (kind === 'signature') verifyPlainSignature(token, query)
      else verifyMsgSignature(token, query, encrypt ?? '')
      return {}
    },
    'compute-signature': ({ token, timestamp, nonce, encrypt }: Signed) => ({
      signature: computeSignature(token, timestamp, nonce, encrypt),
    }),
    'decode-key': ({ encodingAESKey }: { readonly encodingAESKey: string }) => {
      const { key, iv } = decodeEncodingAESKey(encodingAESKey)
      return { keyHex: bytesToHex(key), ivHex: bytesToHex(iv) }
    },
    unpad: ({ paddedHex }: { readonly paddedHex: string }) => ({
      unpaddedHex: bytesToHex(pkcs7Unpad(hexToBytes(paddedHex))),
    }),
    pad: ({ unpaddedHex }: { readonly unpaddedHex: string }) => ({
      paddedHex: bytesToHex(pkcs7Pad(hexToBytes(unpaddedHex))),
    }),
    'open-frame': (input: { readonly encodingAESKey: string; readonly encrypt: string }) => {
      const { message, receiveId, random } = decryptUnverified(input.encrypt, input.encodingAESKey)
      return { message, receiveId, randomHex: bytesToHex(random) }
    },
    decrypt: (input: { readonly credentials: Credentials; readonly query: Query; readonly encrypt: string }) => {
      const body = JSON.stringify({ Encrypt: input.encrypt })
      const { message, receiveId, matched } = new WXBizMsgCrypt(input.credentials).decryptMsg(input.query, body)
      return { message, receiveId, matched, randomHex: null }
    },
    encrypt: seal,
    'parse-envelope': (input: { readonly body?: string; readonly bodyHex?: string; readonly bodyObject?: object }) => ({
      ...parseEnvelope(bodyOf(input)),
    }),
    'build-envelope': ({ fields, format }: { readonly fields: ReplyEnvelope; readonly format: EnvelopeFormat }) => ({
      body: buildEnvelope(fields, format),
    }),
    'verify-url': ({ credentials, query }: { readonly credentials: Credentials; readonly query: string }) => ({
      message: new WXBizMsgCrypt(credentials).verifyURL(query),
    }),
    'parse-message': ({ text, platform }: { readonly text: string; readonly platform: Platform }) => ({
      message: { ...parseMessage(text, platform) },
    }),
  })

function toSteps(steps: Readonly<Record<string, Step>>): typeof STEPS {
  return steps as typeof STEPS
}

/** The text alone where the case knows no more of the envelope. */
function seal({ credentials, message, receiveId, randomHex, timestamp, nonce, format }: Sealing): object {
  const random = hexToBytes(randomHex)
  const encrypted = encrypt(message, receiveId, String(credentials.encodingAESKey), random)
  if (timestamp === undefined || nonce === undefined || format === undefined) return { encrypt: encrypted }
  const options = { receiveId, random, timestamp, nonce, format }
  return {
    encrypt: encrypted,
    signature: computeSignature(credentials.token, String(timestamp), nonce, encrypted),
    envelope: new WXBizMsgCrypt(credentials).encryptMsg(message, options),
  }
}

/** What is sent as the body, of whatever type the case says. */
export function bodyOf(input: {
  readonly body?: string
  readonly bodyHex?: string
  readonly bodyObject?: object
}): Body {
  if (input.bodyHex !== undefined) return hexToBytes(input.bodyHex)
  // `null` is an object that a parser may leave.
  return 'bodyObject' in input ? (input.bodyObject as object) : (input.body ?? '')
}
