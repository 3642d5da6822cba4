/** The doctor against servers that are correct, and against servers with one usual mistake each. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { Mode, Platform } from 'wechat-callback'
import { checked, ownServer } from '../support/doctor.ts'
import { listening } from '../support/listening.ts'
import { type Mistake, NAIVE_ACCOUNT, naiveServer } from '../support/naive-server.ts'

const listen = listening()

test('a server of this package passes in every mode of every platform', async () => {
  const cases = [
    ['wecom', 'safe', NAIVE_ACCOUNT.receiveId],
    ['wecom-suite', 'safe', NAIVE_ACCOUNT.receiveId],
    ['wecom-bot', 'safe', ''],
    ['official-account', 'safe', NAIVE_ACCOUNT.receiveId],
    ['official-account', 'compat', NAIVE_ACCOUNT.receiveId],
    ['official-account', 'plain', ''],
    ['open-platform', 'safe', NAIVE_ACCOUNT.receiveId],
    ['mini-program', 'safe', NAIVE_ACCOUNT.receiveId],
    ['mini-program', 'compat', NAIVE_ACCOUNT.receiveId],
    ['mini-program', 'plain', ''],
  ] as const
  for (const [platform, mode, receiveId] of cases) {
    const url = await listen(ownServer(platform, mode, { receiveId }))
    const { ok, reports, wrong } = await checked(url, { platform, mode, receiveId })
    const skipped = mode === 'plain' ? ['wrong-receiver'] : platform === 'wecom-bot' ? ['stream'] : []
    expect([platform, mode, ok, wrong]).toEqual([platform, mode, true, skipped])
    expect(reports.length).toBeGreaterThanOrEqual(10)
  }
})

describe('each usual mistake is named', () => {
  const STALE = 'stale-timestamp: stale-push-taken'
  /** If no message gets a good response, requests that must be refused cannot be checked. */
  const NOTHING_ELSE = ['retry', 'forged-signature', 'wrong-receiver', 'stale-timestamp', 'oversized-body']
  const alsoTextAndEvent = (check: string, text: string, event = 'event') => [
    `verification: ${check}`,
    `text-message: ${text}`,
    event,
    ...NOTHING_ELSE,
  ]
  const textAndEvent = (text: string, event = 'event') => [`text-message: ${text}`, event, ...NOTHING_ELSE]

  /**
   * The expected deviations: each check with its causes. Checks without causes were skipped, or have the cause of an
   * earlier check.
   */
  const MISTAKES: Readonly<Record<Mistake, readonly string[]>> = {
    none: [STALE],
    'quotes the echo': ['verification: answer-quoted', STALE],
    'writes a byte order mark': ['verification: answer-bom', STALE],
    'ends the echo with a newline': ['verification: answer-white-space', STALE],
    'answers with a page': alsoTextAndEvent('answer-html', 'answer-html'),
    redirects: ['redirects: answer-redirect', 'verification', 'text-message', 'event', ...NOTHING_ELSE],
    'echoes the ciphertext': ['verification: answer-echo-sealed', STALE],
    'is slow': ['verification: answer-too-slow', STALE],
    hangs: ['redirects', ...alsoTextAndEvent('no-answer-in-time', 'no-answer-in-time')],
    'answers checks late': ['redirects', 'verification: answer-too-slow', STALE],
    'breaks checks off': ['redirects', 'verification: connection-broken', STALE],
    'signs three parts': alsoTextAndEvent('server-signs-three-parts', 'server-signs-three-parts'),
    'reads signature': alsoTextAndEvent('server-reads-signature', 'server-reads-signature'),
    'decodes twice': ['verification: server-decodes-twice', STALE],
    'loses plus': ['verification: server-loses-plus', STALE],
    'does not decode': ['verification: server-does-not-decode', STALE],
    'counts characters': ['text-message: server-counts-characters', ...NOTHING_ELSE],
    'unpads sixteen': ['text-message: server-unpads-16', ...NOTHING_ELSE],
    'has another token': alsoTextAndEvent('server-credentials-differ', 'server-credentials-differ'),
    'has another key': alsoTextAndEvent('server-credentials-differ', 'server-credentials-differ'),
    'expects no receiver': alsoTextAndEvent('server-expects-no-receiver', 'server-expects-no-receiver'),
    'takes application/xml only': textAndEvent('server-does-not-take-text-xml'),
    'takes text/plain only': textAndEvent('server-does-not-take-text-xml'),
    'wants a CSRF token': textAndEvent('server-refuses-pushes'),
    'expects JSON': textAndEvent('server-expects-json'),
    'has no route for POST': textAndEvent('answer-method-not-allowed'),
    'has no route': alsoTextAndEvent('answer-not-found', 'answer-not-found'),
    'checks in plaintext': ['verification: server-checks-in-clear', STALE],
    'seals success': textAndEvent('answer-success-sealed'),
    'writes milliseconds': [
      'text-message: answer-timestamp-milliseconds',
      'event: answer-timestamp-milliseconds',
      STALE,
    ],
    'replies in plaintext': textAndEvent('answer-in-clear'),
    'seals with another key': textAndEvent('answer-key-wrong'),
    'takes forged pushes': ['forged-signature: forged-push-taken', STALE],
    'takes forged checks': ['forged-signature: forged-push-taken', STALE],
    'replies with bare text': textAndEvent('answer-other-text'),
    'takes any receiver': ['wrong-receiver: receiver-not-checked', STALE],
    'crashes on forged pushes': ['forged-signature: refused-by-crash', STALE],
    'counts pushes': ['retry: handler-ran-twice', STALE],
    'answers nothing to repetitions': ['retry: retry-not-answered-again', STALE],
    'acknowledges repetitions': ['retry: retry-not-answered-again', STALE],
    'refuses repetitions': ['retry: retry-refused', STALE],
    'fails on events': ['event: server-refuses-events answer-server-error', STALE],
    'refuses with 200': [STALE],
    'refuses with 200 and has another token': alsoTextAndEvent(
      'server-credentials-differ answer-other-text',
      'server-credentials-differ answer-other-text',
    ),
    'answers nothing to anything': [
      'verification: server-credentials-differ answer-empty',
      'forged-signature: answered-alike',
      'wrong-receiver: answered-alike',
      STALE,
      'oversized-body: body-without-limit',
    ],
    'acknowledges, and refuses with 200': [STALE],
    'acknowledges what it refuses': [
      'forged-signature: answered-alike',
      'wrong-receiver: answered-alike',
      STALE,
      'oversized-body: body-without-limit',
    ],
    'names a type with escape sequences': [STALE],
    'answers without end': ['redirects', ...alsoTextAndEvent('answer-endless', 'answer-endless')],
    'rounds the echo': ['verification: answer-echo-rounded', STALE],
    'fails on checks': ['verification: server-refuses-checks answer-server-error', STALE],
    'answers checks with a health text': ['verification: server-refuses-checks answer-other-text', STALE],
    'redirects what is unsigned': [STALE],
    'hangs on what is unsigned': [STALE],
    'limits the rate': [
      'retry: answer-rate-limited',
      'forged-signature: answer-rate-limited',
      'wrong-receiver: answer-rate-limited',
      'stale-timestamp: answer-rate-limited',
      'oversized-body: answer-rate-limited',
    ],
    'answers events with bare text': ['event: answer-other-text', STALE],
    'compares upper-case digits': alsoTextAndEvent('server-credentials-differ', 'server-credentials-differ'),
    'refuses with 401': [STALE],
    'refuses in JSON': [STALE],
    'wraps what it answers': alsoTextAndEvent('answer-wrapped', 'answer-wrapped'),
    'asks for a login': alsoTextAndEvent('answer-unauthorized', 'answer-unauthorized'),
  }

  test.each(Object.entries(MISTAKES))('a server that %s', async (mistake, expected) => {
    const { wrong } = await checked(await listen(naiveServer(mistake as Mistake)))
    expect(wrong).toEqual(expected)
  })

  /** If one check shows that the credentials are correct, no other check may blame them. */
  const PAIRS: readonly (readonly [Mistake, Mistake, readonly string[]])[] = [
    ...(
      [
        ['quotes the echo', 'answer-quoted'],
        ['writes a byte order mark', 'answer-bom'],
        ['ends the echo with a newline', 'answer-white-space'],
        ['rounds the echo', 'answer-echo-rounded'],
        ['is slow', 'answer-too-slow'],
        ['loses plus', 'server-loses-plus'],
      ] as const
    ).map(
      ([mistake, cause]) =>
        [mistake, 'wants a CSRF token', [`verification: ${cause}`, ...textAndEvent('server-refuses-pushes')]] as const,
    ),
    [
      'fails on checks',
      'acknowledges, and refuses with 200',
      ['verification: server-refuses-checks answer-server-error', STALE],
    ],
    [
      'fails on checks',
      'acknowledges what it refuses',
      [
        'verification: answer-server-error server-credentials-differ',
        'forged-signature: answered-alike',
        'wrong-receiver: answered-alike',
        STALE,
        'oversized-body: body-without-limit',
      ],
    ],
    [
      'fails on checks',
      'has another key',
      alsoTextAndEvent('answer-server-error server-credentials-differ', 'server-credentials-differ'),
    ],
    [
      'fails on checks',
      'replies with bare text',
      alsoTextAndEvent('server-refuses-checks answer-server-error', 'answer-other-text'),
    ],
    ['loses plus', 'refuses with 401', ['verification: server-loses-plus', STALE]],
    [
      'has another token',
      'refuses with 401',
      alsoTextAndEvent(
        'server-credentials-differ answer-unauthorized',
        'server-credentials-differ answer-unauthorized',
      ),
    ],
    ['loses plus', 'refuses in JSON', ['verification: server-loses-plus', STALE]],
    [
      'has another token',
      'refuses in JSON',
      alsoTextAndEvent('server-credentials-differ answer-wrapped', 'server-credentials-differ answer-wrapped'),
    ],
    [
      'wraps what it answers',
      'refuses in JSON',
      alsoTextAndEvent('answer-wrapped', 'answer-wrapped server-refuses-pushes'),
    ],
    ['refuses repetitions', 'refuses in JSON', ['retry: answer-wrapped retry-refused', STALE]],
    ['wants a CSRF token', 'refuses with 200', textAndEvent('answer-other-text server-refuses-pushes')],
    ['refuses repetitions', 'refuses with 200', ['retry: answer-other-text retry-refused', STALE]],
    [
      'quotes the echo',
      'takes forged checks',
      ['verification: answer-quoted', 'forged-signature: forged-push-taken', STALE],
    ],
  ]

  test.each(PAIRS)('a server that %s and %s', async (one, other, expected) => {
    const { wrong } = await checked(await listen(naiveServer(one, other)))
    expect(wrong).toEqual(expected)
  })

  test('公众号: a refused URL check is not blamed on the token if messages are accepted', async () => {
    const server = ownServer('official-account', 'safe')
    const [own] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
    const failing = createServer((request, response) => {
      if (request.method === 'GET') response.writeHead(403).end()
      else own?.(request, response)
    })
    const { wrong } = await checked(await listen(failing), { platform: 'official-account' })
    expect(wrong).toEqual(['verification: server-refuses-checks'])
  })
})

