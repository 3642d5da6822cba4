/**
 * signature.json: three parts (`signature`) or four (`msg_signature`), sorted by bytes, joined, SHA-1.
 *
 * @import { Case, Fields, Group, VectorFile } from './types.mjs'
 */
import { createHash } from 'node:crypto'
import { change, GENERATED, invalid, valid } from './cases.mjs'
import { sign } from './crypto.mjs'
import { published, publishedWith } from './official.mjs'

const TOKEN = 'QDG6eK'
const TIMESTAMP = '1409659813'
const NONCE = '1372623149'
const ENCRYPT = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ=='
const SIGNED = { kind: 'msg_signature', timestamp: TIMESTAMP, nonce: NONCE, encrypt: ENCRYPT }
const PLAIN = { kind: 'signature', timestamp: TIMESTAMP, nonce: NONCE }
const RIGHT = sign(TOKEN, TIMESTAMP, NONCE, ENCRYPT)
const RIGHT_PLAIN = sign(TOKEN, TIMESTAMP, NONCE)

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} signature
 * @param {Fields} [fields]
 */
function accepted(words, comment, flags, signature, fields = SIGNED) {
  return valid(`signature/${words}`, comment, flags, { ...fields, signature })
}

/** @type {typeof accepted} */
function refused(words, comment, flags, signature, fields = SIGNED) {
  return invalid(`signature/${words}`, comment, flags, 'INVALID_SIGNATURE', { ...fields, signature })
}

/**
 * Signs the four parts correctly, after checking that the wrong order would give another signature.
 *
 * @param {string} words
 * @param {string} comment
 * @param {{ timestamp: string, nonce: string, encrypt?: string }} fields
 * @param {(first: string, second: string) => number} wrong
 * @returns {Case}
 */
function sorted(words, comment, fields, wrong) {
  const parts = [TOKEN, fields.timestamp, fields.nonce]
  if (fields.encrypt !== undefined) parts.push(fields.encrypt)
  const signature = sign(...parts)
  const other = createHash('sha1').update(parts.toSorted(wrong).join('')).digest('hex')
  if (other === signature) throw new Error(`${words}: the other order gives the same text`)
  const kind = fields.encrypt === undefined ? 'signature' : 'msg_signature'
  return accepted(words, comment, ['sort-by-bytes'], signature, { kind, ...fields })
}

/** @returns {Case[]} */
function orders() {
  const lowerCase = (/** @type {string} */ a, /** @type {string} */ b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)
  const locale = new Intl.Collator('en').compare
  const utf16 = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : 1)
  return [
    sorted(
      'sort-nonce-shorter-than-timestamp',
      'A nonce of nine digits: as a number it comes before the timestamp.',
      { timestamp: TIMESTAMP, nonce: '298025754' },
      (a, b) => Number(a) - Number(b),
    ),
    sorted(
      'sort-nonce-of-one-digit',
      'The nonce 9 comes after the timestamp 1409659813, because 9 comes after 1.',
      { timestamp: TIMESTAMP, nonce: '9', encrypt: ENCRYPT },
      (a, b) => Number(a) - Number(b),
    ),
    sorted(
      'sort-upper-case-first',
      'Z comes before a: letters are compared as bytes, not without case.',
      { timestamp: TIMESTAMP, nonce: 'Zebra', encrypt: change(ENCRYPT, 0, 'a') },
      lowerCase,
    ),
    sorted(
      'sort-punctuation',
      'The ciphertext begins with +, which sorting by locale puts elsewhere.',
      { timestamp: TIMESTAMP, nonce: '-7', encrypt: change(ENCRYPT, 0, '+') },
      locale,
    ),
    sorted(
      'sort-accented-letter',
      'The letter é comes after z, because its first byte is C3.',
      { timestamp: TIMESTAMP, nonce: 'élan', encrypt: change(ENCRYPT, 0, 'z') },
      locale,
    ),
    sorted(
      'sort-utf-8-not-utf-16',
      'U+FF5E comes before U+1F600 in UTF-8, and after it in UTF-16.',
      { timestamp: '\u{1f600}1', nonce: '\uff5e1' },
      utf16,
    ),
    sorted(
      'sort-utf-8-not-utf-16-encrypt',
      'U+FF5E comes before U+1F600 in UTF-8, with four parts, where the ciphertext is not base64.',
      { timestamp: TIMESTAMP, nonce: '\uff5e', encrypt: '\u{1f600}' },
      utf16,
    ),
  ]
}

