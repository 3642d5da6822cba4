/**
 * encoding-aes-key.json: 43 characters to 32 bytes of key and 16 of initialization vector.
 *
 * @import { Case, Group, VectorFile } from './types.mjs'
 */
import { change, GENERATED, invalid, valid } from './cases.mjs'
import { decodeKey } from './crypto.mjs'
import { PUBLISHED, published } from './official.mjs'
import { keyOf } from './seed.mjs'

const ZERO = 'A'.repeat(43)
const VENDOR = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {string} encodingAESKey
 * @returns {Case}
 */
function accepted(words, comment, flags, encodingAESKey) {
  const key = decodeKey(encodingAESKey)
  const outputs = { keyHex: key.toString('hex'), ivHex: key.subarray(0, 16).toString('hex') }
  return valid(`encoding-aes-key/${words}`, comment, flags, { encodingAESKey, ...outputs })
}

/** @type {typeof accepted} */
function refused(words, comment, flags, encodingAESKey) {
  return invalid(`encoding-aes-key/${words}`, comment, flags, 'INVALID_CREDENTIALS', { encodingAESKey })
}

/** @returns {Case[]} */
function spareBits() {
  const families = /** @type {const} */ ([
    ['vendor', VENDOR, 'ABCD'],
    ['mixed-case', keyOf('spare'), 'YZab'],
    ['digits', keyOf('digits'), '4567'],
  ])
  const four = families.flatMap(([name, key, endings]) =>
    [...endings].map((ending, bits) =>
      accepted(
        `spare-bits-${name}-${bits}`,
        `The last character is ${ending}; its spare bits are ${bits}.`,
        ['key-spare-bits'],
        key.slice(0, 42) + ending,
      ),
    ),
  )
  const two = [...'89'].map((ending, bits) =>
    accepted(
      `spare-bits-last-letters-${bits}`,
      `The last character is ${ending}; of the four characters that encode the same key, only two are letters or digits.`,
      ['key-spare-bits'],
      keyOf('nines').slice(0, 42) + ending,
    ),
  )
  return [...four, ...two]
}

/** @returns {Case[]} */
function others() {
  return [
    accepted('all-zero', 'Forty-three times A.', ['key-zero'], ZERO),
    accepted(
      'all-zero-spare-bits',
      'Forty-two times A and a D.',
      ['key-zero', 'key-spare-bits'],
      change(ZERO, -1, 'D'),
    ),
    accepted(
      'all-nines',
      'Forty-three times 9: a key of digits is a text, not a number.',
      ['key-spare-bits'],
      '9'.repeat(43),
    ),
    accepted(
      'canonical',
      'A key without spare bits, as a strict encoder writes it.',
      [],
      `${keyOf('plain').slice(0, 42)}E`,
    ),
  ]
}

/** @returns {Case[]} */
function refusals() {
  const key = keyOf('refused')
  const shorter = key.slice(0, 42)
  const length = ['key-length']
  const alphabet = ['key-alphabet']
  return [
    refused('empty', 'No character at all.', length, ''),
    refused('42-characters', 'One character too few.', length, shorter),
    refused('44-characters', 'One letter too many.', length, `${key}A`),
    refused('44-with-equals-sign', 'The whole base64 text, with its padding.', length, `${key}=`),
    refused('86-characters', 'The key twice.', length, key + key),
    refused('hexadecimal', 'The key as 64 hexadecimal digits.', length, decodeKey(key).toString('hex')),
    refused('43-with-equals-sign', 'The last character is the padding.', alphabet, `${shorter}=`),
    refused('plus', 'A + of the standard alphabet.', alphabet, change(key, 20, '+')),
    refused('slash', 'A / of the standard alphabet.', alphabet, change(key, 20, '/')),
    refused(
      'plus-at-the-end',
      'The last character is +, one of the four characters that encode the same key as 8 and 9.',
      alphabet,
      `${shorter}+`,
    ),
    refused('hyphen', 'A - of the URL-safe alphabet.', alphabet, change(key, 20, '-')),
    refused('underscore', 'A _ of the URL-safe alphabet.', alphabet, change(key, 20, '_')),
    refused('space-inside', 'A space in place of a letter.', alphabet, change(key, 20, ' ')),
    refused('full-width-letter', 'A full-width A in place of a letter.', alphabet, change(key, 20, '\uff21')),
    refused('cyrillic-letter', 'A Cyrillic letter that looks like the Latin a.', alphabet, change(key, 20, '\u0430')),
    refused(
      'arabic-digit',
      'An Arabic-Indic digit, which some digit classes match.',
      alphabet,
      change(key, 20, '\u0661'),
    ),
    refused('zero-character', 'A zero character in place of a letter.', alphabet, change(key, 20, '\0')),
    refused('42-and-space-before', 'A space and 42 letters.', alphabet, ` ${shorter}`),
    refused('42-and-space-after', 'Forty-two letters and a space.', alphabet, `${shorter} `),
    refused('42-and-newline-after', 'Forty-two letters and a newline.', alphabet, `${shorter}\n`),
    refused('43-and-space-before', 'A space before a valid key.', length, ` ${key}`),
    refused('43-and-space-after', 'A space after a valid key.', length, `${key} `),
    refused('43-and-newline-after', 'A newline after a valid key, as read from a file.', length, `${key}\n`),
  ]
}

/** @returns {Group[]} every key that the vendor printed, once */
function vendorGroups() {
  const seen = new Set()
  return PUBLISHED.filter(({ encodingAESKey, kind }) => {
    if (encodingAESKey === undefined || kind === 'bad-key' || seen.has(encodingAESKey)) return false
    return seen.add(encodingAESKey)
  }).map(({ id, source, encodingAESKey = '' }) => {
    const flags = encodingAESKey === ZERO ? ['vendor-published', 'key-zero'] : ['vendor-published', 'key-spare-bits']
    return { type: 'encoding-aes-key', source, cases: [accepted(id, 'A key as published.', flags, encodingAESKey)] }
  })
}

/** @returns {VectorFile} */
export function encodingAESKeyFile() {
  const bad = published('mp-sample-java-negative-illegal-key')
  const five = refused(
    bad.id,
    "The vendor's own example of a wrong key.",
    ['vendor-published', 'key-length'],
    bad.encodingAESKey ?? '',
  )
  return {
    name: 'encoding-aes-key',
    definition: 'encodingAESKeyFile',
    subject: 'Decoding EncodingAESKey to the AES key and the initialization vector',
    groups: [
      ...vendorGroups(),
      { type: 'encoding-aes-key', source: bad.source, cases: [five] },
      { type: 'encoding-aes-key', source: GENERATED, cases: [...spareBits(), ...others(), ...refusals()] },
    ],
  }
}
