/**
 * Checks that the account can call the platform's API from this machine: gets an access token, then asks for the
 * addresses from which the platform sends pushes, and for the platform's own check of the callback URL.
 *
 * Getting a token voids no other one: 企业微信 returns the same token again, and 公众号 is asked by `stable_token`.
 *
 * Source: 企业微信 获取access_token (path/91039), getcallbackip; 公众号 获取稳定版接口调用凭据, 获取微信推送服务器IP,
 * 网络通信检测.
 */
import { familyOf } from '../api/answer.ts'
import { type ApiError, isApiError } from '../api/api-error.ts'
import { type ApiCall, type Connection, callApi, connect } from '../api/connection.ts'
import { getTokenCall, stableTokenCall } from '../api/tokens/create-access-tokens.ts'
import { readIssuedToken } from '../api/tokens/kept-token.ts'
import { isJsonObject, type JsonObject } from '../codec/json.ts'
import { monotonicMs } from '../endpoint/time.ts'
import { type Finding, finding } from '../findings/finding.ts'
import type { Bilingual } from '../findings/types.ts'
import { type CheckResult, type EndpointFacts, skipped } from './check.ts'
import type { Target } from './target.ts'

/** Gets an access token, as the program would. */
export async function checkToken(target: Target): Promise<CheckResult> {
  const { platform } = target.account
  if (platform !== 'wecom' && platform !== 'official-account' && platform !== 'mini-program') {
    return skipped({
      en: 'not checked: only wecom, official-account and mini-program get a token by a secret',
      zh: '未检查：只有 wecom、official-account 和 mini-program 用 Secret 获取 token',
    })
  }
  const { id = '', secret = '' } = target.api ?? {}
  const call = platform === 'wecom' ? getTokenCall(id, secret) : stableTokenCall(id, secret, false)
  return await checkCall(target, call, (answer, connection) => {
    const { token, lifetimeMs } = readIssuedToken(connection, call.path, answer, 'access_token')
    const seconds = lifetimeMs / 1000
    const observed = { en: `valid for ${seconds} s`, zh: `有效期 ${seconds} 秒` }
    return { verdict: 'passed', observed, findings: [], facts: { accessToken: token } }
  })
}

/** Asks for the addresses from which the platform sends pushes: the smallest call that needs a token. */
export async function checkIpList(target: Target, { accessToken }: EndpointFacts): Promise<CheckResult> {
  if (accessToken === undefined) return NO_TOKEN
  return await checkCall(target, callWith(accessToken, '/cgi-bin/getcallbackip'), ({ ip_list: addresses }) => {
    const count = Array.isArray(addresses) ? addresses.length : 0
    const observed = { en: `pushes come from ${count} addresses`, zh: `推送来自 ${count} 个地址` }
    return { verdict: 'passed', observed, findings: [], facts: {} }
  })
}

/** Lets the platform resolve and ping the callback URL that is set in its console. */
export async function checkNetwork(target: Target, { accessToken }: EndpointFacts): Promise<CheckResult> {
  if (accessToken === undefined) return NO_TOKEN
  const body = { action: 'all', check_operator: 'DEFAULT' }
  return await checkCall(target, { ...callWith(accessToken, '/cgi-bin/callback/check'), body }, (answer) => {
    const addresses = itemsOf(answer.dns).map(({ ip }) => String(ip))
    if (addresses.length === 0) {
      const observed = { en: 'no address', zh: '没有地址' }
      return { verdict: 'failed', observed, findings: [finding('callback-host-unknown')], facts: {} }
    }
    const isPinged = itemsOf(answer.ping).some(({ package_loss: loss }) => loss === '0%')
    const [en, zh] = [addresses.join(', '), addresses.join('、')]
    const observed = isPinged
      ? { en: `${en}, answers ping`, zh: `${zh}，ping 有响应` }
      : { en: `${en}, does not answer ping`, zh: `${zh}，ping 无响应` }
    return isPinged
      ? { verdict: 'passed', observed, findings: [], facts: {} }
      : { verdict: 'warned', observed, findings: [finding('callback-ping-lost')], facts: {} }
  })
}

const NO_TOKEN: CheckResult = skipped({ en: 'not checked: no access token', zh: '未检查：没有 access_token' })

function callWith(accessToken: string, path: string): ApiCall {
  return { path, query: { access_token: accessToken }, secrets: [accessToken] }
}

/** Makes a call and judges its answer; an error becomes a finding. */
async function checkCall(
  { account: { platform }, api }: Target,
  call: ApiCall,
  judge: (answer: JsonObject, connection: Connection) => CheckResult,
): Promise<CheckResult> {
  const connection = connect(familyOf(platform), api?.baseUrl === undefined ? {} : { baseUrl: api.baseUrl })
  const startedAt = monotonicMs()
  const tookMs = () => monotonicMs() - startedAt
  try {
    return { ...judge(await callApi(connection, call), connection), tookMs: tookMs() }
  } catch (error) {
    if (!isApiError(error)) throw error
    return { verdict: 'failed', observed: describe(error), findings: [findingOf(error)], facts: {}, tookMs: tookMs() }
  }
}

function describe({ errcode, status, code }: ApiError): Bilingual {
  if (errcode !== undefined) return { en: `errcode ${errcode}`, zh: `errcode ${errcode}` }
  return { en: `no usable answer (${status ?? code})`, zh: `没有可用的响应（${status ?? code}）` }
}

/** The errcodes for an IP address that the platform does not allow. */
const IP_ERRCODES: readonly (number | undefined)[] = [60020, 40164, 61004]

/** Makes the finding of a failed call, with the texts that the error has for its errcode. */
function findingOf({ errcode, path = '', ip, meaning, cure }: ApiError): Finding {
  if (ip !== undefined && IP_ERRCODES.includes(errcode)) return { ...finding('api-ip-not-allowed', { ip }), cure }
  const refused =
    errcode === undefined ? finding('api-not-answered', { path }) : finding('api-refused', { path, errcode })
  const { en, zh } = refused.message
  return { ...refused, message: { en: `${en} ${meaning.en}`, zh: `${zh}${meaning.zh}` }, cure }
}

/** Returns the objects of a list in an answer. */
function itemsOf(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : []
}
