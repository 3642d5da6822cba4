/**
 * Writes a captured callback as a test for vitest. In: a capture and its layers. Out: the text of a file. It holds the request
 * as it arrived, and neither token nor key.
 */
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Capture } from '../../src/endpoint/capture.ts'
import type { Layers } from './layers.ts'

/** Writes the test: a callback without an error is sent to a handler, one with errors is diagnosed again. */
export function testCode(capture: Capture, layers: Layers): string {
  const { request, opened, content } = layers
  const { platform, mode } = request
  const url = pathOf(layers)
  const body = request.kind === 'push' && request.body.kind === 'text' ? request.body.text : undefined
  const { token, encodingAESKey, receiveId } = capture.credentials
  const credentials = mode === 'plain' ? { token } : { token, encodingAESKey, receiveId }
  const findings = diagnose({ platform, mode, credentials, method: request.method, url, body })
  const errors = findings.filter(({ severity, code }) => severity === 'error' && code !== 'receive-id-missing')
  const account = accountLines(layers, typeof receiveId === 'string' ? receiveId : opened?.frame.receiveId)
  const bodyLines = body === undefined ? [] : [`    body: ${literal(body)},`]
  if (errors.length > 0 || content === undefined) {
    return lines(
      "import { diagnose } from 'wechat-callback'",
      "import { expect, it } from 'vitest'",
      '',
      "it('finds what is wrong with the captured callback', () => {",
      '  const findings = diagnose({',
      ...account,
      `    method: ${literal(request.method)},`,
      `    url: ${literal(url)},`,
      ...bodyLines,
      '  })',
      `  expect(findings.map(({ code }) => code)).toEqual(${JSON.stringify(findings.map(({ code }) => code))})`,
      '})',
    )
  }
  const isCheck = content.kind === 'echo'
  return lines(
    "import { createFetchHandler } from 'wechat-callback/fetch'",
    "import { expect, it } from 'vitest'",
    '',
    `it('${isCheck ? 'answers the captured URL check' : 'receives the captured push'}', async () => {`,
    ...(isCheck ? [] : ['  const received: unknown[] = []']),
    '  const handler = createFetchHandler({',
    ...account,
    ...(isCheck
      ? ['    onMessage: () => undefined,']
      : ['    // Call your own onMessage here.', '    onMessage: (message) => void received.push(message),']),
    '  })',
    `  const request = new Request(${literal(`https://callback.example${url}`)}, {`,
    `    method: ${literal(request.method)},`,
    ...bodyLines,
    '  })',
    '  const response = await handler(request)',
    '  expect(response.status).toBe(200)',
    isCheck
      ? `  expect(await response.text()).toBe(${literal(content.text)})`
      : `  expect(received).toMatchObject([${JSON.stringify(identityOf(request.message))}])`,
    '})',
  )
}

function accountLines({ request: { platform, mode } }: Layers, receiveId: string | undefined): readonly string[] {
  const isSealed = mode !== 'plain'
  return [
    `    platform: ${literal(platform)},`,
    ...(mode === 'safe' ? [] : [`    mode: ${literal(mode)},`]),
    '    credentials: {',
    "      token: process.env.WECHAT_TOKEN ?? '',",
    ...(isSealed ? ["      encodingAESKey: process.env.WECHAT_ENCODING_AES_KEY ?? '',"] : []),
    ...(isSealed && receiveId !== undefined ? [`      receiveId: ${literal(receiveId)},`] : []),
    '    },',
  ]
}

/** Returns path and query; a path of its own if the capture has only the query. */
function pathOf({ request: { url, parameters } }: Layers): string {
  const path = (url ?? '').replace(/^[A-Za-z][\w+.-]*:\/\/[^/?#]*/, '')
  return path.startsWith('/') ? path : `/callback?${path.includes('=') ? path.replace(/^\?/, '') : parameters}`
}

/** The fields by which a reader recognises a message. */
const IDENTITY = ['MsgType', 'InfoType', 'Event', 'ChangeType', 'msgtype', 'FromUserName', 'Content', 'text']

function identityOf(message: object | undefined): object {
  return Object.fromEntries(Object.entries(message ?? {}).filter(([name]) => IDENTITY.includes(name)))
}

/** Writes a text as a string in single quotes. */
function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
