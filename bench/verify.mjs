// Before anything is timed: a contender that gives wrong answers has no speed, and one that leaves checks out has to
// say so. What is left out is tried, not taken from a README.

import assert from 'node:assert/strict'
import { createDecipheriv } from 'node:crypto'
import { credentials, initializationVector, key, makeMessage, makePush, sign } from './fixtures.mjs'

/** @typedef {import('./contender.mjs').Contender} Contender */
/** @typedef {import('./contender.mjs').Push} Push */

/**
 * Throws unless every push opens to its message and every message seals into what the platform would accept.
 * @param {Contender} contender
 * @param {readonly Push[]} pushes
 */
export function verifyAnswers(contender, pushes) {
  for (const push of pushes) {
    assert.equal(contender.open(push), push.message, `${contender.name} opens to another message`)
    readReply(contender.seal(push.message, push.timestamp, push.nonce), push, contender.name)
  }
  const [{ message, timestamp, nonce }] = pushes
  const again = contender.seal(message, timestamp, nonce)
  assert.notEqual(contender.seal(message, timestamp, nonce), again, `${contender.name} uses random bytes twice`)
}

/**
 * Names the checks that `open` does without: of each delivery below exactly one thing is wrong.
 * @param {Contender} contender
 */
export function findMissingChecks(contender) {
  const message = makeMessage(450, 0)
  const push = makePush(message, 0)
  const spoiled = {
    XML: { ...push, body: push.body.replace('</Encrypt>', '') },
    signature: { ...push, signature: push.signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    padding: makePush(message, 0, undefined, (padding) => padding.fill(0, 0, padding.length - 1)),
    receiver: makePush(message, 0, 'wwsomebodyelse0000'),
  }
  return Object.entries(spoiled).flatMap(([check, delivery]) => (refuses(contender, delivery) ? [] : [check]))
}

/**
 * @param {Contender} contender
 * @param {Push} push
 */
function refuses(contender, push) {
  try {
    contender.open(push)
    return false
  } catch {
    return true
  }
}

/**
 * Reads a reply as the platform would, with or without CDATA.
 * @param {string} envelope
 * @param {Push} push
 * @param {string} name
 */
function readReply(envelope, { message, timestamp, nonce }, name) {
  const field = (/** @type {string} */ element) =>
    new RegExp(`<${element}>(?:<!\\[CDATA\\[)?([^\\]<]*)(?:\\]\\]>)?</${element}>`).exec(envelope)?.[1] ?? ''
  const encrypt = field('Encrypt')
  assert.equal(field('TimeStamp'), timestamp, `${name} writes another timestamp`)
  assert.equal(field('Nonce'), nonce, `${name} writes another nonce`)
  assert.equal(field('MsgSignature'), sign(timestamp, nonce, encrypt), `${name} signs wrongly`)

  const decipher = createDecipheriv('aes-256-cbc', key, initializationVector).setAutoPadding(false)
  const padded = Buffer.concat([decipher.update(encrypt, 'base64'), decipher.final()])
  const expected = Buffer.from(message + credentials.receiveId)
  const paddingLength = 32 - ((20 + expected.length) % 32)
  assert.equal(padded.readUInt32BE(16), Buffer.byteLength(message), `${name} writes another length`)
  const rest = Buffer.concat([expected, Buffer.alloc(paddingLength, paddingLength)])
  assert.deepEqual(padded.subarray(20), rest, `${name} seals another message, receiver or padding`)
}
