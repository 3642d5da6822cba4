/**
 * Requests with characters moved from one signed part to another, in every mode that verifies a signature.
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

/** @type {Text} a short text in which a user wrote a message from another user */
const TEXT = {
  head: '<xml><Content><![CDATA[',
  inside:
    `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><FromUserName><![CDATA[boss]]></FromUserName>` +
    `<CreateTime>${NOW}</CreateTime><MsgType><![CDATA[text]]></MsgType><MsgId>7301234567890123456</MsgId>` +
    '<Content><![CDATA[pay',
  end: ']]></Content></xml>',
}

const [HEAD = '', END = ''] = messageOf(WECOM).split('你好')

/** @type {Text} the text of a user inside a text message as the platform writes it */
const WHOLE_TEXT = { head: HEAD, inside: TEXT.inside.replace(/<MsgId>.*<\/MsgId>/, ''), end: END }

/** @type {Text} */
const MESSAGE = { head: HEAD, inside: '你好', end: END }

/**
 * @param {string} words
 * @param {string} comment
 * @param {Fields} fields
 * @returns {Case}
 */
function refusedSignature(words, comment, fields) {
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
  return refusedSignature(words, comment, {
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
      'The first 128 characters of Encrypt of a signed push are moved to the end of the nonce.',
      (id) => frontMoved(id, WECOM, TEXT, 128),
    ),
    movedPush(
      'front-384',
      'The first 384 characters of Encrypt of a text message with all its fields are moved to the end of the nonce.',
      (id) => frontMoved(id, WECOM, WHOLE_TEXT, 384),
    ),
    movedPush(
      'front-128-in-timestamp',
      'The first 128 characters of Encrypt of a signed push are moved to the end of the timestamp.',
      (id) => frontMoved(id, WECOM, TEXT, 128, 'timestamp'),
    ),
    movedPush(
      'front-64',
      'The digits of the nonce are moved to the end of the timestamp, and the first 64 characters of Encrypt are the nonce.',
      (id) => frontOf64(id, WECOM, TEXT),
    ),
    movedPush(
      'tail-44',
      'The digits of the nonce are moved to the end of the timestamp, and the last 44 characters of Encrypt are the nonce.',
      (id) => tailMoved(id, WECOM, MESSAGE, 44),
    ),
    movedPush(
      'tail-88',
      'The digits of the nonce are moved to the end of the timestamp, and the last 88 characters of Encrypt are the nonce.',
      (id) => tailMoved(id, WECOM, MESSAGE, 88),
    ),
    refusedSignature(
      'echo-front-128',
      'The first 128 characters of a signed echostr are moved to the end of the nonce.',
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
    refusedSignature(
      words,
      'The msg_signature of a sealed push is sent as signature, and its Encrypt is moved to the end of the nonce.',
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
    refusedSignature(
      words,
      'The msg_signature of a sealed push is sent as signature, and its Encrypt is moved to the end of the nonce.',
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
