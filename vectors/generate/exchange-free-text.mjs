/**
 * Markup in user text, from the request to the response: sealed, in plaintext, and in the plaintext part of 兼容模式.
 *
 * @import { Case, Group } from './types.mjs'
 */
import { change } from './cases.mjs'
import {
  envelope,
  group,
  messageOf,
  OFFICIAL_ACCOUNT,
  plainAnswer,
  push,
  refused,
  served,
  write,
} from './exchange-making.mjs'

const MARKUP = ['free-text-markup']
const ENVELOPE = ['free-text-envelope']
const DOCUMENT = '<xml><a><![CDATA[1]]></a></xml>'

/** @param {string} words @returns {string} a text message with these words, as the platform writes it */
const messageWith = (words) => messageOf(OFFICIAL_ACCOUNT).replace('你好', () => words)

/**
 * A push with this text of a user in its sealed part, and in compatible mode also in its plaintext part.
 *
 * @param {string} id
 * @param {string} words
 */
function requestWith(id, words) {
  const message = messageWith(words)
  const made = push(`exchange/${id}`, OFFICIAL_ACCOUNT, { message })
  const clear = message.slice('<xml>'.length, -'</xml>'.length)
  return { made, sealed: made.request, compatible: { ...made.request, body: envelope('xml', clear, made.encrypt) } }
}

/** @type {(id: string, comment: string, words: string) => Case} */
const accepted = (id, comment, words) =>
  served(id, comment, ENVELOPE, {
    ...requestWith(id, words).compatible,
    handler: { returns: null },
    ...plainAnswer('success'),
  })

/** @returns {Case[]} */
function compatible() {
  const forged = requestWith('compat-free-text-wrong-signature', DOCUMENT)
  const { msg_signature } = forged.made
  const query = write({ ...forged.made.parameters, msg_signature: change(msg_signature, 5) })
  const bare = requestWith('compat-free-text-without-encrypt', DOCUMENT)
  return [
    accepted(
      'compat-free-text-document',
      'A pasted document breaks the plaintext part: Encrypt is found after it.',
      DOCUMENT,
    ),
    accepted(
      'compat-free-text-encrypt',
      'A user writes an Encrypt: the last one is used.',
      ']]></Content><Encrypt><![CDATA[AAAA]]></Encrypt><Content><![CDATA[',
    ),
    accepted(
      'compat-free-text-encrypt-nested',
      'A user writes an Encrypt inside another element.',
      ']]></Content><Foo><Encrypt><![CDATA[AAAA]]></Encrypt></Foo><Content><![CDATA[',
    ),
    accepted('compat-free-text-root', 'A user writes the end of the root element.', ']]></Content></xml>'),
    refused(
      'compat-free-text-wrong-signature',
      'The plaintext part is broken, and the signature does not match the Encrypt after it.',
      ENVELOPE,
      403,
      'INVALID_SIGNATURE',
      { ...forged.compatible, query },
    ),
    refused(
      'compat-free-text-without-encrypt',
      'The plaintext part is broken, and there is no Encrypt.',
      ENVELOPE,
      400,
      'INVALID_ENVELOPE',
      { ...bare.compatible, body: messageWith(DOCUMENT) },
    ),
  ]
}

/** @returns {Group[]} */
export function freeTextGroups() {
  const sealed = requestWith('safe-free-text', 'x]]></Content><MsgType><![CDATA[event]]></MsgType><Content><![CDATA[y')
  const broken = requestWith('safe-free-text-clear-part', DOCUMENT)
  const plain = requestWith('plain-free-text', DOCUMENT)
  const { signature, timestamp, nonce } = { ...plain.made.parameters, signature: plain.made.signature }
  return [
    group(OFFICIAL_ACCOUNT, [
      served('safe-free-text', 'A sealed message has fields that its sender wrote.', MARKUP, {
        ...sealed.sealed,
        handler: { returns: null },
        ...plainAnswer('success'),
      }),
      refused(
        'safe-free-text-clear-part',
        'A body of compatible mode that user text has broken, sent to an endpoint in safe mode.',
        ENVELOPE,
        400,
        'INVALID_ENVELOPE',
        broken.compatible,
      ),
    ]),
    group(OFFICIAL_ACCOUNT, compatible(), { mode: 'compat' }),
    group(
      OFFICIAL_ACCOUNT,
      [
        served('plain-free-text', 'A plaintext message with a pasted document.', MARKUP, {
          ...plain.sealed,
          query: write({ signature, timestamp, nonce }),
          body: messageWith(DOCUMENT),
          handler: { returns: null },
          ...plainAnswer('success'),
        }),
      ],
      { mode: 'plain' },
    ),
  ]
}
