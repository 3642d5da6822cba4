/**
 * A diagnosis and a handler must agree: in what a handler accepts nothing is found, and in what it refuses something is
 * found, whatever combination of faults it has.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Capture, type Credentials, diagnose, type Mode, type Platform } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { PLATFORMS, platformNames } from '../../src/platforms.ts'
import { credentials, textPush } from '../support/account.ts'
import { key, otherApps, side } from './accounts.ts'
import { ownOptions } from './exchange.ts'

/** Findings about requests that handlers still accept. */
const TAKEN: readonly string[] = [
  'previous-credentials',
  'plus-lost',
  'echostr-not-encoded',
  'body-is-json',
  'body-is-xml',
  'timestamp-milliseconds',
]

/** Handlers of apps accept a push to a bot, since they do not check its fields; those of bots refuse a push to an app. */
const NOT_ASKED = 'push-of-other-platform'

const ENDPOINTS: readonly { readonly platform: Platform; readonly mode: Mode }[] = platformNames().flatMap((platform) =>
  PLATFORMS[platform].modes.map((mode) => ({ platform, mode })),
)

const anyEndpoint = fc.constantFrom(...ENDPOINTS)

/** Mostly correct, since two faults at once are rare. */
function mostly<Value>(right: Value, ...wrong: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })
}

const OLD = { token: 'theOldToken', encodingAESKey: 'D'.repeat(43) }

/** The previous credentials; what has not changed may be omitted or repeated. */
const PREVIOUS = [
  undefined,
  OLD,
  { token: OLD.token },
  { encodingAESKey: OLD.encodingAESKey },
  { ...OLD, token: credentials.token },
  { ...OLD, encodingAESKey: key },
] as const

/** What users write, which the platform puts into 兼容模式 and 明文模式 unescaped: it breaks the XML, or adds an `Encrypt`. */
const FREE_TEXTS = [
  '你好',
  ']]><b',
  ']]></Content><b>',
  ']]></Content><Encrypt><![CDATA[x]]></Encrypt><Content><![CDATA[',
] as const

const anyGiven = fc.record({
  token: mostly<unknown>(
    credentials.token,
    'another',
    ` ${credentials.token}`,
    '',
    undefined,
    key,
    `"${credentials.token}"`,
    otherApps[0]?.token,
  ),
  encodingAESKey: mostly<unknown>(
    key,
    `${key}=`,
    'E'.repeat(43),
    key.slice(1),
    undefined,
    credentials.token,
    otherApps[0]?.encodingAESKey,
  ),
  receiveId: mostly<unknown>(
    credentials.receiveId,
    'ww0',
    '',
    ['ww0', credentials.receiveId],
    [],
    undefined,
    `${credentials.receiveId} `,
    () => true,
    () => false,
  ),
  previous: mostly<unknown>(...PREVIOUS),
})

const anySender: fc.Arbitrary<Partial<Credentials>> = mostly<Partial<Credentials>>(
  {},
  OLD,
  { token: OLD.token },
  { encodingAESKey: OLD.encodingAESKey },
  { receiveId: 'ww0' },
  { receiveId: '' },
  { token: key },
  { ...otherApps[0] },
)

type Change = (text: string) => string
const same: Change = (text) => text

const anyQueryChange = mostly<Change>(
  same,
  (query) => query.replaceAll('%2B', '+'),
  (query) => query.replaceAll('%2B', '%20'),
  (query) => query.replaceAll('%', '%25'),
  (query) => query.replaceAll('%3D', ''),
  (query) => query.replace('&', '&amp;'),
  (query) => `${query}&nonce=1`,
  (query) => `${query}&signature=1`,
  (query) => `${query}&signature=1&signature=2`,
  (query) => query.replace('msg_signature', 'signature'),
  (query) => query.replace(/msg_signature=\w+&?/, ''),
  (query) => query.replace(/timestamp=\w+/, 'timestamp='),
  (query) => query.replace(/nonce=\w+&?/, ''),
  (query) => query.replace(/echostr=/, 'EchoStr='),
  (query) => query.slice(0, -9),
  () => '',
)