/** A server of this package whose pushes a middleware may answer first. */
function behindMiddleware(
  [platform, mode, receiveId]: readonly [Platform, Mode, string],
  respond: (push: { readonly type: string | undefined; readonly body: string }) => number | string | undefined,
): Server {
  const [own] = ownServer(platform, mode, { receiveId }).listeners('request') as ((
    request: IncomingMessage & { rawBody?: Buffer },
    response: ServerResponse,
  ) => void)[]
  return createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const rawBody = Buffer.concat(chunks)
    const answer =
      request.method === 'POST'
        ? respond({ type: request.headers['content-type'], body: rawBody.toString() })
        : undefined
    if (answer === undefined) own?.(Object.assign(request, { rawBody }), response)
    else response.writeHead(typeof answer === 'number' ? answer : 200).end(typeof answer === 'number' ? '' : answer)
  })
}

describe('the doctor does not mention XML to a bot, whose pushes are JSON,', () => {
  test.each([
    ['accepts only text/plain', ({ type }: { type: string | undefined }) => (type === 'text/plain' ? undefined : 400)],
    [
      'reads Encrypt instead of encrypt',
      ({ body }: { body: string }) => (body.includes('"Encrypt"') ? undefined : 400),
    ],
  ])('if the server %s', async (_name, respond) => {
    const url = await listen(behindMiddleware(['wecom-bot', 'safe', ''], respond))
    const { wrong } = await checked(url, { platform: 'wecom-bot', receiveId: '' })
    expect(wrong[0]).toBe('text-message: server-refuses-pushes answer-body-refused')
  })
})

