/** Tests that the page writes: they hold the capture and no secret. test/site runs them. */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { Capture } from 'wechat-callback'
import { layersOf } from '../../site/explain/layers.ts'
import { testCode } from '../../site/explain/test-code.ts'
import { side } from '../diagnosis/accounts.ts'
import { credentials, textPush } from '../support/account.ts'

const codeOf = (capture: Capture): string => testCode(capture, layersOf(capture))

const push = side('wecom').push({ ...textPush, Content: 'It\'s \\ "quoted"\n\'};`$' })
const check = side('wecom').verification()
const capture: Capture = { platform: 'wecom', credentials, url: `/callback?${push.query}`, body: push.body }

describe.each<readonly [string, Capture, readonly string[]]>([
  ['a push', capture, ["it('receives the captured push'", `'https://callback.example/callback?${push.query}'`]],
  [
    'a URL check',
    { ...capture, url: `/?${check.query}`, body: undefined },
    ['answers the captured URL check', check.echo],
  ],
  [
    'a forged push',
    { ...capture, url: `/?${side('wecom').push('text', { fault: 'forged' }).query}` },
    ['["token-wrong"]'],
  ],
  [
    'a push whose receiver is not known',
    { ...capture, credentials: { ...credentials, receiveId: undefined } },
    [`receiveId: '${credentials.receiveId}'`, 'receives'],
  ],
  [
    'a log line',
    { ...capture, url: `1.2.3.4 - - "POST https://example.com/wx?${push.query} HTTP/1.1" 200` },
    [`'https://callback.example/wx?${push.query}'`],
  ],
  [
    'a printed query',
    { ...capture, url: JSON.stringify(Object.fromEntries(new URLSearchParams(push.query))) },
    ['https://callback.example/callback?', 'msg_signature='],
  ],
])('%s', (_case, captured, parts) => {
  const code = codeOf(captured)

  test('is written with what it holds', () => {
    for (const part of parts) expect(code).toContain(part)
  })

  test('has no secret', () => {
    expect(code).not.toContain(credentials.token)
    expect(code).not.toContain(credentials.encodingAESKey)
  })

  test('is TypeScript', () => {
    const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true })
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([])
  })
})

test('明文模式 has only a Token', () => {
  const { query, body } = side('mini-program', {}, { mode: 'plain' }).push(textPush)
  const code = codeOf({
    platform: 'mini-program',
    mode: 'plain',
    credentials: { token: credentials.token },
    url: `/?${query}`,
    body,
  })
  expect(code).toContain("mode: 'plain'")
  expect(code).not.toContain('encodingAESKey')
})
