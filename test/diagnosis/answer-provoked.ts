/** Each finding about a response, provoked by a server with that fault. */
import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import {
  buildEnvelope,
  buildReply,
  computeSignature,
  type DecryptedMsg,
  decryptUnverified,
  encrypt,
  parseMessage,
  text,
  WXBizMsgCrypt,
} from 'wechat-callback'
import type { PartCodes } from '../../src/findings/generated.ts'
import { credentials, NOW, textPush } from '../support/account.ts'
import { key, side } from './accounts.ts'
import type { Provocation, Received, Responded } from './exchange.ts'

const crypt = new WXBizMsgCrypt(credentials)
const check = checkOfLongEcho()
const { echo } = check
const push = side('wecom').push(textPush)
const account = side('official-account')
const accountCheck = account.verification()
const bot = side('wecom-bot')
const HTML = { 'content-type': 'text/html; charset=utf-8' }
const XML = { 'content-type': 'text/xml' }

/** A URL check whose echo changes as a number. Its digits are random, and about one in a thousand does not. */
function checkOfLongEcho() {
  for (;;) {
    const one = side('wecom').verification()
    if (String(Number(one.echo)) !== one.echo) return one
  }
}

/** A server that handles the URL check of 企业微信 in this way. */
function answersCheck(answer: Responded | ((received: Received) => Responded | Promise<Responded>)): Provocation {
  return { sent: check, respond: typeof answer === 'function' ? answer : () => answer }
}

/** A server that opens the push correctly and returns this. */
function answersPush(answer: (opened: DecryptedMsg) => Responded): Provocation {
  return { sent: push, respond: ({ url, body }) => answer(crypt.decryptMsg(url, body)) }
}

/** The reply 收到 in plaintext. */
function replyTo({ message }: DecryptedMsg): string {
  return buildReply(parseMessage(message), text('收到'), NOW)
}

function sealedReply(reply: (opened: DecryptedMsg) => string, options: object = {}): Provocation {
  return answersPush((opened) => ({
    headers: XML,
    body: crypt.encryptMsg(reply(opened), { ...opened, timestamp: NOW, ...options }),
  }))
}

/** An envelope written by hand around a text. */
function envelopeOf(reply: string, { timestamp = String(NOW), encodingAESKey = key }): string {
  return signedReply(encrypt(reply, String(credentials.receiveId), encodingAESKey, new Uint8Array(16)), timestamp)
}

/** An envelope that is signed correctly around any text. */
export function signedReply(encrypted: string, timestamp = String(NOW)): string {
  const msgSignature = computeSignature(credentials.token, timestamp, '1', encrypted)
  const envelope = buildEnvelope({ encrypt: encrypted, msgSignature, timestamp: NOW, nonce: '1' }, 'xml')
  return envelope.replace(String(NOW), timestamp)
}

/** Sealed with the number of characters as its length, which is `message.length`. */
export function sealedByCharacters(message: string, receiveId: string, length = message.length): string {
  const field = Buffer.alloc(4)
  field.writeUInt32BE(length)
  const frame = Buffer.concat([Buffer.alloc(16, 7), field, Buffer.from(message + receiveId)])
  const pad = 32 - (frame.length % 32)
  const bytes = Buffer.from(`${key}=`, 'base64')
  const cipher = createCipheriv('aes-256-cbc', bytes, bytes.subarray(0, 16)).setAutoPadding(false)
  return cipher.update(Buffer.concat([frame, Buffer.alloc(pad, pad)]), undefined, 'base64') + cipher.final('base64')
}

