/**
 * The programs of the section on access tokens of docs/api run as they stand, on the built package and over a server
 * that plays the platform.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createPlatform } from 'wechat-callback/testing'
import { COMPONENT, createTokenPlatform, SEND, SUITE, WECOM } from '../support/api-interfaces/tokens.ts'
import { startApiServer } from '../support/api-server.ts'
import { eventually } from '../support/eventually.ts'
import { blocksOf } from '../support/examples.ts'

const folder = fileURLToPath(new URL('../.generated/api-tokens/', import.meta.url))
const blocks = blocksOf('docs/api.md')
const realFetch = globalThis.fetch

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}settings.mjs`, "export * from '../../support/settings-of-docs.mjs'")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('access tokens', () => {
  test('one is requested for several calls, and a refused one is replaced', async () => {
    const { platform, countOf } = await startPlatform()
    Object.assign(process.env, { WECHAT_CORP_ID: WECOM.corpId, WECHAT_SECRET: WECOM.secret })
    const { call, tokens } = await program('tokens')
    expect(await Promise.all([call(SEND, {}), call(SEND, {})])).toMatchObject([{ errcode: 0 }, { errcode: 0 }])
    expect(countOf('/cgi-bin/gettoken')).toBe(1)
    platform.void(await tokens.get())
    expect(await call(SEND, {})).toMatchObject({ errcode: 40014 })
    expect(await call(SEND, {})).toMatchObject({ errcode: 0 })
    expect(countOf('/cgi-bin/gettoken')).toBe(2)
  })

  test('a suite: ticket and code arrive as pushes, and the company has a token', async () => {
    const { platform } = await startPlatform()
    Object.assign(process.env, { WECHAT_SUITE_ID: SUITE.suiteId, WECHAT_SUITE_SECRET: SUITE.suiteSecret })
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const { handler, tokens } = await program('suite')
    const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: SUITE.suiteId }
    const side = createPlatform({ platform: 'wecom-suite', credentials })
    platform.tickets.set(SUITE.suiteId, 'ticket')
    platform.codes.set('code', 'wwcorp0000000001')
    await side.send(handler, {
      ...side.message('info.suite_ticket', { SuiteTicket: 'ticket' }),
      SuiteId: SUITE.suiteId,
    })
    await side.send(handler, { ...side.message('info.create_auth', { AuthCode: 'code' }), SuiteId: SUITE.suiteId })
    await eventually(() =>
      expect(log).toHaveBeenCalledWith('%s has authorised:', 'wwcorp0000000001', {
        agent: [expect.objectContaining({ agentid: 1000002 })],
      }),
    )
    expect(await tokens.of('wwcorp0000000001').get()).toMatch(/^TokenOf_wwcorp/)
    await handler.drain()
  })

  test('a component: ticket and code arrive as pushes, and the account has a token', async () => {
    const { platform } = await startPlatform()
    const { componentAppId, componentAppSecret } = COMPONENT
    Object.assign(process.env, {
      WECHAT_COMPONENT_APP_ID: componentAppId,
      WECHAT_COMPONENT_APP_SECRET: componentAppSecret,
    })
    const { handler, tokens } = await program('component')
    const credentials = { token: 'AAAAA', encodingAESKey: 'A'.repeat(43), receiveId: componentAppId }
    const side = createPlatform({ platform: 'open-platform', credentials })
    platform.tickets.set(componentAppId, 'ticket')
    platform.codes.set('code', 'wxapp00000000001')
    const ticket = side.message('info.component_verify_ticket', { ComponentVerifyTicket: 'ticket' })
    await side.send(handler, { ...ticket, AppId: componentAppId })
    const authorized = side.message('info.authorized', { AuthorizationCode: 'code' })
    await side.send(handler, { ...authorized, AppId: componentAppId })
    expect(await tokens.get('wxapp00000000001')).toMatch(/^TokenOf_wxapp/)
    await handler.drain()
  })
})

/** Starts a platform for the duration of a test, and leads the calls of the global `fetch` to it. */
async function startPlatform() {
  const platform = createTokenPlatform()
  const server = await startApiServer(platform.routes)
  const fetch: typeof realFetch = (url, init) =>
    realFetch(String(url).replace(/^https:\/\/(?:qyapi|api)\.weixin\.qq\.com/, server.baseUrl), init)
  vi.stubGlobal('fetch', fetch)
  onTestFinished(async () => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    await server[Symbol.asyncDispose]()
  })
  return { platform, countOf: (path: string) => server.requests.filter((request) => request.path === path).length }
}

function program(label: string) {
  const path = `${folder}${label}.mjs`
  writeFileSync(path, blocks.find((block) => block.label === label)?.code ?? '')
  return import(/* @vite-ignore */ pathToFileURL(path).href)
}
