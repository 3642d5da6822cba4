/**
 * The three modes of 公众号 and 小程序: what is set, what is sent, what is signed.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { change } from './cases.mjs'
import { cdata } from './envelope-build.mjs'
import { acknowledged, compatibleBody, replied } from './exchange-answer.mjs'
import {
  ACCOUNT,
  group,
  MINI_PROGRAM,
  messageOf,
  NOW,
  OFFICIAL_ACCOUNT,
  plainAnswer,
  push,
  refused,
  replyHeaders,
  SUITE,
  sealedAnswer,
  served,
  WECOM,
  WECOM_BOT,
  WECOM_SUITE,
  write,
} from './exchange-making.mjs'
import { replyText } from './exchange-replies.mjs'

/** @import { Setting } from './exchange-making.mjs' */

const USER = 'oAbCdEfGhIjKlMnOpQrStUvWxYz0'
const REPLY = { MsgType: 'text', Content: 'ok' }
const TEXT = replyText(USER, ACCOUNT, 'text', `<Content>${cdata('ok')}</Content>`)
const DOWNGRADE = ['mode-downgrade']

/**
 * @param {string} words
 * @param {Setting} base
 * @param {('signature' | 'msg_signature')[]} names which of the two signatures are sent
 * @param {string} [body] in place of the sealed one
 */
