/**
 * What may stand in the query of a push.
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
function unproven(words, comment, flags, breaking) {
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
      'Timestamp and nonce are swapped; the signature holds all the same.',
      ['swapped-parts'],
      {},
      { query: { ...swapped, timestamp: swapped.nonce, nonce: swapped.timestamp } },
    ),
    opened('nonce-equals-timestamp', 'The nonce is the text of the timestamp.', ['equal-parts'], {
      nonce: '1700000000',
    }),
    opened(
      'plain-signature-beside',
      'The plain signature stands beside, as in pushes of an Official Account.',
      ['signature-kind'],
      {},
      { query: { ...beside, signature: plain, openid: 'oAbc', encrypt_type: 'aes' } },
    ),
    opened(
      'wrong-plain-signature-beside',
      'A wrong plain signature beside a good msg_signature is not judged.',
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
      'Every value comes as a list of one.',
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
      'Of a signed push, 128 characters of the front of Encrypt stand at the end of the nonce.',
      frontMoved(id('front-128'), CREDENTIALS, TEXT, 128),
    ),
    moved(
      'front-128-in-timestamp',
      'Of a signed push, 128 characters of the front of Encrypt stand at the end of the timestamp.',
      frontMoved(id('front-128-in-timestamp'), CREDENTIALS, TEXT, 128, 'timestamp'),
    ),
    moved(
      'front-64',
      'The digits of the nonce stand at the end of the timestamp, and 64 characters of the front of Encrypt are the nonce.',
      frontOf64(id('front-64'), CREDENTIALS, TEXT),
    ),
    moved(
      'tail-44',
      'The digits of the nonce stand at the end of the timestamp, and the last 44 characters of Encrypt are the nonce.',
      tailMoved(id('tail-44'), CREDENTIALS, TEXT, 44),
    ),
    moved(
      'tail-88',
      'The digits of the nonce stand at the end of the timestamp, and the last 88 characters of Encrypt are the nonce.',
      tailMoved(id('tail-88'), CREDENTIALS, TEXT, 88),
    ),
  ]
}

/** @returns {Case[]} what the rule for moved borders asks of values that are rightly signed */
function forms() {
  /** @type {(words: string, comment: string, making: Making) => Case} */
  const accepted = (words, comment, making) => opened(words, comment, BORDER, making)
  /** @type {(words: string, comment: string, making: Making) => Case} */
  const unformed = (words, comment, making) => refused(words, comment, BORDER, 'INVALID_SIGNATURE', making)
  const named = push('decrypt/swapped-with-word', { nonce: 'xxxxxx' }).query
  return [
    refused(
      'swapped-with-word',
      'Swapped, and what stands as timestamp is not even a number.',
      ['swapped-parts', ...BORDER],
      'INVALID_SIGNATURE',
      { nonce: 'xxxxxx' },
      () => ({ query: { ...named, timestamp: 'xxxxxx', nonce: named.timestamp } }),
    ),
    accepted('nonce-of-43', 'A nonce of 43 characters.', { nonce: 'n'.repeat(43) }),
    unformed('nonce-of-44', 'A nonce of 44 characters, rightly signed.', { nonce: 'n'.repeat(44) }),
    accepted('timestamp-of-13', 'A timestamp of 13 digits, as in milliseconds.', { timestamp: '1700000000123' }),
    unformed('timestamp-of-14', 'A timestamp of 14 digits, rightly signed.', { timestamp: '17000000001234' }),
    unformed('timestamp-of-9', 'A timestamp of 9 digits, rightly signed.', { timestamp: '170000000' }),
    unformed('timestamp-with-newline', 'A newline behind ten digits, rightly signed.', { timestamp: '1700000000\n' }),
    unformed('timestamp-full-width', 'Ten full-width digits, rightly signed.', {
      timestamp: '\uff11\uff17\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10',
    }),
  ]
}

