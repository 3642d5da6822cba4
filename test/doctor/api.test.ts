/** The doctor calls the platform's API, played by a real http server, and names what is wrong with the access to it. */
import { createServer } from 'node:http'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Platform } from 'wechat-callback'
import type { CheckResult } from '../../src/doctor/check.ts'
import { run } from '../cli/run.ts'
import { type ApiRoute, startApiServer } from '../support/api-server.ts'
import { checked, ownServer } from '../support/doctor.ts'
import { listening } from '../support/listening.ts'
import { NAIVE_ACCOUNT } from '../support/naive-server.ts'

const listen = listening()
const SECRET = 'SecretThatNobodyMaySee'
const TOKEN = 'TokenThatNobodyMaySee'

/** The interfaces of the platform, which accept only this account. */
const ROUTES: Readonly<Record<string, ApiRoute>> = {
  '/cgi-bin/gettoken': ({ query }) =>
    query.get('corpid') === NAIVE_ACCOUNT.receiveId && query.get('corpsecret') === SECRET
      ? { errcode: 0, errmsg: 'ok', access_token: TOKEN, expires_in: 7200 }
      : { errcode: 40001, errmsg: `invalid credential ${query.get('corpsecret')}, hint: [1], from ip: 203.0.113.7` },
  '/cgi-bin/stable_token': ({ body = {} }) =>
    body.appid === NAIVE_ACCOUNT.receiveId && body.secret === SECRET && body.force_refresh === false
      ? { access_token: TOKEN, expires_in: 7200 }
      : { errcode: 40125, errmsg: 'invalid appsecret rid: 1-2-3' },
  '/cgi-bin/getcallbackip': ({ query }) =>
    query.get('access_token') === TOKEN
      ? { errcode: 0, errmsg: 'ok', ip_list: ['203.0.113.0/24', '203.0.113.9'] }
      : { errcode: 40014, errmsg: 'invalid access_token' },
  '/cgi-bin/callback/check': ({ body }) =>
    JSON.stringify(body) === '{"action":"all","check_operator":"DEFAULT"}'
      ? {
          dns: [{ ip: '203.0.113.7', real_operator: 'UNICOM' }],
          ping: [{ ip: '203.0.113.7', from_operator: 'UNICOM', package_loss: '0%', time: '23.079ms' }],
        }
      : { errcode: 40202, errmsg: 'invalid action' },
}

/** Checks an endpoint that has no fault, and the API with these routes in place of the platform's. */
async function resultsOf(platform: Platform, routes: Readonly<Record<string, ApiRoute>> = {}, secret = SECRET) {
  await using api = await startApiServer({ ...ROUTES, ...routes })
  const url = await listen(ownServer(platform, 'safe'))
  const access = { id: NAIVE_ACCOUNT.receiveId, secret, baseUrl: api.baseUrl }
  const { reports } = await checked(url, { platform }, access)
  expect(
    reports.slice(0, 10).filter(({ result }) => result.verdict !== 'passed' && result.verdict !== 'skipped'),
  ).toEqual([])
  const results = reports
    .slice(platform === 'wecom-bot' ? 11 : 10)
    .map(({ check, result }) => [check.id, result] as const)
  for (const [, { facts: _, ...result }] of results) {
    for (const secretText of [SECRET, TOKEN, secret]) expect(inspect(result, { depth: 9 })).not.toContain(secretText)
  }
  const byId: Readonly<Record<string, CheckResult>> = Object.fromEntries(results)
  return { results: byId, calls: api.requests.map(({ path }) => path) }
}

const passed = (en: string) => ({ verdict: 'passed', observed: { en }, findings: [], tookMs: expect.any(Number) })

describe('the API of an account that has no fault', () => {
  test('of 企业微信', async () => {
    const { results, calls } = await resultsOf('wecom')
    expect(results).toMatchObject({
      'access-token': passed('valid for 7200 s'),
      'ip-list': passed('pushes come from 2 addresses'),
    })
    expect(calls).toEqual(['/cgi-bin/gettoken', '/cgi-bin/getcallbackip'])
  })

  test('of 公众号', async () => {
    const { results, calls } = await resultsOf('official-account')
    expect(results).toMatchObject({
      'access-token': passed('valid for 7200 s'),
      'ip-list': passed('pushes come from 2 addresses'),
      'network-check': passed('203.0.113.7, answers ping'),
    })
    expect(calls).toEqual(['/cgi-bin/stable_token', '/cgi-bin/getcallbackip', '/cgi-bin/callback/check'])
  })

  test('of 小程序', async () => {
    const { results, calls } = await resultsOf('mini-program')
    expect(results).toMatchObject({ 'access-token': passed('valid for 7200 s') })
    expect(calls).toEqual(['/cgi-bin/stable_token'])
  })

  test.each(['wecom-suite', 'wecom-bot', 'open-platform'] as const)('of %s is not called', async (platform) => {
    const { results, calls } = await resultsOf(platform)
    expect(results).toMatchObject({ 'access-token': { verdict: 'skipped', findings: [] } })
    expect([Object.keys(results), calls]).toEqual([['access-token'], []])
  })
})