const anyBodyChange = mostly<Change>(
  same,
  (body) => body.slice(0, -9),
  (body) => body.replaceAll('+', ' '),
  (body) => body.replaceAll('<', '&lt;'),
  (body) => body.replace(/encrypt/gi, 'Encrypted'),
  () => '<xml><MsgType>text</MsgType></xml>',
  () => '',
  () => '{}',
)

const anyCase = fc.record({
  endpoint: anyEndpoint,
  sentTo: fc.option(anyEndpoint, { freq: 8, nil: undefined }),
  given: anyGiven,
  sender: anySender,
  isCheck: fc.boolean(),
  message: mostly<object | string>(
    { ...textPush },
    'no message',
    { InfoType: 'x' },
    ...FREE_TEXTS.map((Content) => ({ ...textPush, Content })),
  ),
  method: mostly<string | undefined>(undefined, 'GET', 'POST'),
  query: anyQueryChange,
  body: anyBodyChange,
})

type Case = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never

test('a handler accepts exactly the requests in which nothing is found to be wrong', async () => {
  const seen = { taken: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(anyCase, async (value) => {
      seen[(await agree(value)) === 200 ? 'taken' : 'refused']++
    }),
    { numRuns: 1000 },
  )
  // Otherwise the property would pass without testing anything.
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100)
})

/** A case without any fault. */
const FAULTLESS: Omit<Case, 'endpoint'> = {
  sentTo: undefined,
  given: { ...credentials, previous: undefined },
  sender: {},
  isCheck: false,
  message: { ...textPush },
  method: undefined,
  query: same,
  body: same,
}

test('handler and diagnosis agree on every set of credentials during a change', async () => {
  for (const endpoint of ENDPOINTS) {
    for (const previous of PREVIOUS) {
      for (const sender of [{}, OLD, { token: OLD.token }, { encodingAESKey: OLD.encodingAESKey }]) {
        for (const isCheck of [false, true]) {
          await agree({ ...FAULTLESS, endpoint, given: { ...credentials, previous }, sender, isCheck })
        }
      }
    }
  }
})

test('handler and diagnosis agree on whatever a user writes', async () => {
  for (const endpoint of ENDPOINTS) {
    for (const Content of FREE_TEXTS) await agree({ ...FAULTLESS, endpoint, message: { ...textPush, Content } })
  }
})

/** Expects findings exactly if the handler refuses. @returns the status of the handler */
async function agree(value: Case): Promise<number> {
  const { endpoint, sentTo, given, sender, isCheck, message, method, query, body } = value
  const { platform, ...options } = sentTo ?? endpoint
  const from = side(platform, sender, options)
  const sent = isCheck ? from.verification() : from.push(typeof message === 'string' ? message : { ...message })
  const capture = {
    ...endpoint,
    credentials: endpoint.mode === 'plain' ? { token: given.token, previous: given.previous } : given,
    url: `https://example.com/?${query(sent.query)}`,
    method: method ?? sent.method,
    body: sent.body === undefined ? '' : body(sent.body),
  } as unknown as Capture
  const status = await statusOf(capture)
  const found = diagnose(capture)
    .map(({ code }) => code)
    .filter((code) => !TAKEN.includes(code) && !(status === 200 && code === NOT_ASKED))
  expect({ endpoint, message, status, found }).toEqual({
    endpoint,
    message,
    status,
    found: status === 200 ? [] : expect.arrayContaining([expect.any(String)]),
  })
  return status
}

/** The status that a handler with these credentials gives; 500 if it can't be created. */
async function statusOf({ url, method = 'GET', body, ...endpoint }: Capture): Promise<number> {
  try {
    const handler = createFetchHandler(ownOptions(endpoint))
    const hasBody = method === 'POST'
    return (await handler(new Request(String(url), { method, ...(hasBody ? { body: String(body) } : {}) }))).status
  } catch {
    return 500
  }
}
