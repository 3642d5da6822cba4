/** Why there was no answer. */
import type { Bilingual } from '../diagnosis/types.ts'
import type { SentTry } from '../testing/send-types.ts'
import type { EndpointFinding } from './finding.ts'

/** No answer, in a few words. */
export function silence({ error }: SentTry): Bilingual {
  const reason = error?.code ?? error?.reason ?? 'unknown'
  return { en: `no answer (${reason})`, zh: `没有应答（${reason}）` }
}

/**
 * Why a request got no answer.
 *
 * @param limitMs how long the platform waits
 */
export function causeOfSilence({ error }: SentTry, limitMs: number): EndpointFinding {
  if (error?.reason === 'timeout') return tooSlow(limitMs)
  return error?.reason === 'too-large' ? ENDLESS : causeOfCode(error?.code ?? '', error?.message)
}

/** Why a connection failed, by the system's code; OpenSSL has one code for several failures, which its message tells apart. */
export function causeOfCode(code: string, message = ''): EndpointFinding {
  if (code === 'EPROTO') return /wrong version number|packet length|http request/.test(message) ? NO_TLS : TLS_FAILED
  return CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? CONNECTION_BROKEN
}

function tooSlow(limitMs: number): EndpointFinding {
  return {
    code: 'no-answer-in-time',
    message: {
      en: `The server had not answered long after the ${limitMs} ms that the platform waits.`,
      zh: `平台只等 ${limitMs} 毫秒，服务器过了很久仍未应答。`,
    },
    cure: {
      en:
        'Every branch must end its response, also for events that are of no use to the program and for repeated pushes. ' +
        'Where work takes long, answer first and work afterwards (here deadlineMs and onLateReply do that, and joinRetries ' +
        'gains the time of two more tries).',
      zh:
        '每个分支都要结束响应，用不到的事件和重复的推送也一样。处理确实耗时的，先应答，再处理' +
        '（本包用 deadlineMs 和 onLateReply；joinRetries 还能借用平台另外两次重试的时间）。',
    },
  }
}

const UNKNOWN_HOST: EndpointFinding = {
  code: 'host-unknown',
  message: { en: 'The name of the host has no address in DNS.', zh: '域名在 DNS 里没有解析记录。' },
  cure: {
    en: 'Check the spelling, and that the record is published; a new one may take some minutes.',
    zh: '检查拼写，确认解析记录已生效；新记录可能要等几分钟。',
  },
}

const NOBODY_LISTENS: EndpointFinding = {
  code: 'connection-refused',
  message: { en: 'Nobody listens at that address and port.', zh: '该地址和端口上没有程序在监听。' },
  cure: {
    en: 'Start the program, and check the port and the firewall; the platform itself reaches ports 80 and 443 only.',
    zh: '启动程序，检查端口和防火墙；平台自己只访问 80 和 443 端口。',
  },
}

const TLS_FAILED: EndpointFinding = {
  code: 'tls-failed',
  message: {
    en: 'The TLS connection failed: the certificate or the protocol is not accepted.',
    zh: 'TLS 连接失败：证书或协议不被接受。',
  },
  cure: {
    en: 'Install a certificate that is valid, of this host, and complete with its intermediate certificates.',
    zh: '使用有效的、与域名一致的证书，并带上完整的中间证书链。',
  },
}

const NO_TLS: EndpointFinding = {
  code: 'tls-not-spoken',
  message: { en: 'What listens at that port does not speak TLS.', zh: '该端口上的程序不使用 TLS。' },
  cure: {
    en: 'Use the port of https, or give the address with http:// if that is what the console has.',
    zh: '改用 https 的端口；如果后台填的就是 http，这里也写 http://。',
  },
}

const UNREACHABLE: EndpointFinding = {
  code: 'host-unreachable',
  message: { en: 'The host does not answer: no connection comes about.', zh: '主机没有响应，无法建立连接。' },
  cure: {
    en: 'Look at the firewall, the security group of the cloud, and whether the address is the right one.',
    zh: '检查防火墙、云服务器的安全组，以及地址是否正确。',
  },
}

const NO_HTTP: EndpointFinding = {
  code: 'not-http',
  message: {
    en: 'What answers at that port does not speak HTTP, or not rightly.',
    zh: '该端口上的程序返回的不是合法的 HTTP。',
  },
  cure: {
    en: 'Check the port; where it is the right one, a proxy or a program writes malformed or overlong headers.',
    zh: '检查端口；端口没错的话，是代理或程序写出了不合法或过长的响应头。',
  },
}

const ENDLESS: EndpointFinding = {
  code: 'answer-endless',
  message: { en: 'The answer has more than 1 MiB, and may have no end.', zh: '应答超过 1 MiB，可能没有结尾。' },
  cure: {
    en: 'Answer the echo, a reply, or nothing, and end the answer; a stream or a page is none of these.',
    zh: '只返回明文、回复或空内容，并结束应答；不要返回流或页面。',
  },
}

const CONNECTION_BROKEN: EndpointFinding = {
  code: 'connection-broken',
  message: { en: 'The connection broke before the whole answer had come.', zh: '连接在收到完整应答之前断开了。' },
  cure: {
    en: 'Look into the log of the program and of the proxy before it: a crash while the request is handled, or a limit of the proxy.',
    zh: '查看程序及其前面代理的日志：多半是处理请求时崩溃，或触发了代理的限制。',
  },
}

/** The first pattern that matches counts; the codes are those of Node and OpenSSL. */
const CAUSES: readonly (readonly [RegExp, EndpointFinding])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, UNKNOWN_HOST],
  [/^ECONNREFUSED$/, NOBODY_LISTENS],
  [/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, UNREACHABLE],
  [/^(?:ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/, NO_TLS],
  [/CERT|SSL|TLS|^UNABLE_TO_|^HOSTNAME_MISMATCH$/, TLS_FAILED],
  [/^HPE_/, NO_HTTP],
]
