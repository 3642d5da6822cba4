/** The doctor against servers that are well, and against those with one usual mistake each. */
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { createNodeHandler } from 'wechat-callback/node'
import { listening } from '../support/listening.ts'
import { type Mistake, NAIVE_ACCOUNT, naiveServer } from '../support/naive-server.ts'
import { run } from './run.ts'

const ENV = {
  WECHAT_TOKEN: NAIVE_ACCOUNT.token,
  WECHAT_ENCODING_AES_KEY: NAIVE_ACCOUNT.encodingAESKey,
  WECHAT_RECEIVE_ID: NAIVE_ACCOUNT.receiveId,
}

const listen = listening()

interface Report {
  readonly isWell: boolean
  readonly checks: readonly {
    readonly id: string
    readonly verdict: string
    readonly causes: readonly { readonly code: string }[]
  }[]
}

/** The report, and what it says first of what is not right. */
async function examined(url: string, env: Readonly<Record<string, string>> = ENV) {
  const { code, stdout, stderr } = await run(['doctor', url, '--json'], { env })
  expect(stderr).toBe('')
  const report: Report = JSON.parse(stdout)
  expect(code).toBe(report.isWell ? 0 : 1)
  const [first] = report.checks.filter(({ verdict }) => verdict === 'failed' || verdict === 'warned')
  return { report, first: first && { check: first.id, verdict: first.verdict, cause: first.causes[0]?.code } }
}

test('a server of this package is well in every mode of every platform', async () => {
  const cases = [
    ['wecom', 'safe', NAIVE_ACCOUNT.receiveId],
    ['wecom-suite', 'safe', NAIVE_ACCOUNT.receiveId],
    ['wecom-bot', 'safe', ''],
    ['official-account', 'safe', NAIVE_ACCOUNT.receiveId],
    ['official-account', 'compat', NAIVE_ACCOUNT.receiveId],
    ['official-account', 'plain', ''],
    ['open-platform', 'safe', NAIVE_ACCOUNT.receiveId],
    ['mini-program', 'safe', NAIVE_ACCOUNT.receiveId],
    ['mini-program', 'plain', ''],
  ] as const
  for (const [platform, mode, receiveId] of cases) {
    const { token, encodingAESKey } = NAIVE_ACCOUNT
    const credentials = mode === 'plain' ? { token } : { token, encodingAESKey, receiveId }
    const options = {
      platform,
      mode,
      credentials,
      toleranceSeconds: 300,
      onMessage: () => undefined,
      onError: () => undefined,
    }
    const url = await listen(createServer(createNodeHandler(options as Parameters<typeof createNodeHandler>[0])))
    const env = { ...ENV, WECHAT_PLATFORM: platform, WECHAT_MODE: mode, WECHAT_RECEIVE_ID: receiveId }
    const { report, first } = await examined(url, env)
    expect([platform, mode, first]).toEqual([platform, mode, undefined])
    expect(report.checks.map(({ verdict }) => verdict)).not.toContain('failed')
    expect(report.checks.length).toBeGreaterThanOrEqual(10)
  }
})

