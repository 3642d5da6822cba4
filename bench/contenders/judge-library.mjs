// Runs before anything is timed. A library that gives wrong results is not measured, and the output names the checks
// that a library leaves out. They are found by trying, not from its README.

import assert from 'node:assert/strict'
import { account } from '../material/account.mjs'
import { makeMessage } from '../material/message.mjs'
import { openReply, sealPush } from '../material/push.mjs'

/** @typedef {import('./libraries.mjs').Library} Library */
/** @typedef {import('../material/push.mjs').Push} Push */

/**
 * Throws unless every push opens to its message and every message seals into what the platform accepts.
 *
 * @param {Library} library
 * @param {readonly Push[]} pushes
 */
export function checkAnswers(library, pushes) {
  for (const { message, timestamp, nonce, ...push } of pushes) {
    assert.equal(library.open({ message, timestamp, nonce, ...push }), message, 'opens to another message')
    const envelope = library.seal(message, timestamp, nonce)
    assert.deepEqual(openReply(envelope), { text: message, timestamp, nonce }, 'seals another message')
    assert.notEqual(library.seal(message, timestamp, nonce), envelope, 'uses random bytes twice')
  }
}

/**
 * Names the checks that `open` leaves out. Each push below has exactly one fault.
 *
 * @param {Library} library
 */
export function findMissingChecks(library) {
  const message = makeMessage(450, 0)
  const push = sealPush(message, 0)
  const faulty = {
    XML: { ...push, body: push.body.replace('</Encrypt>', '') },
    signature: { ...push, signature: push.signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    padding: sealPush(message, 0, account, (padding) => padding.fill(0, 0, padding.length - 1)),
    receiver: sealPush(message, 0, { ...account, receiveId: 'wxsomebodyelse0000' }),
  }
  return Object.entries(faulty).flatMap(([check, faultyPush]) => (opens(library, faultyPush) ? [check] : []))
}

/**
 * @param {Library} library
 * @param {Push} push
 */
function opens(library, push) {
  try {
    library.open(push)
    return true
  } catch {
    return false
  }
}
