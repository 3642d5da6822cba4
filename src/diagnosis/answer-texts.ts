/**
 * What is said of what the server answered.
 *
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238), 被动回复消息格式 (path/90241), 授权通知事件
 * (path/99401); 智能机器人 加解密 (path/101033); 公众号 被动回复用户消息, 消息加解密说明.
 */
import type { AnswerCode } from './codes.ts'
import type { FindingText } from './types.ts'

/** In the order in which they are looked for. */
export const ANSWER_TEXTS: Readonly<Record<AnswerCode, FindingText>> = {
  'answer-redirect': {
    message: {
      en: 'The server answered with a redirect, which the platform does not follow.',
      zh: '服务器应答了重定向，而平台不会跟随。',
    },
    cure: {
      en: 'Put the final URL into the console (https, the slash at the end, no www if it is not used), and take logins off this path.',
      zh: '在后台直接填最终的 URL（https、末尾斜杠、是否带 www），并让这个路径不经过登录。',
    },
  },
  'answer-not-found': {
    message: {
      en: 'The server answered 404: nothing is mounted at this path.',
      zh: '服务器应答 404：这个路径上没有挂任何处理。',
    },
    cure: {
      en: 'Compare the path in the console with the route, prefixes of proxy and framework included, for GET and for POST.',
      zh: '核对后台 URL 的路径与路由是否一致，包括代理和框架加的前缀，GET 和 POST 都要有。',
    },
  },
  'answer-unauthorized': {
    message: {
      en: 'The server answered {status}: something in front asks for a login.',
      zh: '服务器应答 {status}：前面有东西要求登录。',
    },
    cure: {
      en: 'Take authentication (login middleware, basic auth, the gateway) off this path: the signature is what proves the sender.',
      zh: '让这个路径不经过登录校验（登录中间件、Basic 认证、网关）：签名本身就能证明来源。',
    },
  },
  'answer-forbidden': {
    message: {
      en: 'The server answered {status}, though the request is in order: something else refused it.',
      zh: '服务器应答 {status}，但请求本身没有问题：是别的东西拒绝了它。',
    },
    cure: {
      en: 'Exempt this path from CSRF protection, and let the platform pass the firewall (WAF), IP lists and the CDN; and restart the program if its credentials were changed.',
      zh: '让这个路径免于 CSRF 校验，并在防火墙（WAF）、IP 名单和 CDN 上放行平台；如果改过凭据，重启程序。',
    },
  },
  'answer-method-not-allowed': {
    message: {
      en: 'The server answered 405: the route does not take this method.',
      zh: '服务器应答 405：路由不接受这个方法。',
    },
    cure: {
      en: 'Mount the handler for GET (the URL check) and for POST (pushes) on the same path.',
      zh: '在同一个路径上同时挂 GET（URL 验证）和 POST（推送）。',
    },
  },
  'answer-bad-gateway': {
    message: {
      en: 'The server answered {status}: the proxy in front does not reach the program.',
      zh: '服务器应答 {status}：前面的代理连不上程序。',
    },
    cure: {
      en: 'Check that the program runs and listens on the address and port that the proxy or tunnel is told.',
      zh: '确认程序在运行，并监听代理或内网穿透所指的地址和端口。',
    },
  },
  'answer-server-error': {
    message: {
      en: 'The server answered {status}: the program failed.',
      zh: '服务器应答 {status}：程序出错了。',
    },
    cure: {
      en: 'Read its log (onError of a handler); a handler that throws is answered with 500.',
      zh: '查看程序日志（处理器的 onError）；onMessage 抛错时应答就是 500。',
    },
  },
  'answer-status': {
    message: {
      en: 'The server answered with status {status}; only 200 counts.',
      zh: '服务器应答的状态码是 {status}；只有 200 才算数。',
    },
    cure: {
      en: 'Answer 200, also where there is nothing to say (an empty body, not 204).',
      zh: '应答 200，没有内容要回时也一样（空包体，而不是 204）。',
    },
  },
  'answer-compressed': {
    message: { en: 'The answer is compressed.', zh: '应答是压缩过的。' },
    cure: {
      en: 'Switch compression off for this path (compression middleware, gzip of nginx).',
      zh: '对这个路径关掉压缩（compression 中间件、nginx 的 gzip）。',
    },
  },
  'answer-html': {
    message: {
      en: 'The answer is an HTML page.',
      zh: '应答是一个 HTML 页面。',
    },
    cure: {
      en: 'Something else answers this path: the front-end (index.html), a login page, the warning page of a tunnel or of a domain without 备案. Route the path to the program.',
      zh: '应答这个路径的是别的东西：前端页面（index.html）、登录页、内网穿透的提示页、域名未备案的拦截页。把这个路径转发到程序。',
    },
  },
  'answer-bom': {
    message: {
      en: 'The answer begins with a byte order mark (BOM).',
      zh: '应答开头有字节序标记（BOM）。',
    },
    cure: {
      en: 'Save source files and templates as UTF-8 without BOM, and write nothing before the answer.',
      zh: '把源文件和模板存成不带 BOM 的 UTF-8，应答之前不要输出任何东西。',
    },
  },
  'answer-quoted': {
    message: {
      en: 'The answer stands in quotes: the text was written as JSON.',
      zh: '应答带了引号：文本被当成 JSON 输出了。',
    },
    cure: {
      en: 'Send the bare text: res.end(echo) or res.type("text").send(echo), not res.json(echo) or JSON.stringify(echo).',
      zh: '直接输出文本：res.end(echo) 或 res.type("text").send(echo)，不要用 res.json(echo) 或 JSON.stringify(echo)。',
    },
  },
  'answer-white-space': {
    message: {
      en: 'The answer has a line end or other white space around the text.',
      zh: '应答的文本前后有换行或其他空白。',
    },
    cure: {
      en: 'Send exactly the text, without println, a template, or an empty line before the program.',
      zh: '只输出文本本身，不要用 println、模板，源文件开头也不要有空行。',
    },
  },
  'answer-stringified': {
    message: {
      en: 'The answer is a value that was no text: undefined, null, true, or "[object …]".',
      zh: '应答的是一个不是文本的值：undefined、null、true 或“[object …]”。',
    },
    cure: {
      en: 'Await what makes the text (an "[object Promise]" was not awaited), return it from every branch, and send that.',
      zh: '生成文本的函数要 await（“[object Promise]”就是漏了 await），每个分支都要 return，再把它发出去。',
    },
  },
  'answer-wrapped': {
    message: {
      en: 'The answer is a JSON object where a bare text or a reply was expected.',
      zh: '应答是一个 JSON 对象，而这里应该是纯文本或回复。',
    },
    cure: {
      en: 'Exempt this route from the interceptor that wraps every result ({ code, data, msg }), and from the error handler of the API.',
      zh: '让这个路由不经过统一包装（{ code, data, msg }）的拦截器和 API 的错误处理。',
    },
  },
  'answer-empty': {
    message: {
      en: 'The answer to the URL check is empty.',
      zh: '对 URL 验证的应答是空的。',
    },
    cure: {
      en: 'Answer GET requests with the text of echostr: return it, and await what makes it.',
      zh: '对 GET 请求应答 echostr 的内容：记得 return，异步的要 await。',
    },
  },
  'answer-echo-sealed': {
    message: {
      en: 'echostr was sent back as it came, still encrypted; 企业微信 wants its plaintext.',
      zh: 'echostr 原样返回了密文；企业微信要的是解密后的明文。',
    },
    cure: {
      en: 'Answer with what verifyURL(query) returns, or use a handler of this package.',
      zh: '应答 verifyURL(query) 的返回值，或者直接用本包的处理器。',
    },
  },
  'answer-echo-rounded': {
    message: {
      en: 'The echo was made a number, and so lost its last digits.',
      zh: '回显内容被转成了数字，末尾几位因此丢失。',
    },
    cure: {
      en: 'Keep it a string: no Number(), no JSON.parse, no type conversion by the framework.',
      zh: '保持字符串：不要 Number()、JSON.parse，也不要让框架做类型转换。',
    },
  },
  'answer-frame-not-cut': {
    message: {
      en: 'The whole decrypted frame was answered: random bytes, length or receiver stand beside the echo.',
      zh: '应答了整个解密结果：回显内容旁边还有随机字节、长度或接收方 ID。',
    },
    cure: {
      en: 'After decryption drop 16 random bytes, read 4 bytes of length, and answer only that many bytes.',
      zh: '解密后先去掉 16 字节随机数，再读 4 字节长度，只应答这么多字节。',
    },
  },
  'answer-echo-decrypted': {
    message: {
      en: 'echostr was decrypted or decoded, but here it comes in clear and is sent back unchanged.',
      zh: 'echostr 被解密或解码了，而这里它是明文，应原样返回。',
    },
    cure: {
      en: 'For 公众号, 小程序 and 开放平台 check signature and answer echostr as it came, also in 安全模式.',
      zh: '公众号、小程序、开放平台只需校验 signature，然后原样返回 echostr，安全模式也一样。',
    },
  },
  'answer-other-text': {
    message: {
      en: 'The answer is a text that the platform does not expect.',
      zh: '应答是平台不认识的文本。',
    },
    cure: {
      en: 'Answer a URL check with exactly the text of echostr, and a push with a whole message, an empty body or success.',
      zh: 'URL 验证只应答 echostr 的内容；推送只应答完整的消息、空包体或 success。',
    },
  },
  'answer-in-clear': {
    message: {
      en: 'The reply is in clear, but the push was sealed: in 安全模式 a reply must be sealed too.',
      zh: '回复是明文的，而推送是加密的：安全模式下回复也必须加密。',
    },
    cure: {
      en: 'Send encryptMsg(reply, opened), or return the reply object from onMessage.',
      zh: '发送 encryptMsg(reply, opened) 的结果，或者从 onMessage 返回回复对象。',
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
      zh: "直接应答 success 或空包体；在 onMessage 里返回 'success' 或什么都不返回。",
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
      en: 'Cut it with truncateUtf8, or send the rest by the API for messages.',
      zh: '用 truncateUtf8 截断，或者其余部分改用发消息的接口。',
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