test('明文模式: an error of the program comes before the guess that the server is in 安全模式', async () => {
  const url = await listen(behindMiddleware(['official-account', 'plain', ''], () => 500))
  const { wrong } = await checked(url, { platform: 'official-account', mode: 'plain' })
  expect(wrong[0]).toBe('text-message: answer-server-error server-in-safe-mode')
})

test('a reply in JSON is the same if only its time differs', async () => {
  let time = 0
  const reply = () =>
    JSON.stringify({ ToUserName: 'a', FromUserName: 'gh_b', CreateTime: ++time, MsgType: 'text', Content: 'c' })
  const url = await listen(behindMiddleware(['mini-program', 'plain', ''], reply))
  const { reports } = await checked(url, { platform: 'mini-program', mode: 'plain' })
  expect(reports.find(({ check }) => check.id === 'retry')?.result.verdict).toBe('passed')
})

test('status 304 is not a redirect', async () => {
  const { wrong } = await checked(
    await listen(createServer((_request, response) => void response.writeHead(304).end())),
  )
  expect(wrong.slice(0, 2)).toEqual(['verification: answer-status', 'text-message: answer-status'])
})

test('a response that is not read to its end is reported as missing', async () => {
  const { reports } = await checked(await listen(naiveServer('answers without end')))
  const observed = reports.filter(({ check }) => check.id === 'verification' || check.id === 'text-message')
  expect(observed.map(({ result }) => result.observed.en)).toEqual(['no answer (too-large)', 'no answer (too-large)'])
})

