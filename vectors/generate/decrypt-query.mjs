/**
 * The possible forms of the query of a push.
 *
 * @import { Making } from './decrypt-push.mjs'
 * @import { Parts, Text } from './moved-border.mjs'
 * @import { Case, Fields } from './types.mjs'
 */
import { change, invalid } from './cases.mjs'
import { sign } from './crypto.mjs'
import { CREDENTIALS, opened, push, refused } from './decrypt-push.mjs'
import { frontMoved, frontOf64, tailMoved } from './moved-border.mjs'

/** @typedef {ReturnType<typeof push>} Push */

const BORDER = ['moved-border']
const NAMES = /** @type {const} */ (['msg_signature', 'timestamp', 'nonce'])

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {(made: Push) => Fields} breaking
 * @returns {Case}
 */
function refusedSignature(words, comment, flags, breaking) {
  return refused(words, comment, flags, 'INVALID_SIGNATURE', {}, breaking)
}

/** @returns {Case[]} */
function accepts() {
  const query = (/** @type {string} */ words) => push(`decrypt/${words}`).query
  const listed = query('list-of-one')
  const more = query('unknown-parameters')
  const beside = query('plain-signature-beside')
  const swapped = query('swapped')
  const plain = sign(CREDENTIALS.token, beside.timestamp, beside.nonce)
  return [
    opened(
      'swapped',
      'Timestamp and nonce are swapped; the signature still matches.',
      ['swapped-parts'],
      {},
      { query: { ...swapped, timestamp: swapped.nonce, nonce: swapped.timestamp } },
    ),
    opened('nonce-equals-timestamp', 'The nonce equals the timestamp.', ['equal-parts'], {
      nonce: '1700000000',
    }),
    opened(
      'plain-signature-beside',
      'The query also has the plain signature, as in pushes of an Official Account.',
      ['signature-kind'],
      {},
      { query: { ...beside, signature: plain, openid: 'oAbc', encrypt_type: 'aes' } },
    ),
    opened(
      'wrong-plain-signature-beside',
      'A wrong plain signature next to a valid msg_signature is ignored.',
      ['signature-kind'],
      {},
      { query: { ...query('wrong-plain-signature-beside'), signature: '0'.repeat(40) } },
    ),
    opened(
      'unknown-parameters',
      'Other parameters, one of them twice.',
      ['unknown-parameter'],
      {},
      { query: { ...more, appid: ['wx1', 'wx2'], v: '1' } },
    ),
    opened(
      'list-of-one',
      'Every value is a list with one item.',
      ['unknown-parameter'],
      {},
      { query: Object.fromEntries(Object.entries(listed).map(([name, value]) => [name, [value]])) },
    ),
  ]
}

/** @type {Text} a user wrote the beginning of a message */
const TEXT = {
  head: '<xml><Content><![CDATA[',
  inside: '<xml><FromUserName><![CDATA[boss]]></FromUserName><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[pay',
  end: ']]></Content></xml>',
}

/** @returns {Case[]} */
function borders() {
  /** @type {(words: string, comment: string, made: Parts & { msg_signature: string }) => Case} */
  const moved = (words, comment, { encrypt, ...query }) =>
    invalid(`decrypt/border-moved-${words}`, comment, BORDER, 'INVALID_SIGNATURE', { query, encrypt })
  /** @type {(words: string) => string} */
  const id = (words) => `decrypt/border-moved-${words}`
  return [
    moved(
      'front-128',
      'The first 128 characters of Encrypt of a signed push are moved to the end of the nonce.',
      frontMoved(id('front-128'), CREDENTIALS, TEXT, 128),
    ),
    moved(
      'front-128-in-timestamp',
      'The first 128 characters of Encrypt of a signed push are moved to the end of the timestamp.',
      frontMoved(id('front-128-in-timestamp'), CREDENTIALS, TEXT, 128, 'timestamp'),
    ),
    moved(
      'front-64',
      'The digits of the nonce are moved to the end of the timestamp, and the first 64 characters of Encrypt are the nonce.',
      frontOf64(id('front-64'), CREDENTIALS, TEXT),
    ),
    moved(
      'tail-44',
      'The digits of the nonce are moved to the end of the timestamp, and the last 44 characters of Encrypt are the nonce.',
      tailMoved(id('tail-44'), CREDENTIALS, TEXT, 44),
    ),
    moved(
      'tail-88',
      'The digits of the nonce are moved to the end of the timestamp, and the last 88 characters of Encrypt are the nonce.',
      tailMoved(id('tail-88'), CREDENTIALS, TEXT, 88),
    ),
  ]
}

