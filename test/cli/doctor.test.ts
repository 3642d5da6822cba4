/** The doctor against servers that are well, and against those with one usual mistake each. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import stringWidth from 'string-width'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { buildReply, computeSignature, type Platform, parseMessage, text, WXBizMsgCrypt } from 'wechat-callback'
import { createNodeHandler, type NodeHandler } from 'wechat-callback/node'
import { causeOfCode } from '../../src/doctor/silence.ts'
import { listening } from '../support/listening.ts'
import { type Mistake, NAIVE_ACCOUNT, NAIVE_ENV, naiveServer } from '../support/naive-server.ts'
import { run } from './run.ts'

const listen = listening()

/** A server of this package; some of its account may be otherwise. */
function ownServer(
  platform: Platform,
  mode: 'safe' | 'compat' | 'plain',
  changes: { readonly token?: string; readonly encodingAESKey?: string; readonly receiveId?: string } = {},
): Server {
  return createServer(ownHandler(platform, mode, changes))
}

/** The same behind TLS, with a certificate that nobody vouches for. */
function ownSecureServer(): SecureServer {
  const pem = readFileSync(new URL('../support/self-signed.pem', import.meta.url))
  return createSecureServer({ key: pem, cert: pem }, ownHandler('wecom', 'safe', {}))
}

function ownHandler(
  platform: Platform,
  mode: 'safe' | 'compat' | 'plain',
  changes: { readonly token?: string; readonly encodingAESKey?: string; readonly receiveId?: string },
): NodeHandler {
  const { token, encodingAESKey, receiveId } = { ...NAIVE_ACCOUNT, ...changes }
  const credentials = mode === 'plain' ? { token } : { token, encodingAESKey, receiveId }
  const options = {
    platform,
    mode,
    credentials,
    toleranceSeconds: 300,
    onMessage: () => undefined,
    onError: () => undefined,
  }
  return createNodeHandler(options as Parameters<typeof createNodeHandler>[0])
}

interface Report {
  readonly ok: boolean
  readonly checks: readonly {
    readonly id: string
    readonly verdict: string
    readonly came: { readonly en: string }
    readonly causes: readonly { readonly code: string }[]
  }[]
}

/** The report, and all in it that is not as it should be. */
async function examined(url: string, env: Readonly<Record<string, string>> = NAIVE_ENV) {
  const { code, stdout, stderr } = await run(['doctor', url, '--json'], { env })
  expect(stderr).toBe('')
  const report: Report = JSON.parse(stdout)
  expect(code).toBe(report.ok ? 0 : 1)
  const wrong = report.checks
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ id, causes }) => [`${id}${causes.length > 0 ? ':' : ''}`, ...causes.map((cause) => cause.code)].join(' '))
  return { report, wrong }
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
    ['mini-program', 'compat', NAIVE_ACCOUNT.receiveId],
    ['mini-program', 'plain', ''],
  ] as const
  for (const [platform, mode, receiveId] of cases) {
    const url = await listen(ownServer(platform, mode, { receiveId }))
    const env = { ...NAIVE_ENV, WECHAT_PLATFORM: platform, WECHAT_MODE: mode, WECHAT_RECEIVE_ID: receiveId }
    const { report, wrong } = await examined(url, env)
    expect([platform, mode, wrong]).toEqual([platform, mode, mode === 'plain' ? ['wrong-receiver'] : []])
    expect(report.checks.length).toBeGreaterThanOrEqual(10)
  }
})

test('and so it is behind TLS, where its certificate is accepted', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  onTestFinished(() => void vi.unstubAllEnvs())
  const url = await listen(ownSecureServer())
  expect((await examined(url.replace('http:', 'https:'))).wrong).toEqual([])
})

