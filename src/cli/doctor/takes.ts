/** What an endpoint must take: the URL check, a message, an event. */
import { urlCheckLimitMs } from '../../endpoint/delivery/plan.ts'
import { PLATFORMS } from '../../platforms.ts'
import type { SentTry } from '../../testing/types.ts'
import { printable } from '../terminal/printable.ts'
import { type ReadAnswer, readAnswer } from './answer-kind.ts'
import type { Check, Result } from './check.ts'
import { pushExperiments, urlCheckExperiments } from './experiments.ts'
import { judge } from './judge.ts'
import type { Patient } from './patient.ts'
import type { RefusalCode } from './refusal-causes.ts'
import { statusOf } from './status.ts'
import { holdsEcho, PUSH_LIMIT_MS, textPush, urlCheck } from './subjects.ts'

/** What is late is waited for all the same, so that it is told as late and not as absent. */
const PATIENCE_MS = 2 * PUSH_LIMIT_MS

export const verification: Check = {
  id: 'verification',
  title: { en: 'URL check', zh: 'URL 验证' },
  run: async (patient) => {
    const facts = PLATFORMS[patient.account.platform]
    const isSealed = facts.echo === 'sealed'
    const subject = urlCheck(patient)
    const visited = await patient.visit(subject.request, PATIENCE_MS)
    const isHeld = holdsEcho(visited, subject)
    const result = await judge(patient, visited, {
      limitMs: urlCheckLimitMs(facts),
      good: { en: 'the exact echo', zh: '明文原样返回' },
      holdsEcho: isHeld,
      experiments: urlCheckExperiments(patient),
      otherwise: isSealed ? 'server-credentials-differ' : 'server-token-differs',
    })
    const isProven = isHeld || result.causes.some(({ code }) => AGREEING.includes(code))
    if (isProven) patient.learned.proven = isSealed ? 'everything' : 'token'
    return result
  },
}

/** Faults of a server that has all values right, or nothing would have shown them. */
const AGREEING: readonly string[] = [
  'server-signs-three-parts',
  'server-reads-signature',
  'server-decodes-twice',
  'server-does-not-decode',
  'server-loses-plus',
  'server-refuses-checks',
]

export const textMessage: Check = {
  id: 'text-message',
  title: { en: 'text message', zh: '文本消息' },
  run: async (patient) => {
    const subject = textPush(patient)
    const visited = await patient.visit(subject.request, PATIENCE_MS)
    const read = await readAnswer(visited, subject.side)
    patient.learned.genuine = read?.kind
    return await judge(patient, visited, {
      limitMs: PUSH_LIMIT_MS,
      good: replyIn(visited, read),
      experiments: pushExperiments(patient),
      otherwise: unexplained(patient),
    })
  },
}

/** What it most likely is, by what the URL check has proved. */
function unexplained({ account: { mode }, learned: { proven } }: Patient): RefusalCode {
  if (proven === 'everything') return 'server-refuses-pushes'
  if (proven === 'token') return mode === 'plain' ? 'server-in-safe-mode' : 'server-key-differs'
  return mode === 'plain' ? 'server-token-differs' : 'server-credentials-differ'
}

export const event: Check = {
  id: 'event',
  title: { en: 'event', zh: '事件' },
  run: async (patient) => {
    const side = patient.platform()
    const request = side.push(EVENTS[patient.account.platform])
    const visited = await patient.visit(request, PATIENCE_MS)
    // A server that takes messages and no events refuses for a reason of its own: variations would say nothing.
    const result = await judge(patient, visited, {
      limitMs: PUSH_LIMIT_MS,
      good: replyIn(visited, await readAnswer(visited, side)),
      experiments: [],
      otherwise: 'server-refuses-events',
    })
    return patient.learned.genuine === undefined ? asAbove(result) : result
  },
}

/** Where no message is taken, an event is refused for the same reason, which stands in the line above. */
function asAbove(result: Result): Result {
  if (result.verdict !== 'failed') return result
  const { en, zh } = result.came
  return { ...result, came: { en: `${en}, as above`, zh: `${zh}，原因同上` }, causes: [] }
}

/** An event that every account of the platform can get. */
const EVENTS = {
  wecom: 'event.enter_agent',
  'wecom-suite': 'info.suite_ticket',
  'wecom-bot': 'event.enter_chat',
  'official-account': 'event.subscribe',
  'open-platform': 'info.component_verify_ticket',
  'mini-program': 'event.user_enter_tempsession',
} as const

function replyIn(visited: SentTry, reply: ReadAnswer | undefined): Result['came'] {
  if (reply === undefined) return statusOf(visited)
  if (reply.kind === 'empty' || reply.kind === 'success') return { en: 'acknowledged', zh: '已确认，无回复' }
  const type = printable(reply.type, 40)
  return reply.kind === 'sealed'
    ? { en: `a sealed reply (${type})`, zh: `加密回复（${type}）` }
    : { en: `a reply (${type})`, zh: `回复（${type}）` }
}