/** @returns {Case[]} */
function shape() {
  return NAMES.flatMap((name) => {
    const word = name.replace('_', '-')
    return [
      unproven(`${word}-missing`, `The parameter ${name} is missing.`, ['missing-parameter'], ({ query }) => ({
        query: Object.fromEntries(Object.entries(query).filter(([key]) => key !== name)),
      })),
      unproven(
        `${word}-twice`,
        `The parameter ${name} is there twice with the same value.`,
        ['repeated-parameter'],
        ({ query }) => ({ query: { ...query, [name]: [query[name], query[name]] } }),
      ),
      unproven(
        `${word}-two-values`,
        `The parameter ${name} is there with two values, the good one first.`,
        ['repeated-parameter'],
        ({ query }) => ({ query: { ...query, [name]: [query[name], change(query[name], -1)] } }),
      ),
      unproven(`${word}-empty-list`, `The parameter ${name} is an empty list.`, ['missing-parameter'], ({ query }) => ({
        query: { ...query, [name]: [] },
      })),
      unproven(`${word}-flipped`, `One bit of ${name} is flipped.`, ['signature-differs'], ({ query }) => ({
        query: { ...query, [name]: change(query[name], -1) },
      })),
    ]
  })
}

/** @returns {Case[]} */
function others() {
  const { token } = CREDENTIALS
  return [
    unproven('msg-signature-empty', 'An empty msg_signature.', ['missing-parameter'], ({ query }) => ({
      query: { ...query, msg_signature: '' },
    })),
    unproven('timestamp-empty', 'An empty timestamp, rightly signed.', ['missing-parameter'], ({ query, encrypt }) => ({
      query: { ...query, timestamp: '', msg_signature: sign(token, '', query.nonce, encrypt) },
    })),
    unproven('nonce-empty', 'An empty nonce, rightly signed.', ['missing-parameter'], ({ query, encrypt }) => ({
      query: { ...query, nonce: '', msg_signature: sign(token, query.timestamp, '', encrypt) },
    })),
    unproven(
      'ciphertext-flipped',
      'One bit of the encrypted text is flipped.',
      ['signature-differs'],
      ({ encrypt }) => ({ encrypt: change(encrypt, 3) }),
    ),
    unproven('upper-case-signature', 'The right signature in upper case.', ['signature-text'], ({ query }) => ({
      query: { ...query, msg_signature: query.msg_signature.toUpperCase() },
    })),
    unproven('upper-case-name', 'The parameter is called Msg_Signature.', ['missing-parameter'], ({ query }) => ({
      query: { Msg_Signature: query.msg_signature, timestamp: query.timestamp, nonce: query.nonce },
    })),
    unproven(
      'named-signature',
      'The good msg_signature is called signature.',
      ['signature-kind', 'missing-parameter'],
      ({ query }) => ({ query: { signature: query.msg_signature, timestamp: query.timestamp, nonce: query.nonce } }),
    ),
    unproven(
      'only-plain-signature',
      'A good plain signature alone.',
      ['signature-kind', 'missing-parameter'],
      ({ query }) => ({
        query: { signature: sign(token, query.timestamp, query.nonce), timestamp: query.timestamp, nonce: query.nonce },
      }),
    ),
    unproven(
      'plain-signature-as-msg-signature',
      'The plain signature stands as msg_signature.',
      ['signature-kind'],
      ({ query }) => ({ query: { ...query, msg_signature: sign(token, query.timestamp, query.nonce) } }),
    ),
    unproven(
      'word-undefined',
      'The timestamp is missing, and the word undefined was signed for it.',
      ['missing-parameter'],
      ({ query, encrypt }) => ({
        query: { msg_signature: sign(token, 'undefined', query.nonce, encrypt), nonce: query.nonce },
      }),
    ),
    unproven('no-parameters', 'An empty query.', ['missing-parameter'], () => ({ query: {} })),
  ]
}

/** @returns {Case[]} */
export function queryCases() {
  return [...accepts(), ...forms(), ...borders(), ...shape(), ...others()]
}
