/**
 * Texts that lenient base64 decoders accept and that are not canonical. Each encodes a valid ciphertext.
 *
 * @import { Case } from './types.mjs'
 */
import { change, invalid } from './cases.mjs'
import { encryptBytes, frame, pad } from './crypto.mjs'
import { randomOf } from './seed.mjs'

/**
 * Looks for a ciphertext whose base64 has the characters that a case is about.
 *
 * @param {string} encodingAESKey
 * @param {number} blocks of 32 bytes
 * @param {(text: string) => boolean} suits
 * @returns {string}
 */
function find(encodingAESKey, blocks, suits) {
  for (let attempt = 0; ; attempt++) {
    const message = Buffer.alloc(blocks * 32 - 20 - 4, 'm')
    const bytes = frame(randomOf(`base64 ${attempt}`), message, Buffer.from('ww'))
    const text = encryptBytes(pad(bytes), encodingAESKey).toString('base64')
    if (suits(text)) return text
  }
}

/**
 * @param {string} encodingAESKey
 * @returns {Case[]}
 */
export function malformedBase64(encodingAESKey) {
  // The base64 of 32 bytes ends in one "=", and the character before it has two spare bits; that of 64 bytes ends in
  // two "=", with four spare bits.
  const one = find(encodingAESKey, 1, () => true)
  const two = find(encodingAESKey, 2, (text) => text.includes('+') && text.includes('/'))
  const unpadded = find(encodingAESKey, 3, () => true)
  const refused = (/** @type {string} */ words, /** @type {string} */ comment, /** @type {string} */ encrypt) =>
    invalid(`frame/base64-${words}`, comment, ['lenient-base64'], 'DECRYPT_FAILED', { encrypt })
  const nextOf = (/** @type {string} */ character) => String.fromCharCode(character.charCodeAt(0) + 1)
  return [
    refused('empty', 'No text at all.', ''),
    refused('only-padding', 'Four equals signs.', '===='),
    refused('one-character', 'A single letter, which encodes no byte.', 'A'),
    refused('space-inside', 'A space between valid characters.', `${two.slice(0, 40)} ${two.slice(40)}`),
    refused('newline-inside', 'A newline after 76 characters, as in mail.', `${two.slice(0, 76)}\n${two.slice(76)}`),
    refused(
      'carriage-return-newline-inside',
      'Carriage return and newline after 64 characters.',
      `${two.slice(0, 64)}\r\n${two.slice(64)}`,
    ),
    refused('newline-at-the-end', 'A newline after the text.', `${two}\n`),
    refused('space-before', 'A space before the text.', ` ${two}`),
    refused('plus-as-space', 'Every + is a space, which is read as + only in an echostr.', two.replaceAll('+', ' ')),
    refused('address-alphabet', 'The URL-safe alphabet, with - and _.', two.replaceAll('+', '-').replaceAll('/', '_')),
    refused('percent-encoded', 'The text is still percent-encoded.', encodeURIComponent(two)),
    refused('padding-missing', 'Both equals signs are missing.', two.slice(0, -2)),
    refused('padding-half-missing', 'One of two equals signs is missing.', two.slice(0, -1)),
    refused('padding-missing-one', 'The only equals sign is missing.', one.slice(0, -1)),
    refused('padding-too-much', 'Three equals signs in place of one.', `${one}==`),
    refused('padding-where-none-belongs', 'An equals sign after a text that needs none.', `${unpadded}=`),
    refused('padding-four-where-none-belongs', 'Four equals signs after a text that needs none.', `${unpadded}====`),
    refused('padding-inside', 'Equals signs between two valid texts.', one + one),
    refused(
      'spare-bits-two',
      'A spare bit is set before one equals sign.',
      change(one, -2, nextOf(one.charAt(one.length - 2))),
    ),
    refused(
      'spare-bits-four',
      'A spare bit is set before two equals signs.',
      change(two, -3, nextOf(two.charAt(two.length - 3))),
    ),
    refused('full-width-letter', 'One letter is full-width.', change(two, 10, '\uff21')),
    refused('odd-character', 'An exclamation mark in place of a letter.', change(two, 10, '!')),
    refused('odd-character-added', 'An asterisk between valid characters.', `${two.slice(0, 10)}*${two.slice(10)}`),
    refused('zero-character', 'A zero character after the text.', `${two}\0`),
    refused('data-address', 'A data: URL around the text.', `data:;base64,${two}`),
  ]
}