describe('a refused call is named with its cause', () => {
  test.each([
    [
      'wecom',
      'ip-list',
      '/cgi-bin/getcallbackip',
      {
        ip_list: [],
        errcode: 60020,
        errmsg:
          'not allow to access from your ip, hint: [1658286717354964018506079], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=60020',
      },
      /企业可信IP/,
    ],
    [
      'official-account',
      'access-token',
      '/cgi-bin/stable_token',
      {
        errcode: 40164,
        errmsg: 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 5fa26c60-1a0ebdd5-32fd1cd0',
      },
      /IP白名单/,
    ],
  ] as const)('%s: the IP address that must be allowed, and where', async (platform, check, path, answer, where) => {
    const { results } = await resultsOf(platform, { [path]: () => answer })
    const result = results[check]
    expect(result).toMatchObject({ verdict: 'failed', observed: { en: `errcode ${answer.errcode}` } })
    const [finding, ...others] = result?.findings ?? []
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'api-ip-not-allowed', part: 'api', severity: 'error' })
    for (const text of [finding?.message.en, finding?.message.zh, finding?.cure.en, finding?.cure.zh])
      expect(text).toContain('203.0.113.7')
    expect(finding?.cure.en).toMatch(where)
    expect(finding?.cure.zh).toMatch(where)
  })

  test('a wrong secret', async () => {
    const wrong = 'WrongSecretThatNobodyMaySee'
    const { results: wecom, calls } = await resultsOf('wecom', {}, wrong)
    expect(wecom['access-token']?.findings).toMatchObject([
      {
        code: 'api-refused',
        message: {
          en: 'The platform refuses /cgi-bin/gettoken: errcode 40001. The secret does not belong to this company or app.',
          zh: '平台拒绝了 /cgi-bin/gettoken：errcode 40001。Secret 不是这个企业或应用的。',
        },
        cure: { en: expect.stringContaining('Copy the secret again') },
      },
    ])
    expect(wecom['ip-list']).toMatchObject({ verdict: 'skipped', observed: { en: 'not checked: no access token' } })
    expect(calls).toEqual(['/cgi-bin/gettoken'])
    const { results: account } = await resultsOf('official-account', {}, wrong)
    expect(account['access-token']?.findings).toMatchObject([{ code: 'api-refused' }])
    expect(account['network-check']).toMatchObject({ verdict: 'skipped' })
  })

  test('an errcode that has no entry', async () => {
    const answer = () => ({ errcode: 99999, errmsg: 'new' })
    const { results } = await resultsOf('wecom', { '/cgi-bin/getcallbackip': answer })
    expect(results['ip-list']?.findings).toMatchObject([
      { code: 'api-refused', cure: { en: expect.stringContaining('Look the errcode up') } },
    ])
  })

  test.each([
    ['a page', (response: { end(text: string): void }) => response.end('<html>'), 'no usable answer (200)'],
    ['an answer without a token', () => ({ errcode: 0, errmsg: 'ok' }), 'no usable answer (200)'],
  ] as const)('%s in place of the token', async (_name, respond, observed) => {
    const route: ApiRoute = (_request, response) => {
      const answer: unknown = respond(response)
      return typeof answer === 'object' && answer !== null && 'errcode' in answer ? answer : undefined
    }
    const { results } = await resultsOf('wecom', { '/cgi-bin/gettoken': route })
    expect(results['access-token']).toMatchObject({
      verdict: 'failed',
      observed: { en: observed },
      findings: [{ code: 'api-not-answered' }],
    })
  })

  test('an API that cannot be reached', async () => {
    const url = await listen(ownServer('wecom', 'safe'))
    const api = { id: NAIVE_ACCOUNT.receiveId, secret: SECRET, baseUrl: 'http://127.0.0.1:1' }
    const { wrong, reports } = await checked(url, {}, api)
    expect(wrong).toEqual(['access-token: api-not-answered', 'ip-list'])
    expect(reports.at(-2)?.result.observed.en).toBe('no usable answer (UNREACHABLE)')
  })
})

