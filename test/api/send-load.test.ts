/**
 * Ten thousand sends at once over a real http server with limits of calls, slow answers, a busy platform and broken
 * answers, while the token ends in between: one refresh, and each send is delivered once or rejected with its `ApiError`.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createAccessTokens, isApiError, sendMessage } from 'wechat-callback/api'
import { createSendingPlatform, MESSAGE_SEND } from '../support/api-interfaces/send.ts'
import { createTokenPlatform, WECOM } from '../support/api-interfaces/tokens.ts'
import { type ApiRoute, startApiServer } from '../support/api-server.ts'
import { createPooledFetch } from '../support/pooled-fetch.ts'

const COUNT = 10_000
const GET_TOKEN = '/cgi-bin/gettoken'

/** What the platform does with the messages to a member, besides delivering them. */
type Behaviour =
  | 'delivers'
  | 'is slow'
  | 'is busy once'
  | 'limits the calls twice'
  | 'is always busy'
  | 'always limits the calls'
  | 'refuses'
  | 'answers with HTML'

function behaviourTo(member: number): Behaviour {
  if (member % 1000 === 1) return 'is always busy'
  if (member % 1000 === 2) return 'always limits the calls'
  if (member % 500 === 3) return 'refuses'
  if (member % 500 === 4) return 'answers with HTML'
  if (member % 50 === 5) return 'is busy once'
  if (member % 100 === 6) return 'limits the calls twice'
  return member % 10 === 7 ? 'is slow' : 'delivers'
}

/** The error of the sends that are rejected. */
const ERRORS: Partial<Record<Behaviour, object>> = {
  'is always busy': { code: 'REFUSED', errcode: -1 },
  'always limits the calls': { code: 'REFUSED', errcode: 45009 },
  refuses: { code: 'REFUSED', errcode: 60011 },
  'answers with HTML': { code: 'UNREADABLE_RESPONSE' },
}

async function startPlatform() {
  const issuer = createTokenPlatform(() => Date.now())
  const sending = createSendingPlatform(() => true)
  const attempts = new Map<number, number>()
  let calls = 0

  const send: ApiRoute = async (request, response) => {
    // The token ends when half of the messages are sent.
    if (++calls === COUNT / 2) issuer.void(String(request.query.get('access_token')))
    const refusal = await issuer.routes[MESSAGE_SEND]?.(request, response)
    if (Object(refusal).errcode !== 0) return refusal
    const member = Number(request.body?.touser)
    const attempt = (attempts.get(member) ?? 0) + 1
    attempts.set(member, attempt)
    switch (behaviourTo(member)) {
      case 'is always busy':
        return { errcode: -1, errmsg: 'system busy' }
      case 'always limits the calls':
        return { errcode: 45009, errmsg: 'api freq out of limit' }
      case 'refuses':
        return { errcode: 60011, errmsg: 'no privilege to access/modify contact/party/agent' }
      case 'answers with HTML':
        response.end('<html>502 Bad Gateway</html>')
        return undefined
      case 'is busy once':
        if (attempt === 1) return { errcode: -1, errmsg: 'system busy' }
        break
      case 'limits the calls twice':
        if (attempt <= 2) return { errcode: 45009, errmsg: 'api freq out of limit' }
        break
      case 'is slow':
        await wait(20)
    }
    return sending.routes[MESSAGE_SEND]?.(request, response)
  }

  const server = await startApiServer({ ...issuer.routes, [MESSAGE_SEND]: send })
  onTestFinished(() => server[Symbol.asyncDispose]())
  return { server, delivered: sending.delivered, attempts }
}

test('10,000 sends at once, while the token ends: one refresh, and each is delivered or rejected', async () => {
  const { server, delivered, attempts } = await startPlatform()
  const pool = createPooledFetch(64)
  onTestFinished(pool.close)
  // A send waits for a free connection, too.
  const common = { baseUrl: server.baseUrl, fetch: pool.fetch, timeoutMs: 300_000 }
  const tokens = createAccessTokens({ platform: 'wecom', ...WECOM, ...common })
  const options = { platform: 'wecom', agentId: 1000002, tokens, ...common } as const
  const members = Array.from({ length: COUNT }, (_, member) => member)
  const outcomes = await Promise.allSettled(
    members.map((member) => sendMessage(options, { touser: `${member}`, msgtype: 'text', text: { content: '你好' } })),
  )

  // The first token, and the one after it ended.
  expect(server.requests.filter(({ path }) => path === GET_TOKEN)).toHaveLength(2)
  const isDelivered = members.map((member) => ERRORS[behaviourTo(member)] === undefined)
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(isDelivered)
  for (const [member, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') continue
    expect(isApiError(outcome.reason)).toBe(true)
    expect(outcome.reason).toMatchObject(ERRORS[behaviourTo(member)] ?? {})
  }
  // Each once, and no other.
  const received = delivered.map(({ touser }) => Number(touser)).sort((one, other) => one - other)
  expect(received).toEqual(members.filter((member) => isDelivered[member]))
  // Three repetitions, and not more.
  for (const member of members.filter((one) => /always/.test(behaviourTo(one)))) expect(attempts.get(member)).toBe(4)
})
