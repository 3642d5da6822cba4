/**
 * Pushes that are accepted: acknowledged in plaintext, or answered with a sealed reply.
 *
 * @import { Case, Json } from './types.mjs'
 * @import { Making, Setting } from './exchange-making.mjs'
 */
import { envelope, messageOf, OFFICIAL_ACCOUNT, plainAnswer, push, sealedAnswer, served } from './exchange-making.mjs'

/** A whole reply as text. */
export const TEXT =
  '<xml><ToUserName><![CDATA[a]]></ToUserName><MsgType><![CDATA[text]]></MsgType>' +
  '<Content><![CDATA[ok]]></Content></xml>'

/**
 * @param {string} words
 * @param {string} comment
 * @param {Setting} base
 * @param {Json} returns
 * @param {string} answer
 * @param {Making} [making]
 * @returns {Case}
 */
export function acknowledged(words, comment, base, returns, answer, making = {}) {
  const { request } = push(`exchange/${words}`, base, making)
  return served(words, comment, ['empty-answer'], { ...request, handler: { returns }, ...plainAnswer(answer) })
}

/**
 * @param {string} words
 * @param {string} comment
 * @param {string[]} flags
 * @param {Setting} base
 * @param {Json} returns
 * @param {string} text of the reply before it is sealed
 * @param {Making} [making]
 * @returns {Case}
 */
export function replied(words, comment, flags, base, returns, text, making = {}) {
  const id = `exchange/${words}`
  const { request, reply } = push(id, base, making)
  return served(words, comment, flags, { ...request, handler: { returns }, ...sealedAnswer(id, text, reply) })
}

/**
 * @param {string} name
 * @param {Setting} base
 * @param {string} empty what null becomes
 * @param {Making} [making]
 * @returns {Case[]}
 */
export function acknowledgements(name, base, empty, making = {}) {
  return [
    acknowledged(
      `${name}-null`,
      `The handler returns nothing: the response is ${empty === '' ? 'an empty body' : 'success'}.`,
      base,
      null,
      empty,
      making,
    ),
    acknowledged(`${name}-empty`, 'The empty text is sent unchanged, not sealed.', base, '', '', making),
    acknowledged(
      `${name}-success`,
      'The word success is sent unchanged, not sealed.',
      base,
      'success',
      'success',
      making,
    ),
  ]
}

/**
 * A body of compatible mode: the plaintext message next to Encrypt.
 *
 * @param {string} encrypt
 * @param {string} from
 */
export function compatibleBody(encrypt, from) {
  const clear = messageOf(OFFICIAL_ACCOUNT, { from }).slice('<xml>'.length, -'</xml>'.length)
  return envelope('xml', clear, encrypt)
}