function request(words, base, names, body) {
  const made = push(`exchange/${words}`, { ...base, plainSignature: true })
  const { timestamp, nonce } = made.parameters
  const signatures = Object.fromEntries(names.map((name) => [name, made[name]]))
  return {
    made,
    fields: { ...made.request, query: write({ ...signatures, timestamp, nonce }), body: body ?? made.request.body },
  }
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {number} status
 * @param {string} error
 * @param {Setting} base
 * @param {('signature' | 'msg_signature')[]} names
 * @param {string} [body]
 */
function closed(words, comment, status, error, base, names, body) {
  return refused(words, comment, DOWNGRADE, status, error, request(words, base, names, body).fields)
}

/**
 * A push whose plaintext fields name another sender than its sealed text.
 *
 * @param {string} mode
 * @returns {Case}
 */
function sealedPartCounts(mode) {
  const words = `${mode}-compatible-body`
  const made = push(`exchange/${words}`, OFFICIAL_ACCOUNT)
  return served(
    words,
    'Plaintext fields name another sender; only the sealed text is used.',
    [...DOWNGRADE, 'outer-fields'],
    {
      ...made.request,
      body: compatibleBody(made.encrypt, 'oAttacker'),
      handler: { returns: REPLY },
      ...sealedAnswer(`exchange/${words}`, TEXT, made.reply),
    },
  )
}

/**
 * What safe and compatible mode have in common.
 *
 * @param {string} mode
 * @returns {Case[]}
 */
function sealedModes(mode) {
  const base = OFFICIAL_ACCOUNT
  const clear = messageOf(base)
  const only = request(`${mode}-only-msg-signature`, base, ['msg_signature']).fields
  const raw = push(`exchange/${mode}-clear-encrypt-type-raw`, base)
  return [
    replied(`${mode}-sealed`, 'A sealed push gets a sealed reply.', DOWNGRADE, base, REPLY, TEXT),
    served(`${mode}-only-msg-signature`, 'The plain signature is not needed.', ['signature-kind'], {
      ...only,
      handler: { returns: null },
      ...plainAnswer('success'),
    }),
    sealedPartCounts(mode),
    closed(
      `${mode}-clear`,
      'A plaintext message with a valid plain signature.',
      403,
      'MODE_MISMATCH',
      base,
      ['signature'],
      clear,
    ),
    closed(
      `${mode}-clear-both-signatures`,
      'A plaintext message with both signatures of a sealed push.',
      403,
      'MODE_MISMATCH',
      base,
      ['signature', 'msg_signature'],
      clear,
    ),
    refused(
      `${mode}-clear-encrypt-type-raw`,
      'A plaintext message, and the query says that it is not encrypted.',
      DOWNGRADE,
      403,
      'MODE_MISMATCH',
      { ...raw.request, query: write({ ...raw.parameters, encrypt_type: 'raw' }), body: clear },
    ),
    closed(
      `${mode}-sealed-only-signature`,
      'A sealed push with only a valid plain signature.',
      403,
      'INVALID_SIGNATURE',
      base,
      ['signature'],
    ),
    closed(
      `${mode}-compatible-body-only-signature`,
      'Plaintext fields and Encrypt, with only a valid plain signature.',
      403,
      'INVALID_SIGNATURE',
      base,
      ['signature'],
      compatibleBody(push(`exchange/${mode}-compatible-body-only-signature`, base).encrypt, USER),
    ),
    closed(`${mode}-no-signature`, 'A sealed push with no signature at all.', 400, 'INVALID_SIGNATURE', base, []),
  ]
}

/** @returns {Case[]} every field by which a plaintext message is recognised, on every kind of platform */
function clearMessages() {
  const info = `<xml><SuiteId>${SUITE}</SuiteId><InfoType>suite_ticket</InfoType></xml>`
  return [
    refused(
      'wecom-clear',
      'A plaintext message on a platform that seals every push.',
      DOWNGRADE,
      403,
      'MODE_MISMATCH',
      {
        ...push('exchange/wecom-clear', WECOM).request,
        body: messageOf(WECOM),
      },
    ),
    refused(
      'wecom-clear-event-alone',
      'A plaintext body with Event and without MsgType.',
      DOWNGRADE,
      403,
      'MODE_MISMATCH',
      { ...push('exchange/wecom-clear-event-alone', WECOM).request, body: '<xml><Event>subscribe</Event></xml>' },
    ),
    refused('wecom-clear-info-type', 'A plaintext body with InfoType.', DOWNGRADE, 403, 'MODE_MISMATCH', {
      ...push('exchange/wecom-clear-info-type', WECOM).request,
      body: info,
    }),
    refused('wecom-clear-json', 'A plaintext message in JSON.', DOWNGRADE, 403, 'MODE_MISMATCH', {
      ...push('exchange/wecom-clear-json', WECOM).request,
      contentType: 'application/json',
      body: messageOf({ ...WECOM, format: 'json' }),
    }),
  ]
}

/** @returns {Case[]} */
function plainMode() {
  const base = OFFICIAL_ACCOUNT
  const clear = messageOf(base)
  const good = request('plain-reply', base, ['signature'], clear).fields
  const quiet = request('plain-null', base, ['signature'], clear).fields
  const sealed = push('exchange/plain-compatible-body', base).encrypt
  /** @type {(words: string, comment: string, flags: string[], body: string) => Case} */
  const noMessage = (words, comment, flags, body) =>
    refused(
      `plain-${words}`,
      comment,
      ['not-a-message', ...flags],
      400,
      'INVALID_MESSAGE',
      request(`plain-${words}`, base, ['signature'], body).fields,
    )
  const hex = request('plain-not-utf-8', base, ['signature'], '').fields
  const wrong = request('plain-wrong-signature', base, ['signature'], clear)
  const { body: _, ...withoutBody } = hex
  return [
    served('plain-reply', 'A plaintext message gets a plaintext reply.', DOWNGRADE, {
      ...good,
      handler: { returns: REPLY },
      status: 200,
      headers: replyHeaders('xml'),
      answer: TEXT,
      handled: true,
    }),
    served('plain-null', 'The handler returns nothing.', ['empty-answer'], {
      ...quiet,
      handler: { returns: null },
      ...plainAnswer('success'),
    }),
    closed('plain-sealed', 'A sealed push with both signatures.', 403, 'MODE_MISMATCH', base, [
      'signature',
      'msg_signature',
    ]),
    closed('plain-sealed-only-signature', 'A sealed push with a valid plain signature.', 403, 'MODE_MISMATCH', base, [
      'signature',
    ]),
    closed(
      'plain-compatible-body',
      'Plaintext fields and Encrypt.',
      403,
      'MODE_MISMATCH',
      base,
      ['signature', 'msg_signature'],
      compatibleBody(sealed, USER),
    ),
    closed(
      'plain-only-msg-signature',
      'A plaintext message with only msg_signature.',
      400,
      'INVALID_SIGNATURE',
      base,
      ['msg_signature'],
      clear,
    ),
    closed('plain-no-signature', 'A plaintext message without a signature.', 400, 'INVALID_SIGNATURE', base, [], clear),
    refused(
      'plain-wrong-signature',
      'One digit of the signature differs.',
      ['signature-differs'],
      403,
      'INVALID_SIGNATURE',
      { ...wrong.fields, query: wrong.fields.query.replace(wrong.made.signature, change(wrong.made.signature, 5)) },
    ),
    noMessage('empty-body', 'No body.', [], ''),
    noMessage('text', 'A word.', [], 'hello'),
    noMessage('unclosed', 'XML that is not closed.', ['xml-well-formed'], clear.slice(0, -6)),
    noMessage('trailing-text', 'Text after the root.', ['trailing-text'], `${clear}hello`),
    noMessage('doctype', 'A document type.', ['xml-doctype'], `<!DOCTYPE xml>${clear}`),
    noMessage('json-array', 'A JSON array.', [], '[{"MsgType":"text"}]'),
    refused(
      'plain-not-utf-8',
      'A byte that never occurs in UTF-8.',
      ['not-a-message', 'not-utf-8'],
      400,
      'INVALID_MESSAGE',
      {
        ...withoutBody,
        bodyHex: Buffer.concat([
          Buffer.from('<xml><MsgType>text</MsgType><Content>'),
          Buffer.from('ff', 'hex'),
          Buffer.from('</Content></xml>'),
        ]).toString('hex'),
      },
    ),
  ]
}

/** @returns {Case[]} */
function plainJson() {
  const base = MINI_PROGRAM
  const clear = messageOf(base)
  const answer = '{"ErrCode":0}'
  return [
    served('mini-program-plain-reply', 'Plaintext JSON gets a plaintext JSON reply.', DOWNGRADE, {
      ...request('mini-program-plain-reply', base, ['signature'], clear).fields,
      handler: { returns: answer },
      status: 200,
      headers: replyHeaders('json'),
      answer,
      handled: true,
    }),
    closed('mini-program-plain-sealed', 'A sealed push in JSON.', 403, 'MODE_MISMATCH', base, [
      'signature',
      'msg_signature',
    ]),
  ]
}

/** @returns {Group[]} */
export function modeGroups() {
  const json = messageOf(MINI_PROGRAM)
  return [
    group(OFFICIAL_ACCOUNT, sealedModes('safe')),
    group(OFFICIAL_ACCOUNT, sealedModes('compat'), { mode: 'compat' }),
    group(OFFICIAL_ACCOUNT, plainMode(), { mode: 'plain' }),
    group(MINI_PROGRAM, [
      closed(
        'mini-program-clear',
        'Plaintext JSON with a valid plain signature.',
        403,
        'MODE_MISMATCH',
        MINI_PROGRAM,
        ['signature'],
        json,
      ),
    ]),
    group(
      MINI_PROGRAM,
      [
        acknowledged('mini-program-compatible', 'Compatible mode in JSON.', MINI_PROGRAM, null, 'success', {
          outer: `${json.slice(1, -1)},`,
        }),
      ],
      { mode: 'compat' },
    ),
    group(MINI_PROGRAM, plainJson(), { mode: 'plain' }),
    group(WECOM, clearMessages()),
    group(WECOM_SUITE, [
      refused('wecom-suite-clear', 'A plaintext push with InfoType.', DOWNGRADE, 403, 'MODE_MISMATCH', {
        ...push('exchange/wecom-suite-clear', WECOM_SUITE).request,
        body:
          `<xml><SuiteId>${SUITE}</SuiteId><InfoType>suite_ticket</InfoType><TimeStamp>${NOW}</TimeStamp>` +
          '<SuiteTicket>forged</SuiteTicket></xml>',
      }),
    ]),
    group(WECOM_BOT, [
      refused('wecom-bot-clear', 'A plaintext push with msgtype.', DOWNGRADE, 403, 'MODE_MISMATCH', {
        ...push('exchange/wecom-bot-clear', WECOM_BOT).request,
        body: messageOf(WECOM_BOT),
      }),
    ]),
  ]
}
