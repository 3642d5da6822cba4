/** Pictures in the stream of a 智能机器人: made from their bytes, and checked before they are sent. */
import { isJsonObject } from '../codec/json.ts'
import { objectField, textField } from '../messages/message-key.ts'
import { decodeBase64, encodeBase64 } from '../primitives/base64.ts'
import { md5Hex } from '../primitives/crypto.ts'
import { invalidReply } from './fields.ts'
import type { BotStreamItem } from './generated/types.ts'

/**
 * Makes a picture for the end of a 智能机器人's stream: an item of `msg_item`, with the base64 and the MD5 of the bytes.
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @param bytes the whole file, JPG or PNG, at most 10 MB (10,485,760 bytes); the reply is checked when it is written
 * @returns `{ msgtype: 'image', image: { base64, md5 } }`
 * @throws TypeError `bytes` is not a `Uint8Array`
 *
 * @example
 * import { botImage, botStream } from 'wechat-callback'
 *
 * const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
 * const reply = botStream({ id: 'S1', content: '见图', finish: true, msg_item: [botImage(png)] })
 * reply.stream.msg_item?.[0]?.image.md5 // => 'e9dd2797018cad79186e03e8c5aec8dc'
 */
export function botImage(bytes: Uint8Array): BotStreamItem {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('bytes: expected a Uint8Array')
  return { msgtype: 'image', image: { base64: encodeBase64(bytes), md5: md5Hex(bytes) } }
}

/**
 * Checks the pictures of a stream whose fields have already been checked. The platform shows a picture only if it is
 * JPG or PNG and `md5` is the MD5 of its bytes.
 *
 * Source: 智能机器人 被动回复消息 (path/101031).
 *
 * @throws CallbackError `INVALID_REPLY`
 */
export function checkPictures(stream: unknown): void {
  if (!isJsonObject(stream) || !Array.isArray(stream.msg_item)) return
  for (const [index, item] of stream.msg_item.entries()) {
    const image = objectField(item, 'image')
    const path = `stream.msg_item[${index}].image`
    const bytes = decodeBase64(textField(image, 'base64') ?? '')
    if (bytes === undefined) throw invalidReply(`${path}.base64 is not base64 with padding and without white space`)
    const [first, second] = bytes
    if (!(first === 0xff && second === 0xd8) && !(first === 0x89 && second === 0x50)) {
      throw invalidReply(`${path} is neither a JPG nor a PNG`)
    }
    if (textField(image, 'md5')?.toLowerCase() !== md5Hex(bytes)) {
      throw invalidReply(`${path}.md5 is not that of the picture: make the item with botImage(bytes)`)
    }
  }
}