describe('each usual mistake is named', () => {
  /** What is said first: the check, and the cause. */
  const MISTAKES: Readonly<Record<Mistake, readonly [string, string] | undefined>> = {
    none: ['stale-timestamp', 'stale-push-taken'],
    'quotes the echo': ['verification', 'answer-quoted'],
    'writes a byte order mark': ['verification', 'answer-bom'],
    'ends the echo with a line end': ['verification', 'answer-white-space'],
    'answers with a page': ['verification', 'answer-html'],
    redirects: ['redirects', 'redirected'],
    'echoes the ciphertext': ['verification', 'answer-echo-sealed'],
    'is slow': ['verification', 'answer-too-slow'],
    hangs: ['connection', 'no-answer-in-time'],
    'signs three parts': ['verification', 'server-signs-three-parts'],
    'reads signature': ['verification', 'server-reads-signature'],
    'decodes twice': ['verification', 'server-decodes-twice'],
    'loses plus': ['verification', 'server-loses-plus'],
    'does not decode': ['verification', 'server-does-not-decode'],
    'unpads sixteen': ['text-message', 'server-unpads-16'],
    'has another token': ['verification', 'server-credentials-differ'],
    'has another key': ['verification', 'server-credentials-differ'],
    'expects no receiver': ['verification', 'server-expects-no-receiver'],
    'takes application/xml only': ['text-message', 'server-does-not-take-text-xml'],
    'expects JSON': ['text-message', 'server-expects-json'],
    'has no route for POST': ['text-message', 'answer-method-not-allowed'],
    'has no route': ['verification', 'answer-not-found'],
    'seals success': ['text-message', 'answer-success-sealed'],
    'writes milliseconds': ['text-message', 'answer-timestamp-milliseconds'],
    'replies in clear': ['text-message', 'answer-in-clear'],
    'seals with another key': ['text-message', 'answer-key-wrong'],
    'takes forged pushes': ['forged-signature', 'forged-push-taken'],
    'takes any receiver': ['wrong-receiver', 'receiver-not-checked'],
    'crashes on forged pushes': ['forged-signature', 'refused-by-crash'],
    'counts pushes': ['retry', 'handler-ran-twice'],
    'refuses repetitions': ['retry', 'retry-refused'],
    'fails on events': ['event', 'answer-server-error'],
  }

  test.each(Object.entries(MISTAKES))('a server that %s', async (mistake, expected) => {
    const { first } = await examined(await listen(naiveServer(mistake as Mistake)))
    expect(first && [first.check, first.cause]).toEqual(expected)
  })

  test('nobody listens, and no such host', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    expect((await examined(url)).first).toMatchObject({ check: 'connection', cause: 'connection-refused' })
    const unknown = await examined('http://no-such-host.invalid/')
    expect(unknown.first).toMatchObject({ check: 'connection', cause: 'host-unknown' })
    expect(unknown.report.checks.slice(1).every(({ verdict }) => verdict === 'skipped')).toBe(true)
  })
})

describe('for a person', () => {
  test('a line each, the cause and the cure below what failed, in both languages', async () => {
    const url = await listen(naiveServer('quotes the echo'))
    const { code, stdout } = await run(['doctor', url], { env: ENV })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✔ {2}connection {2,}\d+ ms {2,}127\.0\.0\.1$/m)
    expect(stdout).toMatch(/^✘ {2}URL check {2,}\d+ \/ 1000 ms {2,}200, 21 characters\n {3}✘ answer-quoted\n {5}\S/m)
    expect(stdout).toMatch(/^ {5}→ /m)
    expect(stdout).toMatch(/\n1 failed, 1 to look at\n$/)
    const chinese = await run(['doctor', url, '--lang', 'zh'], { env: ENV })
    expect(chinese.stdout).toMatch(/^✘ {2}URL 验证/m)
    expect(chinese.stdout).toMatch(/\n1 项不通过，1 项提醒\n$/)
  })

  test('neither the token nor the key nor a signature is shown', async () => {
    for (const mistake of ['has another token', 'quotes the echo', 'seals success'] as const) {
      const url = await listen(naiveServer(mistake))
      for (const words of [
        ['doctor', url],
        ['doctor', url, '--json'],
      ]) {
        const { stdout, stderr } = await run(words, { env: ENV })
        for (const secret of [ENV.WECHAT_TOKEN, ENV.WECHAT_ENCODING_AES_KEY])
          expect(stdout + stderr).not.toContain(secret)
        expect(stdout + stderr).not.toMatch(/\b[0-9a-f]{40}\b/)
      }
    }
  })

  test('an address that is none is wrong use', async () => {
    for (const url of ['example.com/callback', 'ftp://example.com', '/callback']) {
      expect((await run(['doctor', url], { env: ENV })).code).toBe(2)
    }
  })
})
