/**
 * What is said of a request, and of what became of it on its way.
 *
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238), 加解密方案说明 (path/90968); 公众号 消息与事件推送,
 * 消息加解密说明; 智能机器人 接收消息 (path/100719).
 */
import type { RequestCode } from './codes.ts'
import type { FindingText } from './types.ts'

/** In the order in which they are looked for. */
export const REQUEST_TEXTS: Readonly<Record<RequestCode, FindingText>> = {
  'method-unexpected': {
    message: {
      en: 'The request is neither GET nor POST, which is all that the platform sends.',
      zh: '请求方法既不是 GET 也不是 POST，而平台只发这两种。',
    },
    cure: {
      en: 'It is a probe or a preflight of something else, or a proxy rewrote the method: look for one that came from the platform.',
      zh: '这是别处来的探测或预检请求，或者代理改写了方法：请另找一个平台发来的请求。',
    },
  },
  'query-missing': {
    message: {
      en: 'The URL has none of the parameters of a callback.',
      zh: 'URL 里没有任何回调参数。',
    },
    cure: {
      en: 'It was opened by a browser or a health check, or a proxy dropped the query: pass it on (nginx: $request_uri, or $is_args$args), and capture the URL before any router changes it.',
      zh: '这是浏览器或健康检查打开的，或者代理丢掉了查询串：转发时要带上（nginx 用 $request_uri 或 $is_args$args），并在路由改写之前记录 URL。',
    },
  },
  'get-for-post': {
    message: {
      en: 'A GET without echostr arrived where a push is a POST.',
      zh: '收到的是不带 echostr 的 GET，而推送应该是 POST。',
    },
    cure: {
      en: 'A redirect turns POST into GET (http to https, a slash at the end, www): put the final URL into the console.',
      zh: '重定向会把 POST 变成 GET（http 跳 https、末尾斜杠、www）：在后台直接填最终的 URL。',
    },
  },
  'post-for-get': {
    message: {
      en: 'A POST with an echostr and no body arrived where the URL check is a GET.',
      zh: '收到的是带 echostr、没有请求体的 POST，而 URL 验证应该是 GET。',
    },
    cure: {
      en: 'Send the check of your own test by GET, and look for a proxy that rewrites methods.',
      zh: '自己测试时用 GET 发送，并检查代理有没有改写方法。',
    },
  },
  'ampersand-escaped': {
    message: {
      en: 'The "&" between the parameters arrived as "&amp;", so their names begin with "amp;".',
      zh: '参数之间的“&”变成了“&amp;”，参数名前面多了“amp;”。',
    },
    cure: {
      en: 'Take the URL from the request itself, not from a page or a log that escaped it for HTML, and look for a gateway that does so.',
      zh: '从请求本身取 URL，不要用网页或日志里经过 HTML 转义的；再检查网关有没有这样转义。',
    },
  },
  'parameter-renamed': {
    message: {
      en: 'The parameter {name} is not there, but {found} is: somebody renamed it or changed its case.',
      zh: '没有参数 {name}，却有 {found}：它被改了名或改了大小写。',
    },
    cure: {
      en: 'Read and pass on {name} exactly as the platform writes it; look at the gateway and at the binding of the framework.',
      zh: '按平台的原样读取和转发 {name}；检查网关和框架的参数绑定。',
    },
  },
  'parameter-missing': {
    message: {
      en: 'The parameter {name} is missing from the query, or empty.',
      zh: '查询串里没有参数 {name}，或者它是空的。',
    },
    cure: {
      en: 'Have the whole query passed on, and compare with the access log of the outermost proxy.',
      zh: '让完整的查询串转发过来，并与最外层代理的访问日志比对。',
    },
  },
  'parameter-repeated': {
    message: {
      en: 'The parameter {name} is in the query more than once.',
      zh: '查询串里参数 {name} 出现了不止一次。',
    },
    cure: {
      en: 'Remove it from the URL in the console, or stop the proxy from appending the query a second time.',
      zh: '把它从后台填的 URL 里去掉，或者别让代理把查询串再拼一遍。',
    },
  },
  'timestamp-milliseconds': {
    message: {
      en: 'The timestamp of the query is in milliseconds; the platform writes seconds (ten digits).',
      zh: '查询串里的 timestamp 是毫秒；平台写的是秒（十位数字）。',
    },
    cure: {
      en: 'The request was made by a test of your own: let it take Math.floor(Date.now() / 1000).',
      zh: '这个请求来自你自己的测试：改用 Math.floor(Date.now() / 1000)。',
    },
  },
  'body-empty': {
    message: { en: 'The body of the push is empty.', zh: '推送的请求体是空的。' },
    cure: {
      en: 'Something read the stream before (a body parser, a logging middleware), or a redirect dropped the body: keep the raw body, for example as req.rawBody.',
      zh: '前面有东西读完了数据流（body 解析器、日志中间件），或者重定向丢了请求体：请保留原始请求体，例如放到 req.rawBody。',
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
      en: 'The body is the text "[object Object]": an object was made a string.',
      zh: '请求体成了“[object Object]”：有个对象被直接转成了字符串。',
    },
    cure: {
      en: 'Hand over the raw body (bytes or text), or the parsed object itself, not String(object).',
      zh: '请传原始请求体（字节或文本），或解析后的对象本身，不要传 String(object)。',
    },
  },
  'body-escaped': {
    message: {
      en: 'The body is escaped: as HTML (&lt;), as a URL (%3C), or as a JSON string in quotes.',
      zh: '请求体被转义过：HTML 转义（&lt;）、URL 编码（%3C），或者成了带引号的 JSON 字符串。',
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
  'platform-mismatch': {
    message: {
      en: 'The request is signed as another platform does it, not as the one named in the options: it looks like {platforms}.',
      zh: '请求的签名方式不是所填 platform 的，而像是 {platforms} 的。',
    },
    cure: {
      en: 'Set platform to the product whose console has this URL.',
      zh: '把 platform 设为这个 URL 所在后台对应的产品。',
    },
  },
  'signature-for-msg-signature': {
    message: {
      en: 'signature was used for msg_signature: they are two signatures, and what is encrypted has the second.',
      zh: '把 signature 当成了 msg_signature：这是两个不同的签名，密文要用后者。',
    },
    cure: {
      en: 'Read msg_signature from the query and check it over four parts: token, timestamp, nonce and Encrypt (or echostr).',
      zh: '从查询串取 msg_signature，用四个值校验：token、timestamp、nonce 和 Encrypt（或 echostr）。',
    },
  },
  'three-parts-signed': {
    message: {
      en: 'msg_signature was made of three parts: the encrypted text was left out.',
      zh: 'msg_signature 只用了三个值计算：漏了密文。',
    },
    cure: {
      en: 'Sign sort(token, timestamp, nonce, Encrypt or echostr); three parts make the signature of 明文模式.',
      zh: '要对 token、timestamp、nonce、Encrypt（或 echostr）四个值排序后签名；只有三个值的是明文模式的 signature。',
    },
  },
  'four-parts-signed': {
    message: {
      en: 'signature was made of four parts: here it covers token, timestamp and nonce alone.',
      zh: 'signature 用了四个值计算：这里只应包含 token、timestamp、nonce。',
    },
    cure: {
      en: 'Leave echostr or the body out of signature; only msg_signature covers what is encrypted.',
      zh: '计算 signature 时不要加 echostr 或请求体；只有 msg_signature 才包含密文。',
    },
  },
  'signature-malformed': {
    message: {
      en: '{name} is not 40 lower-case hex digits, so it was cut off or changed.',
      zh: '{name} 不是 40 位小写十六进制数，说明被截断或改动过。',
    },
    cure: {
      en: 'Take the URL as it arrived, and check the length limit of what stored or passed it on; a test of your own must write the digest in lower case.',
      zh: '取到达时的原始 URL，检查保存或转发它的环节有没有长度限制；自己的测试要用小写输出摘要。',
    },
  },
  'timestamp-malformed': {
    message: {
      en: 'The signature does not fit, and the timestamp of the query is not ten digits.',
      zh: '签名对不上，而且查询串里的 timestamp 不是十位数字。',
    },
    cure: {
      en: 'Take the URL as it arrived: somebody formatted or replaced the timestamp.',
      zh: '取到达时的原始 URL：timestamp 被格式化或替换过。',
    },
  },
  'encrypted-text-damaged': {
    message: {
      en: 'The signature does not fit, and the encrypted text is not base64 of whole blocks: it was cut off or changed.',
      zh: '签名对不上，而且密文不是由整块组成的 base64：被截断或改动过。',
    },
    cure: {
      en: 'Take URL and body as they arrived, and check the length limits of logs, columns and proxies in between.',
      zh: '取到达时的原始 URL 和请求体，检查日志、数据库字段和代理的长度限制。',
    },
  },
  'echostr-encoded-twice': {
    message: {
      en: 'echostr is URL-encoded twice: what is decoded once still has %2B, %2F or %3D in it.',
      zh: 'echostr 被 URL 编码了两次：解码一次之后里面还有 %2B、%2F 或 %3D。',
    },
    cure: {
      en: 'Find the proxy or gateway that encodes the query again and have it pass the raw query; do not decode twice here.',
      zh: '找到重复编码查询串的代理或网关，让它转发原始查询串；不要在这里再解码一次了事。',
    },
  },
  'plus-lost-before-signing': {
    message: {
      en: 'msg_signature was made over the encrypted text after its "+" had become spaces.',
      zh: '计算 msg_signature 时，密文里的“+”已经变成了空格。',
    },
    cure: {
      en: 'Sign the base64 text itself, and only then write it out: into a URL by encodeURIComponent.',
      zh: '对 base64 原文签名，然后再写出；写进 URL 时用 encodeURIComponent。',
    },
  },
  'equals-sign-lost': {
    message: {
      en: 'echostr has lost the "=" at its end.',
      zh: 'echostr 末尾的“=”丢了。',
    },
    cure: {
      en: "Split parameters at the first '=' only, or use URLSearchParams; a parser that splits at each one loses them.",
      zh: '解析参数时只按第一个“=”切分，或者用 URLSearchParams；按每个“=”切分就会丢掉它们。',
    },
  },
  'plus-lost-in-body': {
    message: {
      en: 'In the body, the "+" of Encrypt have become spaces.',
      zh: '请求体里 Encrypt 的“+”变成了空格。',
    },
    cure: {
      en: 'The body was decoded like a form on its way: hand over the raw body, without decodeURIComponent or a form parser.',
      zh: '请求体在途中被当成表单解码了：请传原始请求体，不要 decodeURIComponent，也不要经过表单解析器。',
    },
  },
  'ciphertext-malformed': {
    message: {
      en: 'The signature fits, but the encrypted text is not base64 of whole blocks of 32 bytes.',
      zh: '签名对得上，但密文不是由 32 字节整块组成的 base64。',
    },
    cure: {
      en: "Whoever sealed it did so wrongly, often by padding to AES's own 16 bytes: pad by PKCS#7 to 32, and write standard base64.",
      zh: '加密的一方做错了，常见的是按 AES 自己的 16 字节填充：要用 PKCS#7 填充到 32 字节的倍数，并用标准 base64。',
    },
  },
  'echostr-not-an-echo': {
    message: {
      en: 'echostr holds no echo: not up to 128 printable characters, or something like a message.',
      zh: 'echostr 里不是回显内容：不是 128 个以内的可见字符，或者像是一条消息。',
    },
    cure: {
      en: 'It is not a URL check of the platform, perhaps a captured push: handlers refuse to give it out, and so they should.',
      zh: '这不是平台的 URL 验证，可能是被截获的推送：处理器会拒绝回显，这是对的。',
    },
  },
  'not-a-message': {
    message: {
      en: 'The signature fits, but the text is no message: neither XML with the root <xml> nor a JSON object.',
      zh: '签名对得上，但内容不是消息：既不是以 <xml> 为根的 XML，也不是 JSON 对象。',
    },
    cure: {
      en: 'Look at what the sender seals; the platform itself sends XML or JSON.',
      zh: '检查发送方加密的是什么；平台自己只发 XML 或 JSON。',
    },
  },
  'own-reply': {
    message: {
      en: 'The push is a reply of your own that was sent back to you.',
      zh: '这条“推送”其实是你自己的回复被发了回来。',
    },
    cure: {
      en: 'It does not come from the platform: look for a test that posts answers, or a replay. Handlers refuse it.',
      zh: '它不是平台发来的：检查是不是测试把回复又发了过来，或者是重放。处理器会拒绝它。',
    },
  },
  'clock-skew': {
    message: {
      en: 'The timestamp of the request is {seconds} seconds away from the clock of the server.',
      zh: '请求的 timestamp 与服务器时钟相差 {seconds} 秒。',
    },
    cure: {
      en: 'Set the clock by NTP and check the unit of now; if the clock is right, the request is an old one that was sent again.',
      zh: '用 NTP 校准时钟，并检查 now 的单位；如果时钟没错，这就是一个旧请求被重发。',
    },
  },
  'plus-lost': {
    message: {
      en: 'In echostr, "+" has become a space (%20): with the "+" put back the signature fits.',
      zh: 'echostr 里的“+”变成了空格（%20）：换回“+”签名就对得上。',
    },
    cure: {
      en: "Something decoded the query twice: have it pass the raw query. In your own code echostr.replaceAll(' ', '+') puts it back, since base64 has no spaces.",
      zh: "途中有东西把查询串解码了两次：让它转发原始查询串。自己的代码里可以用 echostr.replaceAll(' ', '+') 还原，因为 base64 没有空格。",
    },
  },
  'echostr-not-encoded': {
    message: {
      en: 'echostr is not URL-encoded: it has a bare "+", which every parser of queries reads as a space.',
      zh: 'echostr 没有做 URL 编码：里面有裸的“+”，任何查询串解析器都会把它读成空格。',
    },
    cure: {
      en: 'A proxy, or whoever wrote the URL down, decoded it: pass on the raw query (req.url), or write %2B. Handlers of this package put the "+" back.',
      zh: '代理或记录 URL 的程序把它解码了：转发原始查询串（req.url），或者写成 %2B。本包的处理器会自动还原“+”。',
    },
  },
  'body-is-json': {
    message: {
      en: 'The body is JSON, but it is announced, or usual here, as XML.',
      zh: '请求体是 JSON，而它声明的、或这个平台通常用的是 XML。',
    },
    cure: {
      en: 'Read it by what it is, not by an XML parser, or set 数据格式 in the console to XML.',
      zh: '按实际格式读取，不要用 XML 解析器；或者在后台把“数据格式”改为 XML。',
    },
  },
  'body-is-xml': {
    message: {
      en: 'The body is XML, but it is announced, or usual here, as JSON.',
      zh: '请求体是 XML，而它声明的、或这个平台通常用的是 JSON。',
    },
    cure: {
      en: 'Read it by what it is, not by JSON.parse, or set 数据格式 in the console to JSON; and check that platform is the right one.',
      zh: '按实际格式读取，不要用 JSON.parse；或者在后台把“数据格式”改为 JSON；并核对 platform 是否填对。',
    },
  },
}