describe('each usual mistake is named', () => {
  const STALE = 'stale-timestamp: stale-push-taken'
  /** Where no message gets a good answer, what must be refused can't be judged. */
  const NOTHING_ELSE = ['retry', 'forged-signature', 'wrong-receiver', 'stale-timestamp', 'oversized-body']
  const alsoTextAndEvent = (check: string, text: string, event = 'event') => [
    `verification: ${check}`,
    `text-message: ${text}`,
    event,
    ...NOTHING_ELSE,
  ]
  const textAndEvent = (text: string, event = 'event') => [`text-message: ${text}`, event, ...NOTHING_ELSE]

  /** All that is not as it should be: each check with the causes it names; those without were skipped, or are as above. */
  const MISTAKES: Readonly<Record<Mistake, readonly string[]>> = {
    none: [STALE],
    'quotes the echo': ['verification: answer-quoted', STALE],
    'writes a byte order mark': ['verification: answer-bom', STALE],
    'ends the echo with a line end': ['verification: answer-white-space', STALE],
    'answers with a page': alsoTextAndEvent('answer-html', 'answer-html'),
    redirects: ['redirects: redirected', 'verification', 'text-message', 'event', ...NOTHING_ELSE],
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
    'checks in clear': ['verification: server-checks-in-clear', STALE],
    'seals success': textAndEvent('answer-success-sealed'),
    'writes milliseconds': [
      'text-message: answer-timestamp-milliseconds',
      'event: answer-timestamp-milliseconds',
      STALE,
    ],
    'replies in clear': textAndEvent('answer-in-clear'),
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
    const { wrong } = await examined(await listen(naiveServer(mistake as Mistake)))
    expect(wrong).toEqual(expected)
  })

  /** Where one line proves the credentials, no other line may blame them. */
  const PAIRS: readonly (readonly [Mistake, Mistake, readonly string[]])[] = [
    ...(
      [
        ['quotes the echo', 'answer-quoted'],
        ['writes a byte order mark', 'answer-bom'],
        ['ends the echo with a line end', 'answer-white-space'],
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
    const { wrong } = await examined(await listen(naiveServer(one, other)))
    expect(wrong).toEqual(expected)
  })

  test('公众号: a URL check refused where messages are taken is not a matter of the token', async () => {
    const server = ownServer('official-account', 'safe')
    const [own] = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
    const failing = createServer((request, response) => {
      if (request.method === 'GET') response.writeHead(403).end()
      else own?.(request, response)
    })
    const env = { ...NAIVE_ENV, WECHAT_PLATFORM: 'official-account' }
    expect((await examined(await listen(failing), env)).wrong).toEqual(['verification: server-refuses-checks'])
  })

  test('of what is answered nothing reaches the terminal that it would act upon', async () => {
    for (const mistake of ['names a type with escape sequences', 'answers with a page'] as const) {
      const url = await listen(naiveServer(mistake))
      const { stdout } = await run(['doctor', url], { env: NAIVE_ENV })
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    }
  })

  test('nobody listens, and no such host', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    expect((await examined(url)).wrong[0]).toBe('connection: connection-refused')
    const unknown = await examined('http://no-such-host.invalid/')
    expect(unknown.wrong[0]).toBe('connection: host-unknown')
    expect(unknown.report.checks.slice(1).every(({ verdict }) => verdict === 'skipped')).toBe(true)
  })

  test('where neither the URL check nor a message had an answer, the rest is not tried', async () => {
    const { report } = await examined(await listen(createServer((request) => void request.socket.destroy())))
    const untried = report.checks.filter(({ came }) => came.en === 'not tried').map(({ id }) => id)
    expect(untried).toEqual(report.checks.map(({ id }) => id).slice(4))
  })

  test('TLS that is not trusted, and TLS at a port without, are told once, and the rest is not tried', async () => {
    const secure = await listen(ownSecureServer())
    const causesOf = async (url: string) => {
      const { report } = await examined(url.replace('http:', 'https:'))
      return report.checks.flatMap(({ id, causes }) => causes.map(({ code }) => `${id}: ${code}`))
    }
    expect(await causesOf(secure)).toEqual(['connection: tls-failed'])
    expect(await causesOf(await listen(naiveServer('none')))).toEqual(['connection: tls-not-spoken'])
  })

  test('what is no HTTP', async () => {
    const other = await listen(
      createTcpServer((socket) => void socket.on('error', () => undefined).end('220 mail.example.com ESMTP\r\n')),
    )
    expect((await examined(other)).wrong.slice(0, 2)).toEqual(['redirects', 'verification: not-http'])
  })

  test('what is behind a code of the system', () => {
    expect(causeOfCode('EPROTO', 'write EPROTO: wrong version number').code).toBe('tls-not-spoken')
    expect(causeOfCode('EPROTO', 'write EPROTO: unsupported protocol').code).toBe('tls-failed')
    const codes = [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ETIMEDOUT',
      'X',
    ]
    const causes = ['tls-failed', 'tls-failed', 'tls-failed', 'host-unreachable', 'connection-broken']
    expect(codes.map((code) => causeOfCode(code).code)).toEqual(causes)
  })
})

