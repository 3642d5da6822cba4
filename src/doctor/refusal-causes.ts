/** Why a server refuses a genuine request, as a variation of the request shows it. */
import type { EndpointFinding } from './finding.ts'

/** Which fault it is; the last ones are the likeliest where no variation showed one. */
export type RefusalCode =
  | 'server-signs-three-parts'
  | 'server-reads-signature'
  | 'server-decodes-twice'
  | 'server-does-not-decode'
  | 'server-loses-plus'
  | 'server-unpads-16'
  | 'server-counts-characters'
  | 'server-does-not-take-text-xml'
  | 'server-expects-no-receiver'
  | 'server-expects-json'
  | 'server-checks-in-clear'
  | 'server-checks-sealed'
  | 'server-in-plain-mode'
  | 'server-in-safe-mode'
  | 'server-credentials-differ'
  | 'server-token-differs'
  | 'server-key-differs'
  | 'server-refuses-checks'
  | 'server-refuses-pushes'
  | 'server-refuses-events'

export const REFUSAL_CAUSES: Readonly<Record<RefusalCode, Omit<EndpointFinding, 'code'>>> = {
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
  'server-counts-characters': {
    message: {
      en: 'The server takes a text in ASCII and refuses one in Chinese: most likely it counts the length of the message in characters.',
      zh: '服务器接受纯 ASCII 的文本，却拒绝中文文本：很可能把消息长度当成了字符数。',
    },
    cure: {
      en:
        'The four bytes before the message count bytes of UTF-8: cut the decrypted bytes there, and decode each part ' +
        'afterwards. Where it does so, look for what the program does with a text that is not ASCII.',
      zh:
        '消息前面 4 个字节的长度按 UTF-8 字节数计：先按字节截取解密结果，再把各部分解码成文本。' +
        '如果已经这样做，就检查程序在哪里处理不了非 ASCII 的文本。',
    },
  },
  'server-does-not-take-text-xml': {
    message: {
      en: 'The server takes the push as another content type, but not as text/xml, which is what the platform sends.',
      zh: '换一种 Content-Type 服务器就接受推送，却不接受平台实际使用的 text/xml。',
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
  'server-checks-in-clear': {
    message: {
      en: 'The server answers the URL check of 公众号 and 小程序, whose echostr is in clear, and not that of WeCom.',
      zh: '服务器应答的是公众号、小程序的 URL 验证（echostr 是明文），而不是企业微信的。',
    },
    cure: {
      en: 'Decrypt echostr after checking msg_signature, or name the right --platform here.',
      zh: '校验 msg_signature 后解密 echostr；如果本来就是公众号或小程序，请用 --platform 指明。',
    },
  },
  'server-checks-sealed': {
    message: {
      en: 'The server answers the URL check of WeCom, whose echostr is sealed, and not the one of this platform.',
      zh: '服务器应答的是企业微信的 URL 验证（echostr 已加密），而不是这个平台的。',
    },
    cure: {
      en: 'Check signature over three parts and answer echostr as it came, or name the right --platform here.',
      zh: '用三项校验 signature，然后原样返回 echostr；如果本来就是企业微信，请用 --platform 指明。',
    },
  },
  'server-in-plain-mode': {
    message: {
      en: 'The server takes pushes in clear, and not the sealed ones of this account.',
      zh: '服务器接受明文推送，却不接受这个账号的加密推送。',
    },
    cure: {
      en: 'Set the server to 安全模式 and give it the EncodingAESKey, or use --mode plain if the console says 明文模式.',
      zh: '把服务器设为安全模式并配置 EncodingAESKey；如果后台选的是明文模式，这里用 --mode plain。',
    },
  },
  'server-in-safe-mode': {
    message: {
      en: 'The Token agrees, as the URL check shows, but the server refuses a push in clear.',
      zh: 'URL 验证说明 Token 一致，但服务器拒绝明文推送。',
    },
    cure: {
      en: 'It is probably set to 安全模式: use --mode safe with the EncodingAESKey, or set both to 明文模式; else look at the POST route.',
      zh: '它多半设成了安全模式：这里用 --mode safe 并给出 EncodingAESKey，或把两边都设为明文模式；否则检查 POST 路由。',
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
        'were changed, and hold what it received against them with wechat-callback explain. Where they agree, its check ' +
        'of signature or time is itself wrong: parts not sorted before they are joined, hex digits compared in upper ' +
        'case, a timestamp of seconds taken for milliseconds, or a key made from the text of the EncodingAESKey and not ' +
        'by decoding it as Base64.',
      zh:
        '它的 Token、EncodingAESKey 或 receiveId 很可能与这里不同：逐项核对；改过配置要重启程序；' +
        '再用 wechat-callback explain 对照它实际收到的内容。如果都一致，就是签名或时间校验本身写错了：' +
        '拼接前没有排序、用大写十六进制比较签名、把以秒为单位的时间戳当成毫秒，' +
        '或者直接拿 EncodingAESKey 的文本当密钥，没有先做 Base64 解码。',
    },
  },
  'server-token-differs': {
    message: {
      en: 'The server refuses what is signed with the Token given here, and no variation of it helps.',
      zh: '服务器拒绝了用这里给出的 Token 签名的请求，换其他写法也不接受。',
    },
    cure: {
      en:
        'Compare the Token on both sides, restart the program if it was changed; or the server expects sealed pushes. ' +
        'Where the Token agrees, the check itself is wrong: parts not sorted before they are joined, hex digits compared ' +
        'in upper case, or a timestamp of seconds taken for milliseconds.',
      zh:
        '核对两边的 Token，改过要重启程序；也可能服务器要求的是加密推送。如果 Token 一致，就是校验本身写错了：' +
        '拼接前没有排序、用大写十六进制比较签名，或把以秒为单位的时间戳当成毫秒。',
    },
  },
  'server-key-differs': {
    message: {
      en: 'The Token agrees, as the URL check shows, but a sealed push is refused, and no variation of it helps.',
      zh: 'URL 验证说明 Token 一致，但加密推送被拒绝，换其他写法也不接受。',
    },
    cure: {
      en:
        'Compare the EncodingAESKey and the AppID; then look at the POST route: a body parser, CSRF protection, or a rule ' +
        'of the proxy that concerns POST alone.',
      zh: '先核对 EncodingAESKey 和 AppID；再检查 POST 路由：请求体解析器、CSRF 校验，或代理上只针对 POST 的规则。',
    },
  },
  'server-refuses-checks': {
    message: {
      en: 'The server understands pushes made with the values given here, but refuses a URL check made with the same ones.',
      zh: '服务器能正确处理用这里给出的配置发出的推送，却拒绝用同样配置发出的 URL 验证。',
    },
    cure: {
      en:
        'Look at the GET route: the router may have none, something else (a status page, the front-end) may answer GET at ' +
        'this path, the query may be read wrongly there, or the receiveId compared there alone; log the URL that it ' +
        "received and hold it against the account with 'wechat-callback explain'.",
      zh:
        '检查 GET 路由：可能没有注册，可能这个路径的 GET 由别的东西（状态页、前端页面）应答，也可能查询参数读得不对，或只在这里比较了 receiveId；' +
        '记录它实际收到的 URL，用 wechat-callback explain 对照。',
    },
  },
  'server-refuses-pushes': {
    message: {
      en: 'Token, EncodingAESKey and receiveId agree, as the URL check shows, but a push with the same values is refused.',
      zh: 'URL 验证说明 Token、EncodingAESKey、receiveId 都一致，但用同样配置的推送被拒绝。',
    },
    cure: {
      en:
        'Look at the POST route: a body parser that takes no text/xml or changes the body, CSRF protection, a route that ' +
        "reads JSON; log what it received and hold it against the account with 'wechat-callback explain'.",
      zh:
        '检查 POST 路由：请求体解析器不处理 text/xml 或改动了内容、CSRF 校验、按 JSON 读取；' +
        '记录它实际收到的内容，用 wechat-callback explain 对照。',
    },
  },
  'server-refuses-events': {
    message: {
      en: 'The server takes a message and refuses an event.',
      zh: '服务器接受消息，却拒绝事件。',
    },
    cure: {
      en: 'An event has no Content and no MsgId: look at its log, and answer 200 also to events that it has no use for.',
      zh: '事件没有 Content 和 MsgId：查看程序日志；用不到的事件也要返回 200。',
    },
  },
}

/** What a single refusal says, before any variation has been sent. */
export const REFUSED: EndpointFinding = {
  code: 'server-refused',
  message: {
    en: 'The server refused what is signed and sealed with the values given here.',
    zh: '服务器拒绝了用这里给出的配置签名、加密的请求。',
  },
  cure: {
    en: 'Its Token, EncodingAESKey or receiveId may differ, or something stands before it: wechat-callback doctor finds out which.',
    zh: '它的 Token、EncodingAESKey 或 receiveId 可能与这里不同，也可能是前面有别的东西：用 wechat-callback doctor 查明。',
  },
}
