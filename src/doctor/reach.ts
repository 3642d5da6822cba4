/** Checks that the endpoint can be reached, and at exactly this address. */
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { isRedirect } from '../diagnosis/parsed-answer.ts'
import { monotonicMs } from '../endpoint/time.ts'
import { finding } from '../findings/finding.ts'
import { countingAnswer } from '../testing/send.ts'
import { cut, describeAnswer } from './answer.ts'
import { type CheckResult, skipped } from './check.ts'
import { causeOfCode } from './no-answer.ts'
import { PUSH_LIMIT_MS, urlCheckProbe } from './probe.ts'
import { sendTo, type Target } from './target.ts'

/** Connects to the endpoint; for https including TLS, so that the certificate is checked before anything is sent. */
export async function checkConnection({ url }: Target): Promise<CheckResult> {
  const startedAt = monotonicMs()
  const connected = await connectTo(url, PUSH_LIMIT_MS)
  const tookMs = monotonicMs() - startedAt
  if ('address' in connected) {
    const { address } = connected
    return { verdict: 'passed', observed: { en: address, zh: address }, findings: [], facts: {}, tookMs }
  }
  const { code, message } = connected
  const observed = { en: `no connection (${code})`, zh: `无法连接（${code}）` }
  return { verdict: 'failed', observed, findings: [causeOfCode(code, message)], facts: { isReachable: false }, tookMs }
}

/** The address that accepted the connection, or the system's code and message of the failure. */
type Connected = { readonly address: string } | { readonly code: string; readonly message: string }

function connectTo(url: URL, limitMs: number): Promise<Connected> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isSecure = url.protocol === 'https:'
  const port = Number(url.port || (isSecure ? 443 : 80))
  // SNI allows only names, not addresses.
  const socket: Socket = isSecure
    ? connectSecurely({ host, port, ...(isIP(host) === 0 ? { servername: host } : {}) })
    : connect({ host, port })
  return new Promise((resolve) => {
    const end = (result: Connected): void => {
      socket.destroy()
      resolve(result)
    }
    socket.setTimeout(limitMs, () => end({ code: 'ETIMEDOUT', message: '' }))
    socket.on(isSecure ? 'secureConnect' : 'connect', () => end({ address: socket.remoteAddress ?? host }))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // If a name has several addresses, Node collects the error of each.
      const [first]: readonly NodeJS.ErrnoException[] = error instanceof AggregateError ? error.errors : []
      end({ code: error.code ?? first?.code ?? 'unknown', message: error.message })
    })
  })
}

/** How long to wait for a redirect, which arrives at once; the URL check reports a late answer. */
const REDIRECT_WAIT_MS = 2000

/** Checks that the address does not redirect, since the platform does not follow redirects. */
export async function checkRedirects(target: Target): Promise<CheckResult> {
  // Signed like every request of the platform: a server may redirect other requests, or not answer them.
  const sent = await sendTo(target, urlCheckProbe(target).request, REDIRECT_WAIT_MS)
  const { answer } = sent
  if (answer !== undefined && isRedirect(answer.status)) {
    const { location = '' } = answer.headers
    const to = URL.canParse(location, target.url.href) ? new URL(location, target.url.href) : undefined
    // Show the address without its query, which repeats that of the request.
    const address = cut(to === undefined ? location : to.origin + to.pathname, 100)
    const observed = { en: `${answer.status} to ${address}`, zh: `${answer.status}，跳转到 ${address}` }
    return { verdict: 'failed', observed, findings: [finding('answer-redirect')], facts: { isReachable: false } }
  }
  if (countingAnswer(sent) === undefined) {
    return skipped({ en: 'no answer: see the URL check', zh: '没有响应，见 URL 验证' })
  }
  return { verdict: 'passed', observed: describeAnswer(sent), findings: [], facts: { hasAnswered: true } }
}
