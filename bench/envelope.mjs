// The two XML envelopes, as template strings: the cheapest way to write them, and the platform's own layout.

/**
 * What the platform posts.
 * @param {string} receiveId
 * @param {string} encrypt
 */
export function writePushEnvelope(receiveId, encrypt) {
  return (
    `<xml><ToUserName><![CDATA[${receiveId}]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID>` +
    `<Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`
  )
}

/**
 * What the platform gets back.
 * @param {string} encrypt
 * @param {string} signature
 * @param {string} timestamp
 * @param {string} nonce
 */
export function writeReplyEnvelope(encrypt, signature, timestamp, nonce) {
  return (
    `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>` +
    `<TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
  )
}