test('if neither the URL check nor a message gets a response, the rest is skipped', async () => {
  const { reports } = await checked(await listen(createServer((request) => void request.socket.destroy())))
  const untried = reports.filter(({ result }) => result.observed.en === 'not checked').map(({ check }) => check.id)
  expect(untried).toEqual(reports.map(({ check }) => check.id).slice(4))
})

describe('later checks use the results of earlier checks', () => {
  const firstOf = async (server: Server, platform: Platform, mode: Mode = 'safe') =>
    (await checked(await listen(server), { platform, mode })).wrong.slice(0, 2)

  test('公众号: the URL check shows only that the token is right', async () => {
    const otherKey = { encodingAESKey: 'A'.repeat(43) }
    const textMessage = (cause: string) => expect.arrayContaining([`text-message: ${cause}`])
    expect(await firstOf(ownServer('official-account', 'safe', otherKey), 'official-account')).toEqual(
      textMessage('server-key-differs'),
    )
    expect(await firstOf(ownServer('official-account', 'plain'), 'official-account')).toEqual(
      textMessage('server-in-plain-mode'),
    )
    expect(
      await firstOf(ownServer('official-account', 'plain', { token: 'other' }), 'official-account', 'plain'),
    ).toEqual(['verification: server-token-differs', 'text-message: server-token-differs'])
    expect(await firstOf(ownServer('official-account', 'safe'), 'official-account', 'plain')).toEqual(
      textMessage('server-in-safe-mode'),
    )
  })

  test('a program for another platform', async () => {
    expect(await firstOf(ownServer('official-account', 'safe'), 'wecom')).toContain(
      'verification: server-checks-in-clear',
    )
    expect(await firstOf(ownServer('wecom', 'safe'), 'official-account')).toContain(
      'verification: server-checks-sealed',
    )
  })

  test('a bot that is checked as an app', async () => {
    for (const receiveId of ['', NAIVE_ACCOUNT.receiveId]) {
      const url = await listen(ownServer('wecom-bot', 'safe', { receiveId: '' }))
      const { wrong, reports } = await checked(url, { platform: 'wecom', receiveId })
      expect(wrong).toContain('text-message: server-expects-bot-pushes')
      // With a CorpID, the URL check fails before, and shows only the empty receiver.
      const causes = reports.flatMap(({ result }) => result.findings)
      expect(causes).toHaveLength(receiveId === '' ? 1 : 2)
      for (const { cure } of causes) {
        expect([cure.en, cure.zh]).toEqual(Array(2).fill(expect.stringContaining('--platform wecom-bot')))
      }
    }
  })
})
