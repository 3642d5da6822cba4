/** What makes a server refuse a genuine request, as an experiment shows it. */
import type { Cause } from './check.ts'

/** Which fault it is. */
export type RefusalCode =
  | 'server-signs-three-parts'
  | 'server-reads-signature'
  | 'server-decodes-twice'
  | 'server-does-not-decode'
  | 'server-loses-plus'
  | 'server-unpads-16'
  | 'server-does-not-take-text-xml'
  | 'server-expects-no-receiver'
  | 'server-expects-json'
  | 'server-credentials-differ'

export const REFUSAL_CAUSES: Readonly<Record<RefusalCode, Omit<Cause, 'code'>>> = {
  'server-signs-three-parts': {
    message: {
      en: 'The server computes msg_signature over three parts: it leaves the ciphertext out.',
      zh: '服务器计算 msg_signature 时只用了三项，漏掉了密文。',
    },
    cure: {
      en: 'Sort and join four: token, timestamp, nonce and the text of echostr (GET) or Encrypt (POST).',
      zh: '应把四项排序后拼接：token、timestamp、nonce，以及 echostr（GET）或 Encrypt（POST）的内容。',
    },
  },
  'server-reads-signature': {
    message: {
      en: 'The server compares with the parameter signature, where this platform sends msg_signature.',
      zh: '服务器比较的是参数 signature，而这个平台发送的是 msg_signature。',
    },
    cure: {
      en: 'Read msg_signature from the query.',
      zh: '改为从查询串读取 msg_signature。',
    },
  },
  'server-decodes-twice': {
    message: {
      en: 'The server, or a proxy before it, decodes the query twice: echostr arrives whole only if it is encoded twice.',
      zh: '服务器或它前面的代理把查询串解码了两次：echostr 要编码两次才能完整到达。',
    },
    cure: {
      en: 'Take the value as the framework decoded it and decode it no more; look for a proxy that rewrites URLs.',
      zh: '直接用框架解码后的值，不要再解码；检查代理是否改写了 URL。',
    },
  },
  'server-does-not-decode': {
    message: {
      en: 'The server does not decode the query: echostr arrives with %3D where it has =.',
      zh: '服务器没有对查询串解码：echostr 里的 “=” 到达时是 “%3D”。',
    },
    cure: {
      en: "Read the value from the framework's parsed query, or decode it once with decodeURIComponent.",
      zh: '从框架解析好的查询参数里取值，或用 decodeURIComponent 解码一次。',
    },
  },
  'server-loses-plus': {
    message: {
      en: 'The server loses the + in echostr: a check whose echostr has none is answered rightly.',
      zh: '服务器丢失了 echostr 里的 “+”：不含 “+” 的验证请求能正确应答。',
    },
    cure: {
      en: 'A + decoded twice becomes a space: decode once, or put + back where echostr has a space.',
      zh: '“+” 被解码两次会变成空格：只解码一次，或把 echostr 中的空格还原成 “+”。',
    },
  },
  'server-unpads-16': {
    message: {
      en: 'The server refuses padding of more than 16 bytes: it unpads in blocks of 16, and about half of all messages fail.',
      zh: '服务器不接受超过 16 字节的填充：它按 16 字节块去填充，约一半的消息会失败。',
    },
    cure: {
      en: 'Switch the automatic padding of the AES library off, and take off 1 to 32 bytes, as the last one says.',
      zh: '关闭 AES 库的自动填充（setAutoPadding(false)），按最后一个字节的值去掉 1 到 32 字节。',
    },
  },
  'server-does-not-take-text-xml': {
    message: {
      en: 'The server takes the push as application/xml, but not as text/xml, which is what the platform sends.',
      zh: '服务器接受 application/xml 的推送，却不接受平台实际使用的 text/xml。',
    },
    cure: {
      en: "Let the body parser read text/xml too, e.g. express.text({ type: ['text/xml', 'application/xml'] }).",
      zh: "让请求体解析器也读取 text/xml，例如 express.text({ type: ['text/xml', 'application/xml'] })。",
    },
  },
  'server-expects-no-receiver': {
    message: {
      en: 'The server takes messages that are sealed for nobody, and not those for the receiveId given here.',
      zh: '服务器接受接收方为空的消息，却不接受这里给出的 receiveId。',
    },
    cure: {
      en: 'Its receiveId is empty: set the CorpID, SuiteID or AppID of this address there.',
      zh: '它的 receiveId 配成了空：请填写该回调地址对应的 CorpID、SuiteID 或 AppID。',
    },
  },
  'server-expects-json': {
    message: {
      en: 'The server takes JSON, and not the XML that is pushed to it.',
      zh: '服务器只接受 JSON，不接受推送过来的 XML。',
    },
    cure: {
      en: 'Read XML, or set the format of the pushes to JSON where the console has a choice.',
      zh: '改为读取 XML；后台可以选择格式的，也可以改选 JSON。',
    },
  },
  'server-credentials-differ': {
    message: {
      en: 'The server refuses what is signed and sealed with the values given here, and no variation of it helps.',
      zh: '服务器拒绝了用这里给出的配置签名、加密的请求，换其他写法也不接受。',
    },
    cure: {
      en:
        'Its Token, EncodingAESKey or receiveId most likely differ from these: compare them, restart the program if they ' +
        'were changed, and hold what it received against them with wechat-callback explain.',
      zh:
        '它的 Token、EncodingAESKey 或 receiveId 很可能与这里不同：逐项核对；改过配置要重启程序；' +
        '再用 wechat-callback explain 对照它实际收到的内容。',
    },
  },
}
