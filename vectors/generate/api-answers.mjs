/**
 * api-answers.json: answers of the platform's API, and what they mean. One case for each error code of the catalogue, and
 * the forms that answers have: successes, partial successes, the parts of errmsg, and responses that are no answer.
 *
 * @import { Case, Fields, Group, Json, VectorFile } from './types.mjs'
 */
import { readApiErrors } from '../../catalog/generate/api-errors.mjs'
import { GENERATED, invalid, valid } from './cases.mjs'
import { sha256 } from './seed.mjs'

/** An address for documentation, which no host has. */
const IP = '203.0.113.7'
const HINT = '1658286717354964018506079'
const RID = '5fa26c60-1a0ebdd5-32fd1cd0'
const TOKEN = 'accesstoken000001'

/**
 * A success.
 *
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Fields} answer
 * @param {string} [body] the answer as it is written; default: by `JSON.stringify`
 * @returns {Case}
 */
function success(words, comment, flags, answer, body = JSON.stringify(answer)) {
  return valid(`api-answers/${words}`, comment, flags, { status: 200, body, answer })
}

/**
 * An errcode that is not 0.
 *
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {{ errcode: number, errmsg?: string, status?: number }} answer
 * @param {Fields} [parts] what is read from errmsg, and whether the call may be repeated
 * @returns {Case}
 */
function refusal(words, comment, flags, { status = 200, ...answer }, parts = {}) {
  const { errcode, errmsg = '' } = answer
  const read = { errcode, errmsg, isRetryable: false, isTokenError: false, ...parts }
  return invalid(`api-answers/${words}`, comment, flags, 'REFUSED', { status, body: JSON.stringify(answer), ...read })
}

/**
 * A response that is no answer of the platform.
 *
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {'HTTP_STATUS' | 'REDIRECTED' | 'UNREADABLE_RESPONSE'} error
 * @param {string | Buffer} body
 * @param {number} [status]
 * @returns {Case}
 */
function unusable(words, comment, flags, error, body, status = 200) {
  const isRetryable = status === 429 || status >= 500
  const content = typeof body === 'string' ? { body } : { bodyHex: body.toString('hex') }
  return invalid(`api-answers/${words}`, comment, flags, error, {
    status,
    ...content,
    isRetryable,
    isTokenError: false,
  })
}

/** `errmsg` as 企业微信 writes it. @type {(text: string, errcode: number, hint?: string) => string} */
const wecomText = (text, errcode, hint = HINT) =>
  `${text}, hint: [${hint}], from ip: ${IP}, more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`

/** Every error code of the catalogue, in an errmsg of the usual form. @type {(family: 'wecom' | 'accounts') => Case[]} */
function knownErrors(family) {
  const errors = readApiErrors().groups.flatMap(({ errors }) => errors)
  return errors
    .filter((error) => (error.family ?? family) === family)
    .map(({ errcode, isRetryable = false, isTokenError = false, meaning }) => {
      const words = `${family}-${errcode < 0 ? `minus-${-errcode}` : errcode}`
      const hex = sha256(words)
      const hint = hex.slice(0, 24)
      const rid = `${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(16, 24)}`
      const [errmsg, parts] =
        family === 'wecom' ? [wecomText('refused', errcode, hint), { ip: IP, hint }] : [`refused rid: ${rid}`, { rid }]
      const flag = isTokenError ? 'api-token-refused' : isRetryable ? 'api-busy' : 'api-refused'
      const one = refusal(
        words,
        meaning.en.replaceAll('{ip}', IP),
        [flag],
        { errcode, errmsg },
        { ...parts, isRetryable, isTokenError },
      )
      return { ...one, zh: { comment: meaning.zh.replaceAll('{ip}', IP) } }
    })
}

