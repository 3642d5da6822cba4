/**
 * What is said of an answer by its kind, and of one to a URL check.
 *
 * Sources: WeCom 回调配置 (path/90930); 公众号 消息与事件推送, 消息加解密说明.
 */
import type { AnswerBodyCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const ANSWER_BODY_TEXTS: Readonly<Record<AnswerBodyCode, FindingText>> = {
  'answer-transcript': {
    message: {
      en: 'What was captured as the body is the output of a client: status line and headers, or the lines of curl -v.',
      zh: '记录下来的应答内容是客户端的输出：带有状态行和 headers，或者是 curl -v 的各行。',
    },
    cure: {
      en: 'Give the body alone (curl -s, without -i and -v), and status and headers beside it.',
      zh: 'body 只给应答内容本身（curl -s，不加 -i 和 -v），status 和 headers 另外给出。',
    },
  },
  'answer-compressed': {
    message: { en: 'The answer is compressed.', zh: '应答是压缩过的。' },
    cure: {
      en: 'Switch compression off for this path (compression middleware, gzip of nginx).',
      zh: '对这个路径关掉压缩（compression 中间件、nginx 的 gzip）。',
    },
  },
  'answer-echo-not-alone': {
    message: {
      en: 'The echo is in the answer, but not alone: a page, a tag or another text stands around it.',
      zh: '应答里有回显内容，但不只有它：外面还有网页、标签或其他文字。',
    },
    cure: {
      en: 'Answer the echo and nothing else, as text/plain: no template or layout, no XML, and no warning or debug output in front (PHP).',
      zh: '只应答回显内容本身（text/plain）：不要套模板或布局，不要包 XML，前后也不要有警告或调试输出（如 PHP 的 Warning）。',
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
  'answer-bytes-printed': {
    message: {
      en: "The answer is what Python prints of bytes: b'…'.",
      zh: "应答的是 Python 打印 bytes 的写法：b'…'。",
    },
    cure: {
      en: 'Decode the bytes and answer the text, echo.decode(), or answer the bytes themselves; str(echo) and f-strings write b and quotes around.',
      zh: '把 bytes 解码成文本再应答：echo.decode()，或者直接应答 bytes；str(echo) 和 f-string 会带上 b 和引号。',
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
      en: 'The answer is a value that was no text: undefined, null, true, "[object …]", or a Buffer written as JSON.',
      zh: '应答的是一个不是文本的值：undefined、null、true、“[object …]”，或写成 JSON 的 Buffer。',
    },
    cure: {
      en: 'Await what makes the text (an "[object Promise]" was not awaited), return it from every branch, and send that; a Buffer goes to res.end(), not to res.json().',
      zh: '生成文本的函数要 await（“[object Promise]”就是漏了 await），每个分支都要 return，再把它发出去；Buffer 用 res.end() 发送，不要用 res.json()。',
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
      en: 'Decrypt echostr with the EncodingAESKey and answer the text inside: what verifyURL(query) returns, and what handlers of this package answer.',
      zh: '用 EncodingAESKey 解密 echostr，应答里面的文本：verifyURL(query) 返回的就是它，本包的处理器也会这样应答。',
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
      zh: 'URL 验证只应答 echostr 的内容；推送只应答完整的消息、空内容或 success。',
    },
  },
}