describe('what must be refused counts as taken, whatever the answer to it is sealed for', () => {
  const { receiveId } = NAIVE_ACCOUNT
  const replyTo = (message: string) => buildReply(parseMessage(message), text('收到'), Math.floor(Date.now() / 1000))
  const REPLY = replyTo('<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName></xml>')

  /** A server that answers URL checks, and each push with what `answer` makes of it; nothing is 403. */
  function serverOf(answer: (query: URLSearchParams, body: string) => string | undefined): Server {
    const crypt = new WXBizMsgCrypt(NAIVE_ACCOUNT)
    return createServer(async (request, response) => {
      const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams
      const end = (body: string | undefined) =>
        body === undefined ? response.writeHead(403).end() : response.writeHead(200).end(body)
      try {
        let body = ''
        for await (const chunk of request.setEncoding('utf8')) body += chunk
        end(request.method === 'GET' ? crypt.verifyURL(query) : answer(query, body))
      } catch {
        end(undefined)
      }
    })
  }

  /** Whether a push has nothing that must be refused. */
  function isGenuine(query: URLSearchParams, body: string): boolean {
    try {
      new WXBizMsgCrypt(NAIVE_ACCOUNT).decryptMsg(query, body)
      return Date.now() / 1000 - Number(query.get('timestamp')) < 300 && body.length < 1_000_000
    } catch {
      return false
    }
  }

  const sealFor = (receiver: string) =>
    new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, receiveId: receiver }).encryptMsg(REPLY, {
      format: 'xml',
      receiveId: receiver,
    })

  const ALL_TAKEN = [
    'forged-signature: forged-push-taken',
    'wrong-receiver: receiver-not-checked',
    'stale-timestamp: stale-push-taken',
    'oversized-body: body-without-limit',
  ]

  test('WXBizMsgCrypt that takes any receiver, and answers for that receiver', async () => {
    const crypt = new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, receiveId: () => true })
    const server = serverOf((query, body) => {
      const opened = crypt.decryptMsg(query, body)
      return crypt.encryptMsg(replyTo(opened.message), opened)
    })
    const { report, wrong } = await examined(await listen(server))
    expect(report.ok).toBe(false)
    expect(wrong).toEqual([
      'wrong-receiver: receiver-not-checked',
      'stale-timestamp: stale-push-taken',
      'oversized-body: body-without-limit',
    ])
  })

  test.each([
    ['sealed for the account', () => sealFor(receiveId)],
    ['sealed for another receiver', () => sealFor('ww9999999999999999')],
    ['sealed for nobody', () => sealFor('')],
    [
      'sealed, with a signature that is wrong',
      () => sealFor(receiveId).replace(/<MsgSignature><!\[CDATA\[\w/, '<MsgSignature><![CDATA[x'),
    ],
    ['in clear', () => REPLY],
  ])('an answer %s', async (_how, answer) => {
    const server = serverOf((query, body) => (isGenuine(query, body) ? sealFor(receiveId) : answer()))
    expect((await examined(await listen(server))).wrong).toEqual(ALL_TAKEN)
  })

  test.each([
    ['an acknowledgement', ''],
    ['words', 'signature error'],
    ['JSON', '{"code":-1,"msg":"wrong signature"}'],
    ['a page', '<!DOCTYPE html><html><body>403</body></html>'],
    ['XML that is no message', '<xml><code>403</code></xml>'],
    [
      'what another key has sealed',
      new WXBizMsgCrypt({ ...NAIVE_ACCOUNT, encodingAESKey: 'A'.repeat(43) }).encryptMsg('<xml/>'),
    ],
    ['the request itself', undefined],
  ])('%s is no reply', async (_what, answer) => {
    const server = serverOf((query, body) =>
      isGenuine(query, body) ? sealFor(receiveId) : (answer ?? body.slice(0, 5000)),
    )
    expect((await examined(await listen(server))).wrong).toEqual([])
  })

  test('in plain mode: a message in clear is a reply, JSON that is no message is a refusal', async () => {
    const own = ownHandler('official-account', 'plain', {})
    const env = { ...NAIVE_ENV, WECHAT_PLATFORM: 'official-account', WECHAT_MODE: 'plain' }
    const server = (refusal: string) =>
      createServer((request, response) => {
        const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams
        const parts = [NAIVE_ACCOUNT.token, query.get('timestamp') ?? '', query.get('nonce') ?? ''] as const
        const isOld = Date.now() / 1000 - Number(parts[1]) > 300
        if (request.method === 'GET') void own(request, response)
        else if (query.get('signature') === computeSignature(...parts) && !isOld) {
          void (async () => {
            let length = 0
            for await (const chunk of request) length += chunk.length
            response.end(length > 1_000_000 ? refusal : REPLY)
          })()
        } else response.end(refusal)
      })
    const refusing = await examined(await listen(server('{"code":-1}')), env)
    expect(refusing.wrong).toEqual(['wrong-receiver'])
    const taking = await examined(await listen(server(REPLY)), env)
    expect(taking.wrong).toEqual([
      'forged-signature: forged-push-taken',
      'wrong-receiver',
      'stale-timestamp: stale-push-taken',
      'oversized-body: body-without-limit',
    ])
  })
})

