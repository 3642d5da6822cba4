/**
 * What is said of a reply to a push, and of its time.
 *
 * Sources: WeCom 接收消息与事件 (path/90238), 被动回复消息格式 (path/90241), 授权通知事件 (path/99401); 智能机器人 加解密
 * (path/101033); 公众号 被动回复用户消息, 消息加解密说明.
 */
import type { AnswerReplyCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const ANSWER_REPLY_TEXTS: Readonly<Record<AnswerReplyCode, FindingText>> = {
  'answer-in-clear': {
    message: {
      en: 'The reply is in clear, but the push was sealed: in 安全模式 a reply must be sealed too.',
      zh: '回复是明文的，而推送是加密的：安全模式下回复也必须加密。',
    },
    cure: {
      en: 'Encrypt and sign the reply before it is sent: encryptMsg(reply, opened) does, and handlers of this package do with what onMessage returns.',
      zh: '先加密并签名再发送：用 encryptMsg(reply, opened)；本包的处理器会自动加密 onMessage 返回的回复。',
    },
  },
  'answer-sealed': {
    message: {
      en: 'The reply is sealed, but this endpoint is in 明文模式.',
      zh: '回复是加密的，而这里是明文模式。',
    },
    cure: {
      en: "Send the message itself, or set the console to 安全模式 and mode to 'safe'.",
      zh: "直接发送消息本身，或者把后台改为安全模式并设 mode: 'safe'。",
    },
  },
  'answer-envelope-malformed': {
    message: {
      en: 'The sealed reply does not have Encrypt, MsgSignature, TimeStamp and Nonce once each.',
      zh: '加密回复里 Encrypt、MsgSignature、TimeStamp、Nonce 没有各出现一次。',
    },
    cure: {
      en: 'Write the four fields under exactly these names; bots have them in lower case and without underscores (msgsignature).',
      zh: '四个字段都要写，名字一字不差；智能机器人的是全小写、没有下划线（msgsignature）。',
    },
  },
  'answer-format': {
    message: {
      en: 'The reply is not written as the push was: XML is answered by XML, JSON by JSON in the same spelling.',
      zh: '回复的格式与推送不同：XML 要回 XML，JSON 要回相同写法的 JSON。',
    },
    cure: {
      en: 'Seal with the format of the push: encryptMsg(reply, opened) does.',
      zh: '按推送的格式加密回复：encryptMsg(reply, opened) 会自动一致。',
    },
  },
  'answer-timestamp-milliseconds': {
    message: {
      en: 'TimeStamp of the sealed reply is not in seconds; milliseconds have thirteen digits.',
      zh: '加密回复的 TimeStamp 不是秒；毫秒有十三位。',
    },
    cure: {
      en: 'Write and sign Math.floor(Date.now() / 1000).',
      zh: '写入并参与签名的都应是 Math.floor(Date.now() / 1000)。',
    },
  },
  'answer-signature-wrong': {
    message: {
      en: 'MsgSignature of the reply does not fit its Encrypt, TimeStamp and Nonce.',
      zh: '回复的 MsgSignature 与其中的 Encrypt、TimeStamp、Nonce 对不上。',
    },
    cure: {
      en: 'Sign the four parts with the token of this URL, and write the very timestamp and nonce that were signed.',
      zh: '用这个 URL 的 token 对四个值签名，写出的 TimeStamp、Nonce 必须就是签名用的那两个。',
    },
  },
  'answer-ciphertext-malformed': {
    message: {
      en: 'Encrypt of the reply is not base64 of whole blocks of 32 bytes.',
      zh: '回复的 Encrypt 不是由 32 字节整块组成的 base64。',
    },
    cure: {
      en: "Write standard base64 without line breaks (not MIME's), and pad by PKCS#7 to 32 bytes rather than AES's own 16.",
      zh: '用不换行的标准 base64（不是 MIME 的那种），并用 PKCS#7 填充到 32 字节的倍数，而不是 AES 自己的 16 字节。',
    },
  },
  'answer-key-wrong': {
    message: {
      en: 'The reply does not open with the key of this URL.',
      zh: '用这个 URL 的密钥解不开回复。',
    },
    cure: {
      en: 'Seal with the EncodingAESKey that opened the push, AES-256-CBC, PKCS#7 to 32 bytes.',
      zh: '用解开推送的同一个 EncodingAESKey 加密：AES-256-CBC，PKCS#7 填充到 32 字节的倍数。',
    },
  },
  'answer-length-in-characters': {
    message: {
      en: 'The length in front of the sealed reply counts its characters; it must count its bytes of UTF-8.',
      zh: '加密前写在回复前面的 4 字节长度数的是字符，应该是 UTF-8 的字节数。',
    },
    cure: {
      en: 'Make the message bytes first, and write how many there are: Buffer.byteLength(text), text.getBytes(UTF_8).length, len(text.encode()). ASCII alone hides the fault.',
      zh: '先把消息转成字节，再写字节的个数：Buffer.byteLength(text)、text.getBytes(UTF_8).length、len(text.encode())。只有英文时看不出这个错误。',
    },
  },
  'answer-receiver-wrong': {
    message: {
      en: 'The reply is sealed for another receiver than the push was.',
      zh: '回复里的接收方 ID 与推送的不同。',
    },
    cure: {
      en: 'Put the receiveId of the push behind the message, not the user, the account, or nothing.',
      zh: '消息后面拼接推送里的同一个 receiveId，不是用户、不是公众号原始 ID，也不能为空。',
    },
  },
  'answer-nonce-changed': {
    message: {
      en: 'The nonce of the reply is not that of the request, which bots demand.',
      zh: '回复的 nonce 不是请求 URL 里的 nonce，而智能机器人要求一致。',
    },
    cure: {
      en: 'Use the nonce of the query again: encryptMsg(reply, opened) does.',
      zh: '沿用查询串里的 nonce：encryptMsg(reply, opened) 会这样做。',
    },
  },
  'answer-success-sealed': {
    message: {
      en: 'success, or nothing, was sealed: acknowledgements go out in clear.',
      zh: '把 success 或空内容加密了：这类应答要用明文发出。',
    },
    cure: {
      en: "Answer the bare text success or an empty body; from onMessage return 'success' or nothing.",
      zh: "直接应答 success 或空内容；在 onMessage 里返回 'success' 或什么都不返回。",
    },
  },
  'answer-success-expected': {
    message: {
      en: 'This push must be answered with the bare text success, and was not.',
      zh: '这个推送必须应答 success，实际没有。',
    },
    cure: {
      en: 'Answer every notice with InfoType by success, at once, and do the work afterwards.',
      zh: '对每个带 InfoType 的通知都立即应答 success，事情之后再做。',
    },
  },
  'answer-not-a-message': {
    message: {
      en: 'The reply is neither XML with the root <xml> nor a JSON object, or is malformed.',
      zh: '回复既不是以 <xml> 为根的 XML，也不是 JSON 对象，或者格式有错。',
    },
    cure: {
      en: 'Let buildReply write it, or close every element and put texts into CDATA.',
      zh: '用 buildReply 生成，或者检查每个元素都闭合、文本都放进 CDATA。',
    },
  },
  'answer-users-not-swapped': {
    message: {
      en: 'ToUserName of the reply is the account itself: sender and receiver of the push were not swapped.',
      zh: '回复的 ToUserName 还是账号自己：没有把推送的发送方和接收方对调。',
    },
    cure: {
      en: 'Set ToUserName to the FromUserName of the push, and FromUserName to its ToUserName.',
      zh: '回复的 ToUserName 填推送的 FromUserName，FromUserName 填推送的 ToUserName。',
    },
  },
  'answer-create-time-milliseconds': {
    message: {
      en: 'CreateTime of the reply is in milliseconds; it must be in seconds.',
      zh: '回复的 CreateTime 是毫秒，应该是秒。',
    },
    cure: {
      en: 'Write Math.floor(Date.now() / 1000).',
      zh: '改为 Math.floor(Date.now() / 1000)。',
    },
  },
  'answer-too-long': {
    message: {
      en: '{field} of the reply has {bytes} bytes of UTF-8; the platform takes {limit}.',
      zh: '回复的 {field} 有 {bytes} 字节（UTF-8），平台最多接受 {limit} 字节。',
    },
    cure: {
      en: 'Cut it by bytes, not by characters (truncateUtf8), or send the rest by the API for messages.',
      zh: '按字节而不是按字符截断（truncateUtf8），或者其余部分改用发消息的接口。',
    },
  },
  'answer-content-type': {
    message: {
      en: 'The body is right, but its content type says something else.',
      zh: '应答的内容没有问题，但 Content-Type 不对。',
    },
    cure: {
      en: 'Send text/plain for echoes and success, application/xml (or text/xml) for XML, application/json for JSON.',
      zh: '回显和 success 用 text/plain，XML 用 application/xml（或 text/xml），JSON 用 application/json。',
    },
  },
  'answer-too-slow': {
    message: {
      en: 'The answer took {took} ms; the platform waits {limit} ms.',
      zh: '应答用了 {took} 毫秒，平台只等 {limit} 毫秒。',
    },
    cure: {
      en: 'Answer first and work afterwards: deadlineMs and onLateReply do that; mind cold starts, DNS and database look-ups before the answer.',
      zh: '先应答，再处理：用 deadlineMs 和 onLateReply；留意应答之前的冷启动、DNS 和数据库查询。',
    },
  },
}
