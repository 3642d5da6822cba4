/**
 * verify-url.json: the GET with which WeCom checks an address; the echostr is encrypted and signed.
 *
 * @import { Parts } from './moved-border.mjs'
 * @import { Case, Credentials, Group, VectorFile } from './types.mjs'
 */
import { change, GENERATED, invalid, valid } from './cases.mjs'
import { seal, sign } from './crypto.mjs'
import { frontMoved, frontOf64, tailMoved } from './moved-border.mjs'
import { publishedWith } from './official.mjs'
import { keyOf, nonceOf, randomOf } from './seed.mjs'

const TIMESTAMP = '1700000000'
const ECHO = '5927782489442352469'

/** @type {Omit<Credentials, 'receiveId'> & { receiveId: string }} */
const CREDENTIALS = { token: 'vectorsToken', encodingAESKey: keyOf('verify-url'), receiveId: 'ww1234567890abcdef' }

/** @typedef {Partial<typeof CREDENTIALS> & { message?: string, suits?: (echostr: string) => boolean }} Making */

/**
 * @param {string} id
 * @param {Making} making `suits` asks for an echostr with certain characters
 */
function make(id, making) {
  const { token, encodingAESKey, receiveId, message = ECHO, suits = () => true } = { ...CREDENTIALS, ...making }
  const nonce = nonceOf(id)
  let echostr = ''
  for (let attempt = 0; echostr === '' || !suits(echostr); attempt++) {
    echostr = seal(message, receiveId, encodingAESKey, randomOf(`${id} ${attempt}`))
  }
  return { msg_signature: sign(token, TIMESTAMP, nonce, echostr), timestamp: TIMESTAMP, nonce, echostr }
}

/** @typedef {ReturnType<typeof make>} Parameters */

/**
 * @param {{ [name: string]: string }} parameters
 * @param {(value: string) => string} [encode]
 * @returns {string}
 */
