/** The public functions of this copy of the package, on which the command runs the suite by default. */
import { createFetchHandler } from '../adapters/fetch.ts'
import { createNodeHandler } from '../adapters/node.ts'
import { createServerlessHandler } from '../adapters/serverless.ts'
import { parseApiAnswer } from '../api/answer.ts'
import { isApiError } from '../api/api-error.ts'
import { isCallbackError } from '../errors.ts'
import { parseMessage } from '../messages/parse-message.ts'
import { decryptUnverified, encrypt } from '../protocol/cipher.ts'
import { decryptResource } from '../protocol/decrypt-resource.ts'
import { decodeEncodingAESKey } from '../protocol/encoding-aes-key.ts'
import { buildEnvelope, parseEnvelope } from '../protocol/envelope.ts'
import { pkcs7Pad, pkcs7Unpad } from '../protocol/padding.ts'
import { computeSignature, verifyMsgSignature, verifyPlainSignature } from '../protocol/signature.ts'
import { WXBizMsgCrypt } from '../protocol/wx-biz-msg-crypt.ts'
import type { Api } from './adapter.ts'

export const OWN_API: Api = {
  WXBizMsgCrypt,
  buildEnvelope,
  computeSignature,
  createFetchHandler,
  createNodeHandler,
  createServerlessHandler,
  decodeEncodingAESKey,
  decryptResource,
  decryptUnverified,
  encrypt,
  isApiError,
  isCallbackError,
  parseApiAnswer,
  parseEnvelope,
  parseMessage,
  pkcs7Pad,
  pkcs7Unpad,
  verifyMsgSignature,
  verifyPlainSignature,
}
