/** Each finding about a request, provoked. */
import { gzipSync } from 'node:zlib'
import { WXBizMsgCrypt } from 'wechat-callback'
import type { PartCodes } from '../../src/findings/generated.ts'
import { credentials, NOW, textPush } from '../support/account.ts'
import {
  checkOf,
  checkWithPlus,
  lengthField,
  pushOf,
  sealed,
  sealedBytes,
  side,
  signed,
  withQuery,
} from './accounts.ts'
import type { Provocation, Received, Sent } from './exchange.ts'

const check = side('wecom').verification()
const push = side('wecom').push(textPush)
const accountPush = side('official-account').push(textPush)
const plainPush = side('mini-program', {}, { mode: 'plain' }).push(textPush)
const plainJson = side('mini-program', {}, { mode: 'plain', format: 'json' }).push(textPush)
const plus = checkWithPlus()
const plusSigned = withPlusOf(push)

/** A push whose Encrypt has a "+" that is not its first character, where a space in its place would be layout. */
function withPlusOf(sent: Sent): Sent {
  return /CDATA\[[^+\]]+\+/.test(String(sent.body)) ? sent : withPlusOf(side('wecom').push(textPush))
}

const textOf = ({ body }: Received): string => body.toString('utf8')
const receiveId = String(credentials.receiveId)
const RANDOM = new Uint8Array(16).fill(7)
const MESSAGE = '<xml><ToUserName>ww1</ToUserName><MsgType>text</MsgType><Content>你好</Content></xml>'
const GBK_MESSAGE = Buffer.concat([
  Buffer.from('<xml><MsgType>text</MsgType><Content>'),
  Buffer.from([0xc4, 0xe3, 0xba, 0xc3]),
  Buffer.from('</Content></xml>'),
])
const refuse = (): { status: number } => ({ status: 403 })
const ownReply = new WXBizMsgCrypt(credentials).encryptMsg(
  `<xml><ToUserName>zhangsan</ToUserName><FromUserName>${credentials.receiveId}</FromUserName><CreateTime>${NOW}</CreateTime><MsgType>text</MsgType><Content>hi</Content></xml>`,
  { timestamp: NOW, nonce: '415670741' },
)
const ownReplySigned = /MsgSignature><!\[CDATA\[(\w+)/.exec(ownReply)?.[1]

export const REQUEST_PROVOKED: Readonly<Record<PartCodes['request'], Provocation>> = {
  'url-missing': { sent: push, note: () => ({ url: undefined as unknown as string }) },
  'ampersand-escaped': { sent: withQuery(check, (query) => query.replaceAll('&', '&amp;')) },
  'query-missing': { sent: { method: 'GET', query: '' } },
  'query-encoded': { sent: withQuery(check, (query) => `redirect=${encodeURIComponent(`/callback?${query}`)}`) },
  'query-not-understood': {
    sent: push,
    note: ({ url }) => ({ url: [...new URLSearchParams(url.split('?')[1])].flat().join('\n') }),
  },
  'method-unexpected': { sent: { ...push, method: 'OPTIONS' } },
  'get-for-post': { sent: { method: 'GET', query: push.query } },
  'post-for-get': { sent: { ...check, method: 'POST' } },
  'parameter-renamed': {
    sent: withQuery(push, (query) => query.replace('msg_signature', 'MsgSignature')),
    says: ['msg_signature', 'MsgSignature'],
  },
  'parameter-missing': { sent: withQuery(push, (query) => query.replace(/nonce=\d+&?/, '')), says: ['nonce'] },
  'parameter-repeated': { sent: withQuery(push, (query) => `${query}&nonce=1`), says: ['nonce'] },
  'timestamp-milliseconds': {
    sent: {
      method: 'POST',
      query: signed('msg_signature', sealed('<xml/>'), `${NOW}000`),
      body: `<xml><Encrypt>${sealed('<xml/>')}</Encrypt></xml>`,
    },
  },
  'body-empty': { sent: { ...push, body: '' } },
  'body-unread': { sent: push, note: ({ body }) => ({ body: new Response(body).text() }) },
  'body-compressed': {
    sent: {
      ...push,
      body: gzipSync(push.body ?? ''),
      headers: { 'content-encoding': 'gzip', 'content-type': 'text/xml' },
    },
  },
  'body-too-large': { sent: side('wecom').push({ ...textPush, Content: 'x'.repeat(800_000) }) },
  'body-stringified': { sent: push, note: () => ({ body: String({}) }) },
  'body-escaped': { sent: { ...push, body: String(push.body).replaceAll('<', '&lt;') } },
  'body-parsed-away': { sent: push, note: () => ({ body: {} }) },
  'body-parsed-as-form': {
    sent: push,
    note: (received) => ({ body: Object.fromEntries(new URLSearchParams(textOf(received))) }),
  },
  'body-parsed': {
    setup: { platform: 'mini-program', mode: 'plain' },
    sent: plainJson,
    note: (received) => ({ body: JSON.parse(textOf(received)) }),
  },
  'body-truncated': { sent: { ...push, body: push.body?.slice(0, -30) } },
  'body-malformed': { sent: { ...push, body: push.body?.replace('</Encrypt>', '</encrypt>') } },
  'push-in-clear': { setup: { platform: 'mini-program' }, sent: plainPush },
  'push-not-sealed': {
    sent: { ...push, body: '<xml><ToUserName>ww1</ToUserName><MsgType>text</MsgType><Content>hi</Content></xml>' },
  },
  'push-sealed': {
    setup: { platform: 'official-account', mode: 'plain', credentials: { token: credentials.token } },
    sent: accountPush,
  },
  'encrypt-missing': { sent: { ...push, body: '<xml><ToUserName>wx5823bf96d3bd56c7</ToUserName></xml>' } },
  'platform-mismatch': { sent: side('official-account').verification(), says: ['official-account'] },
  'signature-for-msg-signature': {
    setup: { platform: 'official-account' },
    sent: withQuery(accountPush, (query) => {
      const signature = new URLSearchParams(query).get('signature')
      return query.replace(/msg_signature=\w+/, `msg_signature=${signature}`)
    }),
  },
  'three-parts-signed': { sent: { ...push, query: signed('msg_signature') } },
  'four-parts-signed': {
    setup: { platform: 'official-account' },
    sent: { method: 'GET', query: `${signed('signature', '4375120948345356249')}&echostr=4375120948345356249` },
  },
  'signature-malformed': {
    sent: withQuery(push, (query) => query.replace(/(msg_signature=\w{30})\w+/, '$1')),
    says: ['msg_signature'],
  },
  'timestamp-malformed': { sent: withQuery(push, (query) => query.replace(/timestamp=\d+/, 'timestamp=2024-04-18')) },
  'signed-parts-moved': {
    setup: { platform: 'mini-program', mode: 'plain' },
    sent: { ...plainPush, query: signed('signature', undefined, String(NOW), 'n'.repeat(44)) },
  },
  'encrypted-text-damaged': { sent: withQuery(check, (query) => query.slice(0, -30)) },
  'body-of-other-request': {
    sent: { ...push, body: side('wecom', {}, { now: () => NOW - 3600 }).push(textPush).body },
  },
  'echostr-encoded-twice': { sent: withQuery(check, (query) => query.replace(/%(?=[0-9A-F]{2})/g, '%25')) },
  'plus-lost-before-signing': {
    sent: {
      method: 'GET',
      query: `${signed('msg_signature', plus.echostr.replaceAll('+', ' '))}&echostr=${encodeURIComponent(plus.echostr)}`,
    },
  },
  'equals-sign-lost': { sent: withQuery(check, (query) => query.replaceAll('%3D', '')) },
  'plus-lost-in-body': { sent: { ...plusSigned, body: String(plusSigned.body).replaceAll('+', ' ') } },
  'ciphertext-malformed': { sent: checkOf(Buffer.alloc(48, 1).toString('base64')) },
  'frame-without-random': {
    sent: pushOf(sealedBytes(lengthField(Buffer.byteLength(MESSAGE)), MESSAGE, receiveId)),
  },
  'frame-length-little-endian': {
    sent: pushOf(sealedBytes(RANDOM, lengthField(Buffer.byteLength(MESSAGE), 'little'), MESSAGE, receiveId)),
  },
  'frame-length-in-characters': {
    sent: pushOf(sealedBytes(RANDOM, lengthField(MESSAGE.length), MESSAGE, receiveId)),
  },
  'frame-not-utf8': {
    sent: pushOf(sealedBytes(RANDOM, lengthField(GBK_MESSAGE.length), GBK_MESSAGE, receiveId)),
  },
  'frame-malformed': { sent: pushOf(sealedBytes(RANDOM, lengthField(0xffffff), 'x'.repeat(40))) },
  'echostr-not-an-echo': { sent: checkOf(sealed('<xml><Content>a captured push</Content></xml>')) },
  'not-a-message': { sent: side('wecom').push('neither XML nor JSON') },
  'push-of-other-platform': {
    setup: { platform: 'wecom-bot' },
    sent: side('wecom').push(textPush),
    note: () => ({ headers: {} }),
    says: ['wecom'],
  },
  'not-a-push': { setup: { platform: 'mini-program' }, sent: side('mini-program').push('<xml><a>1</a></xml>') },
  'own-reply': {
    sent: { method: 'POST', query: `msg_signature=${ownReplySigned}&timestamp=${NOW}&nonce=415670741`, body: ownReply },
  },
  'clock-skew': { setup: { now: (NOW + 3600) * 1000 }, sent: push, says: ['3600'] },
  'plus-lost': {
    sent: withQuery({ method: 'GET', query: plus.query }, (query) => query.replaceAll('%2B', '%20')),
    respond: refuse,
  },
  'echostr-not-encoded': {
    sent: withQuery({ method: 'GET', query: plus.query }, (query) => query.replaceAll('%2B', '+')),
    respond: refuse,
  },
  'body-is-json': {
    sent: side('wecom', {}, { format: 'json' }).push(textPush),
    // A server that reads only XML.
    respond: ({ body }) => ({ status: body.includes('<Encrypt>') ? 200 : 500 }),
  },
  'body-is-xml': {
    setup: { platform: 'wecom-bot' },
    sent: side('wecom-bot', {}, { format: 'xml' }).push({ msgtype: 'text', text: { content: 'hi' } }),
    respond: refuse,
  },
  'body-not-given': { sent: push, note: () => ({ body: undefined }) },
}