function write(parameters, encode = encodeURIComponent) {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {(parameters: Parameters) => string} [form]
 * @param {Making} [making]
 * @returns {Case}
 */
function answered(words, comment, flags, form = write, making = {}) {
  const id = `verify-url/${words}`
  return valid(id, comment, flags, { query: form(make(id, making)), message: making.message ?? ECHO })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} error
 * @param {(parameters: Parameters) => string} [form]
 * @param {Making} [making]
 * @returns {Case}
 */
function refused(words, comment, flags, error, form = write, making = {}) {
  const id = `verify-url/${words}`
  return invalid(id, comment, flags, error, { query: form(make(id, making)) })
}

/** @returns {Case[]} */
function forms() {
  const form = ['query-form']
  const percent = ['percent-encoding']
  const plus = { suits: (/** @type {string} */ echostr) => echostr.includes('+') }
  const both = { suits: (/** @type {string} */ echostr) => echostr.includes('+') && echostr.includes('/') }
  const lowerCase = (/** @type {Parameters} */ p) => write(p).replace(/%../g, (encoded) => encoded.toLowerCase())
  const raw = (/** @type {Parameters} */ p) => write(p, (value) => value)
  return [
    answered('query', 'A bare query.', form),
    answered('question-mark', 'A query with its question mark.', form, (p) => `?${write(p)}`),
    answered('path', 'A path and a query.', form, (p) => `/callback?${write(p)}`),
    answered('address', 'A whole URL.', form, (p) => `https://example.com/callback?${write(p)}`),
    answered(
      'address-with-port',
      'A whole URL with a port and a path of several parts.',
      form,
      (p) => `http://example.com:8080/a/b/?${write(p)}`,
    ),
    answered(
      'address-with-fragment',
      'A whole URL with a fragment.',
      form,
      (p) => `https://example.com/callback?${write(p)}#top`,
    ),
    answered('path-with-fragment', 'A path, a query and a fragment.', form, (p) => `/callback?${write(p)}#a=b&nonce=1`),
    answered('order', 'The parameters in the reverse order.', form, (p) =>
      write(Object.fromEntries(Object.entries(p).reverse())),
    ),
    answered(
      'unknown-parameters',
      'Parameters that do not concern the check, one of them twice.',
      ['unknown-parameter'],
      (p) => `a=1&${write(p)}&a=2&openid=`,
    ),
    answered('percent-upper-case', 'All special characters are percent-encoded, in upper case.', percent, write, both),
    answered(
      'percent-lower-case',
      'All special characters are percent-encoded, in lower case.',
      percent,
      lowerCase,
      both,
    ),
    answered(
      'slash-and-equals-raw',
      'Slash and equals signs are not encoded, only + is.',
      percent,
      (p) => write(p, (value) => value.replaceAll('+', '%2B')),
      both,
    ),
    answered(
      'plus-raw',
      'Nothing is encoded: + arrives as a space and is restored.',
      ['plus-as-space', ...percent],
      raw,
      plus,
    ),
    answered(
      'plus-as-space',
      'A proxy turned + into %20, which is read as +.',
      ['plus-as-space'],
      (p) => write(p).replaceAll('%2B', '%20'),
      plus,
    ),
    answered('no-plus', 'An echostr without +.', ['plus-as-space'], raw, {
      suits: (echostr) => !echostr.includes('+'),
    }),
  ]
}

/** @returns {Case[]} */
function contents() {
  return [
    answered(
      'echo-xml',
      'This layer does not check what is echoed: a sealed message is returned.',
      ['echo-limits'],
      write,
      { message: '<xml><MsgType><![CDATA[text]]></MsgType></xml>' },
    ),
    answered('echo-white-space', 'The echo is returned with the white space around it.', ['message-lookalike'], write, {
      message: ' 1 \n',
    }),
    answered('echo-not-ascii', 'The echo is text like any other.', ['length-in-bytes'], write, { message: '你好' }),
    answered('echo-quotation-marks', 'Quotation marks are part of the echo.', ['message-lookalike'], write, {
      message: '"1"',
    }),
    answered('echo-empty', 'An empty echo is returned.', ['empty-message'], write, { message: '' }),
    answered(
      'padding-of-32',
      'An echo that is followed by a whole block of padding.',
      ['padding-17-to-32', 'padding-whole-block'],
      write,
      { message: '1'.repeat(26) },
    ),
    answered('padding-of-20', 'An echo that is followed by 20 bytes of padding.', ['padding-17-to-32'], write, {
      message: '1'.repeat(6),
    }),
  ]
}

/** @returns {Case[]} */
function shape() {
  const without = (/** @type {Parameters} */ p, /** @type {string} */ name) =>
    write(Object.fromEntries(Object.entries(p).filter(([key]) => key !== name)))
  return /** @type {(keyof Parameters)[]} */ (['msg_signature', 'timestamp', 'nonce', 'echostr']).flatMap((name) => {
    const word = name.replace('_', '-')
    return [
      refused(`${word}-missing`, `The parameter ${name} is missing.`, ['missing-parameter'], 'INVALID_SIGNATURE', (p) =>
        without(p, name),
      ),
      refused(
        `${word}-empty`,
        `The parameter ${name} is empty${name === 'msg_signature' ? '' : ', correctly signed'}.`,
        ['missing-parameter'],
        'INVALID_SIGNATURE',
        (p) => {
          const emptied = { ...p, [name]: '' }
          const signature = sign(CREDENTIALS.token, emptied.timestamp, emptied.nonce, emptied.echostr)
          return write(name === 'msg_signature' ? emptied : { ...emptied, msg_signature: signature })
        },
      ),
      refused(
        `${word}-twice`,
        `The parameter ${name} occurs twice with the same value.`,
        ['repeated-parameter'],
        'INVALID_SIGNATURE',
        (p) => `${write(p)}&${write({ [name]: p[name] })}`,
      ),
      refused(`${word}-changed`, `One character of ${name} differs.`, ['signature-differs'], 'INVALID_SIGNATURE', (p) =>
        write({ ...p, [name]: change(p[name], 3) }),
      ),
    ]
  })
}

/** @returns {Case[]} */
function refusals() {
  const { token } = CREDENTIALS
  return [
    refused('encoded-twice', 'The echostr is percent-encoded twice.', ['decoded-twice'], 'INVALID_SIGNATURE', (p) =>
      write({ ...p, echostr: encodeURIComponent(p.echostr) }),
    ),
    refused(
      'named-signature',
      'The valid msg_signature is sent under the name signature.',
      ['signature-kind', 'missing-parameter'],
      'INVALID_SIGNATURE',
      ({ msg_signature, ...p }) => write({ signature: msg_signature, ...p }),
    ),
    refused(
      'plain-signature',
      'The signature of three parts is sent as msg_signature.',
      ['signature-kind'],
      'INVALID_SIGNATURE',
      (p) => write({ ...p, msg_signature: sign(token, p.timestamp, p.nonce) }),
    ),
    refused('other-timestamp', 'Signed with another timestamp.', ['signature-differs'], 'INVALID_SIGNATURE', (p) =>
      write({ ...p, msg_signature: sign(token, '1600000000', p.nonce, p.echostr) }),
    ),
    refused('other-token', 'Signed with another token.', ['signature-differs'], 'INVALID_SIGNATURE', write, {
      token: 'anotherToken',
    }),
    refused(
      'parameters-in-fragment',
      'The parameters are in the fragment.',
      ['query-form', 'missing-parameter'],
      'INVALID_SIGNATURE',
      (p) => `https://example.com/callback#${write(p)}`,
    ),
    refused('empty-query', 'An empty text.', ['missing-parameter'], 'INVALID_SIGNATURE', () => ''),
    refused(
      'echostr-in-clear',
      'A plaintext number, correctly signed, as sent by the platforms that do not encrypt the echostr.',
      ['lenient-base64'],
      'DECRYPT_FAILED',
      (p) => write({ ...p, echostr: ECHO, msg_signature: sign(token, p.timestamp, p.nonce, ECHO) }),
    ),
    refused(
      'address-alphabet',
      'The echostr is in the URL-safe alphabet, correctly signed.',
      ['lenient-base64'],
      'DECRYPT_FAILED',
      (p) => {
        const echostr = p.echostr.replaceAll('+', '-').replaceAll('/', '_')
        return write({ ...p, echostr, msg_signature: sign(token, p.timestamp, p.nonce, echostr) })
      },
      { suits: (echostr) => echostr.includes('+') && echostr.includes('/') },
    ),
    refused('other-key', 'Encrypted with another key.', ['wrong-key'], 'DECRYPT_FAILED', write, {
      encodingAESKey: keyOf('verify-url other'),
    }),
    refused('other-receiver', 'Sealed for another receiver.', ['other-receiver'], 'INVALID_RECEIVE_ID', write, {
      receiveId: 'ww0000000000000000',
    }),
    refused(
      'receiver-empty',
      'Sealed for an empty receiver.',
      ['other-receiver', 'empty-receive-id'],
      'INVALID_RECEIVE_ID',
      write,
      { receiveId: '' },
    ),
  ]
}

/** @returns {Case[]} */
function borders() {
  const flags = ['moved-border']
  const text = { head: '', inside: ECHO, end: '' }
  /** @type {(words: string, comment: string, make: (id: string) => Parts & { msg_signature: string }) => Case} */
  const moved = (words, comment, make) => {
    const id = `verify-url/border-moved-${words}`
    const { encrypt, ...query } = make(id)
    return invalid(id, comment, flags, 'INVALID_SIGNATURE', { query: write({ ...query, echostr: encrypt }) })
  }
  return [
    moved('front-128', 'The first 128 characters of a signed echostr are moved to the end of the nonce.', (id) =>
      frontMoved(id, CREDENTIALS, text, 128),
    ),
    moved(
      'front-128-in-timestamp',
      'The first 128 characters of a signed echostr are moved to the end of the timestamp.',
      (id) => frontMoved(id, CREDENTIALS, text, 128, 'timestamp'),
    ),
    moved(
      'front-64',
      'The digits of the nonce are moved to the end of the timestamp, and the first 64 characters of echostr are the nonce.',
      (id) => frontOf64(id, CREDENTIALS, text),
    ),
    moved(
      'tail-44',
      'The digits of the nonce are moved to the end of the timestamp, and the last 44 characters of echostr are the nonce.',
      (id) => tailMoved(id, CREDENTIALS, text, 44),
    ),
    moved(
      'tail-88',
      'The digits of the nonce are moved to the end of the timestamp, and the last 88 characters of echostr are the nonce.',
      (id) => tailMoved(id, CREDENTIALS, text, 88),
    ),
  ]
}

/** @returns {Group[]} */
function vendorGroups() {
  const names = /** @type {const} */ ([
    'timestamp',
    'nonce',
    'signature',
    'encrypt',
    'encodingAESKey',
    'receiveId',
    'message',
  ])
  return publishedWith([...names], 'echo').map((vector) => {
    const { id, source, token, encodingAESKey, receiveId, timestamp, nonce, signature, encrypt, message, requestUrl } =
      vector
    const query = write({ msg_signature: signature, timestamp, nonce, echostr: encrypt })
    const flags = ['vendor-published']
    const cases = [valid(`verify-url/${id}`, 'The published values as a query.', flags, { query, message })]
    if (requestUrl !== undefined) {
      cases.push(
        valid(`verify-url/${id}-address`, 'The path and query as published.', [...flags, 'query-form'], {
          query: requestUrl,
          message,
        }),
      )
    }
    return { type: 'verify-url', source, credentials: { token, encodingAESKey, receiveId }, cases }
  })
}

/** @returns {Group[]} */
function otherCredentials() {
  const previous = { token: 'vectorsTokenBefore', encodingAESKey: keyOf('verify-url before') }
  const flags = ['previous-credentials']
  return [
    {
      type: 'verify-url',
      source: GENERATED,
      credentials: { ...CREDENTIALS, receiveId: '' },
      cases: [
        answered(
          'receiver-empty-for-empty',
          'Sealed for an empty receiver, and the receiver of the credentials is empty, as for a bot.',
          ['empty-receive-id'],
          write,
          { receiveId: '' },
        ),
      ],
    },
    {
      type: 'verify-url',
      source: GENERATED,
      credentials: { ...CREDENTIALS, previous },
      cases: [
        answered('previous', 'Made with the previous credentials.', flags, write, previous),
        refused('previous-mixed', 'Made with the previous token and the current key.', flags, 'DECRYPT_FAILED', write, {
          token: previous.token,
        }),
      ],
    },
  ]
}

/** @returns {VectorFile} */
export function verifyUrlFile() {
  const cases = [...forms(), ...contents(), ...shape(), ...refusals(), ...borders()]
  return {
    name: 'verify-url',
    definition: 'verifyUrlFile',
    subject: 'Verifying and decrypting the echostr of a URL check',
    groups: [
      ...vendorGroups(),
      { type: 'verify-url', source: GENERATED, credentials: CREDENTIALS, cases },
      ...otherCredentials(),
    ],
  }
}
