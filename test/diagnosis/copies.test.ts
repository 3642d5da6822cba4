/** A request is recognised in every form in which people have it: lines of logs, commands, objects of frameworks. */
import { describe, expect, test } from 'vitest'
import { type Capture, diagnose, encrypt } from 'wechat-callback'
import { readBody } from '../../src/diagnosis/captured-body.ts'
import { credentials, textPush } from '../support/account.ts'
import { checkWithPlus, key, side, signed } from './accounts.ts'

const plus = checkWithPlus()
const push = side('wecom').push(textPush)

function codes(capture: Pick<Capture, 'url'> & Partial<Capture>): readonly string[] {
  return diagnose({ platform: 'wecom', credentials, ...capture }).map(({ code }) => code)
}

/** The forms in which people have a URL, made from its path and query. */
const COPIES: readonly (readonly [string, (url: string, method: string) => Capture['url']])[] = [
  ['the whole URL', (url) => `https://example.com${url}`],
  ['with a line ending', (url) => `${url}\r\n`],
  ['with spaces around', (url) => `  ${url} `],
  ['in quotes', (url) => `"${url}"`],
  ['in quotes of a keyboard for Chinese', (url) => `“${url}”`],
  ['in angle brackets', (url) => `<https://example.com${url}>`],
  ['a line of JSON', (url) => `    "url": "${url}",`],
  ['followed by the version', (url) => `${url} HTTP/1.1`],
  ['a request line', (url, method) => `${method} ${url} HTTP/1.1`],
  ['a request line with the end of a log line', (url, method) => `${method} ${url} HTTP/1.1" 200 19`],
  [
    'a line of nginx',
    (url, method) =>
      `101.226.103.1 - - [18/Apr/2024:15:13:47 +0800] "${method} ${url} HTTP/1.1" 200 19 "-" "Mozilla/4.0" "-"`,
  ],
  [
    'a line of nginx in JSON',
    (url, method) => JSON.stringify({ log: `1.1.1.1 - - "${method} ${url} HTTP/1.0" 200\n` }),
  ],
  ['with the request line of a proxy', (url, method) => `${method} https://example.com${url} HTTP/1.1`],
  ['curl -v', (url, method) => `* Connected to example.com\n> ${method} ${url} HTTP/2\r\n> Host: example.com\r\n>\r\n`],
  ['a request line in quotes, without the version', (url, method) => `'${method} ${url}' 403`],
  ['morgan', (url, method) => `${method} ${url} 403 2.105 ms - -`],
  ['morgan, in colours', (url, method) => `\u001b[0m${method} ${url} \u001b[33m403\u001b[0m 2.105 ms - -\u001b[0m`],
  ['pino', (url, method) => JSON.stringify({ level: 30, req: { id: 1, method, url, remoteAddress: '::1' } })],
  ['a command', (url) => `curl -si 'https://example.com${url}' -H 'Accept: */*'`],
  ['a command of two lines', (url) => `curl \\\n  "https://example.com${url}" \\\n  -d @push.xml`],
  ['a command inside JSON', (url) => `{\\"cmd\\":\\"curl https://example.com${url}\\"}`],
  ['fields with bars', (url, method) => `1.1.1.1 | ${method} | ${url} | 403`],
  ['a table', (url, method) => `1.1.1.1\t${method}\t${url}\t403`],
  ['with a sentence around', (url) => `the URL (https://example.com${url}), as it came`.replace(', as', '\nas')],
  [
    'several lines of a log',
    (url, method) => `"GET /favicon.ico HTTP/1.1" 404\n"${method} ${url} HTTP/1.1" 403\n"GET / HTTP/1.1" 200\n`,
  ],
  ['a line that names it twice', (url) => JSON.stringify({ url, referer: `https://example.com${url}` })],
  ['with a quote of its own in it', (url) => `${url.replace('timestamp', "x='a'&timestamp")}`],
  ['fields of a log', (url, method) => `time=2026-11-21T17:00:00Z method=${method} path=${url} status=403 bytes=4`],
  ['fields of a log with a timestamp of its own', (url) => `timestamp=2026-11-21T17:00:00Z level=info url=${url}`],
  [
    'JSON of a query, in a line with a timestamp of its own',
    (url) => JSON.stringify({ level: 'info', timestamp: '2026-11-21T17:00:00Z', query: recordOf(url) }),
  ],
  ['a field of a log', (url) => `url=https://example.com${url}`],
  ['a field without the path', (url) => `queryString=${url.split('?')[1]}`],
  ['a field without the path, among others', (url) => `uri=/callback queryString=${url.split('?')[1]} status=403`],
  [
    'a line of Spring',
    (url) => `2026-11-21 17:00:00.123 INFO 1 --- [nio-8080-exec-1] c.e.A : got url=https://a.com${url}`,
  ],
  ['a sentence in Chinese', (url) => `收到请求：https://example.com${url} 来源1.2.3.4`],
  ['a sentence in Chinese, and its punctuation', (url) => `收到（https://example.com${url}），耗时 3 毫秒。`],
  ['after a question', (url) => `what is this? https://example.com${url}`],
  ['in brackets', (url, method) => `[${method}] [${url}] 403`],
  ['a request line without the version, and more of a log', (url, method) => `1.1.1.1 ${method} ${url} - 403 - 12`],
  [
    'a line of IIS',
    (url, method) =>
      `2026-11-21 17:00:00 10.0.0.1 ${method} ${url.replace('?', ' ')} 443 - 1.1.1.1 Mozilla/4.0 - 403 0 0 12`,
  ],
  [
    'a line of IIS with the version of HTTP',
    (url, method) =>
      `2026-11-21 17:00:00 W3SVC1 SRV 10.0.0.1 ${method} ${url.replace('?', ' ')} 443 - 1.1.1.1 HTTP/1.1 Mozilla/4.0 - 403`,
  ],
  ['a line with the referer', (url) => `path=${url} referer=https://example.com${url}`],
  ['a line with a field after each', (url) => `url: https://example.com${url}, status: 403`],
  ['with a parameter that has spaces', (url) => `url=${url.replace('&', '&x=a b&')} status=403`],
  ['folded at 80 columns', (url) => folded(`https://example.com${url}`, 80)],
  [
    'folded at 90 columns, in a line of a log',
    (url, method) => folded(`1.1.1.1 - - "${method} ${url} HTTP/1.1" 403`, 90),
  ],
  [
    'folded at 100 columns, from the middle of a line, among others',
    (url) => `listening\n${folded(`${' '.repeat(30)}https://example.com${url}`, 100).trimStart()}\r\n403\n`,
  ],
  ['a line of JSON of Go', (url, method) => escapedJson({ level: 'info', method, url })],
  ['a line of JSON of Gson', (url) => escapedJson({ url }).replaceAll('=', '\\u003d')],
  ['a URL as JSON of .NET', (url) => escapedJson(url)],
  ['JSON of Go in a line of a log', (url) => `2026/11/21 17:00:00 request ${escapedJson({ url, status: 403 })}`],
  ['JSON of Go, inside JSON', (url) => JSON.stringify({ log: `${escapedJson({ url })}\n`, stream: 'stdout' })],
  ['JSON of Go, in a list', (url) => escapedJson({ args: [`https://example.com${url}`] })],
  ['JSON of a query', (url) => JSON.stringify(recordOf(url))],
  ['JSON of a query, over lines', (url) => JSON.stringify(recordOf(url), null, 2)],
  ['JSON of a query, inside JSON', (url) => JSON.stringify({ msg: JSON.stringify({ query: recordOf(url) }) })],
  ['JSON of PHP', (url) => JSON.stringify(recordOf(url)).replaceAll('/', '\\/')],
  ['JSON of .NET', (url) => JSON.stringify(recordOf(url)).replaceAll('+', '\\u002B')],
  ['a dict of Python', (url) => JSON.stringify(recordOf(url)).replaceAll('"', "'").replaceAll(':', ': ')],
  [
    'a QueryDict of Django',
    (url) => `<QueryDict: {${Object.entries(recordOf(url)).map(([name, value]) => `'${name}': ['${value}']`)}}>`,
  ],
  ['a map of Java', (url) => `{${printed(url, (name, value) => `${name}=${value}`)}}`],
  ['a map of Java, of lists', (url) => `{${printed(url, (name, value) => `${name}=[${value}]`)}}`],
  ['a map of Go', (url) => `map[${printed(url, (name, value) => `${name}:[${value}]`).replaceAll(', ', ' ')}]`],
  [
    'an array of PHP',
    (url) => `Array\n(\n${printed(url, (name, value) => `    [${name}] => ${value}`).replaceAll(', ', '\n')}\n)`,
  ],
  [
    'console.log of an object',
    (url) => `{\n${printed(url, (name, value) => `  ${name}: '${value}'`).replaceAll(', ', ',\n')}\n}`,
  ],
  ['variables in a sentence', (url) => `received ${printed(url, (name, value) => `${name}=${value}`)}`],
  ['URL', (url) => new URL(`https://example.com${url}`)],
  ['URLSearchParams', (url) => new URLSearchParams(url.split('?')[1])],
  ['what frameworks make of a query', (url) => Object.fromEntries(new URLSearchParams(url.split('?')[1]))],
  ['a query with lists', (url) => listsOf(new URLSearchParams(url.split('?')[1]))],
  ['pairs', (url) => [...new URLSearchParams(url.split('?')[1])] as unknown as Capture['url']],
]

function escapedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('&', '\\u0026').replaceAll('+', '\\u002B')
}

function folded(text: string, width: number): string {
  return text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')
}

function recordOf(url: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(url.split('?')[1]))
}

function printed(url: string, show: (name: string, value: string) => string): string {
  return Object.entries(recordOf(url))
    .map(([name, value]) => show(name, value))
    .join(', ')
}

function listsOf(parameters: URLSearchParams): Record<string, readonly string[]> {
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

describe.each(COPIES)('a URL as %s', (_name, copy) => {
  test('of a URL check', () => {
    const url = `/callback?${plus.query}`
    expect(codes({ url: copy(url, 'GET') })).toEqual([])
    expect(codes({ url: copy(url, 'GET'), credentials: { ...credentials, token: 'another' } })).toEqual(['token-wrong'])
  })

  test('of a push', () => {
    const url = `/a/callback?${push.query}`
    expect(codes({ url: copy(url, 'POST'), body: push.body })).toEqual([])
    expect(codes({ url: copy(url.replace('nonce', 'Nonce'), 'POST'), body: push.body })).toEqual(['parameter-renamed'])
  })
})

test('the method of a line counts, unless another one is given', () => {
  const line = `"GET /callback?${push.query} HTTP/1.1" 403`
  expect(codes({ url: line, body: push.body })).toEqual(['get-for-post'])
  expect(codes({ url: line, body: push.body, method: 'POST' })).toEqual([])
})

test.each([
  ['a request line', (query: string) => `"GET /callback?${query.replaceAll('&', '\\u0026')} HTTP/1.1" 403`],
  ['JSON, as HTML has it', (query: string) => escapedJson({ url: `/callback?${query.replaceAll('&', '&amp;')}` })],
])('escaping in the URL itself is found in %s', (_name, line) => {
  expect(codes({ url: line(plus.query) })).toEqual(['ampersand-escaped'])
})

test('a bare plus in JSON of Go does not count as decoded', () => {
  expect(codes({ url: escapedJson({ url: `/callback?${plus.query.replaceAll('%2B', '+')}` }) })).toEqual([
    'echostr-not-encoded',
  ])
})

test('lines that follow a URL are not part of it', () => {
  const line = `https://example.com/callback?${push.query}`
  for (const next of ['403', 'https://example.com/callback?a=1&echostr=1', 'echostr=1', '2026-11-21 &echostr=1']) {
    expect(codes({ url: `${line}\n${next}`, body: push.body })).toEqual([])
  }
})

test('a list of two values is a repeated parameter', () => {
  const parameters = listsOf(new URLSearchParams(push.query))
  expect(codes({ url: { ...parameters, nonce: ['1', '2'] }, body: push.body })).toEqual(['parameter-repeated'])
})

test('a parsed query does not show how a plus was lost', () => {
  const parameters = new URLSearchParams(plus.query.replaceAll('%2B', '+'))
  expect(codes({ url: parameters })).toEqual(['plus-lost'])
  expect(codes({ url: Object.fromEntries(parameters) })).toEqual(['plus-lost'])
})

test('a plus that was decoded in a log line is found too', () => {
  const query = decodeURIComponent(plus.query).replaceAll('+', ' ')
  expect(codes({ url: `1.1.1.1 - - "GET /callback?${query} HTTP/1.1" 403 0` })).toEqual(['plus-lost'])
  expect(codes({ url: `"/callback?${query}"\n` })).toEqual(['plus-lost'])
})

describe('a decoded plus is distinguished from the end of the URL', () => {
  const spaced = decodeURIComponent(plus.query).replaceAll('+', ' ')
  test.each([
    ['in fields of a log', `method=GET path=/wx?${spaced} status=403 bytes=4`],
    ['in brackets', `[GET] [/wx?${spaced}] 403`],
    ['in a line of morgan', `GET /wx?${spaced} 403 2.105 ms - -`],
    ['in a sentence in Chinese', `收到请求：https://example.com/wx?${spaced} 来源1.2.3.4`],
    ['before other parameters', `url=/wx?${spaced}&agentid=1 status=403`],
    ['before the others', `url=/wx?${spaced.replace(/(.*)&(echostr=.*)/, '$2&$1')} status=403`],
    ['in a line of IIS', `1.1.1.1 GET /wx ${spaced} 443 - 1.1.1.1 Mozilla/5.0+(X) - 403 0 0 12`],
    ['in a line of IIS with the version', `1.1.1.1 GET /wx ${spaced} 443 - 1.1.1.1 HTTP/1.1 Mozilla/5.0+(X) - 403`],
    ['before the version', `1.1.1.1 - - GET /wx?${spaced} HTTP/1.1 403 12`],
    ['first, in a line of IIS', `1.1.1.1 GET /wx ${spaced.replace(/(.*)&(echostr=.*)/, '$2&$1')} 443 - 1.1.1.1 - 403`],
    ['in a line that ends', `url=https://example.com/wx?${spaced}`],
    ['in a printed object', JSON.stringify({ ...Object.fromEntries(new URLSearchParams(spaced)) })],
    ['in a map of Java', `{${spaced.replaceAll('&', ', ')}}`],
  ])('%s', (_name, url) => {
    expect(codes({ url })).toEqual(['plus-lost'])
  })

  test.each([
    ['in fields of a log', (query: string) => `method=GET path=/wx?${query} status=403`],
    ['in brackets', (query: string) => `[GET] [/wx?${query}] 403`],
    ['in a line of morgan', (query: string) => `GET /wx?${query} 403 2.105 ms - -`],
  ])('%s, and a bare plus does not count as decoded', (_name, line) => {
    expect(codes({ url: line(plus.query.replaceAll('%2B', '+')) })).toEqual(['echostr-not-encoded'])
    expect(codes({ url: line(plus.query.replaceAll('%2B', '+').replaceAll('%3D', '')) })).toEqual(['equals-sign-lost'])
  })

  test('wherever it is in the text, by the length of the text', () => {
    const lines = [
      (query: string) => `path=/wx?${query} 403 12`,
      (query: string) => `"/wx?${query}" 403`,
      (query: string) => `GET /wx ${query} 443 - 403`,
      (query: string) => `{${query.replaceAll('&', ', ')}} 403`,
    ]
    const texts = Array.from({ length: 300 }, (_, number) => echostrOf(number))
    const spaced = texts.map((text) => text.replaceAll('+', ' '))
    // Otherwise the test would not cover both ends.
    expect(spaced.some((text) => text.startsWith(' ')) && spaced.some((text) => text.endsWith(' '))).toBe(true)
    for (const text of texts) {
      const query = `${signed('msg_signature', text)}&echostr=${text.replaceAll('+', ' ')}`
      const found = lines.map((line) => codes({ url: line(query) }))
      expect({ query, found }).toEqual({ query, found: lines.map(() => (text.includes('+') ? ['plus-lost'] : [])) })
    }
  })

  /** Of 64 and 96 bytes: with "=" at the end of the base64, and without. */
  function echostrOf(number: number): string {
    const random = new Uint8Array(16).fill(number).fill(number >> 8, 8)
    return encrypt('1'.repeat(number % 2 === 0 ? 19 : 50), String(credentials.receiveId), key, random)
  }
})

test('variables of a program are not taken for renamed parameters', () => {
  const url = new URLSearchParams(plus.query)
  const line = `msgSignature=${url.get('msg_signature')}, timestamp=${url.get('timestamp')}, nonce=${url.get('nonce')}, echoStr=${url.get('echostr')}`
  expect(codes({ url: line })).toEqual([])
})

test('a list of two values is a repeated parameter, even when printed', () => {
  const { nonce, ...others } = recordOf(`?${push.query}`)
  expect(codes({ url: JSON.stringify({ nonce: [nonce, '1'], ...others }), body: push.body })).toEqual([
    'parameter-repeated',
  ])
})

test.each([
  ['a table', `timestamp nonce msg_signature\n${[...new URLSearchParams(push.query).values()].join(' ')}`],
  ['a sentence', 'timestamp, nonce and msg_signature are there'],
  ['the names in a row', 'timestamp, nonce, msg_signature, echostr'],
])('%s of the values of a query is reported as not understood, not as empty', (_name, url) => {
  expect(codes({ url, body: push.body })).toEqual(['query-not-understood'])
})

test('a redirect inside the query is not read as the query', () => {
  expect(codes({ url: `/login?to=/callback?${plus.query.replace('msg_signature', 'x=1&msg_signature')}` })).toEqual([
    'query-encoded',
  ])
})

test.each<readonly [string, unknown]>([
  ['an empty query', {}],
  ['what a framework nested', { msg_signature: { a: 'x' }, timestamp: 1 }],
  ['a line without a URL', '1.1.1.1 - - "-" 400 0'],
  ['a line of another path', '"GET /favicon.ico HTTP/1.1" 404'],
])('%s has no parameters of a callback', (_name, url) => {
  expect(codes({ url: url as string })[0]).toMatch(/^(?:query|parameter)-missing$/)
})

test('the digits of a body are kept, whatever parsed or logged it', () => {
  const parsed = (MsgId: unknown) => ({ kind: 'parsed', object: { xml: { MsgId } } })
  expect(readBody('{"xml":{"MsgId":4561255354251345929}}')).toEqual(parsed('4561255354251345929'))
  expect(readBody('{"xml":{"MsgId":1.0}}')).toEqual(parsed('1.0'))
  expect(readBody({ xml: { MsgId: 4561255354251345929n } })).toEqual(parsed('4561255354251345929'))
  expect(readBody('{"xml":{"MsgId":7}}')).toEqual(parsed(7))
})
