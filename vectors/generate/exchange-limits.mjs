/**
 * Methods, sizes, and handlers that fail.
 *
 * @import { Case, Fields, Group, Json } from './types.mjs'
 */
import { change } from './cases.mjs'
import { cdata } from './envelope-build.mjs'
import {
  CORP,
  group,
  messageOf,
  NOW,
  OFFICIAL_ACCOUNT,
  plainAnswer,
  push,
  refused,
  SUITE,
  served,
  WECOM,
  WECOM_SUITE,
  write,
} from './exchange-making.mjs'

const LIMIT = 2048
const KIBIBYTE = 1024

/** @returns {Case[]} */
function methods() {
  return ['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].map((method) => {
    const words = `method-${method.toLowerCase()}`
    const { query } = push(`exchange/${words}`, WECOM).request
    return refused(words, `The method ${method}.`, ['method'], 405, undefined, { method, query })
  })
}

/**
 * A valid body, followed by white space up to the given length.
 *
 * @param {string} words
 * @param {number} length in bytes
 */
function filled(words, length) {
  const { request } = push(`exchange/${words}`, WECOM)
  const { body: prefix, ...rest } = request
  return { ...rest, bodyRepeat: { prefix, text: ' ', times: length - Buffer.byteLength(prefix), suffix: '' } }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {Fields} fields
 * @param {string[]} [flags]
 */
function large(words, comment, fields, flags = []) {
  return refused(words, comment, ['body-limit', ...flags], 413, 'BODY_TOO_LARGE', fields)
}

/** @returns {Case[]} */
function sizes() {
  const wrong = push('exchange/body-over-limit-wrong-signature', WECOM)
  const query = write({ ...wrong.parameters, msg_signature: change(wrong.msg_signature, 0) })
  const { nonce: _, ...without } = push('exchange/body-over-limit-no-nonce', WECOM).parameters
  return [
    served('body-at-limit', 'A body of exactly the maximum size.', ['body-limit'], {
      ...filled('body-at-limit', LIMIT),
      handler: { returns: null },
      ...plainAnswer(''),
    }),
    large('body-over-limit', 'One byte more than allowed.', filled('body-over-limit', LIMIT + 1)),
    large(
      'body-over-limit-wrong-signature',
      'The size is checked before the signature.',
      { ...filled('body-over-limit-wrong-signature', LIMIT + 1), query },
      ['check-order'],
    ),
    large(
      'body-over-limit-garbage',
      'The size is checked before the envelope.',
      {
        ...push('exchange/body-over-limit-garbage', WECOM).request,
        body: undefined,
        bodyRepeat: { prefix: '', text: 'a', times: LIMIT + 1, suffix: '' },
      },
      ['check-order'],
    ),
    refused(
      'body-over-limit-no-nonce',
      'The query is checked before the size.',
      ['body-limit', 'check-order', 'missing-parameter'],
      400,
      'INVALID_SIGNATURE',
      { ...filled('body-over-limit-no-nonce', LIMIT + 1), query: write(without) },
    ),
  ]
}

/**
 * Plaintext fields next to Encrypt, in characters of three bytes.
 *
 * @param {string} words
 * @param {number} times
 */
function characters(words, times) {
  const { request, encrypt } = push(`exchange/${words}`, OFFICIAL_ACCOUNT)
  const { body: _, ...rest } = request
  const bodyRepeat = {
    prefix: '<xml><Content>',
    text: '汉',
    times,
    suffix: `</Content><Encrypt>${encrypt}</Encrypt></xml>`,
  }
  return { ...rest, bodyRepeat }
}

/** @returns {Case[]} */
function failures() {
  /** @type {(words: string, comment: string, returns: Json) => Case} */
  const unsendable = (words, comment, returns) =>
    refused(
      `handler-returns-${words}`,
      comment,
      ['handler-failure'],
      500,
      'INVALID_REPLY',
      { ...push(`exchange/handler-returns-${words}`, WECOM).request, handler: { returns } },
      true,
    )
  return [
    refused(
      'handler-throws',
      'The handler throws.',
      ['handler-failure'],
      500,
      undefined,
      { ...push('exchange/handler-throws', WECOM).request, handler: { throws: true } },
      true,
    ),
    unsendable('word', 'A word is not a whole message.', 'hello'),
    unsendable('success-capital', 'Success with a capital letter is not an acknowledgement.', 'Success'),
    unsendable('space', 'A space is not empty.', ' '),
    unsendable('json-array', 'A JSON array is not a message.', '[1]'),
    unsendable('space-before-xml', 'A message must begin with < or {, not with a space.', ' <xml></xml>'),
    refused(
      'handler-returns-lone-surrogate',
      'A text with half of a surrogate pair cannot be sealed.',
      ['handler-failure', 'lone-surrogate'],
      500,
      'INVALID_REPLY',
      { ...push('exchange/handler-returns-lone-surrogate', WECOM).request, handler: { returns: '<xml>\ud83d</xml>' } },
      true,
    ),
  ]
}

/**
 * How many bytes the longest documented push has: 1,000 changes of 家校通讯录, each with two ids of 64 bytes. A vector
 * cannot have a short form of a sealed body, so it has a body of that length.
 */
function longestPush() {
  const id = cdata('a'.repeat(64))
  const change =
    `<ChangeList><TimeStamp>${NOW}</TimeStamp><ChangeType>${cdata('update_student')}</ChangeType>` +
    `<Id>${id}</Id><NewId>${id}</NewId></ChangeList>`
  const message =
    `<xml><SuiteId>${cdata(SUITE)}</SuiteId><AuthCorpId>${cdata(CORP)}</AuthCorpId>` +
    `<InfoType>${cdata('change_school_contact_batch')}</InfoType><TimeStamp>${NOW}</TimeStamp>` +
    `${change.repeat(1000)}</xml>`
  return Buffer.byteLength(push('exchange/body-of-longest-push', WECOM_SUITE, { message }).request.body)
}

/** @returns {Case[]} */
function defaultLimit() {
  return [
    served(
      'body-of-longest-push',
      'As many bytes as the longest documented push has, change_school_contact_batch with 1,000 changes and ids of 64 bytes.',
      ['body-limit'],
      { ...filled('body-of-longest-push', longestPush()), handler: { returns: null }, ...plainAnswer('') },
    ),
    served('body-of-512-kibibytes', 'A body of exactly 512 KiB, the default limit.', ['body-limit'], {
      ...filled('body-of-512-kibibytes', 512 * KIBIBYTE),
      handler: { returns: null },
      ...plainAnswer(''),
    }),
    large(
      'body-over-512-kibibytes',
      'One byte more than 512 KiB.',
      filled('body-over-512-kibibytes', 512 * KIBIBYTE + 1),
    ),
  ]
}

/** @returns {Case[]} */
function raisedLimit() {
  return [
    served('body-of-one-mebibyte', 'A body of exactly 1 MiB, the limit that is set.', ['body-limit'], {
      ...filled('body-of-one-mebibyte', 1024 * KIBIBYTE),
      handler: { returns: null },
      ...plainAnswer(''),
    }),
    large('body-over-one-mebibyte', 'One byte more than 1 MiB.', filled('body-over-one-mebibyte', 1024 * KIBIBYTE + 1)),
  ]
}

/** @returns {Group[]} */
export function limitGroups() {
  const { signature, parameters } = push('exchange/plain-handler-returns-word', OFFICIAL_ACCOUNT)
  const query = write({ signature, timestamp: parameters.timestamp, nonce: parameters.nonce })
  const clear = {
    method: 'POST',
    query,
    contentType: 'text/xml',
    body: messageOf(OFFICIAL_ACCOUNT),
    handler: { returns: 'hello' },
  }
  return [
    group(WECOM, [...methods(), ...failures(), ...defaultLimit()]),
    group(WECOM, raisedLimit(), { maxBodyBytes: 1024 * KIBIBYTE }),
    group(WECOM, sizes(), { maxBodyBytes: LIMIT }),
    group(
      OFFICIAL_ACCOUNT,
      [
        served('body-of-characters', 'Characters of three bytes, below the limit.', ['body-limit'], {
          ...characters('body-of-characters', 400),
          handler: { returns: null },
          ...plainAnswer('success'),
        }),
        large(
          'body-over-limit-in-bytes',
          'Fewer characters than the limit, but more bytes.',
          characters('body-over-limit-in-bytes', 600),
        ),
      ],
      { maxBodyBytes: LIMIT },
    ),
    group(
      OFFICIAL_ACCOUNT,
      [
        refused(
          'plain-handler-returns-word',
          'In plain mode too, a word is not a whole message.',
          ['handler-failure'],
          500,
          'INVALID_REPLY',
          clear,
          true,
        ),
      ],
      { mode: 'plain' },
    ),
  ]
}
