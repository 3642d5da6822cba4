/**
 * decrypt.json: a whole push, opened: signature, decryption, receiver, in this order.
 *
 * @import { Group, VectorFile } from './types.mjs'
 */
import { GENERATED, invalid, valid } from './cases.mjs'
import { contentCases } from './decrypt-content.mjs'
import { frameGroup } from './decrypt-frame.mjs'
import { previousGroups } from './decrypt-previous.mjs'
import { CREDENTIALS } from './decrypt-push.mjs'
import { queryCases } from './decrypt-query.mjs'
import { receiverGroups } from './decrypt-receiver.mjs'
import { published, publishedWith } from './official.mjs'

/** @returns {Group[]} */
function vendorGroups() {
  const names = /** @type {const} */ ([
    'timestamp',
    'nonce',
    'signature',
    'encrypt',
    'encodingAESKey',
    'receiveId',
    'message',
    'randomHex',
  ])
  return publishedWith([...names], 'push').map((vector) => {
    const { id, source, token, encodingAESKey, receiveId, encrypt, message, randomHex } = vector
    const query = { msg_signature: vector.signature, timestamp: vector.timestamp, nonce: vector.nonce }
    const credentials = { token, encodingAESKey, receiveId }
    const made =
      vector.computedSignature === undefined
        ? valid(`decrypt/${id}`, 'A push as published.', ['vendor-published'], {
            query,
            encrypt,
            message,
            receiveId,
            randomHex,
            matched: 'current',
          })
        : invalid(
            `decrypt/${id}`,
            'The published signature belongs to another text.',
            ['vendor-published', 'vendor-defect'],
            'INVALID_SIGNATURE',
            { query, encrypt },
          )
    return { type: 'decrypt', source, credentials, cases: [made] }
  })
}

/** @returns {Group[]} */
function vendorRefusals() {
  const {
    id,
    source,
    token,
    encodingAESKey = '',
    receiveId = '',
    timestamp,
    nonce,
    signature,
    encrypt,
  } = published('mp-sample-java-negative-signature')
  const query = { msg_signature: signature, timestamp, nonce }
  const made = invalid(
    `decrypt/${id}`,
    "The vendor's own example of a wrong signature, five characters long.",
    ['vendor-published', 'signature-text'],
    'INVALID_SIGNATURE',
    { query, encrypt },
  )
  return [{ type: 'decrypt', source, credentials: { token, encodingAESKey, receiveId }, cases: [made] }]
}

/** @returns {VectorFile} */
export function decryptFile() {
  return {
    name: 'decrypt',
    definition: 'decryptFile',
    subject: 'Opening a push: signature, decryption, receiver, in this order',
    groups: [
      ...vendorGroups(),
      ...vendorRefusals(),
      { type: 'decrypt', source: GENERATED, credentials: CREDENTIALS, cases: [...contentCases(), ...queryCases()] },
      frameGroup(),
      ...receiverGroups(),
      ...previousGroups(),
    ],
  }
}
