/**
 * Sends the platform's requests to a live endpoint, one check after the other, then calls the platform's API:
 *
 *     connection ▶ redirects ▶ URL check ▶ message ▶ event ▶ retry ▶ refusals ▶ stream (bots)
 *     access token ▶ IP list ▶ network check     if the secret is known
 *
 * Each check receives the facts from earlier checks, and adds its own.
 */
import { PLATFORMS, type Platform } from '../platforms.ts'
import { checkIpList, checkNetwork, checkToken } from './api.ts'
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

const TOKEN_CHECK: EndpointCheck = {
  id: 'access-token',
  title: { en: 'access token', zh: 'access_token' },
  run: checkToken,
}
const IP_LIST_CHECK: EndpointCheck = { id: 'ip-list', title: { en: 'IP list', zh: 'IP 列表' }, run: checkIpList }
const NETWORK_CHECK: EndpointCheck = {
  id: 'network-check',
  title: { en: 'network check', zh: '平台网络检测' },
  run: checkNetwork,
}

/** The checks of the API; those of other platforms are only that of the token, which says why it is skipped. */
const API_CHECKS: Readonly<Partial<Record<Platform, readonly EndpointCheck[]>>> = {
  wecom: [TOKEN_CHECK, IP_LIST_CHECK],
  'official-account': [TOKEN_CHECK, IP_LIST_CHECK, NETWORK_CHECK],
}

/** Returns the checks of a target, in order. */
export function checksOf(target: Target): readonly EndpointCheck[] {
  return [...endpointChecks(target), ...apiChecks(target)]
}

function endpointChecks({ account: { platform } }: Target): readonly EndpointCheck[] {
  return PLATFORMS[platform].streams === true ? [...CHECKS, STREAM_CHECK] : CHECKS
}

function apiChecks({ account: { platform }, api }: Target): readonly EndpointCheck[] {
  return api === undefined ? [] : (API_CHECKS[platform] ?? [TOKEN_CHECK])
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
    accessToken: undefined,
  }
  for (const check of checksOf(target)) {
    progress.onStart(check)
    // An endpoint that cannot be reached would make each of its checks slow, and fail for the same reason.
    const isSkipped = !facts.isReachable && endpointChecks(target).includes(check)
    const result = isSkipped ? skipped({ en: 'not checked', zh: '未检查' }) : await check.run(target, facts)
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
