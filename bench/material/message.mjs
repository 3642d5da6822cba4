// Plaintext messages of an exact size, with about as much Chinese text as real ones, and the text of the handlers'
// reply.

const sentence = '今天下午三点在二楼会议室开会,请带上上个月的报表 (v2.1)。'

export const replyContent = '收到,我们会在下午三点前回复。'
export const toUserName = 'gh_bench01234567'
export const fromUserName = 'oBench-openid-0123456789abcd'

/**
 * Writes a text message of exactly `byteLength` bytes in UTF-8.
 *
 * @param {number} byteLength at least 350
 * @param {number} serial makes the `MsgId`, so that no two messages are the same push
 */
export function makeMessage(byteLength, serial) {
  const head =
    `<xml><ToUserName><![CDATA[${toUserName}]]></ToUserName><FromUserName><![CDATA[${fromUserName}]]></FromUserName>` +
    '<CreateTime>1700000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA['
  const tail = `]]></Content><MsgId>${7300000000000000000n + BigInt(serial)}</MsgId></xml>`
  const room = byteLength - Buffer.byteLength(head + tail)
  const whole = sentence.repeat(Math.floor(room / Buffer.byteLength(sentence)))
  return flatten(head + whole + '.'.repeat(room - Buffer.byteLength(whole)) + tail)
}

/**
 * Writes the text reply to such a message as one template string: the least work that gives a valid reply.
 *
 * @param {string} toUser
 * @param {string} fromUser
 * @param {number} createTime
 */
export function writeReply(toUser, fromUser, createTime) {
  return (
    `<xml><ToUserName><![CDATA[${toUser}]]></ToUserName><FromUserName><![CDATA[${fromUser}]]></FromUserName>` +
    `<CreateTime>${createTime}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
    `<Content><![CDATA[${replyContent}]]></Content></xml>`
  )
}

/**
 * Copies a text into one piece of memory, as it is when it comes off a socket. V8 keeps `a + b` as a tree until it is
 * first read, and the first contender would bear that cost for all.
 *
 * @param {string} text
 */
export function flatten(text) {
  return Buffer.from(text).toString()
}
