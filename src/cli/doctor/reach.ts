/** Whether the endpoint can be reached at all, and at this very address. */
import { monotonicMs } from '../../endpoint/time.ts'
import { finding } from '../../findings/finding.ts'
import { countingAnswer } from '../../testing/send.ts'
import { causeOfCode } from '../endpoint/silence.ts'
import { printable } from '../terminal/printable.ts'
import { type Check, failed, passed, skipped } from './check.ts'
import { connectTo } from './connect.ts'
import { statusOf } from './status.ts'
import { PUSH_LIMIT_MS, urlCheck } from './subjects.ts'

export const connection: Check = {
  id: 'connection',
  title: { en: 'connection', zh: '连接' },
  run: async ({ url }) => {
    const startedAt = monotonicMs()
    const connected = await connectTo(url, PUSH_LIMIT_MS)
    const tookMs = monotonicMs() - startedAt
    if ('address' in connected) return passed({ en: connected.address, zh: connected.address }, { tookMs })
    const { code, message } = connected
    const came = { en: `no connection (${code})`, zh: `无法连接（${code}）` }
    return failed(came, [causeOfCode(code, message)], { tookMs })
  },
}

/** A redirect comes at once; what comes later is judged by the URL check. */
const REDIRECT_PATIENCE_MS = 2000

export const redirects: Check = {
  id: 'redirects',
  title: { en: 'direct answer', zh: '直接应答' },
  run: async (patient) => {
    // Signed, as all that the platform sends: what else comes by may be led away, or get no answer, with good reason.
    const visited = await patient.visit(urlCheck(patient).request, REDIRECT_PATIENCE_MS)
    const { answer } = visited
    if (answer !== undefined && answer.status >= 300 && answer.status < 400) {
      const target = addressIn(answer.headers.location ?? '', patient.url)
      return failed({ en: `${answer.status} to ${target}`, zh: `${answer.status}，跳转到 ${target}` }, [
        finding('answer-redirect'),
      ])
    }
    return countingAnswer(visited) === undefined ? skipped(SEE_URL_CHECK) : passed(statusOf(visited))
  },
}

const SEE_URL_CHECK = { en: 'no answer: see the URL check', zh: '没有应答，见 URL 验证' }

/** Where it leads, without the query, which repeats the request's own. */
function addressIn(location: string, base: URL): string {
  if (!URL.canParse(location, base.href)) return printable(location)
  const { origin, pathname } = new URL(location, base.href)
  return printable(origin + pathname)
}
