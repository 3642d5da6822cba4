/** Finds out why a request got no answer. */
import { type Finding, finding, type PlainFindingCode } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import type { SentTry } from '../testing/types.ts'

/** Describes a missing answer in a few words. */
export function describeNoAnswer({ error }: Pick<SentTry, 'error'>): Bilingual {
  const reason = error?.code ?? error?.reason ?? 'unknown'
  return { en: `no answer (${reason})`, zh: `没有响应（${reason}）` }
}

/**
 * Returns the finding for a request that got no answer.
 *
 * @param limitMs how long the platform waits, in milliseconds
 */
export function causeOfNoAnswer({ error }: Pick<SentTry, 'error'>, limitMs: number): Finding {
  if (error?.reason === 'timeout') return finding('no-answer-in-time', { limit: limitMs })
  return error?.reason === 'too-large' ? finding('answer-endless') : causeOfCode(error?.code ?? '', error?.message)
}

/**
 * Returns the finding for a failed connection, by the system's code. OpenSSL has one code for several failures: its
 * message decides.
 */
export function causeOfCode(code: string, message = ''): Finding {
  if (code === 'EPROTO')
    return /wrong version number|packet length|http request/.test(message)
      ? finding('tls-not-spoken')
      : finding('tls-failed')
  return finding(CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection-broken')
}

/** Patterns of the codes of Node and OpenSSL; the first that matches counts. */
const CODES: readonly (readonly [RegExp, PlainFindingCode])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'host-unknown'],
  [/^ECONNREFUSED$/, 'connection-refused'],
  [/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/, 'host-unreachable'],
  [/^(?:ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG)$/, 'tls-not-spoken'],
  [/CERT|SSL|TLS|^UNABLE_TO_|^HOSTNAME_MISMATCH$/, 'tls-failed'],
  [/^HPE_/, 'not-http'],
]
