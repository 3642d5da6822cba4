/**
 * Every way in which a request is refused, apart from modes and time.
 *
 * @import { Case, Group } from './types.mjs'
 * @import { Push } from './exchange-making.mjs'
 */

import { change } from './cases.mjs'
import { sign } from './crypto.mjs'
import { compatibleBody } from './exchange-answer.mjs'
import { broken } from './exchange-broken.mjs'
import {
  group,
  MINI_PROGRAM,
  messageOf,
  OFFICIAL_ACCOUNT,
  push,
  refused,
  WECOM,
  WECOM_BOT,
  WECOM_SUITE,
  write,
} from './exchange-making.mjs'
import { envelopes, messages } from './exchange-malformed.mjs'
import { OTHER_RECEIVER, ownReplies } from './exchange-own-replies.mjs'
import { keyOf } from './seed.mjs'

/** @returns {Case[]} */
function queries() {
  const missing = ['missing-parameter']
  const twice = ['repeated-parameter']
  /** @type {(words: string, comment: string, flags: string[], form: (p: Push['parameters']) => string) => Case} */
  const shape = (words, comment, flags, form) =>
    broken(words, comment, flags, 400, 'INVALID_SIGNATURE', {}, ({ parameters }) => ({ query: form(parameters) }))
  /** @type {(parameters: Push['parameters'], name: string) => string} */
  const without = (parameters, name) =>
    write(Object.fromEntries(Object.entries(parameters).filter(([key]) => key !== name)))
  return [
    shape('post-msg-signature-missing', 'No signature of either kind.', missing, (p) => without(p, 'msg_signature')),
    shape('post-timestamp-missing', 'No timestamp.', missing, (p) => without(p, 'timestamp')),
    shape('post-nonce-missing', 'No nonce.', missing, (p) => without(p, 'nonce')),
    shape('post-timestamp-empty', 'An empty timestamp.', missing, (p) => write({ ...p, timestamp: '' })),
    shape('post-nonce-empty', 'An empty nonce.', missing, (p) => write({ ...p, nonce: '' })),
    shape('post-msg-signature-empty', 'An empty msg_signature, and no other signature.', missing, (p) =>
      write({ ...p, msg_signature: '' }),
    ),
    shape('post-query-empty', 'No query.', missing, () => ''),
    shape(
      'post-msg-signature-twice',
      'The signature twice.',
      twice,
      (p) => `${write(p)}&msg_signature=${p.msg_signature}`,
    ),
    shape('post-timestamp-twice', 'The timestamp twice.', twice, (p) => `${write(p)}&timestamp=${p.timestamp}`),
    shape('post-nonce-twice', 'Two nonces, the valid one last.', twice, (p) => `nonce=1&${write(p)}`),
  ]
}

