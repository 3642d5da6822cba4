/**
 * What is said of the body of a push before anything is verified.
 *
 * Sources: WeCom 接收消息与事件 (path/90238), 加解密方案说明 (path/90968); 公众号 消息加解密说明.
 */
import type { BodyCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const BODY_TEXTS: Readonly<Record<BodyCode, FindingText>> = {
  'body-empty': {
    message: { en: 'The body of the push is empty.', zh: '推送的请求体是空的。' },
    cure: {
      en: 'Something read the stream before (a body parser, a logging middleware), or a redirect dropped the body: keep the raw body, for example as req.rawBody.',
      zh: '前面有东西读完了数据流（body 解析器、日志中间件），或者重定向丢了请求体：请保留原始请求体，例如放到 req.rawBody。',
    },
  },
  'body-unread': {
    message: {
      en: 'The body is a promise, a stream, a Blob or a whole request, which nobody has read.',
      zh: '传入的请求体是 Promise、数据流、Blob 或整个请求对象，还没有读取。',
    },
    cure: {
      en: 'Read it first: await request.arrayBuffer() or request.text() with Fetch, await buffer(req) of node:stream/consumers on Node.',
      zh: '先读出来：Fetch 用 await request.arrayBuffer() 或 request.text()，Node 用 node:stream/consumers 的 await buffer(req)。',
    },
  },
  'body-compressed': {
    message: { en: 'The body of the push is compressed.', zh: '推送的请求体是压缩过的。' },
    cure: {
      en: 'The platform does not compress: have the proxy pass the body on as it is, or decompress it before.',
      zh: '平台不会压缩：让代理原样转发请求体，或者先解压。',
    },
  },
  'body-too-large': {
    message: {
      en: 'The body has more than {limit} bytes, the limit of a handler by default and more than any push has.',
      zh: '请求体超过 {limit} 字节，这是处理器的默认上限，任何推送都没有这么大。',
    },
    cure: {
      en: 'Find out who sends it; if it is genuine, raise maxBodyBytes (and client_max_body_size of nginx).',
      zh: '查清是谁发的；如果确实来自平台，调大 maxBodyBytes（以及 nginx 的 client_max_body_size）。',
    },
  },
  'body-stringified': {
    message: {
      en: 'The body is a text like "[object Object]" or "<Buffer 3c 78 …>": something that is no text was made one.',
      zh: '请求体成了“[object Object]”或“<Buffer 3c 78 …>”之类的文本：有个不是文本的值被直接转成了字符串。',
    },
    cure: {
      en: 'Hand over the raw body (bytes or text), or the parsed object itself, not String(object) and not what console.log prints.',
      zh: '请传原始请求体（字节或文本），或解析后的对象本身，不要传 String(object) 的结果，也不要传 console.log 打印出来的内容。',
    },
  },
  'body-escaped': {
    message: {
      en: 'The body is escaped: as HTML (&lt;), as a URL (%3C), or by quotes around it.',
      zh: '请求体被转义过：HTML 转义（&lt;）、URL 编码（%3C），或者整个放在了引号里。',
    },
    cure: {
      en: 'Hand over the raw body, from the stream and not from a log or a filter (XSS) that escapes.',
      zh: '从数据流取原始请求体，不要用日志里的，也不要经过会转义的过滤器（如防 XSS）。',
    },
  },
  'body-parsed-away': {
    message: {
      en: 'A body parser left an empty object: it read the stream and understood nothing of it.',
      zh: 'body 解析器留下了一个空对象：它读完了数据流，却什么也没解析出来。',
    },
    cure: {
      en: "Let the route have the raw body: express.raw({ type: '*/*' }) or express.text({ type: '*/*' }) instead of express.json(), or mount the handler before the parsers.",
      zh: "让这个路由拿到原始请求体：用 express.raw({ type: '*/*' }) 或 express.text({ type: '*/*' }) 代替 express.json()，或者把处理器挂在解析器之前。",
    },
  },
  'body-parsed-as-form': {
    message: {
      en: 'The XML was parsed as a form: its text has become the name of a field.',
      zh: 'XML 被当成表单解析了：整段文本成了一个字段名。',
    },
    cure: {
      en: 'Take the form parser (express.urlencoded, koa-bodyparser) off this route, and read the body as text.',
      zh: '这个路由不要经过表单解析器（express.urlencoded、koa-bodyparser），按文本读取请求体。',
    },
  },
  'body-parsed': {
    message: {
      en: 'The body was parsed to an object, but in 明文模式 the body is the message and its text is needed.',
      zh: '请求体已被解析成对象，而明文模式下请求体就是消息，需要它的原文。',
    },
    cure: {
      en: 'Keep the raw text, for example by the verify function of express.json, in req.rawBody.',
      zh: '保留原文，例如用 express.json 的 verify 选项存到 req.rawBody。',
    },
  },
  'body-truncated': {
    message: { en: 'The body is cut off: its end is missing.', zh: '请求体不完整：结尾缺了一段。' },
    cure: {
      en: 'Collect all chunks before reading it, and look for limits of the proxy or the log that the body was taken from.',
      zh: '收齐所有数据块再读；检查代理的限制，或者记录请求体的日志是否截断。',
    },
  },
  'body-malformed': {
    message: {
      en: 'The body is neither XML with the root <xml> nor a JSON object, or is malformed.',
      zh: '请求体既不是以 <xml> 为根的 XML，也不是 JSON 对象，或者格式有错。',
    },
    cure: {
      en: 'Hand over the body exactly as it arrived, as UTF-8, neither decoded, escaped nor put together again.',
      zh: '原样传入 UTF-8 的请求体，不要解码、转义，也不要重新拼装。',
    },
  },
  'push-in-clear': {
    message: {
      en: 'A push in clear reached an endpoint that expects sealed ones.',
      zh: '收到的是明文推送，而这里按加密推送配置。',
    },
    cure: {
      en: "Set 消息加解密方式 in the console to 安全模式, or, if you do want 明文模式, mode: 'plain' here.",
      zh: "在后台把“消息加解密方式”改为安全模式；如果确实要用明文模式，在这里设 mode: 'plain'。",
    },
  },
  'push-sealed': {
    message: {
      en: 'A sealed push reached an endpoint in plain mode.',
      zh: '收到的是加密推送，而这里配置的是明文模式。',
    },
    cure: {
      en: "Set mode to 'safe' or 'compat' as in the console, and give encodingAESKey and receiveId.",
      zh: "按后台的设置把 mode 改为 'safe' 或 'compat'，并给出 encodingAESKey 和 receiveId。",
    },
  },
  'encrypt-missing': {
    message: {
      en: 'The body can be read, but does not have exactly one Encrypt at its top.',
      zh: '请求体能读，但顶层没有、或不止一个 Encrypt。',
    },
    cure: {
      en: 'Check that it is the body of this push, whole and not converted, and that the request came from the platform.',
      zh: '确认它就是这次推送的请求体，完整且没有被转换过，并且确实来自平台。',
    },
  },
}
