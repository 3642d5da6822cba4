/** A query is read in every form in which programs print it: one sample for each form, as the program writes it. */
import { describe, expect, test } from 'vitest'
import { diagnose } from 'wechat-callback'
import { PRINT_FORMS } from '../../src/diagnosis/printed-query.ts'
import { credentials, textPush } from '../support/account.ts'
import { checkWithPlus, side } from './accounts.ts'

type Pairs = readonly (readonly [name: string, value: string])[]

/** How programs print a query, by the form and the program. */
const SAMPLES: Readonly<Record<string, Readonly<Record<string, (pairs: Pairs) => string>>>> = {
  'PHP var_dump': {
    'var_dump($_GET)': (pairs) =>
      `array(${pairs.length}) {\n${lines(pairs, (name, value) => `  ["${name}"]=>\n  string(${value.length}) "${value}"`)}\n}`,
  },
  'PHP var_dump with Xdebug': {
    'var_dump($_GET) with Xdebug': (pairs) =>
      `array (size=${pairs.length})\n${lines(pairs, (name, value) => `  '${name}' => string '${value}' (length=${value.length})`)}`,
  },
  'PHP print_r': {
    'print_r($_GET)': (pairs) => `Array\n(\n${lines(pairs, (name, value) => `    [${name}] => ${value}`)}\n)`,
  },
  'Python list of tuples': {
    'request.args of Flask': (pairs) => `ImmutableMultiDict(${tuples(pairs)})`,
    'request.values of Flask': (pairs) =>
      `CombinedMultiDict([ImmutableMultiDict(${tuples(pairs)}), ImmutableMultiDict([])])`,
    parse_qsl: (pairs) => tuples(pairs),
    'parse_qsl, with double quotes': (pairs) => tuples(pairs).replaceAll("'", '"'),
  },
  'Python dict of bytes': {
    'self.request.arguments of Tornado': (pairs) =>
      `{${pairs.map(([name, value]) => `'${name}': [b'${value}']`).join(', ')}}`,
  },
  'Python bytes': {
    'a dict of bytes': (pairs) => `{${pairs.map(([name, value]) => `'${name}': b'${value}'`).join(', ')}}`,
    'variables that are bytes': (pairs) => pairs.map(([name, value]) => `${name}=b'${value}'`).join(' '),
  },
  'Go %#v': {
    'fmt.Printf("%#v", r.URL.Query())': (pairs) =>
      `url.Values{${pairs.map(([name, value]) => `"${name}":[]string{"${value}"}`).join(', ')}}`,
  },
  '.NET pairs': {
    'string.Join of Request.Query': (pairs) => pairs.map(([name, value]) => `[${name}, ${value}]`).join(', '),
  },
  'lists of values': {
    'a QueryDict of Django': (pairs) =>
      `<QueryDict: {${pairs.map(([name, value]) => `'${name}': ['${value}']`).join(', ')}}>`,
    'a map of Go': (pairs) => `map[${pairs.map(([name, value]) => `${name}:[${value}]`).join(' ')}]`,
    'a MultiValueMap of Spring': (pairs) => `{${pairs.map(([name, value]) => `${name}=[${value}]`).join(', ')}}`,
    'a log of WxJava': (pairs) =>
      `接收消息：[${pairs.map(([name, value]) => `${name}=[${value}]`).join(', ')}, requestBody=[\n`,
  },
  'names and values': {
    JSON: (pairs) => JSON.stringify(Object.fromEntries(pairs)),
    'console.log': (pairs) =>
      `[Object: null prototype] {\n${lines(pairs, (name, value) => `  ${name}: '${value}',`)}\n}`,
    'console.log of a URLSearchParams': (pairs) =>
      `URLSearchParams { ${pairs.map(([name, value]) => `'${name}' => '${value}'`).join(', ')} }`,
    'a MultiDictProxy of aiohttp': (pairs) =>
      `<MultiDictProxy(${pairs.map(([name, value]) => `'${name}': '${value}'`).join(', ')})>`,
    'var_export($_GET)': (pairs) => `array (\n${lines(pairs, (name, value) => `  '${name}' => '${value}',`)}\n)`,
    'dump() of Laravel': (pairs) => `array:4 [\n${lines(pairs, (name, value) => `  "${name}" => "${value}"`)}\n]`,
    'a hash of Ruby': (pairs) => `{${pairs.map(([name, value]) => `"${name}"=>"${value}"`).join(', ')}}`,
    'a map of Java': (pairs) => `{${pairs.map(([name, value]) => `${name}=${value}`).join(', ')}}`,
  },
}

test('every form has its samples', () => {
  expect(Object.keys(SAMPLES)).toEqual(PRINT_FORMS.map(({ printedBy }) => printedBy))
})

const check = checkWithPlus()
const push = side('wecom').push(textPush)

describe.each(Object.entries(SAMPLES))('%s', (_form, programs) => {
  test.each(Object.entries(programs))('%s', (_program, print) => {
    expect(codes({ url: print(pairsOf(check.query)) })).toEqual([])
    expect(codes({ url: print(pairsOf(check.query)), credentials: { ...credentials, token: 'x' } })).toEqual([
      'token-wrong',
    ])
    expect(codes({ url: `2026-11-21 17:00:00 INFO ${print(pairsOf(push.query))}`, body: push.body })).toEqual([])
  })
})

test('a log whose label is signature, and whose value is the msg_signature', () => {
  const pairs = pairsOf(push.query).map(
    ([name, value]) => [name === 'msg_signature' ? 'signature' : name, value] as const,
  )
  for (const print of Object.values(SAMPLES['lists of values'] ?? {})) {
    expect(codes({ url: print(pairs), body: push.body })).toEqual([])
    expect(codes({ url: print(pairs), body: push.body, credentials: { ...credentials, token: 'x' } })).toEqual([
      'token-wrong',
    ])
  }
})

test('a log of 公众号 whose signature is the one over three parts lacks the msg_signature', () => {
  const account = side('official-account').push(textPush)
  const pairs = pairsOf(account.query).filter(([name]) => name !== 'msg_signature')
  for (const print of Object.values(SAMPLES['lists of values'] ?? {})) {
    expect(codes({ platform: 'official-account', url: print(pairs), body: account.body })).toEqual([
      'parameter-missing',
    ])
  }
})

function codes(capture: Partial<Parameters<typeof diagnose>[0]>): readonly string[] {
  return diagnose({ platform: 'wecom', credentials, url: '', ...capture }).map(({ code }) => code)
}

function pairsOf(query: string): Pairs {
  return [...new URLSearchParams(query)]
}

function lines(pairs: Pairs, show: (name: string, value: string) => string): string {
  return pairs.map(([name, value]) => show(name, value)).join('\n')
}

function tuples(pairs: Pairs): string {
  return `[${pairs.map(([name, value]) => `('${name}', '${value}')`).join(', ')}]`
}