/** @returns {Case[]} */
function wecomSuccesses() {
  const ok = { errcode: 0, errmsg: 'ok' }
  return [
    success('gettoken', 'The token of an app.', [], { ...ok, access_token: TOKEN, expires_in: 7200 }),
    success('get-suite-token', 'The token of a suite: there is no errcode.', ['api-no-errcode'], {
      suite_access_token: TOKEN,
      expires_in: 7200,
    }),
    success('send', 'A message to one member.', [], { ...ok, msgid: 'MSGID', response_code: 'CODE' }),
    success('send-partial', 'Two members are not reached: errcode is 0.', ['api-partial-success'], {
      ...ok,
      invaliduser: 'zhangsan|lisi',
      invalidparty: '',
      invalidtag: '',
      msgid: 'MSGID',
    }),
    success('send-unlicensed', 'A member has no licence: errcode is 0.', ['api-partial-success'], {
      ...ok,
      unlicenseduser: 'wangwu',
      msgid: 'MSGID',
    }),
    success(
      'send-wrong-json',
      'The request was read only in part: errcode is 0, and errmsg has a warning.',
      ['api-warning'],
      {
        errcode: 0,
        errmsg: 'ok. Warning: wrong json format. ',
        msgid: 'MSGID',
      },
    ),
    success('kf-send', 'A message of a customer service account.', [], { ...ok, msgid: 'MSGID' }),
    success('aibot-response', 'A message to the response_url of a bot.', [], ok),
    success('getcallbackip', 'The addresses from which pushes come.', [], {
      ...ok,
      ip_list: [`${IP}/32`, '203.0.113.9'],
    }),
    success(
      'byte-order-mark',
      'The answer begins with U+FEFF.',
      ['byte-order-mark'],
      ok,
      `\ufeff${JSON.stringify(ok)}`,
    ),
    success(
      'key-order',
      'errcode comes last, and after white space.',
      [],
      { msgid: 'MSGID', ...ok },
      '\r\n{ "msgid": "MSGID",\t"errmsg": "ok", "errcode": 0 }\n',
    ),
  ]
}

/** @returns {Case[]} */
function syncedMessages() {
  const ok = { errcode: 0, errmsg: 'ok' }
  const common = { open_kfid: 'wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q', external_userid: 'wmAJ2GCAAAme1XQRC-NI-q0_ZM9ukoAw' }
  const text = {
    msgid: 'from_msgid_4622416642169452483',
    ...common,
    send_time: 1615478585,
    origin: 3,
    msgtype: 'text',
    text: { content: '你好', menu_id: '101' },
  }
  const event = {
    msgid: '7311226556826112345',
    send_time: 1615478600,
    origin: 4,
    msgtype: 'event',
    event: { event_type: 'enter_session', ...common, scene: '123', welcome_code: 'CODE' },
  }
  const raw =
    '{"errcode":0,"errmsg":"ok","next_cursor":"C","has_more":0,"msg_list":[{"msgid":"M","text":{"content":"a\nb\u0001"}}]}'
  return [
    success('sync-msg', 'A message and an event of a customer, and more to come.', [], {
      ...ok,
      next_cursor: '4gw7MepFLfgF2VC5npN',
      has_more: 1,
      msg_list: [text, event],
    }),
    success('sync-msg-nothing', 'There is no new message.', [], {
      ...ok,
      next_cursor: '4gw7MepFLfgF2VC5npN',
      has_more: 0,
      msg_list: [],
    }),
    success(
      'sync-msg-raw-control',
      'A message has raw control characters, which JSON does not allow.',
      ['api-raw-control'],
      JSON.parse(raw.replace('\n', '\\n').replace('\u0001', '\\u0001')),
      raw,
    ),
    success(
      'long-id',
      'An id of 19 digits is a number.',
      ['api-long-id'],
      { ...ok, msgid: '7311226556826112345' },
      '{"errcode":0,"errmsg":"ok","msgid":7311226556826112345}',
    ),
  ]
}

/** @returns {Case[]} */
function accountSuccesses() {
  return [
    success('stable-token', 'The token of an account: there is no errcode.', ['api-no-errcode'], {
      access_token: TOKEN,
      expires_in: 6500,
    }),
    success(
      'authorizer-token',
      'The token of an account that has authorized a component, with its next refresh token.',
      ['api-no-errcode'],
      {
        authorizer_access_token: TOKEN,
        expires_in: 7200,
        authorizer_refresh_token: 'refreshtoken000001',
      },
    ),
    success('custom-send', 'A message to a user.', [], { errcode: 0, errmsg: 'ok' }),
    success('callback-check', 'The result of the network check: there is no errcode.', ['api-no-errcode'], {
      dns: [{ ip: IP, real_operator: 'UNICOM' }],
      ping: [{ ip: IP, from_operator: 'UNICOM', package_loss: '0%', time: '23.079ms' }],
    }),
  ]
}

