/** What an endpoint must take: the URL check, a message, an event, and the same push again. */
import { PLATFORMS } from '../../platforms.ts'
import type { SentTry } from '../../testing/send-types.ts'
import type { Check, Result } from './check.ts'
import { PUSH_EXPERIMENTS, URL_CHECK_EXPERIMENTS } from './experiments.ts'
import { type Judgement, judge, statusOf } from './judge.ts'
import { type Patient, replyOf } from './patient.ts'
import { type Subject, textPush, urlCheck } from './subjects.ts'

/** How long the platform waits for the answer to a push. Source: WeCom 回调配置 (path/90930); 公众号 被动回复用户消息. */
export const PUSH_LIMIT_MS = 5000

export const verification: Check = {
  id: 'verification',
  title: { en: 'URL check', zh: 'URL 验证' },
  run: async (patient) => {
    const { request } = urlCheck(patient)
    const limitMs = PLATFORMS[patient.account.platform].urlCheckMs ?? PUSH_LIMIT_MS
    // A slow answer is told as one, not as none.
    const visit = await patient.visit(request, Math.max(limitMs, PUSH_LIMIT_MS))
    const isSealed = PLATFORMS[patient.account.platform].echo === 'sealed'
    return await judge(patient, visit, {
      limitMs,
      good: { en: 'the exact echo', zh: '明文原样返回' },
      experiments: isSealed ? URL_CHECK_EXPERIMENTS : [],
    })
  },
}

export const textMessage: Check = {
  id: 'text-message',
  title: { en: 'text message', zh: '文本消息' },
  run: async (patient) =>
    await pushed(patient, textPush(patient), patient.account.mode === 'plain' ? [] : PUSH_EXPERIMENTS),
}

export const event: Check = {
  id: 'event',
  title: { en: 'event', zh: '事件' },
  run: async (patient) => {
    const side = patient.platform()
    // A server that takes messages and no events refuses for a reason of its own: variations would say nothing.
    return await pushed(patient, { request: side.push(EVENTS[patient.account.platform]), side, echo: '' }, undefined)
  },
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

async function pushed(patient: Patient, subject: Subject, experiments: Judgement['experiments']): Promise<Result> {
  const visit = await patient.visit(subject.request, 2 * PUSH_LIMIT_MS)
  return await judge(patient, visit, {
    limitMs: PUSH_LIMIT_MS,
    good: await replyIn(visit, subject),
    experiments,
  })
}

async function replyIn(visit: SentTry, { side }: Subject): Promise<Result['came']> {
  const reply = await replyOf(visit, side)
  if (reply === undefined) return statusOf(visit)
  const kind = String(reply.message?.MsgType ?? reply.message?.msgtype ?? '')
  if (reply.message === undefined) return { en: 'acknowledged', zh: '已确认，无回复' }
  return reply.sealed
    ? { en: `a sealed reply (${kind})`, zh: `加密回复（${kind}）` }
    : { en: `a reply (${kind})`, zh: `回复（${kind}）` }
}

export const retried: Check = {
  id: 'retry',
  title: { en: 'the same push again', zh: '同一条推送重试' },
  run: async (patient) => {
    const { request, side } = textPush(patient)
    const first = await patient.visit(request, PUSH_LIMIT_MS)
    const again = await patient.visit(side.retry(request), PUSH_LIMIT_MS)
    const times = { tookMs: again.tookMs, limitMs: PUSH_LIMIT_MS }
    const [reply, second] = [await replyOf(first, side), await replyOf(again, side)]
    if (reply === undefined)
      return { verdict: 'skipped', came: { en: 'the first was not taken', zh: '第一次未被接受' }, causes: [] }
    if (second === undefined) return { verdict: 'failed', came: statusOf(again), causes: [RETRY_REFUSED], ...times }
    if (second.text === reply.text)
      return { verdict: 'passed', came: { en: 'the same answer', zh: '应答相同' }, causes: [], ...times }
    return { verdict: 'warned', came: { en: 'another answer', zh: '应答不同' }, causes: [RUN_TWICE], ...times }
  },
}

const RETRY_REFUSED = {
  code: 'retry-refused',
  message: {
    en: 'The server refuses a push that it has taken before, which the platform sends again where an answer was lost.',
    zh: '服务器拒绝了它接受过的推送，而平台在没收到应答时会重发。',
  },
  cure: {
    en: 'Answer a repeated push as the first time; tell repetitions apart by MsgId, and do not run the handler again.',
    zh: '重复的推送要给出与第一次相同的应答；用 MsgId 排重，不要再次执行业务。',
  },
}

const RUN_TWICE = {
  code: 'handler-ran-twice',
  message: {
    en: 'The same push, sent again as the platform does, got another answer: the handler seems to have run twice.',
    zh: '同一条推送按平台的方式重发后得到了不同的应答：业务逻辑似乎执行了两次。',
  },
  cure: {
    en: 'Remember what was answered by MsgId (FromUserName and CreateTime for events); the handlers of this package do so.',
    zh: '按 MsgId（事件用 FromUserName + CreateTime）记住已给出的应答；本包的处理器默认如此。',
  },
}