/** @returns {Case[]} */
function signatures() {
  const token = WECOM.token
  return [
    broken(
      'post-wrong-signature',
      'One digit of the signature differs.',
      ['signature-differs'],
      403,
      'INVALID_SIGNATURE',
      {},
      ({ parameters }) => ({ query: write({ ...parameters, msg_signature: change(parameters.msg_signature, 0) }) }),
    ),
    broken('post-other-token', 'Signed with another token.', ['signature-differs'], 403, 'INVALID_SIGNATURE', {
      making: { token: 'anotherToken' },
    }),
    broken(
      'post-upper-case-signature',
      'The signature in upper case.',
      ['signature-text'],
      403,
      'INVALID_SIGNATURE',
      {},
      ({ parameters }) => ({ query: write({ ...parameters, msg_signature: parameters.msg_signature.toUpperCase() }) }),
    ),
    broken(
      'post-plain-signature-as-msg-signature',
      'The plain signature is sent as msg_signature.',
      ['signature-kind'],
      403,
      'INVALID_SIGNATURE',
      {},
      ({ parameters: p }) => ({ query: write({ ...p, msg_signature: sign(token, p.timestamp, p.nonce) }) }),
    ),
    broken(
      'post-only-plain-signature',
      'Only a valid plain signature, on a platform without plain mode.',
      ['signature-kind'],
      403,
      'INVALID_SIGNATURE',
      {},
      ({ parameters: { timestamp, nonce } }) => ({
        query: write({ signature: sign(token, timestamp, nonce), timestamp, nonce }),
      }),
    ),
    broken(
      'post-other-body',
      'The valid body of another push.',
      ['signature-differs'],
      403,
      'INVALID_SIGNATURE',
      {},
      () => ({ body: push('exchange/another', WECOM, { message: messageOf(WECOM, { from: 'lisi' }) }).request.body }),
    ),
    broken('post-wrong-key', 'Encrypted with another key.', ['wrong-key'], 403, 'DECRYPT_FAILED', {
      making: { encodingAESKey: keyOf('post other') },
    }),
    broken(
      'post-not-base64',
      'Encrypt is correctly signed, but not base64.',
      ['lenient-base64'],
      403,
      'DECRYPT_FAILED',
      {
        making: { encrypt: 'not base64!' },
      },
    ),
    broken(
      'post-block-cut',
      'Sixteen bytes of ciphertext, correctly signed.',
      ['block-length'],
      403,
      'DECRYPT_FAILED',
      {
        making: { encrypt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
      },
    ),
    broken('post-other-receiver', 'Sealed for another receiver.', ['other-receiver'], 403, 'INVALID_RECEIVE_ID', {
      making: { receiveId: 'ww0000000000000000' },
    }),
    broken(
      'post-receiver-empty',
      'Sealed for an empty receiver.',
      ['other-receiver', 'empty-receive-id'],
      403,
      'INVALID_RECEIVE_ID',
      { making: { receiveId: '' } },
    ),
    broken(
      'post-outer-receiver',
      'The unsigned ToUserName is right, but the sealed receiver is wrong.',
      ['other-receiver', 'outer-fields'],
      403,
      'INVALID_RECEIVE_ID',
      { making: { receiveId: 'wwffffffffffffffff' } },
    ),
  ]
}

/** @returns {Case[]} */
function order() {
  const flags = ['check-order']
  return [
    refused('order-method-first', 'Another method, and an empty query.', [...flags, 'method'], 405, undefined, {
      method: 'PUT',
      query: '',
    }),
    broken(
      'order-query-before-envelope',
      'No nonce, and a body that is not an envelope.',
      flags,
      400,
      'INVALID_SIGNATURE',
      {},
      ({ parameters: { nonce: _, ...rest } }) => ({ query: write(rest), body: 'hello' }),
    ),
    broken(
      'order-envelope-before-signature',
      'A body that is not an envelope, and a wrong signature.',
      flags,
      400,
      'INVALID_ENVELOPE',
      {},
      ({ parameters }) => ({
        query: write({ ...parameters, msg_signature: change(parameters.msg_signature, 0) }),
        body: 'hello',
      }),
    ),
    broken(
      'order-signature-before-decryption',
      'A wrong signature, and a ciphertext that is not base64.',
      [...flags, 'verify-before-decrypt'],
      403,
      'INVALID_SIGNATURE',
      { making: { encrypt: 'not base64!' } },
      ({ parameters }) => ({ query: write({ ...parameters, msg_signature: change(parameters.msg_signature, 0) }) }),
    ),
    broken(
      'order-receiver-before-message',
      'Sealed for another receiver, and the plaintext is not a message.',
      flags,
      403,
      'INVALID_RECEIVE_ID',
      {
        making: { receiveId: 'ww0000000000000000', message: 'hello' },
      },
    ),
  ]
}

/** @returns {Case[]} */
function accountQueries() {
  const flags = ['repeated-parameter']
  return [
    broken(
      'post-plain-signature-twice',
      'The plain signature twice, although msg_signature is the one that is checked.',
      flags,
      400,
      'INVALID_SIGNATURE',
      { base: OFFICIAL_ACCOUNT },
      ({ request, signature }) => ({ query: `${request.query}&signature=${signature}` }),
    ),
    broken(
      'post-compatible-wrong-signature',
      'Plaintext fields and Encrypt, and a wrong msg_signature next to a valid plain signature.',
      ['signature-kind'],
      403,
      'INVALID_SIGNATURE',
      { base: OFFICIAL_ACCOUNT },
      ({ encrypt, parameters }) => ({
        body: compatibleBody(encrypt, 'oAttacker'),
        query: write({ ...parameters, msg_signature: change(parameters.msg_signature, 0) }),
      }),
    ),
  ]
}

/** @returns {Group[]} */
export function refusalGroups() {
  const own = ownReplies()
  const outer = envelopes()
  const inner = messages()
  return [
    group(WECOM, [...queries(), ...outer.wecom, ...signatures(), ...inner.wecom, ...order(), ...own.wecom]),
    group(OTHER_RECEIVER, own.otherReceiver),
    group(WECOM_SUITE, own.suite),
    group(WECOM_BOT, [...outer.bot, ...inner.bot, ...own.bot]),
    group(OFFICIAL_ACCOUNT, [...accountQueries(), ...own.account]),
    group(MINI_PROGRAM, [...outer.mini, ...inner.mini, ...own.mini]),
  ]
}