/** The parts of errmsg, in the forms that public reports show. @returns {Case[]} */
function wecomTexts() {
  return [
    refusal(
      'ip-from',
      'errmsg names the IP address that is not allowed.',
      ['api-ip'],
      { errcode: 60020, errmsg: wecomText('not allow to access from your ip', 60020) },
      { ip: IP, hint: HINT },
    ),
    refusal(
      'ip-from-v6',
      'errmsg names an IPv6 address.',
      ['api-ip'],
      { errcode: 60020, errmsg: 'not allow to access from your ip, from ip: 2001:db8::1, more' },
      { ip: '2001:db8::1' },
    ),
    refusal('ip-unnamed', 'errmsg names no IP address.', ['api-ip'], {
      errcode: 60020,
      errmsg: 'not allow to access from your ip',
    }),
    refusal(
      'hint-with-parts',
      'The hint has underscores.',
      ['api-support-number'],
      { errcode: 40029, errmsg: wecomText('invalid code', 40029, '1587613862_52_26c4d29a45264aa4876ee1eca97c58e6') },
      { ip: IP, hint: '1587613862_52_26c4d29a45264aa4876ee1eca97c58e6' },
    ),
    refusal('errmsg-missing', 'There is no errmsg.', ['api-refused'], { errcode: 40013 }),
    refusal('errcode-unknown', 'An errcode that is in no list.', ['api-refused'], { errcode: 99999, errmsg: 'new' }),
    refusal('errcode-with-status-400', 'The status is 400, and the errcode says why.', ['api-status'], {
      errcode: 40013,
      errmsg: 'invalid corpid',
      status: 400,
    }),
    refusal('errcode-with-status-502', 'The status is 502, and the errcode says why.', ['api-status'], {
      errcode: 40013,
      errmsg: 'invalid corpid',
      status: 502,
    }),
  ]
}

/** @returns {Case[]} */
function accountTexts() {
  const listed = `invalid ip ${IP} ipv6 ::ffff:${IP}, not in whitelist`
  const token =
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r'
  return [
    refusal(
      'ip-with-rid',
      'errmsg names the address twice, and the number of the call.',
      ['api-ip'],
      { errcode: 40164, errmsg: `${listed} rid: ${RID}` },
      { ip: IP, rid: RID },
    ),
    refusal(
      'ip-with-hint',
      'An older form, with a hint.',
      ['api-ip'],
      { errcode: 40164, errmsg: `${listed} hint: [jotvMa01143580]` },
      { ip: IP, hint: 'jotvMa01143580' },
    ),
    refusal(
      'ip-alone',
      'The oldest form names only the address.',
      ['api-ip'],
      { errcode: 40164, errmsg: `invalid ip ${IP}, not in whitelist` },
      { ip: IP },
    ),
    refusal(
      'ip-requested',
      'A component: the address comes after requestIP.',
      ['api-ip'],
      { errcode: 61004, errmsg: `access clientip is not registered hint: [ZJ6NTA0211e578] requestIP: ${IP}` },
      { ip: IP, hint: 'ZJ6NTA0211e578' },
    ),
    refusal(
      'hints',
      'The hint is called hints.',
      ['api-support-number'],
      { errcode: 45009, errmsg: 'reach max api daily quota limit hints: [gE-3R2BwA!]' },
      { hint: 'gE-3R2BwA!', isRetryable: true },
    ),
    refusal(
      'rid-after-comma',
      'The rid comes after a comma.',
      ['api-support-number'],
      { errcode: 40125, errmsg: `invalid appsecret, rid: ${RID}` },
      { rid: RID },
    ),
    refusal(
      'token-not-latest',
      'A token that another process has replaced.',
      ['api-token-refused'],
      { errcode: 40001, errmsg: `${token} rid: ${RID}` },
      { rid: RID, isTokenError: true },
    ),
    refusal(
      'window-closed',
      'The user wrote more than 48 hours ago.',
      ['api-window'],
      { errcode: 45015, errmsg: `response out of time limit or subscription is canceled rid: ${RID}` },
      { rid: RID },
    ),
    refusal(
      'window-used-up',
      'All messages of the window are sent.',
      ['api-window'],
      { errcode: 45047, errmsg: `out of response count limit rid: ${RID}` },
      { rid: RID },
    ),
  ]
}

