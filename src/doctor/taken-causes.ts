/** What it means that a server accepts, or does not clearly refuse, what it must refuse. */
import type { EndpointFinding } from './finding.ts'

export const FORGED_TAKEN: EndpointFinding = {
  code: 'forged-push-taken',
  message: {
    en: 'The server takes a request whose signature is wrong: anyone who knows the address can send it messages.',
    zh: '服务器接受了签名错误的请求：任何知道地址的人都能给它发消息。',
  },
  cure: {
    en: 'Compare the signature before anything else, and answer 403 with an empty body where it differs.',
    zh: '先校验签名再做其他事；不一致时返回 403，不带内容。',
  },
}

export const RECEIVER_NOT_CHECKED: EndpointFinding = {
  code: 'receiver-not-checked',
  message: {
    en: 'The server takes a push that is sealed for another receiver: another company could pass its messages off as yours.',
    zh: '服务器接受了发给其他接收方的推送：别家企业的消息可以冒充进来。',
  },
  cure: {
    en: 'Compare the id behind the message with the CorpID, SuiteID or AppID of this address after decrypting.',
    zh: '解密后把消息末尾的 id 与该回调地址的 CorpID、SuiteID 或 AppID 比较。',
  },
}

export const STALE_TAKEN: EndpointFinding = {
  code: 'stale-push-taken',
  message: {
    en: 'The server takes a push whose timestamp is an hour old, so a captured one can be sent again.',
    zh: '服务器接受一小时前的时间戳，抓到的请求可以被重放。',
  },
  cure: {
    en:
      'Refuse a timestamp that is more than some minutes off (300 seconds are usual; the option toleranceSeconds of this ' +
      'package). The platform promises no window, so this is a warning and no failure.',
    zh:
      '拒绝与当前时间相差几分钟以上的时间戳（一般用 300 秒；本包的选项是 toleranceSeconds）。' +
      '平台没有承诺时间窗口，所以这里只是提醒。',
  },
}

export const BODY_WITHOUT_LIMIT: EndpointFinding = {
  code: 'body-without-limit',
  message: {
    en: 'The server reads a body of 2 MiB, which no push ever has: anyone can fill its memory.',
    zh: '服务器读取了 2 MiB 的请求体，而推送从不会这么大：任何人都能借此占满内存。',
  },
  cure: {
    en: 'Stop reading at 512 KiB and answer 413; the handlers of this package do so.',
    zh: '读到 512 KiB 就停止并返回 413；本包的处理器默认如此。',
  },
}

export const ANSWERED_ALIKE: EndpointFinding = {
  code: 'answered-alike',
  message: {
    en: 'This is acknowledged exactly like a genuine push: from outside nobody can tell whether it was refused.',
    zh: '对它的应答与正常推送完全一样：从外面无法判断是否已拒绝。',
  },
  cure: {
    en: 'Answer 403 where you refuse, and see in your log that this message was not handled.',
    zh: '拒绝时返回 403；并在日志里确认这条消息没有被处理。',
  },
}

export const REFUSED_BY_CRASH: EndpointFinding = {
  code: 'refused-by-crash',
  message: {
    en: 'The server refuses by failing: what should be a plain no is an error of the program.',
    zh: '服务器以报错的方式拒绝：本该是明确的拒绝，却成了程序错误。',
  },
  cure: {
    en: 'Catch what the check throws and answer 403; the platform repeats a push that is answered with 5xx.',
    zh: '捕获校验抛出的错误并返回 403；应答 5xx 时平台会重发推送。',
  },
}

export const NO_REFUSAL: EndpointFinding = {
  code: 'not-clearly-refused',
  message: {
    en: 'This was neither taken nor clearly refused: what came is no answer of a program that had judged it.',
    zh: '既没有接受，也没有明确拒绝：这不像是程序判断之后给出的应答。',
  },
  cure: {
    en: 'Answer 403 at once; a redirect, a login or a time-out ties up connections and hides what the program does.',
    zh: '立即返回 403；重定向、登录页或超时会占用连接，也看不出程序做了什么。',
  },
}
