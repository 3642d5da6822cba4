/** A request is judged by what it was, in whatever form people have it: lines of logs, commands, objects of frameworks. */
import { describe, expect, test } from 'vitest'
import { type Capture, diagnose } from 'wechat-callback'
import { credentials, textPush } from '../support/account.ts'
import { checkWithPlus, side } from './accounts.ts'

const plus = checkWithPlus()
const push = side('wecom').push(textPush)

function codes(capture: Pick<Capture, 'url'> & Partial<Capture>): readonly string[] {
  return diagnose({ platform: 'wecom', credentials, ...capture }).map(({ code }) => code)
}

/** How people have a URL, made of its path and query. */
const COPIES: readonly (readonly [string, (url: string, method: string) => Capture['url']])[] = [
  ['the whole URL', (url) => `https://example.com${url}`],
  ['with a line end', (url) => `${url}\r\n`],
  ['with spaces around', (url) => `  ${url} `],
  ['in quotes', (url) => `"${url}"`],
  ['in quotes of a keyboard for Chinese', (url) => `“${url}”`],
  ['in angle brackets', (url) => `<https://example.com${url}>`],
  ['a line of JSON', (url) => `    "url": "${url}",`],
  ['with the version behind', (url) => `${url} HTTP/1.1`],
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
  ['URL', (url) => new URL(`https://example.com${url}`)],
  ['URLSearchParams', (url) => new URLSearchParams(url.split('?')[1])],
  ['what frameworks make of a query', (url) => Object.fromEntries(new URLSearchParams(url.split('?')[1]))],
  ['a query with lists', (url) => listsOf(new URLSearchParams(url.split('?')[1]))],
  ['pairs', (url) => [...new URLSearchParams(url.split('?')[1])] as unknown as Capture['url']],
]

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

test('a list of two values is a parameter that is there twice', () => {
  const parameters = listsOf(new URLSearchParams(push.query))
  expect(codes({ url: { ...parameters, nonce: ['1', '2'] }, body: push.body })).toEqual(['parameter-repeated'])
})

test('of a query that was parsed it can’t be known how a plus was lost', () => {
  const parameters = new URLSearchParams(plus.query.replaceAll('%2B', '+'))
  expect(codes({ url: parameters })).toEqual(['plus-lost'])
  expect(codes({ url: Object.fromEntries(parameters) })).toEqual(['plus-lost'])
})

test('a plus that was decoded in a line of a log is found all the same', () => {
  const query = decodeURIComponent(plus.query).replaceAll('+', ' ')
  expect(codes({ url: `1.1.1.1 - - "GET /callback?${query} HTTP/1.1" 403 0` })).toEqual(['plus-lost'])
  expect(codes({ url: `"/callback?${query}"\n` })).toEqual(['plus-lost'])
})

test.each<readonly [string, unknown]>([
  ['an empty query', {}],
  ['what a framework nested', { msg_signature: { a: 'x' }, timestamp: 1 }],
  ['a line without a URL', '1.1.1.1 - - "-" 400 0'],
  ['a line of another path', '"GET /favicon.ico HTTP/1.1" 404'],
])('%s has no parameters of a callback', (_name, url) => {
  expect(codes({ url: url as string })[0]).toMatch(/^(?:query|parameter)-missing$/)
})