/** @returns {Case[]} cases of the rule for moved borders, with correctly signed values */
function forms() {
  /** @type {(words: string, comment: string, making: Making) => Case} */
  const accepted = (words, comment, making) => opened(words, comment, BORDER, making)
  /** @type {(words: string, comment: string, making: Making) => Case} */
  const unformed = (words, comment, making) => refused(words, comment, BORDER, 'INVALID_SIGNATURE', making)
  const named = push('decrypt/swapped-with-word', { nonce: 'xxxxxx' }).query
  return [
    refused(
      'swapped-with-word',
      'Timestamp and nonce are swapped, and the value in timestamp is not a number.',
      ['swapped-parts', ...BORDER],
      'INVALID_SIGNATURE',
      { nonce: 'xxxxxx' },
      () => ({ query: { ...named, timestamp: 'xxxxxx', nonce: named.timestamp } }),
    ),
    accepted('nonce-of-43', 'A nonce of 43 characters.', { nonce: 'n'.repeat(43) }),
    unformed('nonce-of-44', 'A nonce of 44 characters, correctly signed.', { nonce: 'n'.repeat(44) }),
    accepted('timestamp-of-13', 'A timestamp of 13 digits, as in milliseconds.', { timestamp: '1700000000123' }),
    unformed('timestamp-of-14', 'A timestamp of 14 digits, correctly signed.', { timestamp: '17000000001234' }),
    unformed('timestamp-of-9', 'A timestamp of 9 digits, correctly signed.', { timestamp: '170000000' }),
    unformed('timestamp-with-newline', 'A newline after ten digits, correctly signed.', { timestamp: '1700000000\n' }),
    unformed('timestamp-full-width', 'Ten full-width digits, correctly signed.', {
      timestamp: '\uff11\uff17\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10',
    }),
  ]
}

/** @returns {Case[]} */
function shape() {
  return NAMES.flatMap((name) => {
    const word = name.replace('_', '-')
    return [
      refusedSignature(`${word}-missing`, `The parameter ${name} is missing.`, ['missing-parameter'], ({ query }) => ({
        query: Object.fromEntries(Object.entries(query).filter(([key]) => key !== name)),
      })),
      refusedSignature(
        `${word}-twice`,
        `The parameter ${name} occurs twice with the same value.`,
        ['repeated-parameter'],
        ({ query }) => ({ query: { ...query, [name]: [query[name], query[name]] } }),
      ),
      refusedSignature(
        `${word}-two-values`,
        `The parameter ${name} occurs with two values, the valid one first.`,
        ['repeated-parameter'],
        ({ query }) => ({ query: { ...query, [name]: [query[name], change(query[name], -1)] } }),
      ),
      refusedSignature(
        `${word}-empty-list`,
        `The parameter ${name} is an empty list.`,
        ['missing-parameter'],
        ({ query }) => ({
          query: { ...query, [name]: [] },
        }),
      ),
      refusedSignature(`${word}-flipped`, `One bit of ${name} is flipped.`, ['signature-differs'], ({ query }) => ({
        query: { ...query, [name]: change(query[name], -1) },
      })),
    ]
  })
}

/** @returns {Case[]} */
function others() {
  const { token } = CREDENTIALS
  return [
    refusedSignature('msg-signature-empty', 'An empty msg_signature.', ['missing-parameter'], ({ query }) => ({
      query: { ...query, msg_signature: '' },
    })),
    refusedSignature(
      'timestamp-empty',
      'An empty timestamp, correctly signed.',
      ['missing-parameter'],
      ({ query, encrypt }) => ({
        query: { ...query, timestamp: '', msg_signature: sign(token, '', query.nonce, encrypt) },
      }),
    ),
    refusedSignature(
      'nonce-empty',
      'An empty nonce, correctly signed.',
      ['missing-parameter'],
      ({ query, encrypt }) => ({
        query: { ...query, nonce: '', msg_signature: sign(token, query.timestamp, '', encrypt) },
      }),
    ),
    refusedSignature(
      'ciphertext-flipped',
      'One bit of the ciphertext is flipped.',
      ['signature-differs'],
      ({ encrypt }) => ({
        encrypt: change(encrypt, 3),
      }),
    ),
    refusedSignature('upper-case-signature', 'The right signature in upper case.', ['signature-text'], ({ query }) => ({
      query: { ...query, msg_signature: query.msg_signature.toUpperCase() },
    })),
    refusedSignature(
      'upper-case-name',
      'The parameter is called Msg_Signature.',
      ['missing-parameter'],
      ({ query }) => ({
        query: { Msg_Signature: query.msg_signature, timestamp: query.timestamp, nonce: query.nonce },
      }),
    ),
    refusedSignature(
      'named-signature',
      'The valid msg_signature is sent under the name signature.',
      ['signature-kind', 'missing-parameter'],
      ({ query }) => ({ query: { signature: query.msg_signature, timestamp: query.timestamp, nonce: query.nonce } }),
    ),
    refusedSignature(
      'only-plain-signature',
      'Only a valid plain signature.',
      ['signature-kind', 'missing-parameter'],
      ({ query }) => ({
        query: { signature: sign(token, query.timestamp, query.nonce), timestamp: query.timestamp, nonce: query.nonce },
      }),
    ),
    refusedSignature(
      'plain-signature-as-msg-signature',
      'The plain signature is sent as msg_signature.',
      ['signature-kind'],
      ({ query }) => ({ query: { ...query, msg_signature: sign(token, query.timestamp, query.nonce) } }),
    ),
    refusedSignature(
      'word-undefined',
      'The timestamp is missing, and the text "undefined" was signed in its place.',
      ['missing-parameter'],
      ({ query, encrypt }) => ({
        query: { msg_signature: sign(token, 'undefined', query.nonce, encrypt), nonce: query.nonce },
      }),
    ),
    refusedSignature('no-parameters', 'An empty query.', ['missing-parameter'], () => ({ query: {} })),
  ]
}

/** @returns {Case[]} */
export function queryCases() {
  return [...accepts(), ...forms(), ...borders(), ...shape(), ...others()]
}
