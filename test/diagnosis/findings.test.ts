/** Every finding, provoked over real http, is the only one; and if nothing is wrong, nothing is found. */
import { describe, expect, test } from 'vitest'
import { diagnose, type Finding, type Mode, type Platform, text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
import type { PlatformOptions } from 'wechat-callback/testing'
import { FINDING_TEXTS } from '../../src/findings/generated.ts'
import { accountIn, credentials, NOW, textPush } from '../support/account.ts'
import { send, withServer } from '../support/http.ts'
import { checkWithPlus, key, otherApps, side } from './accounts.ts'
import { ANSWER_PROVOKED } from './answer-provoked.ts'
import { CREDENTIALS_PROVOKED } from './credentials-provoked.ts'
import { type Provocation, play } from './exchange.ts'
import { REQUEST_PROVOKED } from './request-provoked.ts'

const PROVOKED = { credentials: CREDENTIALS_PROVOKED, request: REQUEST_PROVOKED, answer: ANSWER_PROVOKED }

describe.each(Object.entries(PROVOKED))('%s', (part, provocations) => {
  test.each(Object.entries<Provocation>(provocations))('%s', async (code, provocation) => {
    const findings = diagnose(await play(provocation))
    expect(codesOf(findings)).toEqual([code])
    const [first] = findings
    expect(first?.part).toBe(part)
    for (const said of provocation.says ?? []) {
      for (const language of ['en', 'zh'] as const) expect(sentencesOf(first, language)).toContain(said)
    }
    for (const secret of [credentials.token, key]) expect(JSON.stringify(first)).not.toContain(secret)
    expect(JSON.stringify(first)).not.toMatch(/[{]\w+[}]/)
  })
})

test.each(Object.entries(PROVOKED))('every code of %s is provoked, in the order of the texts', (part, provocations) => {
  const texts: Readonly<Record<string, object>> = FINDING_TEXTS
  expect(Object.keys(provocations)).toEqual(Object.keys(texts[part] ?? {}))
})

/** What the handlers of this package return, which must always be in order. */
const PLATFORMS: readonly (readonly [Platform, Mode, Pick<PlatformOptions, 'format'>])[] = [
  ['wecom', 'safe', {}],
  ['wecom-suite', 'safe', {}],
  ['wecom-bot', 'safe', {}],
  ['official-account', 'safe', {}],
  ['official-account', 'compat', {}],
  ['official-account', 'plain', {}],
  ['open-platform', 'safe', {}],
  ['mini-program', 'safe', { format: 'json' }],
  ['mini-program', 'compat', { format: 'json' }],
  ['mini-program', 'plain', { format: 'json' }],
]

describe.each(PLATFORMS)('%s in %s mode, all in order', (platform, mode, format) => {
  const setup = { platform, ...accountIn(mode), now: NOW }
  const from = side(platform, {}, { ...accountIn(mode), ...format })

  test('URL check', async () => {
    expect(diagnose(await play({ setup, sent: from.verification() }))).toEqual([])
  })

  test('a push without a reply', async () => {
    expect(diagnose(await play({ setup, sent: from.push(textPush) }))).toEqual([])
  })

  test('a notice', async () => {
    expect(diagnose(await play({ setup, sent: from.push({ InfoType: 'unauthorized' }) }))).toEqual([])
  })
})

test.each<readonly [Platform, object]>([
  ['wecom', textPush],
  ['official-account', textPush],
])('a sealed reply of %s is in order', async (platform, message) => {
  const handler = createNodeHandler({ platform, credentials, now: () => NOW, onMessage: () => text('收到') })
  const { query, body } = side(platform).push({ ...message })
  const answer = await withServer(handler, (port) => send(port, { method: 'POST', path: `/?${query}`, body }))
  expect(answer.body).toContain('<Encrypt>')
  const { status, headers } = answer
  expect(
    diagnose({
      platform,
      credentials,
      url: `/?${query}`,
      body,
      answer: { status, headers: { ...headers }, body: answer.body },
    }),
  ).toEqual([])
})

describe('findings and their order', () => {
  const redirected = { respond: () => ({ status: 302, headers: { location: '/login' } }) }

  test('a cause comes before its consequences', async () => {
    const sent = side('wecom').push(textPush)
    const setup = { credentials: { ...credentials, encodingAESKey: 'short', receiveId: 'ww1 ' } }
    expect(codesOf(diagnose(await play({ setup, sent, ...redirected })))).toEqual([
      'key-length',
      'receive-id-white-space',
      'answer-redirect',
    ])
  })

  test('a refusal that a finding explains is not reported again for its status', async () => {
    const sent = side('wecom', { token: 'anotherToken' }).push(textPush)
    expect(codesOf(diagnose(await play({ sent })))).toEqual(['token-wrong'])
    expect(codesOf(diagnose(await play({ sent, respond: () => ({ status: 404 }) })))).toEqual([
      'token-wrong',
      'answer-not-found',
    ])
  })

  test('a warning is left out if the response shows that the program coped', async () => {
    const { query } = checkWithPlus()
    const sent = { method: 'GET', query: query.replaceAll('%2B', '%20') }
    expect(diagnose(await play({ sent }))).toEqual([])
    const refused = await play({ sent, respond: () => ({ status: 403 }) })
    expect(codesOf(diagnose(refused))).toEqual(['plus-lost'])
    expect(codesOf(diagnose({ ...refused, answer: undefined }))).toEqual(['plus-lost'])
    expect(codesOf(diagnose(await play({ sent, ...redirected })))).toEqual(['answer-redirect', 'plus-lost'])
  })

  test('the previous values are in order if they are accepted', async () => {
    const setup = { credentials: { ...credentials, encodingAESKey: 'F'.repeat(43), previous: { encodingAESKey: key } } }
    expect(diagnose(await play({ setup, sent: side('wecom').push(textPush) }))).toEqual([])
  })

  test('a token of another app is named although its key is wrong here too', async () => {
    const setup = { credentials: { ...otherApps[0] }, otherCredentials: otherApps }
    expect(codesOf(diagnose(await play({ setup, sent: side('wecom').push(textPush) })))).toEqual(['token-of-other-app'])
  })
})

function codesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code)
}

function sentencesOf(finding: Finding | undefined, language: 'en' | 'zh'): string {
  return `${finding?.message[language]} ${finding?.cure[language]}`
}
