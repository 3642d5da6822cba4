/**
 * Requests whose signed parts had their border moved, in every mode that verifies a signature.
 *
 * @import { Parts, Text } from './moved-border.mjs'
 * @import { Case, Fields, Group } from './types.mjs'
 */
import {
  CORP,
  envelope,
  group,
  messageOf,
  NOW,
  OFFICIAL_ACCOUNT,
  push,
  refused,
  WECOM,
  write,
} from './exchange-making.mjs'
import { frontMoved, frontOf64, tailMoved } from './moved-border.mjs'

const ECHO = { head: '', inside: '5927782489442352469', end: '' }

/** @type {Text} a short text; its user wrote a message from another user */
const TEXT = {
  head: '<xml><Content><![CDATA[',
  inside:
    `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><FromUserName><![CDATA[boss]]></FromUserName>` +
    `<CreateTime>${NOW}</CreateTime><MsgType><![CDATA[text]]></MsgType><MsgId>7301234567890123456</MsgId>` +
    '<Content><![CDATA[pay',
  end: ']]></Content></xml>',
}

const [HEAD = '', END = ''] = messageOf(WECOM).split('你好')

/** @type {Text} the same in a text message as the platform writes it */
const WHOLE_TEXT = { head: HEAD, inside: TEXT.inside.replace(/<MsgId>.*<\/MsgId>/, ''), end: END }

/** @type {Text} */
const MESSAGE = { head: HEAD, inside: '你好', end: END }

/**
 * @param {string} words
 * @param {string} comment
 * @param {Fields} fields
 * @returns {Case}
 */
function unproven(words, comment, fields) {
  return refused(`border-moved-${words}`, comment, ['moved-border'], 403, 'INVALID_SIGNATURE', fields)
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {(id: string) => Parts & { msg_signature: string }} make
 * @returns {Case}
 */
function movedPush(words, comment, make) {
  const { encrypt, timestamp, nonce, msg_signature } = make(`exchange/border-moved-${words}`)
  return unproven(words, comment, {
    method: 'POST',
    query: write({ msg_signature, timestamp, nonce }),
    contentType: 'text/xml',
    body: envelope(WECOM.format, WECOM.outer, encrypt),
  })
}

/** @returns {Case[]} */
function sealed() {
  const { encrypt, ...query } = frontMoved('exchange/border-moved-echo-front-128', WECOM, ECHO, 128)
  return [
    movedPush(
      'front-128',
      'Of a signed push, 128 characters of the front of Encrypt stand at the end of the nonce.',
      (id) => frontMoved(id, WECOM, TEXT, 128),
    ),
    movedPush('front-384', 'The same with 384 characters, of a text message with all its fields.', (id) =>
      frontMoved(id, WECOM, WHOLE_TEXT, 384),
    ),
    movedPush(
      'front-128-in-timestamp',
      'Of a signed push, 128 characters of the front of Encrypt stand at the end of the timestamp.',
      (id) => frontMoved(id, WECOM, TEXT, 128, 'timestamp'),
    ),
    movedPush(
      'front-64',
      'The digits of the nonce stand at the end of the timestamp, and 64 characters of the front of Encrypt are the nonce.',
      (id) => frontOf64(id, WECOM, TEXT),
    ),
    movedPush(
      'tail-44',
      'The digits of the nonce stand at the end of the timestamp, and the last 44 characters of Encrypt are the nonce.',
      (id) => tailMoved(id, WECOM, MESSAGE, 44),
    ),
    movedPush(
      'tail-88',
      'The digits of the nonce stand at the end of the timestamp, and the last 88 characters of Encrypt are the nonce.',
      (id) => tailMoved(id, WECOM, MESSAGE, 88),
    ),
    unproven(
      'echo-front-128',
      'Of a signed text, 128 characters of the front of echostr stand at the end of the nonce.',
      {
        method: 'GET',
        query: write({ ...query, echostr: encrypt }),
      },
    ),
  ]
}

/** @returns {Case[]} the msg_signature of a sealed push is a signature of three parts, if all of Encrypt is in the nonce */
function clear() {
  const words = 'clear-echo'
  const { parameters, encrypt } = push(`exchange/border-moved-${words}`, OFFICIAL_ACCOUNT)
  const { timestamp, nonce, msg_signature } = parameters
  const query = { signature: msg_signature, timestamp, nonce: nonce + encrypt, echostr: ECHO.inside }
  return [
    unproven(
      words,
      'The msg_signature of a sealed push stands as signature, and its Encrypt at the end of the nonce.',
      {
        method: 'GET',
        query: write(query),
      },
    ),
  ]
}

/** @returns {Case[]} */
function plain() {
  const words = 'plain-push'
  const { request, parameters, encrypt } = push(`exchange/border-moved-${words}`, OFFICIAL_ACCOUNT)
  const { timestamp, nonce, msg_signature } = parameters
  return [
    unproven(
      words,
      'The msg_signature of a sealed push stands as signature, and its Encrypt at the end of the nonce.',
      {
        ...request,
        query: write({ signature: msg_signature, timestamp, nonce: nonce + encrypt }),
        body: messageOf(OFFICIAL_ACCOUNT),
      },
    ),
  ]
}

/** @returns {Group[]} */
export function borderGroups() {
  return [group(WECOM, sealed()), group(OFFICIAL_ACCOUNT, clear()), group(OFFICIAL_ACCOUNT, plain(), { mode: 'plain' })]
}
