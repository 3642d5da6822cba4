/**
 * Checks that a bot continues the stream that it has opened. Its reply to a message opens the stream and names it; the
 * platform then pushes refreshes, and the bot must answer each with the text so far, until an answer has
 * `finish: true`.
 *
 * Source: 智能机器人 接收消息 (path/100719), 被动回复消息 (path/101031).
 */

import { isJsonObject } from '../codec/json.ts'
import { pause } from '../endpoint/time.ts'
import { describeAnswer, type ReadAnswer, readAnswer } from './answer.ts'
import { type CheckResult, type EndpointFacts, NOTHING_TO_COMPARE, skipped } from './check.ts'
import { findingsOfFollowUp } from './genuine.ts'
import { PUSH_LIMIT_MS, textProbe } from './probe.ts'
import { sendTo, type Target } from './target.ts'

/** The platform sends about one refresh a second. */
const REFRESH_MS = 1000
/**
 * The platform refreshes for six minutes; a bot that has answered this many refreshes is expected to answer the others.
 */
const REFRESHES = 10

/** Sends a text message, and then refreshes of the stream that the reply opens. */
export async function checkStream(target: Target, { messageAnswer }: EndpointFacts): Promise<CheckResult> {
  if (messageAnswer === undefined) return NOTHING_TO_COMPARE
  if (openStreamIn(messageAnswer) === undefined) return NO_STREAM
  // A new stream, since that of the message check may have ended meanwhile.
  const { request, side } = textProbe(target)
  const id = openStreamIn(await readAnswer(await sendTo(target, request, PUSH_LIMIT_MS), side))
  if (id === undefined) return NO_STREAM
  let hasEnded = false
  let count = 0
  let tookMs = 0
  while (!hasEnded && count < REFRESHES) {
    if (count > 0) await pause(REFRESH_MS)
    const sent = await sendTo(target, side.push(side.message('stream', { stream: { id } })), PUSH_LIMIT_MS)
    const stream = streamIn(await readAnswer(sent, side))
    if (stream?.id !== id) {
      const findings = findingsOfFollowUp(target, sent, 'stream-refresh-not-answered')
      const times = { tookMs: sent.tookMs, limitMs: PUSH_LIMIT_MS }
      return { verdict: 'failed', observed: describeAnswer(sent), findings, facts: {}, ...times }
    }
    hasEnded = stream.hasEnded
    tookMs = Math.max(tookMs, sent.tookMs)
    count++
  }
  const refreshes = count === 1 ? '1 refresh' : `${count} refreshes`
  const observed = hasEnded
    ? { en: `${refreshes} answered, to the end`, zh: `${count} 次刷新有响应，已结束` }
    : { en: `${refreshes} answered, not ended yet`, zh: `${count} 次刷新有响应，尚未结束` }
  return { verdict: 'passed', observed, findings: [], facts: {}, tookMs, limitMs: PUSH_LIMIT_MS }
}

const NO_STREAM = skipped({ en: 'the reply does not start a stream', zh: '回复没有开启流式消息' })

/** Returns the id of the stream that a reply opens; `undefined` if it opens none, or one that ends at once. */
function openStreamIn(answer: ReadAnswer | undefined): string | undefined {
  const stream = streamIn(answer)
  return stream?.hasEnded === false ? stream.id : undefined
}

/** Returns the stream in a reply, even if the reply has a card too. */
function streamIn(answer: ReadAnswer | undefined): { readonly id: string; readonly hasEnded: boolean } | undefined {
  const stream = answer?.message?.stream
  return isJsonObject(stream) && typeof stream.id === 'string'
    ? { id: stream.id, hasEnded: stream.finish === true }
    : undefined
}