/** @returns {Case[]} */
function accepts() {
  const equal = { kind: 'msg_signature', timestamp: TIMESTAMP, nonce: TIMESTAMP, encrypt: ENCRYPT }
  const moved = { kind: 'signature', timestamp: TIMESTAMP.slice(0, -1), nonce: `${TIMESTAMP.slice(-1)}77` }
  const whole = { kind: 'signature', timestamp: TIMESTAMP, nonce: '77' }
  return [
    accepted('plain', 'Three parts.', [], RIGHT_PLAIN, PLAIN),
    accepted('message', 'Four parts.', [], RIGHT),
    accepted(
      'nonce-equals-timestamp',
      'The same text twice among the parts.',
      ['equal-parts'],
      sign(TOKEN, TIMESTAMP, TIMESTAMP, ENCRYPT),
      equal,
    ),
    accepted('nonce-equals-token', 'The nonce equals the token.', ['equal-parts'], sign(TOKEN, TIMESTAMP, TOKEN), {
      ...PLAIN,
      nonce: TOKEN,
    }),
    accepted('swapped', 'The pair of timestamp and nonce, swapped, has the same signature.', ['swapped-parts'], RIGHT, {
      ...SIGNED,
      timestamp: NONCE,
      nonce: TIMESTAMP,
    }),
    accepted(
      'swapped-plain',
      'Three parts with the pair of timestamp and nonce swapped have the same signature.',
      ['swapped-parts'],
      RIGHT_PLAIN,
      {
        ...PLAIN,
        timestamp: NONCE,
        nonce: TIMESTAMP,
      },
    ),
    accepted(
      'border-whole',
      'The timestamp 1409659813 and the nonce 77.',
      ['joined-parts'],
      sign(TOKEN, TIMESTAMP, '77'),
      whole,
    ),
    accepted(
      'border-moved',
      'The timestamp 140965981 and the nonce 377 join to the same text.',
      ['joined-parts'],
      sign(TOKEN, TIMESTAMP, '77'),
      moved,
    ),
  ]
}

