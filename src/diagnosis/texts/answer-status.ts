/**
 * What is said of the status of an answer.
 *
 * Sources: WeCom 回调配置 (path/90930), 接收消息与事件 (path/90238). What programs and proxies mean by a status is experience.
 */
import type { AnswerStatusCode } from '../codes.ts'
import type { FindingText } from '../types.ts'

/** In the order in which they are looked for. */
export const ANSWER_STATUS_TEXTS: Readonly<Record<AnswerStatusCode, FindingText>> = {
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
  'answer-body-refused': {
    message: {
      en: 'The server answered {status}, though the request is in order: a body parser or a validation in front of the program did not like its form.',
      zh: '服务器应答 {status}，但请求本身没有问题：是前面的 body 解析器或参数校验不接受它的格式。',
    },
    cure: {
      en: 'Take parsers and validation off this route and have the raw body: express.raw({ type: "*/*" }) instead of express.json(), a content type parser for text/xml in Fastify, no DTO or schema for query and body.',
      zh: '让这个路由不经过解析器和校验，拿到原始请求体：用 express.raw({ type: "*/*" }) 代替 express.json()，Fastify 为 text/xml 注册 content type parser，查询参数和请求体都不要套 DTO 或 schema。',
    },
  },
  'answer-payload-too-large': {
    message: {
      en: 'The server answered 413: the body is larger than something on the way allows.',
      zh: '服务器应答 413：请求体超过了途中某处的大小限制。',
    },
    cure: {
      en: "Raise the limit for this path to 1 MB: limit of the body parser (express.raw({ type: '*/*', limit: '1mb' }); by default 100 KB), client_max_body_size of nginx, the gateway's own, and maxBodyBytes of a handler.",
      zh: "把这个路径的上限调到 1 MB：body 解析器的 limit（express.raw({ type: '*/*', limit: '1mb' })，默认只有 100 KB）、nginx 的 client_max_body_size、网关自己的限制，以及处理器的 maxBodyBytes。",
    },
  },
  'answer-rate-limited': {
    message: {
      en: 'The server answered 429: a rate limit refused the request.',
      zh: '服务器应答 429：请求被限流了。',
    },
    cure: {
      en: 'Take this path off the rate limit: all pushes come from a few addresses of the platform.',
      zh: '让这个路径不受限流约束：所有推送都来自平台的少数几个 IP。',
    },
  },
  'answer-timed-out': {
    message: {
      en: 'The server answered {status}: something in front gave up waiting for the program, or for the body.',
      zh: '服务器应答 {status}：前面有东西等程序或等请求体等得超时了。',
    },
    cure: {
      en: 'Answer first and work afterwards (deadlineMs, onLateReply); look whether the program hangs or can be reached, and whether something else has read the body that it waits for.',
      zh: '先应答，再处理（deadlineMs、onLateReply）；检查程序有没有卡住、能不能连上，以及它在等的请求体是否已被别的东西读走。',
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
  'answer-not-200': {
    message: {
      en: 'The server answered with status {status}; only 200 counts.',
      zh: '服务器应答的状态码是 {status}；只有 200 才算数。',
    },
    cure: {
      en: 'Answer 200, also where there is nothing to say (an empty body, not 204).',
      zh: '应答 200，没有内容要回时也一样（内容留空，而不是 204）。',
    },
  },
  'answer-status': {
    message: {
      en: 'The server answered with status {status}, which the platform takes for a failure.',
      zh: '服务器应答的状态码是 {status}，平台会当作失败。',
    },
    cure: {
      en: 'Look into the logs of the program, the framework and the proxies for who answers so; the platform wants 200.',
      zh: '在程序、框架和代理的日志里查是谁这样应答的；平台要的是 200。',
    },
  },
}