/** @returns {Case[]} */
function malformed() {
  const UNREADABLE = 'UNREADABLE_RESPONSE'
  const NOT_JSON = ['api-not-json']
  const TYPE = ['api-errcode-type']
  return [
    unusable(
      'html',
      'A page of HTML with status 200, of a gateway.',
      NOT_JSON,
      UNREADABLE,
      '<html><body><h1>Welcome</h1></body></html>',
    ),
    unusable('empty', 'The body is empty.', NOT_JSON, UNREADABLE, ''),
    unusable('half', 'Half an answer.', NOT_JSON, UNREADABLE, '{"errcode":0,"errmsg":"o'),
    unusable('array', 'An array around the answer.', NOT_JSON, UNREADABLE, '[{"errcode":0,"errmsg":"ok"}]'),
    unusable('text', 'A JSON text.', NOT_JSON, UNREADABLE, '"ok"'),
    unusable('null', 'JSON null.', NOT_JSON, UNREADABLE, 'null'),
    unusable('two-answers', 'Two answers, one after the other.', NOT_JSON, UNREADABLE, '{"errcode":0}{"errcode":0}'),
    unusable(
      'not-utf-8',
      'A byte that is not UTF-8 in errmsg.',
      ['not-utf-8'],
      UNREADABLE,
      Buffer.from('{"errcode":0,"errmsg":"\xff"}', 'latin1'),
    ),
    unusable('errcode-text-0', 'errcode is the text 0.', TYPE, UNREADABLE, '{"errcode":"0","errmsg":"ok"}'),
    unusable('errcode-text', 'errcode is a text.', TYPE, UNREADABLE, '{"errcode":"40013","errmsg":"invalid corpid"}'),
    unusable('errcode-null', 'errcode is null.', TYPE, UNREADABLE, '{"errcode":null,"errmsg":"ok"}'),
    unusable('errcode-false', 'errcode is false.', TYPE, UNREADABLE, '{"errcode":false,"errmsg":"ok"}'),
    ...[500, 502, 503, 429, 404, 403].map((status) =>
      unusable(
        `status-${status}`,
        `Status ${status} with a page of HTML.`,
        ['api-status'],
        'HTTP_STATUS',
        '<html></html>',
        status,
      ),
    ),
    unusable(
      'status-500-ok',
      'Status 500 with errcode 0.',
      ['api-status'],
      'HTTP_STATUS',
      '{"errcode":0,"errmsg":"ok"}',
      500,
    ),
    ...[301, 302, 307].map((status) =>
      unusable(`redirect-${status}`, `Status ${status}: a redirect.`, ['api-redirect'], 'REDIRECTED', '', status),
    ),
    unusable(
      'redirect-ok',
      'A redirect whose body is an answer.',
      ['api-redirect'],
      'REDIRECTED',
      '{"errcode":0,"errmsg":"ok"}',
      302,
    ),
  ]
}

/** @type {(platform: string, cases: Case[]) => Group} */
const group = (platform, cases) => ({ type: 'api-answer', source: GENERATED, platform, cases })

/** @returns {VectorFile} */
export function apiAnswersFile() {
  return {
    name: 'api-answers',
    definition: 'apiAnswerFile',
    subject: "Answers of the platform's API, and what an errcode means",
    groups: [
      group('wecom', [
        ...wecomSuccesses(),
        ...syncedMessages(),
        ...wecomTexts(),
        ...knownErrors('wecom'),
        ...malformed(),
      ]),
      group('official-account', [...accountSuccesses(), ...accountTexts(), ...knownErrors('accounts')]),
    ],
  }
}