describe('what one check has proved, the next one knows', () => {
  const firstOf = async (server: Server, platform: Platform, mode = 'safe') => {
    const env = { ...NAIVE_ENV, WECHAT_PLATFORM: platform, WECHAT_MODE: mode }
    return (await examined(await listen(server), env)).wrong.slice(0, 2)
  }

  test('公众号: the URL check proves the token alone', async () => {
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
})

describe('for a person', () => {
  test('a line each, the cause and the cure below what failed, in both languages', async () => {
    const url = await listen(naiveServer('quotes the echo'))
    const { code, stdout } = await run(['doctor', url], { env: NAIVE_ENV })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^✔ {2}connection {2,}\d+ ms {2,}127\.0\.0\.1$/m)
    expect(stdout).toMatch(/^✘ {2}URL check {2,}\d+ \/ 1000 ms {2,}200, 21 characters\n {3}✘ answer-quoted\n {5}\S/m)
    expect(stdout).toMatch(/^ {5}→ /m)
    expect(stdout).toMatch(/\n1 failed, 1 to look at\n$/)
    expect(stdout).toMatch(/^! {2}an old timestamp/m)
    const chinese = await run(['doctor', url, '--lang', 'zh'], { env: NAIVE_ENV })
    expect(chinese.stdout).toMatch(/^✘ {2}URL 验证/m)
    expect(chinese.stdout).toMatch(/\n1 项不通过，1 项提醒\n$/)
  })

  test('a long result goes on below itself, in both languages', async () => {
    const url = await listen(naiveServer('has another token'))
    for (const lang of ['en', 'zh']) {
      const columns = 64
      const { stdout } = await run(['doctor', url, '--lang', lang], { env: NAIVE_ENV, columns })
      const lines = stdout.split('\n')
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns)
      const start = lines.findIndex((line) => /^- {2}(?:forged signature|伪造签名)/.test(line))
      expect(lines[start]).toMatch(lang === 'en' ? /not judged/ : /未判断/)
      expect(lines[start + 1]).toMatch(/^ {30,}\S/)
    }
  })

  test('neither the token nor the key nor a signature is shown', async () => {
    for (const mistake of ['has another token', 'quotes the echo', 'seals success'] as const) {
      const url = await listen(naiveServer(mistake))
      for (const words of [
        ['doctor', url],
        ['doctor', url, '--json'],
      ]) {
        const { stdout, stderr } = await run(words, { env: NAIVE_ENV })
        for (const secret of [NAIVE_ENV.WECHAT_TOKEN, NAIVE_ENV.WECHAT_ENCODING_AES_KEY])
          expect(stdout + stderr).not.toContain(secret)
        expect(stdout + stderr).not.toMatch(/\b[0-9a-f]{40}\b/)
      }
    }
  })

  test('an address that is none is wrong use', async () => {
    for (const url of ['example.com/callback', 'ftp://example.com', '/callback', 'http://127.0.0.1/?msg_signature=1']) {
      expect((await run(['doctor', url], { env: NAIVE_ENV })).code).toBe(2)
    }
  })
})
