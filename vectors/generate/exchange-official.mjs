/**
 * The vendor's published requests, and its replies if they were published.
 *
 * @import { Case, Group } from './types.mjs'
 */
import {
  group,
  NOW,
  OPEN_PLATFORM,
  plainAnswer,
  push,
  refused,
  replyHeaders,
  sealedAnswer,
  served,
  write,
} from './exchange-making.mjs'
import { published, publishedWith } from './official.mjs'

/**
 * @param {string} id
 * @param {string} platform
 * @param {Case[]} cases
 * @param {{ mode?: string, now?: number }} [other]
 * @returns {Group}
 */
function vendorGroup(id, platform, cases, { mode = 'safe', now = NOW } = {}) {
  const { source, token, encodingAESKey, receiveId } = published(id)
  const credentials = mode === 'plain' ? { token } : { token, encodingAESKey, receiveId }
  return { type: 'exchange', source, platform, mode, credentials, now, cases }
}

/**
 * @param {string} id
 * @returns {string} the published query, or one made of the published values
 */
function queryOf(id) {
  const { requestUrl, signature = '', timestamp = '', nonce = '', encrypt = '', kind } = published(id)
  if (requestUrl !== undefined) return requestUrl.slice(requestUrl.indexOf('?') + 1)
  return write({ msg_signature: signature, timestamp, nonce, ...(kind === 'echo' ? { echostr: encrypt } : {}) })
}

/**
 * @param {string} id
 * @param {string} contentType
 */
function requestOf(id, contentType) {
  return { method: 'POST', query: queryOf(id), contentType, body: published(id).envelope }
}

/** @returns {Group[]} */
function echoes() {
  const encrypted = publishedWith(['message'], 'echo').map(({ id, message }) =>
    vendorGroup(id, 'wecom', [
      served(id, 'The URL check as published.', ['vendor-published'], {
        method: 'GET',
        query: queryOf(id),
        ...plainAnswer(message, false),
      }),
    ]),
  )
  const clear = publishedWith(['message', 'timestamp', 'nonce', 'signature'], 'plain-signature').map(
    ({ id, signature, timestamp, nonce, message }) => {
      const query = write({ signature, timestamp, nonce, echostr: message })
      return vendorGroup(
        id,
        'mini-program',
        [
          served(id, 'The URL check as published; the echostr is plaintext.', ['vendor-published'], {
            method: 'GET',
            query,
            ...plainAnswer(message, false),
          }),
        ],
        { mode: 'plain' },
      )
    },
  )
  return [...encrypted, ...clear]
}

/** @returns {Group[]} */
function pushes() {
  const acknowledged = /** @type {const} */ ([
    ['wecom-doc-decrypt-xml', 'wecom', 'text/xml', ''],
    ['wecom-sample-python-decrypt-xml', 'wecom', 'text/xml', ''],
    ['wecom-sample-cpp-json-envelope', 'wecom', 'application/json', ''],
    ['wx-doc-thirdparty-decrypt-xml', 'open-platform', 'text/xml', 'success'],
    ['wx-doc-miniprogram-decrypt-json', 'mini-program', 'application/json', 'success'],
  ])
  const broken = /** @type {const} */ (['wecom-sample-python-decrypt-json', 'wecom-sample-php-json-code'])
  const comment = 'wecom-sample-php-json-comment'
  return [
    ...acknowledged.map(([id, platform, contentType, answer]) =>
      vendorGroup(id, platform, [
        served(id, 'The push as published.', ['vendor-published'], {
          ...requestOf(id, contentType),
          handler: { returns: null },
          ...plainAnswer(answer),
        }),
      ]),
    ),
    ...broken.map((id) =>
      vendorGroup(id, 'wecom', [
        refused(
          id,
          'The push as published; its message is not valid JSON.',
          ['vendor-published', 'vendor-defect', 'not-a-message'],
          400,
          'INVALID_MESSAGE',
          requestOf(id, 'application/json'),
        ),
      ]),
    ),
    vendorGroup(comment, 'wecom', [
      refused(
        comment,
        'The body as published, with a semicolon where a comma belongs.',
        ['vendor-published', 'vendor-defect', 'json-strict'],
        400,
        'INVALID_ENVELOPE',
        requestOf(comment, 'application/json'),
      ),
    ]),
  ]
}

/** @returns {Group[]} the two answers that the vendor printed */
function replies() {
  const request = 'wx-doc-miniprogram-decrypt-json'
  const json = published('wx-doc-miniprogram-encrypt-json-reply')
  const xml = published('wx-doc-thirdparty-encrypt-xml-reply')
  const words = xml.id
  // The reply was published without its request, so any push with the same nonce is used.
  const setting = {
    ...OPEN_PLATFORM,
    token: xml.token,
    encodingAESKey: xml.encodingAESKey ?? '',
    receiveId: xml.receiveId ?? '',
  }
  const made = push(`exchange/${words}`, setting, { nonce: xml.nonce ?? '' })
  const sealed = sealedAnswer(
    words,
    xml.message ?? '',
    made.reply,
    Number(xml.timestamp),
    Buffer.from(xml.randomHex ?? '', 'hex'),
  )
  if (sealed.answer !== xml.reply) throw new Error('the published answer is not what sealing gives')
  const xmlCase = served(
    words,
    'The reply as published, to a push made for it; its malformed text is sealed unchanged.',
    ['vendor-published', 'vendor-defect'],
    { ...made.request, handler: { returns: xml.message }, ...sealed },
  )
  const jsonCase = served(
    json.id,
    'The push and the reply as published.',
    ['vendor-published', 'reply-echoes-request'],
    {
      ...requestOf(request, 'application/json'),
      handler: { returns: json.message },
      randomHex: json.randomHex,
      status: 200,
      headers: replyHeaders('json'),
      answer: json.reply,
      handled: true,
    },
  )
  return [
    vendorGroup(json.id, 'mini-program', [jsonCase], { now: Number(json.timestamp) }),
    { ...group(setting, [xmlCase]), source: xml.source, now: Number(xml.timestamp) },
  ]
}

/** @returns {Group[]} */
export function officialGroups() {
  return [...echoes(), ...pushes(), ...replies()]
}
