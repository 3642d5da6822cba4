/** Whether the endpoint can be reached at all, and at this very address. */
import { lookup } from 'node:dns/promises'
import type { SentTry } from '../../testing/send-types.ts'
import { type Check, passed, type Result } from './check.ts'
import { statusOf } from './judge.ts'
import type { Patient } from './patient.ts'
import { causeOfSilence, silence } from './silence.ts'

const LIMIT_MS = 5000

export const connection: Check = {
  id: 'connection',
  title: { en: 'connection', zh: '连接' },
  run: async (patient) => {
    const visited = await bareVisit(patient)
    if (visited.answer === undefined) {
      return {
        verdict: 'failed',
        came: silence(visited),
        causes: [causeOfSilence(visited, LIMIT_MS)],
        tookMs: visited.tookMs,
      }
    }
    const address = await addressOf(patient.url)
    return passed({ en: address, zh: address }, { tookMs: visited.tookMs })
  },
}

export const redirects: Check = {
  id: 'redirects',
  title: { en: 'no redirect', zh: '没有重定向' },
  run: async (patient) => {
    const visited = await bareVisit(patient)
    const status = visited.answer?.status ?? 0
    return status >= 300 && status < 400 ? redirected(visited) : passed(statusOf(visited))
  },
}

/** Without a signature: whatever is answered, somebody is there. */
function bareVisit(patient: Patient): Promise<SentTry> {
  const { request } = { request: patient.platform().verification({ fault: 'unsigned' }) }
  return patient.visit(request, LIMIT_MS)
}

/** Where the name leads, which is not always where one thinks. */
async function addressOf({ hostname }: URL): Promise<string> {
  try {
    return (await lookup(hostname.replace(/^\[|\]$/g, ''))).address
  } catch {
    return hostname
  }
}

function redirected({ answer }: SentTry): Result {
  const target = printable(answer?.headers.location ?? '')
  return {
    verdict: 'failed',
    came: { en: `${answer?.status} to ${target}`, zh: `${answer?.status}，跳转到 ${target}` },
    causes: [REDIRECTED],
  }
}

/** The server wrote it, so it may hold anything. */
function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 100)
}

const REDIRECTED = {
  code: 'redirected',
  message: {
    en: 'The server sends the request elsewhere, and the platform does not follow.',
    zh: '服务器返回了重定向，而平台不会跟随。',
  },
  cure: {
    en: 'Enter the final address in the console: https, with or without www and the slash at the end, as the server wants it.',
    zh: '在后台填写最终地址：https、是否带 www、末尾是否带斜杠，都要与服务器一致。',
  },
}
