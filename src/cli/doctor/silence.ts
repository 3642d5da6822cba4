/** Why there was no answer. */

import type { Bilingual } from '../../diagnosis/types.ts'
import type { SentTry, TryError } from '../../testing/send-types.ts'
import type { Cause } from './check.ts'

/** No answer, in a few words. */
export function silence({ error }: SentTry): Bilingual {
  const reason = error?.code ?? error?.reason ?? 'unknown'
  return { en: `no answer (${reason})`, zh: `没有应答（${reason}）` }
}

/** What is behind it. */
export function causeOfSilence({ error }: SentTry, limitMs: number): Cause {
  return error?.reason === 'timeout' ? tooSlow(limitMs) : connectionFailed(error)
}

function tooSlow(limitMs: number): Cause {
  return {
    code: 'no-answer-in-time',
    message: {
      en: `The server had not answered long after the ${limitMs} ms that the platform waits.`,
      zh: `平台只等 ${limitMs} 毫秒，服务器过了很久仍未应答。`,
    },
    cure: {
      en: 'Answer first and work afterwards: deadlineMs and onLateReply do that, joinRetries gains the time of two more tries.',
      zh: '先应答，再处理：用 deadlineMs 和 onLateReply；joinRetries 还能借用平台另外两次重试的时间。',
    },
  }
}

function connectionFailed(error: TryError | undefined): Cause {
  const code = error?.code ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return UNKNOWN_HOST
  if (code === 'ECONNREFUSED') return NOBODY_LISTENS
  if (code.includes('CERT') || code.includes('SSL') || code.includes('TLS') || code === 'EPROTO') return TLS_FAILED
  return CONNECTION_BROKEN
}

const UNKNOWN_HOST: Cause = {
  code: 'host-unknown',
  message: { en: 'The name of the host has no address in DNS.', zh: '域名在 DNS 里没有解析记录。' },
  cure: {
    en: 'Check the spelling, and that the record is published; a new one may take some minutes.',
    zh: '检查拼写，确认解析记录已生效；新记录可能要等几分钟。',
  },
}

const NOBODY_LISTENS: Cause = {
  code: 'connection-refused',
  message: { en: 'Nobody listens at that address and port.', zh: '该地址和端口上没有程序在监听。' },
  cure: {
    en: 'Start the program, and check the port and the firewall; the platform itself reaches ports 80 and 443 only.',
    zh: '启动程序，检查端口和防火墙；平台自己只访问 80 和 443 端口。',
  },
}

const TLS_FAILED: Cause = {
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

const CONNECTION_BROKEN: Cause = {
  code: 'connection-broken',
  message: { en: 'The connection broke before the whole answer had come.', zh: '连接在收到完整应答之前断开了。' },
  cure: {
    en: 'Look into the log of the program and of the proxy before it: a crash while the request is handled, or a limit of the proxy.',
    zh: '查看程序及其前面代理的日志：多半是处理请求时崩溃，或触发了代理的限制。',
  },
}
