/**
 * A diagnosis and a handler must agree: in what a handler accepts nothing is found, and in what it refuses something is
 * found, whatever combination of faults it has.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Capture, type Credentials, diagnose, type Mode, type Platform } from 'wechat-callback'
import { createFetchHandler } from 'wechat-callback/fetch'
import { PLATFORMS } from '../../src/platforms.ts'
import { credentials, textPush } from '../support/account.ts'
import { key, otherApps, side } from './accounts.ts'
import { ownOptions } from './exchange.ts'

/** Findings about requests that handlers accept all the same. */
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

const anyEndpoint: fc.Arbitrary<{ platform: Platform; mode: Mode }> = fc
  .constantFrom(...Object.keys(PLATFORMS))
  .chain((name) => {
    const platform = name as Platform
    return fc.constantFrom(...PLATFORMS[platform].modes).map((mode) => ({ platform, mode }))
  })

/** Mostly correct, since two faults at once are rare. */
function mostly<Value>(right: Value, ...wrong: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })
}

const OLD = { token: 'theOldToken', encodingAESKey: 'D'.repeat(43) }

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
  previous: mostly<unknown>(undefined, OLD, { token: OLD.token }, { encodingAESKey: OLD.encodingAESKey }),
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
  message: mostly<object | string>({ ...textPush }, 'no message', { InfoType: 'x' }),
  method: mostly<string | undefined>(undefined, 'GET', 'POST'),
  query: anyQueryChange,
  body: anyBodyChange,
})

test('a handler accepts exactly the requests in which nothing is found to be wrong', async () => {
  const seen = { taken: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ endpoint, sentTo, given, sender, isCheck, message, method, query, body }) => {
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
      seen[status === 200 ? 'taken' : 'refused']++
      expect({ status, found }).toEqual({
        status,
        found: status === 200 ? [] : expect.arrayContaining([expect.any(String)]),
      })
    }),
    { numRuns: 1000 },
  )
  // Otherwise the property would prove nothing.
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100)
}, 60_000)

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