/** @returns {Case[]} */
function malformed() {
  const flags = ['signature-text']
  const fullWidth = RIGHT.replace(/\d/, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
  return [
    refused('upper-case', 'The right digits in upper case.', flags, RIGHT.toUpperCase()),
    refused(
      'one-upper-case-digit',
      'One digit is in upper case.',
      flags,
      RIGHT.replace(/[a-f]/, (d) => d.toUpperCase()),
    ),
    refused('empty', 'An empty signature.', flags, ''),
    refused('five-characters', "As short as in the vendor's own negative sample.", flags, RIGHT.slice(0, 5)),
    refused('39-digits', 'The last digit is missing.', flags, RIGHT.slice(0, -1)),
    refused('41-digits', 'One digit too many.', flags, `${RIGHT}0`),
    refused('80-digits', 'The right signature twice.', flags, RIGHT + RIGHT),
    refused('not-hexadecimal', 'The last digit is the letter g.', flags, change(RIGHT, -1, 'g')),
    refused('full-width-digit', 'One digit is a full-width one.', flags, fullWidth),
    refused('prefix-0x', 'The prefix 0x before the right digits.', flags, `0x${RIGHT}`),
    refused('space-before', 'A space before the right digits.', flags, ` ${RIGHT}`),
    refused('newline-after', 'A newline after the right digits.', flags, `${RIGHT}\n`),
    refused('nul-after', 'A zero character after the right digits.', flags, `${RIGHT}\0`),
    refused('base64', 'The correct digest, in base64.', flags, Buffer.from(RIGHT, 'hex').toString('base64')),
    refused('all-zero', 'Forty times 0.', ['signature-differs'], '0'.repeat(40)),
  ]
}

/** @returns {Case[]} */
function differing() {
  const flags = ['signature-differs']
  const raw = (/** @type {string} */ text, name = 'sha1') => createHash(name).update(text).digest('hex')
  const parts = [TOKEN, TIMESTAMP, NONCE, ENCRYPT]
  const inOrder = parts.toSorted()
  return [
    refused('first-digit', 'The first digit differs.', flags, change(RIGHT, 0)),
    refused('last-digit', 'The last digit differs.', flags, change(RIGHT, -1)),
    refused(
      'other-token',
      'Signed with a token that differs in its last character.',
      flags,
      sign(change(TOKEN, -1), TIMESTAMP, NONCE, ENCRYPT),
    ),
    refused('other-timestamp', 'The timestamp differs by one character.', flags, RIGHT, {
      ...SIGNED,
      timestamp: change(TIMESTAMP, -1),
    }),
    refused('other-nonce', 'The nonce differs by one character.', flags, RIGHT, {
      ...SIGNED,
      nonce: change(NONCE, -1),
    }),
    refused('other-encrypt', 'The ciphertext differs by one character.', flags, RIGHT, {
      ...SIGNED,
      encrypt: change(ENCRYPT, 7),
    }),
    refused('nonce-with-newline', 'The nonce has a newline at its end.', flags, RIGHT, {
      ...SIGNED,
      nonce: `${NONCE}\n`,
    }),
    refused('encrypt-plus-as-space', 'In the ciphertext of a body, a space is not read as +.', flags, RIGHT, {
      ...SIGNED,
      encrypt: ENCRYPT.replaceAll('+', ' '),
    }),
    refused('other-timestamp-plain', 'Three parts, the timestamp differs.', flags, RIGHT_PLAIN, {
      ...PLAIN,
      timestamp: change(TIMESTAMP, -1),
    }),
    refused('other-nonce-plain', 'Three parts, the nonce differs.', flags, RIGHT_PLAIN, {
      ...PLAIN,
      nonce: change(NONCE, 0, '2'),
    }),
    refused('unsorted', 'The parts were joined without sorting.', ['sort-by-bytes'], raw(parts.join(''))),
    refused(
      'descending',
      'The parts were sorted in descending order.',
      ['sort-by-bytes'],
      raw(inOrder.toReversed().join('')),
    ),
    refused('comma-between', 'The parts were joined with commas.', ['joined-parts'], raw(inOrder.join(','))),
    refused('one-of-equal-parts', 'Equal parts were signed once.', ['equal-parts'], sign(TOKEN, TIMESTAMP, ENCRYPT), {
      ...SIGNED,
      nonce: TIMESTAMP,
    }),
    refused('sha-256', 'SHA-256 in place of SHA-1.', ['signature-text'], raw(inOrder.join(''), 'sha256')),
    refused('sha-256-cut', 'SHA-256, cut to 40 digits.', flags, raw(inOrder.join(''), 'sha256').slice(0, 40)),
    refused('three-for-four', 'The signature of three parts instead of four.', ['signature-kind'], RIGHT_PLAIN),
    refused('four-for-three', 'The signature of four parts instead of three.', ['signature-kind'], RIGHT, PLAIN),
  ]
}

/** @returns {Group[]} */
function vendorGroups() {
  const four = publishedWith(['timestamp', 'nonce', 'signature', 'encrypt'], 'echo', 'push', 'sealed', 'bad-signature')
  const messages = four.map(({ id, source, token, timestamp, nonce, encrypt, signature, computedSignature, kind }) => {
    const fields = { kind: 'msg_signature', timestamp, nonce, encrypt }
    const wrong = kind === 'bad-signature' || computedSignature !== undefined
    const flags = computedSignature === undefined ? ['vendor-published'] : ['vendor-published', 'vendor-defect']
    const made = wrong
      ? refused(id, 'The published signature does not belong to these values.', flags, signature, fields)
      : accepted(id, 'A signature of four parts, as published.', flags, signature, fields)
    return { type: 'signature', source, token, cases: [made] }
  })
  const plain = publishedWith(['timestamp', 'nonce', 'signature'], 'plain-signature')
  const three = plain.map(({ id, source, token, timestamp, nonce, signature }) => {
    const fields = { kind: 'signature', timestamp, nonce }
    const made = accepted(id, 'A signature of three parts, as published.', ['vendor-published'], signature, fields)
    return { type: 'signature', source, token, cases: [made] }
  })
  return [...messages, ...three]
}

/** @returns {Group} the correct signature of the ciphertext for which the vendor published a wrong one */
function corrected() {
  const { token, timestamp, nonce, encrypt, computedSignature } = published('wecom-sample-php-json-comment')
  const fields = { kind: 'msg_signature', timestamp, nonce, encrypt }
  const made = accepted(
    'wecom-sample-php-json-comment-corrected',
    "The vendor's values with the correct signature.",
    ['vendor-defect'],
    computedSignature ?? '',
    fields,
  )
  return { type: 'signature', source: GENERATED, token, cases: [made] }
}

/** @returns {VectorFile} */
export function signatureFile() {
  const cases = [...accepts(), ...orders(), ...malformed(), ...differing()]
  return {
    name: 'signature',
    definition: 'signatureFile',
    subject: 'Computing and verifying signature and msg_signature',
    groups: [...vendorGroups(), corrected(), { type: 'signature', source: GENERATED, token: TOKEN, cases }],
  }
}
