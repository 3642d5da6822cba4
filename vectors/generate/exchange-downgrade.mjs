/**
 * The downgrade table: the configured mode, the body that is sent, its signatures, and the expected response. The
 * responses are written out for each cell, so that they do not depend on any code.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { change } from './cases.mjs'
import { compatibleBody } from './exchange-answer.mjs'
import { group, messageOf, OFFICIAL_ACCOUNT, plainAnswer, push, refused, served, write } from './exchange-making.mjs'

const SENT = /** @type {const} */ (['clear', 'sealed', 'compatible'])
const SIGNED = /** @type {const} */ (['none', 'signature', 'msg-signature', 'both', 'forged'])
const MODES = /** @type {const} */ (['safe', 'compat', 'plain'])

/** @typedef {[status: number, error?: string]} Outcome without `error`, the handler is called */
/** @typedef {{ [Name in (typeof SIGNED)[number]]: Outcome }} Row */

/** @type {Outcome} */
const SERVED = [200]
/** @type {Outcome} Refused because of the query, before the body is read. */
const MISSING = [400, 'INVALID_SIGNATURE']
/** @type {Outcome} */
const DIFFERS = [403, 'INVALID_SIGNATURE']
/** @type {Outcome} */
const MISMATCH = [403, 'MODE_MISMATCH']

/** @type {Row} If a key is configured, a plaintext body is refused, whatever its signatures. */
const CLEAR_TO_SEALED = {
  none: MISSING,
  signature: MISMATCH,
  'msg-signature': MISMATCH,
  both: MISMATCH,
  forged: MISMATCH,
}
/** @type {Row} */
const SEALED_TO_SEALED = { none: MISSING, signature: DIFFERS, 'msg-signature': SERVED, both: SERVED, forged: DIFFERS }
/** @type {Row} */
const CLEAR_TO_PLAIN = { none: MISSING, signature: SERVED, 'msg-signature': MISSING, both: SERVED, forged: DIFFERS }
/** @type {Row} */
const SEALED_TO_PLAIN = {
  none: MISSING,
  signature: MISMATCH,
  'msg-signature': MISSING,
  both: MISMATCH,
  forged: DIFFERS,
}

/** @type {{ [mode in (typeof MODES)[number]]: { [sent in (typeof SENT)[number]]: Row } }} */
const TABLE = {
  safe: { clear: CLEAR_TO_SEALED, sealed: SEALED_TO_SEALED, compatible: SEALED_TO_SEALED },
  compat: { clear: CLEAR_TO_SEALED, sealed: SEALED_TO_SEALED, compatible: SEALED_TO_SEALED },
  plain: { clear: CLEAR_TO_PLAIN, sealed: SEALED_TO_PLAIN, compatible: SEALED_TO_PLAIN },
}

const BODIES = {
  clear: 'a plaintext message',
  sealed: 'a sealed push',
  compatible: 'a sealed push with plaintext fields that name another sender',
}

const SIGNATURES = {
  none: 'without a signature',
  signature: 'with the signature that covers no body',
  'msg-signature': 'with msg_signature',
  both: 'with both signatures',
  forged: 'with both signatures, a digit of each changed',
}

/**
 * @param {(typeof MODES)[number]} mode
 * @param {(typeof SENT)[number]} sent
 * @param {(typeof SIGNED)[number]} signed
 * @returns {Case}
 */
function cell(mode, sent, signed) {
  const words = `downgrade-${mode}-${sent}-${signed}`
  const comment = `Mode ${mode}: ${BODIES[sent]}, ${SIGNATURES[signed]}.`
  const flags = ['mode-downgrade', ...(sent === 'compatible' ? ['outer-fields'] : [])]
  const fields = request(words, sent, signed)
  const [status, error] = TABLE[mode][sent][signed]
  return error === undefined
    ? served(words, comment, flags, { ...fields, handler: { returns: null }, ...plainAnswer('success') })
    : refused(words, comment, flags, status, error, fields)
}

/**
 * @param {string} words
 * @param {(typeof SENT)[number]} sent
 * @param {(typeof SIGNED)[number]} signed
 */
function request(words, sent, signed) {
  const made = push(`exchange/${words}`, OFFICIAL_ACCOUNT)
  const { timestamp, nonce } = made.parameters
  /** @type {{ [name: string]: { signature?: string, msg_signature?: string } }} */
  const signatures = {
    none: {},
    signature: { signature: made.signature },
    'msg-signature': { msg_signature: made.msg_signature },
    both: { signature: made.signature, msg_signature: made.msg_signature },
    forged: { signature: change(made.signature, 5), msg_signature: change(made.msg_signature, 5) },
  }
  const bodies = {
    clear: messageOf(OFFICIAL_ACCOUNT),
    sealed: made.request.body,
    compatible: compatibleBody(made.encrypt, 'oAttacker'),
  }
  return { ...made.request, query: write({ ...signatures[signed], timestamp, nonce }), body: bodies[sent] }
}

/** @returns {Group[]} */
export function downgradeGroups() {
  return MODES.map((mode) =>
    group(
      OFFICIAL_ACCOUNT,
      SENT.flatMap((sent) => SIGNED.map((signed) => cell(mode, sent, signed))),
      { mode },
    ),
  )
}
