// Written by catalog/generate from catalog/api-errors.json: change that file, then run npm run catalog.
import type { ApiErrorFacts, Bilingual } from './types.ts'

/**
 * Why a call of the platform’s API failed, from a closed set.
 *
 * | code | meaning |
 * |---|---|
 * | `REFUSED` | the platform answered with an `errcode` that is not 0 |
 * | `TIMEOUT` | no complete response within `timeoutMs`; the platform may have carried out the call |
 * | `UNREACHABLE` | the request failed before a response came: DNS, connection, TLS or proxy |
 * | `HTTP_STATUS` | the response has another status than 200, and no `errcode` |
 * | `REDIRECTED` | the response is a redirect; it is never followed, because it would pass the token on |
 * | `UNREADABLE_RESPONSE` | the response is not a JSON object (a page of HTML, half a body), is too long, or lacks a field |
 * | `NOT_SENDABLE` | decided without a request: the message cannot be sent, for the reason in the error message |
 * | `NOT_AUTHORIZED` | decided without a request: no ticket, permanent code or refresh token is in the store |
 */
export type ApiErrorCode =
  | 'REFUSED'
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'HTTP_STATUS'
  | 'REDIRECTED'
  | 'UNREADABLE_RESPONSE'
  | 'NOT_SENDABLE'
  | 'NOT_AUTHORIZED'

/** What to do about each code, if the platform’s `errcode` has no entry. */
export const API_ERROR_CURES: Readonly<Record<ApiErrorCode, Bilingual>> = {
  REFUSED: { en: 'Look the errcode up in the platform\'s list of error codes.', zh: '按 errcode 查平台文档的全局返回码。' },
  TIMEOUT: { en: 'Check the network to the platform, or raise timeoutMs.', zh: '检查到平台的网络，或调大 timeoutMs。' },
  UNREACHABLE: { en: 'Check DNS, firewall and proxy between this server and the platform; cause has the error of fetch.', zh: '检查本机到平台之间的 DNS、防火墙和代理；fetch 的错误在 cause 里。' },
  HTTP_STATUS: { en: 'Check baseUrl, and whether a proxy or gateway answers in place of the platform.', zh: '检查 baseUrl，以及是否有代理或网关代替平台作了回应。' },
  REDIRECTED: { en: 'Set baseUrl to the final address; the platform itself never redirects.', zh: '把 baseUrl 设为最终的地址；平台自己从不重定向。' },
  UNREADABLE_RESPONSE: { en: 'Check whether a proxy or gateway answers in place of the platform.', zh: '检查是否有代理或网关代替平台作了回应。' },
  NOT_SENDABLE: { en: 'Send another kind of message, or answer before the deadline.', zh: '换一种消息类型，或在超时之前回复。' },
  NOT_AUTHORIZED: { en: 'Pass every push to keep(), and wait for the next ticket (every 10 minutes) or authorize again.', zh: '把每条推送交给 keep()，等下一次 ticket 推送（每 10 分钟一次），或重新授权。' },
}

/** The known error numbers of the platforms. */
export const API_ERRORS: readonly ApiErrorFacts[] = [
  { errcode: -1, isRetryable: true, message: { en: 'The platform is busy.', zh: '平台系统繁忙。' }, cure: { en: 'Try again later.', zh: '稍后再试。' } },
  { errcode: 40013, family: 'wecom', message: { en: 'The CorpID is wrong.', zh: 'CorpID 不正确。' }, cure: { en: 'Copy it again: 我的企业 → 企业信息 → 企业ID.', zh: '重新复制：「我的企业」→「企业信息」→「企业ID」。' } },
  { errcode: 40013, family: 'accounts', message: { en: 'The AppID is wrong.', zh: 'AppID 不正确。' }, cure: { en: 'Copy it again: 设置与开发 → 开发接口管理 → 开发者ID(AppID); the original id (gh_…) is not the AppID.', zh: '重新复制：「设置与开发」→「开发接口管理」→「开发者ID(AppID)」；原始 ID（gh_…）不是 AppID。' } },
  { errcode: 40001, family: 'accounts', isTokenError: true, message: { en: 'The token is refused.', zh: 'token 被拒绝。' }, cure: { en: 'Request another one.', zh: '重新获取。' } },
  { errcode: 40014, isTokenError: true, message: { en: 'The token is refused.', zh: 'token 被拒绝。' }, cure: { en: 'Request another one.', zh: '重新获取。' } },
  { errcode: 42001, isTokenError: true, message: { en: 'The token is refused.', zh: 'token 被拒绝。' }, cure: { en: 'Request another one.', zh: '重新获取。' } },
  { errcode: 40082, family: 'wecom', isTokenError: true, message: { en: 'The token is refused.', zh: 'token 被拒绝。' }, cure: { en: 'Request another one.', zh: '重新获取。' } },
  { errcode: 42009, family: 'wecom', isTokenError: true, message: { en: 'The token is refused.', zh: 'token 被拒绝。' }, cure: { en: 'Request another one.', zh: '重新获取。' } },
]
