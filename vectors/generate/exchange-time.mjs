/**
 * The window of `toleranceSeconds`, on the timestamp of the query and on the time inside the sealed message.
 *
 * @import { Case, Group } from './types.mjs'
 * @import { Making, Setting } from './exchange-making.mjs'
 */

import { readRetryPlans } from '../../catalog/generate/read.mjs'
import { change } from './cases.mjs'
import { seal, sign } from './crypto.mjs'
import {
  group,
  MINI_PROGRAM,
  messageOf,
  NOW,
  OFFICIAL_ACCOUNT,
  plainAnswer,
  push,
  refused,
  SUITE,
  served,
  WECOM,
  WECOM_BOT,
  WECOM_SUITE,
  write,
} from './exchange-making.mjs'
import { keyOf, randomOf } from './seed.mjs'

const TOLERANCE = 300
const WINDOW = ['timestamp-window']
const SEALED = ['sealed-timestamp']
const RETRIES = ['sealed-timestamp', 'retry-time']

/**
 * How long the platform sends a push again, in seconds: the pauses of its plan, and five seconds for each attempt.
 *
 * @param {string} plan
 */
function spanOf(plan) {
  const { waitsMs = [] } = readRetryPlans().find(({ name }) => name === plan) ?? {}
  return waitsMs.reduce((sum, wait) => sum + wait / 1000 + 5, 5)
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Making} [making]
 * @param {Setting} [base]
 * @param {string} [answer]
 * @returns {Case}
 */
function fresh(words, comment, flags, making = {}, base = WECOM, answer = '') {
  const { request } = push(`exchange/time-${words}`, base, making)
  return served(`time-${words}`, comment, flags, { ...request, handler: { returns: null }, ...plainAnswer(answer) })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Making} [making]
 * @param {Setting} [base]
 * @returns {Case}
 */
function stale(words, comment, flags, making = {}, base = WECOM) {
  return refused(
    `time-${words}`,
    comment,
    flags,
    403,
    'STALE_TIMESTAMP',
    push(`exchange/time-${words}`, base, making).request,
  )
}

