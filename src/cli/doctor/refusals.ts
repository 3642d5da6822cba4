/** What an endpoint must not take: what the platform did not sign, what is sealed for another, what is old or too large. */

import type { Bilingual } from '../../diagnosis/types.ts'
import type { PlatformSide } from '../../testing/platform-side.ts'
import type { SentTry } from '../../testing/send-types.ts'
import type { PlatformRequest } from '../../testing/types.ts'
import type { Cause, Check, Result } from './check.ts'
import { statusOf } from './judge.ts'
import { type Patient, replyOf } from './patient.ts'
import { PUSH_LIMIT_MS } from './takes.ts'

const REFUSED: Bilingual = { en: 'refused', zh: '已拒绝' }

export const forged: Check = {
  id: 'forged-signature',
  title: { en: 'forged signature', zh: '伪造签名' },
  run: async (patient) => await refusal(patient, (side) => side.push('text', { fault: 'forged' }), FORGED_TAKEN),
}

const FORGED_TAKEN: Cause = {
  code: 'forged-push-taken',
  message: {
    en: 'The server takes a push whose signature is wrong: anyone who knows the address can send it messages.',
    zh: '服务器接受了签名错误的推送：任何知道地址的人都能给它发消息。',
  },
  cure: {
    en: 'Compare the signature before anything else, and answer 403 with an empty body where it differs.',
    zh: '先校验签名再做其他事；不一致时返回 403 和空包体。',
  },
}

export const wrongReceiver: Check = {
  id: 'wrong-receiver',
  title: { en: 'sealed for another', zh: '发给别人的消息' },
  run: async (patient) =>
    patient.account.mode === 'plain'
      ? { verdict: 'skipped', came: { en: 'plain mode has no receiver', zh: '明文模式没有接收方' }, causes: [] }
      : await refusal(patient, (side) => side.push('text', { fault: 'wrong-receiver' }), RECEIVER_NOT_CHECKED),
}

const RECEIVER_NOT_CHECKED: Cause = {
  code: 'receiver-not-checked',
  message: {
    en: 'The server takes a push that is sealed for another receiver: a company could pass its messages off as another’s.',
    zh: '服务器接受了发给其他接收方的推送：别家企业的消息可以冒充进来。',
  },
  cure: {
    en: 'Compare the id behind the message with the CorpID, SuiteID or AppID of this address after decrypting.',
    zh: '解密后把消息末尾的 id 与该回调地址的 CorpID、SuiteID 或 AppID 比较。',
  },
}

export const stale: Check = {
  id: 'stale-timestamp',
  title: { en: 'an old timestamp', zh: '过旧的时间戳' },
  run: async (patient) =>
    await refusal(patient, (side) => side.push('text', { fault: 'stale' }), STALE_TAKEN, 'warned'),
}

const STALE_TAKEN: Cause = {
  code: 'stale-push-taken',
  message: {
    en: 'The server takes a push whose timestamp is old, so a captured one can be sent again.',
    zh: '服务器接受时间戳过旧的推送，抓到的请求可以被重放。',
  },
  cure: {
    en: 'Set toleranceSeconds (300 is usual). The platform promises no window, so this is a warning and no failure.',
    zh: '设置 toleranceSeconds（一般用 300）。平台没有承诺时间窗口，所以这里只是提醒。',
  },
}

export const oversized: Check = {
  id: 'oversized-body',
  title: { en: 'oversized body', zh: '过大的请求体' },
  run: async (patient) =>
    await refusal(patient, (side) => side.push('text', { fault: 'oversized' }), NO_LIMIT, 'warned'),
}

const NO_LIMIT: Cause = {
  code: 'body-without-limit',
  message: {
    en: 'The server reads a body of some megabytes, which no push ever has: anyone can fill its memory.',
    zh: '服务器读取了数兆的请求体，而推送从不会这么大：任何人都能借此占满内存。',
  },
  cure: {
    en: 'Stop reading at 1 MiB and answer 413; the handlers of this package do so.',
    zh: '读到 1 MiB 就停止并返回 413；本包的处理器默认如此。',
  },
}

/** The same rule for all: no answer of the kind that a push gets which was taken. */
async function refusal(
  patient: Patient,
  make: (side: PlatformSide) => PlatformRequest,
  cause: Cause,
  verdict: 'failed' | 'warned' = 'failed',
): Promise<Result> {
  const side = patient.platform()
  const visit = await patient.visit(make(side), PUSH_LIMIT_MS)
  const times = { tookMs: visit.tookMs }
  if (await isTaken(visit, side)) return { verdict, came: statusOf(visit), causes: [cause], ...times }
  if (isCrash(visit)) return { verdict: 'warned', came: statusOf(visit), causes: [REFUSED_BY_CRASH], ...times }
  return {
    verdict: 'passed',
    came: visit.answer === undefined ? statusOf(visit) : refusedWith(visit),
    causes: [],
    ...times,
  }
}

async function isTaken(visit: SentTry, side: PlatformSide): Promise<boolean> {
  return (await replyOf(visit, side)) !== undefined
}

function isCrash({ answer }: SentTry): boolean {
  return answer !== undefined && answer.status >= 500
}

function refusedWith({ answer }: SentTry): Bilingual {
  return { en: `${REFUSED.en} (${answer?.status})`, zh: `${REFUSED.zh}（${answer?.status}）` }
}

const REFUSED_BY_CRASH: Cause = {
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
