/**
 * Sends the platform's requests to a live endpoint, one check after the other:
 *
 *     connection ▶ redirects ▶ URL check ▶ message ▶ event ▶ retry ▶ refusals ▶ stream (bots)
 *
 * Each check receives the facts from earlier checks, and adds its own.
 */
import { PLATFORMS, type Platform } from '../platforms.ts'
import { type CheckResult, type EndpointCheck, type EndpointFacts, skipped } from './check.ts'
import { checkEvent, checkMessage } from './message.ts'
import { checkConnection, checkRedirects } from './reach.ts'
import { checkBodyLimit, checkForgedSignature, checkReceiver, checkTimestamp } from './refusals.ts'
import { checkRetry } from './retry.ts'
import { checkStream } from './stream.ts'
import type { Target } from './target.ts'
import { checkUrl } from './url-check.ts'

const CHECKS: readonly EndpointCheck[] = [
  { id: 'connection', title: { en: 'connection', zh: '连接' }, run: checkConnection },
  { id: 'redirects', title: { en: 'direct answer', zh: '直接响应' }, run: checkRedirects },
  { id: 'verification', title: { en: 'URL check', zh: 'URL 验证' }, run: checkUrl },
  { id: 'text-message', title: { en: 'text message', zh: '文本消息' }, run: checkMessage },
  { id: 'event', title: { en: 'event', zh: '事件' }, run: checkEvent },
  { id: 'retry', title: { en: 'the same push again', zh: '同一条推送重试' }, run: checkRetry },
  { id: 'forged-signature', title: { en: 'forged signature', zh: '伪造签名' }, run: checkForgedSignature },
  { id: 'wrong-receiver', title: { en: 'another receiver', zh: '其他接收方的消息' }, run: checkReceiver },
  { id: 'stale-timestamp', title: { en: 'an old timestamp', zh: '过旧的时间戳' }, run: checkTimestamp },
  { id: 'oversized-body', title: { en: 'oversized body', zh: '过大的请求体' }, run: checkBodyLimit },
]

const STREAM_CHECK: EndpointCheck = {
  id: 'stream',
  title: { en: 'stream refreshes', zh: '流式消息刷新' },
  run: checkStream,
}

/** Returns the checks of an endpoint of this platform, in order. */
export function endpointChecks(platform: Platform): readonly EndpointCheck[] {
  return PLATFORMS[platform].streams === true ? [...CHECKS, STREAM_CHECK] : CHECKS
}

/** A check and its result. */
export interface CheckReport {
  readonly check: EndpointCheck
  readonly result: CheckResult
}

/** Is called before and after each check. */
export interface Progress {
  onStart(check: EndpointCheck): void
  onEnd(report: CheckReport): void
}

/**
 * Checks an endpoint.
 *
 * @returns the report of each check, in order
 */
export async function checkEndpoint(target: Target, progress: Progress): Promise<readonly CheckReport[]> {
  const reports: CheckReport[] = []
  let facts: EndpointFacts = {
    isReachable: true,
    hasAnswered: false,
    proven: 'nothing',
    messageAnswer: undefined,
  }
  for (const check of endpointChecks(target.account.platform)) {
    progress.onStart(check)
    // An endpoint that cannot be reached would make every check slow, and fail for the same reason.
    const result = facts.isReachable ? await check.run(target, facts) : skipped({ en: 'not checked', zh: '未检查' })
    facts = { ...facts, ...result.facts }
    const report = { check, result }
    reports.push(report)
    progress.onEnd(report)
  }
  return reports
}

/** Returns whether no check failed; warnings do not count. */
export function hasNoFailure(reports: readonly CheckReport[]): boolean {
  return reports.every(({ result }) => result.verdict !== 'failed')
}