/** @returns {Case[]} */
function queryTimes() {
  return [
    fresh('now', 'The timestamp is the current time.', WINDOW),
    fresh('oldest', 'The oldest timestamp that is accepted.', WINDOW, { timestamp: String(NOW - TOLERANCE) }),
    fresh('newest', 'The newest timestamp that is accepted.', WINDOW, { timestamp: String(NOW + TOLERANCE) }),
    stale('too-old', 'One second older than the oldest accepted time.', WINDOW, {
      timestamp: String(NOW - TOLERANCE - 1),
    }),
    stale('too-new', 'One second newer than the newest accepted time.', WINDOW, {
      timestamp: String(NOW + TOLERANCE + 1),
    }),
    stale('nine-digits', 'Nine digits.', WINDOW, { timestamp: '170000000' }),
    stale('eleven-digits', 'A valid timestamp with a leading zero, which makes eleven digits.', WINDOW, {
      timestamp: `0${NOW}`,
    }),
    stale('twelve-digits', 'Two leading zeros make twelve digits.', WINDOW, { timestamp: `00${NOW}` }),
    stale('thirteen-digits', 'Three leading zeros make thirteen digits.', WINDOW, { timestamp: `000${NOW}` }),
    stale('milliseconds', 'The current time in milliseconds.', WINDOW, { timestamp: `${NOW}000` }),
    stale('space-before', 'A space before ten digits.', WINDOW, { timestamp: ` ${NOW}` }),
    stale('newline-after', 'A newline after ten digits.', WINDOW, { timestamp: `${NOW}\n` }),
    stale('plus-before', 'A plus sign before nine digits.', WINDOW, { timestamp: '+170000000' }),
    stale('exponent', 'A number with an exponent that equals the current time.', WINDOW, { timestamp: '17e8' }),
    stale('hexadecimal', 'The current time as ten hexadecimal characters.', WINDOW, {
      timestamp: `0x${NOW.toString(16)}`,
    }),
    stale('full-width-digits', 'Ten full-width digits.', WINDOW, {
      timestamp: [...String(NOW)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
    }),
    stale('word', 'A word.', WINDOW, { timestamp: 'now' }),
  ]
}

/** @returns {Case[]} */
function sealedTimes() {
  const at = (/** @type {number} */ time) => ({ message: messageOf(WECOM, { time }) })
  const without = messageOf(WECOM).replace(/<CreateTime>\d+<\/CreateTime>/, '')
  return [
    fresh(
      'sealed-oldest',
      'The oldest CreateTime that is accepted: a retry after 15 seconds has that of the first attempt.',
      RETRIES,
      at(NOW - TOLERANCE - spanOf('usual')),
    ),
    fresh('sealed-newest', 'The newest CreateTime that is accepted.', SEALED, at(NOW + TOLERANCE)),
    stale(
      'sealed-too-old',
      'CreateTime is one second older than the oldest accepted time.',
      RETRIES,
      at(NOW - TOLERANCE - spanOf('usual') - 1),
    ),
    stale(
      'sealed-too-new',
      'CreateTime is one second newer than the newest accepted time.',
      SEALED,
      at(NOW + TOLERANCE + 1),
    ),
    fresh('sealed-absent', 'A message without CreateTime.', SEALED, { message: without }),
    swapped(),
  ]
}

/** @returns {Case} */
function swapped() {
  const words = 'time-swapped'
  const old = String(NOW - 86400)
  const { request, parameters } = push(`exchange/${words}`, WECOM, {
    timestamp: old,
    nonce: String(NOW),
    message: messageOf(WECOM, { time: Number(old) }),
  })
  const query = write({ ...parameters, timestamp: parameters.nonce, nonce: parameters.timestamp })
  return refused(
    words,
    'A push of yesterday whose nonce looks like the current time: after swapping the two, its timestamp looks current.',
    [...SEALED, 'swapped-parts'],
    403,
    'STALE_TIMESTAMP',
    { ...request, query },
  )
}

/** @returns {Case[]} */
function order() {
  const old = { timestamp: String(NOW - 86400) }
  const wrong = push('exchange/time-after-signature', WECOM, old)
  const query = write({ ...wrong.parameters, msg_signature: change(wrong.msg_signature, 0) })
  return [
    refused(
      'time-after-signature',
      'An old timestamp and a wrong signature.',
      [...WINDOW, 'check-order'],
      403,
      'INVALID_SIGNATURE',
      { ...wrong.request, query },
    ),
    stale('before-decryption', 'An old timestamp, and encrypted with another key.', [...WINDOW, 'check-order'], {
      ...old,
      encodingAESKey: keyOf('time other'),
    }),
    stale('before-receiver', 'An old timestamp, and another receiver.', [...WINDOW, 'check-order'], {
      ...old,
      receiveId: 'ww0000000000000000',
    }),
  ]
}

/** @returns {Case[]} */
function verification() {
  const get = (/** @type {string} */ words, /** @type {number} */ time) => {
    const nonce = '1372623149'
    const echostr = seal('5927782489442352469', WECOM.receiveId, WECOM.encodingAESKey, randomOf(`exchange/${words}`))
    const msg_signature = sign(WECOM.token, String(time), nonce, echostr)
    return { method: 'GET', query: write({ msg_signature, timestamp: String(time), nonce, echostr }) }
  }
  return [
    served('time-get-oldest', 'The oldest timestamp that is accepted.', WINDOW, {
      ...get('time-get-oldest', NOW - TOLERANCE),
      ...plainAnswer('5927782489442352469', false),
    }),
    refused(
      'time-get-too-old',
      'A URL check that is one second too old.',
      WINDOW,
      403,
      'STALE_TIMESTAMP',
      get('time-get-too-old', NOW - TOLERANCE - 1),
    ),
  ]
}

/** Events that the platform sends again for hours, each with its plan. */
const REPEATED = /** @type {const} */ ([
  ['channels_ec_order_pay', 'shop', 'ten times in 3.6 hours'],
  ['xpay_refund_notify', 'virtual-payment', '15 times in 9 hours'],
  ['minigame_coin_deliver_completed', 'game-goods', '16 times in a day'],
])

/** @type {(name: string, time: number) => string} */
function eventOf(name, time) {
  return messageOf(MINI_PROGRAM, { time }).replace(/"text","Content.*/, `"event","Event":"${name}"}`)
}

/** @returns {Case[]} */
function repeated() {
  const at = (/** @type {string} */ name, /** @type {number} */ time) => ({ message: eventOf(name, time) })
  return [
    ...REPEATED.flatMap(([name, plan, often]) => {
      const oldest = NOW - TOLERANCE - spanOf(plan)
      return [
        fresh(
          `retry-${plan}-oldest`,
          `The platform sends this event up to ${often}, each time with the CreateTime of the first.`,
          RETRIES,
          at(name, oldest),
          MINI_PROGRAM,
          'success',
        ),
        stale(
          `retry-${plan}-too-old`,
          `An event that is sent up to ${often}; its CreateTime is one second older than the oldest accepted time.`,
          RETRIES,
          at(name, oldest - 1),
          MINI_PROGRAM,
        ),
      ]
    }),
    stale(
      'retry-unknown-kind',
      'An event of no known kind is sent again for 15 seconds.',
      RETRIES,
      at('channels_ec_new_thing', NOW - TOLERANCE - spanOf('usual') - 1),
      MINI_PROGRAM,
    ),
    stale(
      'retry-future',
      'CreateTime may be older, but not newer.',
      RETRIES,
      at('channels_ec_order_pay', NOW + TOLERANCE + 1),
      MINI_PROGRAM,
    ),
    stale(
      'retry-old-query',
      'A push of an hour ago that was not signed again: its query is old.',
      ['retry-time', ...WINDOW],
      { ...at('channels_ec_order_pay', NOW - 3600), timestamp: String(NOW - 3600) },
      MINI_PROGRAM,
    ),
  ]
}

/** In plain mode the signature covers no body, so the kind of the push is not authenticated. @returns {Group} */
function repeatedInClear() {
  const clear = (/** @type {number} */ time) => {
    const [timestamp, nonce] = [String(NOW), '486452656']
    const query = write({ signature: sign(MINI_PROGRAM.token, timestamp, nonce), timestamp, nonce })
    return { method: 'POST', query, contentType: 'application/json', body: eventOf('channels_ec_order_pay', time) }
  }
  const oldest = NOW - TOLERANCE
  return group(
    MINI_PROGRAM,
    [
      served('time-retry-plain-oldest', 'In plain mode no CreateTime may be older than the window.', RETRIES, {
        ...clear(oldest),
        handler: { returns: null },
        ...plainAnswer('success'),
      }),
      refused(
        'time-retry-plain-too-old',
        'In plain mode the kind of a push is not signed, so it does not extend the window.',
        RETRIES,
        403,
        'STALE_TIMESTAMP',
        clear(oldest - 1),
      ),
    ],
    { mode: 'plain', toleranceSeconds: TOLERANCE },
  )
}

/** @returns {Group[]} */
export function timeGroups() {
  const limits = { toleranceSeconds: TOLERANCE }
  const old = NOW - 86400
  const ticket = (/** @type {number} */ time) => ({
    message:
      `<xml><SuiteId>${SUITE}</SuiteId><InfoType>suite_ticket</InfoType><TimeStamp>${time}</TimeStamp>` +
      '<SuiteTicket>t</SuiteTicket></xml>',
  })
  const clear = (/** @type {number} */ time) => {
    const timestamp = String(time)
    const query = write({
      signature: sign(OFFICIAL_ACCOUNT.token, timestamp, '486452656'),
      timestamp,
      nonce: '486452656',
    })
    return { method: 'POST', query, contentType: 'text/xml', body: messageOf(OFFICIAL_ACCOUNT, { time }) }
  }
  return [
    group(WECOM, [...queryTimes(), ...sealedTimes(), ...order(), ...verification()], limits),
    group(WECOM, [
      fresh('no-window', 'Without a window a push of any time is accepted.', WINDOW, {
        timestamp: '1409659813',
        message: messageOf(WECOM, { time: 1409659813 }),
      }),
      fresh('no-window-eleven-digits', 'Without a window a timestamp may have eleven digits.', WINDOW, {
        timestamp: `0${NOW}`,
      }),
      fresh('no-window-milliseconds', 'Without a window a timestamp may be in milliseconds.', WINDOW, {
        timestamp: `${NOW}000`,
      }),
    ]),
    group(
      WECOM_SUITE,
      [
        fresh('suite-now', 'TimeStamp is used instead of CreateTime.', SEALED, ticket(NOW), WECOM_SUITE, 'success'),
        stale('suite-old', 'TimeStamp is of yesterday.', SEALED, ticket(old), WECOM_SUITE),
      ],
      limits,
    ),
    group(
      WECOM_BOT,
      [
        fresh(
          'bot-now',
          'The key create_time is used instead of CreateTime.',
          SEALED,
          { message: messageOf(WECOM_BOT) },
          WECOM_BOT,
        ),
        stale(
          'bot-old',
          'The value of create_time is of yesterday.',
          SEALED,
          { message: messageOf(WECOM_BOT, { time: old }) },
          WECOM_BOT,
        ),
      ],
      limits,
    ),
    group(
      MINI_PROGRAM,
      [
        fresh('json-number', 'CreateTime is a number.', SEALED, {}, MINI_PROGRAM, 'success'),
        fresh(
          'json-text',
          'CreateTime is a text.',
          SEALED,
          { message: messageOf(MINI_PROGRAM, { time: String(NOW) }) },
          MINI_PROGRAM,
          'success',
        ),
        stale(
          'json-number-old',
          'CreateTime is a number of yesterday.',
          SEALED,
          { message: messageOf(MINI_PROGRAM, { time: old }) },
          MINI_PROGRAM,
        ),
        stale(
          'json-text-old',
          'CreateTime is a text of yesterday.',
          SEALED,
          { message: messageOf(MINI_PROGRAM, { time: String(old) }) },
          MINI_PROGRAM,
        ),
        ...repeated(),
      ],
      limits,
    ),
    repeatedInClear(),
    group(
      OFFICIAL_ACCOUNT,
      [
        served('time-plain-now', 'A plaintext message with the current time.', WINDOW, {
          ...clear(NOW),
          handler: { returns: null },
          ...plainAnswer('success'),
        }),
        refused('time-plain-old', 'A plaintext message of yesterday.', WINDOW, 403, 'STALE_TIMESTAMP', clear(old)),
      ],
      { mode: 'plain', ...limits },
    ),
  ]
}
