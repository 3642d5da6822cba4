/**
 * What is said of the URL and its query.
 *
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238); 公众号 消息与事件推送.
 */
import type { QueryCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const QUERY_TEXTS: Readonly<Record<QueryCode, FindingText>> = {
  'url-missing': {
    message: {
      en: 'The URL of the request was not given.',
      zh: '没有给出请求的 URL。',
    },
    cure: {
      en: 'Set url to the URL as it arrived: req.url (Node), request.url (Fetch), $request_uri (nginx), or the line of the access log.',
      zh: '把 url 设为到达时的 URL：req.url（Node）、request.url（Fetch）、$request_uri（nginx），或者访问日志里的那一行。',
    },
  },
  'ampersand-escaped': {
    message: {
      en: 'The "&" between the parameters arrived escaped: as "&amp;", "\\u0026", "\\&" or "^&".',
      zh: '参数之间的“&”被转义过：成了“&amp;”“\\u0026”“\\&”或“^&”。',
    },
    cure: {
      en: 'Take the URL from the request itself, not from a page, a JSON log or a command line that escaped it; if it is the request itself, look for a gateway that does so.',
      zh: '从请求本身取 URL，不要用网页、JSON 日志或命令行里转义过的；如果请求本身就是这样，检查网关有没有转义。',
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
  'query-encoded': {
    message: {
      en: 'The whole query is URL-encoded, or stands inside another parameter (redirect=…).',
      zh: '整个查询串被 URL 编码了，或者嵌在了另一个参数里（redirect=…）。',
    },
    cure: {
      en: 'A login page, a gateway or encodeURIComponent did so: take logins off this path, have the raw query passed on, and encode values one by one.',
      zh: '这是登录页、网关或 encodeURIComponent 造成的：让这个路径不经过登录，原样转发查询串，只对单个参数值编码。',
    },
  },
  'query-not-understood': {
    message: {
      en: 'The names of the parameters are there, but not as a query, so what they hold could not be read.',
      zh: '参数名都在，但不是查询串的写法，读不出各个参数的值。',
    },
    cure: {
      en: 'Give the URL as it arrived (/callback?msg_signature=…&timestamp=…&nonce=…), or the parameters as JSON: {"msg_signature":"…","timestamp":"…","nonce":"…"}.',
      zh: '请给出到达时的 URL（/callback?msg_signature=…&timestamp=…&nonce=…），或者把参数写成 JSON：{"msg_signature":"…","timestamp":"…","nonce":"…"}。',
    },
  },
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
      en: 'If the URL was given at a shell, put it in quotes, or it ends at the first "&". Else have the whole query passed on, and compare with the access log of the outermost proxy.',
      zh: '如果是在 shell 里给出的 URL，请加上引号，否则会在第一个“&”处断开。其他情况：让完整的查询串转发过来，并与最外层代理的访问日志比对。',
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
}