export const ANSWER_PROVOKED: Readonly<Record<PartCodes['answer'], Provocation>> = {
  'answer-redirect': answersCheck({ status: 301, headers: { location: 'https://example.com/callback/' } }),
  'answer-not-found': answersCheck({
    status: 404,
    headers: HTML,
    body: '<!DOCTYPE html><pre>Cannot GET /callback</pre>',
  }),
  'answer-unauthorized': { ...answersCheck({ status: 401, body: '{"msg":"not logged in"}' }), says: ['401'] },
  'answer-forbidden': { ...answersPush(() => ({ status: 403, body: 'invalid csrf token' })), says: ['403'] },
  'answer-method-not-allowed': answersPush(() => ({ status: 405, headers: { allow: 'GET' } })),
  'answer-body-refused': {
    ...answersPush(() => ({ status: 415, body: '{"message":"Unsupported Media Type: text/xml"}' })),
    says: ['415'],
  },
  'answer-payload-too-large': answersPush(() => ({ status: 413, body: 'request entity too large' })),
  'answer-rate-limited': answersPush(() => ({ status: 429, headers: { 'retry-after': '60' } })),
  'answer-timed-out': { ...answersPush(() => ({ status: 504 })), says: ['504'] },
  'answer-bad-gateway': { ...answersCheck({ status: 502, headers: HTML, body: '<html>nginx</html>' }), says: ['502'] },
  'answer-server-error': { ...answersPush(() => ({ status: 500 })), says: ['500'] },
  'answer-not-200': { ...answersPush(() => ({ status: 204 })), says: ['204'] },
  'answer-status': { ...answersPush(() => ({ status: 418 })), says: ['418'] },
  'answer-transcript': {
    ...answersCheck({ body: echo }),
    note: () => ({
      answer: { body: `* Connected to example.com\n> GET / HTTP/1.1\n>\n< HTTP/1.1 200 OK\n<\n${echo}` },
    }),
  },
  'answer-compressed': answersCheck({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(echo) }),
  'answer-echo-not-alone': answersCheck({ headers: HTML, body: `<html><body>${echo}</body></html>` }),
  'answer-html': answersCheck({ headers: HTML, body: '<!doctype html><title>登录</title>' }),
  'answer-bom': answersCheck({ body: `\ufeff${echo}` }),
  'answer-quoted': answersCheck({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(echo) }),
  'answer-bytes-printed': { ...answersCheck({ headers: HTML, body: `b'${echo}'` }), says: ['.decode()'] },
  'answer-white-space': answersCheck({ body: `${echo}\n` }),
  'answer-stringified': answersCheck({ body: String(Promise.resolve(echo)) }),
  'answer-wrapped': answersCheck({ body: JSON.stringify({ code: 0, data: echo }) }),
  'answer-empty': answersCheck({ body: '' }),
  'answer-echo-sealed': answersCheck(({ url }) => ({
    body: new URLSearchParams(url.split('?')[1]).get('echostr') ?? '',
  })),
  'answer-echo-rounded': answersCheck({ body: String(Number(echo)) }),
  'answer-frame-not-cut': answersCheck(({ url }) => {
    const { message, receiveId, random } = decryptUnverified(
      new URLSearchParams(url.split('?')[1]).get('echostr') ?? '',
      key,
    )
    return { body: Buffer.concat([random.map((byte) => byte & 0x7f), Buffer.from(`\0\0\0\x13${message}${receiveId}`)]) }
  }),
  'answer-echo-decrypted': {
    setup: { platform: 'official-account' },
    sent: accountCheck,
    respond: () => ({ body: Buffer.from(accountCheck.echo, 'base64') }),
  },
  'answer-other-text': answersPush(() => ({ body: 'ok' })),
  'answer-in-clear': answersPush((opened) => ({ headers: XML, body: replyTo(opened) })),
  'answer-sealed': {
    setup: { platform: 'official-account', mode: 'plain', credentials: { token: credentials.token } },
    sent: side('official-account', {}, { mode: 'plain' }).push(textPush),
    respond: () => ({ headers: XML, body: crypt.encryptMsg('<xml/>') }),
  },
  'answer-clear-expected': {
    setup: { platform: 'mini-program' },
    sent: side('mini-program').push('event.minigame_coin_deliver_completed', { format: 'json' }),
    respond: ({ url, body }) => ({
      headers: { 'content-type': 'application/json' },
      body: crypt.encryptMsg('{"ErrCode":0}', crypt.decryptMsg(url, body)),
    }),
  },
  'answer-envelope-malformed': answersPush((opened) => ({
    headers: XML,
    body: crypt
      .encryptMsg(replyTo(opened), opened)
      .replace('MsgSignature', 'Msg_Signature')
      .replace('/MsgSignature', '/Msg_Signature'),
  })),
  'answer-format': answersPush((opened) => ({
    headers: { 'content-type': 'application/json' },
    body: crypt.encryptMsg(replyTo(opened), { ...opened, format: 'json' }),
  })),
  'answer-timestamp-milliseconds': answersPush((opened) => ({
    headers: XML,
    body: envelopeOf(replyTo(opened), { timestamp: `${NOW}123` }),
  })),
  'answer-signature-wrong': answersPush((opened) => ({
    headers: XML,
    body: new WXBizMsgCrypt({ ...credentials, token: 'anotherToken' }).encryptMsg(replyTo(opened), opened),
  })),
  'answer-ciphertext-malformed': answersPush((opened) => ({
    headers: XML,
    body: signedReply(Buffer.from(replyTo(opened)).toString('base64')),
  })),
  'answer-key-wrong': answersPush((opened) => ({
    headers: XML,
    body: envelopeOf(replyTo(opened), { encodingAESKey: 'E'.repeat(43) }),
  })),
  'answer-length-in-characters': answersPush((opened) => ({
    headers: XML,
    body: signedReply(sealedByCharacters(replyTo(opened), opened.receiveId)),
  })),
  'answer-receiver-wrong': sealedReply(replyTo, { receiveId: 'gh_97417a04a28d' }),
  'answer-nonce-changed': {
    setup: { platform: 'wecom-bot' },
    sent: bot.push({ msgtype: 'text', text: { content: '你好' } }),
    respond: () => ({
      headers: { 'content-type': 'application/json' },
      body: crypt.encryptMsg(JSON.stringify({ msgtype: 'stream', stream: { id: '1', finish: true, content: '好' } }), {
        format: 'json-lowercase',
        nonce: 'aNonceOfOurOwn',
      }),
    }),
  },
  'answer-success-sealed': sealedReply(() => 'success'),
  'answer-success-expected': {
    setup: { platform: 'wecom-suite' },
    sent: side('wecom-suite').push({ InfoType: 'suite_ticket', SuiteTicket: 'asdf' }),
    respond: () => ({ body: '' }),
  },
  'answer-not-a-message': answersPush(() => ({ headers: XML, body: '<xml><MsgType>text</xml>' })),
  'answer-users-not-swapped': sealedReply(({ message }) =>
    buildReply(
      { ...parseMessage(message), ToUserName: 'zhangsan', FromUserName: String(credentials.receiveId) },
      text('收到'),
      NOW,
    ),
  ),
  'answer-create-time-milliseconds': sealedReply((opened) => replyTo(opened).replace(String(NOW), `${NOW}123`)),
  'answer-too-long': {
    ...sealedReply((opened) => replyTo(opened).replace('收到', '好'.repeat(683))),
    says: ['Content', '2049', '2048'],
  },
  'answer-content-type': answersCheck({ headers: { 'content-type': 'application/json' }, body: echo }),
  'answer-too-slow': {
    ...answersCheck(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1100))
      return { body: echo }
    }),
    says: ['1000'],
  },
}