describe("the platform's network check", () => {
  const checkWith = async (answer: object) =>
    (await resultsOf('official-account', { '/cgi-bin/callback/check': () => answer })).results['network-check']

  test('of a host without an address fails', async () => {
    for (const answer of [{ dns: [], ping: [] }, {}, { dns: null }])
      expect(await checkWith(answer)).toMatchObject({
        verdict: 'failed',
        findings: [{ code: 'callback-host-unknown' }],
      })
  })

  test('of a host that answers no ping is a warning', async () => {
    const answer = { dns: [{ ip: '203.0.113.7' }], ping: [{ ip: '203.0.113.7', package_loss: '100%', time: '' }] }
    expect(await checkWith(answer)).toMatchObject({
      verdict: 'warned',
      observed: { en: '203.0.113.7, does not answer ping' },
      findings: [{ code: 'callback-ping-lost', severity: 'warning' }],
    })
  })

  test('without a URL in the console names that', async () => {
    const result = await checkWith({ errcode: 40201, errmsg: 'invalid url' })
    expect(result?.findings).toMatchObject([{ code: 'api-refused', cure: { zh: '到后台的“服务器配置”填写并启用。' } }])
  })
})

test('the API is checked although the endpoint cannot be reached', async () => {
  await using api = await startApiServer(ROUTES)
  const url = await listen(createServer((request) => void request.socket.destroy()))
  const access = { id: NAIVE_ACCOUNT.receiveId, secret: SECRET, baseUrl: api.baseUrl }
  const { reports } = await checked(url, {}, access)
  expect(reports.slice(-3).map(({ result }) => result.verdict)).toEqual(['skipped', 'passed', 'passed'])
})

describe('the command', () => {
  const account = { WECHAT_TOKEN: NAIVE_ACCOUNT.token, WECHAT_ENCODING_AES_KEY: NAIVE_ACCOUNT.encodingAESKey }
  const env = { ...account, WECHAT_RECEIVE_ID: NAIVE_ACCOUNT.receiveId }

  test('takes the secret from the environment or an option, and shows neither it nor the token', async () => {
    await using api = await startApiServer(ROUTES)
    const url = await listen(ownServer('wecom', 'safe'))
    const calls = [
      run(['doctor', url], { env: { ...env, WECHAT_SECRET: SECRET, WECHAT_API_BASE_URL: api.baseUrl } }),
      run(['doctor', url, '--secret', SECRET, '--api-base-url', api.baseUrl], { env }),
    ]
    for (const { code, stdout, stderr } of await Promise.all(calls)) {
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(
        /^✔ {2}access token +\d+ ms +valid for 7200 s\n✔ {2}IP list +\d+ ms +pushes come from 2 addresses$/m,
      )
      expect(stdout).not.toMatch(/NobodyMaySee/)
    }
    const { stdout } = await run(['doctor', url, '--json', '--secret', 'Wrong', '--api-base-url', api.baseUrl], { env })
    expect(JSON.parse(stdout).checks.at(-2)).toMatchObject({ id: 'access-token', findings: [{ code: 'api-refused' }] })
    expect(stdout).not.toMatch(/NobodyMaySee|Wrong/)
  })

  test('calls no API without a secret', async () => {
    await using api = await startApiServer(ROUTES)
    const url = await listen(ownServer('wecom', 'safe'))
    for (const secret of [{}, { WECHAT_SECRET: '' }])
      await run(['doctor', url], { env: { ...env, ...secret, WECHAT_API_BASE_URL: api.baseUrl } })
    expect(api.requests).toEqual([])
  })

  test('needs the AppID in plain mode, and a valid address', async () => {
    await using api = await startApiServer(ROUTES)
    const url = await listen(ownServer('official-account', 'plain'))
    const plain = ['doctor', url, '--platform', 'official-account', '--mode', 'plain', '--secret', SECRET]
    const address = ['--api-base-url', api.baseUrl]
    const without = await run([...plain, ...address], { env: account })
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--receive-id is missing')])
    const { stdout } = await run([...plain, ...address, '--receive-id', NAIVE_ACCOUNT.receiveId], { env: account })
    expect(stdout).toMatch(/^✔ {2}network check +\d+ ms +203\.0\.113\.7, answers ping$/m)
    const wrong = await run(['doctor', url, '--secret', SECRET, '--api-base-url', 'api.weixin.qq.com'], { env })
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--api-base-url')])
  })
})
