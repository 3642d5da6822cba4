/**
 * GET: the URL check.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { change } from './cases.mjs'
import { seal, sign } from './crypto.mjs'
import {
  CORP,
  group,
  MINI_PROGRAM,
  NOW,
  OFFICIAL_ACCOUNT,
  OPEN_PLATFORM,
  plainAnswer,
  refused,
  SUITE,
  served,
  WECOM,
  WECOM_BOT,
  WECOM_SUITE,
  write,
} from './exchange-making.mjs'
import { keyOf, nonceOf, randomOf } from './seed.mjs'

/** @import { Setting } from './exchange-making.mjs' */

const ECHO = '5927782489442352469'
const TIMESTAMP = String(NOW)

/**
 * @param {string} words
 * @param {Setting} base
 * @param {{ echo?: string, encodingAESKey?: string, receiveId?: string }} [making]
 */
function parametersOf(words, base, making = {}) {
  const { echo, encodingAESKey, receiveId, token } = { ...base, echo: ECHO, ...making }
  const nonce = nonceOf(`exchange/${words}`)
  if (base.plainSignature)
    return { signature: sign(token, TIMESTAMP, nonce), timestamp: TIMESTAMP, nonce, echostr: echo }
  const echostr = seal(echo, receiveId, encodingAESKey, randomOf(`exchange/${words}`))
  return { msg_signature: sign(token, TIMESTAMP, nonce, echostr), timestamp: TIMESTAMP, nonce, echostr }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Setting} base
 * @param {Parameters<typeof parametersOf>[2]} [making]
 * @returns {Case}
 */
function echoed(words, comment, flags, base, making = {}) {
  const query = write(parametersOf(words, base, making))
  return served(words, comment, flags, { method: 'GET', query, ...plainAnswer(making.echo ?? ECHO, false) })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Setting} base
 * @param {string} echo
 * @returns {Case}
 */
function unechoed(words, comment, flags, base, echo) {
  const query = write(parametersOf(words, base, { echo }))
  return refused(words, comment, ['echo-limits', ...flags], 403, 'INVALID_MESSAGE', { method: 'GET', query })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {number} status
 * @param {string} error
 * @param {Setting} base
 * @param {(parameters: { [name: string]: string | undefined }) => string} form
 * @param {Parameters<typeof parametersOf>[2]} [making]
 * @returns {Case}
 */
function unanswered(words, comment, flags, status, error, base, form, making = {}) {
  return refused(words, comment, flags, status, error, {
    method: 'GET',
    query: form(parametersOf(words, base, making)),
  })
}

/**
 * The rules for the echo apply to both kinds of platform.
 *
 * @param {string} name
 * @param {Setting} base
 * @returns {Case[]}
 */
function limits(name, base) {
  return [
    echoed(`${name}-echo-128`, 'An echo of 128 characters.', ['echo-limits'], base, { echo: '1'.repeat(128) }),
    echoed(`${name}-echo-printable`, 'The first and the last of the printable characters.', ['echo-limits'], base, {
      echo: ' a~',
    }),
    unechoed(`${name}-echo-129`, 'An echo of 129 characters.', [], base, '1'.repeat(129)),
    unechoed(`${name}-echo-xml`, 'The echo begins like XML.', [], base, '<xml></xml>'),
    unechoed(`${name}-echo-json`, 'The echo begins like JSON.', [], base, '{"msgtype":"text"}'),
    unechoed(`${name}-echo-newline`, 'The echo contains a newline.', [], base, '123\n'),
    unechoed(`${name}-echo-delete`, 'The echo contains U+007F.', [], base, '123\u007f'),
    unechoed(`${name}-echo-not-ascii`, 'The echo contains a character that is not ASCII.', [], base, '你好'),
    unechoed(`${name}-echo-byte-order-mark`, 'The echo begins with U+FEFF.', ['byte-order-mark'], base, '\ufeff123'),
  ]
}

/**
 * The form of the query, which is checked first.
 *
 * @param {string} name
 * @param {Setting} base
 * @returns {Case[]}
 */
function shapes(name, base) {
  const signature = base.plainSignature ? 'signature' : 'msg_signature'
  return [signature, 'timestamp', 'nonce', 'echostr'].flatMap((parameter) => {
    const word = `${name}-get-${parameter.replace('_', '-')}`
    return [
      unanswered(
        `${word}-missing`,
        `The parameter ${parameter} is missing.`,
        ['missing-parameter'],
        400,
        'INVALID_SIGNATURE',
        base,
        (p) => write(Object.fromEntries(Object.entries(p).filter(([key]) => key !== parameter))),
      ),
      unanswered(
        `${word}-empty`,
        `The parameter ${parameter} is empty.`,
        ['missing-parameter'],
        400,
        'INVALID_SIGNATURE',
        base,
        (p) => write({ ...p, [parameter]: '' }),
      ),
      unanswered(
        `${word}-twice`,
        `The parameter ${parameter} occurs twice.`,
        ['repeated-parameter'],
        400,
        'INVALID_SIGNATURE',
        base,
        (p) => `${write(p)}&${write({ [parameter]: p[parameter] ?? '' })}`,
      ),
    ]
  })
}

/** @returns {Case[]} */
function wecom() {
  return [
    echoed('wecom-get', 'The echostr is decrypted.', [], WECOM),
    ...limits('wecom', WECOM),
    unechoed('wecom-echo-empty', 'The echostr decrypts to the empty text.', ['empty-message'], WECOM, ''),
    unechoed(
      'wecom-echo-captured-push',
      'The text of a captured push, with its query, as echostr.',
      ['own-reply'],
      WECOM,
      '<xml><FromUserName><![CDATA[zhangsan]]></FromUserName><MsgType><![CDATA[text]]></MsgType></xml>',
    ),
    ...shapes('wecom', WECOM),
    unanswered(
      'wecom-get-plain-signature',
      'A valid plain signature instead of msg_signature.',
      ['signature-kind', 'missing-parameter'],
      400,
      'INVALID_SIGNATURE',
      WECOM,
      ({ timestamp = '', nonce = '', echostr = '' }) =>
        write({ signature: sign(WECOM.token, timestamp, nonce), timestamp, nonce, echostr }),
    ),
    unanswered(
      'wecom-get-wrong-signature',
      'One digit of the signature differs.',
      ['signature-differs'],
      403,
      'INVALID_SIGNATURE',
      WECOM,
      (p) => write({ ...p, msg_signature: change(p.msg_signature ?? '', 0) }),
    ),
    unanswered(
      'wecom-get-wrong-key',
      'Encrypted with another key.',
      ['wrong-key'],
      403,
      'DECRYPT_FAILED',
      WECOM,
      write,
      { encodingAESKey: keyOf('get other') },
    ),
    unanswered(
      'wecom-get-other-receiver',
      'Sealed for another receiver.',
      ['other-receiver'],
      403,
      'INVALID_RECEIVE_ID',
      WECOM,
      write,
      { receiveId: 'ww0000000000000000' },
    ),
  ]
}

/** @returns {Case} */
function plusRestored() {
  const words = 'wecom-get-plus-as-space'
  for (let attempt = 0; ; attempt++) {
    const parameters = parametersOf(words, WECOM, { echo: `${ECHO}${attempt}` })
    if (!parameters.echostr.includes('+')) continue
    const query = write(parameters).replaceAll('%2B', '+')
    return served(
      words,
      'A + of the encrypted echostr is not percent-encoded and arrives as a space.',
      ['plus-as-space'],
      { method: 'GET', query, ...plainAnswer(`${ECHO}${attempt}`, false) },
    )
  }
}

/** @returns {Case[]} */
function officialAccount() {
  const base = OFFICIAL_ACCOUNT
  const encoded = write(parametersOf('official-account-get-plus-encoded', base, { echo: 'a+b' }))
  const raw = write(parametersOf('official-account-get-plus-raw', base, { echo: 'a+b' })).replace('%2B', '+')
  return [
    echoed('official-account-get', 'The echostr is returned unchanged.', [], base),
    ...limits('official-account', base),
    ...shapes('official-account', base),
    served('official-account-get-plus-encoded', 'An encoded + is a plus.', ['percent-encoding'], {
      method: 'GET',
      query: encoded,
      ...plainAnswer('a+b', false),
    }),
    served(
      'official-account-get-plus-raw',
      'A raw + is a space; it is restored only in an encrypted echostr.',
      ['plus-as-space'],
      { method: 'GET', query: raw, ...plainAnswer('a b', false) },
    ),
    unanswered(
      'official-account-get-msg-signature',
      'The signature is sent under the name msg_signature.',
      ['signature-kind', 'missing-parameter'],
      400,
      'INVALID_SIGNATURE',
      base,
      ({ signature = '', ...p }) => write({ msg_signature: signature, ...p }),
    ),
    unanswered(
      'official-account-get-wrong-signature',
      'One digit of the signature differs.',
      ['signature-differs'],
      403,
      'INVALID_SIGNATURE',
      base,
      (p) => write({ ...p, signature: change(p.signature ?? '', -1) }),
    ),
    unanswered(
      'official-account-get-four-parts',
      'The echostr was signed as a fourth part.',
      ['signature-kind'],
      403,
      'INVALID_SIGNATURE',
      base,
      (p) => write({ ...p, signature: sign(base.token, p.timestamp ?? '', p.nonce ?? '', p.echostr ?? '') }),
    ),
    unanswered(
      'official-account-get-script',
      'An echostr that a browser would run.',
      ['echo-limits'],
      403,
      'INVALID_MESSAGE',
      base,
      write,
      { echo: '<script>alert(1)</script>' },
    ),
  ]
}

/** @returns {Group[]} */
export function verificationGroups() {
  const plain = echoed(
    'official-account-get-plain-mode',
    'The URL check is the same in plain mode.',
    [],
    OFFICIAL_ACCOUNT,
  )
  const compatible = echoed(
    'mini-program-get-compatible-mode',
    'The URL check is the same in compatible mode.',
    [],
    MINI_PROGRAM,
  )
  return [
    group(WECOM, [...wecom(), plusRestored()]),
    group(
      WECOM_SUITE,
      [
        echoed('wecom-suite-get', "The receiver is the provider's own company.", ['receiver-list'], WECOM_SUITE, {
          receiveId: CORP,
        }),
      ],
      { credentials: { receiveId: [SUITE, CORP] } },
    ),
    group(WECOM_BOT, [
      echoed('wecom-bot-get', 'The receiver is empty.', ['empty-receive-id'], WECOM_BOT),
      unechoed(
        'wecom-bot-echo-captured-push',
        'The text of a captured push as echostr.',
        ['own-reply'],
        WECOM_BOT,
        '{"msgid":"1","msgtype":"text"}',
      ),
    ]),
    group(OFFICIAL_ACCOUNT, officialAccount()),
    group(OFFICIAL_ACCOUNT, [plain], { mode: 'plain' }),
    group(MINI_PROGRAM, [echoed('mini-program-get', 'The echostr is returned unchanged.', [], MINI_PROGRAM)]),
    group(MINI_PROGRAM, [compatible], { mode: 'compat' }),
    group(OPEN_PLATFORM, [echoed('open-platform-get', 'The echostr is returned unchanged.', [], OPEN_PLATFORM)]),
  ]
}
